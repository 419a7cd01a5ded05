"""Checks of changes: what is claimed against what follows from the two numbers it lies between."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from decimal import Decimal
from itertools import chain

from briefgen.evidence.checking.check_words import CheckWords, check_words
from briefgen.evidence.checking.figure_pairs import Pair, is_led_by, is_tied, pairs, resumed_sizes
from briefgen.evidence.checking.rounding import (
    Interval,
    absolute_change,
    interval,
    intervals,
    relative_change,
)
from briefgen.evidence.checking.turn_words import turn_words
from briefgen.evidence.checking.two_times import taken_up_sizes
from briefgen.model.article import Article
from briefgen.model.evidence import Direction, Evidence, Figure, Flag
from briefgen.model.quantity import Dimension

_TOLERANCE = Decimal("0.5")
_ROUND = 10
"""Per cent from which on a flag tells no tenths."""
_BY = 8
_MOST_APART = 300
_ENDS = re.compile(r"[.,;:)!?]|\s*\Z")
_WORD = re.compile(r"[^\W\d_]+")


def change_flags(article: Article, evidence: Evidence) -> Iterator[Flag]:
    """Changes that the numbers beside them contradict; quiet where rounding explains the difference."""
    words = check_words(article.language)
    for pair, around in pairs(evidence.figures):
        parted = pair.is_parted(article.text, words)
        if not parted or pair.follow_on or pair.is_a_year_on(words):
            yield from _direction(article.text, pair, words)
        sizes = [figure for figure in around if _is_size(article.text, figure, words)]
        ties = is_led_by if parted else is_tied
        claims = [size for size in sizes if ties(article.text, pair, size, words)]
        claims = claims or [figure for figure in around if _is_restated(article, figure, pair)]
        if len(claims) == 1:
            yield from claim_flags(pair, claims[0], words)
        amounts = [one for one in around if _is_amount(article, one, pair)]
        amounts = [one for one in amounts if ties(article.text, pair, one, words)]
        if len(amounts) == 1:
            yield from _amount(pair, amounts[0], words)
    yield from _as_points(article.text, evidence, words)
    for pair, size in chain(
        resumed_sizes(article, evidence, words), taken_up_sizes(article, evidence, words)
    ):
        if _is_size(article.text, size, words):
            yield from claim_flags(pair, size, words)
        elif _is_amount(article, size, pair):
            yield from _amount(pair, size, words)


def _as_points(text: str, evidence: Evidence, words: CheckWords) -> Iterator[Flag]:
    """A fall in per cent that is what two shares told one by one lie apart, of the same subject."""
    figures = evidence.figures
    for one, other, size in zip(figures, figures[1:], figures[2:], strict=False):
        values = [figure.quantity.value for figure in (one, other, size)]
        percent = all(figure.quantity.unit.dimension is Dimension.PERCENT for figure in (one, other, size))
        exact = all(figure.quantity.is_exact for figure in (one, other, size))
        if not (percent and exact and all(values)) or one.change or other.change or other.compared_to:
            continue
        change, subject = size.change, size.subject
        if change is None or change.to or subject is None or size.span.end - one.span.start > _MOST_APART:
            continue
        first, second, claimed = (value or Decimal(0) for value in values)
        same = any(
            told.subject and subject.text.casefold() in told.subject.text.casefold() for told in (one, other)
        )
        if (
            same
            and abs(first - second) == claimed
            and _are_two_times(text, evidence, (one, other, size), words)
        ):
            falls = change.direction is Direction.DOWN
            base, result = (one, other) if (first > second) is falls else (other, one)
            yield from claim_flags(Pair(base, result), size, words)


def _are_two_times(
    text: str, evidence: Evidence, told: tuple[Figure, Figure, Figure], words: CheckWords
) -> bool:
    """Whether two shares in sentences one behind the other are of one thing at two times, and no third."""
    one, other, size = told
    starts = [sentence.start for sentence in evidence.sentences]
    at = [bisect_right(starts, figure.span.start) - 1 for figure in told]
    if at[1] - at[0] > 1 or at[2] - at[1] > 1 or size.period or size.place:
        return False
    places = {figure.place.text for figure in (one, other) if figure.place}
    if len(places) > 1:
        return False
    own = evidence.sentences[at[1]]
    named = other.subject is not None and one.subject is not None and other.subject.span != one.subject.span
    if named and one.subject and other.subject and one.subject.text != other.subject.text:
        return False
    taken_up = words.taken_up.search(text, own.start, own.end) is not None
    times = {figure.period.text if figure.period else "" for figure in (one, other)}
    later = len(times) > 1 or words.had_been.search(text, own.start, own.end) is not None
    return later and (named or taken_up)


def _is_size(text: str, figure: Figure, words: CheckWords) -> bool:
    """Whether it is the size of a change: points always, per cent where a word of change or "by" says so."""
    if figure.quantity.unit.dimension is Dimension.PERCENTAGE_POINT:
        return figure.change is None or not figure.change.to
    percent = figure.quantity.unit.dimension is Dimension.PERCENT
    if figure.change is None:
        start = figure.span.start
        return percent and words.changing.by.search(text, max(0, start - _BY), start) is not None
    return percent and not figure.change.to


def _is_restated(article: Article, figure: Figure, pair: Pair) -> bool:
    """Whether a share behind two others is how far they lie apart: "from 36% to 27%, or 9%"."""
    values = [one.quantity.value for one in (figure, pair.base, pair.result)]
    units = {one.quantity.unit.dimension for one in (figure, pair.base, pair.result)}
    if figure.change or units != {Dimension.PERCENT} or None in values or not figure.quantity.is_exact:
        return False
    size, base, result = (value or Decimal(0) for value in values)
    gap = article.text[pair.hull.end : figure.span.start]
    restates = turn_words(article.language).restates.fullmatch(gap) is not None
    ends = _ENDS.match(article.text, figure.span.end) is not None
    return bool(size) and size == abs(base - result) and restates and ends


def _is_amount(article: Article, figure: Figure, pair: Pair) -> bool:
    """Whether it is the size of a change in the unit of the two numbers: "rose by £40, from £600 to £650".

    Bare numbers are of one unit where words lead to the size: "rose by 40, from 600 to 650".
    """
    sized = figure.change is not None and not figure.change.to and figure not in (pair.base, pair.result)
    percent = figure.quantity.unit.dimension in (Dimension.PERCENT, Dimension.PERCENTAGE_POINT)
    same = figure.quantity.unit == pair.result.quantity.unit == pair.base.quantity.unit
    start, by = figure.span.start, turn_words(article.language).by_before
    led = bool(figure.quantity.unit.name) or by.search(article.text, max(0, start - _BY), start) is not None
    return sized and same and led and not percent and figure.quantity.is_exact


def _amount(pair: Pair, size: Figure, words: CheckWords) -> Iterator[Flag]:
    both, claimed = intervals(pair.base, pair.result), interval(size)
    if both is None or claimed is None:
        return
    actual = absolute_change(*both)
    if claimed.meets(actual) or claimed.meets(Interval(-actual.high, -actual.low)):
        return
    moved = pair.result_value - pair.base_value
    text = words.say(
        "difference",
        base=pair.base.text,
        result=pair.result.text,
        difference=words.written_as(pair.result, abs(moved)),
        direction=words.texts["up" if moved > 0 else "down"],
        words=size.text,
    )
    yield Flag("change", text, (size.span, pair.base.span, pair.result.span))


def _direction(text: str, pair: Pair, words: CheckWords) -> Iterator[Flag]:
    base, result, change = interval(pair.base), interval(pair.result), pair.result.change
    if base is None or result is None or change is None or change.span is None or not change.to:
        return
    wrong = result.high < base.low if change.direction is Direction.UP else result.low > base.high
    if wrong and change.span.start < pair.result.span.start and not _is_moved(text, pair, words):
        told = words.say(
            "direction",
            base=pair.base.text,
            result=pair.result.text,
            direction=words.texts[change.direction.value],
            words=change.cue,
        )
        yield Flag("change", told, (pair.result.span, pair.base.span))


def _is_moved(text: str, pair: Pair, words: CheckWords) -> bool:
    """Whether the word of change is not what led to the number: it may be what changed, or a judgement.

    "The decline deepened to 5" and "growth to slow to 1" tell of a decline and of growth; "worsened" tells
    no way by itself, as a deficit worsens upwards.
    """
    change = pair.result.change
    assert change is not None
    assert change.span is not None
    if change.cue.casefold() in words.changing.judging:
        return True
    gap = text[change.span.end : min(pair.hull.start, pair.result.span.start)]
    led = {word.casefold() for word in _WORD.findall(gap)}
    return change.cue.casefold().endswith(words.changing.nouns) and not led.isdisjoint(words.changing.moving)


def claim_flags(pair: Pair, size: Figure, words: CheckWords, said: str = "article_says") -> Iterator[Flag]:
    """A change in per cent or points that the two numbers do not make.

    Args:
        pair: The numbers before and after.
        size: The change claimed.
        words: Of the language.
        said: The name of the words that tell where it is claimed.
    """
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
    if actual is None:
        return
    sure = shares and not in_points and _are_points(pair, size, claimed, both)
    if _agrees(claimed, actual) and not sure:
        return
    if shares and not in_points and _agrees(claimed, points):
        yield _flag("percent or points", "percent_or_points", pair, size, words, said)
    else:
        yield _flag("change", "points" if in_points else "change", pair, size, words, said)


def _are_points(pair: Pair, size: Figure, claimed: Interval, both: tuple[Interval, Interval]) -> bool:
    """Whether a change in per cent is, to the last digit printed, the difference in points.

    "From 89.3 to 87.1 per cent, a drop of 2.2 per cent", and "from 4 to 5 per cent, a rise of 1 per cent".
    """
    points, relative = absolute_change(*both), relative_change(*both)
    if relative is not None and _is(claimed, points) and not _is(claimed, relative):
        return True
    base, result, value = pair.base_value, pair.result_value, size.quantity.value
    if not base or value is None or value != abs(result - base):
        return False
    return abs(abs(result / base - 1) * 100 - value) > _TOLERANCE


def _is(claimed: Interval, actual: Interval) -> bool:
    """Whether the size claimed is the size computed as exactly as the numbers are printed."""
    return claimed.meets(actual) or claimed.meets(Interval(-actual.high, -actual.low))


def _agrees(claimed: Interval, actual: Interval) -> bool:
    """Whether the size claimed is the size computed, whichever way it goes."""
    widened = actual.widened(_TOLERANCE)
    return claimed.meets(widened) or claimed.meets(Interval(-widened.high, -widened.low))


def _flag(kind: str, name: str, pair: Pair, size: Figure, words: CheckWords, said: str) -> Flag:
    base, result = pair.base_value, pair.result_value
    relative = abs(result / base - 1) * 100
    single = name != "change" and abs(result - base) == 1
    text = words.say(
        f"{name}_one" if single else name,
        base=words.plain(base, 2) if name == "percent_or_points" else pair.base.text,
        result=words.plain(result, 2) if name == "percent_or_points" else pair.result.text,
        points=words.plain(abs(result - base), 2),
        percent=words.plain(relative, 0 if relative >= _ROUND else 1),
        direction=words.texts["up" if result > base else "down"],
        words=size.text,
        says=words.texts[said],
    )
    return Flag(kind, text, (size.span, pair.base.span, pair.result.span))
