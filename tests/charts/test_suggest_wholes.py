"""Charts of wholes and their parts, of shares alone, and of one thing at several places."""

import pytest

from briefgen.model.chart import ChartKind, Origin
from tests.charts.reading import charts_of


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "40 per cent of the budget goes to schools, 25 per cent to roads and 15 per cent to parks.",
            {"Schools": 40, "Roads": 25, "Parks": 15, "rest, not stated": 20},
        ),
        (
            "Of the crates that came in 2024, 54% came from Asia, 28% from Europe and 11% from Africa.",
            {"Asia": 54, "Europe": 28, "Africa": 11, "rest, not stated": 7},
        ),
        (
            "Of the £90m, £40m goes to schools, £30m to roads and the rest to parks, it said.",
            {"Schools": 40_000_000, "Roads": 30_000_000, "Parks": 20_000_000},
        ),
        (
            "Of the 900 tickets, 400 went to members, 300 to schools and the remainder to guests.",
            {"Members": 400, "Schools": 300, "Guests": 200},
        ),
        (
            "Of the fund, 45 per cent went to clinics, 35 per cent went to ports and 20 per cent to roads.",
            {"Clinics": 45, "Ports": 35, "Roads": 20},
        ),
        (
            "The levy raised £2.4 million. Of that, £1.1 million went to schools, £800,000 to clinics and "
            "£500,000 to parks.",
            {"Schools": 1_100_000, "Clinics": 800_000, "Parks": 500_000},
        ),
        (
            "The levy raised £2.4 million in 14 towns last year. Of that, £1.1 million went to schools, "
            "£800,000 to clinics and £500,000 to parks.",
            {"Schools": 1_100_000, "Clinics": 800_000, "Parks": 500_000},
        ),
        (
            "The toll on 300 lorries brought in €90,000 over 12 weeks. Of that, €40,000 went to ports, "
            "€30,000 to roads and €20,000 to rail.",
            {"Ports": 40_000, "Roads": 30_000, "Rail": 20_000},
        ),
    ],
)
def test_that_parts_told_in_a_row_are_one_bar_with_the_rest(text: str, parts: dict[str, int]) -> None:
    chart = charts_of(text)[0]
    assert chart.kind is ChartKind.HUNDRED
    assert {point.label: point.value for point in chart.points} == parts


@pytest.mark.parametrize(
    "text",
    [
        "Von den Einnahmen gingen 45 Prozent an Schulen, 35 Prozent an Kliniken und 20 Prozent an Parks.",
        "Von der Ernte kamen 45 Prozent aus Schulen, 35 Prozent aus Kliniken und 20 Prozent aus Parks.",
        "Von den 100 Millionen Euro flossen 45 Millionen Euro an Schulen, 35 Millionen Euro an Kliniken und "
        "20 Millionen Euro an Parks.",
    ],
)
def test_that_german_parts_are_called_by_where_they_went(text: str) -> None:
    chart = charts_of(text, "de")[0]
    assert [point.label for point in chart.points] == ["Schulen", "Kliniken", "Parks"]


@pytest.mark.parametrize(
    "text",
    [
        "Of those asked, 45 per cent went to bed early, 35 per cent went to bed late and 20 per cent went to "
        "bed at dawn.",
        "Of those asked, 45 per cent supported it, 35 per cent opposed it and 20 per cent had no view.",
    ],
)
def test_that_what_else_parts_did_keeps_its_words(text: str) -> None:
    labels = [point.label for chart in charts_of(text)[:1] for point in chart.points]
    assert not {"Bed early", "It"} & set(labels)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The fund spent 60 million euros last year. Of that sum, 33 million euros was spent on food, "
            "15 million euros on shelter and 7 million euros on medicine.",
        ),
        (
            "en",
            "The levy raised 60 million euros. Of this amount, 33 million euros went to roads, 15 million "
            "euros to beaches and 7 million euros to museums.",
        ),
        (
            "en",
            "The lottery raised 60 million pounds last year. Of the money, 33 million "
            "pounds went to sport, 15 "
            "million pounds to libraries and 7 million pounds to choirs.",
        ),
        (
            "de",
            "Der Verein gab 60 Millionen Euro aus. Von dieser Summe flossen 33 Millionen Euro in Reis, "
            "15 Millionen Euro in Zelte und 7 Millionen Euro in Medikamente.",
        ),
        (
            "de",
            "Die Stiftung hat 60 Millionen Euro ausgegeben. Davon gingen 33 Millionen Euro an Schulen, 15 "
            "Millionen Euro an Museen und 7 Millionen Euro an Theater.",
        ),
    ],
)
def test_that_parts_of_a_sum_told_before_leave_its_rest(language: str, text: str) -> None:
    chart = charts_of(text, language)[0]
    assert chart.kind is ChartKind.HUNDRED
    values = [33_000_000, 15_000_000, 7_000_000, 5_000_000]
    assert [point.value for point in chart.points] == values
    assert chart.points[-1].origin is Origin.CALCULATED


@pytest.mark.parametrize(
    "text",
    [
        "Of that, £1.1 million went to schools, £800,000 to clinics and £500,000 to parks.",
        "The levy raised £1 million. Of that sum, £1.1 million went to schools, £800,000 to clinics and "
        "£500,000 to parks.",
        "Of this amount, £1.1 million went to schools, £800,000 to clinics and £500,000 to parks.",
        "The levy raised £1 million. Of that, £1.1 million went to schools, £800,000 to clinics and £500,000 "
        "to parks.",
        "The levy raised £3 million. Ferries took £2 million in 14 towns. Of that, £1.1 million went to "
        "schools, £800,000 to clinics and £500,000 to parks.",
        "The levy raised $9 million. Of that, £1.1 million went to schools, £800,000 to clinics and £500,000 "
        "to parks.",
    ],
)
def test_that_no_chart_is_of_that(text: str) -> None:
    assert charts_of(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Rail carried 37 per cent of all freight in 2024, the harbour office said.",
        "Buses carried 61 per cent of all commuters last year, the council said.",
    ],
)
def test_that_a_whole_share_alone_is_a_number_and_a_grid(text: str) -> None:
    assert [chart.kind for chart in charts_of(text)] == [ChartKind.BIG_NUMBER, ChartKind.GRID]


def test_that_no_share_of_them_or_of_all_there_is_told_of() -> None:
    assert charts_of("About 40 per cent of all in the room said yes. Some 12 per cent of them left.") == ()


def test_that_where_most_went_to_is_no_plan() -> None:
    text = "The most visits were to Alder with 4,200, ahead of Birch with 3,100 and Cole with 900."
    assert charts_of(text)[0].title == "Visits: Alder highest of 3, at 4,200"


def test_that_a_title_does_not_name_one_place_for_all() -> None:
    text = "In Alder, rents averaged £900. In Birch they were £700."
    assert charts_of(text)[0].title == "Rents: Alder higher of the two, at £900"


def test_that_what_somebody_earns_at_places_is_no_size_of_who_does() -> None:
    assert charts_of("In Alder a driver earns £3,150 a month, in Birch it is £3,480.") == ()


def test_that_shares_of_several_groups_are_told_with_what_is_said_of_them() -> None:
    text = "40 per cent of tenants in Ely are in arrears, 25 per cent in York and 15 per cent in Hull."
    title = "Tenants are in arrears: Ely highest of 3, at 40\u00a0per cent"
    assert charts_of(text)[0].title == title
