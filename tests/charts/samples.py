"""Sample charts of every kind: light data as a brief has them, and hard data as it may come."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from briefgen.model.chart import Annotation, ChartKind, ChartSpec, Origin, Point, Series, Sort
from briefgen.model.moment import PartialDate, Period
from briefgen.model.quantity import Bound, Dimension, Unit

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
    yield "Paired bars: the north now highest of three", _paired()
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


def hard() -> Iterator[tuple[str, ChartSpec]]:
    """Charts of data that breaks careless drawing."""
    bounds = (Bound.EXACT, Bound.MORE_THAN, Bound.LESS_THAN, Bound.ABOUT, Bound.AT_LEAST)
    stated = tuple(
        Point(name, Decimal(value), bound=bound)
        for name, value, bound in zip(
            ("Exact", "More than", "Less than", "About", LONG),
            ("40", "33", "25", "18", "6"),
            bounds,
            strict=True,
        )
    )
    yield "Bars: limits stay open", spec(ChartKind.BARS, [Series("", stated)], highlight="More than")
    twelve = [
        (f"{LONG[: 3 + 5 * i]}", str(v))
        for i, v in enumerate((900, 5, -40, 0, 310, 222, 87, 86, 2, 1, 600, 450))
    ]
    yield "Bars: twelve names of 3 to 60 characters", one(ChartKind.BARS, *twelve, sort=Sort.DESCENDING)
    yield "Bars: one item, huge", one(ChartKind.BARS, ("GDP", "23600000000000"), unit=DOLLARS)
    yield (
        "Bars: tiny, missing, zero",
        one(ChartKind.BARS, ("Tiny", "0.0004"), ("Missing", None), ("Zero", "0"), ("Small", "0.0021")),
    )
    yield (
        "Slope: rise from negative",
        one(ChartKind.SLOPE, ("2019", "-4.2"), ("2024", "3.1"), unit=PERCENT, difference="+7.3 points"),
    )
    yield (
        "Slope: hardly a change",
        one(
            ChartKind.SLOPE,
            ("First half of the year before last", "50.1"),
            ("Second half", "50"),
            difference="−0.1 points",
            unit=PERCENT,
        ),
    )
    yield "Slope: twelve close lines", _close_slopes()
    yield (
        "Pair: rise, long names",
        one(
            ChartKind.PAIR,
            ("Before the reform of the local councils", "1200000"),
            ("After it", "3800000000"),
            unit=DOLLARS,
            difference="+$3.7988 billion",
            highlight="After it",
        ),
    )
    yield (
        "Pair: hardly a change",
        one(ChartKind.PAIR, ("2023", "50"), ("2024", "49"), difference="−1 point", unit=PERCENT),
    )
    yield (
        "Columns: twelve, negative, missing",
        one(
            ChartKind.COLUMNS,
            *[
                (f"Month {i + 1}", v)
                for i, v in enumerate(
                    ("12", "-5", None, "1400", "3", "0", "900", "-220", "18", "77", "650", "1")
                )
            ],
        ),
    )
    yield "Line: uneven dates, a gap, four ends together", _hard_lines()
    yield (
        "Line: negative values, dates out of order",
        spec(
            ChartKind.LINE,
            [
                Series(
                    "",
                    (
                        year("2021", "-3", 2021),
                        year("2018", "-1.5", 2018),
                        year("March 2023", "2.25", 2023, 3),
                        year("2020", "0", 2020),
                    ),
                )
            ],
        ),
    )
    yield (
        "100 per cent: eight parts",
        one(
            ChartKind.HUNDRED,
            *[
                (f"Part {c} of the whole", v)
                for c, v in zip("ABCDEFGH", ("40", "22", "14", "9", "6", "4", "3", "2"), strict=True)
            ],
            unit=PERCENT,
            highlight="Part A of the whole",
        ),
    )
    yield (
        "Doughnut: four parts, one tiny",
        one(
            ChartKind.DONUT,
            (LONG, "61"),
            ("Second", "30"),
            ("Third", "8.6"),
            ("Fourth", "0.4"),
            unit=PERCENT,
            palette="categories",
        ),
    )
    yield "Range: open ends and a midpoint", _hard_ranges()
    yield (
        "Diverging: all negative",
        one(ChartKind.DIVERGING, ("North", "-12"), (LONG, "-4.5"), ("South", "-0.3")),
    )
    yield (
        "Waterfall: below zero",
        one(
            ChartKind.WATERFALL,
            ("Start of the year", "20"),
            ("Spring", "-65"),
            ("Summer", "-10"),
            ("Autumn", "30"),
            ("Sum", "-25"),
        ),
    )
    yield "Timeline: six events close together", _close_events()
    yield (
        "Big number: long",
        spec(
            ChartKind.BIG_NUMBER,
            [
                Series(
                    "US dollars of orders for the coming year",
                    (
                        Point(
                            "", None, Decimal(10**10), None, Bound.ORDER, text="tens of billions of dollars"
                        ),
                    ),
                )
            ],
            unit=DOLLARS,
        ),
    )
    yield (
        "Big number: limit",
        spec(
            ChartKind.BIG_NUMBER,
            [
                Series(
                    f"people employed by the {LONG}",
                    (Point("2024", Decimal(1234567), bound=Bound.MORE_THAN),),
                )
            ],
            unit=PEOPLE,
        ),
    )
    yield (
        "Table: mixed units, long names",
        spec(
            ChartKind.TABLE,
            [
                Series(
                    "",
                    (
                        Point(LONG + " and Drainage", text="$3.8 billion"),
                        Point("Staff", text="1,200 people"),
                        Point("Share", text="7.8 per cent"),
                        Point("Unknown"),
                    ),
                )
            ],
        ),
    )
    yield "Table: two columns", _paired(ChartKind.TABLE)
    yield "Dot plot: five with limits", spec(ChartKind.LOLLIPOP, [Series("", stated)], highlight="About")
    yield (
        "Paired bars: missing and open",
        spec(
            ChartKind.PAIRED_BARS,
            [
                Series(
                    "2019",
                    (
                        Point(LONG, Decimal(31)),
                        Point("B", None),
                        Point("C", Decimal(9), bound=Bound.MORE_THAN),
                    ),
                ),
                Series(
                    "2024", (Point(LONG, Decimal(12)), Point("B", Decimal(22)), Point("C", Decimal("0.5")))
                ),
            ],
            highlight="2024",
        ),
    )
    yield (
        "Bars: emoji and Chinese names",
        one(ChartKind.BARS, ("Łódź 🙂", "12"), ("東京", "30"), ("Αθήνα", "22"), ("Київ", "8")),
    )
    yield (
        "Bars: annotation, reference",
        one(
            ChartKind.BARS,
            *ITEMS,
            highlight="Item A",
            reference=Decimal(25),
            annotations=(Annotation("Item A", "opened in 2022"),),
        ),
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


def _range(label: str, low: str | None, high: str | None, value: str | None = None) -> Point:
    low_, high_, value_ = (None if n is None else Decimal(n) for n in (low, high, value))
    return Point(label, value_, low_, high_)


def _ranges() -> ChartSpec:
    rows = (
        _range("Estimate A", "12", "34"),
        _range("Estimate B", "20", "28", "24"),
        _range("Estimate C", "5", "41"),
    )
    return spec(ChartKind.RANGE, [Series("", rows)], highlight="Estimate B")


def _hard_ranges() -> ChartSpec:
    rows = (
        _range("At least", "12", None),
        _range("At most", None, "34"),
        Point("More than", Decimal(20), bound=Bound.MORE_THAN),
        _range(LONG, "-15", "41"),
        Point("Exact", Decimal(7)),
        Point("Nothing"),
    )
    return spec(ChartKind.RANGE, [Series("", rows)], highlight="At least")


def _event(label: str, y: int, m: int = 0, d: int = 0) -> Point:
    return Point(label, when=Period.of(PartialDate(y, m, d)))


def _timeline() -> ChartSpec:
    events = (
        _event("troops sent into Ukraine", 2022, 2),
        _event("shortages acknowledged", 2025, 4),
        _event("call for more exports", 2025, 5, 23),
    )
    return spec(ChartKind.TIMELINE, [Series("", events)], highlight="call for more exports")


def _close_events() -> ChartSpec:
    events = (
        _event("the ministry opens an inquiry into the contract", 2024, 11, 2),
        _event("second hearing", 2024, 11, 9),
        _event("the board resigns after a vote of the members", 2024, 12),
        _event("report", 2025, 1, 15),
        _event("appeal lodged with the administrative court", 2025, 1, 20),
        _event("ruling", 2025, 2, 3),
    )
    return spec(ChartKind.TIMELINE, [Series("", events)], highlight="report")


def _big() -> ChartSpec:
    figures = (Point("2020–24", Decimal("7.8")), Point("“the previous four-year period”", Decimal(21)))
    return spec(ChartKind.BIG_NUMBER, [Series("per cent of the global arms market", figures)], unit=PERCENT)


def _paired(kind: ChartKind = ChartKind.PAIRED_BARS) -> ChartSpec:
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


def _close_slopes() -> ChartSpec:
    series = [
        Series(f"Region {i}", points(("2019", str(30 + i)), ("2024", str(33 + i // 2)))) for i in range(10)
    ]
    series.append(Series(LONG, points(("2019", "36"), ("2024", "36"))))
    return spec(ChartKind.SLOPE, series, highlight=LONG)


def _hard_lines() -> ChartSpec:
    series = [
        Series(
            "Alpha",
            (
                year("2010", "10", 2010),
                year("2012", "14", 2012),
                year("2013", None, 2013),
                year("2019", "13", 2019),
                year("June 2024", "20", 2024, 6),
            ),
        ),
        Series(LONG, (year("2010", "16", 2010), year("2024", "20.4", 2024))),
        Series("Gamma", (year("2011", "3", 2011), year("2017", "9", 2017), year("2024", "19.8", 2024))),
        Series("Delta", (year("2015", "30", 2015), year("2024", "21", 2024))),
    ]
    return spec(ChartKind.LINE, series, highlight="Alpha")
