"""What in a chart could mislead: told beside it and listed at export. Checks tell; they never change."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from briefgen.charts.data.date_notes import stands_unevenly
from briefgen.charts.data.decimal_marks import mixed_marks
from briefgen.charts.data.grid_dates import moment
from briefgen.charts.drawing.look import Look
from briefgen.charts.fairness.honesty_alike import unlike_measures, unlike_periods, unlike_units
from briefgen.charts.fairness.honesty_colours import colour_faults
from briefgen.charts.fairness.honesty_options import unused
from briefgen.charts.fairness.honesty_parts import parts_told, sums_told
from briefgen.charts.fairness.units_left import units_told
from briefgen.charts.numbers import Numbers
from briefgen.charts.periods import period
from briefgen.charts.rules import FROM_ZERO, LEAST_SUM, LINE_FROM, MOST_LINES, MOST_SUM, WITHOUT_NUMBERS
from briefgen.knowledge.chart_place import place as place
from briefgen.knowledge.marking import WHOLES
from briefgen.knowledge.scale import cuts_off
from briefgen.model.chart import ChartKind, ChartSpec, Origin, Point
from briefgen.model.evidence import Evidence
from briefgen.model.moment import Period
from briefgen.model.problem import Aspect, Problem, Severity
from briefgen.model.quantity import Dimension

TITLE_WORDS, ANNOTATION_SIGNS, MOST_COLOURS = 15, 50, MOST_LINES
_LISTED_AT_MOST, _ROWS_ON_A_PAGE = 60, 36
_ON_THE_AXIS, _BEYOND = Decimal("0.005"), Decimal("0.25")
"""Shares of the largest value, and of the room the values take."""
_BARS = FROM_ZERO | WHOLES
_OWN_START = {ChartKind.SLOPE, ChartKind.LINE, ChartKind.RANGE}
_ITEMS = {
    ChartKind.BARS, ChartKind.LOLLIPOP, ChartKind.DONUT, ChartKind.HUNDRED, ChartKind.RANGE,
    ChartKind.DIVERGING, ChartKind.WATERFALL,
}  # fmt: skip


def check(spec: ChartSpec, look: Look | None = None) -> tuple[Problem, ...]:
    """Everything that could mislead, errors first. An error means that the chart cannot be drawn.

    Args:
        spec: The chart.
        look: The look it will be drawn in, to judge its colours; without one they are not judged.
    """
    problems = [*faults(spec)]
    if not problems:
        for rule in _RULES:
            problems += rule(spec)
    if look is not None:
        problems += _colours(spec, look)
    return tuple(problems)


def _problem(spec: ChartSpec, severity: Severity, text: str, hint: str = "") -> Problem:
    return Problem(severity, text, place(spec), hint)


def _warning(spec: ChartSpec, text: str, hint: str = "") -> Problem:
    return _problem(spec, Severity.WARNING, text, hint)


# --- what cannot be drawn ---------------------------------------------------------------------------


def faults(spec: ChartSpec) -> tuple[Problem, ...]:
    """Why the chart cannot be drawn at all; empty when it can."""
    return tuple(_problem(spec, Severity.ERROR, text, hint) for text, hint in _faults(spec))


def _faults(spec: ChartSpec) -> Iterator[tuple[str, str]]:
    if not spec.points:
        yield "There is nothing to draw: the chart has no data", "Add a row to its data"
        return
    empty = [s.name or "without a name" for s in spec.series if not s.points]
    if empty:
        yield f"The series {_listed(empty)} has no data", "Enter its values or remove it"
        return
    numbers = [n for p in spec.points for n in (p.value, p.low, p.high) if n is not None]
    if any(not n.is_finite() for n in numbers):
        yield "A value is not a number", "Correct it in the data of the chart"
        return
    if not numbers and spec.kind not in WITHOUT_NUMBERS and not any(p.text for p in spec.points):
        yield "There is nothing to draw: no value is stated", "Enter a value, with its source"
    if spec.kind in (ChartKind.LINE, ChartKind.TIMELINE) and not any(p.when for p in spec.points):
        yield "Nothing has a date, so it has no place on a time axis", "Choose bars or a table"
    if spec.kind in WHOLES and any((p.value or 0) < 0 for p in spec.points):
        yield "A part of a whole cannot be negative", "Choose diverging bars"
    if spec.kind is ChartKind.WATERFALL and any(_is_range(p) for p in spec.points):
        yield "A step that is a range leaves the steps after it no place", "Choose diverging bars"
    if spec.kind in (ChartKind.SLOPE, ChartKind.PAIR) and any(len(s.points) < 2 for s in spec.series):
        yield "A then and now needs two values", "Choose a big number"
    if spec.kind is ChartKind.GRID and not _is_share(spec.points[0]):
        yield "A grid of a hundred squares shows a share from 0 to 100 per cent only", "Choose a big number"


def _is_range(point: Point) -> bool:
    return point.value is None and point.low is not None and point.high is not None


def _is_share(point: Point) -> bool:
    """Whether all that is stated of a point lies from 0 to 100."""
    stated = [number for number in (point.value, point.low, point.high) if number is not None]
    return bool(stated) and all(0 <= number <= 100 for number in stated)


# --- rules ------------------------------------------------------------------------------------------


def _bars(spec: ChartSpec) -> Iterator[Problem]:
    if spec.kind in _BARS and spec.axis_from:
        yield _warning(spec, "Bars start at 0; the start of the axis that was asked for is not used")
    values = [n for p in spec.points for n in (p.value, p.low, p.high) if n is not None]
    if spec.kind in _BARS | _OWN_START and cuts_off(values, None, spec.axis_to):
        yield _warning(spec, "The axis ends before a value; it goes on to the value")
    if spec.kind in _OWN_START and cuts_off(values, spec.axis_from, None):
        yield _warning(spec, "The axis starts after a value; it starts at the value")
    if spec.kind is ChartKind.PAIRED_BARS and len(spec.series) != 2:
        yield _warning(spec, "Paired bars show two series; only the first and last are drawn")
    if spec.kind in (ChartKind.SLOPE, ChartKind.LINE) and spec.axis_from:
        yield _problem(spec, Severity.NOTE, "The axis does not start at 0, so the change looks larger")


def _reference(spec: ChartSpec) -> Iterator[Problem]:
    """A reference line that no one sees: beyond all values, or so near 0 that it lies on the axis."""
    values = [n for p in spec.points for n in (p.value, p.low, p.high) if n is not None]
    at = spec.reference
    if at is None or not values:
        return
    far = max(map(abs, values))
    shown = Numbers.of(spec.language or "en").number(max(values, key=abs))
    hint = f"Write it in the size of the values, as “{shown}”"
    if 0 < abs(at) < far * _ON_THE_AXIS and spec.kind in _BARS | {ChartKind.LINE}:
        yield _warning(spec, f"The line at {at:f} lies on the axis, so it is not seen", hint)
    ends = [*values, Decimal(0), *(end for end in (spec.axis_from, spec.axis_to) if end is not None)]
    low, high = min(ends), max(ends)
    room = (high - low) * _BEYOND
    if not low - room <= at <= high + room:
        yield _warning(spec, f"The line at {at:f} is beyond the values, so it may not be drawn", hint)


def _lines(spec: ChartSpec) -> Iterator[Problem]:
    if spec.kind not in (ChartKind.LINE, ChartKind.TIMELINE):
        return
    undated = [p.label for p in spec.points if p.when is None]
    if undated:
        yield _warning(spec, f"No date is known for {_listed(undated)}; it is not drawn", "Add the date")
    if spec.kind is ChartKind.LINE:
        for series in spec.series:
            if len([p for p in series.points if p.when and p.value is not None]) < LINE_FROM:
                yield _warning(
                    spec,
                    f"Fewer than {LINE_FROM} points are no line: {series.name or 'the series'}",
                    "Choose columns",
                )


def _wholes(spec: ChartSpec) -> Iterator[Problem]:
    if spec.kind not in WHOLES:
        return
    if spec.unit.dimension is Dimension.PERCENT:
        for series in spec.series:
            total = sum((p.value or Decimal(0) for p in series.points), Decimal(0))
            if not LEAST_SUM <= total <= MOST_SUM:
                yield _warning(
                    spec, f"The parts add up to {total:f} per cent, not 100", "Add what is missing as a part"
                )
    if spec.kind is ChartKind.DONUT and len(spec.points) > MOST_COLOURS:
        yield _warning(
            spec, f"A doughnut of {len(spec.points)} parts cannot be compared by eye", "Choose bars"
        )
    if any(p.bound.is_open for p in spec.points):
        yield _warning(
            spec, "A limit (“more than”, “less than”) is drawn as a part of a whole", "Choose bars"
        )


def _rows(spec: ChartSpec) -> Iterator[Problem]:
    for severity, text, hint in (*parts_told(spec), *sums_told(spec)):
        yield _problem(spec, severity, text, hint)
    yield from (_warning(spec, text, hint) for text, hint in unused(spec))


def _steps(spec: ChartSpec) -> Iterator[Problem]:
    """What hangs from a step that is only a limit is no more certain than it."""
    limits = [p.label for p in spec.points[:-1] if p.bound.is_open]
    if spec.kind is ChartKind.WATERFALL and limits:
        text = f"{_listed(limits)} is only a limit, and the steps after it hang from there"
        yield _warning(spec, text, "Choose diverging bars")


def _squares(spec: ChartSpec) -> Iterator[Problem]:
    """Squares are counted: a limit or a part of a per cent cannot be."""
    point = spec.points[0]
    if spec.kind is ChartKind.GRID and point.value is not None:
        if point.value != int(point.value):
            yield _warning(spec, f"{point.value:f} is no whole number of squares", "Choose a big number")
        if point.bound.is_open:
            yield _warning(spec, "A limit is drawn as a number of squares", "Choose a big number")


def _points_or_percent(spec: ChartSpec) -> Iterator[Problem]:
    """A difference of two percentages is in points; called per cent, it says something else."""
    if spec.unit.dimension is not Dimension.PERCENT or not spec.difference:
        return
    found = re.search(r"\d[\d.,]*", spec.difference)
    number = re.escape(found.group()) if found else r"\d+"
    wrong = re.compile(rf"(?<![\d.,]){number}\s*(?:per cent|percent|%|Prozent)(?!\w)", re.IGNORECASE)
    for where, text in (("title", spec.title), ("difference", spec.difference)):
        if wrong.search(text):
            yield _warning(
                spec, f"The {where} says per cent where percentage points are meant", "Write “points”"
            )
    ends = [p for s in spec.series for p in (s.points[0], s.points[-1])]
    if any(p.bound.is_open or p.value is None for p in ends):
        yield _warning(
            spec, "A difference is printed though one of its values is only a limit", "Remove the difference"
        )


def _words(spec: ChartSpec) -> Iterator[Problem]:
    if not spec.title.strip():
        yield _warning(spec, "The chart has no title", "Say what it shows")
    if len(spec.title.split()) > TITLE_WORDS:
        text = f"The title has {len(spec.title.split())} words; at most {TITLE_WORDS} read well"
        yield _problem(spec, Severity.NOTE, text, "Shorten it")
    if not spec.alt.strip():
        yield _warning(spec, "The chart has no alternative text", "Write one for readers who cannot see it")
    if not spec.source.strip():
        yield _warning(spec, "The chart names no source", "Name it")
    for note in spec.annotations:
        if len(note.text) > ANNOTATION_SIGNS:
            yield _warning(
                spec, f"The annotation at “{note.label}” is longer than {ANNOTATION_SIGNS} characters"
            )
    rounded = spec.number_format.startswith("0") and any(_loses(p, spec) for p in spec.points)
    if rounded:
        yield _problem(
            spec, Severity.NOTE, "Values are rounded by the chosen number format", "Say so in a note"
        )


def _loses(point: Point, spec: ChartSpec) -> bool:
    decimals = Decimal(1).scaleb(-len(spec.number_format.partition(".")[2]))
    return point.value is not None and point.value != point.value.quantize(decimals)


def _origins(spec: ChartSpec) -> Iterator[Problem]:
    entered = [p for p in spec.points if p.origin is Origin.ANALYST]
    without = [p.label for p in entered if not p.source.strip()]
    if without:
        yield _warning(
            spec, f"No source is given for {_listed(without)}", "Every entered figure needs a source"
        )
    sources = {p.source.strip() for p in entered if p.source.strip()}
    read = any(p.origin is Origin.ARTICLE for p in spec.points)
    if len(sources) + read > 1:
        yield _warning(
            spec, "Figures of different sources stand in one chart", "Make sure that they are comparable"
        )


def _unread(spec: ChartSpec) -> Iterator[Problem]:
    """Cells of a table that came with words where a number should be."""
    if spec.kind is ChartKind.TIMELINE:
        return
    names = list(dict.fromkeys(point.label for point in spec.points))
    for point in spec.points:
        nothing = point.value is None and point.low is None and point.high is None
        said = point.text if moment(point.text) is None else ""
        if nothing and said and point.origin is Origin.ANALYST:
            row = f"row {names.index(point.label) + 1}, “{point.label}”"
            text = f"“{point.text}” in {row}, is not a number; it is shown as not stated"
            yield _warning(spec, text, "Type the number in the data of the chart")


def _marks(spec: ChartSpec) -> Iterator[Problem]:
    if text := mixed_marks(spec):
        yield _warning(spec, text, "Write all numbers with one decimal mark")


def _alike(spec: ChartSpec) -> Iterator[Problem]:
    if units := unlike_units(spec):
        text = f"Series of unlike units stand on one axis: {', '.join(units)}"
        yield _warning(spec, text, "Choose a table, or a chart for each unit")
    if names := unlike_measures(spec):
        text = f"Nothing says that {_listed(list(names))} measure the same, and they stand on one axis"
        yield _warning(spec, text, "Name the unit they share, or choose a table")
    if stands_unevenly(spec):
        text = "The dates are unevenly far apart, and the columns stand at one distance"
        yield _problem(spec, Severity.NOTE, text, "Choose a table, or a line from four dates on")
    if dates := unlike_periods(spec):
        rate = spec.kind is ChartKind.LINE and spec.unit.dimension is Dimension.PERCENT
        tell = Severity.NOTE if rate else Severity.WARNING  # counts add up over a period, rates do not
        yield _problem(spec, tell, periods_told(dates), "Leave out the rows of the other length")


def periods_told(dates: Sequence[str]) -> str:
    """That dates of unlike length stand on one axis, with one of each."""
    return f"Periods of unlike length stand side by side: {', '.join(dates)}"


def _many(spec: ChartSpec) -> Iterator[Problem]:
    series = len(spec.series)
    if spec.kind is ChartKind.LINE and series > MOST_COLOURS:
        yield _warning(
            spec, f"{series} lines cannot be told apart; at most {MOST_COLOURS} can", "Leave some out"
        )
    colours = len(spec.points) if spec.kind in WHOLES else series
    if spec.palette and colours > MOST_COLOURS:
        yield _warning(
            spec,
            f"{colours} colours are more than the {MOST_COLOURS} that can be told apart",
            "Use one highlight",
        )
    items = max(len(s.points) for s in spec.series)
    if spec.kind in _BARS - WHOLES and items > 12:
        yield _problem(spec, Severity.NOTE, f"{items} items are many for bars", "A table is easier to read")


def _colours(spec: ChartSpec, look: Look) -> Iterator[Problem]:
    for severity, text, hint in colour_faults(spec, look):
        yield replace(_problem(spec, severity, text, hint), aspect=Aspect.COLOUR)


def _listed(names: list[str]) -> str:
    shown = ", ".join(f"“{name}”" for name in names[:3])
    return shown if len(names) <= 3 else f"{shown} and {len(names) - 3} more"


_RULES = (
    _bars,
    _reference,
    _lines,
    _wholes,
    _rows,
    _steps,
    _squares,
    _points_or_percent,
    _words,
    _origins,
    _unread,
    _marks,
    _alike,
    _many,
)


def check_length(spec: ChartSpec) -> tuple[Problem, ...]:
    """Whether the list of its data, which goes out with the chart, fills pages of its own."""
    count = len({point.label for point in spec.points})
    if count <= _LISTED_AT_MOST:
        return ()
    text = (
        f"Its {count} rows of data are listed in the Word form, on about {-(-count // _ROWS_ON_A_PAGE)} pages"
    )
    return (_warning(spec, text, "Leave rows out of its data"),)


# --- against the evidence ---------------------------------------------------------------------------


def check_evidence(spec: ChartSpec, evidence: Evidence) -> tuple[Problem, ...]:
    """Whether the figures a chart stands on have one unit and one source, and items one date."""
    figures = [figure for figure in evidence.figures if figure.key in spec.figures]
    problems = []
    if spec.kind not in WITHOUT_NUMBERS:
        units = {Numbers.of("en").unit(unit) or "a bare count" for unit in units_told(figures, spec.unit)}
        if len(units) > 1:
            listed = f"Figures of unlike units stand in one chart: {', '.join(sorted(units))}"
            problems.append(_warning(spec, listed, "Choose a table"))
    if _is_of_items(spec):
        dates = sorted({f.when for f in figures if f.when}, key=lambda when: when.midpoint)
        if len(dates) > 1 and not _is_labelled_with(spec, dates):
            told = ", ".join(period(when, "en") for when in dates[:3])
            problems.append(
                _warning(spec, f"Values of different dates stand side by side: {told}", "Name the dates")
            )
    sources = {f.says_who.text for f in figures if f.says_who}
    if len(sources) > 1:
        problems.append(
            _warning(spec, f"Figures of different sources stand in one chart: {', '.join(sorted(sources))}")
        )
    return tuple(problems)


def _is_labelled_with(spec: ChartSpec, dates: Sequence[Period]) -> bool:
    """Whether each row says of which of the dates it is: "March" of March 2026."""
    named = [period(when, spec.language or "en").casefold() for when in dates]
    return all(any(point.label.casefold() in name for name in named) for point in spec.points)


def _is_of_items(spec: ChartSpec) -> bool:
    """Whether items are compared at one time: a row that is labelled with its date says which it is of."""
    return (
        spec.kind in _ITEMS and len(spec.series) == 1 and not any(p.label[:4].isdigit() for p in spec.points)
    )
