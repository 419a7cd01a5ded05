"""Rows of one measure: all their values, at the years they are told for, or none of them as then and now."""

from datetime import date

import pytest

from briefgen.evidence.comparisons import find_comparisons
from briefgen.evidence.figures import find_figures
from briefgen.model.evidence import ComparisonKind
from tests.charts.reading import charts_of
from tests.kit.labelled import plain_article


def compared(text: str, language: str) -> list[tuple[str, list[str], list[int]]]:
    """The kind of each comparison of times, its figures, and the years they hold."""
    article = plain_article(text, published=date(2026, 4, 30), language=language)
    found = find_comparisons(article, find_figures(article, ()))
    return [
        (
            one.kind.value,
            [figure.text for figure in one.figures],
            [figure.when.start.year for figure in one.figures if figure.when],
        )
        for one in found
        if one.kind in (ComparisonKind.SERIES, ComparisonKind.THEN_NOW)
    ]


SERIES = [
    (
        "2021 zählte das Museum 310.000 Gäste, 2022 waren es 355.000, im Jahr darauf 370.000 und 2025 nur "
        "noch 330.000.",
        "de",
        ["310.000 Gäste", "355.000", "370.000", "330.000"],
        [2021, 2022, 2023, 2025],
    ),
    (
        "2019 waren es 40 Läden, 2020 52, ein Jahr später 61.",
        "de",
        ["40 Läden", "52", "61"],
        [2019, 2020, 2021],
    ),
    (
        "Im Jahr 2020 meldeten die Kliniken 310 Fälle, 2021 waren es 280, zwei Jahre später 190 und 2025 "
        "noch 150.",
        "de",
        ["310 Fälle", "280", "190", "150"],
        [2020, 2021, 2023, 2025],
    ),
    (
        "Der Verein hatte 2018 noch 900 Mitglieder, 2020 waren es 850, im folgenden Jahr 800 und 2024 770.",
        "de",
        ["900 Mitglieder", "850", "800", "770"],
        [2018, 2020, 2021, 2024],
    ),
    (
        "In 2022 the baths had 410,000 visitors, in 2023 there were 455,000, the year after 470,000 and in "
        "2025 only 430,000.",
        "en",
        ["410,000 visitors", "455,000", "470,000", "430,000"],
        [2022, 2023, 2024, 2025],
    ),
    (
        "Membership fell from 900 in 2018 to 850 in 2020, 800 the following year and 770 last year.",
        "en",
        ["900", "850", "800", "770"],
        [2018, 2020, 2021, 2025],
    ),
]

CUT = [
    ("Die Miete stieg von 7 Euro auf 8,50 Euro, dann auf 9 Euro und schließlich auf 10 Euro.", "de"),
    ("Der Preis kletterte von 12 auf 14 Euro, später auf 17 Euro.", "de"),
    (
        "Die Stadt gab 2021 für Straßen 4 Millionen Euro aus, 2022 waren es 5 Millionen, danach 6 Millionen "
        "und im vergangenen Jahr 7 Millionen.",
        "de",
    ),
    ("Heating oil went from 81p to 94p and then to 102p.", "en"),
    ("The fare rose from £2 to £2.50, then to £3.", "en"),
    ("The herd grew from 40 to 60, and later 85.", "en"),
    ("In 2019 the library lent 90,000 books, a year later 80,000, and after that 70,000.", "en"),
    ("The council spent £4m on roads in 2021, £5m in 2022, then £6m and £7m last year.", "en"),
]

TWO = [
    ("2022 zählte der Zoo 300.000 Besucher, 2023 waren es 320.000, das sind 20.000 mehr.", "de", 1),
    (
        "Die Zahl der Betten stieg von 40 im Jahr 2019 auf 50 im Jahr 2023 und soll 2027 auf 60 steigen.",
        "de",
        1,
    ),
    ("Der Umsatz stieg von 40 auf 50 Millionen Euro, der Gewinn sank von 6 auf 5 Millionen Euro.", "de", 2),
    (
        "2022 zählte die Bücherei 90.000 Ausleihen, 2023 waren es 80.000, die Zahl der Leser stieg "
        "auf 4.000.",
        "de",
        1,
    ),
    ("Sales rose from £40m to £50m and profit fell from £6m to £5m.", "en", 2),
    ("The zoo had 300,000 visitors in 2022 and 320,000 in 2023, 20,000 more.", "en", 1),
    ("Beds rose from 40 in 2019 to 50 in 2023 and are expected to reach 60 in 2027.", "en", 1),
    ("Beds rose from 40 in 2019 to 50 in 2023, 12 of them in the new wing.", "en", 1),
]


@pytest.mark.parametrize(("text", "language", "values", "years"), SERIES)
def test_that_a_row_goes_on_with_the_years_after(
    text: str, language: str, values: list[str], years: list[int]
) -> None:
    assert compared(text, language) == [(ComparisonKind.SERIES.value, values, years)]


@pytest.mark.parametrize(("text", "language"), CUT)
def test_that_the_first_two_of_a_row_are_no_then_and_now(text: str, language: str) -> None:
    assert compared(text, language) == []


@pytest.mark.parametrize(("text", "language", "count"), TWO)
def test_that_two_values_stay_then_and_now(text: str, language: str, count: int) -> None:
    assert [kind for kind, _, _ in compared(text, language)] == [ComparisonKind.THEN_NOW.value] * count


def test_that_a_chart_names_the_year_a_time_stands_for() -> None:
    line = charts_of(SERIES[0][0], "de")[0]
    assert [point.label for point in line.series[0].points] == ["2021", "2022", "2023", "2025"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Der Verein hatte 900 Mitglieder, im vergangenen Jahr 800.", ["900 Mitglieder", "800"]),
        ("Die Klinik zählte 310 Geburten, im vorigen Monat 120.", ["310 Geburten", "120"]),
        ("Karl wurde im Jahr 800 zum Kaiser gekrönt.", []),
        ("Der Flug mit der letzten Boeing 737 dauerte lange.", []),
    ],
)
def test_that_a_number_behind_a_stretch_of_time_counts(text: str, values: list[str]) -> None:
    article = plain_article(text, published=date(2026, 4, 30), language="de")
    assert [figure.text for figure in find_figures(article, ())] == values
