"""What rows of the figures table are of: the thing with its owner, and the place or who has so much."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from briefgen.knowledge.doers import doer
from briefgen.knowledge.owned import place_named, whole_name
from briefgen.model.article import Article
from briefgen.model.evidence import Comparison, ComparisonKind, Figure

_IN_TIME = (ComparisonKind.THEN_NOW, ComparisonKind.SERIES)


def told_apart(
    labels: Mapping[str, str], figures: Sequence[Figure], article: Article, comparisons: Sequence[Comparison]
) -> dict[str, str]:
    """By the key of a figure, the source's words that say which of its kind a row is: where, or whose.

    Rows of one name are told apart by what differs, the place before the owner; every other row has the
    place where its value holds, else who has or does so much. None where the article names neither.

    Args:
        labels: What each row is called, by the key of its figure.
        figures: All of the article.
        article: Where they stand.
        comparisons: Those of the article; the value before is of whom and of where the value after is.
    """
    alike: dict[str, list[Figure]] = defaultdict(list)
    for figure in figures:
        if figure.key in labels:
            alike[labels[figure.key].casefold()].append(figure)
    found: dict[str, str] = {}
    for group in alike.values():
        places = {figure.key: _place(figure, article, comparisons) for figure in group}
        owners = {figure.key: _owner(figure, article, comparisons) for figure in group}
        apart = next((one for one in (places, owners) if len(set(one.values()) - {""}) > 1), None)
        words = apart or {key: place or owners[key] for key, place in places.items()}
        found |= {key: said for key, said in words.items() if said}
    return found


def row_name(figure: Figure, others: Sequence[Figure], article: Article) -> str:
    """What a figure is of with its owner, as charts name it; its own words where that is not sure."""
    return whole_name(figure, others, article) or (figure.subject.text if figure.subject else "")


def compared_name(comparison: Comparison, others: Sequence[Figure], article: Article) -> str:
    """What a comparison is of, as the rows of its figures are named."""
    told = comparison.subject.casefold()
    figures = (one for one in comparison.figures if one.subject and one.subject.text.casefold() == told)
    names = (row_name(figure, others, article) for figure in figures)
    return next(names, comparison.subject)


def _place(figure: Figure, article: Article, comparisons: Sequence[Comparison]) -> str:
    """Where a value holds, said in its sentence; for one compared, where either of both does."""
    pair = _pair(figure, comparisons)
    stated = {one.place.text for one in pair if one.place and not one.place.inferred}
    if figure.place and not figure.place.inferred:
        return figure.place.text
    if len(stated) == 1:
        return stated.pop()
    opened = {place_named(one, article) for one in pair} - {""}
    return opened.pop() if len(opened) == 1 else ""


def _pair(figure: Figure, comparisons: Sequence[Comparison]) -> tuple[Figure, ...]:
    """The values over time that a figure is one of; alone where it is set against nothing."""
    pairs = (one.figures for one in comparisons if one.kind in _IN_TIME)
    return next((pair for pair in pairs if figure in pair), (figure,))


def _owner(figure: Figure, article: Article, comparisons: Sequence[Comparison]) -> str:
    """Who has or does so much; for the value before, who has the value that is told first."""
    first = min(_pair(figure, comparisons), key=lambda one: one.span)
    return doer(article.text, article.language, first.span.start, first.span.end)


def silent(figure: Figure, article: Article, comparisons: Sequence[Comparison]) -> bool:
    """Whether a row of the figure would answer no question but how many: all its columns stand empty."""
    slots = (figure.subject, figure.measure, figure.place, figure.period, figure.says_who)
    if any(slots) or figure.compared_to or figure.change or figure.when:
        return False
    compared = any(figure in one.figures for one in comparisons)
    return not compared and not _owner(figure, article, comparisons)
