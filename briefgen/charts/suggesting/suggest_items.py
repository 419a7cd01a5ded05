"""Ideas from items side by side: rankings, parts of a whole, and stated ranges."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache

from briefgen.charts.periods import capitalised
from briefgen.charts.rules import LEAST_SUM, MOST_SUM
from briefgen.charts.suggesting.headed_rows import headed
from briefgen.charts.suggesting.ideas import (
    Idea,
    agree,
    are_rates,
    finished,
    has_number,
    is_of_one_date,
    is_range,
    item_labels,
    one_series,
    point,
    rest,
    signed,
    subject_of,
    unit_of,
)
from briefgen.charts.suggesting.left_out import is_topped, leaves_out
from briefgen.charts.suggesting.place_deeds import counted_that, paid_there
from briefgen.charts.suggesting.predicates import did_title, predicates, rest_name
from briefgen.charts.suggesting.said_of import done, is_paid, setting
from briefgen.charts.suggesting.whole_titles import whole_title
from briefgen.charts.titles import Drafts, common
from briefgen.knowledge.lexicon import FALLBACK, table
from briefgen.model.chart import ChartKind, ChartSpec, Origin, Point, Series, Sort
from briefgen.model.evidence import Comparison, Figure, FigureKind
from briefgen.model.quantity import Dimension, Unit

BARS_AT_MOST = 12
"""More items than this are a table first (FIELD: ranked lists)."""
DONUT_AT_MOST = 4
_BAR_PARTS_AT_MOST = 8
_YEAR = 4


def from_ranking(
    comparison: Comparison, drafts: Drafts, figures_told: Sequence[Figure] = ()
) -> Iterator[Idea]:
    """Sorted bars and a dot plot up to twelve items, otherwise a table; ranges stay ranges.

    Shares of a whole that is divided only once are its parts, though the article ranks them.
    Nothing is drawn where the article tells more of them beside: the most may be there.
    """
    labels, comparison = item_labels(comparison.labels, drafts), paid_there(comparison, drafts)
    if is_paid(comparison, drafts):
        return  # "a driver earns £31 in Ash" is no size of a driver
    bare = measure_of(comparison).casefold() in drafts.numbers.words["share"]["bare"]
    if bare or is_cut(comparison, drafts):
        return  # "the share was 5 per cent in Leeds" does not say of what
    figures = comparison.figures
    alike = agree(figures) or are_rates(figures)
    if len(figures) < 2 or not labels or not alike:
        return
    title = "" if says_of_what(comparison, drafts) else headed(comparison, labels, drafts)
    if not title and not says_of_what(comparison, drafts):
        return
    timed_apart = are_rates(figures) and len({figure.when for figure in figures}) > 1
    if timed_apart or not is_of_one_date(figures) or leaves_out(figures, figures_told, drafts):
        return
    if is_topped(figures, figures_told, drafts):
        return
    points = [signed(figure, name) for figure, name in zip(figures, labels, strict=True)]
    if all(map(is_range, figures)):
        yield Idea(0, comparison.span.start, _ranges(comparison, points, drafts))
    elif all(map(has_number, figures)) and (len(points) > 2 or points[0].value != points[1].value):
        for tier, kind in enumerate(_ranking_kinds(points)):
            spec = _ranking(kind, comparison, points, drafts, title)
            yield Idea(tier, comparison.span.start, spec)
        if divides(comparison, drafts) and (parts := _parts(points, drafts, unit_of(figures))):
            yield Idea(1, comparison.span.start, _whole(ChartKind.HUNDRED, comparison, parts, drafts))
            if len(parts) <= DONUT_AT_MOST:
                yield Idea(2, comparison.span.start, _whole(ChartKind.DONUT, comparison, parts, drafts))


def divides(comparison: Comparison, drafts: Drafts) -> bool:
    """Whether the shares are of something that is divided among them: of the money, not of those asked."""
    words = measure_of(comparison).casefold().split()
    shares = all(f.kind is FigureKind.SHARE for f in comparison.figures)
    known = drafts.numbers.words
    of_whole = len(words) > 1 and words[0] in known["subtitle"]["share_begins"]
    return shares and of_whole and not set(words).isdisjoint(known["name"]["divided"])


def measure_of(comparison: Comparison) -> str:
    """What all items are measured in: the measure they share, or the subject of the comparison."""
    return common(f.measure.text if f.measure else "" for f in comparison.figures) or subject_of(comparison)


def is_cut(comparison: Comparison, drafts: Drafts) -> bool:
    """Whether what is measured was read over the end of its words: with a year, or up to an article."""
    words = measure_of(comparison).split()
    ends = words and words[-1] in drafts.numbers.words["name"]["never_last"]
    return bool(ends) or any(word.isdecimal() and len(word) == _YEAR for word in words)


def says_of_what(comparison: Comparison, drafts: Drafts) -> bool:
    """Whether it is known what is counted or measured: numbers of nothing in common are no ranking."""
    return _is_said(comparison) or bool(done(comparison, drafts))


def _is_said(comparison: Comparison) -> bool:
    """Whether its unit or a measure that all values share says what they are of."""
    unit = unit_of(comparison.figures)
    if all(map(is_range, comparison.figures)) and unit.dimension in (Dimension.TIME, Dimension.MONEY):
        return True
    if not unit.name:
        return bool(common(f.measure.text if f.measure else "" for f in comparison.figures))
    counted = unit.dimension is Dimension.COUNT or _counts_things(unit)
    return counted or bool(measure_of(comparison)) or are_rates(comparison.figures)


def _counts_things(unit: Unit) -> bool:
    """Whether a rate is of things that are counted, not of a measure: "particles per litre"."""
    known = (names for names in table(FALLBACK, "units").values() if isinstance(names, dict))
    head, per, _ = unit.name.partition(" per ")
    return unit.dimension is Dimension.RATE and bool(per) and not any(head in names for names in known)


def _ranking_kinds(points: Sequence[Point]) -> tuple[ChartKind, ...]:
    if len(points) > BARS_AT_MOST:
        return (ChartKind.TABLE, ChartKind.LOLLIPOP)
    if any((p.value or 0) < 0 for p in points):
        return (ChartKind.DIVERGING, ChartKind.TABLE)
    if len(points) == 2:
        return (ChartKind.BARS, ChartKind.TABLE)
    return (ChartKind.BARS, ChartKind.LOLLIPOP, ChartKind.TABLE)


def _ranking(
    kind: ChartKind, comparison: Comparison, points: Sequence[Point], drafts: Drafts, title: str = ""
) -> ChartSpec:
    ordered = sorted(points, key=lambda p: p.value or Decimal(0), reverse=True)
    unit = unit_of(comparison.figures)
    names = {ChartKind.DIVERGING: "diverging", ChartKind.LOLLIPOP: "lollipop", ChartKind.TABLE: "table"}
    spec = ChartSpec(
        "",
        kind,
        title
        or (
            _rates_title(ordered, unit, drafts)
            if are_rates(comparison.figures)
            else _measured_title(comparison, ordered, drafts)
        ),
        one_series(capitalised(subject_of(comparison)), ordered),
        unit,
        highlight=ordered[0].label if ordered[0].value != ordered[1].value else "",
        reason=drafts.reason(names.get(kind, "bars")),
        sort=Sort.DESCENDING,
    )
    of_what = _done_what(comparison, drafts) or capitalised(counted_that(comparison, drafts))
    return finished(replace(spec, subtitle=of_what), drafts, comparison.figures)


def _done_what(comparison: Comparison, drafts: Drafts) -> str:
    """What is measured, where only what all items did says it: "Tonnes produced"; empty for none."""
    verb = "" if _is_said(comparison) else done(comparison, drafts)
    unit = drafts.numbers.unit(unit_of(comparison.figures))
    return capitalised(drafts.title("done", unit=unit, verb=drafts.participle(verb))) if verb else ""


def _measured_title(comparison: Comparison, ordered: Sequence[Point], drafts: Drafts) -> str:
    """Which item is highest, in what: "Rail’s share of freight highest of 3", "Turnout: North highest"."""
    figure = comparison.figures[0]
    unit, plain = unit_of(comparison.figures), ranking_title(ordered, unit_of(comparison.figures), drafts)
    if not plain:
        return ""
    if of_whole := whole_title(comparison.figures, ordered[0], "whole_highest", drafts):
        return of_whole
    shares = drafts.share_names(ordered[0].label, figure) if ordered[0].value != ordered[-1].value else []
    about = _taken_there(comparison, figure) if shares else ""
    by_name = drafts.numbers.words["share"]["by_name"]
    if shares and (about or not by_name):
        about = drafts.share_names(about, figure)[0] if about else shares[-1]
        return drafts.title("highest_of", measure=capitalised(about), finding=plain)
    named = (
        ranking_title([replace(ordered[0], label=name), *ordered[1:]], unit, drafts) for name in shares[:1]
    )
    measure = "" if shares or _is_phrase(measure_of(comparison), drafts) else measure_of(comparison)
    measure = counted_that(comparison, drafts) or measure or _done_what(comparison, drafts)
    longer = drafts.title("highest_of", measure=capitalised(measure), finding=plain) if measure else ""
    if not shares and _is_phrase(measure_of(comparison), drafts):  # "410 tonnes of herring"
        longer = drafts.title("highest_in", finding=plain, measure=measure_of(comparison))
    where = setting(figure, drafts)
    if any(point.label.casefold() in where.casefold() for point in ordered):
        where = ""  # "In Alder, rents …" tells of one of the items only
    return drafts.with_setting(where, next(filter(None, named), "") or longer or plain)


def _taken_there(comparison: Comparison, figure: Figure) -> str:
    """Whose shares those of several places are: "Rents" of "Rents came to 44 per cent of income in Leeds"."""
    about, labels = subject_of(comparison), {label.casefold() for label in comparison.labels}
    apart = about.casefold() not in labels and not (figure.measure and about in figure.measure.text)
    return about if about and apart else ""


def _is_phrase(words: str, drafts: Drafts) -> bool:
    """Whether words begin with a preposition and so name nothing by themselves."""
    known = drafts.numbers.words
    first = words.casefold().split()[:1]
    return bool(first) and first[0] in (*known["name"]["shared_first"], *known["subtitle"]["share_begins"])


def _rates_title(ordered: Sequence[Point], unit: Unit, drafts: Drafts) -> str:
    """Which item rose or fell most, and by how much; of two what each did; empty where two lead."""
    by_size = sorted(ordered, key=lambda p: abs(p.value or Decimal(0)), reverse=True)
    most = by_size[0]
    if most.value is None or most.value == by_size[1].value:
        return ""
    form = "fell_most" if most.value < 0 else "rose_most"
    return drafts.title(
        form, label=most.label, value=drafts.value(replace(most, value=abs(most.value)), unit)
    )


def ranking_title(ordered: Sequence[Point], unit: Unit, drafts: Drafts) -> str:
    """Which item is highest of how many; that they are level where all are; empty where two lead."""
    first, last = ordered[0], ordered[-1]
    value = drafts.value(first, unit)
    count = drafts.numbers.number(Decimal(len(ordered)))
    if first.value == last.value:
        return drafts.title("level", count=count, value=value)
    if first.value == ordered[1].value:
        return ""
    if (first.value or 0) < 0:
        if last.value == ordered[-2].value:
            return ""
        form, first, value = "lower" if len(ordered) == 2 else "lowest", last, drafts.value(last, unit)
    else:
        form = "higher" if len(ordered) == 2 else "highest"
    return drafts.title(form, label=first.label, count=count, value=value)


def _ranges(comparison: Comparison, points: Sequence[Point], drafts: Drafts) -> ChartSpec:
    unit, subject = unit_of(comparison.figures), subject_of(comparison)
    spec = ChartSpec(
        "",
        ChartKind.RANGE,
        range_title(subject, points, unit, drafts) or range_title(points[0].label, points[:1], unit, drafts),
        one_series(capitalised(subject_of(comparison)), points),
        unit,
        highlight=points[0].label if len(points) == 1 else "",
        reason=drafts.reason("range"),
    )
    return finished(spec, drafts, comparison.figures)


def range_title(
    subject: str, points: Sequence[Point], unit: Unit, drafts: Drafts, form: str = "range"
) -> str:
    """From the least to the greatest end stated."""
    low = min(p.low for p in points if p.low is not None)
    high = max(p.high for p in points if p.high is not None)
    ends = {"low": drafts.numbers.quantity(low, unit), "high": drafts.numbers.with_unit(high, unit)}
    return drafts.title(form, subject=subject, **ends) if subject else ""


# --- parts of a whole -----------------------------------------------------------------------------


def from_parts(comparison: Comparison, drafts: Drafts, figures_told: Sequence[Figure] = ()) -> Iterator[Idea]:
    """One 100 per cent bar, "not stated" shown; a doughnut where there are at most four parts."""
    did = predicates(comparison, drafts)
    labels = did or item_labels(comparison.labels, drafts)
    figures = comparison.figures
    if len(figures) < 2 or not labels or not agree(figures) or not all(map(has_number, figures)):
        return
    points = parts_of(comparison, drafts, _whole_told(comparison, figures_told))
    if not points or not is_of_one_date(figures):
        return
    if not measure_of(comparison) and not did:
        # Parts of a whole that nobody names may be of different totals.
        yield from from_ranking(comparison, drafts, figures_told)
        return
    if len(points) > _BAR_PARTS_AT_MOST:
        yield from from_ranking(comparison, drafts, figures_told)
        return
    yield Idea(0, comparison.span.start, _whole(ChartKind.HUNDRED, comparison, points, drafts))
    if len(points) <= DONUT_AT_MOST:
        yield Idea(1, comparison.span.start, _whole(ChartKind.DONUT, comparison, points, drafts))


def _whole_told(comparison: Comparison, told: Sequence[Figure]) -> Decimal | None:
    """The amount that the sentence of its parts names for their whole; None for shares."""
    unit = unit_of(comparison.figures)
    if unit.dimension is Dimension.PERCENT:
        return None
    wholes = (
        figure.quantity.value
        for figure in told
        if comparison.span.contains(figure.span)
        and figure.text == comparison.subject
        and figure.quantity.unit == unit
        and figure.quantity.is_exact
    )
    return next(wholes, None)


def parts_of(comparison: Comparison, drafts: Drafts, whole: Decimal | None = None) -> list[Point]:
    """The parts, largest first, with the rest of the whole; empty where they are no parts of one whole."""
    labels = predicates(comparison, drafts) or item_labels(comparison.labels, drafts) or comparison.labels
    figures = comparison.figures
    points = [point(figure, name) for figure, name in zip(figures, labels, strict=True)]
    return _parts(points, drafts, unit_of(figures), rest_name(figures, drafts), whole)


def _parts(
    points: Sequence[Point], drafts: Drafts, unit: Unit, other: str = "", whole: Decimal | None = None
) -> list[Point]:
    """The parts, largest first, with the rest of the whole; empty where they are no parts of one whole."""
    if any(p.value is None or p.value < 0 or p.bound.is_open for p in points):
        return []
    ordered = sorted(points, key=lambda p: p.value or Decimal(0), reverse=True)
    total = sum((p.value or Decimal(0) for p in points), Decimal(0))
    if unit.dimension is not Dimension.PERCENT:
        missing = whole is not None and total < whole
        name = other or drafts.numbers.words["rest"]
        return [*ordered, rest(ordered, name, whole)] if missing and whole else ordered if total else []
    if total > MOST_SUM:
        return []
    return ordered if total >= LEAST_SUM else [*ordered, rest(ordered, other or drafts.numbers.words["rest"])]


def _whole(kind: ChartKind, comparison: Comparison, points: Sequence[Point], drafts: Drafts) -> ChartSpec:
    first, unit = points[0], unit_of(comparison.figures)
    if first.origin is Origin.CALCULATED or first.label.casefold() in _leftover(drafts.language):
        first = points[1]
    has_rest = any(part.origin is Origin.CALCULATED for part in points)
    reason = "parts_donut" if kind is ChartKind.DONUT else "parts_rest" if has_rest else "parts"
    spec = ChartSpec(
        "",
        kind,
        _parts_title(comparison, points, first, drafts),
        (Series(capitalised(subject_of(comparison)), tuple(points)),),
        unit,
        highlight=first.label,
        reason=drafts.reason(reason),
    )
    return finished(spec, drafts, comparison.figures)


@cache
def _leftover(language: str) -> frozenset[str]:
    """What a part is called that is only what the others leave."""
    own = table(language, "aligned")
    called = [own["rest_label"], *table(language, "figures")["rest_called"], *own["leftover"]]
    return frozenset(str(words).casefold() for words in called)


def _parts_title(comparison: Comparison, points: Sequence[Point], first: Point, drafts: Drafts) -> str:
    """Which of the parts named is the largest, of what; empty where two are."""
    left = _leftover(drafts.language)
    stated = [p for p in points if p.origin is not Origin.CALCULATED and p.label.casefold() not in left]
    if len(stated) > 1 and stated[0].value == stated[1].value:
        return ""
    # The rest may hold a larger part that is not named.
    if any((p.value or 0) > (first.value or 0) for p in points):
        return _measured_title(comparison, stated, drafts)
    if of_whole := whole_title(comparison.figures, first, "whole_parts", drafts):
        return of_whole
    measure = measure_of(comparison)
    if predicates(comparison, drafts):
        return did_title(comparison, first, measure, drafts)
    value = drafts.value(first, unit_of(comparison.figures))
    of_what = measure if _is_phrase(measure, drafts) else ""
    full = drafts.title("parts_of", label=first.label, measure=of_what, value=value) if of_what else ""
    return full or drafts.title("parts", label=first.label, value=value)
