"""Title and subtitle of a chart whose data the analyst entered, drafted from that data alone."""

import re
from collections.abc import Sequence
from decimal import Decimal

from briefgen.charts.courses import turned, turned_title
from briefgen.charts.periods import capitalised
from briefgen.charts.suggesting.suggest_items import ranking_title
from briefgen.charts.titles import Drafts, difference_unit
from briefgen.knowledge.marking import WHOLES
from briefgen.model.chart import ChartKind, ChartSpec, Origin, Point
from briefgen.model.quantity import Bound

_RANKED = (ChartKind.BARS, ChartKind.LOLLIPOP, ChartKind.DIVERGING, ChartKind.TABLE)
_IN_TIME = (ChartKind.LINE, ChartKind.COLUMNS, ChartKind.SLOPE, ChartKind.PAIR)


def is_all_entered(spec: ChartSpec) -> bool:
    """Whether all data is the analyst's, so that no word drafted for the article holds for it."""
    return all(point.origin is Origin.ANALYST for point in spec.points)


def own_title(spec: ChartSpec, drafts: Drafts) -> str:
    """What the entered values show; empty where limits, gaps or a second series leave no plain finding.

    Of several lines it is how much each of two changed, or which of more changed most.
    """
    if len(spec.series) > 1:
        return _courses(spec, drafts) if spec.kind is ChartKind.LINE else ""
    points = spec.series[0].points if spec.series else ()
    if len(points) < 2 or any(not _is_plain(point) for point in points):
        return ""
    ordered = sorted(points, key=lambda point: point.value or Decimal(0), reverse=True)
    if spec.kind in WHOLES:
        if ordered[0].value == ordered[1].value:
            return ""
        return drafts.title("parts", label=ordered[0].label, value=drafts.value(ordered[0], spec.unit))
    if spec.kind in _RANKED and all(point.when is None for point in points):
        return ranking_title(ordered, spec.unit, drafts)
    if spec.kind not in _IN_TIME or any(point.when is None for point in points):
        return ""
    in_time = sorted(points, key=lambda point: point.when.midpoint.toordinal() if point.when else 0)
    return _course(spec, in_time, drafts)


def entered_title(spec: ChartSpec, drafts: Drafts) -> str:
    """What the entered values show, else what they are of: the names of the series, and no finding."""
    return own_title(spec, drafts) or (drafts.names(spec) if spec.points else "")


def redrafted_title(before: ChartSpec, changed: ChartSpec, drafts: Drafts) -> str:
    """The drafted title brought up to date where part of the data was typed over; empty where none holds.

    A title that states the calculated change states the new one, as long as it goes the same way; else
    the values say what they show, as for data that is all the analyst's.
    """
    old, new = _change(before.difference), _change(changed.difference)
    if old and new and old[0] == new[0] and len(_numbers(before.drafted_title, old[1])) == 1:
        return re.sub(_whole(old[1]), new[1], before.drafted_title)
    return own_title(changed, drafts)


def title_holds(spec: ChartSpec, drafts: Drafts) -> bool:
    """Whether the drafted title states what the values, some of them entered, show."""
    change = _change(spec.difference)
    stated = change is not None and bool(_numbers(spec.title, change[1]))
    return stated or spec.title in (own_title(spec, drafts), drafts.names(spec))


def _change(difference: str) -> tuple[str, str] | None:
    """The sign and the number of a printed change; None where there is none."""
    found = re.match(r"([−+-]?)\D*(\d[\d.,]*)", difference)
    return (found[1], found[2].rstrip(".,")) if found else None


def _whole(number: str) -> str:
    return rf"(?<![\d.,]){re.escape(number)}(?![\d]|[.,]\d)"


def _numbers(text: str, number: str) -> list[str]:
    return re.findall(_whole(number), text)


def own_subtitle(spec: ChartSpec, drafts: Drafts) -> str:
    """What the entered values measure, unless the title is that alone, and their unit; else empty."""
    if not spec.points:
        return ""
    name = spec.series[0].name if len(spec.series) == 1 else ""
    unit = "" if drafts.numbers.is_said(spec.unit, name) else drafts.numbers.unit(spec.unit)
    said = ["" if spec.title == capitalised(name) else name, unit]
    return capitalised(", ".join(filter(None, said)))


def _is_plain(point: Point) -> bool:
    return point.value is not None and point.bound is Bound.EXACT


def _course(spec: ChartSpec, points: Sequence[Point], drafts: Drafts) -> str:
    """From the first value to the last, or where it turned, if the series has a name; points by date."""
    first, last = points[0], points[-1]
    assert first.value is not None
    assert last.value is not None
    name = spec.series[0].name
    form = "series_rose" if last.value > first.value else "series_fell"
    ends = {
        "first": drafts.numbers.quantity(first.value, spec.unit),
        "last": drafts.numbers.with_unit(last.value, spec.unit),
    }
    if name and turned(points):
        return turned_title(name, points, spec.unit, drafts)
    level = first.value == last.value
    return drafts.title("series_same" if level else form, subject=name, **ends) if name else ""


def _courses(spec: ChartSpec, drafts: Drafts) -> str:
    """By how much each of two named series changed between the same dates, or which of more changed most."""
    changes: list[tuple[str, Decimal]] = []
    ends = set()
    for series in spec.series:
        if not series.name or len(series.points) < 2 or not all(map(_is_plain, series.points)):
            return ""
        if any(point.when is None for point in series.points):
            return ""
        in_time = sorted(series.points, key=lambda one: one.when.midpoint.toordinal() if one.when else 0)
        first, last = in_time[0], in_time[-1]
        changes.append((series.name, (last.value or Decimal(0)) - (first.value or Decimal(0))))
        ends.add((first.when, last.when))
    ordered = sorted(changes, key=lambda one: abs(one[1]), reverse=True)
    if len(ends) > 1 or not all(change for _, change in changes):
        return ""
    said = [_changed(name, change, spec, drafts) for name, change in ordered]
    if len(said) == 2:
        (first_name, way, size), (other, other_way, other_size) = said
        ways = {"way": way, "value": size, "other_way": other_way, "other_value": other_size}
        return drafts.title("both", first=first_name, second=other, **ways)
    if abs(ordered[0][1]) == abs(ordered[1][1]):
        return ""
    label, way, size = said[0]
    return drafts.title("changes", label=label, way=way, value=size)


def _changed(name: str, change: Decimal, spec: ChartSpec, drafts: Drafts) -> tuple[str, str, str]:
    """A name, whether it went up or down, and by how much."""
    way = str(drafts.numbers.words["title"]["down" if change < 0 else "up"])
    return name, way, drafts.numbers.with_unit(abs(change), difference_unit(spec.unit))
