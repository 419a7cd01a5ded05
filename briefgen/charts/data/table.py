"""The data behind a chart as a table: every cell with where it comes from, edited without loss."""

import csv
import io
from dataclasses import dataclass, replace
from decimal import Decimal

from briefgen.charts.data.date_notes import date_note, is_date_note
from briefgen.charts.data.grid_cells import Reading, reading, says_nothing
from briefgen.charts.data.grid_dates import moment
from briefgen.charts.data.grid_labels import in_words
from briefgen.charts.data.grid_words import order_within
from briefgen.charts.numbers import MINUS, Numbers
from briefgen.charts.titles import difference
from briefgen.knowledge.figures import in_full
from briefgen.knowledge.lexicon import languages
from briefgen.model.chart import ChartKind, ChartSpec, Origin, Point, Series
from briefgen.model.problem import Place, error
from briefgen.model.quantity import Bound

_CHANGES = (ChartKind.SLOPE, ChartKind.PAIR)
_LARGE = 1000


@dataclass(frozen=True, slots=True)
class Row:
    """One name with its cell in each series; None where a series has nothing for it."""

    label: str
    cells: tuple[Point | None, ...]


def rows(spec: ChartSpec) -> tuple[Row, ...]:
    """The data, a row for each name, in the order the names first come."""
    names = dict.fromkeys(point.label for point in spec.points)
    by_series = [{p.label: p for p in series.points} for series in spec.series]
    return tuple(Row(name, tuple(points.get(name) for points in by_series)) for name in names)


def origin(point: Point, numbers: Numbers) -> str:
    """Where a cell comes from, in words: the article's words, the sum, or the analyst's source."""
    words = numbers.words["origin"]
    match point.origin:
        case Origin.ARTICLE:
            return str(words["article"]).format(text=point.text) if point.text else str(words["bare"])
        case Origin.CALCULATED:
            plain = str(numbers.words["calculated"])
            return str(words["calculated"]).format(how=point.how) if point.how else plain
        case Origin.ANALYST:
            return str(words["analyst"]).format(source=point.source or words["none"])


# --- edits: ChartSpec to ChartSpec ------------------------------------------------------------------


def set_value(
    spec: ChartSpec, row: int, column: int, text: str, source: str, language: str = "en"
) -> ChartSpec:
    """The chart with a cell entered by hand; an empty text leaves it without a value.

    Args:
        spec: The chart.
        row: Of `rows(spec)`.
        column: Index of the series.
        text: The number as typed, in the language's marks.
        source: Where the analyst has it from.
        language: BCP 47, for the decimal mark and the note.

    Raises:
        BriefgenError: The text is no number.
    """
    check_value(spec, row, text, language)
    read = reading(text, _decimal(language))
    label = rows(spec)[row].label
    before = rows(spec)[row].cells[column] or Point(label)
    read = read or Reading(None)
    entered = Point(
        label,
        read.value,
        read.low,
        read.high,
        read.bound,
        when=before.when,
        origin=Origin.ANALYST,
        source=source,
        text="" if says_nothing(text) else text.strip(),
    )
    return with_point(spec, column, entered, language)


def check_value(spec: ChartSpec, row: int, text: str, language: str = "en") -> None:
    """Makes sure that a text can be entered as the value of a row.

    Raises:
        BriefgenError: It is no number, no limit, and not empty.
    """
    if reading(text, _decimal(language)) is None and not says_nothing(text):
        place = Place(f"row {row + 1}", part=f"“{rows(spec)[row].label}”")
        raise error(f"“{text}” is not a number", place, "Type digits, a limit as >5 or a range as 3–7")


def _decimal(language: str) -> str:
    return str(Numbers.of(language).words["number"]["decimal"])


def set_label(spec: ChartSpec, row: int, label: str) -> ChartSpec:
    """The chart with a row renamed; where its numbers come from is kept, and their dates.

    Raises:
        BriefgenError: Another row has that name, or the name is empty.
    """
    before, after = rows(spec)[row].label, " ".join(label.split())
    _refuse_name(spec, after, before)
    series = [
        Series(s.name, tuple(_renamed(p, after) if p.label == before else p for p in s.points))
        for s in spec.series
    ]
    highlight = after if spec.highlight == before else spec.highlight
    notes = tuple(replace(a, label=after) if a.label == before else a for a in spec.annotations)
    return replace(spec, series=tuple(series), highlight=highlight, annotations=notes)


def _renamed(point: Point, label: str) -> Point:
    """A point with a new name; one of the analyst's own whose name gave its date has the new name's."""
    named = point.origin is Origin.ANALYST and point.when == moment(point.label)
    return replace(point, label=label, when=moment(label) if named else point.when)


def add_row(spec: ChartSpec, label: str, *, language: str = "en") -> ChartSpec:
    """The chart with an empty row of the analyst's at the end.

    Raises:
        BriefgenError: Another row has that name, or the name is empty.
    """
    name = " ".join(label.split())
    _refuse_name(spec, name)
    new = Point(name, when=moment(name), origin=Origin.ANALYST)
    series = tuple(Series(s.name, (*s.points, new)) for s in spec.series) or (Series("", (new,)),)
    return settled(replace(spec, series=series), language)


def remove_row(spec: ChartSpec, row: int, *, language: str = "en") -> ChartSpec:
    """The chart without a row."""
    name = rows(spec)[row].label
    series = tuple(Series(s.name, tuple(p for p in s.points if p.label != name)) for s in spec.series)
    highlight = "" if spec.highlight == name else spec.highlight
    return settled(replace(spec, series=series, highlight=highlight), language)


def _refuse_name(spec: ChartSpec, label: str, before: str = "") -> None:
    if not label:
        raise error("a row needs a name", "data of the chart")
    if label != before and any(p.label == label for p in spec.points):
        raise error(f"there is a row “{label}” already", "data of the chart", "Choose another name")


def with_point(spec: ChartSpec, column: int, point: Point, language: str = "en") -> ChartSpec:
    """The chart with a point of a series in the place of the one of that name, or after the others."""
    series = [*spec.series]
    points = series[column].points
    known = any(p.label == point.label for p in points)
    after = tuple(point if p.label == point.label else p for p in points) if known else (*points, point)
    series[column] = Series(series[column].name, after)
    return settled(replace(spec, series=tuple(series)), language)


# --- what follows from an edit ------------------------------------------------------------------


def settled(spec: ChartSpec, language: str) -> ChartSpec:
    """The chart after an edit, its note on entered data and its printed difference brought up to date."""
    language = spec.language_in(language)
    spec = with_note(spec, language)
    return replace(spec, difference=printed_difference(spec, language)) if spec.kind in _CHANGES else spec


def with_note(spec: ChartSpec, language: str) -> ChartSpec:
    """The chart with its notes on entered data and on its dates as they have to be now, each once or not."""
    starts = tuple(_note_start(Numbers.of(one)) for one in languages())
    kept = tuple(note for note in spec.notes if not note.startswith(starts) and not is_date_note(note))
    numbers = Numbers.of(language)
    return replace(
        spec, notes=(*kept, *filter(None, (date_note(spec, numbers), entered_note(spec, numbers))))
    )


def _note_start(numbers: Numbers) -> str:
    return str(numbers.words["entered"]).partition("{")[0]


def entered_note(spec: ChartSpec, numbers: Numbers) -> str:
    """The note that tells which figures the analyst entered and from where; empty where none."""
    words = numbers.words
    by_source: dict[str, list[str]] = {}
    # Row by row: a name whose first cell is empty stands where it stands in the table.
    for point in (cell for row in rows(spec) for cell in row.cells if cell):
        if point.origin is Origin.ANALYST and _says_something(point, spec.kind):
            by_source.setdefault(point.source.strip(), []).append(
                in_words(point.label, point.when, numbers.language)
            )
    if not by_source:
        return ""
    said = [
        str(words["entered_one"] if source else words["entered_no_source"]).format(
            label=_some(labels, words["more"]), source=source
        )
        for source, labels in by_source.items()
    ]
    return str(words["entered"]).format(what="; ".join(said))


def _says_something(point: Point, kind: ChartKind) -> bool:
    """Whether a number is stated, or the date of an event."""
    dated = kind is ChartKind.TIMELINE and point.when is not None
    return dated or point.value is not None or point.low is not None


def _some(labels: list[str], more: str) -> str:
    names = list(dict.fromkeys(labels))
    return ", ".join(names[:4]) + (" " + more.format(n=len(names) - 4) if len(names) > 4 else "")


def calculated_change(spec: ChartSpec, language: str = "en") -> Point | None:
    """The last value less the first one of the only series, with how it was worked out; else None.

    Only exact values of a pair or slope have such a change.
    """
    if spec.kind not in _CHANGES or len(spec.series) != 1 or len(spec.series[0].points) < 2:
        return None
    then, now = spec.series[0].points[0], spec.series[0].points[-1]
    exact = then.bound is Bound.EXACT and now.bound is Bound.EXACT
    if then.value is None or now.value is None or not exact:
        return None
    numbers = Numbers.of(language)
    how = f"{numbers.number(now.value)} {MINUS} {numbers.number(then.value)}"
    return Point("", now.value - then.value, origin=Origin.CALCULATED, how=how)


def printed_difference(spec: ChartSpec, language: str) -> str:
    """The same change as it stands beside a pair or slope: "−13.2 points"; empty where there is none."""
    change = calculated_change(spec)
    if change is None or change.value is None:
        return ""
    return difference(change.value, spec.unit, Numbers.of(language))


def shortest(value: Decimal) -> str:
    """A number in full without the zeros that a scale ("5.6 million") left behind its decimal mark."""
    whole = value.to_integral_value()
    return f"{whole if abs(value) >= _LARGE and value == whole else value:,f}".replace("-", MINUS)


# --- out ------------------------------------------------------------------------------------------


def as_csv(spec: ChartSpec, language: str = "en") -> bytes:
    """The data as CSV in UTF-8: plain numbers, a column for each series, and where each row comes from.

    Cells that a spreadsheet would take for a formula are preceded by an apostrophe.
    """
    numbers = Numbers.of(spec.language_in(language))
    out = io.StringIO()
    write = csv.writer(out, lineterminator="\r\n")
    names = [series.name or str(numbers.words["value"]) for series in spec.series]
    heads = [numbers.head(name, spec.unit) for name in names]
    turned = spec.kind is ChartKind.SLOPE and len(spec.series) > 1  # a row for each period, not for each item
    first = str(numbers.words["item"]) if turned or not spec.items else _safe(spec.items)
    write.writerow([first, *map(_safe, heads), numbers.words["origin"]["head"]])
    for row in rows(spec):
        stated = [point for point in row.cells if point]
        said = "; ".join(dict.fromkeys(origin(point, numbers) for point in stated))
        write.writerow([_safe(row.label), *map(_cell, row.cells), _safe(said)])
    return out.getvalue().encode("utf-8-sig")


def _cell(point: Point | None) -> str:
    """A plain number with its bound's sign, a range, an order in words, a date, or nothing.

    Each is as an import reads it: "dozens" stays a word, since 12 or "12–120" would say more than is known.
    """
    if point is None:
        return ""
    if point.bound is Bound.ORDER and point.low is not None and (said := order_within(point.text, point.low)):
        return said
    if point.value is not None:
        sign = Bound.ABOUT.value if point.bound is Bound.ORDER else point.bound.value
        return f"{sign}{in_full(point.value, point.text):f}"
    ends = (point.low, point.high)
    if any(end is not None for end in ends):
        told = (f"{in_full(end, point.text):f}" for end in ends if end is not None)
        return "–".join(told) if None not in ends else f"{'>=' if point.high is None else '<='}{next(told)}"
    return point.when.isoformat() if point.when else _safe(point.text)


def _safe(text: str) -> str:
    return "'" + text if text[:1] in ("=", "+", "-", "@", "\t") else text
