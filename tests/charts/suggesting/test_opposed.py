"""A gain and a loss are never values of one series without a sign."""

import pytest

from tests.charts.reading import charts_of

_GAIN_AND_LOSS = {
    "profit-lost": (
        "en",
        "The shipyard made a profit of 120 million dollars in 2022, 80 million dollars in 2023 and 15 "
        "million dollars in 2024. In 2025 it lost 60 million dollars, it said on Monday.",
    ),
    "gained-lost": (
        "en",
        "The town gained 300 residents in 2022, 200 in 2023 and 90 in 2024. In 2025 it lost 250, it said.",
    ),
    "surplus-deficit": (
        "en",
        "The pension fund had a surplus of 12 million pounds in 2023 and 5 million pounds in 2024. In 2025 "
        "it ran a deficit of 9 million pounds, it said on Monday.",
    ),
    "Gewinn-Verlust": (
        "de",
        "Die Werft machte 2022 einen Gewinn von 120 Millionen Euro, 2023 von 80 Millionen Euro und 2024 von "
        "15 Millionen Euro. 2025 verlor sie 60 Millionen Euro, teilte sie am Montag mit.",
    ),
    "Überschuss-Fehlbetrag": (
        "de",
        "Die Kasse hatte 2023 einen Überschuss von 8 Millionen Euro, 2024 von 5 Millionen Euro und 2025 "
        "einen Fehlbetrag von 4 Millionen Euro.",
    ),
}


@pytest.mark.parametrize(("language", "text"), _GAIN_AND_LOSS.values(), ids=_GAIN_AND_LOSS.keys())
def test_that_a_loss_is_not_drawn_among_gains(language: str, text: str) -> None:
    labels = [point.label for spec in charts_of(text, language) for point in spec.points]

    assert "2025" not in labels


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The brewery made a profit of 9 million pounds in 2023, 7 million in 2024 and 4 million in 2025. "
            "It lost 300 customers.",
        ),
        (
            "en",
            "The loss fell from 40 million euros in 2023 to 25 million euros in 2024 and 5 million euros in "
            "2025. A profit is not in sight.",
        ),
        (
            "de",
            "Der Verlust sank von 40 Millionen Euro im Jahr 2023 auf 25 Millionen Euro im Jahr 2024 und "
            "5 Millionen Euro im Jahr 2025.",
        ),
    ],
)
def test_that_gains_alone_and_losses_alone_are_drawn(language: str, text: str) -> None:
    assert [point.label for point in charts_of(text, language)[0].points] == ["2023", "2024", "2025"]
