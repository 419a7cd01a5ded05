"""Checks of parts against their total."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from briefgen.evidence.check_words import CheckWords, check_words, plain
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Comparison, ComparisonKind, Evidence, Figure, Flag
from briefgen.model.quantity import Dimension

_MOST_OF_SHARES = Decimal("100.5")
_MOST_OFF = Decimal("0.3")
_REACH = 24


def total_flags(article: Article, evidence: Evidence) -> Iterator[Flag]:
    """Parts that do not make their total; quiet where a part may be missing."""
    words = check_words(article.language)
    for comparison in evidence.comparisons:
        if comparison.kind is ComparisonKind.PARTS:
            yield from _shares(comparison, words)
    totals = [at for at, figure in enumerate(evidence.figures) if _is_total(article.text, figure, words)]
    sentences = _Sentences(evidence.sentences)
    for at in totals:
        yield from _listed(evidence.figures, at, sentences.around(evidence.figures[at].span), words)


def _shares(comparison: Comparison, words: CheckWords) -> Iterator[Flag]:
    values = [figure.quantity.value for figure in comparison.figures if figure.quantity.is_exact]
    percent = all(figure.quantity.unit.dimension is Dimension.PERCENT for figure in comparison.figures)
    parts = [value for value in values if value is not None]
    if percent and len(parts) == len(comparison.figures) > 1 and sum(parts) > _MOST_OF_SHARES:
        text = words.say("shares", parts=_added(parts), sum=plain(sum(parts, Decimal(0)), 2))
        yield Flag("parts and total", text, tuple(figure.span for figure in comparison.figures))


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
    values = [part.quantity.value for part in parts if _is_part(part, total)]
    known = [value for value in values if value is not None]
    whole = total.quantity.value
    if len(known) < 2 or len(known) != len(parts) or not whole:
        return
    made = sum(known, Decimal(0))
    if made != whole and abs(made - whole) <= _MOST_OFF * whole:
        text = words.say("parts", parts=_added(known), sum=plain(made, 2), words=total.text)
        yield Flag("parts and total", text, (total.span, *(part.span for part in parts)))


def _is_part(part: Figure, total: Figure) -> bool:
    same = part.quantity.unit.name in ("", total.quantity.unit.name)
    return same and part.quantity.is_exact and part.change is None


def _added(parts: Sequence[Decimal]) -> str:
    return " + ".join(plain(part, 2) for part in parts)
