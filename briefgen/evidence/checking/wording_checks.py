"""Checks of wording that leaves open how much is meant: "three times more", "a twofold rise"."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from decimal import Decimal

from briefgen.evidence.checking.check_words import CheckWords, check_words
from briefgen.evidence.checking.factor_checks import fold_claims
from briefgen.evidence.checking.turn_words import turn_words
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Direction, Evidence, Figure, FigureKind, Flag
from briefgen.model.quantity import Dimension

_ALL = Decimal(100)
_REACH = 120
_WORD = re.compile(r"[^\W\d_]+")
_TWO_READINGS = ("times", "fold")
_LEVELS = (FigureKind.COUNT, FigureKind.AMOUNT, FigureKind.SHARE, FigureKind.MEASURE, FigureKind.RATE)
_LESS_THAN_NOTHING = ("times_less", "fold_less", "fold_fell")
_MOST_THAT_MATTERS = 5
"""Above this the difference of one is within what readers take such words to mean."""


def wording_flags(article: Article, evidence: Evidence) -> Iterator[Flag]:
    """Factors that can be read in two ways, and falls by more than there was.

    A factor beside the two numbers it lies between is held against them instead.
    """
    words = check_words(article.language)
    yield from _falls(article, evidence, words)
    told = [claim.span for _, claim in fold_claims(article, evidence)]
    for name in (*_TWO_READINGS, *_LESS_THAN_NOTHING):
        said = "times" if name in _TWO_READINGS else "times_less"
        for named in words.find(name, article.text):
            both = any(named.span.overlaps(span) for span in told)
            if 2 <= named.number <= _MOST_THAT_MATTERS and not both:
                spelled = {"number": words.spelled(named.number), "next": words.spelled(named.number + 1)}
                yield Flag("times more", words.say(said, words=named.text, **spelled), (named.span,))
    yield from _without_values(article, evidence, words)


def _without_values(article: Article, evidence: Evidence, words: CheckWords) -> Iterator[Flag]:
    """A factor behind a verb of rising, with no number beside it and no time over which it rose."""
    for named in words.find("fold_rose", article.text):
        at = bisect_right(evidence.sentences, named.span.start, key=lambda sentence: sentence.start) - 1
        if at < 0:
            continue
        near = evidence.sentences[max(at - 1, 0) : at + 2]
        told = [one for one in evidence.figures if any(sentence.contains(one.span) for sentence in near)]
        timed = turn_words(article.language).lasts.search(evidence.sentences[at].of(article.text))
        plain = [one for one in told if not one.span.overlaps(named.span) and one.kind in _LEVELS]
        if 2 <= named.number <= _MOST_THAT_MATTERS and not (plain or timed):
            spelled = {"number": words.spelled(named.number), "next": words.spelled(named.number + 1)}
            yield Flag("times more", words.say("fold_alone", words=named.text, **spelled), (named.span,))


def _falls(article: Article, evidence: Evidence, words: CheckWords) -> Iterator[Flag]:
    for figure in evidence.figures:
        change, value = figure.change, figure.quantity.value
        if change is None or change.to or change.direction is not Direction.DOWN or change.span is None:
            continue
        whole = figure.quantity.unit.dimension is Dimension.PERCENT and value is not None and value > _ALL
        if whole and not _may_turn(article, figure, words):
            span = Span(min(change.span.start, figure.span.start), max(change.span.end, figure.span.end))
            yield Flag("times more", words.say("fall_by", words=span.of(article.text)), (figure.span,))


def _may_turn(article: Article, figure: Figure, words: CheckWords) -> bool:
    """Whether it may be of something that can fall below nothing: "profit fell 120 per cent"."""
    paragraph = article.paragraphs[article.paragraph_index(figure.span.start)].span
    around = article.text[max(paragraph.start, figure.span.start - _REACH) : figure.span.end + _REACH]
    return not words.changing.losable.isdisjoint(_WORD.findall(around.casefold()))
