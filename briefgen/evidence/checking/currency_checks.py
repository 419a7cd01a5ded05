"""Checks of currencies: amounts set against each other, or told as part and whole, in two of them."""

import re
from collections.abc import Iterator
from decimal import Decimal

from briefgen.evidence.checking.check_words import CheckWords, check_words
from briefgen.evidence.checking.turn_words import turn_words
from briefgen.evidence.checking.two_times import told_twice
from briefgen.model.article import Article
from briefgen.model.evidence import Evidence, Figure, Flag
from briefgen.model.quantity import Dimension

_PART_REACH = 60
_CONVERSION_REACH = 4  # as in "$2 billion (£1.6 billion)"
_SENTENCE_ENDS = re.compile(r"[.!?;](?=\s)")
_LEAST_AMOUNT = 1000  # below are prices and rates of exchange, which are set beside each other rightly


def currency_flags(article: Article, evidence: Evidence) -> Iterator[Flag]:
    """Amounts compared, or told as part and whole, that are not in one currency."""
    words, figures = check_words(article.language), evidence.figures
    for pair, _ in told_twice(article, evidence, words):
        if _two_currencies(pair.result, pair.base):
            text = words.say("currencies", one=pair.result.text, other=pair.base.text)
            yield Flag("currencies", text, (pair.result.span, pair.base.span))
    for at, figure in enumerate(figures):
        compared = figure.compared_to.span if figure.compared_to else None
        for other in figures[max(at - 2, 0) : at + 3] if compared else ():
            if (
                compared
                and other is not figure
                and other.span.overlaps(compared)
                and _two_currencies(figure, other)
            ):
                text = words.say("currencies", one=figure.text, other=other.text)
                yield Flag("currencies", text, (figure.span, other.span))
        yield from _moved(article.text, figures[max(at - 1, 0) : at], figure, words)
        yield from _at_two_times(article, figures[max(at - 1, 0) : at], figure, words)
        whole = figures[at - 1] if at else figure
        if _two_currencies(figure, whole) and _is_part_of(article, figures, at, words):
            text = words.say("currency_part", part=figure.text, whole=whole.text)
            yield Flag("currencies", text, (figure.span, whole.span))


def _moved(text: str, before: tuple[Figure, ...], figure: Figure, words: CheckWords) -> Iterator[Flag]:
    """Amounts that a change leads from and to: "rose from £30m to $45m"."""
    start, end = words.moved
    for other in before:
        led = text.endswith(f" {start} ", 0, other.span.start)
        reached = text[other.span.end : figure.span.start] == f" {end} "
        if led and reached and not figure.compared_to and _two_currencies(figure, other):
            yield Flag(
                "currencies",
                words.say("currencies", one=other.text, other=figure.text),
                (other.span, figure.span),
            )


def _at_two_times(
    article: Article, before: tuple[Figure, ...], figure: Figure, words: CheckWords
) -> Iterator[Flag]:
    """Amounts of one verb at two times: "earned 20m euros in 2019 and 15m dollars in 2020"."""
    for other in before:
        timed = other.period and other.period.span and figure.when and other.when
        if not timed or figure.when == other.when or not _two_currencies(figure, other):
            continue
        if article.text[other.span.start - 1 : other.span.start] == "(":
            continue  # "$20m (€18m) in 2019": the same in another currency
        ends = (other.span.end, other.period.span.end if other.period and other.period.span else 0)
        gap = article.text[max(ends) : figure.span.start]
        if words.joins_times.fullmatch(gap):
            text = words.say("currencies", one=figure.text, other=other.text)
            yield Flag("currencies", text, (figure.span, other.span))


def _is_part_of(article: Article, figures: tuple[Figure, ...], at: int, words: CheckWords) -> bool:
    """Whether a figure is told as part of the one before it, which is not given in its currency as well."""
    figure, whole = figures[at], figures[at - 1]
    gap = article.text[whole.span.end : figure.span.start]
    before = article.text[max(0, whole.span.start - _PART_REACH) : whole.span.start]
    opened = gap == ", " and words.whole_first.search(before)  # "Of the $50m, €20m went to schools"
    behind = turn_words(article.language).part_behind.match(article.text, figure.span.end) and (
        gap == ". " or not _SENTENCE_ENDS.search(gap)
    )
    if len(gap) > _PART_REACH or "\n" in gap or not (opened or behind or words.part_of.search(gap)):
        return False
    told = figures[at - 2] if at > 1 else whole
    return _two_currencies(figure, told) or whole.span.start - told.span.end > _CONVERSION_REACH


def _two_currencies(one: Figure, other: Figure) -> bool:
    money = one.quantity.unit.dimension is other.quantity.unit.dimension is Dimension.MONEY
    amounts = [abs(figure.quantity.value or Decimal(0)) for figure in (one, other)]
    currencies = {figure.quantity.unit.name.partition(" per ")[0] for figure in (one, other)}
    apart = len(currencies) > 1 and not _may_be_one(one, other)
    return money and apart and min(amounts) >= _LEAST_AMOUNT


def _may_be_one(one: Figure, other: Figure) -> bool:
    """Whether one leaves out which dollar or franc it is: "1.7bn Canadian dollars … 1.2bn dollars"."""
    country = [figure.quantity.unit.name.partition(" per ")[0].rpartition(" ") for figure in (one, other)]
    if country[0][2] != country[1][2]:
        return False
    return any(
        figure.text.split()[-1].rstrip("s") == noun and which not in figure.text
        for figure, (which, _, noun) in zip((one, other), country, strict=True)
    )
