"""Numbers that somebody else puts otherwise: alone, either of them would be one side's for the truth."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Span
from briefgen.model.evidence import Figure

_REACH = 160
"""In code points; who tells more than that behind a number may tell of something else."""


def disputed(figures: Sequence[Figure], drafts: Drafts) -> frozenset[Span]:
    """The places of numbers told otherwise right behind: "3,000, police said; organisers put it at 8,000".

    Args:
        figures: Of the article, by place.
        drafts: For the article's words.
    """
    pairs = ((one, other) for one, other in pairwise(figures) if _is_told_again(one, other, drafts))
    return frozenset(figure.span for pair in pairs for figure in pair)


def _is_told_again(one: Figure, other: Figure, drafts: Drafts) -> bool:
    text, paragraph = drafts.article.text, drafts.article.paragraph_index
    own, unit = other.quantity.unit, one.quantity.unit
    near = 0 < other.span.start - one.span.end <= _REACH
    alike = own.may_be(unit) or unit.is_bare  # "die Zahl der Gäste auf 3.000, … von 900 Gästen"
    if not near or not alike or paragraph(one.span.start) != paragraph(other.span.start):
        return False
    verbs, small = _words(drafts.language)
    words = text[one.span.end : other.span.start].casefold().split()
    if _has_own_teller(one, other) and not verbs.isdisjoint(words):
        return True
    while words and words[-1] in small:
        words.pop()
    # Somebody stands before the verb, and none of its object behind it.
    return len(words) > 1 and words[-1] in verbs


def _has_own_teller(one: Figure, other: Figure) -> bool:
    """Whether somebody else than who tells the first is named between the two and tells the second."""
    who, before = other.says_who, one.says_who
    named = who is not None and who.span is not None and one.span.end <= who.span.start < other.span.start
    return named and before is not None and who is not None and who.text != before.text


@cache
def _words(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Verbs that tell of an estimate, and what may stand between such a verb and its number."""
    words = table(language, "charts")["estimates"]
    small = [
        *words["small"],
        *words["called"],
        *words["links"],
        *table(language, "charts")["name"]["articles"],
    ]
    return frozenset([*words["verbs"], *words["telling"]]), frozenset(small)
