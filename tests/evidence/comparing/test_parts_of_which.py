"""Counts behind "of which" or "davon" that add up to the count before them are its parts."""

import pytest

from briefgen.model.evidence import ComparisonKind
from tests.evidence.comparing.test_led_rows import comparisons


@pytest.mark.parametrize(
    ("text", "language", "whole", "labels"),
    [
        (
            "The council owns 80 buildings, of which 45 are schools, 20 libraries and 15 halls.",
            "en",
            "80 buildings",
            ("schools", "libraries", "halls"),
        ),
        (
            "The choir has 60 members, of whom 25 are men and 35 are women.",
            "en",
            "60 members",
            ("women", "men"),
        ),
        (
            "The bank has 90 branches, of which 50 are in Ash, 25 in Elm and 15 in Oak.",
            "en",
            "90 branches",
            ("Ash", "Elm", "Oak"),
        ),
        (
            "The mill employs 900 people, of whom 500 work in spinning, 250 in sales and 150 in offices.",
            "en",
            "900 people",
            ("spinning", "sales", "offices"),
        ),
        (
            "Das Werk hat 900 Leute, davon 500 in der Fertigung, 250 im Vertrieb und 150 im Lager.",
            "de",
            "900 Leute",
            ("Fertigung", "Vertrieb", "Lager"),
        ),
        (
            "Die Stadt hat 120 Schulen, davon 70 Grundschulen, 30 Gymnasien und 20 Berufsschulen.",
            "de",
            "120 Schulen",
            ("Grundschulen", "Gymnasien", "Berufsschulen"),
        ),
    ],
)
def test_that_counts_behind_of_which_are_parts(
    text: str, language: str, whole: str, labels: tuple[str, ...]
) -> None:
    (found,) = comparisons(text, language)
    assert (found.kind, found.subject, found.labels) == (ComparisonKind.PARTS, whole, labels)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The council owns 80 buildings, of which 45 are schools and 20 libraries.", "en"),
        ("The choir has 60 members, of whom 25 are men and 30 play the flute.", "en"),
        ("Die Stadt hat 120 Schulen, davon 70 Grundschulen und 30 mit Garten.", "de"),
    ],
)
def test_that_only_some_of_them_are_no_row_of_parts(text: str, language: str) -> None:
    assert comparisons(text, language) == ()
