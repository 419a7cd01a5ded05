"""What the head of a row, column or list says: words, a time and a unit."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefgen.evidence.amounts.stated_units import StatedUnit, stated_unit
from briefgen.evidence.times.dates import FoundDate
from briefgen.evidence.times.head_dates import head_dates
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Words
from briefgen.model.moment import Period

_MARKS = " ,;:.-–—"


@dataclass(frozen=True, slots=True)
class Head:
    """What a head says; each may be missing.

    Attributes:
        words: Without time and unit: "Exports" of "Exports, 2024 (tonnes)".
        time: The words of the one time it names; `when` is the same resolved, if it can be.
        unit: What its numbers are counted in.
    """

    words: Words | None = None
    time: Words | None = None
    when: Period | None = None
    unit: StatedUnit | None = None


NO_HEAD = Head()


def read_head(article: Article, span: Span, *, names: bool = False) -> Head:
    """What the words of a span say as a head; one that `names` a row is itself no unit."""
    text = span.of(article.text)
    unit = stated_unit(text, article.language, whole=not names)
    dates = head_dates(text, article.language)
    date = dates[0] if len(dates) == 1 else None
    kept = _longest_without(text, [one.span for one in (unit, date) if one])
    return Head(
        words=_words(article, kept.shifted(span.start)) if kept else None,
        time=_words(article, date.span.shifted(span.start)) if date else None,
        when=_resolved(article, date) if date else None,
        unit=unit,
    )


def _resolved(article: Article, date: FoundDate) -> Period | None:
    return date.resolved(article.published.day if article.published else None)


def _words(article: Article, span: Span) -> Words:
    return Words(span.of(article.text), span)


def _longest_without(text: str, cuts: Sequence[Span]) -> Span | None:
    """The longest stretch of a head outside its time and its unit; None where no word is left."""
    edges = [0, *(edge for cut in sorted(cuts) for edge in (cut.start, cut.end)), len(text)]
    stretches = [_trimmed(text, start, end) for start, end in zip(edges[::2], edges[1::2], strict=True)]
    longest = max(stretches, key=len)
    return longest if any(map(str.isalpha, longest.of(text))) else None


def _trimmed(text: str, start: int, end: int) -> Span:
    if start >= end:
        return Span(start, start)
    inner = text[start:end].strip(_MARKS)
    begin = start + text[start:end].find(inner)
    return Span(begin, begin + len(inner))
