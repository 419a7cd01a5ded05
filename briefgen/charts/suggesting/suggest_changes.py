"""Ideas from changes up and down: diverging bars, and a waterfall where they add up."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from briefgen.charts.periods import capitalised
from briefgen.charts.suggesting.change_leads import base_of
from briefgen.charts.suggesting.change_lists import told_in_lists
from briefgen.charts.suggesting.change_rows import ChangeRow, change_rows
from briefgen.charts.suggesting.compared_with import compared_with
from briefgen.charts.suggesting.ideas import (
    Idea,
    finished,
    has_number,
    is_size_of_change,
    item_labels,
    one_series,
    signed,
)
from briefgen.charts.suggesting.row_parts import held_by, is_held
from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.suggesting.suggest_items import BARS_AT_MOST
from briefgen.charts.titles import Drafts
from briefgen.model.chart import ChartKind, ChartSpec, Point, Sort
from briefgen.model.evidence import Figure
from briefgen.model.quantity import Dimension, Unit

_STEPS_FROM = 3


def from_changes(figures: Sequence[Figure], rows: Sequence[ChangeRow], drafts: Drafts) -> Iterator[Idea]:
    """Diverging bars of the sizes of changes that share unit, source and period, told in one paragraph.

    Args:
        figures: All that are told as facts, by place.
        rows: Those of them that are told one after the other (see `whole_rows`).
        drafts: Of the article.
    """
    groups: dict[tuple[object, ...], list[Figure]] = defaultdict(list)
    for figure in told_in_lists(figures, drafts):
        sized = is_size_of_change(figure)
        if (sized or _is_signed(figure, drafts)) and figure.subject and has_number(figure):
            paragraph = drafts.article.paragraph_index(figure.span.start)
            groups[(figure.quantity.unit, paragraph, *_shared(figure))].append(figure)
    told = Counter(key[:2] for key in groups)
    in_rows = held_by([row.figures for row in rows])
    for key, group in groups.items():
        # Where changes of one unit do not all share their period, none of them is known to be the largest.
        if told[key[:2]] == 1 and not is_held(group, in_rows) and not _leaves_out(group, figures, drafts):
            yield from _from_group(group, drafts)
    for row in rows:
        yield from _from_group(row.figures, drafts, row.measure)


def whole_rows(figures: Sequence[Figure], drafts: Drafts) -> tuple[ChangeRow, ...]:
    """The rows of changes that leave none out; `figures` are all that are told as facts, by place."""
    rows = change_rows(figures, drafts)
    return tuple(
        row
        for row in rows
        if not _leaves_out(row.figures, figures, drafts) and not _goes_on(row.figures, figures, drafts)
    )


def _goes_on(row: Sequence[Figure], figures: Sequence[Figure], drafts: Drafts) -> bool:
    """Whether the sentence of the last of a row tells another value of its unit behind it."""
    last = row[-1].span
    rest = sentences_of(drafts.article.text, drafts.language, last.start, last.end)
    begin, end = (bisect_left(figures, at, key=_place) for at in (last.end, rest.stop))
    return any(one.quantity.unit == row[0].quantity.unit for one in figures[begin:end])


def _leaves_out(group: Sequence[Figure], figures: Sequence[Figure], drafts: Drafts) -> bool:
    """Whether a figure of the unit that the group lacks may be the largest; `figures` come by place.

    That is any figure between those of the group, be it a bare number, and any other change told in their
    sentences.
    """
    spans = {figure.span for figure in group}
    first, last = min(spans), max(spans)
    sentences = sentences_of(drafts.article.text, drafts.language, first.start, last.end)
    begin, end = min(first.start, sentences.start), max(last.start, sentences.stop)
    near = figures[bisect_left(figures, begin, key=_place) : bisect_right(figures, end, key=_place)]
    others = [f for f in near if f.span not in spans]
    alike = [f for f in others if f.quantity.unit == group[0].quantity.unit]
    return any(
        first < f.span < last or (is_size_of_change(f) and f.span.start in sentences) for f in alike
    ) or any(first < f.span < last and f.quantity.unit.is_bare for f in others)


def _place(figure: Figure) -> int:
    return figure.span.start


def _is_signed(figure: Figure, drafts: Drafts) -> bool:
    """Whether the article writes a change with its sign: "+4.2 per cent", "−1.9 per cent"."""
    before = drafts.article.text[max(0, figure.span.start - 1) : figure.span.start]
    return figure.change is None and (before == "+" or (figure.quantity.value or 0) < 0)


def _shared(figure: Figure) -> tuple[object, ...]:
    says_who = figure.says_who.text.casefold() if figure.says_who else ""
    when = figure.period.text.casefold() if figure.period else ""
    measure = figure.measure.text.casefold() if figure.measure else ""
    return says_who, when, measure, _place_apart(figure)


def _place_apart(figure: Figure) -> str:
    """Where the change holds, if that does not stand in the name of what changed: "rents rose 7% in Bath"."""
    if figure.place is None or figure.subject is None or figure.place.text in figure.subject.text:
        return ""
    return figure.place.text.casefold()


def _from_group(group: Sequence[Figure], drafts: Drafts, measure: str = "") -> Iterator[Idea]:
    bases = _bases(group, drafts)
    if len(bases) > 1:
        return  # "up 4% on the week" and "down 2% on the year" are of unlike times
    labels = item_labels([f.subject.text if f.subject else "" for f in group], drafts)
    points = [signed(figure, name) for figure, name in zip(group, labels, strict=False)]
    ways = {(p.value or 0) > 0 for p in points if p.value}
    if not labels or len(points) < 2 or len(points) > BARS_AT_MOST or len(ways) < 2:
        return
    place, names = group[0].span.start, {name.casefold() for name in labels}
    # Where one of the items is, not all of them are.
    group = [replace(f, place=None) if f.place and f.place.text.casefold() in names else f for f in group]
    # What the others sum to is told beside them; per cent of unlike things sum to nothing.
    total = None if group[0].quantity.unit.dimension is Dimension.PERCENT else _total(points)
    alike = bool(measure) or _are_of_one_kind([p.label for p in points if p is not total], drafts)
    kind = ChartKind.DIVERGING if alike else ChartKind.TABLE
    yield Idea(2 if alike else 7, place, _based(_changed(kind, group, points, drafts, measure), bases))
    if alike and total is not None:
        yield Idea(2, place, _based(_waterfall(group, points, total, drafts), bases))


def _bases(group: Sequence[Figure], drafts: Drafts) -> dict[str, str]:
    """What the changes are counted from, each in small letters and as written."""
    behind = [base for figure in group if (base := base_of(figure, drafts))]
    bases = {base.casefold(): base for base in (*behind, *compared_with(group, drafts))}
    # "against last summer" may go on: "against last summer 2024".
    return {
        one: base
        for one, base in bases.items()
        if not any(other != one and other.startswith(one) for other in bases)
    }


def _based(spec: ChartSpec, bases: Mapping[str, str]) -> ChartSpec:
    """With what its changes are compared with, where that is told: "2025, change in per cent on the year"."""
    return replace(spec, subtitle=" ".join(filter(None, (spec.subtitle, *bases.values()))))


def _are_of_one_kind(labels: Sequence[str], drafts: Drafts) -> bool:
    """Whether bars of them say which did better: "staff" and "turnover" are two measures of one firm."""
    known = tuple(drafts.numbers.words["rows"]["firm_measures"])
    told = {
        tuple(one for one in known if any(word.endswith(one) for word in label.casefold().split()))
        for label in labels
    }
    return len(told - {()}) < 2


def _changed(
    kind: ChartKind, group: Sequence[Figure], points: Sequence[Point], drafts: Drafts, measure: str = ""
) -> ChartSpec:
    """Diverging bars of changes, or a table of them that sets no bar of one measure against another's."""
    unit = group[0].quantity.unit
    ordered = sorted(points, key=lambda p: p.value or Decimal(0), reverse=True)
    most = max(points, key=lambda p: abs(p.value or Decimal(0)))
    spec = ChartSpec(
        "",
        kind,
        _title(ordered, most, unit, drafts, group, measure),
        one_series(capitalised(measure), ordered),
        unit,
        highlight=most.label if kind is ChartKind.DIVERGING else "",
        reason=drafts.reason("diverging" if kind is ChartKind.DIVERGING else "unlike_changes"),
        sort=Sort.DESCENDING,
    )
    return finished(spec, drafts, group)


def _title(
    ordered: Sequence[Point],
    most: Point,
    unit: Unit,
    drafts: Drafts,
    group: Sequence[Figure],
    measure: str = "",
) -> str:
    """What each of two did, else which changed most; of two that changed as much, what the ends did."""
    sizes = sorted((abs(p.value or Decimal(0)) for p in ordered), reverse=True)
    forms = drafts.numbers.words["title"]
    if len(ordered) > 2 and sizes[0] > sizes[1]:
        way = str(forms["down" if (most.value or 0) < 0 else "up"])
        size = drafts.value(replace(most, value=abs(most.value or Decimal(0))), unit)
        of = (
            drafts.title("changes_of", measure=measure, label=most.label, way=way, value=size)
            if measure
            else ""
        )
        return of or drafts.title("changes", label=most.label, way=way, value=size)
    up, down = ordered[0], ordered[-1]
    size, other = (drafts.value(replace(p, value=abs(p.value or Decimal(0))), unit) for p in (up, down))
    as_told = {f.span: f.subject.text for f in group if f.subject}
    second = {
        "second": as_told.get(down.span, down.label) if down.span else down.label,
        "other_way": str(forms["down"]),
        "other_value": other,
    }
    both = drafts.title("both", first=up.label, way=str(forms["up"]), value=size, **second)
    of = drafts.title("highest_of", measure=measure, finding=both) if measure else ""
    return of or both


def _total(points: Sequence[Point]) -> Point | None:
    """The point that is the sum of all others, where the article states one."""
    if len(points) < _STEPS_FROM + 1:
        return None
    everything = sum((p.value or Decimal(0) for p in points), Decimal(0))
    return next((p for p in points if p.value and p.value * 2 == everything), None)


def _waterfall(group: Sequence[Figure], points: Sequence[Point], total: Point, drafts: Drafts) -> ChartSpec:
    unit = group[0].quantity.unit
    steps, value = [p for p in points if p is not total], drafts.value(total, unit)
    spec = ChartSpec(
        "",
        ChartKind.WATERFALL,
        drafts.title("waterfall_of", subject=total.label, value=value)
        or drafts.title("waterfall", value=value),
        one_series("", [*steps, total]),
        unit,
        highlight=total.label,
        reason=drafts.reason("waterfall"),
    )
    return finished(spec, drafts, group)
