"""Times named in a sentence: dates, and words that point at a period already named."""

from dataclasses import dataclass

from briefgen.evidence.dates import FoundDate, find_dates
from briefgen.evidence.slot_words import SlotWords
from briefgen.model.article import Article, Span
from briefgen.model.moment import Period


@dataclass(frozen=True, slots=True)
class Moment:
    """A time named in a sentence.

    Attributes:
        span: With the noun it describes: "the 2020-24 period".
        when: None where it cannot be resolved to a calendar.
    """

    span: Span
    when: Period | None


def moments_of(article: Article, words: SlotWords, span: Span, text: str) -> tuple[Moment, ...]:
    """The times of one sentence in order.

    Args:
        article: Its day of publication resolves relative dates.
        words: Of its language.
        span: Of the sentence.
        text: The words of that span.
    """
    published = article.published.day if article.published else None
    pointing = [Span(*found.span()).shifted(span.start) for found in words.same_period.finditer(text)]
    pointed = iter([*pointing, None])
    ahead = next(pointed)
    moments = [Moment(one, None) for one in pointing]
    for date in find_dates(text, article.language):
        whole = _widened(words, text, date).shifted(span.start)
        while ahead and ahead.end <= whole.start:
            ahead = next(pointed)
        if not (ahead and whole.overlaps(ahead)):
            moments.append(Moment(whole, date.resolved(published)))
    return tuple(sorted(moments, key=lambda moment: moment.span))


def _widened(words: SlotWords, text: str, date: FoundDate) -> Span:
    """The date with the noun it describes: "the 2020-24 period"."""
    after = words.period_after.match(text, date.span.end)
    if after is None:
        return date.span
    window = max(0, date.span.start - 6)
    before = words.article_before.search(text[window : date.span.start])
    return Span(window + before.start() if before else date.span.start, after.end())
