"""Checks of spans of years: what they are called against what they are."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import chain

from briefgen.evidence.checking.check_words import CheckWords, Named, check_words
from briefgen.evidence.checking.turn_words import turn_words
from briefgen.evidence.times.dates import FoundDate, find_dates
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Evidence, Flag
from briefgen.model.moment import Period

_REACH = 300
_BESIDE = 14
_FEWEST_YEARS = 3
_LASTING = ("own_span_for", "own_span_that")
_OWN = ("own_span", "own_span_of", *_LASTING)


def span_flags(article: Article, evidence: Evidence) -> Iterator[Flag]:
    """Spans of years that do not match the length given for them or for the span before them."""
    words = check_words(article.language)
    spans = [found for found in find_dates(article.text, article.language) if _is_year_span(found)]
    if spans:
        yield from _earlier(article, spans, words)
        yield from _own(article, spans, words)
        yield from _apposed(article, spans, words)
        yield from _taken_up(article, evidence, spans, words)


def _is_year_span(found: FoundDate) -> bool:
    """Whether it runs over whole years, more of them than a season or business year touches."""
    period = found.period
    return period is not None and not period.start.month and period.years >= _FEWEST_YEARS


def _earlier(article: Article, spans: list[FoundDate], words: CheckWords) -> Iterator[Flag]:
    told = (words.find(name, article.text) for name in ("earlier_span", "earlier_span_before"))
    for named in chain.from_iterable(told):
        span = _nearest_before(article, spans, named.span)
        if span is None or span.period is None or span.period.years == named.number:
            continue
        text = words.say(
            "earlier_span",
            span=years_text(span.period.start.year, span.period.end.year),
            years=words.spelled(span.period.years),
            words=named.text,
            earlier=_equal_earlier(span.period),
        )
        yield Flag("span length", text, (span.span, named.span))


def _nearest_before(article: Article, spans: list[FoundDate], named: Span) -> FoundDate | None:
    """The span of years the words look back from: the last one before them in their paragraph."""
    at = bisect_right(spans, named.start, key=lambda found: found.span.end) - 1
    if at < 0 or named.start - spans[at].span.end >= _REACH:
        return None
    same = article.paragraph_number(spans[at].span) == article.paragraph_number(named)
    return spans[at] if same else None


def _own(article: Article, spans: list[FoundDate], words: CheckWords) -> Iterator[Flag]:
    """Lengths beside their own span; from 2015 to 2020 may be called five years or six."""
    told = [(name, named) for name in _OWN for named in words.find(name, article.text)]
    for name, named in told:
        at = bisect_right(spans, named.span.start, key=lambda found: found.span.end)
        for found in spans[max(at - 1, 0) : at + 1]:
            period = found.period
            gap = article.text[found.span.end : named.span.start].strip(" ,()")
            if period is None or not _beside(found.span, named.span) or (gap and name in _LASTING):
                continue
            if named.number not in (period.years, period.years - 1):
                yield _own_flag(found.span, period, named, words)


def _own_flag(span: Span, period: Period, named: Named, words: CheckWords) -> Flag:
    text = words.say(
        "own_span",
        span=years_text(period.start.year, period.end.year),
        years=words.spelled(period.years),
        number=words.spelled(named.number),
        words=named.text,
    )
    return Flag("span length", text, (span, named.span))


def _apposed(article: Article, spans: list[FoundDate], words: CheckWords) -> Iterator[Flag]:
    """Years counted before their own span: "the three years 2020–2023"; "from" may leave out the first."""
    for named in words.find("years", article.text):
        at = bisect_right(spans, named.span.end, key=lambda found: found.span.start)
        found = spans[at] if at < len(spans) else None
        if found is None or found.period is None or found.span.start - named.span.end > _BESIDE:
            continue
        gap = article.text[named.span.end : found.span.start].strip(" ,(:").casefold()
        is_open = (gap or found.span.of(article.text).split()[0].casefold()) in words.since
        counted = {found.period.years, found.period.years - is_open}
        if named.number >= _FEWEST_YEARS and (is_open or not gap) and named.number not in counted:
            yield _own_flag(found.span, found.period, named, words)


def _in_office(
    article: Article, evidence: Evidence, spans: list[FoundDate], words: CheckWords
) -> Iterator[Named]:
    """Years in office that open the sentence right behind the one that tells from when to when."""
    sentences = evidence.sentences
    for named in words.find("taken_office", article.text):
        at = bisect_right(sentences, named.span.start, key=lambda sentence: sentence.start) - 1
        told = [found for found in spans if at > 0 and sentences[at - 1].contains(found.span)]
        near = at > 0 and "\n" not in article.text[sentences[at - 1].end : named.span.start]
        same = turn_words(article.language).goes_on.match(article.text, named.span.end)
        if near and same and len(told) == 1 and sentences[at].start == named.span.start:
            yield named


def _taken_up(
    article: Article, evidence: Evidence, spans: list[FoundDate], words: CheckWords
) -> Iterator[Flag]:
    """Years that a sentence behind their span takes up: "from 1998 to 2012. In those 20 years …".

    Years of that number told before are rather those that are taken up.
    """
    first_told: dict[int, int] = {}
    for other in words.find("years", article.text):
        first_told.setdefault(other.number, other.span.end)
    for named in chain(words.find("taken_span", article.text), _in_office(article, evidence, spans, words)):
        at = bisect_right(spans, named.span.start, key=lambda found: found.span.end) - 1
        period = spans[at].period if at >= 0 else None
        if period is None or named.span.start - spans[at].span.end >= _REACH:
            continue
        told = first_told.get(named.number, len(article.text)) <= spans[at].span.start
        if not told and named.number not in (period.years, period.years - 1):
            yield _own_flag(spans[at].span, period, named, words)


def _beside(one: Span, other: Span) -> bool:
    gap = max(one.start, other.start) - min(one.end, other.end)
    return 0 <= gap <= _BESIDE


def _equal_earlier(period: Period) -> str:
    return years_text(period.start.year - period.years, period.start.year - 1)


def years_text(first: int, last: int) -> str:
    """A span of years as printed: "2015–19", "1998–2005"."""
    same = first // 100 == last // 100
    return f"{first}–{last % 100:02d}" if same else f"{first}–{last}"
