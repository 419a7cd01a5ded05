"""A unit is one however it is written: "$12 million" and "15 million dollars" share an axis."""

import pytest

from briefgen.model.chart import ChartKind
from tests.charts.reading import charts_of, reasons_of

OF_ONE_UNIT = [
    (
        "en",
        "Sales of the mill were $12 million in 2021, 15 million dollars in 2022, $18 million in 2023 and "
        "16 million dollars in 2024, its report shows.",
    ),
    (
        "en",
        "The rent of the hall was 900 euros in 2020, €950 in 2021, €990 in 2022 and 1,050 euros in 2023.",
    ),
    (
        "en",
        "Profit of the yard was €4m in 2021, 5 million euros in 2022, €6m in 2023 and 7m euros in 2024.",
    ),
    (
        "en",
        "Spending on parks was 2 million pounds in 2019, £3 million in 2020, £4 million in 2021 and "
        "£5 million in 2022, the council said.",
    ),
    (
        "de",
        "Der Umsatz der Werft lag 2021 bei 12 Millionen Dollar, 2022 bei $15 Millionen, 2023 bei "
        "18 Millionen Dollar und 2024 bei 21 Millionen Dollar.",
    ),
    (
        "de",
        "Die Miete der Halle lag 2021 bei 900 €, 2022 bei 950 Euro, 2023 bei 990 € und 2024 bei 1050 Euro.",
    ),
]


@pytest.mark.parametrize(("language", "text"), OF_ONE_UNIT)
def test_that_a_sign_and_a_word_of_one_currency_make_a_line(language: str, text: str) -> None:
    assert charts_of(text, language)[0].kind is ChartKind.LINE


@pytest.mark.parametrize(
    "text",
    [
        "Aid to Estria was $12 million, A$15 million and £18 million.",
        "The mill lost 5 tonnes of flour and 7 euros.",
        "The tank holds 40 litres and weighs 30 kilograms.",
    ],
)
def test_that_units_of_another_name_are_told_apart(text: str) -> None:
    assert charts_of(text) == ()


def test_that_no_reason_calls_one_unit_unlike() -> None:
    text = (
        "Norland gave more than $5 billion in aid in 2024, ahead of Estria with $2.4 billion and Vesterland "
        "with tens of billions of dollars, the institute said."
    )
    assert not [reason for reason in reasons_of(text) if "unlike units" in reason]
