"""Checks of ranges: that they run upwards, and that an average told of one lies inside it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal

from briefgen.evidence.checking.check_words import CheckWords, check_words
from briefgen.evidence.checking.rounding import interval
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Evidence, Figure, Flag

_DIGITS = re.compile(r"(?<![\d.,])\d[\d.,]*")
_SIGN = re.compile(r"^[^\w]*")
_REACH = 30


def range_flags(article: Article, evidence: Evidence) -> Iterator[Flag]:
    """Ranges told from their upper end, and averages outside their range."""
    words = check_words(article.language)
    starts = [figure.span.start for figure in evidence.figures]
    for at, figure in enumerate(evidence.figures):
        low, high = figure.quantity.low, figure.quantity.high
        if figure.quantity.value is not None or low is None or high is None:
            continue
        yield from _upside_down(article.text, figure, low, high, words)
        end = _sentence_end(figure.span, evidence.sentences)
        rest = evidence.figures[at + 1 : bisect_left(starts, end)]
        yield from _average(article.text, figure, rest, words)


def _sentence_end(span: Span, sentences: Sequence[Span]) -> int:
    at = bisect_right(sentences, span.start, key=lambda sentence: sentence.start) - 1
    return sentences[at].end if at >= 0 else span.end


def _upside_down(text: str, figure: Figure, low: Decimal, high: Decimal, words: CheckWords) -> Iterator[Flag]:
    """A range with "between" whose first end is the upper one; below zero either may be named first."""
    opened, start = words.between.match(figure.text), figure.span.start
    ranged = opened or words.ranged_from.search(text, max(0, start - _REACH), start)
    named = figure.text[opened.end() if opened else 0 :]
    digits = _DIGITS.match(_SIGN.sub("", named)) if ranged else None
    first = words.printed(digits[0]) if digits else None
    if first is None or low <= 0 or low == high:
        return
    if first == _mantissa(high, first) and first != _mantissa(low, first):
        yield Flag("range", words.say("upside_down", words=figure.text), (figure.span,))


def _mantissa(value: Decimal, like: Decimal) -> Decimal:
    """The value without its scale, where some thousands make it the other number."""
    for scale in (Decimal(1), Decimal(1000), Decimal(10) ** 6, Decimal(10) ** 9):
        if value / scale == like:
            return like
    return value


def _average(text: str, told: Figure, rest: Sequence[Figure], words: CheckWords) -> Iterator[Flag]:
    low, high = told.quantity.low, told.quantity.high
    if (
        low is None
        or high is None
        or not words.ranged.search(text, max(0, told.span.start - _REACH), told.span.start)
    ):
        return
    for figure in rest:
        exact = interval(figure)
        before = text[max(told.span.end, figure.span.start - _REACH) : figure.span.start]
        if exact is None or figure.quantity.unit != told.quantity.unit or not words.average.search(before):
            continue
        if exact.high < low or exact.low > high:
            said = words.say("outside", words=figure.text, range=told.text)
            yield Flag("average", said, (figure.span, told.span))
