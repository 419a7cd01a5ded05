"""Checks of the change to a value from the one whose place it takes: "£1.45bn, so far £1.3bn – up 20%"."""

import re
from collections.abc import Iterator

from briefgen.evidence.checking.change_checks import claim_flags
from briefgen.evidence.checking.check_words import check_words
from briefgen.evidence.checking.figure_pairs import Pair
from briefgen.evidence.checking.turn_words import turn_words
from briefgen.model.article import Article
from briefgen.model.evidence import Evidence, Figure, Flag
from briefgen.model.quantity import Dimension

_LONGEST = 70
_STOP = re.compile(r"[.!?](?=\s)|\n|[\"“”„]")
_APPOSED = re.compile(r"[^.,;:!?\n–—]{0,24}(?:\s[–—-]|,|:)\s(?:[^\W\d_]{1,14}\s){0,4}")


def revision_flags(article: Article, evidence: Evidence) -> Iterator[Flag]:
    """Sizes of a change that stand behind the new value and the one told to have been so before it."""
    words, turns, text = check_words(article.language), turn_words(article.language), article.text
    figures = evidence.figures
    for result, base, size in zip(figures, figures[1:], figures[2:], strict=False):
        between = text[result.span.end : base.span.start]
        behind = text[base.span.end : size.span.start]
        if len(between) > _LONGEST or _STOP.search(between) or not turns.until_now.search(between):
            continue
        if _are_alike(base, result) and _is_size(size) and _APPOSED.fullmatch(behind):
            yield from claim_flags(Pair(base, result), size, words)


def _are_alike(base: Figure, result: Figure) -> bool:
    """Whether both are exact values of one unit and no changes themselves."""
    unit = result.quantity.unit
    exact = all(one.quantity.is_exact and one.quantity.value for one in (base, result))
    sized = any(one.change and not one.change.to for one in (base, result))
    return exact and not sized and base.quantity.unit == unit and unit.dimension is not Dimension.PERCENT


def _is_size(size: Figure) -> bool:
    percent = size.quantity.unit.dimension is Dimension.PERCENT
    return percent and size.change is not None and not size.change.to and size.compared_to is None
