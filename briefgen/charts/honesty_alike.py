"""Whether what stands on one axis is alike: series in one unit, dates of one length."""

from collections.abc import Iterable

from briefgen.charts.grid_units import known_unit
from briefgen.charts.periods import period
from briefgen.charts.rules import WITHOUT_NUMBERS
from briefgen.model.chart import ChartKind, ChartSpec, Origin
from briefgen.model.moment import Period

_OVER_TIME = (ChartKind.LINE, ChartKind.COLUMNS)
_LENGTHS = (1, 31, 92, 184, 366)
"""The most days of a day, a month, a quarter, half a year, a year."""


def unlike_units(spec: ChartSpec) -> tuple[str, ...]:
    """The units of the series of a chart where they name several: "€" and "t"; else empty.

    Figures of the article are held against each other by the evidence they come from.
    """
    if spec.kind is ChartKind.TABLE or spec.kind in WITHOUT_NUMBERS:
        return ()
    entered = [s for s in spec.series if any(p.origin is Origin.ANALYST for p in s.points)]
    units = [known_unit(series.name, [point.text for point in series.points]) for series in entered]
    unlike = {unit.casefold(): unit for unit in units if unit}
    return tuple(unlike.values()) if len(unlike) > 1 else ()


def unlike_periods(spec: ChartSpec) -> tuple[str, ...]:
    """A date of each length that stands on one axis over time, as a year among months; empty where one."""
    if spec.kind not in _OVER_TIME:
        return ()
    stated = (p.when for p in spec.points if p.when and p.value is not None)
    return tuple(period(when, "en") for when in one_of_each_length(stated))


def one_of_each_length(dates: Iterable[Period]) -> tuple[Period, ...]:
    """A date of each length, as a year among months; empty where all are of one."""
    found: dict[int, Period] = {}
    for when in dates:
        found.setdefault(_length(when), when)
    return tuple(found.values()) if len(found) > 1 else ()


def _length(when: Period) -> int:
    days = (when.end.last_day - when.start.first_day).days + 1
    return next((most for most in _LENGTHS if days <= most), days // _LENGTHS[-1] * _LENGTHS[-1])
