"""All the evidence of an article, found in one pass over each kind."""

from dataclasses import replace

from briefgen.evidence.checks import find_flags
from briefgen.evidence.comparing.told_parts import parts_of_told
from briefgen.evidence.comparisons import find_comparisons
from briefgen.evidence.events import find_events
from briefgen.evidence.extent import searched, unsearched_flags
from briefgen.evidence.figures import finding_figures
from briefgen.evidence.keypoints import find_key_points
from briefgen.evidence.quotes import finding_quotes
from briefgen.evidence.text.sentences import sentences
from briefgen.evidence.times.years_later import years_later
from briefgen.evidence.uncounted import uncounted
from briefgen.knowledge.work import Work, part_of, result_of
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Evidence

_QUOTES, _EVENTS, _FIGURES, _COMPARISONS, _KEY_POINTS = 0.45, 0.51, 0.93, 0.94, 0.98
"""The share of the time after each kind of evidence, for news; with more figures, theirs take more of it."""


def find_evidence(article: Article) -> Evidence:
    """Quotes, figures, comparisons, events, key points and flags; each list may be empty.

    A text that would take too long (see `searched`) is searched up to there, and a flag says so.
    """
    return result_of(finding(article))


def finding(article: Article) -> Work[Evidence]:
    """The same, told as it goes on: in a text as long as a library, every second or two."""
    head = searched(article)
    evidence = yield from _finding(_behind_dateline(head))
    flags = find_flags(head, evidence)
    return replace(evidence, flags=(*flags, *unsearched_flags(article, head)))


def _behind_dateline(article: Article) -> Article:
    """The article with its first sentence behind the dateline: who says what is told there is no town."""
    dateline = article.dateline
    if dateline is None:
        return article
    own = [
        replace(one, span=Span(dateline.end, one.span.end)) if one.span.contains(dateline) else one
        for one in article.paragraphs
    ]
    return replace(article, paragraphs=tuple(one for one in own if one.span))


def _finding(article: Article) -> Work[Evidence]:
    quotes = yield from part_of(finding_quotes(article), 0.0, _QUOTES)
    events = find_events(article)
    yield _EVENTS
    figures = yield from part_of(finding_figures(article, quotes), _EVENTS, _FIGURES)
    events = years_later(article, uncounted(events, figures))
    comparisons = parts_of_told(find_comparisons(article, figures), figures)
    yield _COMPARISONS
    key_points = find_key_points(article, quotes, figures, events)
    yield _KEY_POINTS
    return Evidence(quotes, figures, comparisons, events, key_points, sentences=sentences(article))
