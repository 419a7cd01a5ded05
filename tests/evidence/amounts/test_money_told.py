"""Bare millions are money where somebody expects them beside a sum, or where a word for money is theirs."""

import pytest

from briefgen.evidence.find import find_evidence
from tests.charts.reading import article_of


@pytest.mark.parametrize(
    ("text", "units", "language"),
    [
        (
            "Profit rose to 1.42 billion crowns ($134 million), while analysts had expected 1.31 billion.",
            ["crown", "US dollar", "crown"],
            "en",
        ),
        (
            "Revenue was 1.17 billion francs, below the 1.22 billion analysts had forecast. "
            "Net profit halved to 64 million.",
            ["Swiss franc", "Swiss franc", "Swiss franc"],
            "en",
        ),
        (
            "Der Umsatz lag bei 3,1 Milliarden Euro, Analysten hatten 3,4 Milliarden erwartet.",
            ["euro", "euro"],
            "de",
        ),
        (
            "Das Werk hat 38 Millionen Euro verdient. Analysten hatten mit 45 Millionen gerechnet.",
            ["euro", "euro"],
            "de",
        ),
        ("Das Werk hat 38 Millionen Euro verdient. Gezählt wurden 45 Millionen.", ["euro", ""], "de"),
        ("It spent 5 million euros on adverts that reached 12 million.", ["euro", ""], "en"),
        ("Sales were 4 million euros. Profit fell as traffic hit 3 million.", ["euro", ""], "en"),
        (
            "Profit was 4 million euros, or $4.4 million. Profit fell to 3 million later.",
            ["euro", "US dollar", ""],
            "en",
        ),
    ],
)
def test_that_bare_millions_take_the_one_currency_of_an_article(
    text: str, units: list[str], language: str
) -> None:
    assert [one.quantity.unit.name for one in find_evidence(article_of(text, language)).figures] == units
