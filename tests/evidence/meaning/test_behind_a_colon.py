"""Dated values behind a colon are of what the words before it tell."""

import pytest

from briefgen.evidence.find import find_evidence
from briefgen.model.evidence import ComparisonKind
from tests.charts.reading import article_of

SERIES = [
    (
        "Die Zahl der Apotheken in Thüringen sinkt seit Jahren: 2010 gab es 575, 2015 noch 555, 2020 waren "
        "es 512 und 2025 nur noch 455.",
        "Zahl der Apotheken in Thüringen",
        4,
    ),
    (
        "Der Anteil der Raucher sank stetig: 2005 lag er bei 32 Prozent, 2015 bei 25 Prozent und 2025 bei 19 "
        "Prozent.",
        "Anteil der Raucher",
        3,
    ),
    (
        "Die Zahl der Bäcker ist gesunken: 2015 waren es 310, 2020 noch 260 und 2025 schließlich 190.",
        "Zahl der Bäcker",
        3,
    ),
    # no colon: the last value of a row takes its words too
    (
        "In der Klinik kamen 2021 noch 812 Kinder zur Welt, 2022 waren es 760, 2023 nur noch 701 und 2025 "
        "schließlich 655.",
        "Kinder",
        4,
    ),
    (
        "Der Verein zählte 2020 noch 900 Mitglieder, 2022 waren es 780, im Jahr 2024 nur 610 und 2026 gerade "
        "noch 540.",
        "Mitglieder",
        4,
    ),
]

OTHERS = [
    "Der Minister nannte drei Jahre: 2015 kamen 310, 2020 kamen 260 und 2025 kamen 190.",
    "Die Bilanz des Trainers ist gemischt: 2015 gewann er 3, 2020 verlor er 5 und 2025 waren es 7.",
    "Die Zahl der Bäcker ist gesunken: 310 gibt es noch, 260 suchen Lehrlinge und 190 schließen bald.",
]


@pytest.mark.parametrize(("text", "subject", "count"), SERIES)
def test_that_a_row_of_years_is_one_series(text: str, subject: str, count: int) -> None:
    (found,) = find_evidence(article_of(text, "de")).comparisons
    assert (found.kind, found.subject, len(found.figures)) == (ComparisonKind.SERIES, subject, count)


@pytest.mark.parametrize("text", OTHERS)
def test_that_other_words_behind_a_colon_are_no_series(text: str) -> None:
    assert find_evidence(article_of(text, "de")).comparisons == ()
