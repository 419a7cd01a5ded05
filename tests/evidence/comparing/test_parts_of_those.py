"""Counts that open with "of those" and add up to a count of the sentence before are its parts."""

import pytest

from briefgen.model.evidence import ComparisonKind
from tests.evidence.comparing.test_led_rows import comparisons


@pytest.mark.parametrize(
    ("text", "language", "whole", "labels"),
    [
        (
            "The shelter took in 90 dogs last year. Of these, 52 found new homes, 21 went back to their"
            " owners and 17 died.",
            "en",
            "90 dogs",
            ("found new homes", "went back to their owners", "died"),
        ),
        (
            "Police stopped 140 lorries on the ring road. Of them, 80 passed, 45 were fined and 15 were"
            " impounded.",
            "en",
            "140 lorries",
            ("passed", "were fined", "were impounded"),
        ),
        (
            "The college lost 30 teachers in a term. Of those, 14 were men and 16 were women.",
            "en",
            "30 teachers",
            ("were women", "were men"),
        ),
        (
            "Inspectors visited 48 bakeries. Among them, 30 were clean, 12 were warned and six were closed.",
            "en",
            "48 bakeries",
            ("were clean", "were warned", "were closed"),
        ),
        (
            "The council owns 75 bridges. Of these 40 need paint, 25 need new bolts and 10 are sound.",
            "en",
            "75 bridges",
            ("need paint", "need new bolts", "are sound"),
        ),
        (
            "Der Zoo hat 50 Affen. Davon leben 28 im Freigehege, 14 im Haupthaus und acht in der Klinik.",
            "de",
            "50 Affen",
            ("im Freigehege", "im Haupthaus", "in der Klinik"),
        ),
        (
            "Die Stadt hat 90 Brücken. Von ihnen sind 50 gesund, 30 marode und zehn gesperrt.",
            "de",
            "90 Brücken",
            ("gesund", "marode", "gesperrt"),
        ),
    ],
)
def test_that_counts_behind_of_those_are_parts_of_the_sentence_before(
    text: str, language: str, whole: str, labels: tuple[str, ...]
) -> None:
    (found,) = comparisons(text, language)
    assert (found.kind, found.subject, found.labels) == (ComparisonKind.PARTS, whole, labels)
    assert len({figure.quantity.unit for figure in found.figures}) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The audit found that 61 nurses left. Of those, 23 went abroad, 19 moved and 11 retired.", "en"),
        ("The audit found that 61 nurses left. Of those, 40 went abroad, and 21 days later all did.", "en"),
        ("Police stopped 140 lorries. A week later 80 passed, 45 were fined and 15 were impounded.", "en"),
        ("More than 61 nurses had left. Of those, 31 went abroad and 30 retired.", "en"),
        ("Der Zoo hat 50 Affen. Davon leben 28 im Freigehege und 14 im Haupthaus.", "de"),
        ("Die Klinik verlor 61 Pfleger. Danach gingen 23 in Rente, 19 nach Ulm und 19 heim.", "de"),
    ],
)
def test_that_other_counts_behind_a_count_are_none(text: str, language: str) -> None:
    assert comparisons(text, language) == ()
