"""Counts told as parts of one count: "Of the 120 seats, Labour won 61, the Liberals 38 and the Greens 21"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from briefgen.charts.suggesting.ideas import Idea, has_number, is_name
from briefgen.charts.suggesting.row_pieces import row_pieces
from briefgen.charts.suggesting.row_words import NAME, WORD
from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.suggesting.suggest_items import from_parts
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of, name_of
from briefgen.model.article import Span
from briefgen.model.evidence import Comparison, ComparisonKind, Figure, Words
from briefgen.model.quantity import Bound, Dimension

_FEWEST, _MOST, _SPACE, _LEAST_WHOLE = 2, 8, 3, 10


@dataclass(frozen=True, slots=True)
class _Words:
    opens: re.Pattern[str]
    part_of: re.Pattern[str]
    first: tuple[re.Pattern[str], ...]
    later: re.Pattern[str]
    ends: re.Pattern[str]


@cache
def _words(language: str) -> _Words:
    charts = table(language, "charts")
    name, out_of, rows, pieces = charts["name"], charts["out_of"], charts["rows"], row_pieces(language)
    item = rf"{pieces.article}(?P<item>{name_of(NAME, NAME, 3)}|{WORD})"
    verb = rf"(?P<verb>{any_of([*name['holds'], *name['does'], *rows['being']])})"
    # "61 of the 150 seats in Sunday’s election, the Greens 27".
    circumstance = rf"(?:\s(?:{pieces.setting})\s{name_of(WORD, WORD, 4)})?"
    first = [rf"(?:^|,\s){item}\s{verb}\s$"]
    if rows["verb_second"]:
        first.append(rf"(?:^|,\s){verb}\s{item}\s$")
    return _Words(
        re.compile(rf"(?i:{any_of(out_of['before'])})\s$"),
        re.compile(rf"\s(?:{any_of(out_of['part_of'])})\s(?:{pieces.article}|(?:{WORD}\s){{1,2}})$"),
        tuple(map(re.compile, first)),
        re.compile(rf"{circumstance}{pieces.joint}{item}(?:\s{verb})?\s"),
        re.compile(r"(?:\s[^\W\d_]+)?(?:[.,;]|$)", re.MULTILINE),
    )


def from_counted_wholes(figures: Sequence[Figure], drafts: Drafts) -> Iterator[Idea]:
    """One bar of the whole and its parts, where all are told or the whole is told to be shared out."""
    for at, whole in enumerate(figures):
        unit, size = whole.quantity.unit, whole.quantity.value or Decimal(0)
        counted = unit.dimension in (Dimension.COUNT, Dimension.MONEY) and bool(unit.name)
        counted = counted and size >= _LEAST_WHOLE
        if counted and whole.quantity.bound is Bound.EXACT and (found := _parts(at, figures, drafts)):
            yield from from_parts(found, drafts, [whole])


def _parts(at: int, figures: Sequence[Figure], drafts: Drafts) -> Comparison | None:
    """The parts told beside a whole; None where they are not all of it, or of something else."""
    text, words, whole = drafts.article.text, _words(drafts.language), figures[at]
    before = figures[at - 1] if at else None
    inside = (
        before is not None and words.part_of.fullmatch(text, before.span.end, whole.span.start) is not None
    )
    told = [*([before] if inside and before else []), *figures[at + 1 : at + 1 + _MOST]]
    sentence = sentences_of(text, drafts.language, whole.span.start, whole.span.end)
    opens = words.opens.fullmatch(text, sentence.start, whole.span.start) is not None
    run = _run(told, whole, drafts, follows=not inside)
    money = whole.quantity.unit.dimension is Dimension.MONEY
    total = sum((figure.quantity.value or Decimal(0) for figure, _ in run), Decimal(0))
    size, own = whole.quantity.value or Decimal(0), bool(run) and run[0][0].span.start in sentence
    # Two counts of another sentence may add up to it by chance.
    all_ = total == size and len(run) > (1 if own else _FEWEST)
    # What is spent of so much money by some is read as parts only where they are all of it.
    if len(run) < _FEWEST or not (all_ or (not money and (opens or inside) and own and total < size)):
        return None
    return _made(whole, run, drafts)


def _made(whole: Figure, run: Sequence[tuple[Figure, str]], drafts: Drafts) -> Comparison:
    """The parts, the largest first, of the unit of their whole."""
    first, unit = str(drafts.numbers.words["subtitle"]["share_begins"][0]), whole.quantity.unit
    counted = drafts.numbers.with_unit(whole.quantity.value or Decimal(0), unit)
    measure = Words(f"{first} {counted}", whole.span, inferred=True)
    ordered = sorted(run, key=lambda one: -(one[0].quantity.value or Decimal(0)))
    figures = [
        replace(one, quantity=replace(one.quantity, unit=unit), measure=measure, subject=None)
        for one, _ in ordered
    ]
    last = max(figure.span for figure, _ in run)
    span = Span(min(whole.span.start, run[0][0].span.start), max(whole.span.end, last.end))
    return Comparison(
        ComparisonKind.PARTS, tuple(figures), whole.text, span, tuple(name for _, name in ordered)
    )


def _run(told: Sequence[Figure], whole: Figure, drafts: Drafts, *, follows: bool) -> list[tuple[Figure, str]]:
    """The parts that go on from one another, each with its name; empty where the last may go on."""
    text, words = drafts.article.text, _words(drafts.language)
    run: list[tuple[Figure, str]] = []
    end = whole.span.end if follows else 0
    for figure in told:
        sentence = sentences_of(text, drafts.language, figure.span.start, figure.span.end)
        near = sentence.start - sentences_of(text, drafts.language, end, end).stop <= _SPACE
        if not _is_like(figure, whole) or (follows and not run and not near):
            break
        if run:
            head = words.later.fullmatch(text, end, figure.span.start)
        else:
            before = text[max(end, sentence.start) : figure.span.start]
            head = next(filter(None, (first.search(before) for first in words.first)), None)
        if head is None or not is_name(head["item"], drafts):
            break
        run.append((figure, head["item"]))
        end = max(figure.span.end, whole.span.end) if not follows and len(run) == 1 else figure.span.end
    others = [one for one in told[len(run) :] if _is_like(one, whole)]
    stop = sentences_of(text, drafts.language, end, end).stop
    whole_run = len({name.casefold() for _, name in run}) == len(run) and words.ends.match(text, end)
    return run if whole_run and not any(one.span.start < stop for one in others) else []


def _is_like(figure: Figure, whole: Figure) -> bool:
    """Whether a count may be of the things its whole counts."""
    own, unit = figure.quantity.unit, whole.quantity.unit
    same = own == unit or own.is_bare
    return same and has_number(figure) and figure.quantity.bound is Bound.EXACT
