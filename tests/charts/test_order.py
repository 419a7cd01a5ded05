"""What a chart draws and what its data lists stand in one order."""

from decimal import Decimal

import pytest

from briefgen.charts.data.listing import listing
from briefgen.model.chart import ChartKind, DrawText, Point, Series, Sort
from tests.charts.pairs import artist
from tests.charts.samples import spec

THEN = (Point("North", Decimal(22)), Point("South", Decimal(35)), Point("East", Decimal("28.5")))
NOW = (Point("South", Decimal(33)), Point("North", Decimal(41)), Point("West", Decimal(12)), Point("East"))
ITEMS = ("North", "South", "East", "West")


@pytest.mark.parametrize("sort", list(Sort))
@pytest.mark.parametrize("kind", [ChartKind.TABLE, ChartKind.PAIRED_BARS])
def test_that_rows_of_several_series_are_drawn_in_the_order_they_are_listed(
    kind: ChartKind, sort: Sort
) -> None:
    chart = spec(kind, [Series("2019", THEN), Series("2024", NOW)], sort=sort)
    operations = artist().drawing(chart, 340, artist().height(chart, 340).best).operations
    depth = {op.text: op.y_pt for op in operations if isinstance(op, DrawText) and op.text in ITEMS}
    listed = [row.label for row in listing(chart, "en-GB").rows]
    assert listed == sorted(listed, key=lambda item: -depth[item])
    assert len(listed) == len(depth) == 4
