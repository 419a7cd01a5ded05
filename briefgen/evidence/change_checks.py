"""Checks of changes: what is claimed against what follows from the two numbers it lies between."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from briefgen.evidence.check_words import CheckWords, check_words
from briefgen.evidence.rounding import Interval, absolute_change, interval, intervals, relative_change
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Direction, Evidence, Figure, Flag
from briefgen.model.quantity import Dimension

_WORD = re.compile(r"\w[\w-]*")
_BREAK = re.compile(r"[.;:!?\n\"“”]")
_TOLERANCE = Decimal("0.5")
_LOOSE = Decimal("0.2")
"""So far off, as a share, a number still counts as doubled."""
_SOFT_REACH = 16
_MOST_APART = 80
_NEIGHBOURS = 4
_MOST_TIMES_APART = 50


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two numbers of one sentence that a change lies between."""

    base: Figure
    result: Figure

    @property
    def base_value(self) -> Decimal:
        return self.base.quantity.value or Decimal(0)

    @property
    def result_value(self) -> Decimal:
        return self.result.quantity.value or Decimal(0)

    @property
    def hull(self) -> Span:
        spans = (self.base.span, self.result.span)
        return Span(min(span.start for span in spans), max(span.end for span in spans))


def change_flags(article: Article, evidence: Evidence) -> Iterator[Flag]:
    """Changes that the numbers beside them contradict; quiet where rounding explains the difference."""
    words = check_words(article.language)
    for pair, around in _pairs(evidence.figures):
        yield from _direction(pair, words)
        yield from _factor(article.text, pair, words)
        sizes = [figure for figure in around if _is_size(figure)]
        claims = [size for size in sizes if _is_tied(article.text, pair, size, words)]
        if len(claims) == 1:
            yield from _claim(pair, claims[0], words)


def _is_size(figure: Figure) -> bool:
    """Whether it is the size of a change: points always, per cent where a word of change says so."""
    if figure.quantity.unit.dimension is Dimension.PERCENTAGE_POINT:
        return figure.change is None or not figure.change.to
    percent = figure.quantity.unit.dimension is Dimension.PERCENT
    return percent and figure.change is not None and not figure.change.to


def _pairs(figures: tuple[Figure, ...]) -> Iterator[tuple[_Pair, tuple[Figure, ...]]]:
    """Each figure with the one near it that it is compared to, and the figures around the two."""
    for at, result in enumerate(figures):
        compared = result.compared_to.span if result.compared_to else None
        if compared is None:
            continue
        around = figures[max(at - _NEIGHBOURS, 0) : at + _NEIGHBOURS + 1]
        for base in around:
            if base is not result and base.span.overlaps(compared) and _comparable(base, result):
                yield _Pair(base, result), around


def _comparable(base: Figure, result: Figure) -> bool:
    names = {base.quantity.unit.name, result.quantity.unit.name}
    if len(names - {""}) > 1 or base.quantity.value is None or result.quantity.value is None:
        return False
    low, high = sorted((abs(base.quantity.value), abs(result.quantity.value)))
    return low > 0 and high / low < _MOST_TIMES_APART


def _direction(pair: _Pair, words: CheckWords) -> Iterator[Flag]:
    base, result, change = interval(pair.base), interval(pair.result), pair.result.change
    if base is None or result is None or change is None or change.span is None or not change.to:
        return
    wrong = result.high < base.low if change.direction is Direction.UP else result.low > base.high
    if wrong and change.span.start < pair.result.span.start:
        text = words.say(
            "direction",
            base=pair.base.text,
            result=pair.result.text,
            direction=words.texts[change.direction.value],
            words=change.cue,
        )
        yield Flag("change", text, (pair.result.span, pair.base.span))


def _factor(text: str, pair: _Pair, words: CheckWords) -> Iterator[Flag]:
    """A number said to have doubled that has not; "nearly" and "more than" before the word are let be."""
    base, result, change = interval(pair.base), interval(pair.result), pair.result.change
    if base is None or result is None or change is None or change.span is None or base.low <= 0:
        return
    factor = words.factors.get(change.cue.casefold())
    if factor is None or words.softened.search(
        text, max(0, change.span.start - _SOFT_REACH), change.span.start
    ):
        return
    times = Interval(result.low / base.high, result.high / base.low)
    if not times.meets(Interval(factor * (1 - _LOOSE), factor * (1 + _LOOSE))):
        stated = words.plain(pair.result_value / pair.base_value, 2)
        said = words.say(
            "factor", base=pair.base.text, result=pair.result.text, times=stated, words=change.cue
        )
        yield Flag("change", said, (change.span, pair.base.span, pair.result.span))


def _is_tied(text: str, pair: _Pair, size: Figure, words: CheckWords) -> bool:
    """Whether only words that tie a change to its numbers stand between it and the pair."""
    hull = pair.hull
    if size.span.overlaps(hull):
        return False
    between = (
        text[size.span.end : hull.start] if size.span.end <= hull.start else text[hull.end : size.span.start]
    )
    inside = text[hull.start : hull.end]
    if len(between) > _MOST_APART or _BREAK.search(between) or _BREAK.search(_without_numbers(inside)):
        return False
    return all(word.casefold() in words.tying for word in _WORD.findall(between))


def _without_numbers(text: str) -> str:
    return re.sub(r"\d[.,:]\d", "", text)


def _claim(pair: _Pair, size: Figure, words: CheckWords) -> Iterator[Flag]:
    both, claimed = intervals(pair.base, pair.result), interval(size)
    if both is None or claimed is None:
        return
    base, result = both
    points = absolute_change(base, result)
    relative = relative_change(base, result)
    shares = pair.result.quantity.unit.dimension is Dimension.PERCENT
    in_points = size.quantity.unit.dimension is Dimension.PERCENTAGE_POINT
    if in_points and not shares:
        return
    actual = points if in_points else relative
    if actual is None or _agrees(claimed, actual):
        return
    if shares and not in_points and _agrees(claimed, points):
        yield _flag("percent or points", "percent_or_points", pair, size, words)
    else:
        yield _flag("change", "points" if in_points else "change", pair, size, words)


def _agrees(claimed: Interval, actual: Interval) -> bool:
    """Whether the size claimed is the size computed, whichever way it goes."""
    widened = actual.widened(_TOLERANCE)
    return claimed.meets(widened) or claimed.meets(Interval(-widened.high, -widened.low))


def _flag(kind: str, name: str, pair: _Pair, size: Figure, words: CheckWords) -> Flag:
    base, result = pair.base_value, pair.result_value
    text = words.say(
        name,
        base=words.plain(base, 2) if name == "percent_or_points" else pair.base.text,
        result=words.plain(result, 2) if name == "percent_or_points" else pair.result.text,
        points=words.plain(abs(result - base), 2),
        percent=words.plain(abs(result / base - 1) * 100, 0),
        direction=words.texts["up" if result > base else "down"],
        words=size.text,
    )
    return Flag(kind, text, (size.span, pair.base.span, pair.result.span))
