"""Dated events to scale: a dot is a day, an open bar a month, year or decade, a full one a stretch."""

from dataclasses import dataclass
from datetime import date, timedelta

from briefgen.charts.drawing.labels import measure, widest, wrap
from briefgen.charts.drawing.plot import Anchor, Plot
from briefgen.charts.drawing.scale import Scale
from briefgen.charts.drawing.setting import Setting
from briefgen.charts.drawing.times import time_ticks
from briefgen.charts.kinds import Kind
from briefgen.charts.periods import period
from briefgen.model.chart import PlotHeight, Point
from briefgen.model.moment import PartialDate, Period

_FOOT = 18.0
_YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100, 500, 10000)
_LEADING = 10.5
_SIDE_GAP = 4.0
_BETWEEN = 8.0
_LABEL_PT = 125.0
_LIFT = 10.0
_MOST_LINES = 4
_DECADE = 10
_LEAST_LABEL_PT = 24.0
_OPEN_PT, _EDGE_PT, _FULL_PT, _LEAST_BAR_PT = 6.6, 1.0, 3.4, 6.0
"""Heights of bars, so that a full one shows within an open one, the edge of that, and the least width."""


@dataclass(frozen=True, slots=True)
class _Flag:
    """An event with its label: where it stands and the room it takes."""

    point: Point
    x: float
    left: float
    right: float
    date: str
    lines: tuple[str, ...]
    leftwards: bool

    @property
    def height(self) -> float:
        """Of its lines, in points."""
        return _LEADING * (1 + len(self.lines)) + 4


@dataclass(frozen=True, slots=True)
class _Arrangement:
    """Flags with the height of each one's foot over the line, and how many stems cross words."""

    feet: tuple[tuple[_Flag, float], ...]
    crossings: int

    @property
    def top(self) -> float:
        """The upper edge of the highest label over the line, in points."""
        return max((foot + flag.height for flag, foot in self.feet), default=0.0)


def timeline_height(setting: Setting) -> PlotHeight:
    """Five to seven units, and more where labels stand on several levels."""
    least, most = setting.look.rows_pt("timeline")
    needed = _FOOT + _LIFT + _arranged(setting, _scale(setting)).top + 4
    return PlotHeight(max(least, needed), max(least, needed), max(most, needed))


def draw_timeline(plot: Plot, setting: Setting) -> None:
    """The line with its dates, the events on it, and their labels stacked away from the line."""
    scale = _scale(setting)
    arrangement = _arranged(setting, scale)
    _draw_axis(plot, setting, scale)
    for flag, foot in arrangement.feet:
        _draw_stem(plot, setting, flag, _FOOT + _LIFT + foot + flag.height)
    for flag, foot in arrangement.feet:
        crossed = any(_lies_over(flag, other) for other, _ in arrangement.feet)
        _draw_words(plot, setting, flag, _FOOT + _LIFT + foot + flag.height, crossed=crossed)
    for flag, _ in sorted(arrangement.feet, key=lambda item: _on_top(item[0].point)):
        _draw_mark(plot, setting, flag.point, scale)


def _dated(setting: Setting) -> list[Point]:
    dated = [p for p in setting.spec.points if p.when]
    return sorted(dated, key=lambda p: p.when.midpoint if p.when else date.min)


def _scale(setting: Setting) -> Scale:
    """Days to points, with a little room before the first and after the last event."""
    periods = [p.when for p in setting.spec.points if p.when]
    first = min((w.start.first_day for w in periods), default=date(2000, 1, 1)).toordinal()
    last = max((w.end.last_day for w in periods), default=date(2001, 1, 1)).toordinal()
    spare = max((last - first) * 0.04, 1.0)
    return Scale(first - spare / 4, last + spare, 4.0, setting.width - 6.0)


def _arranged(setting: Setting, scale: Scale) -> _Arrangement:
    """The lowest way to place the labels: those of the first events to the right, of the rest to the left."""
    points = _dated(setting)
    ways = []
    for split in range(len(points) + 1):
        flags = [_flag(setting, p, scale, leftwards=i >= split) for i, p in enumerate(points)]
        ways.append(_stacked(flags))
    narrow = [min((f.right - f.left for f, _ in way.feet), default=0.0) < _LEAST_LABEL_PT for way in ways]
    best = min(
        range(len(ways)), key=lambda i: (narrow[i], ways[i].crossings, ways[i].top, abs(2 * i - len(points)))
    )
    return ways[best]


def _flag(setting: Setting, point: Point, scale: Scale, *, leftwards: bool) -> _Flag:
    assert point.when is not None
    x = scale(point.when.midpoint.toordinal())
    room = (x if leftwards else setting.width - x) - _SIDE_GAP
    when = period(point.when, setting.numbers.language)
    lines = wrap(point.label, setting.look.label, max(min(_LABEL_PT, room), 20.0), _MOST_LINES)
    wide = max(widest(lines, setting.look.label), measure(when, setting.look.strong_label)) + _SIDE_GAP
    if wide - _SIDE_GAP > room:
        wide = 0.0
    left, right = (x - wide, x) if leftwards else (x, x + wide)
    return _Flag(point, x, left, right, when, lines, leftwards)


def _stacked(flags: list[_Flag]) -> _Arrangement:
    """Labels from the line upwards: one that lies over the stem of another goes above that one."""
    waiting, placed, crossings = list(flags), list[tuple[_Flag, float]](), 0
    while waiting:
        free = [f for f in waiting if not any(_lies_over(f, other) for other in waiting)]
        crossings += not free
        flag = free[0] if free else waiting[0]
        waiting.remove(flag)
        feet = [0.0, *(foot + other.height for other, foot in placed)]
        placed.append((flag, min(f for f in feet if _is_clear(flag, f, placed))))
    return _Arrangement(tuple(sorted(placed, key=lambda item: item[0].x)), crossings)


def _lies_over(flag: _Flag, other: _Flag) -> bool:
    """Whether the stem of another stands within the width of a label."""
    return flag is not other and flag.left + 1 < other.x < flag.right - 1


def _is_clear(flag: _Flag, foot: float, placed: list[tuple[_Flag, float]]) -> bool:
    for other, below in placed:
        top = below + other.height
        aside = flag.right + _BETWEEN <= other.left or other.right + _BETWEEN <= flag.left
        if _lies_over(flag, other) and foot < top:
            return False
        if not aside and foot < top and below < foot + flag.height:
            return False
    return True


def _draw_axis(plot: Plot, setting: Setting, scale: Scale) -> None:
    look = setting.look
    plot.line([(0, _FOOT), (plot.width, _FOOT)], look.colours.ink, look.sizes.axis_pt)
    first, last = date.fromordinal(int(scale.low) + 1), date.fromordinal(int(scale.high))
    free = 0.0
    for day, words in _axis_dates(setting, first, last):
        x = max(scale(day.toordinal()), 0.4)
        plot.line([(x, _FOOT), (x, _FOOT - look.sizes.tick_length_pt)], look.colours.ink, look.sizes.axis_pt)
        half = measure(words, look.tick) / 2
        at = min(max(x, half), plot.width - half)
        if at - half >= free:
            plot.text(at, _FOOT - 12, words, look.tick, Anchor.MIDDLE)
            free = at + half + 6


def _axis_dates(setting: Setting, first: date, last: date) -> list[tuple[date, str]]:
    """Where years begin or, over less than a year and a half, round dates within them."""
    if last - first < timedelta(days=500):
        marks = time_ticks(first, last, int(setting.width // 45), setting.numbers.language, starts=True)
        return [(mark.day, mark.words) for mark in marks]
    years = range(first.year + (first > date(first.year, 1, 1)), last.year + 1)
    step = next(s for s in _YEAR_STEPS if len(years) / s <= max(setting.width // 30, 2))
    return [(date(y, 1, 1), str(y)) for y in years if (y - years[0]) % step == 0]


def _draw_stem(plot: Plot, setting: Setting, flag: _Flag, top: float) -> None:
    look, strong = setting.look, setting.is_highlighted(flag.point.label)
    stem = look.colours.highlight if strong else look.colours.grey
    plot.line([(flag.x, _FOOT), (flag.x, top)], stem, look.sizes.axis_pt if strong else look.sizes.grid_pt)


def _draw_words(plot: Plot, setting: Setting, flag: _Flag, top: float, *, crossed: bool) -> None:
    """The date and the event, with white behind where the stem of another would run through them."""
    look = setting.look
    colour = look.colours.highlight if setting.is_highlighted(flag.point.label) else look.colours.ink
    way, anchor = (-1, Anchor.END) if flag.leftwards else (1, Anchor.START)
    x = flag.x + way * _SIDE_GAP
    lines = [(flag.date, look.strong_label.of(colour=colour)), *((words, look.label) for words in flag.lines)]
    for i, (words, style) in enumerate(lines):
        base, wide = top - 8.5 - i * _LEADING, measure(words, style)
        if crossed:
            plot.clear(x - 1 if way > 0 else x - wide - 1, base - 2.2, wide + 2, _LEADING)
        plot.text(x, base, words, style, anchor)


def _draw_mark(plot: Plot, setting: Setting, point: Point, scale: Scale) -> None:
    """A dot on a day; from the first day to the last a bar, open where the event was some day within it."""
    assert point.when is not None
    look, when = setting.look, point.when
    colour = look.colours.highlight if setting.is_highlighted(point.label) else look.colours.ink
    if _is_day(point):
        plot.dot(scale(when.midpoint.toordinal()), _FOOT, look.sizes.highlight_dot_radius_pt, colour)
        return
    start, end = scale(when.start.first_day.toordinal()), scale(when.end.last_day.toordinal() + 1)
    wide = max(end - start, _LEAST_BAR_PT)
    left = (start + end - wide) / 2
    if when.start != when.end and not _is_decade(when):
        plot.box(left, _FOOT - _FULL_PT / 2, wide, _FULL_PT, colour)
        return
    foot, inside = _FOOT - _OPEN_PT / 2, _OPEN_PT - 2 * _EDGE_PT
    plot.box(left, foot, wide, _OPEN_PT, colour)
    plot.clear(left + _EDGE_PT, foot + _EDGE_PT, wide - 2 * _EDGE_PT, inside)


def _is_day(point: Point) -> bool:
    return point.when is not None and point.when.start == point.when.end and bool(point.when.start.day)


def _is_decade(when: Period) -> bool:
    """Whether it is one of the decades, in which an event happened some day: "in the 1990s"."""
    years = PartialDate(when.start.year), PartialDate(when.start.year + _DECADE - 1)
    return (when.start, when.end) == years and when.start.year % _DECADE == 0


def _on_top(point: Point) -> tuple[bool, bool, int]:
    """The order of marks in which all are seen: open bars, full ones, dots, the long before the short."""
    when = point.when
    if when is None:
        return False, False, 0
    return (
        _is_day(point),
        when.start != when.end and not _is_decade(when),
        -(when.end.last_day - when.start.first_day).days,
    )


TIMELINE = Kind(timeline_height, draw_timeline)
