"""The year of the article in somebody's words, where it stands for our time: "We still fax in 2026"."""

from briefgen.evidence.times.dates import FoundDate
from briefgen.evidence.times.outlook import tells_ahead
from briefgen.evidence.times.quoted_clauses import opening_mark
from briefgen.evidence.times.tenses import opens_past, tells_past
from briefgen.model.article import Article, Span


def is_our_year(article: Article, sentence: Span, found: FoundDate) -> bool:
    """Whether somebody speaks of the year of the article in a present that nothing happens in.

    Args:
        article: Its day of publication tells the year.
        sentence: The one the date stands in.
        found: The date.
    """
    when, published = found.period, article.published
    if when is None or published is None or when.start != when.end or when.start.month:
        return False
    opened = opening_mark(article.text, sentence, found.span)
    if when.start.year != published.day.year or opened is None:
        return False
    place = (article.text, Span(opened + 1, sentence.end), found.span, article.language)
    return not (tells_past(*place) or opens_past(*place) or tells_ahead(*place))
