"""Words that cells are known by, of all languages together."""

import pytest

from briefgen.knowledge.cell_words import cell_words


@pytest.mark.parametrize(
    ("name", "word"),
    [("totals", "total"), ("totals", "gesamtsumme"), ("date_heads", "schuljahr"), ("missing", "n/a")],
)
def test_that_words_of_each_language_are_known(name: str, word: str) -> None:
    assert word in cell_words(name)


@pytest.mark.parametrize("head", ["Fußnote", "FUSSNOTE", "Footnote"])
def test_that_a_word_is_found_in_whatever_letters_it_is_written(head: str) -> None:
    assert head.casefold() in cell_words("footers")


def test_that_a_list_nobody_keeps_is_an_error() -> None:
    with pytest.raises(KeyError):
        cell_words("no such list")
