"""Whom "they" takes up where the sentence before is about two people."""

import pytest

from tests.kit.spoken import speakers

LEAD = "Helen Marsh and the botanist Peter Quill set out for Fenland Tours Ltd in spring."


@pytest.mark.parametrize(
    "before",
    [LEAD, f"{LEAD} She and Quill walked for nine days.", f"{LEAD} The two walked for nine days."],
)
def test_that_they_are_the_two_of_the_sentence_before(before: str) -> None:
    assert speakers(f"{before} “The frogs are back,” they wrote.") == ["Helen Marsh and Peter Quill"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She and Quill walked for Fenland Tours Ltd in May. “The frogs are back,” they wrote.", None),
        (f"{LEAD} The farmers were glad. “The frogs are back,” they said.", "The farmers"),
        ("Helen Marsh runs Fenland Tours Ltd in Ely. “The frogs are back,” they said.", "Fenland Tours Ltd"),
        (f"{LEAD} Quill knew the way. “The frogs are back,” he said.", "Peter Quill"),
    ],
)
def test_that_they_are_nobody_or_others_where_the_two_are_not_told_of(text: str, name: str | None) -> None:
    assert speakers(text) == [name]


def test_that_german_sie_is_two_where_its_verb_is_plural() -> None:
    lead = "Helga Marz und der Botaniker Peter Quell zogen für die Orchis GmbH ins Moor."
    quote = "„Die Frösche sind zurück“, {} in ihr Tagebuch."
    assert speakers(lead, quote.format("schrieben sie"), language="de") == ["Helga Marz und Peter Quell"]
    assert speakers(lead, quote.format("schrieb sie"), language="de") == ["Helga Marz"]
