"""Checks of one value against another: slips of scale, two currencies, two values for one thing."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from briefgen.evidence.check_words import CheckWords, check_words
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Evidence, Figure, FigureKind, Flag
from briefgen.model.quantity import Dimension

_WORD = re.compile(r"[^\W\d_]{3,}")
_SCALES = (Decimal(1000), Decimal(1_000_000))
_FEWEST_DIGITS = 2
_FEWEST_SHARED = 2
_SENTENCE_END = re.compile(r"[.!?][\"”’]?\s")
_CONTEXT = 60
_TAKEN_UP_REACH = 400
_WORD_REACH = 24
_PART_REACH = 60
_CONVERSION_REACH = 4  # as in "$2 billion (£1.6 billion)"
_LEAST_AMOUNT = 1000  # below are prices and rates of exchange, which are set beside each other rightly
_MOST_APART = Decimal(2)
_ALIKE_KINDS = (FigureKind.COUNT, FigureKind.AMOUNT, FigureKind.SHARE)


def value_flags(article: Article, evidence: Evidence) -> Iterator[Flag]:
    """Values that do not go together."""
    words = check_words(article.language)
    yield from _slips(article, evidence, words)
    yield from _currencies(article, evidence.figures, words)
    yield from _two_values(article, evidence, words)


def _slips(article: Article, evidence: Evidence, words: CheckWords) -> Iterator[Flag]:
    """The same digits a thousand or a million times larger, said of the same things."""
    of_same = _Sentences(article, evidence.sentences).speak_of_the_same
    by_digits: dict[tuple[str, str], list[Figure]] = defaultdict(list)
    for figure in evidence.figures:
        digits = _digits(figure)
        if digits:
            by_digits[figure.quantity.unit.name, digits].append(figure)
    for (_, digits), alike in by_digits.items():
        for one, other in pairwise(alike):
            if _ratio(one, other) not in _SCALES:
                continue
            sure = len(digits) >= _FEWEST_DIGITS  # a single digit is too common to tell anything by itself
            if _takes_up(article, one, other, words) or (sure and of_same(one, other)):
                text = words.say("slip", one=one.text, other=other.text)
                yield Flag("million or billion", text, (other.span, one.span))


def _digits(figure: Figure) -> str:
    """The digits that count, without the zeros at either end."""
    value = figure.quantity.value
    return "".join(map(str, value.normalize().as_tuple().digits)) if value else ""


def _ratio(one: Figure, other: Figure) -> Decimal:
    values = [abs(figure.quantity.value or Decimal(0)) for figure in (one, other)]
    return max(values) / min(values) if min(values) else Decimal(0)


class _Sentences:
    """The words around figures, each in its own sentence."""

    def __init__(self, article: Article, sentences: Sequence[Span]) -> None:
        self._article = article
        self._sentences = sentences
        self._common = _common(article.language)

    def speak_of_the_same(self, one: Figure, other: Figure) -> bool:
        """Whether the words around two figures share two or more that are not common."""
        return len(self._context(one.span) & self._context(other.span)) >= _FEWEST_SHARED

    def _context(self, span: Span) -> set[str]:
        at = bisect_right(self._sentences, span.start, key=lambda sentence: sentence.start) - 1
        own = self._sentences[at] if at >= 0 else span
        text = self._article.text
        before = text[max(span.start - _CONTEXT, own.start) : span.start]
        around = f"{before} {text[span.end : min(span.end + _CONTEXT, own.end)]}"
        return {word for word in _WORD.findall(around.casefold()) if word not in self._common}


def _takes_up(article: Article, one: Figure, other: Figure, words: CheckWords) -> bool:
    """Whether the second is told as known, by the noun of the first: "lost $3m … the $3bn loss"."""
    amounts = one.quantity.unit.dimension is Dimension.MONEY
    if not amounts or not 0 < other.span.start - one.span.end <= _TAKEN_UP_REACH:
        return False
    known = words.known.search(article.text, max(0, other.span.start - _WORD_REACH), other.span.start)
    noun = _WORD.match(article.text, other.span.end + 1)
    if known is None or noun is None:
        return False
    alike = next((those for those in words.alike if noun[0] in those), frozenset((noun[0],)))
    return not alike.isdisjoint(_WORD.findall(_around(article, one.span)))


def _around(article: Article, span: Span) -> str:
    """The words beside a figure in its paragraph."""
    paragraph = article.paragraphs[article.paragraph_index(span.start)].span
    before = article.text[max(span.start - _WORD_REACH, paragraph.start) : span.start]
    return f"{before} {article.text[span.end : min(span.end + _WORD_REACH, paragraph.end)]}"


def _common(language: str) -> frozenset[str]:
    return frozenset(table(language, "keypoints")["common"])


def _currencies(article: Article, figures: Sequence[Figure], words: CheckWords) -> Iterator[Flag]:
    """Amounts compared, or told as part and whole, that are not in one currency."""
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
        whole = figures[at - 1] if at else figure
        if _two_currencies(figure, whole) and _is_part_of(article, figures, at, words):
            text = words.say("currency_part", part=figure.text, whole=whole.text)
            yield Flag("currencies", text, (figure.span, whole.span))


def _is_part_of(article: Article, figures: Sequence[Figure], at: int, words: CheckWords) -> bool:
    """Whether a figure is told as part of the one before it, which is not given in its currency as well."""
    figure, whole = figures[at], figures[at - 1]
    gap = article.text[whole.span.end : figure.span.start]
    if len(gap) > _PART_REACH or "\n" in gap or words.part_of.search(gap) is None:
        return False
    told = figures[at - 2] if at > 1 else whole
    return _two_currencies(figure, told) or whole.span.start - told.span.end > _CONVERSION_REACH


def _two_currencies(one: Figure, other: Figure) -> bool:
    money = one.quantity.unit.dimension is other.quantity.unit.dimension is Dimension.MONEY
    amounts = [abs(figure.quantity.value or Decimal(0)) for figure in (one, other)]
    currencies = {figure.quantity.unit.name.partition(" per ")[0] for figure in (one, other)}
    return money and len(currencies) > 1 and min(amounts) >= _LEAST_AMOUNT


def _two_values(article: Article, evidence: Evidence, words: CheckWords) -> Iterator[Flag]:
    """Different values of one subject, measure, period and place, from one source."""
    compared = {figure.key for comparison in evidence.comparisons for figure in comparison.figures}
    by_thing: dict[tuple[str, ...], list[Figure]] = defaultdict(list)
    for figure in evidence.figures:
        if figure.key not in compared and (thing := _thing(article, figure)):
            by_thing[thing].append(figure)
    for alike in by_thing.values():
        for one, other in pairwise(alike):
            if _contradict(article, one, other):
                text = words.say("two_values", one=one.text, other=other.text)
                yield Flag("two values", text, (other.span, one.span))


def _thing(article: Article, figure: Figure) -> tuple[str, ...] | None:
    """What a figure measures, as a key; None where too little is said to be sure."""
    if figure.kind not in _ALIKE_KINDS or figure.change or figure.compared_to or not figure.quantity.is_exact:
        return None
    subject = figure.subject
    if subject is None or subject.inferred:
        return None
    about = {word for word in _WORD.findall(subject.text.casefold()) if word not in _common(article.language)}
    if len(about) < _FEWEST_SHARED:
        return None
    slots = (figure.measure, figure.period, figure.place)
    filled = (slot.text.casefold() if slot else "" for slot in slots)
    return (figure.quantity.unit.name, " ".join(sorted(about)), *filled)


def _contradict(article: Article, one: Figure, other: Figure) -> bool:
    apart = article.paragraph_number(one.span) != article.paragraph_number(other.span)
    apart = apart or _are_told_alike(article, one, other)
    values = sorted(abs(figure.quantity.value or Decimal(0)) for figure in (one, other))
    return apart and 0 < values[0] < values[1] <= values[0] * _MOST_APART


def _are_told_alike(article: Article, one: Figure, other: Figure) -> bool:
    """Whether two sentences of one paragraph give the values with one source, or none."""
    who = [figure.says_who.text if figure.says_who else "" for figure in (one, other)]
    between = article.text[one.span.end : other.span.start]
    return who[0] == who[1] and _SENTENCE_END.search(between) is not None
