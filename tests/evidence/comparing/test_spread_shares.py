"""Shares of one whole told over sentences are its parts where one verb tells them and they make up all."""

import pytest

from briefgen.model.evidence import ComparisonKind
from tests.evidence.comparing.test_led_rows import comparisons


@pytest.mark.parametrize(
    ("text", "language", "labels"),
    [
        (
            "Fibres made up 62 per cent of the dust. Tyre dust made up 21 per cent and paint 17 per cent.",
            "en",
            ("Fibres", "Tyre dust", "paint"),
        ),
        (
            "Coal supplied 44 per cent of the power. Gas supplied 31 per cent and wind 25 per cent.",
            "en",
            ("Coal", "Gas", "wind"),
        ),
        (
            "Norland accounts for 50% of sales. Sudland accounts for 30% and Estria for 20%.",
            "en",
            ("Norland", "Sudland", "Estria"),
        ),
        (
            "Rent takes 40 per cent of the budget. Food takes 35 per cent. Fuel takes 25 per cent.",
            "en",
            ("Rent", "Food", "Fuel"),
        ),
        (
            "Kohle lieferte 44 Prozent des Stroms. Gas lieferte 31 Prozent, Wind 25 Prozent.",
            "de",
            ("Kohle", "Gas", "Wind"),
        ),
        (
            "Die Miete verschlang 55 Prozent des Budgets. Das Essen verschlang 45 Prozent.",
            "de",
            (),
        ),
    ],
)
def test_that_shares_over_sentences_are_parts_of_the_whole_the_first_names(
    text: str, language: str, labels: tuple[str, ...]
) -> None:
    told = [found.labels for found in comparisons(text, language) if found.kind is ComparisonKind.PARTS]
    assert told == ([labels] if labels else [])


@pytest.mark.parametrize(
    "text",
    [
        "Fibres made up 62 per cent of the dust. Tyre dust rose by 21 per cent and paint by 17 per cent.",
        "Women made up 62 per cent of the staff. Of the managers, men made up 38 per cent.",
        "Fibres made up 62 per cent of the dust. Tyre dust made up 21 per cent and paint 9 per cent.",
        "Coal gave 44 per cent of the power in 2010. Gas gave 31 per cent and wind 25 per cent in 2020.",
    ],
)
def test_that_shares_of_another_verb_or_sum_are_none(text: str) -> None:
    assert all(found.kind is not ComparisonKind.PARTS for found in comparisons(text))
