"""Checks of fractions and shares against the numbers beside them, and of shares against all there are."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal

from briefgen.evidence.checking.check_words import CheckWords, check_words
from briefgen.evidence.checking.figure_pairs import Pair, is_tied, pairs
from briefgen.evidence.checking.rounding import intervals, relative_change
from briefgen.evidence.checking.sums import added
from briefgen.evidence.checking.turn_words import TurnWords, turn_words
from briefgen.evidence.meaning.subjects import is_verb
from briefgen.evidence.words.slot_words import slot_words
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Evidence, Figure, FigureKind, Flag
from briefgen.model.quantity import Dimension

_ALL = Decimal(100)
_NEAR = Decimal("0.04")
"""So far a share may lie from the fraction that stands for it."""
_MOST_TOGETHER = Decimal(130)
_ROUNDED = Decimal("0.5")
_ABOUT = Decimal(5)
"""So far over all of them shares may come to where one is told as "some"."""
_FEWEST_SHARES = 3
_TAIL = 60
_BY = 12
_CLOSES = re.compile(r"[,.;:)]|\s[–—]|\Z")
_STOP = re.compile(r"[.;:!?\n]")


def fraction_flags(article: Article, evidence: Evidence) -> Iterator[Flag]:
    """Fractions that the numbers told with them do not make, and shares that are more than all."""
    words = check_words(article.language)
    starts = [figure.span.start for figure in evidence.figures]
    for sentence in evidence.sentences:
        held = evidence.figures[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        yield from _parts_told(article, held, words)
        yield from _answers(article.text, sentence, held, words)
        for figure in held:
            yield from _over_all(article, figure, words)
    for pair, around in pairs(evidence.figures):
        yield from _fallen(article.text, pair, around, words, turn_words(article.language))


def _parts_told(article: Article, figures: Sequence[Figure], words: CheckWords) -> Iterator[Flag]:
    """A fraction of a whole that is not the count told behind it: "a third of the 90 homes, 40,"."""
    text = article.text
    for share, whole, part in zip(figures, figures[1:], figures[2:], strict=False):
        claimed, all_of, some = _fraction(share), whole.quantity.value, part.quantity.value
        counts = all(one.quantity.unit.dimension is Dimension.COUNT for one in (whole, part))
        exact = all(one.quantity.is_exact for one in (share, whole, part))
        if not (claimed and all_of and some and counts and exact) or some > all_of:
            continue
        gaps = text[share.span.end : whole.span.start], text[whole.span.end : part.span.start]
        apposed = words.part_first.fullmatch(gaps[0]) and words.tells_part.fullmatch(gaps[1])
        of_them = slot_words(article.language).measures.of_them.match(text, part.span.end)
        closed = _CLOSES.match(text, of_them.end() if of_them else part.span.end)
        if not apposed or not closed or abs(some / all_of - claimed) <= _NEAR:
            continue
        said = words.say(
            "part_of_whole",
            part=share.text,
            whole=whole.text,
            count=words.plain(claimed * all_of, 0),
            words=part.text,
        )
        yield Flag("parts and total", said, (part.span, share.span, whole.span))


def _fraction(figure: Figure) -> Decimal | None:
    """The share a figure is, as a part of one; None for what is no share, or more than all."""
    value = figure.quantity.value
    if figure.kind is not FigureKind.SHARE or value is None:
        return None
    part = value / _ALL if figure.quantity.unit.dimension is Dimension.PERCENT else value
    return part if 0 < part < 1 else None


def _answers(text: str, sentence: Span, figures: Sequence[Figure], words: CheckWords) -> Iterator[Flag]:
    """Shares of whom each did one thing only that are more than all: backed, opposed, were unsure."""
    if len(figures) < _FEWEST_SHARES:
        return
    percent = all(one.quantity.unit.dimension is Dimension.PERCENT for one in figures)
    if not percent or any(one.change or one.quantity.bound.is_open or one.compared_to for one in figures):
        return
    made = sum((one.quantity.value or Decimal(0) for one in figures), Decimal(0))
    slack = _ROUNDED if all(one.quantity.is_exact for one in figures) else _ABOUT
    if not _ALL + slack < made <= _MOST_TOGETHER:
        return
    ends = [*(one.span.start for one in figures[1:]), min(sentence.end, figures[-1].span.end + _TAIL)]
    gaps = [_STOP.split(text[one.span.end : end])[0] for one, end in zip(figures, ends, strict=True)]
    if any(all(map(outcomes.search, gaps)) for outcomes in words.outcomes):
        said = words.say("shares", parts=added(figures), sum=words.plain(made, 2))
        yield Flag("parts and total", said, tuple(one.span for one in figures))


def _over_all(article: Article, figure: Figure, words: CheckWords) -> Iterator[Flag]:
    """More than all of those who did something: "120 per cent of voters backed the plan"."""
    value, percent = figure.quantity.value, figure.quantity.unit.dimension is Dimension.PERCENT
    if not percent or value is None or value <= _ALL or figure.change or figure.compared_to:
        return
    members = words.members.match(article.text, figure.span.end)
    if members is None:
        return
    slots = slot_words(article.language)
    verb = members["verb"]
    told = verb in slots.clause.clause_verbs | slots.clause.auxiliaries or is_verb(slots, verb)
    if told or verb.endswith(slots.clause.past_participles or ("ed",)):
        span = Span(figure.span.start, members.start("verb") - 1)
        yield Flag("parts and total", words.say("over_all", words=span.of(article.text)), (span,))


def _fallen(
    text: str, pair: Pair, around: tuple[Figure, ...], words: CheckWords, turns: TurnWords
) -> Iterator[Flag]:
    """A change by a fraction that the two numbers do not make: "fell by a third, from £900 to £750"."""
    sizes = [one for one in around if _is_size(text, one, turns) and is_tied(text, pair, one, words)]
    both = intervals(pair.base, pair.result)
    if len(sizes) != 1 or both is None:
        return
    (size,) = sizes
    changed, claimed = relative_change(*both), (_fraction(size) or Decimal(0)) * _ALL
    if changed is None:
        return
    widened = changed.widened(_NEAR * _ALL)
    if any(widened.low <= value <= widened.high for value in (claimed, -claimed)):
        return
    by = turns.by_before.search(text, max(0, size.span.start - _BY), size.span.start)
    start = by.start() if by and size.change is None else size.span.start
    percent = abs(pair.result_value / pair.base_value - 1) * _ALL
    said = words.say(
        "fell_part",
        base=pair.base.text,
        result=pair.result.text,
        percent=words.plain(percent, 0),
        words=text[start : size.span.end],
    )
    yield Flag("change", said, (Span(start, size.span.end), pair.base.span, pair.result.span))


def _is_size(text: str, figure: Figure, turns: TurnWords) -> bool:
    """Whether it is a fraction by which something changed, and not what was reached."""
    start = figure.span.start
    by = turns.by_before.search(text, max(0, start - _BY), start) is not None
    sized = not figure.change.to if figure.change else by
    return sized and not figure.quantity.unit.name and figure.quantity.is_exact and bool(_fraction(figure))
