"""Checks of parts against their total."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from briefgen.evidence.checking.check_words import CheckWords, check_words
from briefgen.evidence.checking.sums import added, makes_whole, slip_flag, sum_flag
from briefgen.evidence.checking.turn_words import turn_words
from briefgen.evidence.checking.two_times import sentences_held
from briefgen.evidence.words.slot_words import slot_words
from briefgen.knowledge.patterns import CAPITAL
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Evidence, Figure, FigureKind, Flag
from briefgen.model.quantity import Dimension

_MOST_OF_SHARES = Decimal("100.5")
_MOST_TOGETHER = Decimal(130)
"""Shares that make more than this may be answers to several questions."""
_FEWEST_SHARES = 3
_MOST_OFF = Decimal("0.3")
_REACH = 32
_TAIL = 60
_LED = r"\s(?:[a-zß-ÿ]+\s){0,2}"
_NAME, _ACRONYM = re.compile(rf"{_LED}{CAPITAL}\w"), re.compile(rf"{_LED}{CAPITAL}{{2}}")
_STOP = re.compile(r"[.;:!?\n]")


def total_flags(article: Article, evidence: Evidence) -> Iterator[Flag]:
    """Parts that do not make their total; quiet where a part may be missing."""
    words = check_words(article.language)
    yield from _too_many(article, evidence, words)
    yield from _dealt_out(article, evidence, words)
    totals = [at for at, figure in enumerate(evidence.figures) if _is_total(article.text, figure, words)]
    sentences = _Sentences(evidence.sentences)
    for at in totals:
        yield from _listed(evidence.figures, at, sentences.around(evidence.figures[at].span), words)


def _too_many(article: Article, evidence: Evidence, words: CheckWords) -> Iterator[Flag]:
    """Shares of one whole, named at the opening of their sentence, that are more than all of it."""
    opens = slot_words(article.language).lists.whole_before
    starts = [figure.span.start for figure in evidence.figures]
    for sentence in evidence.sentences:
        at, end = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
        if end - at < _FEWEST_SHARES:
            continue
        opened = opens.match(article.text, sentence.start, sentence.end)
        if opened and evidence.figures[at].span.end <= opened.end():
            yield from _counts(article.text, evidence.figures[at:end], words)
        elif opened:
            yield from _shares(evidence.figures[at:end], words)


def _dealt_out(article: Article, evidence: Evidence, words: CheckWords) -> Iterator[Flag]:
    """Parts dealt out of the one count of the sentence before: "Forty of them will be in Leeds, …"."""
    text, turns = article.text, turn_words(article.language)
    before: Sequence[Figure] = ()
    end = -1
    for sentence, held in sentences_held(evidence):
        near = end >= 0 and "\n" not in text[end : sentence.start]
        if near and len(before) == 1 and len(held) >= _FEWEST_SHARES:
            those = turns.those_behind.match(text, held[0].span.end)
            opened = turns.those_open.match(text, sentence.start)
            first = text[those.end() if those else held[0].span.end : held[1].span.start]
            gaps = [text[one.span.end : other.span.start] for one, other in pairwise(held)]
            dealt = words.dealing.match(first) or (
                opened and words.dealing.search(text, opened.end(), held[0].span.start)
            )
            tail = _STOP.split(text[held[-1].span.end : sentence.end])[0]
            gaps = [*gaps, tail]
            again = (
                not _go_to_names(gaps, held, article.language)
                or any(words.dealing.search(gap) for gap in gaps[1:])
                or any("." in gap for gap in gaps)
            )
            if (those or opened) and dealt and not again:
                yield from _over(before[0], held, words)
        before, end = held, sentence.end


def _go_to_names(gaps: Sequence[str], parts: Sequence[Figure], language: str) -> bool:
    """Whether all parts but one lie at a place or go to somebody with a name, who are apart from each other.

    "Of these, 22 went to women, 17 to lawyers": nothing says that no lawyer is a woman.
    """
    name = _ACRONYM if slot_words(language).sayings.capitalised_nouns else _NAME
    named = [bool(part.place) or name.match(gap) is not None for gap, part in zip(gaps, parts, strict=True)]
    return sum(named) >= len(parts) - 1


def _shares(figures: Sequence[Figure], words: CheckWords) -> Iterator[Flag]:
    shares = [figure for figure in figures if figure.quantity.unit.dimension is Dimension.PERCENT]
    values = [figure.quantity.value for figure in shares if _is_plain_share(figure)]
    parts = [value for value in values if value is not None]
    made = sum(parts, Decimal(0))
    if len(parts) == len(shares) >= _FEWEST_SHARES and _MOST_OF_SHARES < made <= _MOST_TOGETHER:
        text = words.say("shares", parts=added(shares), sum=words.plain(made, 2))
        yield Flag("parts and total", text, tuple(figure.span for figure in shares))


def _counts(text: str, figures: Sequence[Figure], words: CheckWords) -> Iterator[Flag]:
    """Parts that are more than the total they are taken from: "Of the 120 votes, 60 went to one …"."""
    if _are_apart(text, figures, words):
        yield from _over(figures[0], figures[1:], words)


def _over(total: Figure, parts: Sequence[Figure], words: CheckWords) -> Iterator[Flag]:
    whole = total.quantity.value
    values = [part.quantity.value for part in parts if _is_part(part, total, words)]
    known = [value for value in values if value is not None and whole and value <= whole]
    counted = total.kind is FigureKind.COUNT and total.quantity.is_exact and whole is not None
    if not counted or whole is None or len(known) < len(parts):
        return
    made = sum(known, Decimal(0))
    if whole < made <= whole * (1 + _MOST_OFF) and not makes_whole(known, whole):
        yield sum_flag(total, parts, made, words)


def _are_apart(text: str, figures: Sequence[Figure], words: CheckWords) -> bool:
    """Whether nothing can be in two of the parts: they are ends of one thing, or a list behind one verb.

    "Of 60 pupils, 40 passed and 30 failed"; but of those 40 may learn French and 30 Spanish.
    """
    ends = [*(figure.span.start for figure in figures[1:]), figures[-1].span.end + _TAIL]
    gaps = [text[figure.span.end : end] for figure, end in zip(figures, ends, strict=True)]
    gaps = [*gaps[:-1], _STOP.split(gaps[-1])[0]]
    for outcomes in words.outcomes:
        told = [outcomes.search(gap) is not None for gap in gaps]
        if all(told[:-1]) or all(told[1:]):
            return True
    before = words.changing.verb_last and words.dealing.search(gaps[0])
    return len(figures) > _FEWEST_SHARES and bool(before or words.dealing.match(gaps[1]))


def _is_plain_share(figure: Figure) -> bool:
    return figure.quantity.is_exact and figure.change is None and figure.compared_to is None


def _is_total(text: str, figure: Figure, words: CheckWords) -> bool:
    before = text[max(figure.span.start - _REACH, 0) : figure.span.start]
    return figure.quantity.is_exact and words.total.search(before) is not None


class _Sentences:
    def __init__(self, sentences: Sequence[Span]) -> None:
        self._sentences = sentences
        self._at = 0

    def around(self, span: Span) -> Span:
        """The sentence a span lies in; asked for in order."""
        while self._at < len(self._sentences) and self._sentences[self._at].end < span.end:
            self._at += 1
        return self._sentences[self._at] if self._at < len(self._sentences) else span


def _listed(figures: Sequence[Figure], at: int, sentence: Span, words: CheckWords) -> Iterator[Flag]:
    """A total with all its parts behind it in one sentence."""
    total = figures[at]
    parts = []
    for figure in figures[at + 1 :]:
        if not sentence.contains(figure.span):
            break
        parts.append(figure)
    values = [part.quantity.value for part in parts if _is_part(part, total, words)]
    known = [value for value in values if value is not None]
    whole = total.quantity.value
    slip = slip_flag(total, parts, words)
    if slip:
        yield slip
    if slip or len(known) < 2 or len(known) != len(parts) or not whole:
        return
    made = sum(known, Decimal(0))
    if made != whole and abs(made - whole) <= _MOST_OFF * whole and not makes_whole(known, whole):
        yield sum_flag(total, parts, made, words)


def _is_part(part: Figure, total: Figure, words: CheckWords) -> bool:
    whole = total.quantity.unit.name
    unit = part.quantity.unit.name
    same = unit in {"", whole, *words.kinds.get(whole, ())} or whole in words.kinds.get(unit, ())
    return same and part.quantity.is_exact and part.change is None
