"""Checks of factors: "tripled", "a fourfold increase", "four times the", against the numbers beside them."""

import re
from collections.abc import Iterator
from decimal import Decimal

from briefgen.evidence.checking.check_words import CheckWords, check_words
from briefgen.evidence.checking.figure_pairs import Pair, is_tied, opening_pairs, pairs, since_pairs
from briefgen.evidence.checking.rounding import Interval, interval
from briefgen.evidence.checking.turn_words import turn_words
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Direction, Evidence, Figure, FigureKind, Flag

_LOOSE = Decimal("0.15")
"""So far off, as a share, a number still counts as doubled."""
_ROUNDED = Decimal("0.05")
"""So far off what the numbers may have been before they were rounded is still the same."""
_REACH = 40
_SOFT_REACH = 16
_BEHIND = 24
_WORD = re.compile(r"[^\W\d_]+")
_BREAK = re.compile(r"[.;!?\n]")
_NEAR_WORDS = 3


def factor_flags(article: Article, evidence: Evidence) -> Iterator[Flag]:
    """Factors that are not what one number is of the other; quiet where rounding explains it."""
    words = check_words(article.language)
    for pair, size in fold_claims(article, evidence):
        yield from _fold(article, pair, size, words)
    for pair, _ in pairs(evidence.figures, far=True):
        yield from _verb(article.text, pair, words)
    for pair, around in pairs(evidence.figures):
        yield from _multiple(article.text, pair, around, words)
    for pair in since_pairs(article, evidence, words):
        yield from _verb(article.text, pair, words, pair.result.span.start)
    for pair, before in opening_pairs(article, evidence, words):
        yield from _told_before(article.text, pair, before, words)


def fold_claims(article: Article, evidence: Evidence) -> Iterator[tuple[Pair, Figure]]:
    """The factors of rises that are told beside the two numbers they lie between: "a fourfold increase"."""
    words = check_words(article.language)
    for pair, around in pairs(evidence.figures):
        claims = [size for size in around if _is_fold(size) and is_tied(article.text, pair, size, words)]
        if len(claims) == 1:
            yield pair, claims[0]


def _is_fold(figure: Figure) -> bool:
    rises = figure.change is not None and figure.change.direction is Direction.UP
    return figure.kind is FigureKind.RATIO and rises and figure.quantity.is_exact


def _fold(article: Article, pair: Pair, size: Figure, words: CheckWords) -> Iterator[Flag]:
    """A factor that is neither what the larger number is of the smaller, nor by how much it is more."""
    text, claimed, change = article.text, size.quantity.value, size.change
    if claimed is None or change is None or change.span is None:
        return
    beside = text[change.span.end : size.span.start].isspace()  # "has grown fourfold"
    led = turn_words(article.language).by_before.search(text, change.span.end, size.span.start)
    # To the fourfold is four times; a fourfold rise, or one by the fourfold, may be five.
    reached = (0,) if change.to or (beside and not led) else (0, 1)
    if not any(_is_about(pair, claimed + more) for more in reached):
        spans = (size.span, change.span)
        told = Span(min(one.start for one in spans), max(one.end for one in spans))
        yield _flag(pair, claimed, told, text, words)


def _verb(text: str, pair: Pair, words: CheckWords, start: int | None = None) -> Iterator[Flag]:
    """A number said to have doubled that has not; "nearly" and "more than" before the word are let be."""
    told = _factor_word(text, pair, pair.hull.start if start is None else start, words)
    if told is None or words.softened.search(text, max(0, told.start - _SOFT_REACH), told.start):
        return
    factor = words.factors[told.of(text).casefold()]
    if not _is_about(pair, factor):
        yield _flag(pair, factor, told, text, words)


def _told_before(text: str, pair: Pair, before: Span, words: CheckWords) -> Iterator[Flag]:
    """The one factor of the sentence before: "Fares have tripled. They were £3 …"."""
    told = [
        word for word in _WORD.finditer(text, before.start, before.end) if word[0].casefold() in words.factors
    ]
    if len(told) != 1 or words.softened.search(text, max(0, told[0].start() - _SOFT_REACH), told[0].start()):
        return
    factor = words.factors[told[0][0].casefold()]
    if not _is_about(pair, factor) and _is_all_told(text, before, told[0], words):
        yield _flag(pair, factor, Span(*told[0].span()), text, words)


def _is_all_told(text: str, sentence: Span, factor: re.Match[str], words: CheckWords) -> bool:
    """Whether the sentence tells of a subject that it changed so, not where, since when or that it may."""
    first, *others = _words_in(text[sentence.start : factor.start()]) or [""]
    apart = words.denies | words.to_come
    plain = first not in words.joints and apart.isdisjoint((first, *others))
    dated = any(sign.isdigit() for sign in sentence.of(text))
    behind = text[factor.end() : sentence.end].rstrip()
    # A German place may stand between the verb and the factor: "haben sich in Japan verdoppelt".
    placed = words.changing.verb_last and not words.joints.isdisjoint(others[-_NEAR_WORDS:])
    return plain and not dated and not placed and words.over_time.fullmatch(behind) is not None


def _words_in(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _factor_word(text: str, pair: Pair, start: int, words: CheckWords) -> Span | None:
    """The word of change of the result, or one of the last few before where the numbers start."""
    change = pair.result.change
    if change and change.span and change.cue.casefold() in words.factors:
        return change.span
    before = list(_WORD.finditer(text, max(0, start - _REACH), start))[-_NEAR_WORDS:]
    for word in reversed(before):
        clear = not _BREAK.search(text, word.end(), start)
        if clear and word[0].casefold() in words.factors:
            return Span(*word.span())
    closing = words.doubling.match(text, pair.hull.end)
    if closing and closing["factor"].casefold() in words.factors:
        return Span(*closing.span("factor"))
    # Where the verb closes its clause: "von 200 auf 500 verdreifacht".
    behind = _WORD.search(text, pair.hull.end, pair.hull.end + _BEHIND)
    closes = behind is not None and text[pair.hull.end : behind.start()].isspace()
    told = behind is not None and closes and behind[0] in words.factors
    return Span(*behind.span()) if behind and told and words.changing.verb_last else None


def _multiple(text: str, pair: Pair, around: tuple[Figure, ...], words: CheckWords) -> Iterator[Flag]:
    """A factor that stands between the two numbers and nothing else: "£40m, four times the £12m of 2020"."""
    hull = pair.hull
    inside = [one for one in around if hull.contains(one.span) and one not in (pair.base, pair.result)]
    if len(inside) != 1 or inside[0].kind is not FigureKind.RATIO or pair.result.span.start != hull.start:
        return
    (factor,) = inside
    claimed, gap = factor.quantity.value, text[factor.span.end : pair.base.span.start]
    before = text[pair.result.span.end : factor.span.start].strip(" ,(")
    linked = gap.strip().casefold() in words.of_base and not before
    if claimed and linked and factor.quantity.is_exact and not _is_about(pair, claimed):
        yield _flag(pair, claimed, factor.span, text, words)


def _is_about(pair: Pair, factor: Decimal) -> bool:
    """Whether the result is so many times the base, or rounding may make it so, or nothing can be told."""
    times = _times(pair)
    if times is None:
        return True
    printed = pair.result_value / pair.base_value
    near = factor * (1 - _LOOSE) <= printed <= factor * (1 + _LOOSE)
    return near or times.meets(Interval(factor * (1 - _ROUNDED), factor * (1 + _ROUNDED)))


def _times(pair: Pair) -> Interval | None:
    """What the result may be divided by the base; each is taken for half as rough as its digits."""
    base, result = interval(pair.base), interval(pair.result)
    if base is None or result is None or base.low <= 0 or result.low <= 0:
        return None
    base, result = base.halved(), result.halved()
    return Interval(result.low / base.high, result.high / base.low)


def _flag(pair: Pair, factor: Decimal, told: Span, text: str, words: CheckWords) -> Flag:
    """Told as so many times as much; less than once as a share in per cent."""
    rises, places = factor >= 1, 2 if factor >= 1 else 0
    scale = 1 if rises else 100
    said = words.say(
        "factor" if rises else "part",
        base=pair.base.text,
        result=pair.result.text,
        times=words.plain(pair.result_value / pair.base_value * scale, places),
        factor=words.plain(factor * scale, places),
        words=told.of(text),
    )
    return Flag("change", said, (told, pair.base.span, pair.result.span))
