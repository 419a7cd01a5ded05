from dataclasses import replace

import pytest

from briefgen.charts.data.dating import set_date
from briefgen.charts.data.table import add_row, set_label
from briefgen.model.chart import ChartKind, ChartSpec, Origin, Point, Series
from briefgen.model.moment import PartialDate, Period
from briefgen.model.problem import BriefgenError
from tests.kit import made

_OPENED = Point("Plant opened", when=Period.of(PartialDate(1962)), span=made.span("built in 1962"))
EVENTS: ChartSpec = replace(
    made.CHART, kind=ChartKind.TIMELINE, series=(Series("", (_OPENED,)),), difference="", notes=()
)


def date_text(point: Point) -> str:
    return point.when.isoformat() if point.when else ""


def test_that_an_entered_date_is_the_analysts_and_the_note_says_so() -> None:
    dated = set_date(EVENTS, 0, 0, "1963-04", "City archive")
    point = dated.points[0]
    assert (date_text(point), point.origin, point.source) == ("1963-04", Origin.ANALYST, "City archive")
    assert point.span is None
    assert any("Plant opened, from City archive" in note for note in dated.notes)


def test_that_what_is_no_date_is_refused() -> None:
    with pytest.raises(BriefgenError, match="“soon” is not a date"):
        set_date(EVENTS, 0, 0, "soon", "City archive")


def test_that_a_new_row_takes_the_date_its_name_gives_until_it_has_another() -> None:
    years = add_row(replace(EVENTS, kind=ChartKind.LINE), "New row")
    assert date_text(set_label(years, 1, "2025").points[1]) == "2025"
    assert date_text(set_label(set_label(years, 1, "2025"), 1, "Later").points[1]) == ""
    dated = set_date(years, 1, 0, "2024-05", "City archive")
    assert date_text(set_label(dated, 1, "Fire").points[1]) == "2024-05"
