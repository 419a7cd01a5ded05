"""What takes the time of a search: milliseconds of each stage, for news and for a text of figures alone."""

import time
from collections.abc import Callable, Iterator
from statistics import median
from typing import TypeVar

from briefgen.evidence.amounts.quantities import find_quantities
from briefgen.evidence.checks import find_flags
from briefgen.evidence.comparisons import find_comparisons
from briefgen.evidence.events import find_events
from briefgen.evidence.figures import find_figures
from briefgen.evidence.find import find_evidence
from briefgen.evidence.keypoints import find_key_points
from briefgen.evidence.quotes import find_quotes
from briefgen.evidence.text.marks import marked
from briefgen.evidence.text.sentences import sentences
from briefgen.model.article import Article
from tests.kit.labelled import plain_article

_T = TypeVar("_T")
_FIGURES = (
    "Sales rose from $4.2 billion in May 2019 to $5.1 billion, up 21 per cent, and 300 jobs went.",
    "About 4,200 people and 17 shops, up from 3,100 and 12 a year earlier, took 5 to 6 per cent more.",
    "Leeds spent £3m, York £2.5m and Hull £1.1m; one in five homes, 12 per cent more, paid at least £90.",
)


def dense() -> Article:
    """An article of 1,000 words in which every fifth is a number."""
    return plain_article(*(" ".join(_FIGURES) for _ in range(18)))


def seconds(article: Article) -> dict[str, float]:
    """Processor time of each stage of one search; what two share counts for the first."""
    taken: dict[str, float] = {}

    def timed(name: str, run: Callable[[], _T]) -> _T:
        begin = time.process_time()
        result = run()
        taken[name] = time.process_time() - begin
        return result

    timed("sentences", lambda: sentences(article))
    timed("marks", lambda: marked(article))
    quotes = timed("speakers", lambda: find_quotes(article))
    taken["speakers"] -= taken["marks"]
    timed("numbers", lambda: [find_quantities(text, article.language) for text in article.paragraph_texts])
    events = timed("events", lambda: find_events(article))
    figures = timed("slots", lambda: find_figures(article, quotes))
    taken["slots"] -= taken["numbers"]
    timed("comparisons", lambda: find_comparisons(article, figures))
    timed("key points", lambda: find_key_points(article, quotes, figures, events))
    sentences.cache_clear()
    evidence = find_evidence(article)
    timed("checks", lambda: find_flags(article, evidence))
    return taken


def shares(articles: list[Article]) -> dict[str, float]:
    """Milliseconds of each stage for 1,000 words, the median over the articles; the first is not counted."""
    seconds(articles[0])
    found = [(seconds(article), max(len(article.text.split()), 1)) for article in articles]
    return {name: median(taken[name] * 1e6 / words for taken, words in found) for name in found[0][0]}


def table(news: list[Article]) -> Iterator[str]:
    """The lines of the report."""
    columns = shares(news), shares([dense()] * 5)
    yield f"{'milliseconds for 1,000 words':30} {'news':>8} {'figures':>8}"
    for name in columns[0]:
        yield f"  {name:28} {columns[0][name]:8.2f} {columns[1][name]:8.2f}"
    yield f"  {'together':28} {sum(columns[0].values()):8.2f} {sum(columns[1].values()):8.2f}"
