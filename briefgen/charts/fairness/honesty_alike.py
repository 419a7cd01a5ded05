"""Whether what stands on one axis is alike: series in one unit, dates of one length."""

import re
from decimal import Decimal
from functools import cache

from briefgen.charts.data.grid_dates import moment
from briefgen.charts.data.grid_units import known_unit
from briefgen.charts.periods import one_of_each_length, period
from briefgen.charts.rules import WITHOUT_NUMBERS
from briefgen.knowledge.lexicon import languages, table
from briefgen.model.chart import ChartKind, ChartSpec, Origin, Series

_FAR_APART, _LEAST_END = 20, 5
"""Times one series is as large as another; letters a word has at least that ends another, as "quote" does."""
_OVER_TIME = (ChartKind.LINE, ChartKind.COLUMNS)
_SIDE_BY_SIDE = (ChartKind.BARS, ChartKind.LOLLIPOP)


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


def unlike_measures(spec: ChartSpec) -> tuple[str, ...]:
    """The names of the analyst's series that nothing says are of one measure; empty where they may be.

    They share no unit, and either only some are named as a share or rate, or their sizes lie far apart.
    """
    if spec.kind is ChartKind.TABLE or spec.kind in WITHOUT_NUMBERS or spec.unit.name:
        return ()
    entered = [s for s in spec.series if any(p.origin is Origin.ANALYST for p in s.points)]
    if len(entered) < 2 or all(moment(series.name) for series in entered):
        return ()
    shares = {_is_share(series.name) for series in entered}
    sizes = [size for series in entered if (size := _size(series))]
    apart = bool(sizes) and max(sizes) > min(sizes) * _FAR_APART and not _are_of_one(spec)
    return tuple(series.name for series in entered) if len(shares) > 1 or apart else ()


def _are_of_one(spec: ChartSpec) -> bool:
    """Whether the series are items over time, which may well be of several sizes."""
    return all(point.when for point in spec.points) and spec.kind is ChartKind.LINE


def _size(series: Series) -> Decimal:
    """The middle one of its values, without their signs; 0 where it has none."""
    values = sorted(abs(point.value) for point in series.points if point.value is not None)
    return values[len(values) // 2] if values else Decimal(0)


def _is_share(name: str) -> bool:
    words = re.findall(r"[^\W\d_]+", name.casefold())
    ends = tuple(one for one in _share_words() if len(one) >= _LEAST_END)
    return any(word in _share_words() or word.endswith(ends) for word in words)


@cache
def _share_words() -> frozenset[str]:
    return frozenset(word for language in languages() for word in table(language, "charts")["share"]["words"])


def unlike_periods(spec: ChartSpec) -> tuple[str, ...]:
    """A date of each length that stands on one axis over time, as a year among months; empty where one."""
    entered = all(point.when and point.origin is Origin.ANALYST for point in spec.points)
    if spec.kind not in _OVER_TIME and not (entered and spec.kind in _SIDE_BY_SIDE):
        return ()
    stated = (p.when for p in spec.points if p.when and p.value is not None)
    return tuple(period(when, "en") for when in one_of_each_length(stated))
