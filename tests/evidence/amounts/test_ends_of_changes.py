"""Both ends of a change are two figures, in the second clause of a sentence too; a range is one."""

import pytest

from briefgen.evidence.find import find_evidence
from tests.kit.labelled import plain_article


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", "In Ash it went up from 18 to 35, and in Elm it fell from 29 to 21.", [18, 35, 29, 21]),
        ("en", "The herd grew from 15 to 22 and in Elm it grew from 8 to 12.", [15, 22, 8, 12]),
        ("en", "Ash went from 18 to 35, and Elm recorded a fall from 29 to 21.", [18, 35, 29, 21]),
        (
            "en",
            "Numbers at Leeds rose from 310 to 450, at York they sank from 280 to 190.",
            [310, 450, 280, 190],
        ),
        (
            "en",
            "On the line to Mull the fare rose from £28 to £36, on that to Islay from £69 to £82, and on "
            "the one to Barra from £139 to £161.",
            [28, 36, 69, 82, 139, 161],
        ),
        (
            "en",
            "At the school in Ash the roll fell from 310 pupils in 2019 to 280 pupils in 2025, at that in "
            "Elm from 190 to 150 pupils.",
            [310, 280, 190, 150],
        ),
        ("de", "In Ahlen stieg die Zahl von 18 auf 35, in Unna sank sie von 29 auf 21.", [18, 35, 29, 21]),
        ("de", "Auf einen Anstieg von 40 auf 55 folgte ein Rückgang von 90 auf 84.", [40, 55, 90, 84]),
    ],
)
def test_that_each_change_of_a_sentence_has_two_ends(language: str, text: str, values: list[int]) -> None:
    figures = find_evidence(plain_article(text, language=language)).figures
    assert [figure.quantity.value for figure in figures] == values


@pytest.mark.parametrize(
    ("language", "text", "ends"),
    [
        ("en", "The tours draw 12 to 14 people, up from 8 to 10 last year.", [(12, 14), (8, 10)]),
        (
            "en",
            "The walk takes from 20 to 30 minutes, and in Elm from 15 to 25 minutes.",
            [(20, 30), (15, 25)],
        ),
        ("en", "The park has from 21 to 29 visitors a day.", [(21, 29)]),
        (
            "en",
            "On the boat to Mull a walk takes from 20 to 30 minutes, on that to Islay from 40 to 50 minutes.",
            [(20, 30), (40, 50)],
        ),
        ("de", "Der Park hat am Tag 21 bis 29 Besucher.", [(21, 29)]),
    ],
)
def test_that_a_range_is_one_figure(language: str, text: str, ends: list[tuple[int, int]]) -> None:
    figures = find_evidence(plain_article(text, language=language)).figures
    assert [(int(one.quantity.low or 0), int(one.quantity.high or 0)) for one in figures] == ends
