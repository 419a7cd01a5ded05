"""All the evidence of an article, found in one pass over each kind."""

from dataclasses import replace

from briefgen.evidence.checks import find_flags
from briefgen.evidence.comparisons import find_comparisons
from briefgen.evidence.events import find_events
from briefgen.evidence.extent import searched, unsearched_flags
from briefgen.evidence.figures import find_figures
from briefgen.evidence.keypoints import find_key_points
from briefgen.evidence.quotes import find_quotes
from briefgen.evidence.sentences import sentences
from briefgen.model.article import Article
from briefgen.model.evidence import Evidence


def find_evidence(article: Article) -> Evidence:
    """Quotes, figures, comparisons, events, key points and flags; each list may be empty.

    A text of more than `MOST_SEARCHED` code points is searched up to there, and a flag says so.
    """
    head = searched(article)
    evidence = _find(head)
    return replace(evidence, flags=(*find_flags(head, evidence), *unsearched_flags(article, head)))


def _find(article: Article) -> Evidence:
    quotes = find_quotes(article)
    figures = find_figures(article, quotes)
    events = find_events(article)
    return Evidence(
        quotes=quotes,
        figures=figures,
        comparisons=find_comparisons(article, figures),
        events=events,
        key_points=find_key_points(article, quotes, figures, events),
        sentences=sentences(article),
    )
