"""What is fair for which kind of chart: the numbers and sets the suggestions and all checks share."""

from decimal import Decimal

from briefgen.model.chart import ChartKind

FROM_ZERO = frozenset({
    ChartKind.BARS, ChartKind.COLUMNS, ChartKind.PAIRED_BARS, ChartKind.PAIR, ChartKind.DIVERGING,
    ChartKind.WATERFALL, ChartKind.LOLLIPOP,
})  # fmt: skip
"""The kinds whose marks are read by their length."""
WITHOUT_NUMBERS = frozenset({ChartKind.TIMELINE, ChartKind.TABLE})
LINE_FROM = 4
"""Dates from which on a series is a line."""
LEAST_SUM, MOST_SUM = Decimal("99.5"), Decimal("100.5")
"""Between these, rounded parts add up to 100 per cent."""
MOST_LINES = 4
"""More lines or colours than this cannot be told apart."""
