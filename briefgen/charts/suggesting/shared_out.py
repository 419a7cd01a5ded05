"""Parts of a whole that is told before them: "The levy raised £2.4m. Of that, £1.1m went to schools"."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Span
from briefgen.model.evidence import Comparison, ComparisonKind, Figure

_OVER_TIME = (ComparisonKind.THEN_NOW, ComparisonKind.SERIES)
_LEAST = 4


def of_the_whole(comparison: Comparison, told: Sequence[Figure], drafts: Drafts) -> Comparison | None:
    """The comparison as parts of the amount that its pronoun stands for; None where that is not told.

    Any other comparison is left as it is: only "that" and its like say nothing by themselves.

    Args:
        comparison: Of any kind.
        told: The figures of the article.
        drafts: Of the article.
    """
    first = min(comparison.figures, key=lambda figure: figure.span)
    text, language = drafts.article.text, drafts.language
    begins = sentences_of(text, language, first.span.start, first.span.start).start
    if comparison.kind in _OVER_TIME or not _points_back(comparison, text[begins : first.span.start], drafts):
        return comparison
    least = sentences_of(text, language, max(begins - _LEAST, 0), max(begins - _LEAST, 0)).start
    unit = first.quantity.unit
    before = [
        figure
        for figure in told
        if figure.quantity.unit == unit and least <= figure.span.start < first.span.start
    ]
    whole = max(before, key=lambda figure: figure.span, default=None)
    if whole is None or not _is_divided(whole, comparison):
        return None
    span = Span(whole.span.start, comparison.span.end)
    return replace(comparison, kind=ComparisonKind.PARTS, subject=whole.text, span=span)


def _points_back(comparison: Comparison, opening: str, drafts: Drafts) -> bool:
    """Whether it is only of "that" or "that sum", or a sentence that opens with "davon" names it."""
    words, out_of = table(drafts.language, "figures"), table(drafts.language, "charts")["out_of"]
    pronouns = {word.casefold() for word in (*words["pronouns"], *words["vague"], *out_of["pointing"])}
    first, *others = comparison.subject.casefold().split() or [""]
    if first in pronouns and (not others or (len(others) == 1 and others[0] in out_of["sums"])):
        return True
    if first in out_of["sums"] and not others:  # "of the money"
        return opening.casefold().startswith(tuple(f"{word} " for word in out_of["before"]))
    of_those = opening.casefold().split()[:1]
    unit = comparison.figures[0].quantity.unit
    return of_those[:1] != [] and of_those[0] in words["of_those"] and comparison.subject == unit.name


def _is_divided(whole: Figure, comparison: Comparison) -> bool:
    """Whether a figure is at least as much as all parts together, which are of its unit."""
    values = [figure.quantity.value for figure in comparison.figures]
    total = sum((value for value in values if value is not None), Decimal(0))
    exact = whole.quantity.is_exact and None not in values
    same = all(figure.quantity.unit == whole.quantity.unit for figure in comparison.figures)
    return exact and same and (whole.quantity.value or Decimal(0)) >= total
