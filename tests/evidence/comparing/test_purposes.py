"""Sums for unlike ends are of no one measure; sums for one end, and the ends themselves, are."""

import pytest

from tests.evidence.comparing.test_led_rows import comparisons


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Leeds spent £12 million on roads last year, Bradford £9 million on schools and Hull £4 million.",
            "en",
        ),
        (
            "Leeds paid £12 million for buses last year, Bradford £9 million for trams and Hull £4 million.",
            "en",
        ),
        (
            "Arla put €80 million in dairies, Danone €60 million in mills and Nestle €45 million in farms.",
            "en",
        ),
        (
            "Kiel gab 12 Millionen Euro für Straßen aus, Lübeck 9 Millionen Euro für Schulen und Husum "
            "4 Millionen Euro für Parks.",
            "de",
        ),
    ],
)
def test_that_sums_for_unlike_ends_are_not_compared(text: str, language: str) -> None:
    assert comparisons(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Leeds spent £12 million on roads last year, Bradford £9 million and Hull £4 million.", "en"),
        (
            "Leeds spent £12 million on roads, Bradford £9 million on roads and Hull £4 million on roads.",
            "en",
        ),
        ("Leeds spent £12 million on roads, £9 million on schools and £4 million on parks.", "en"),
        (
            "Kiel gab 12 Millionen Euro für Straßen aus, Lübeck 9 Millionen Euro und Husum 4 Millionen Euro.",
            "de",
        ),
        (
            "Kiel gab 12 Millionen Euro für Straßen, 9 Millionen Euro für Schulen und 4 Millionen Euro für "
            "Parks aus.",
            "de",
        ),
    ],
)
def test_that_sums_for_one_end_and_sums_of_ends_are_compared(text: str, language: str) -> None:
    assert [len(one.figures) for one in comparisons(text, language)] == [3]
