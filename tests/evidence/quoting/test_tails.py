"""Whose a statement is behind whose name more is told."""

import pytest

from tests.kit.spoken import statements

FAILED = "Half the pumps had failed"
HALF = "half the pumps had failed"


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("an audit released in August", "an audit"),
        ("a report published last week", "a report"),
        ("a review ordered after the crash", "a review"),
        ("an analysis commissioned by the union", "an analysis"),
        ("an audit by the Red Cross released in August", "an audit by the Red Cross"),
        ("a checklist signed on Monday", "a checklist"),
    ],
)
def test_that_a_participle_behind_a_paper_does_not_hide_what_it_says(source: str, name: str) -> None:
    assert statements(f"{FAILED}, according to {source}.") == [(FAILED, name)]
    assert statements(f"According to {source}, half the pumps had failed.") == [(HALF, name)]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Ann Li, who runs the works", "Ann Li"),
        ("a report, which was published in May", "a report"),
        ("Tom Hale, whose firm made them", "Tom Hale"),
    ],
)
def test_that_a_clause_about_the_speaker_is_no_part_of_what_was_said(source: str, name: str) -> None:
    assert statements(f"According to {source}, half the pumps had failed.") == [(HALF, name)]


@pytest.mark.parametrize(
    "text",
    [
        "Laut einem Bericht, der im August erschien, war die Hälfte der Pumpen defekt.",
        "Nach Angaben des Ministers, der am Montag kam, sind 40 Pumpen defekt.",
        "Laut Anna Krämer, die das Werk leitet, war die Hälfte der Pumpen defekt.",
    ],
)
def test_that_a_german_relative_clause_is_not_taken_for_what_was_said(text: str) -> None:
    assert not any(said.startswith(("der ", "die ")) for said, _ in statements(text, language="de"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "An audit released by the union said half the pumps had failed.",
            [(HALF, "An audit released by the union")],
        ),
        ("Half the pumps according to the report published in May failed.", []),
    ],
)
def test_that_a_verb_behind_the_participle_keeps_it_with_the_paper(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert statements(text) == expected
