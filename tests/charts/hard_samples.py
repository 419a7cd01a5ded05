"""Sample charts of data that breaks careless drawing."""

from collections.abc import Iterator
from decimal import Decimal

from briefgen.model.chart import Annotation, ChartKind, ChartSpec, Point, Series, Sort
from briefgen.model.quantity import Bound
from tests.charts.samples import (
    DOLLARS,
    ITEMS,
    LONG,
    PEOPLE,
    PERCENT,
    event,
    one,
    paired,
    points,
    range_of,
    spec,
    year,
)

NAMES = (
    "Ely",
    "Treasury",
    "Customs Board",
    "Coastal Shipping Office",
    "Bureau of Inland Waterways",
    "Institute for Harbour Studies",
    "Agency for Rivers, Lakes and Reservoirs",
    "Commission on Fisheries and the Sea Bed",
    "Council of the Twelve Northern Port Authorities",
    "Ministry of Transport, Communications and Docks",
    "Federal Office for Navigation and Salvage at Sea",
    LONG,
)
"""Names of 3 to 60 characters."""


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
    values = ("900", "600", "450", "310", "222", "87", "86", "5", "2", "1", "0", "-40")
    twelve = zip(NAMES, values, strict=True)
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
            difference="+$3.8 billion",
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
                    "of orders for the coming year",
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
    share = Point("2024", Decimal(36), bound=Bound.MORE_THAN)
    name = f"of the homes counted by the {LONG}"
    yield "Grid plot: a limit, a long name", spec(ChartKind.GRID, [Series(name, (share,))], unit=PERCENT)
    yield "Table: two columns", paired(ChartKind.TABLE)
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


def _hard_ranges() -> ChartSpec:
    rows = (
        range_of("At least", "12", None),
        range_of("At most", None, "34"),
        Point("More than", Decimal(20), bound=Bound.MORE_THAN),
        range_of(LONG, "-15", "41"),
        Point("Exact", Decimal(7)),
        Point("Nothing"),
    )
    return spec(ChartKind.RANGE, [Series("", rows)], highlight="At least")


def _close_events() -> ChartSpec:
    events = (
        event("the ministry opens an inquiry into the contract", 2024, 11, 2),
        event("second hearing", 2024, 11, 9),
        event("the board resigns after a vote of the members", 2024, 12),
        event("report", 2025, 1, 15),
        event("appeal lodged with the administrative court", 2025, 1, 20),
        event("ruling", 2025, 2, 3),
    )
    return spec(ChartKind.TIMELINE, [Series("", events)], highlight="report")


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
