"""Checks of money that several pay or get out of one sum, and of values that a scale sets apart."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import pairwise

from briefgen.evidence.checking.check_words import CheckWords, check_words
from briefgen.evidence.checking.figure_pairs import Pair, pairs
from briefgen.evidence.checking.rounding import interval
from briefgen.evidence.checking.sums import makes_whole, sum_flag
from briefgen.evidence.checking.turn_words import turn_words
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of
from briefgen.model.article import Article
from briefgen.model.evidence import Evidence, Figure, Flag
from briefgen.model.quantity import Dimension

_FEWEST = 2
_MOST_OVER = Decimal("0.3")
"""Parts that make more than this above their whole may be of something else as well."""

_THOUSAND = 1000
_MOST_TIMES = 2
_LARGE = 1_000_000
_MOST_YEARS = 10
"""Money may have grown a thousand times in more years than these."""

_STOP = re.compile(r"[.!?:](?=\s)|\n")


def payer_flags(article: Article, evidence: Evidence) -> Iterator[Flag]:
    """Shares of a sum that are more than it, and a change over a thousand times that is one of scale."""
    words = check_words(article.language)
    yield from _overpaid(article, evidence, words)
    for pair, _ in pairs(evidence.figures, far=True):
        if _is_slip(article, pair, words):
            one, other = sorted((pair.base, pair.result), key=lambda figure: figure.span)
            text = words.say("slip", one=one.text, other=other.text)
            yield Flag("million or billion", text, (other.span, one.span))


def _overpaid(article: Article, evidence: Evidence, words: CheckWords) -> Iterator[Flag]:
    """Parts of a sum told one by one: "cost £27m, of which the state paid £11m, the city £18m"."""
    starts = [figure.span.start for figure in evidence.figures]
    turns, joined = turn_words(article.language), _joined(article.language)
    for sentence in evidence.sentences:
        held = evidence.figures[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        for at, whole in enumerate(held[:-_FEWEST]):
            opened = turns.dealt_out.match(article.text, whole.span.end)
            parts = held[at + 1 :]
            if not opened or opened.end() > parts[0].span.start:
                continue
            gaps = [article.text[one.span.end : other.span.start] for one, other in pairwise(parts)]
            tail = article.text[parts[-1].span.end : sentence.end]
            inner = any(turns.part_behind.search(gap) or words.some_of.search(gap) for gap in (*gaps, tail))
            if not inner and all(joined.search(gap) and not _STOP.search(gap) for gap in gaps):
                yield from _over(whole, parts, words)


@cache
def _joined(language: str) -> re.Pattern[str]:
    """What stands between two payers of one sum."""
    return re.compile(rf"[,;]\s|\s(?:{any_of(table(language, 'figures')['both_joins'])})\s")


def _over(whole: Figure, parts: Sequence[Figure], words: CheckWords) -> Iterator[Flag]:
    """The parts, where they are more than their whole, each as exact as the most exact of them."""
    unit, figures = whole.quantity.unit, (whole, *parts)
    alike = all(one.quantity.unit == unit and one.quantity.is_exact and not one.change for one in figures)
    bounds = [bound for bound in map(interval, figures) if bound]
    if not alike or unit.dimension is not Dimension.MONEY or len(bounds) < len(figures):
        return
    slack = min(bound.high - bound.low for bound in bounds) * len(bounds) / 2
    values = [one.quantity.value or Decimal(0) for one in parts]
    made, all_of = sum(values, Decimal(0)), whole.quantity.value or Decimal(0)
    if all_of + slack < made <= all_of * (1 + _MOST_OVER) and not makes_whole(values, all_of):
        yield sum_flag(whole, parts, made, words)


def _is_slip(article: Article, pair: Pair, words: CheckWords) -> bool:
    """Whether two values of one change are alike but for their scale: "from 8 million to 9 billion"."""
    low, high = sorted((abs(pair.base_value), abs(pair.result_value)))
    if low < _LARGE or pair.is_parted(article.text, words) or not (pair.base.quantity.is_exact):
        return False
    if not _THOUSAND / _MOST_TIMES <= high / low <= _THOUSAND * _MOST_TIMES:
        return False
    if pair.result.quantity.unit.dimension is not Dimension.MONEY:
        return True
    then, now = pair.base.when, pair.result.when
    return then is None or now is None or abs(now.start.year - then.start.year) <= _MOST_YEARS
