"""Checks of changes: what is claimed against what follows from the two numbers it lies between."""

from collections.abc import Iterator
from decimal import Decimal

from briefgen.evidence.check_words import CheckWords, check_words
from briefgen.evidence.figure_pairs import Pair, is_tied, pairs
from briefgen.evidence.rounding import Interval, absolute_change, interval, intervals, relative_change
from briefgen.model.article import Article
from briefgen.model.evidence import Direction, Evidence, Figure, Flag
from briefgen.model.quantity import Dimension

_TOLERANCE = Decimal("0.5")


def change_flags(article: Article, evidence: Evidence) -> Iterator[Flag]:
    """Changes that the numbers beside them contradict; quiet where rounding explains the difference."""
    words = check_words(article.language)
    for pair, around in pairs(evidence.figures):
        yield from _direction(pair, words)
        sizes = [figure for figure in around if _is_size(figure)]
        claims = [size for size in sizes if is_tied(article.text, pair, size, words)]
        if len(claims) == 1:
            yield from _claim(pair, claims[0], words)


def _is_size(figure: Figure) -> bool:
    """Whether it is the size of a change: points always, per cent where a word of change says so."""
    if figure.quantity.unit.dimension is Dimension.PERCENTAGE_POINT:
        return figure.change is None or not figure.change.to
    percent = figure.quantity.unit.dimension is Dimension.PERCENT
    return percent and figure.change is not None and not figure.change.to


def _direction(pair: Pair, words: CheckWords) -> Iterator[Flag]:
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


def _claim(pair: Pair, size: Figure, words: CheckWords) -> Iterator[Flag]:
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


def _flag(kind: str, name: str, pair: Pair, size: Figure, words: CheckWords) -> Flag:
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
