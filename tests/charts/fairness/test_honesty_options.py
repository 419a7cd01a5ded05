"""Options that a kind of chart shows nothing of are told; those it shows are not."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefgen.charts.fairness.honesty_options import unused
from briefgen.model.chart import ChartKind, ChartSpec, Labels, Point, Series, Sort

SPEC = ChartSpec("chart:a", ChartKind.BARS, "Ships", (Series("", (Point("Moss", Decimal(4)),)),))


@pytest.mark.parametrize(
    ("kind", "changes", "told"),
    [
        (ChartKind.BIG_NUMBER, {"reference": Decimal(3)}, "“reference” is set, and a big number"),
        (ChartKind.TIMELINE, {"number_format": "0.0"}, "“number format” is set, and a timeline"),
        (ChartKind.TABLE, {"axis_to": Decimal(9)}, "“axis to” is set, and a table"),
        (ChartKind.LINE, {"sort": Sort.DESCENDING}, "“sort” is set, and a line"),
        (ChartKind.DONUT, {"labels": Labels.ENDS}, "“labels” is set, and a donut"),
    ],
)
def test_that_an_option_without_effect_is_told(
    kind: ChartKind, changes: dict[str, object], told: str
) -> None:
    spec = replace(SPEC, kind=kind, **changes)  # type: ignore[arg-type]  # names are fields
    assert [text.startswith(told) for text, _ in unused(spec)] == [True]


@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        (ChartKind.BARS, {"sort": Sort.DESCENDING, "reference": Decimal(3)}),
        (ChartKind.LINE, {"labels": Labels.ENDS, "axis_to": Decimal(9)}),
        (ChartKind.TABLE, {"sort": Sort.LABEL, "number_format": "0"}),
        (ChartKind.HUNDRED, {"sort": Sort.DESCENDING}),
    ],
)
def test_that_an_option_with_effect_is_not_told(kind: ChartKind, changes: dict[str, object]) -> None:
    assert not list(unused(replace(SPEC, kind=kind, **changes)))  # type: ignore[arg-type]  # names are fields
