"""Times named in a sentence: dates, and words that point at a period already named."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.times.bare_times import bare_times
from briefgen.evidence.times.dates import FoundDate, find_dates, read_dates
from briefgen.evidence.times.labels import label_times
from briefgen.evidence.times.outlook import resolved
from briefgen.evidence.times.reckoning import Yearless, month_span
from briefgen.evidence.times.year_parts import with_part
from briefgen.evidence.words.number_words import holds_any
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Article, Span
from briefgen.model.moment import Period
from briefgen.model.quantity import Dimension

_WORDS_BEFORE = 20


@dataclass(frozen=True, slots=True)
class Moment:
    """A time named in a sentence.

    Attributes:
        span: With the noun it describes: "the 2020-24 period".
        when: None where it cannot be resolved to a calendar.
    """

    span: Span
    when: Period | None


def _is_of_dateline(article: Article, span: Span, date: FoundDate) -> bool:
    """Whether a date of a sentence only says when it was written: "Gera, 3. März 2026 – Es sind 93"."""
    return article.dateline is not None and article.dateline.overlaps(date.span.shifted(span.start))


def moments_of(
    article: Article, words: SlotWords, span: Span, figures: Sequence[Reading]
) -> tuple[Moment, ...]:
    """The times of one sentence in order.

    Args:
        article: Its day of publication resolves relative dates.
        words: Of its language.
        span: Of the sentence.
        figures: Of the sentence, in order; no time reaches into one: "in 2019 to 21 per cent".
    """
    text = span.of(article.text)
    # A stretch of time may be part of a date: "the six months to June".
    cores = [figure.core - span.start for figure in figures if figure.unit.dimension is not Dimension.TIME]
    published = article.published.day if article.published else None
    dates = [date for date in _dates(article, span, cores) if not _is_of_dateline(article, span, date)]
    reaching = {date.span.start: date.span.end for date in dates}  # "the year before last" is a date
    pointing = [one for one in _pointing(words, text) if reaching.get(one.start, 0) <= one.end]
    pointing = [one.shifted(span.start) for one in pointing]
    pointed = iter([*pointing, None])
    ahead = next(pointed)
    moments = [Moment(one, None) for one in pointing]
    moments += [Moment(one, None) for one in _spells(words, span, text, figures)]
    for date in dates:
        whole = _widened(words, text, date).shifted(span.start)
        while ahead and ahead.end <= whole.start:
            ahead = next(pointed)
        if not (ahead and whole.overlaps(ahead)):
            known_year = _of_that_year(words, text, date, moments)
            found = replace(date, span=date.span.shifted(span.start))
            told = resolved(article.text, span, found, published, article.language)
            when = known_year.when if known_year else told
            place = known_year.span.shifted(span.start) if known_year else whole
            place, when = with_part(article.language, article.text, place, when)
            moments.append(Moment(place, when))
    known = sorted(((one.span.shifted(-span.start), one.when) for one in moments), key=lambda one: one[0])
    taken = [Span(figure.start, figure.end).shifted(-span.start) for figure in figures]
    for bare, when in bare_times(article.language, text, known, taken):
        moments.append(Moment(bare.shifted(span.start), when))
    for label, when in label_times(article.language, text, published):
        if not any(label.overlaps(one) for one, _ in known):
            moments.append(Moment(label.shifted(span.start), when))
    return tuple(sorted(moments, key=lambda moment: moment.span))


def _pointing(words: SlotWords, text: str) -> list[Span]:
    """Where periods stand that no calendar tells: "the previous year", "its first year", "in the quarter"."""
    periods = words.periods
    if not holds_any(text, periods.needed):
        return []
    found = [Span(*one.span()) for one in periods.same_period.finditer(text)]
    found += [Span(*one.span()) for one in periods.own_period.finditer(text)]
    found += [Span(*one.span("period")) for one in periods.open_period.finditer(text)]
    apart: list[Span] = []
    for one in sorted(found):
        if not apart or apart[-1].end <= one.start:
            apart.append(one)
    return apart


def _spells(words: SlotWords, span: Span, text: str, figures: Sequence[Reading]) -> Iterator[Span]:
    """Where a counted stretch of time is a time of others: "in the first nine months"."""
    for figure in figures:
        if figure.unit.dimension is Dimension.TIME and not figure.hyphenated:
            begin = max(0, figure.start - span.start - _WORDS_BEFORE)
            led = words.periods.spell_before.search(text[begin : figure.start - span.start])
            if led:
                yield Span(span.start + begin + led.start(), figure.end)


def _of_that_year(words: SlotWords, text: str, date: FoundDate, before: Sequence[Moment]) -> Moment | None:
    """A month or day of the year just named or the one before: "October of that year"."""
    earlier = words.periods.year_before.match(text, date.span.end)
    told = words.periods.same_year.match(text, date.span.end) or earlier
    last = next((moment.when for moment in reversed(before) if moment.when), None)
    if told is None or last is None or not isinstance(date.reckoning, Yearless):
        return None
    of = date.reckoning
    when = month_span(last.end.year - bool(earlier), of.month, of.day, of.month_to, of.day_to)
    return Moment(Span(date.span.start, told.end()), when)


def _dates(article: Article, span: Span, cores: list[int]) -> Iterator[FoundDate]:
    """The dates of a sentence, from its start; one that reaches into a figure is read again up to it."""
    for found in _inside(find_dates(article.text, article.language), span):
        date = replace(found, span=found.span.shifted(-span.start))
        at = bisect_right(cores, date.span.start)
        if at == len(cores) or cores[at] >= date.span.end:
            yield date
            continue
        begin = max(0, date.span.start - _WORDS_BEFORE)
        for again in read_dates(span.of(article.text)[begin : cores[at]], article.language):
            if begin + again.span.start >= date.span.start:
                yield replace(again, span=again.span.shifted(begin))


def _inside(dates: Sequence[FoundDate], span: Span) -> Sequence[FoundDate]:
    """Of dates in order, those that stand in the span."""
    first = bisect_left(dates, span.start, key=lambda date: date.span.start)
    last = bisect_right(dates, span.end, lo=first, key=lambda date: date.span.end)
    return dates[first:last]


def _widened(words: SlotWords, text: str, date: FoundDate) -> Span:
    """The date with the noun it describes: "the 2020-24 period"."""
    after = words.periods.period_after.match(text, date.span.end)
    if after is None:
        return date.span
    window = max(0, date.span.start - 6)
    before = words.clause.article_before.search(text[window : date.span.start])
    return Span(window + before.start() if before else date.span.start, after.end())
