"""Titles of the parts of a whole that a clause names: "Jobs that it is to shed: Alder largest part, at 260".

Without that clause the parts of what is cut or lost would be read as what there is.
"""

from collections.abc import Sequence

from briefgen.charts.suggesting.ideas import unit_of
from briefgen.charts.titles import Drafts
from briefgen.knowledge.prospects import prospect
from briefgen.model.chart import Point
from briefgen.model.evidence import Figure, Words


def whole_named(figures: Sequence[Figure], drafts: Drafts) -> Words | None:
    """The noun and the clause that name what all figures are parts of; None where there is none.

    They stand behind the number of the whole: "Of the 480 jobs that Tolland is to shed, 260 are in Alder".
    """
    measures = {figure.measure for figure in figures}
    named = measures.pop() if len(measures) == 1 else None
    if named is None or named.span is None or not named.inferred or named.text[:1].isdigit():
        return None
    before = drafts.article.text[: named.span.start].split()[-1:]
    counted = any(map(str.isdigit, before[0])) if before else False
    return named if counted and len(named.text.split()) > 2 else None


def whole_title(figures: Sequence[Figure], first: Point, form: str, drafts: Drafts) -> str:
    """What the whole is with the largest of its items, or what it is alone where both are too long.

    Args:
        figures: All the items.
        first: The largest of them.
        form: Of the title.
        drafts: Of the article.
    """
    named = whole_named(figures, drafts)
    if named is None or first.value is None:
        return ""
    value = drafts.numbers.quantity(first.value, unit_of(figures))
    told = {"measure": named.text, "label": first.label, "value": value}
    return drafts.title(form, **told) or drafts.title("whole", measure=named.text)


def says_ahead(figures: Sequence[Figure], title: str, drafts: Drafts) -> bool:
    """Whether the title has the clause that says that all is to come, and no other words say it."""
    named = whole_named(figures, drafts)
    if named is None or named.span is None or named.text.casefold() not in title.casefold():
        return False
    text, (start, end) = drafts.article.text, (named.span.start, named.span.end)
    without = text[:start] + " " * (end - start) + text[end:]
    return not any(prospect(without, drafts.language, one.span.start, one.span.end) for one in figures)
