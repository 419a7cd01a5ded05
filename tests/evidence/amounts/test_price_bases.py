"""What a price is asked for is no figure of its own: "a litre of milk costs £1.20"."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "language", "price", "subject"),
    [
        ("A litre of milk costs £1.20.", "en", "£1.20", "litre of milk"),
        ("A gallon of petrol now sells for $4.", "en", "$4", "gallon of petrol"),
        ("A tonne of wheat fetched £180 in May.", "en", "£180", "tonne of wheat"),
        ("Eine Kilowattstunde kostet 34 Cent.", "de", "34 Cent", "Kilowattstunde"),
        ("Ein Kubikmeter Wasser kostete 2024 noch 1,90 Euro.", "de", "1,90 Euro", "Kubikmeter Wasser"),
        ("Eine Tonne Weizen brachte im Mai 180 Euro.", "de", "180 Euro", "Tonne Weizen"),
        ("Eine Stunde Parken kostet künftig 4 Euro.", "de", "4 Euro", "Stunde Parken"),
    ],
)
def test_that_one_of_a_measure_is_what_its_price_is_of(
    text: str, language: str, price: str, subject: str
) -> None:
    found = told(text, language)
    assert list(found) == [price]
    assert slot(found[price], "subject") == subject


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("She drank a gallon of beer.", "en", ["a gallon"]),
        ("Two litres of milk cost £2.40.", "en", ["Two litres", "£2.40"]),
        ("Ein Liter Milch reicht für drei Kinder.", "de", ["Ein Liter", "drei Kinder"]),
        ("Zwei Kubikmeter Wasser kosten 4 Euro.", "de", ["Zwei Kubikmeter", "4 Euro"]),
        ("Eine Stunde später zahlte er 4 Euro.", "de", ["Eine Stunde", "4 Euro"]),
    ],
)
def test_that_other_measures_before_a_price_stay_figures(text: str, language: str, words: list[str]) -> None:
    assert list(told(text, language)) == words


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The average price of a litre of olive oil has come down since the rain returned.", "en"),
        ("They argue about the cost of a tonne of steel.", "en"),
        ("Der Preis für ein Kilo Butter ist seit dem Frühjahr gesunken.", "de"),
    ],
)
def test_that_the_measure_behind_a_price_that_is_told_elsewhere_is_no_figure(
    text: str, language: str
) -> None:
    assert not told(text, language)
