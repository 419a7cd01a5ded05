"""Sums that came in and went out, with exactly what was left, are a waterfall."""

import pytest

from briefgen.model.chart import ChartKind
from tests.charts.reading import charts_of

TOLD = [
    (
        "en",
        "Revenue of £120m, costs of £80m and tax of £10m left a profit of £30m.",
        "Profit of £30 million from revenue of £120 million",
        {"Revenue": 120, "Costs": -80, "Tax": -10, "Profit": 30},
    ),
    (
        "en",
        "The club took in €94m in ticket sales and €21m in donations; wages of €85m and interest of €10m "
        "left a surplus of €20m.",
        "Surplus of €20 million",
        {"Ticket sales": 94, "Donations": 21, "Wages": -85, "Interest": -10, "Surplus": 20},
    ),
    (
        "en",
        "Sales came to $48m. Costs of $39m, interest of $5m and tax of $2m left a profit of $2m.",
        "Profit of $2 million from sales of $48 million",
        {"Sales": 48, "Costs": -39, "Interest": -5, "Tax": -2, "Profit": 2},
    ),
    (
        "en",
        "The theatre made a loss of £4m: income was £31m, wages £26m and other costs £9m.",
        "Loss of £4 million from income of £31 million",
        {"Income": 31, "Wages": -26, "Other costs": -9, "Loss": -4},
    ),
    (
        "en",
        "Ticket sales brought in £32m and grants £14m, but wages took £35m and the building cost £16m, "
        "leaving a deficit of £5m.",
        "Deficit of £5 million",
        {"Ticket sales": 32, "Grants": 14, "Wages": -35, "Building": -16, "Deficit": -5},
    ),
    (
        "de",
        "Aus einem Umsatz von 48 Millionen Euro blieben nach Kosten von 39 Millionen Euro und Steuern von 3 "
        "Millionen Euro 6 Millionen Euro Gewinn.",
        "Gewinn von 6 Millionen Euro aus Umsatz von 48 Millionen Euro",
        {"Umsatz": 48, "Kosten": -39, "Steuern": -3, "Gewinn": 6},
    ),
    (
        "de",
        "Der Umsatz betrug 48 Millionen Euro. Personalkosten von 39 Millionen Euro und Zinsen von 13 "
        "Millionen Euro ergaben einen Verlust von 4 Millionen Euro.",
        "Verlust von 4 Millionen Euro aus Umsatz von 48 Millionen Euro",
        {"Umsatz": 48, "Personalkosten": -39, "Zinsen": -13, "Verlust": -4},
    ),
]

OTHERS = [
    ("en", "Revenue of £120m, costs of £80m and tax of £10m left a profit of £35m."),
    ("en", "Revenue of £120m, costs of €80m and tax of £10m left a profit of £30m."),
    ("en", "Revenue of £120m in 2024, costs of £80m and tax of £10m left a profit of £30m in 2025."),
    ("en", "Revenue of £120m, costs of about £80m and tax of £10m left a profit of £30m."),
    ("en", "Revenue is expected to reach £120m, with costs of £80m, tax of £10m and a profit of £30m."),
    (
        "de",
        "Der Umsatz stieg um 48 Millionen Euro, die Kosten um 39 Millionen Euro, die Steuern um 3 Millionen "
        "Euro, der Gewinn um 6 Millionen Euro.",
    ),
]


@pytest.mark.parametrize(("language", "text", "title", "millions"), TOLD)
def test_that_a_balance_hangs_from_what_came_in(
    language: str, text: str, title: str, millions: dict[str, int]
) -> None:
    chart = next(one for one in charts_of(text, language) if one.kind is ChartKind.WATERFALL)
    assert chart.title.replace("\u00a0", " ") == title
    assert {point.label: point.value and point.value / 10**6 for point in chart.points} == millions
    assert [point.label for point in chart.points] == list(millions)


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_that_sums_that_make_no_balance_are_no_waterfall(language: str, text: str) -> None:
    assert ChartKind.WATERFALL not in [chart.kind for chart in charts_of(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "label"),
    [
        (
            "en",
            "The building cost £16m. Ticket sales brought in £32m and grants £14m, but wages took £25m, "
            "leaving a surplus of £5m.",
            "Building",
        ),
        (
            "en",
            "Ticket sales brought in £32m and grants £14m, but the building cost £16m and wages took £25m, "
            "leaving a surplus of £5m.",
            "Building",
        ),
        (
            "en",
            "But the tour cost £16m. Fees brought in £32m and grants £14m; wages took £25m, "
            "leaving a surplus of £5m.",
            "Tour",
        ),
        (
            "de",
            "Die Halle kostete 16 Millionen Euro. Spenden brachten 32 Millionen Euro und Zuschüsse 14 "
            "Millionen Euro, Löhne von 25 Millionen Euro ergaben einen Überschuss von 5 Millionen Euro.",
            "Halle",
        ),
    ],
)
def test_that_what_cost_a_sum_names_it(language: str, text: str, label: str) -> None:
    text = f"The club told its members.\n{text}"
    chart = next(one for one in charts_of(text, language) if one.kind is ChartKind.WATERFALL)
    assert {point.label: point.value for point in chart.points}[label] == -16 * 10**6


def test_that_a_sum_that_nothing_named_cost_is_in_no_balance() -> None:
    text = (
        "Sales brought in £32m and grants £14m, but what they built cost £16m and wages took £25m, "
        "leaving a surplus of £5m."
    )
    assert "Cost" not in [point.label for chart in charts_of(text) for point in chart.points]
