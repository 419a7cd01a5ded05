"""What tells rows of the figures table apart that would be called the same: a place, or whose it is."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from briefgen.knowledge.doers import doer
from briefgen.model.article import Article
from briefgen.model.evidence import Comparison, ComparisonKind, Figure


def told_apart(
    labels: Mapping[str, str], figures: Sequence[Figure], article: Article, comparisons: Sequence[Comparison]
) -> dict[str, str]:
    """By the key of a figure, the source's words that tell its row from others of the same name.

    Rows that nothing of the article tells apart get none, nor do those of one place or one owner: there
    the same words in each would say nothing.

    Args:
        labels: What each row is called, by the key of its figure.
        figures: All of the article.
        article: Where they stand.
        comparisons: Those of the article; the value before is of whom the value after is.
    """
    alike: dict[str, list[Figure]] = defaultdict(list)
    for figure in figures:
        if figure.key in labels:
            alike[labels[figure.key].casefold()].append(figure)
    found: dict[str, str] = {}
    for group in alike.values():
        places = {figure.key: figure.place.text if figure.place else "" for figure in group}
        owners = {figure.key: _owner(figure, article, comparisons) for figure in group}
        for words in (places, owners):
            if len(set(words.values()) - {""}) > 1:
                found |= {key: said for key, said in words.items() if said}
                break
    return found


def _owner(figure: Figure, article: Article, comparisons: Sequence[Comparison]) -> str:
    """Who has or does so much; for the value before, who has the value that is told first."""
    pairs = (one.figures for one in comparisons if one.kind is ComparisonKind.THEN_NOW)
    beside = next((pair for pair in pairs if figure in pair), (figure,))
    first = min(beside, key=lambda one: one.span)
    return doer(article.text, article.language, first.span.start, first.span.end)


def silent(figure: Figure, article: Article, comparisons: Sequence[Comparison]) -> bool:
    """Whether a row of the figure would answer no question but how many: all its columns stand empty."""
    slots = (figure.subject, figure.measure, figure.place, figure.period, figure.says_who)
    answered = any(slots) or figure.compared_to or figure.change or figure.when
    compared = any(figure in one.figures for one in comparisons)
    return not answered and not compared and not _owner(figure, article, comparisons)
