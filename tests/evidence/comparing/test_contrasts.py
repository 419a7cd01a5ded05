"""A value at a place, the place before it, and the values of other places it is set against."""

import pytest

from briefgen.evidence.find import find_evidence
from tests.evidence.comparing.test_led_rows import comparisons
from tests.kit.labelled import plain_article


@pytest.mark.parametrize(
    ("language", "text", "unit", "labels"),
    [
        (
            "en",
            "The most were counted in the Fens, with a mean of 7.4 midges per litre, against 4.1 in the"
            " Broads and 2.2 in the Marches.",
            "midge per litre",
            ("Fens", "Broads", "Marches"),
        ),
        (
            "en",
            "The fewest were seen in Wales, with 2.5 kites per square kilometre, against 3.1 in Kent and"
            " 9.4 in Devon.",
            "kite per square kilometre",
            ("Devon", "Kent", "Wales"),
        ),
        (
            "en",
            "Rents were highest in York, at £1,200 a month, compared with £900 in Hull and £850 in Leeds.",
            "pound sterling per month",
            ("York", "Hull", "Leeds"),
        ),
        (
            "en",
            "The jobless rate in Spain is 11%, compared with 6% in France and 3% in Germany.",
            "percent",
            ("Spain", "France", "Germany"),
        ),
        (
            "de",
            "Am höchsten war die Belastung in den Alpen mit 7,4 Fasern pro Liter, gegenüber 4,1 in den"
            " Vogesen und 2,2 in den Karpaten.",
            "Faser per litre",
            ("Alpen", "Vogesen", "Karpaten"),
        ),
        (
            "de",
            "In Kiel lag die Miete bei 14 Euro, verglichen mit 9 Euro in Ulm und 8 Euro in Trier.",
            "euro",
            ("Kiel", "Ulm", "Trier"),
        ),
    ],
)
def test_that_a_value_stands_in_the_row_it_is_set_against(
    language: str, text: str, unit: str, labels: tuple[str, ...]
) -> None:
    (found,) = comparisons(text, language)
    assert found.labels == labels
    assert {figure.quantity.unit.name for figure in found.figures} == {unit}


@pytest.mark.parametrize(
    "text",
    [
        "In the Fens 14 walkers drowned, against 4 in avalanches and 2 in falls.",
        "The rate in Spain is 11%, compared with 6% in May.",
        "The club in York sold 40 boats in all, against 12 planned.",
        "Sales in Spain rose 11%, compared with costs of 6% in France.",
    ],
)
def test_that_no_place_is_made_of_a_time_or_a_deed(text: str) -> None:
    labels = {label for one in comparisons(text) for label in one.labels}
    assert labels.isdisjoint({"Spain", "Fens", "York"})


@pytest.mark.parametrize(
    "text",
    [
        "Unemployment was highest in York, at 12%, compared with 5,200 in Hull and 4,100 in Leeds.",
        "Turnout was highest in Ash, at 74%, compared with 610 in Elm.",
        "The highest turnout, 74%, was in Ash and the lowest, 3,800, in Elm.",
    ],
)
def test_that_a_number_above_all_takes_no_per_cent_from_the_one_before(text: str) -> None:
    assert not comparisons(text)


def test_that_a_number_below_all_takes_the_per_cent_of_the_one_before() -> None:
    (found,) = comparisons(
        "Unemployment was highest in York, at 12%, compared with 9 in Hull and 8 in Leeds."
    )
    assert {figure.quantity.unit.name for figure in found.figures} == {"percent"}


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The Fens had 7 midges per litre.", "midge per litre"),
        ("The island has 12 goats per square kilometre.", "goat per square kilometre"),
        ("The town had 9 births a day.", "birth per day"),
        ("The town has 40 beds per ward.", "bed"),
    ],
)
def test_that_things_are_counted_by_time_or_by_measure(text: str, unit: str) -> None:
    assert find_evidence(plain_article(text)).figures[0].quantity.unit.name == unit
