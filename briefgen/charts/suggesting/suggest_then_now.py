"""Ideas from a value then and now: slope, pair, share of a whole, and several items together."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from briefgen.charts.periods import all_dated, capitalised, is_named
from briefgen.charts.suggesting.deeds import deed_title, lacks_owner
from briefgen.charts.suggesting.foreseen import ahead_title, foreseen_of, is_estimate
from briefgen.charts.suggesting.ideas import (
    Idea,
    agree,
    are_rates,
    finished,
    has_number,
    one_series,
    period_labels,
    point,
    rest,
    subject_of,
    unit_of,
)
from briefgen.charts.suggesting.said_of import (
    is_told_of,
    owner,
    place_after,
    place_before,
    place_within,
    setting,
)
from briefgen.charts.suggesting.telling import is_change
from briefgen.charts.titles import Drafts
from briefgen.model.chart import ChartKind, ChartSpec, Series
from briefgen.model.evidence import Comparison, Direction, Figure, FigureKind
from briefgen.model.quantity import Bound, Dimension, Unit

_PAIRED_AT_MOST = 6
_THOUSAND = 1000
_SLOPES_AT_MOST = 10
_LEAST_SHARE = 10
_AGE = re.compile(r",\s\d{1,3},")


def from_pair(comparison: Comparison, drafts: Drafts) -> Iterator[Idea]:
    """Slope first, then pair, 100 per cent bars for a share, and the later value as a big number.

    Where no period is named, the number is all: a change has to say from when to when.
    """
    labels = period_labels(told_labels(comparison, drafts), drafts)
    if not fits(comparison) or not labels or not _title(comparison, _change(comparison.figures), drafts):
        return
    place, found = comparison.span.start, foreseen_of(comparison, drafts)
    ahead = (comparison.figures[-1].key, found) if found else None
    yield Idea(5, place, _big(comparison, labels, drafts), ahead)
    if not any(is_named(words, drafts.language) for words in labels):
        return
    yield Idea(0, place, _two_values(ChartKind.SLOPE, comparison, labels, drafts), ahead)
    if all((figure.quantity.value or 0) >= 0 for figure in comparison.figures):
        yield Idea(1, place, _two_values(ChartKind.PAIR, comparison, labels, drafts), ahead)
    if _is_share(comparison, drafts) and _has_whole(comparison, drafts):
        yield Idea(2, place, _hundred(comparison, labels, drafts), ahead)


def told_labels(comparison: Comparison, drafts: Drafts) -> list[str]:
    """The words for both dates, the second dated like the first where the article says so."""
    return all_dated(comparison.labels, [figure.when for figure in comparison.figures], drafts.language)


def fits(comparison: Comparison) -> bool:
    """Whether it is two numbers of one unit, so that one may be set beside the other."""
    figures = comparison.figures
    # Rates of falling are no levels: 3 per cent after 1 would be drawn as a rise.
    change = figures[-1].change
    rising = are_rates(figures) and change is not None and change.direction is Direction.UP
    return len(figures) == 2 and all(map(has_number, figures)) and (agree(figures) or rising)


def _is_share(comparison: Comparison, drafts: Drafts) -> bool:
    """Whether both values are parts of a whole that the words name; a rate of inflation is of none."""
    figures = comparison.figures
    shares = all(f.kind is FigureKind.SHARE and f.quantity.is_exact for f in figures) and agree(figures)
    percent = unit_of(figures).dimension is Dimension.PERCENT
    values = [f.quantity.value or Decimal(0) for f in figures]
    # Of two slivers the eye reads only the rest, which nobody asked for.
    within = min(values) >= 0 and _LEAST_SHARE <= max(values) <= 100
    named = tuple(drafts.numbers.words["share"]["of_whole"])
    told = any(word.casefold().endswith(named) for word in subject_of(comparison).split())
    return shares and percent and within and (told or any(f.measure for f in figures))


def _has_whole(comparison: Comparison, drafts: Drafts) -> bool:
    """Whether the percentages are of something that has a rest; net approval and interest have none."""
    words = {word.strip("’'").casefold() for word in subject_of(comparison).replace("-", " ").split()}
    return words.isdisjoint(drafts.numbers.words["name"]["no_part"])


def _two_values(kind: ChartKind, comparison: Comparison, labels: Sequence[str], drafts: Drafts) -> ChartSpec:
    figures, unit = comparison.figures, unit_of(comparison.figures)
    points = [point(figure, name) for figure, name in zip(figures, labels, strict=True)]
    change = _change(figures)
    spec = ChartSpec(
        key="",
        kind=kind,
        title=_title(comparison, change, drafts),
        series=one_series(capitalised(subject_of(comparison)), points),
        unit=unit,
        highlight=labels[-1],
        difference=drafts.difference(change, unit) if change is not None else "",
        reason=drafts.reason(kind.value),
    )
    return finished(spec, drafts, figures)


def _change(figures: Sequence[Figure]) -> Decimal | None:
    """Later minus earlier, where both are stated exactly."""
    then, now = figures[0].quantity, figures[-1].quantity
    if not (then.is_exact and now.is_exact) or then.value is None or now.value is None:
        return None
    change = now.value - then.value
    whole = change.to_integral_value()
    # 1.7 million less 1.1 million has a decimal in units that the source does not state.
    return whole if abs(change) >= _THOUSAND and change == whole else change


def _title(comparison: Comparison, change: Decimal | None, drafts: Drafts) -> str:
    return drafts.with_setting(setting(comparison.figures[-1], drafts), _finding(comparison, change, drafts))


def _finding(comparison: Comparison, change: Decimal | None, drafts: Drafts) -> str:
    now, first = comparison.figures[-1], min(comparison.figures, key=lambda figure: figure.span)
    subject = subject_of(comparison) or owner(now, drafts) or owner(first, drafts)
    place = place_after(comparison.figures, drafts)
    if place and not now.place and subject and not setting(now, drafts):
        subject = f"{subject} {place}"
    elif subject and (within := place_within(comparison.figures, subject, drafts)):
        subject = f"{subject} {within}"
    elif subject and (opening := place_before(now, drafts)):
        subject = f"{subject} {opening}"
    ahead = foreseen_of(comparison, drafts)
    if ahead or is_estimate(comparison.figures[0], drafts):
        name = subject or comparison.subject or drafts.numbers.unit(now.quantity.unit)
        return ahead_title(name, comparison.figures, ahead, drafts)
    if are_rates(comparison.figures):
        return _rate_title(subject, comparison.figures, drafts)
    if did := deed_title(comparison.figures, _down(comparison.figures, change), drafts):
        return did
    if lacks_owner(comparison, drafts) or is_of_body(now, drafts):
        return ""
    if not subject:
        return _counted_title(comparison, change, drafts)
    if is_change(subject, drafts) or _is_against(now, change):
        return _course_title(subject, comparison.figures, drafts)
    inferred = now.subject is not None and now.subject.inferred and not _is_told(now)
    inferred = inferred or not (subject_of(comparison) and is_told_of(now, drafts))
    # "Rail carried 54 per cent of freight" is its share, though the verb is no change.
    has_share = not (now.subject is not None and now.subject.inferred)
    shares = drafts.share_names(subject, now) if has_share else []
    if change is not None and now.quantity.value is not None:
        value, unit = now.quantity.value, now.quantity.unit
        told = drafts.share_changed(shares, change, value, unit) if shares else ""
        if not told and inferred and _counts_things(comparison.figures):
            told = _course_title(subject, comparison.figures, drafts)
        return told or drafts.changed(subject, change, value, unit, inferred=inferred)
    fell = None if inferred else _fell(*comparison.figures)
    told = drafts.reached(shares or [subject], now, fell=fell) if fell is not None else ""
    return told or drafts.title("one", subject=subject, text=now.text)


def _counts_things(figures: Sequence[Figure]) -> bool:
    """Whether things with a name are counted: whose they are does not go up or down by one of them."""
    return unit_of(figures).is_counted


def is_of_body(now: Figure, drafts: Drafts) -> bool:
    """Whether it is the weight or height of somebody told with an age: no person falls by 15 pounds."""
    span = now.subject.span if now.subject else None
    measured = now.quantity.unit.dimension in (Dimension.MASS, Dimension.LENGTH)
    return measured and span is not None and _AGE.match(drafts.article.text, span.end) is not None


def _down(figures: Sequence[Figure], change: Decimal | None) -> bool | None:
    """Whether the later value is the lower one; None where they are the same or that is not known."""
    return _fell(*figures) if change is None else change < 0 if change else None


def _is_against(now: Figure, change: Decimal | None) -> bool:
    """Whether the article says the later value was reached the other way: "fell to 41 (2023: 38)"."""
    told = now.change
    if told is None or not told.to or not change:
        return False
    return (change > 0) is (told.direction is Direction.DOWN)


def _course_title(subject: str, figures: Sequence[Figure], drafts: Drafts) -> str:
    """From where to where a change went: "Decline in sales: from 2 to 5 per cent"."""
    unit = unit_of(figures)
    first = drafts.numbers.point(point(figures[0], ""), unit)
    last = drafts.value(point(figures[-1], ""), unit)
    return drafts.title("series_of", subject=subject, first=first, last=last)


def _counted_title(comparison: Comparison, change: Decimal | None, drafts: Drafts) -> str:
    """That the number of what is counted fell or rose, where nobody who has them is named; else empty."""
    unit, last = unit_of(comparison.figures), comparison.figures[-1].quantity.value
    against = _is_against(comparison.figures[-1], change)
    if change is None or last is None or not unit.is_counted or against:
        return ""
    words = drafts.numbers.words["counted"]
    number = str(words["number"]).format(unit=drafts.numbers.unit(unit))
    return drafts.changed(number, change, last, Unit())


def _rate_title(subject: str, figures: Sequence[Figure], drafts: Drafts) -> str:
    """By how much something rose, after how much before: what changed is the rate, not the thing."""
    then, now = (drafts.value(point(figure, ""), unit_of(figures)) for figure in figures)
    return drafts.title("rate", subject=subject, value=now, before=then) if subject else ""


def _is_told(now: Figure) -> bool:
    """Whether a verb before the value says what changed to it, if only with another figure."""
    change = now.change
    return change is not None and change.to and change.span is not None and change.span.start < now.span.start


def _fell(then: Figure, now: Figure) -> bool | None:
    """Whether a value not stated exactly is the lower one for certain; None where it may be either."""
    first, second = then.quantity, now.quantity
    if first.value is None or second.value is None or first.value == second.value:
        return None
    fell = second.value < first.value
    ends = (Bound.LESS_THAN, Bound.AT_MOST) if fell else (Bound.MORE_THAN, Bound.AT_LEAST)
    starts = (Bound.MORE_THAN, Bound.AT_LEAST) if fell else (Bound.LESS_THAN, Bound.AT_MOST)
    stated = (Bound.EXACT, Bound.ABOUT)
    return fell if second.bound in (*stated, *ends) and first.bound in (*stated, *starts) else None


def _hundred(comparison: Comparison, labels: Sequence[str], drafts: Drafts) -> ChartSpec:
    figures = comparison.figures
    name = capitalised(subject_of(comparison))
    bars = []
    for figure, period in zip(figures, labels, strict=True):
        part = point(figure, name)
        bars.append(Series(period, (part, rest([part], drafts.numbers.words["rest"]))))
    spec = ChartSpec(
        key="",
        kind=ChartKind.HUNDRED,
        title=_title(comparison, _change(figures), drafts),
        series=tuple(bars),
        unit=unit_of(figures),
        highlight=name,
        reason=drafts.reason("hundred"),
    )
    return finished(spec, drafts, figures)


def _big(comparison: Comparison, labels: Sequence[str], drafts: Drafts) -> ChartSpec:
    then, now = comparison.figures
    measure = now.measure.text if now.measure else ""
    counted = f"{drafts.numbers.unit(now.quantity.unit)} {measure}" if measure else ""
    beside = counted.strip() or subject_of(comparison) or drafts.numbers.unit(now.quantity.unit)
    said = [words if is_named(words, drafts.language) else "" for words in (comparison.labels[0], labels[-1])]
    spec = ChartSpec(
        key="",
        kind=ChartKind.BIG_NUMBER,
        title=_title(comparison, _change(comparison.figures), drafts),
        series=one_series(beside, [point(now, said[-1]), point(then, said[0])]),
        unit=now.quantity.unit,
        reason=drafts.reason("big_compared"),
    )
    return finished(spec, drafts, [now, then])
