"""Numbers too long for the place of a chart: printed in one scale and rounded, which the chart says.

One rule for every form of a chart. The exact values stay in its data, which goes out with it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import Any, Self

from briefgen.knowledge.figures import scale_word
from briefgen.model.chart import ChartKind, ChartSpec

WIDE_PT = 300.0
"""From this width on a chart is set wide: about 106 mm, between the 80 and 165 mm it is drawn for."""
HEADING_PT = 13.0
"""The height of the line over a plot that says how its numbers were shortened."""

_EXACTLY = Context(prec=400, rounding=ROUND_HALF_EVEN)
_NARROW = ",.’'·\u00a0\u202f "
_DIGIT_EM, _NARROW_EM = 0.5, 0.25
"""Widths as shares of the type size; figures of the faces in use are tabular."""
_NEVER = {ChartKind.BIG_NUMBER, ChartKind.GRID, ChartKind.TABLE, ChartKind.TIMELINE}
_DISPLAY = {ChartKind.PAIR, ChartKind.SLOPE}
_SHARE = {ChartKind.RANGE: 0.15, ChartKind.PAIR: 0.36, ChartKind.SLOPE: 0.27, ChartKind.COLUMNS: 0.9}
_USUAL_SHARE = 0.25
"""How much of a chart's width its longest number may take, so that names and marks have the rest (measured
on every kind at 60 to 170 mm: `tests.charts.tight_samples`); of columns, of the width of one."""
_LEAST_SHOWN = Decimal("0.1")
"""A number smaller than this in a scale would be rounded to next to nothing."""


@dataclass(frozen=True, slots=True)
class Short:
    """How all numbers of one chart are shortened.

    Attributes:
        power: Of ten, of the scale they share; None where each large one has its own word of scale.
        places: Decimals after that.
        heading: What the chart says of it: "in trillions, rounded".
        scales: The words of scale, greatest first.
    """

    power: int | None
    places: int
    heading: str
    scales: Sequence[Mapping[str, Any]]

    @classmethod
    def of(cls, values: Sequence[Decimal], words: Mapping[str, Any]) -> Self | None:
        """The form for these values; None where none of them is long enough to have a word of scale.

        Args:
            values: All that are printed.
            words: The table `charts.toml` of the language.
        """
        sizes = [abs(value) for value in values if value.is_finite() and value]
        scales = words["scale"]
        fitting = [scale for scale in scales if sizes and max(sizes) >= Decimal(10) ** int(scale["power"])]
        if not fitting:
            return None
        least = min(sizes)
        for scale in fitting:
            power = int(scale["power"])
            scaled = least.scaleb(-power)
            if scaled >= _LEAST_SHOWN:
                places = 0 if scaled >= 100 else 1 if scaled >= 1 else 2
                kept = all(_cut(value, power, places) == value.scaleb(-power, _EXACTLY) for value in sizes)
                form = words["shortened"]["exact" if kept else "rounded"]
                return cls(power, places, str(form).format(scale=scale["many"]), scales)
        return cls(None, 0, str(words["shortened"]["mixed"]), scales)

    def cut(self, value: Decimal) -> tuple[Decimal, int, str]:
        """The number to print, the power of ten it is cut by, and the word of scale behind it, if any.

        A zero at the end stands only where it is what rounding left: nobody states the last digit of "14.0".
        """
        if self.power is not None:
            cut = _cut(value, self.power, self.places)
            exact = cut == value.scaleb(-self.power, _EXACTLY)
            return _plain(cut) if exact else cut, self.power, ""
        for scale in self.scales:
            power = int(scale["power"])
            if abs(value) >= Decimal(10) ** power:
                cut = _significant(value.scaleb(-power, _EXACTLY))
                return cut, power, scale_word(scale, cut)
        return value, 0, ""


def _cut(value: Decimal, power: int, places: int) -> Decimal:
    return value.scaleb(-power, _EXACTLY).quantize(Decimal(1).scaleb(-places), ROUND_HALF_EVEN, _EXACTLY)


def _significant(scaled: Decimal) -> Decimal:
    """Three digits of a number from 1 on, without zeros at the end."""
    places = max(2 - scaled.adjusted(), 0)
    return _plain(scaled.quantize(Decimal(1).scaleb(-places), ROUND_HALF_EVEN, _EXACTLY))


def _plain(cut: Decimal) -> Decimal:
    """The same number without zeros after its decimal mark at the end."""
    whole = cut.to_integral_value()
    return whole if cut == whole else cut.normalize(_EXACTLY)


def is_crowded(
    spec: ChartSpec, labels: Iterable[str], width_pt: float, sizes_pt: tuple[float, float]
) -> bool:
    """Whether the numbers of a chart are too long for a place of that width.

    Only where the chart leaves the form of numbers to Briefgen; one that asks for plain digits gets them.

    Args:
        spec: The chart.
        labels: Its numbers as they would be printed.
        width_pt: Of the place, in points.
        sizes_pt: Of labels, and of the values of a chart of few, in points.
    """
    if spec.number_format or spec.kind in _NEVER:
        return False
    lone = len(spec.series) == 1
    size = sizes_pt[1] if spec.kind in _DISPLAY and lone else sizes_pt[0]
    room = width_pt * _SHARE.get(spec.kind, _USUAL_SHARE)
    if spec.kind is ChartKind.COLUMNS:
        room /= max(len(spec.points), 1)
    return size * max(map(_width_em, labels), default=0.0) > room


def _width_em(text: str) -> float:
    return sum(_NARROW_EM if sign in _NARROW else _DIGIT_EM for sign in text)


def difference(
    spec: ChartSpec, forms: Callable[[Decimal], Iterable[str]], short: Callable[[Decimal], str]
) -> str:
    """The calculated change that a chart prints, its number shortened as the values are.

    Args:
        spec: The chart.
        forms: How its number may stand in the words, the likeliest first.
        short: How it is to stand there.
    """
    ends = [p.value for s in spec.series[:1] for p in (*s.points[:1], *s.points[-1:])]
    if len(ends) < 2 or ends[0] is None or ends[1] is None:
        return spec.difference
    apart = abs(ends[1] - ends[0])
    found = next((form for form in forms(apart) if form in spec.difference), None)
    return spec.difference.replace(found, short(apart)) if found else spec.difference


def printed_values(spec: ChartSpec) -> list[Decimal]:
    """Every number of a chart: values and the ends of ranges."""
    return [n for p in spec.points for n in (p.value, p.low, p.high) if n is not None]
