"""Ideas from dates: one subject over time."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from briefgen.charts.courses import turned, turned_title
from briefgen.charts.data.date_notes import date_note
from briefgen.charts.periods import all_dated, capitalised
from briefgen.charts.rules import LINE_FROM
from briefgen.charts.suggesting.deeds import deed_title, lacks_owner
from briefgen.charts.suggesting.foreseen import foreseen
from briefgen.charts.suggesting.ideas import (
    Idea,
    agree,
    finished,
    has_number,
    one_series,
    period_labels,
    point,
    unit_of,
)
from briefgen.charts.suggesting.suggest_then_now import from_pair
from briefgen.charts.titles import Drafts, common
from briefgen.model.chart import ChartKind, ChartSpec, Point
from briefgen.model.evidence import Comparison, ComparisonKind, Figure, FigureKind
from briefgen.model.moment import Period
from briefgen.model.quantity import Dimension, Unit

_COLUMNS_AT_MOST = 12


def from_series(comparison: Comparison, drafts: Drafts) -> Iterator[Idea]:
    """A line from four dates on, columns for counts or for three; two dates are a then and now."""
    figures = comparison.figures
    if len(figures) == 2:
        yield from from_pair(replace(comparison, kind=ComparisonKind.THEN_NOW), drafts)
        return
    said = all_dated(comparison.labels, [figure.when for figure in figures], drafts.language)
    labels = period_labels(said, drafts)
    if len(figures) < 2 or not labels or not agree(figures) or not all(map(has_number, figures)):
        return
    # What has no date has no place in time: "in August" of one year may come before October of another.
    # Only the latest may have none, as it is last by what the article sets it against.
    if not all(figure.when for figure in figures[:-1]):
        return
    if _is_of_nobody(comparison, drafts):
        return
    points = [point(f, name) for f, name in zip(figures, labels, strict=True)]
    points = [*_in_time(points[:-1]), points[-1]] if figures[-1].when is None else _in_time(points)
    count, place = len(points), comparison.span.start
    line = count >= LINE_FROM and is_one_axis([p.when for p in points])
    if line:
        yield Idea(0, place, _series(ChartKind.LINE, comparison, points, drafts))
    if count <= _COLUMNS_AT_MOST and (not line or all(f.kind is FigureKind.COUNT for f in figures)):
        yield Idea(int(line), place, _series(ChartKind.COLUMNS, comparison, points, drafts))


def _is_of_nobody(comparison: Comparison, drafts: Drafts) -> bool:
    """Whether only who does or has so many would say what the values are, and that is not told."""
    ahead = foreseen(max(comparison.figures, key=_day), drafts)
    return not ahead and not _deed(comparison, drafts) and lacks_owner(comparison, drafts)


def _deed(comparison: Comparison, drafts: Drafts) -> str:
    """What somebody did with the last value, and the first; empty where that is not told, or to come."""
    in_time = sorted(comparison.figures, key=_day)
    first, last = in_time[0].quantity.value, in_time[-1].quantity.value
    if foreseen(in_time[-1], drafts) or first is None or last is None:
        return ""
    return deed_title(in_time, last < first if last != first else None, drafts)


def _day(figure: Figure) -> int:
    return figure.when.midpoint.toordinal() if figure.when else 0


def _in_time(points: Sequence[Point]) -> list[Point]:
    return sorted(points, key=lambda p: p.when.midpoint.toordinal() if p.when else 0)


def is_one_axis(periods: Sequence[Period | None]) -> bool:
    """Whether all have a date and no two overlap: a span and a year in it are not two dates."""
    known = [p for p in periods if p]
    if len(known) < len(periods):
        return False
    if all(map(_is_year_over_two, known)):
        return all(a.end.year <= b.start.year for a, b in pairwise(known))
    return all(a.end.last_day < b.start.first_day for a, b in pairwise(known))


def _is_year_over_two(period: Period) -> bool:
    """Whether a date may be one year that begins in another: "2020/21", "2021/22"."""
    return period.end.year == period.start.year + 1 and not (period.start.month or period.end.month)


def _series(kind: ChartKind, comparison: Comparison, points: Sequence[Point], drafts: Drafts) -> ChartSpec:
    unit, count = unit_of(comparison.figures), len(points)
    name = {ChartKind.LINE: "line"}.get(kind, "dated_bars" if count < LINE_FROM else "columns")
    spec = ChartSpec(
        "",
        kind,
        _series_title(comparison, points, drafts),
        one_series(capitalised(_measure(comparison, drafts)), points),
        unit,
        highlight=points[-1].label if kind is ChartKind.COLUMNS else "",
        reason=drafts.reason(name, count),
    )
    note = date_note(spec, drafts.numbers)
    return finished(replace(spec, notes=(note,) if note else ()), drafts, comparison.figures)


def _measure(comparison: Comparison, drafts: Drafts) -> str:
    """What the values are of: "number of boats" where boats are counted, "spending on …" for money."""
    unit, subject = unit_of(comparison.figures), comparison.subject
    words, forms = drafts.numbers.unit(unit), drafts.numbers.words["counted"]
    if subject.casefold() in (words.casefold(), unit.name.casefold()):
        return str(forms["number"]).format(unit=words)
    measure = common(f.measure.text if f.measure else "" for f in comparison.figures)
    spent = unit.dimension is Dimension.MONEY and measure.casefold() == f"on {subject}".casefold()
    return str(forms["spent"]).format(measure=measure) if spent else subject


def _series_title(comparison: Comparison, points: Sequence[Point], drafts: Drafts) -> str:
    first, last = points[0].value, points[-1].value
    assert first is not None
    assert last is not None
    if not comparison.subject or points[0].bound.is_open or points[-1].bound.is_open:
        return ""
    unit = unit_of(comparison.figures)
    if turned(points):
        return turned_title(_measure(comparison, drafts), points, unit, drafts)
    if did := _deed(comparison, drafts):
        return did
    form = "series_rose" if last > first else "series_fell" if last < first else "series_same"
    subject = comparison.figures[-1].subject
    # Whose figure it is, is not always what rose: "the fund: from 21 to 112".
    ahead = foreseen(comparison.figures[-1], drafts)
    form = "series_of" if ahead or (subject and subject.inferred) else form
    ends = {"first": drafts.numbers.quantity(first, unit), "last": drafts.numbers.with_unit(last, unit)}
    names = [*drafts.share_names(comparison.subject, comparison.figures[-1]), _measure(comparison, drafts)]
    ends["last"] = (
        drafts.numbers.quantity(last, unit) if _says_unit(names[-1], unit, drafts) else ends["last"]
    )
    return next(filter(None, (drafts.title(form, subject=name, **ends) for name in names)), "")


def _says_unit(name: str, unit: Unit, drafts: Drafts) -> bool:
    return unit.is_counted and drafts.numbers.is_said(unit, name)
