"""Dates on a timeline stand as precisely as stated: a day, some day of a month or year, or a stretch."""

import pytest

from briefgen.charts.draw import Artist
from briefgen.charts.drawing.look import Look
from briefgen.model.chart import ChartKind, DrawPath, Point, Series
from briefgen.model.moment import PartialDate, Period
from tests.charts.samples import event, spec

WIDE = 300.0
FIRST, LAST = event("opened", 2020, 1, 1), event("closed", 2026, 12, 31)
YEARS = 7


def stretch(label: str, first: int, last: int) -> Point:
    return Point(label, when=Period(PartialDate(first), PartialDate(last)))


def marks(look: Look, *events: Point) -> list[tuple[str, float, float]]:
    """Colour, left edge and width in points of each filled mark, in painting order."""
    chart = spec(ChartKind.TIMELINE, [Series("", (FIRST, *events, LAST))])
    artist = Artist(look)
    drawn = artist.drawing(chart, WIDE, artist.height(chart, WIDE).best)
    found = []
    for op in drawn.operations:
        if isinstance(op, DrawPath) and op.fill is not None:
            across = [x for segment in op.segments for x in segment.numbers[::2]]
            found.append((op.fill.colour.casefold(), min(across), max(across) - min(across)))
    return found


def bars(look: Look, *events: Point) -> list[tuple[str, float, float]]:
    """The marks that those of the first and last day do not account for."""
    days = {round(width, 1) for _, _, width in marks(look)}
    return [mark for mark in marks(look, *events) if round(mark[2], 1) not in days]


def test_that_a_date_known_to_the_year_is_open_and_as_wide_as_the_year(look: Look) -> None:
    ink, white = look.colours.ink.casefold(), look.colours.white.casefold()
    (outer, left, wide), (inner, inner_left, inner_wide) = bars(look, event("report", 2023))
    assert (outer, inner) == (ink, white)
    assert left < inner_left
    assert inner_left + inner_wide < left + wide
    between = WIDE - 10 - 0.05 * (WIDE - 10)  # the axis less its ends and the room behind the last day
    assert wide == pytest.approx(between / YEARS, rel=0.05)


def test_that_a_stretch_of_years_is_full_over_all_of_them(look: Look) -> None:
    one = bars(look, event("report", 2023))[0]
    (filled,) = bars(look, stretch("repairs", 2022, 2024))
    assert filled[0] == look.colours.ink.casefold()
    assert filled[2] == pytest.approx(3 * one[2], rel=0.02)


def test_that_a_decade_is_open_too_but_no_other_ten_years(look: Look) -> None:
    assert bars(look, stretch("closed", 2020, 2029))[-1][0] == look.colours.white.casefold()
    assert bars(look, stretch("repairs", 2021, 2030))[-1][0] == look.colours.ink.casefold()


def test_that_a_month_is_open_too_however_narrow(look: Look) -> None:
    (outer, _, wide), (inner, _, inner_wide) = bars(look, event("report", 2023, 3))
    assert (outer, inner) == (look.colours.ink.casefold(), look.colours.white.casefold())
    assert 0 < inner_wide < wide


def test_that_a_day_is_drawn_over_the_year_it_is_in(look: Look) -> None:
    painted = marks(look, event("ruling", 2023, 5, 9), event("report", 2023))
    year = bars(look, event("report", 2023))[0]
    at = [index for index, mark in enumerate(painted) if mark == year]
    dots = [index for index, mark in enumerate(painted) if year[1] < mark[1] < year[1] + year[2]]
    assert at
    assert max(dots) > at[0] + 1


def test_that_a_stretch_is_seen_within_a_year_it_covers(look: Look) -> None:
    painted = bars(look, stretch("repairs", 2023, 2024), event("report", 2023))
    assert painted[-1][2] == max(width for _, _, width in painted)
