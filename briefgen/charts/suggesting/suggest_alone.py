"""Ideas from figures that stand alone: a big number, a grid of squares, a range, a table of unlike units."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from briefgen.charts.numbers import NBSP
from briefgen.charts.periods import capitalised, label
from briefgen.charts.suggesting.described import described
from briefgen.charts.suggesting.facets import Facets, facets
from briefgen.charts.suggesting.foreseen import foreseen, word_of
from briefgen.charts.suggesting.ideas import (
    Idea,
    finished,
    is_empty_word,
    is_name,
    is_of_one_source,
    is_range,
    is_size_of_change,
    one_series,
    point,
)
from briefgen.charts.suggesting.lead_number import Lead
from briefgen.charts.suggesting.said_of import is_told_of
from briefgen.charts.suggesting.suggest_items import range_title
from briefgen.charts.suggesting.told_titles import told_title
from briefgen.charts.titles import MOST_WORDS, Drafts, shortened
from briefgen.knowledge.tellers import as_called, teller
from briefgen.model.chart import ChartKind, ChartSpec, Point
from briefgen.model.evidence import Comparison, Evidence, Figure, FigureKind
from briefgen.model.quantity import Dimension, Unit

_TOO_SLIGHT = (FigureKind.AGE, FigureKind.RANK, FigureKind.DURATION, FigureKind.RATIO, FigureKind.SCORE)
_TABLE_FROM, _TABLE_AT_MOST = 3, 8
_DESCRIBED = 4
"""A whole paragraph about one thing says more of it than one of its numbers set large."""
_NAME_WORDS = 8
_VERB_REACH = 60
_SMALL = Decimal(10)


def from_alone(evidence: Evidence, drafts: Drafts) -> Iterator[Idea]:
    """The figure that says most about itself, ranges, and a table where units are mixed."""
    compared = {figure.key for comparison in evidence.comparisons for figure in comparison.figures}
    by_itself = [f for f in evidence.figures if f.key not in compared and not _is_slight(f)]
    by_itself = [f for f in by_itself if not _is_area(f, drafts)]
    alone = [f for f in by_itself if _is_named(f, drafts)]
    told = [f for f in by_itself if _stands_alone(f) and told_title(f, drafts)]
    for figure in filter(is_range, by_itself):
        known = figure in alone and _slots(figure) > 0 and is_told_of(figure, drafts)
        if known or figure in told:
            yield Idea(3, figure.span.start, _range(figure, drafts))
    numbers = [f for f in alone if not is_range(f) and _is_understood(f, drafts)] or [
        f for f in told if not is_range(f)
    ]
    if numbers:
        best = max(numbers, key=lambda f: (_slots(f), -f.span.start))
        yield Idea(5, best.span.start, _big(best, drafts))
        if _is_countable(best):
            yield Idea(6, best.span.start, _grid(best, drafts))
    sized = [f for f in alone if _is_its_size(f, drafts)]
    named = _told_apart([f for f in sized if _stands_alone(f)])
    if len(named) < _TABLE_FROM:
        named = _together(sized, drafts)
    rows = named[:_TABLE_AT_MOST]
    if len(named) >= _TABLE_FROM and len({f.quantity.unit for f in named}) > 1 and is_of_one_source(rows):
        yield Idea(
            7, named[0].span.start, _mixed([(f, _short(f)) for f in rows], _mixed_title(rows, drafts), drafts)
        )


def from_lead(lead: Lead, drafts: Drafts) -> Iterator[Idea]:
    """The number an article stands on, set large under its clause, and a whole share of things in squares."""
    for tier, made in ((5, _big), (6, _grid)):
        spec = made(lead.figure, drafts, lead.title, lead.base)
        if made is _big or _is_countable(lead.figure):
            yield Idea(tier, lead.figure.span.start, spec)


def from_facets(
    figures: Sequence[Figure], comparisons: Sequence[Comparison], drafts: Drafts
) -> Iterator[Idea]:
    """A table of what one sentence tells of one thing in unlike units, where none of it is compared."""
    compared = {figure.key for comparison in comparisons for figure in comparison.figures}
    parts = tuple(facets(figures, drafts))
    sizes = {figure.span: len(one.rows) for one in parts for figure, _ in one.rows}
    whole = [
        one
        for one in described(figures, drafts)
        if all(sizes.get(figure.span, 0) < len(one.rows) for figure, _ in one.rows)
    ]
    shown = {figure.span for found in whole for figure, _ in found.rows}
    parts = tuple(one for one in parts if shown.isdisjoint(figure.span for figure, _ in one.rows))
    for tier, found in (*((_DESCRIBED, one) for one in whole), *((7, one) for one in parts)):
        count = len(found.rows)
        title = _facets_title(found, drafts)
        if title and count <= _TABLE_AT_MOST and compared.isdisjoint(figure.key for figure, _ in found.rows):
            spec = replace(_mixed(found.rows, title, drafts), items=capitalised(found.thing))
            yield Idea(tier, found.rows[0][0].span.start, spec)


def _facets_title(found: Facets, drafts: Drafts) -> str:
    """How many figures of what, and how many of them are to come; empty where all are."""
    ahead = [known for figure, _ in found.rows if (known := foreseen(figure, drafts))]
    told = {"subject": found.thing, "count": drafts.numbers.number(Decimal(len(found.rows)))}
    if not ahead:
        return drafts.title("mixed_of", **told)
    if len(ahead) == len(found.rows):
        return ""
    some = drafts.numbers.number(Decimal(len(ahead)))
    return drafts.title("mixed_of_ahead", **told, some=some, word=word_of(ahead[0], drafts))


def _is_slight(figure: Figure) -> bool:
    """Whether the figure is no more than an age, a rank, a score or a while.

    What something changed by says nothing without what it changed from.
    """
    return figure.kind in _TOO_SLIGHT or is_size_of_change(figure)


def _is_area(figure: Figure, drafts: Drafts) -> bool:
    """Whether it is told in a unit of length of what has none: "9,000 feet of office space"."""
    words = figure.measure.text.casefold().split() if figure.measure else []
    areas = {word.casefold() for word in drafts.numbers.words["alone"]["areas"]}
    return figure.quantity.unit.dimension is Dimension.LENGTH and not areas.isdisjoint(words)


def _is_named(figure: Figure, drafts: Drafts) -> bool:
    """Whether the figure says in a name what it is of."""
    subject = figure.subject.text if figure.subject else ""
    aged = subject[:1].isdigit()  # "the 58-year-old": somebody, whose name is not told
    return is_name(subject, drafts) and not is_empty_word(subject, drafts) and not aged


def _is_understood(figure: Figure, drafts: Drafts) -> bool:
    """Whether it is the size of what it names, with two of its questions answered."""
    return _stands_alone(figure) and _is_of_something(figure, drafts) and _is_its_size(figure, drafts)


def _slots(figure: Figure) -> int:
    """How many of the questions about a figure the article answers."""
    return sum(
        slot is not None for slot in (figure.measure, figure.period, figure.says_who, figure.compared_to)
    )


def _stands_alone(figure: Figure) -> bool:
    """Whether a reader who sees nothing else understands it: two of its questions are answered."""
    small = figure.kind is FigureKind.COUNT and abs(figure.quantity.value or _SMALL) < _SMALL
    return not small and _slots(figure) >= 2


def _is_of_something(figure: Figure, drafts: Drafts) -> bool:
    """Whether a share says of what; some are of a whole by their name: turnout, unemployment."""
    if figure.kind is not FigureKind.SHARE or figure.measure is not None:
        return True
    known = drafts.numbers.words["share"]
    # "Turnout in Norby", not "protests over turnout": the name begins with what is measured.
    first = _subject(figure).casefold().split()[:2]
    return bool(first) and first[0] in known["of_whole"] and first[0] not in known["bare"]


def _is_its_size(figure: Figure, drafts: Drafts) -> bool:
    """Whether the number is how large its subject is, or what share of something it has."""
    share = figure.kind is FigureKind.SHARE and figure.measure is not None
    return (share or is_told_of(figure, drafts)) and not _is_handed_over(figure, drafts)


def _is_handed_over(figure: Figure, drafts: Drafts) -> bool:
    """Whether money is what its subject pays, gets or says: no size of the subject."""
    subject = figure.subject
    if figure.kind is not FigureKind.AMOUNT or subject is None or subject.span is None:
        return False
    if figure.says_who and figure.says_who.text.casefold().endswith(subject.text.casefold()):
        return True
    between = drafts.article.text[subject.span.end : figure.span.start].casefold()
    return len(between) <= _VERB_REACH and not drafts.payments.isdisjoint(between.split())


def _is_countable(figure: Figure) -> bool:
    """Whether it is a share in whole per cent, stated exactly."""
    value, share = figure.quantity.value, figure.kind is FigureKind.SHARE
    if value is None or not share or not figure.quantity.is_exact:
        return False
    return figure.quantity.unit.dimension is Dimension.PERCENT and 0 < value < 100 and value == int(value)


def _together(figures: Sequence[Figure], drafts: Drafts) -> list[Figure]:
    """The figures of the first paragraph in which one source states enough of them to be read together.

    A row has no date of its own: where one of them is dated, the others may be of another time.
    """
    told: dict[tuple[int, str], list[Figure]] = {}
    for figure in figures:
        if figure.says_who and not figure.period:
            paragraph = drafts.article.paragraph_index(figure.span.start)
            told.setdefault((paragraph, figure.says_who.text.casefold()), []).append(figure)
    groups = (_told_apart(group) for group in told.values())
    return next((group for group in groups if len(group) >= _TABLE_FROM), [])


def _told_apart(figures: Sequence[Figure]) -> list[Figure]:
    """The first figure of each subject."""
    first: dict[str, Figure] = {}
    for figure in figures:
        if figure.subject:
            first.setdefault(figure.subject.text.casefold(), figure)
    return list(first.values())


def _subject(figure: Figure) -> str:
    return figure.subject.text if figure.subject else ""


def _beside(figure: Figure, drafts: Drafts) -> str:
    """What the number counts, in words: "per cent of the global market"."""
    measure = figure.measure.text if figure.measure else ""
    return f"{_unit_words(figure, drafts)} {measure}".strip()


def _unit_words(figure: Figure, drafts: Drafts) -> str:
    """The unit, unless its symbol or the figure's own words already say it."""
    unit = figure.quantity.unit
    said = (unit.dimension is Dimension.MONEY and unit.symbol) or figure.quantity.value is None
    return "" if said else drafts.numbers.unit(unit)


def _when(figure: Figure, drafts: Drafts) -> str:
    return label(figure.period.text, drafts.language) if figure.period else ""


def _alone_title(figure: Figure, drafts: Drafts) -> str:
    if not (_is_named(figure, drafts) and _is_understood(figure, drafts)):
        return told_title(figure, drafts)
    measure = figure.measure.text if figure.measure and figure.kind is FigureKind.SHARE else ""
    begins = drafts.numbers.words["subtitle"]["share_begins"]
    of_what = f" {measure}" if measure.partition(" ")[0].casefold() in begins else ""
    texts = (f"{figure.text}{of_what}", figure.text)
    return next(filter(None, (drafts.title("one", subject=_subject(figure), text=one) for one in texts)), "")


def _big(figure: Figure, drafts: Drafts, title: str = "", subtitle: str = "") -> ChartSpec:
    spec = ChartSpec(
        "",
        ChartKind.BIG_NUMBER,
        title or _alone_title(figure, drafts),
        one_series(_beside(figure, drafts), [point(figure, _when(figure, drafts))]),
        figure.quantity.unit,
        subtitle=subtitle,
        reason=drafts.reason("big"),
    )
    return finished(spec, drafts, [figure])


def _grid(figure: Figure, drafts: Drafts, title: str = "", subtitle: str = "") -> ChartSpec:
    spec = ChartSpec(
        "",
        ChartKind.GRID,
        title or _alone_title(figure, drafts),
        one_series(_beside(figure, drafts), [point(figure, _when(figure, drafts))]),
        figure.quantity.unit,
        subtitle=subtitle,
        reason=drafts.reason("grid"),
    )
    return finished(spec, drafts, [figure])


def _range(figure: Figure, drafts: Drafts) -> ChartSpec:
    measure = figure.measure.text if figure.measure else ""
    unit = f"{drafts.numbers.unit(figure.quantity.unit)} {measure}".strip()
    row = point(figure, _when(figure, drafts) or capitalised(shortened(_subject(figure) or unit)))
    spec = ChartSpec(
        "",
        ChartKind.RANGE,
        _range_of(figure, row, drafts),
        one_series(capitalised(_subject(figure)), [row]),
        figure.quantity.unit,
        highlight=row.label,
        reason=drafts.reason("range"),
    )
    return finished(spec, drafts, [figure])


def _range_of(figure: Figure, row: Point, drafts: Drafts) -> str:
    """The title with what a share is of: "Coal put at 64 to 72 per cent of the energy mix"."""
    if not (_is_named(figure, drafts) and is_told_of(figure, drafts)):
        return told_title(figure, drafts)
    measure = figure.measure.text if figure.measure else ""
    form = "spread" if _is_spread(figure, drafts) else "range"
    title = range_title(_subject(figure), [row], figure.quantity.unit, drafts, form)
    full = f"{title} {measure}" if title and measure and figure.kind is FigureKind.SHARE else ""
    return full if full and len(full.replace(NBSP, " ").split()) <= MOST_WORDS else title


def _is_spread(figure: Figure, drafts: Drafts) -> bool:
    """Whether the two ends are those of what was found, no estimate: "rents ranged from £210 to £340"."""
    span = figure.subject.span if figure.subject else None
    between = drafts.article.text[span.end : figure.span.start] if span else ""
    return not set(between.casefold().split()).isdisjoint(drafts.numbers.words["name"]["spreads"])


def _mixed_title(figures: Sequence[Figure], drafts: Drafts) -> str:
    """How many figures, and who states them; the article where that is nobody."""
    count, text = drafts.numbers.number(Decimal(len(figures))), drafts.article.text
    said = next((figure.says_who for figure in figures if figure.says_who), None)
    who = teller(as_called(said, text), text, drafts.language) if said else ""
    named = drafts.title("mixed_from", count=count, who=who) if who else ""
    return named or drafts.title("mixed", count=count)


def _mixed(named: Sequence[tuple[Figure, str]], title: str, drafts: Drafts) -> ChartSpec:
    """A table in the article's own words: numbers of unlike units share no axis."""
    figures = [figure for figure, _ in named]
    rows = [Point(name, span=figure.span, text=figure.text) for figure, name in named]
    spec = ChartSpec(
        "",
        ChartKind.TABLE,
        title,
        one_series("", rows),
        Unit(),
        reason=drafts.reason("mixed"),
    )
    return finished(spec, drafts, figures)


def _short(figure: Figure) -> str:
    words = _subject(figure).split()
    return capitalised(" ".join(words[:_NAME_WORDS]) + ("…" if len(words) > _NAME_WORDS else ""))
