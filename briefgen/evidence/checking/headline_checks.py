"""Checks of the numbers of a headline against those of the text."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, permutations

from briefgen.evidence.amounts.quantities import find_quantities
from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.checking.check_words import CheckWords, check_words
from briefgen.evidence.checking.headline_claims import FEWEST_SHARED, NEAR, OPENING, headline_claims, stems_of
from briefgen.model.article import Article
from briefgen.model.evidence import Evidence, Figure, Flag
from briefgen.model.quantity import Bound, Dimension

_LEAST = 10
_APART, _MOST_APART = Decimal("1.11"), Decimal(2)
"""A headline rounds; and numbers further apart than the second are rather of two things."""
_FEWEST_FIGURES, _MOST_FIGURES = 2, 40
_ROUNDED = Decimal("0.1")
_KINDS = (Dimension.COUNT, Dimension.MONEY, Dimension.PERCENT)


def headline_flags(article: Article, evidence: Evidence) -> Iterator[Flag]:
    """A number the opening of the text tells otherwise in the same words, where neither stands again."""
    words = check_words(article.language)
    claims = list(headline_claims(article, evidence, words))
    yield from (flag for _, flag in claims)
    explained = {figure.span.start for figure, _ in claims}
    read = [one for one in find_quantities(article.headline, article.language) if one.start not in explained]
    told = [one for one in read if _is_told(one)]
    opening = article.paragraphs[:OPENING]
    if not told or not opening:
        return
    until = opening[-1].span.end
    for reading in told:
        if sum(one.unit == reading.unit for one in read) > 1 or _stands_again(reading, evidence.figures):
            continue
        alike = [
            one
            for one in evidence.figures
            if one.span.start < until and one.quantity.unit == reading.unit and not one.quantity.bound.is_open
        ]
        if len(alike) == 1 and _is_other(article, reading, alike[0], words):
            text = words.say(
                "headline", one=article.headline[reading.start : reading.end], other=alike[0].text
            )
            yield Flag("two values", text, (alike[0].span,))
        elif _is_lost(reading, evidence.figures):
            words_of = article.headline[reading.start : reading.end]
            yield Flag("headline", words.say("headline_only", words=words_of), (opening[0].span,))


def _is_lost(reading: Reading, figures: Sequence[Figure]) -> bool:
    """Whether no figure of the text is that of the headline, nor two of them make it together.

    A headline rounds, adds up and takes away; and a text with few figures tells them in other words.
    """
    told = [one.quantity.value for one in figures if one.quantity.value]
    value = reading.value or Decimal(0)
    if len(told) < _FEWEST_FIGURES or any(one.quantity.bound is Bound.ORDER for one in figures):
        return False
    first = told[:_MOST_FIGURES]
    made = [*told, *(one + other for one, other in combinations(first, 2))]
    made += [abs(one - other) for one, other in combinations(first, 2)]
    made += [abs(one / other - 1) * 100 for one, other in permutations(first, 2)]
    return not any(abs(one - value) <= value * _ROUNDED for one in made)


def _is_told(reading: Reading) -> bool:
    """Whether it says how much of what there is, in a number large enough to tell it by."""
    named = bool(reading.unit.name) and reading.unit.dimension in _KINDS
    return named and not reading.quantity.bound.is_open and (reading.value or 0) >= _LEAST


def _stands_again(reading: Reading, figures: Sequence[Figure]) -> bool:
    """Whether the text has the value of the headline too, or a range that holds it."""
    value = reading.value or Decimal(0)
    for one in figures:
        low, high = one.quantity.low, one.quantity.high
        if one.quantity.value == value or (low is not None and high is not None and low <= value <= high):
            return True
    return False


def _is_other(article: Article, reading: Reading, figure: Figure, words: CheckWords) -> bool:
    """Whether a figure is told of what the headline tells, and is further from it than rounding goes."""
    value, other = reading.value, figure.quantity.value
    if not value or not other or figure.compared_to or figure.earlier:
        return False
    if not _APART < max(value, other) / min(value, other) <= _MOST_APART:
        return False
    start, end = max(0, figure.span.start - NEAR), figure.span.end + NEAR
    near = article.text[start:end]
    if words.told_apart.search(near):
        return False
    shared = stems_of(near, article.language) & stems_of(article.headline, article.language)
    own = stems_of(figure.text, article.language)
    return len(shared - own) >= FEWEST_SHARED
