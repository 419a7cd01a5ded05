import pytest

from briefgen.knowledge.traits import has_capitalised_nouns, is_verb_second


@pytest.mark.parametrize(
    ("language", "second"), [("en", False), ("en-US", False), ("de", True), ("de-CH", True)]
)
def test_that_the_order_of_verbs_holds_in_every_variety_of_a_language(language: str, second: bool) -> None:
    assert is_verb_second(language) is second


@pytest.mark.parametrize(
    ("language", "capitals"), [("en", False), ("en-US", False), ("de", True), ("de-CH", True)]
)
def test_that_nouns_have_capitals_in_every_variety_of_a_language(language: str, capitals: bool) -> None:
    assert has_capitalised_nouns(language) is capitals
