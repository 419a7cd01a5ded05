"""What stands beside items in the article and is not drawn with them: the most of all may be there."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from briefgen.charts.suggesting.ideas import are_rates, is_size_of_change, unit_of
from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.titles import Drafts
from briefgen.model.evidence import Figure, FigureKind
from briefgen.model.quantity import Bound, Dimension

_NO_ITEMS = (FigureKind.AGE, FigureKind.SCORE, FigureKind.DURATION)


def leaves_out(figures: Sequence[Figure], told: Sequence[Figure], drafts: Drafts) -> bool:
    """Whether changes like these stand in the same paragraph or beside it that are not drawn."""
    if not are_rates(figures):
        return False
    index = drafts.article.paragraph_index
    near = {index(figure.span.start) + step for figure in figures for step in (-1, 0, 1)}
    drawn = {figure.span for figure in figures}
    beside = (f for f in told if f.span not in drawn and index(f.span.start) in near)
    return any(is_size_of_change(f) and f.quantity.unit == unit_of(figures) for f in beside)


def is_topped(figures: Sequence[Figure], told: Sequence[Figure], drafts: Drafts) -> bool:
    """Whether the sentences of items, or the next one, tell a larger value of their kind that is not drawn.

    Nor may one of any size be left out that is set against them: it belongs to the row.
    A sum that stands before them is their whole, and what is told of another time is none of them.
    """
    values = [figure.quantity.value for figure in figures if figure.quantity.value is not None]
    if are_rates(figures) or not values:
        return False
    return any(
        (_may_be(one) > max(values) or _is_set_against(one, figures))
        and _may_be_item(one, figures)
        and not _is_sum(one, figures, sum(values, Decimal(0)))
        for one in _beside(figures, told, drafts)
    )


def _may_be(figure: Figure) -> Decimal:
    """The most a value may be as far as it is told: "tens of billions" may be any number of them."""
    told = (figure.quantity.value, figure.quantity.low, figure.quantity.high)
    return max((one for one in told if one is not None), default=Decimal(0))


def _beside(figures: Sequence[Figure], told: Sequence[Figure], drafts: Drafts) -> Iterable[Figure]:
    """The figures of the sentences of others, and of the next in their paragraph, without those."""
    text, drawn = drafts.article.text, {figure.span for figure in figures}
    first, last = min(drawn).start, max(span.end for span in drawn)
    within = sentences_of(text, drafts.language, first, last)
    after = sentences_of(text, drafts.language, min(within.stop + 1, len(text)), within.stop + 2)
    index = drafts.article.paragraph_index
    for one in told:
        at = one.span.start
        follows = at in after and index(at) == index(first)
        if one.span not in drawn and (at in within or follows):
            yield one


def _may_be_item(one: Figure, figures: Sequence[Figure]) -> bool:
    """Whether a value is of the unit of items, or a bare number that may be, and told of their time."""
    unit, own = unit_of(figures), one.quantity.unit
    stated = one.quantity.bound not in (Bound.LESS_THAN, Bound.AT_MOST) and one.kind not in _NO_ITEMS
    times = {figure.when for figure in (one, *figures) if figure.when}
    alike = own.may_be(unit) and stated and not is_size_of_change(one)
    if one.when and _names((one,)) & _names(figures) and not any(figure.when for figure in figures):
        return False  # one of the items at another time: "the CDU had 39 per cent six years ago"
    return alike and len(times) < 2 and not any(_are_paired(one, figure) for figure in figures)


def _names(figures: Sequence[Figure]) -> set[str]:
    """The subjects of figures without regard to capitals."""
    return {figure.subject.text.casefold() for figure in figures if figure.subject}


def _are_paired(one: Figure, other: Figure) -> bool:
    """Whether one is told as the earlier value of the other."""
    pairs = ((one.earlier, other.span), (other.earlier, one.span))
    return any(earlier is not None and earlier.overlaps(span) for earlier, span in pairs)


def _is_set_against(one: Figure, figures: Sequence[Figure]) -> bool:
    against = one.compared_to.span if one.compared_to else None
    return against is not None and any(against.overlaps(figure.span) for figure in figures)


def _is_sum(one: Figure, figures: Sequence[Figure], total: Decimal) -> bool:
    """Whether a value is what items are out of: their sum, or no less than it and told before them.

    Nothing is out of what it is set against, nor out of an average: "6.8 flies, against 4.1 in Ely".
    """
    value, before = one.quantity.value or Decimal(0), one.span < min(figure.span for figure in figures)
    counted = one.quantity.unit.dimension is Dimension.COUNT
    average = counted and any((each.quantity.value or 0) % 1 for each in (one, *figures))
    if average or _is_set_against(one, figures) or unit_of(figures).dimension is Dimension.PERCENT:
        return False
    return value == total or (before and value > total)
