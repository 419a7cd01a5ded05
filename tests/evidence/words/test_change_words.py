"""What a figure is set against, by the words behind it."""

import pytest

from briefgen.evidence.words.slot_words import slot_words


@pytest.mark.parametrize("name", ["Ely", "Österreich", "Évora", "Škofja Loka"])
def test_that_a_name_behind_than_is_known_by_any_capital(name: str) -> None:
    found = slot_words("en").changes.than_name.match(f" more than {name}.")
    assert found is not None
    assert found["other"] == name


def test_that_a_small_word_behind_than_is_no_name() -> None:
    assert slot_words("en").changes.than_name.match(" more than élan.") is None
