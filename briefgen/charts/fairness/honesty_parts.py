"""Whether entered rows are what they seem: parts that make one whole, and none the sum of the others."""

from collections.abc import Iterator
from decimal import Decimal

from briefgen.charts.data.grid_totals import says_total
from briefgen.charts.rules import LEAST_SUM, MOST_SUM
from briefgen.knowledge.cell_words import cell_words
from briefgen.knowledge.marking import WHOLES
from briefgen.model.chart import ChartKind, ChartSpec, Origin, Point, Series
from briefgen.model.problem import Severity
from briefgen.model.quantity import Dimension

Told = tuple[Severity, str, str]
"""How grave it is, the sentence, and what can be done."""

_LAST_IS_SUM = (ChartKind.WATERFALL, ChartKind.TABLE)


def parts_told(spec: ChartSpec) -> Iterator[Told]:
    """Shares of one series that add up to more than a whole, and rows named parts that do not make one.

    Shares of several wholes add up to anything, as of women in each of four professions: that is a note.
    The kinds that draw a whole tell it themselves.
    """
    if spec.kind in WHOLES or spec.unit.dimension is not Dimension.PERCENT:
        return
    are_parts = _says(spec.items, "part_heads")
    for series in spec.series:
        total = _total(series)
        if total is None or LEAST_SUM <= total <= MOST_SUM:
            continue
        of = f" of {series.name}" if len(spec.series) > 1 and series.name else ""
        if are_parts:
            hint = "Add what is missing as a part"
            if total > MOST_SUM:
                hint = "Correct a value, or say in a note that the parts overlap"
            yield Severity.WARNING, f"The parts{of} add up to {total:f} per cent, not 100", hint
        elif total > MOST_SUM and _says(f"{series.name} {spec.title}", "share_heads"):
            text = f"The shares{of} add up to {total:f} per cent, so they are no parts of one whole"
            yield Severity.NOTE, text, "Say in a note what each is a share of"


def sums_told(spec: ChartSpec) -> Iterator[Told]:
    """Rows that are named as a sum and stand among what they may be the sum of."""
    if spec.kind in _LAST_IS_SUM or len({point.label for point in spec.points}) < 3:
        return
    named = dict.fromkeys(p.label for p in spec.points if _is_entered(p) and says_total(p.label))
    for name in named:
        text = f"“{name}” may be the sum of the others, and stands among them"
        yield Severity.WARNING, text, "Leave it out if it is"


def _total(series: Series) -> Decimal | None:
    """What the values of items come to; None where they are no parts: dated, below zero or not exact."""
    values = [point.value for point in series.points if point.value is not None]
    fit = all(
        _is_entered(point) and point.when is None and not point.bound.is_open and (point.value or 0) >= 0
        for point in series.points
    )
    return sum(values, Decimal(0)) if fit and len(values) == len(series.points) > 1 else None


def _is_entered(point: Point) -> bool:
    return point.origin is Origin.ANALYST


def _says(head: str, name: str) -> bool:
    return not cell_words(name).isdisjoint(head.casefold().replace("(", " ").replace(",", " ").split())
