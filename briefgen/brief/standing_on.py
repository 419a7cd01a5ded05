"""The number or the chronicle an article stands on: the only charts of their kinds taken unasked."""

from collections.abc import Callable, Sequence

from briefgen.model.article import Article, ParagraphKind
from briefgen.model.chart import ChartKind, ChartSpec
from briefgen.model.evidence import Evidence, Figure

_FEWEST_EVENTS = 4


def stands_on(
    charts: Sequence[ChartSpec], article: Article, evidence: Evidence, heads: Callable[[Figure], bool]
) -> ChartSpec | None:
    """The first big number or timeline that is what an article is about; None for none.

    A number is where the headline states it or the first paragraph below one tells it, a chronicle where
    it has the headline for its title and four happenings or more. Others show little that the text does
    not say.

    Args:
        charts: All that may be printed, best first.
        article: The article.
        evidence: What is found in it.
        heads: Whether the headline states a figure.
    """
    figures = {figure.key: figure for figure in evidence.figures}
    for chart in charts:
        shown = [figures[key] for key in chart.figures if key in figures]
        if chart.kind is ChartKind.BIG_NUMBER and _is_told_first(shown, article, heads):
            return chart
        if chart.kind is ChartKind.TIMELINE and _is_of_headline(chart, article):
            return chart
    return None


def _is_told_first(figures: Sequence[Figure], article: Article, heads: Callable[[Figure], bool]) -> bool:
    if not figures or not article.headline:
        return False
    first = next((one.span for one in article.paragraphs if one.kind is ParagraphKind.TEXT), None)
    opens = first is not None and all(first.contains(figure.span) for figure in figures)
    return opens or all(map(heads, figures))


def _is_of_headline(chart: ChartSpec, article: Article) -> bool:
    headline = " ".join(article.headline.split()).rstrip(" .:;")
    return bool(headline) and headline in chart.title and len(chart.points) >= _FEWEST_EVENTS
