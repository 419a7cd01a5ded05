"""A change that is only thought of, or tried in a study, is no rise and no fall: no chart shows it as one."""

import pytest

from briefgen.model.chart import ChartKind
from tests.charts.reading import charts_of

THOUGHT_OF = [
    ("en", "Increasing fibre intake from 15% to 30% of calories led to lower weight, the study found."),
    ("en", "The study showed that raising the dose from 20 to 40 milligrams helped."),
    ("en", "Raising the school leaving age from 16 to 18 would cost £4 million a year, the institute said."),
    ("en", "Cutting fares from £3 to £2 reduces queues, the researchers say."),
    ("en", "Lowering the limit from 50 kilometres per hour to 30 kilometres per hour saves lives."),
    ("en", "A rise in the tax from 12% to 15% would bring in $4 million, the ministry said."),
    ("en", "Dropping the price from $9 to $7 means fuller trains, she said."),
    ("en", "Raising doses from 20 to 40 milligrams cured more mice, the researchers found."),
    ("en", "Cutting staff from 400 to 310 could anger the union."),
    ("de", "Eine Erhöhung der Gebühr von 15 auf 30 Prozent würde viele Betriebe treffen, sagte der Verband."),
    ("de", "Eine Anhebung des Rentenalters von 65 auf 67 Jahre könnte drei Milliarden Euro sparen."),
    ("de", "Die Senkung der Steuer von 19 auf 7 Prozent brächte wenig, sagte der Forscher."),
]

TOLD = [
    ("en", "The council raised the parking charge from £3 to £4 in 2025, and would not rule out more."),
    ("en", "By raising the fee from £3 in 2024 to £4 in 2025 the park earned more."),
    (
        "en",
        "The share of homes with panels rose from 15% in 2020 to 30% in 2025, which would please ministers.",
    ),
    ("en", "Reducing the fleet from 90 ships in 2024 to 60 ships in 2025 saved the line £3 million."),
    ("en", "The report said cutting the limit from 30 mph in 2024 to 20 mph in 2025 had saved 14 lives."),
    ("en", "Cutting staff from 400 in 2024 to 310 in 2025 angered the union."),
    ("en", "Raising fares from £4 in 2024 to £6 in 2025 brought in £3 million."),
    ("en", "Cutting opening hours from 60 in 2024 to 40 in 2025 only made things worse."),
    ("de", "Die Stadt erhöhte die Gebühr von 15 Euro im Jahr 2024 auf 30 Euro im Jahr 2025."),
]


@pytest.mark.parametrize(("language", "text"), THOUGHT_OF)
def test_that_a_change_that_is_the_subject_of_its_clause_has_no_chart(language: str, text: str) -> None:
    assert charts_of(text, language) == ()


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_that_a_change_that_happened_keeps_its_chart(language: str, text: str) -> None:
    assert charts_of(text, language)[0].kind is ChartKind.SLOPE
