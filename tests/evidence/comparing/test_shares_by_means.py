"""Shares under a whole that one preposition tells apart."""

import pytest

from tests.evidence.comparing.test_led_rows import comparisons


@pytest.mark.parametrize(
    ("language", "text", "labels"),
    [
        (
            "en",
            "Some 47 per cent travel by car, 29 per cent by bus and 6 per cent by bike.",
            ("car", "bus", "bike"),
        ),
        (
            "en",
            "Of the guests, 41 per cent paid by card, 22 per cent by phone and 19 per cent by cheque.",
            ("card", "phone", "cheque"),
        ),
        (
            "de",
            "47 Prozent der Leute fahren mit dem Auto, 29 Prozent mit dem Bus und 6 Prozent mit dem Rad.",
            ("Auto", "Bus", "Rad"),
        ),
    ],
)
def test_that_shares_by_one_preposition_are_ranked(language: str, text: str, labels: tuple[str, ...]) -> None:
    (found,) = comparisons(text, language)
    assert found.labels == labels


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Sales fell by 4 per cent, costs by 5 per cent and staff by 6 per cent."),
        ("en", "Some 40 per cent travel by car, 29 per cent with friends and 6 per cent by bike."),
        ("en", "About 12 per cent were hired by 2020, 20 per cent by 2021 and 30 per cent by 2022."),
        ("en", "Prices rose by 5 per cent for bread, 6 per cent for milk and 9 per cent for eggs."),
        ("de", "40 Prozent zahlen mit Karte, 20 Prozent fahren mit dem Rad und 10 Prozent kommen mit Hund."),
    ],
)
def test_that_shares_told_otherwise_are_let_be(language: str, text: str) -> None:
    assert not comparisons(text, language)
