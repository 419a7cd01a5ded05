import pytest

from briefgen.model.chart import ChartKind
from tests.charts.reading import charts_of


def test_that_a_poll_is_one_bar_told_by_what_people_did() -> None:
    chart = charts_of("Forty-seven per cent backed it, 31% opposed it and 22% were undecided.")[0]
    assert chart.kind is ChartKind.HUNDRED
    assert [point.label for point in chart.points] == ["Backed it", "Opposed it", "Undecided"]
    assert chart.title == "47\u00a0per cent backed it"


@pytest.mark.parametrize(
    "text",
    [
        "About 60 per cent were under 30 and 40 per cent were women.",
        "Some 58 per cent use the app, 41 per cent use the map and 37 per cent use paper.",
    ],
)
def test_that_two_shares_or_more_than_a_whole_are_no_poll(text: str) -> None:
    assert charts_of(text) == ()


def test_that_the_rest_of_a_whole_has_the_name_the_article_gives_it() -> None:
    text = "Of the crates that arrived, 54% came from Asia, 28% from Europe and the rest from Cole."
    chart = charts_of(text)[0]
    assert [(p.label, str(p.value)) for p in chart.points] == [
        ("Asia", "54"),
        ("Europe", "28"),
        ("Cole", "18"),
    ]


def test_that_changes_month_by_month_stand_in_order_of_time() -> None:
    chart = charts_of("Exports fell 3% in May after rising 1% in April and 2% in March.")[0]
    assert chart.kind is ChartKind.DIVERGING
    assert [(p.label, str(p.value)) for p in chart.points] == [("March", "2"), ("April", "1"), ("May", "-3")]
    assert chart.title == "Exports: down 3\u00a0per cent in May"


def test_that_what_all_did_is_said_under_the_title() -> None:
    chart = charts_of("Alder produced 71 TWh, ahead of Birch with 58 TWh and Cole with 49 TWh.")[0]
    assert (chart.kind, chart.subtitle) == (ChartKind.BARS, "Terawatt hours produced")


def test_that_numbers_of_something_named_say_of_what() -> None:
    text = "Passenger numbers were 210 in January, 198 in February, 240 in March and 262 in April."
    assert charts_of(text)[0].kind is ChartKind.LINE


def test_that_a_change_in_one_place_stands_beside_none_elsewhere() -> None:
    assert charts_of("Rents rose 7% in Bath, while wages rose 3% and prices fell 1%.") == ()


def test_that_a_part_of_those_asked_is_told_as_a_part_of_them() -> None:
    text = "Of those in debt, 58% said heat was the bill they had missed, 29% council tax and 13% water."
    title = "58\u00a0per cent of those in debt said heat was the bill they had missed"
    assert charts_of(text)[0].title == title
