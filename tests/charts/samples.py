"""Sample charts of every kind with light data, as a brief has them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from briefgen.model.chart import ChartKind, ChartSpec, Origin, Point, Series, Sort
from briefgen.model.moment import PartialDate, Period
from briefgen.model.quantity import Dimension, Unit

PERCENT = Unit("percent", Dimension.PERCENT, "%")
DOLLARS = Unit("US dollar", Dimension.MONEY, "$")
PEOPLE = Unit("person", Dimension.COUNT)
PLAIN = Unit()
LONG = "Department for the Coordination of Regional Flood Defences"
"""A name of about 60 characters."""


def points(*pairs: tuple[str, str | None]) -> tuple[Point, ...]:
    return tuple(Point(label, None if value is None else Decimal(value)) for label, value in pairs)


def year(label: str, value: str | None, at: int, month: int = 0, day: int = 0) -> Point:
    when = Period.of(PartialDate(at, month, day))
    return Point(label, None if value is None else Decimal(value), when=when)


def spec(kind: ChartKind, series: Sequence[Series], **more: object) -> ChartSpec:
    made = ChartSpec(f"chart:{kind.name.lower()}", kind, "", tuple(series))
    return replace(made, **more)  # type: ignore[arg-type]


def one(kind: ChartKind, *pairs: tuple[str, str | None], **more: object) -> ChartSpec:
    return spec(kind, [Series("Sample", points(*pairs))], **more)


ITEMS = (
    ("Item C", "42"),
    ("Item A", "37"),
    ("Item F", "31"),
    ("Item B", "24"),
    ("Item E", "18"),
    ("Item D", "9"),
)
TWO = (("Previous period", "21"), ("2020–24", "7.8"))


def light() -> Iterator[tuple[str, ChartSpec]]:
    """One chart of each kind, as the chart sheet shows them."""
    fall = {"unit": PERCENT, "difference": "−13.2 points", "highlight": "2020–24"}
    yield "Slope: share fell by 13.2 points", one(ChartKind.SLOPE, *TWO, **fall)
    yield "Pair: share fell by 13.2 points", one(ChartKind.PAIR, *TWO, **fall)
    yield "Sorted bars: item F ranks third of six", one(ChartKind.BARS, *ITEMS, highlight="Item F")
    yield "Line: item A has fallen below item B", _lines()
    yield "100 per cent bars: Russia’s part shrank", _hundred()
    yield "Range: the three estimates overlap", _ranges()
    yield "Timeline: from the war to the call for exports", _timeline()
    yield "Big number: one figure and no series", _big()
    yield (
        "Columns: most visits in March",
        one(
            ChartKind.COLUMNS,
            ("Jan", "120"),
            ("Feb", "340"),
            ("March", "410"),
            ("April", "280"),
            highlight="March",
        ),
    )
    yield "Paired bars: the north now highest of three", paired()
    yield "Slopes: the north overtook the west", _slopes()
    yield (
        "Doughnut: most want the scheme kept",
        one(ChartKind.DONUT, ("keep", "54"), ("end", "28"), ("unsure", "18"), unit=PERCENT, highlight="keep"),
    )
    yield "Grid plot: 37 in a hundred", one(ChartKind.GRID, ("2024", "37"), unit=PERCENT)
    changes = (("North", "12"), ("East", "4.5"), ("South", "-3"), ("West", "-8.5"))
    yield (
        "Diverging bars: the north rose most",
        one(ChartKind.DIVERGING, *changes, unit=PERCENT, highlight="North"),
    )
    steps = (("Hired", "120"), ("Returned", "35"), ("Left", "-60"), ("Net change", "95"))
    yield "Waterfall: 95 more than a year before", one(ChartKind.WATERFALL, *steps, highlight="Net change")
    yield "Dot plot: item F ranks third of six", one(ChartKind.LOLLIPOP, *ITEMS, highlight="Item F")
    yield (
        "Table: every value",
        one(ChartKind.TABLE, ("Item C", "42"), ("Item A", "3.75"), ("Item F", "311.5")),
    )


def _lines() -> ChartSpec:
    a = (31, 30, 33, 35, 34, 30, 26, 22, 19, 17)
    b = (18, 19, 18, 20, 22, 23, 24, 26, 27, 29)
    series = [
        Series(n, tuple(year(str(2015 + i), str(v), 2015 + i) for i, v in enumerate(vs)))
        for n, vs in (("Item A", a), ("Item B", b))
    ]
    return spec(ChartKind.LINE, series, highlight="Item A")


def _hundred() -> ChartSpec:
    bars = [
        Series(
            period,
            (
                Point("Russia", Decimal(share)),
                Point("all other exporters", 100 - Decimal(share), origin=Origin.CALCULATED),
            ),
        )
        for period, share in (("Previous", "21"), ("2020–24", "7.8"))
    ]
    return spec(ChartKind.HUNDRED, bars, unit=PERCENT, highlight="Russia")


def range_of(label: str, low: str | None, high: str | None, value: str | None = None) -> Point:
    low_, high_, value_ = (None if n is None else Decimal(n) for n in (low, high, value))
    return Point(label, value_, low_, high_)


def _ranges() -> ChartSpec:
    rows = (
        range_of("Estimate A", "12", "34"),
        range_of("Estimate B", "20", "28", "24"),
        range_of("Estimate C", "5", "41"),
    )
    return spec(ChartKind.RANGE, [Series("", rows)], highlight="Estimate B")


def event(label: str, y: int, m: int = 0, d: int = 0) -> Point:
    return Point(label, when=Period.of(PartialDate(y, m, d)))


def _timeline() -> ChartSpec:
    events = (
        event("troops sent into Ukraine", 2022, 2),
        event("shortages acknowledged", 2025, 4),
        event("call for more exports", 2025, 5, 23),
    )
    return spec(ChartKind.TIMELINE, [Series("", events)], highlight="call for more exports")


def _big() -> ChartSpec:
    figures = (Point("2020–24", Decimal("7.8")), Point("“the previous four-year period”", Decimal(21)))
    return spec(ChartKind.BIG_NUMBER, [Series("per cent of the global arms market", figures)], unit=PERCENT)


def paired(kind: ChartKind = ChartKind.PAIRED_BARS) -> ChartSpec:
    then, now = (
        points(("North", "22"), ("South", "35"), ("East", "28.5")),
        points(("North", "41"), ("South", "33"), ("East", "30")),
    )
    return spec(kind, [Series("2019", then), Series("2024", now)], highlight="2024", sort=Sort.DESCENDING)


def _slopes() -> ChartSpec:
    data = {"North": ("22", "41"), "South": ("35", "33"), "East": ("28", "30"), "West": ("40", "26")}
    return spec(
        ChartKind.SLOPE,
        [Series(n, points(("2019", p), ("2024", q))) for n, (p, q) in data.items()],
        highlight="North",
    )
