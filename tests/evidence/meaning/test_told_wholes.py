"""The parts of a whole measure what a clause says becomes of it."""

import pytest

from briefgen.evidence.find import find_evidence
from briefgen.model.evidence import Comparison, ComparisonKind
from tests.charts.reading import article_of


def _measures(text: str, language: str) -> list[str]:
    figures = find_evidence(article_of(text, language)).figures
    return [figure.measure.text if figure.measure else "" for figure in figures]


@pytest.mark.parametrize(
    ("text", "language", "measure"),
    [
        ("Of the 90 beds it will lose, 50 are in Derby and 40 in Leek.", "en", "beds it will lose"),
        (
            "Of the 70 trees felled by the storm, 50 stood in Derby and 20 in Leek.",
            "en",
            "trees felled by the storm",
        ),
        (
            "Von den 90 Betten, auf die sie verzichten will, stehen 50 in Lahr und 40 in Kehl.",
            "de",
            "Betten, auf die sie verzichten will",
        ),
    ],
)
def test_that_whole_and_parts_are_what_the_clause_says(text: str, language: str, measure: str) -> None:
    assert _measures(text, language) == [measure] * 3


@pytest.mark.parametrize(
    "text",
    [
        "Of the 90 beds, 50 are in Derby and 40 in Leek.",
        "At the 90 hotels that it will close, 50 people in Derby and 40 in Leek lose work.",
    ],
)
def test_that_no_other_sentence_names_a_whole(text: str) -> None:
    assert not any("will" in measure for measure in _measures(text, "en"))


def _comparisons(text: str) -> tuple[Comparison, ...]:
    return find_evidence(article_of(text, "en")).comparisons


def test_that_items_which_add_up_are_its_parts() -> None:
    found = _comparisons("Of the 90 beds it will lose, 40 are in Derby, 30 in Leek and 20 in Ash.")
    assert [(one.kind, one.subject) for one in found] == [(ComparisonKind.PARTS, "beds it will lose")]


def test_that_items_which_do_not_add_up_are_no_parts() -> None:
    found = _comparisons("Of the 99 beds it will lose, 40 are in Derby, 30 in Leek and 20 in Ash.")
    assert all(one.kind is not ComparisonKind.PARTS for one in found)
