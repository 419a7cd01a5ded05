"""Comparisons over time with their owners named, where the words only say "its share" or "Vantor’s"."""

from collections.abc import Sequence
from dataclasses import replace

from briefgen.charts.titles import Drafts
from briefgen.knowledge.owned import is_owner_alone, like_before, owned_before, with_its_owner
from briefgen.model.evidence import Comparison, Figure, Words


def with_owner(comparison: Comparison, others: Sequence[Comparison], drafts: Drafts) -> Comparison | None:
    """The comparison with its owner named; None where a title would say less than the sentence.

    "Toshin said its market share rose" is of Toshin’s market share. Of "Vantor’s fell" the thing owned
    is what the comparison before it in the sentence is of.

    Args:
        comparison: A value then and now, or a series.
        others: All comparisons of the article.
        drafts: Of the article.
    """
    first = min(comparison.figures, key=lambda figure: figure.span)
    before = [figure for other in others for figure in other.figures]
    if is_owner_alone(comparison.subject):
        owned = owned_before(first, before, drafts.article)
        return replace(comparison, subject=f"{comparison.subject} {owned}") if owned else None
    stated = first.subject is not None and first.subject.text == comparison.subject
    if stated and (like := like_before(first, before, drafts.article)):
        return replace(comparison, subject=like)
    subject = _stated(comparison)
    if subject is None:
        return comparison
    named = with_its_owner(comparison.subject, subject, drafts.article)
    return None if named is None else replace(comparison, subject=named)


def _stated(comparison: Comparison) -> Words | None:
    """The subject where the article says it: that of the first figure which has it."""
    ordered: list[Figure] = sorted(comparison.figures, key=lambda figure: figure.span)
    subjects = (figure.subject for figure in ordered if figure.subject and figure.subject.span)
    return next((one for one in subjects if one.text.casefold() == comparison.subject.casefold()), None)
