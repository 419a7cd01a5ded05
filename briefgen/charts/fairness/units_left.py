"""Figures of a row that leave their unit to the others: "84,000 people … 62,000"."""

from collections.abc import Iterable

from briefgen.model.evidence import Figure
from briefgen.model.quantity import Dimension, Unit


def units_told(figures: Iterable[Figure], unit: Unit) -> set[Unit]:
    """The units of figures, without those that leave it to the others to say what they count, or how often.

    Args:
        figures: What a chart stands on.
        unit: Of the chart.
    """
    return {own for figure in figures if not _leaves(own := figure.quantity.unit, unit)}


def _leaves(own: Unit, unit: Unit) -> bool:
    counted = own == Unit("", Dimension.COUNT) and unit.dimension is Dimension.COUNT and bool(unit.name)
    return counted or (bool(own.name) and unit.name.startswith(f"{own.name} per "))
