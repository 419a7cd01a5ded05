"""Who has or does what is counted, as the words right before a number name them."""

import pytest

from briefgen.knowledge.doers import doer


def told(text: str, number: str, language: str = "en") -> str:
    start = text.index(number)
    return doer(text, language, start, start + len(number))


@pytest.mark.parametrize(
    ("text", "number", "name"),
    [
        ("Halden handled 31 million tonnes last year.", "31", "Halden"),
        ("The Larvik Line has 14 ferries.", "14", "Larvik Line"),
        ("Moss Water spent £4m on pipes.", "£4m", "Moss Water"),
        ("Halden handled 31 million tonnes and Moss handled 12 million.", "12", "Moss"),
        ("Halden has won 9 medals.", "9", "Halden"),
    ],
)
def test_that_the_name_before_a_verb_of_having_or_doing_is_told(text: str, number: str, name: str) -> None:
    assert told(text, number) == name


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("He won 31 seats.", "31"),
        ("The team returned to 10 lakes.", "10"),
        ("Halden, which lies on the coast, 31 million tonnes richer, sleeps.", "31"),
        ("Traffic fell by 31 million tonnes.", "31"),
        ("They have 14 ferries.", "14"),
    ],
)
def test_that_words_without_a_name_or_such_a_verb_name_nobody(text: str, number: str) -> None:
    assert told(text, number) == ""


def test_that_german_names_and_verbs_are_told_too() -> None:
    assert told("Der Hafen Halden hat 14 Fähren.", "14", "de") == "Hafen Halden"
