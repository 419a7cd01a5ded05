"""Charts that leave little room: huge, tiny, negative and missing values, and names of 60 characters."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from briefgen.model.chart import ChartKind, ChartSpec, Point, Series
from briefgen.model.moment import PartialDate, Period
from briefgen.model.quantity import Dimension, Unit
from tests.charts.hard_samples import NAMES, hard
from tests.charts.samples import LONG, light

VALUES = {
    "huge": ("123456789012345", "98765432109876", "555000111222333", "1000000000007", "777777777777777"),
    "huge money": (
        "123456789012345",
        "98765432109876",
        "555000111222333",
        "1000000000007",
        "777777777777777",
    ),
    "even": ("123000000000000", "98000000000000", "5500000000000", "1000000000000", "770000000000000"),
    "tiny": ("0.0000123", "0.0000077", "0.0000151", "0.0000009", "0.0000111"),
    "negative": ("-123456.75", "98765.5", "-555.125", "1000.25", "-77777"),
    "missing": ("12", None, "7.8", None, "31"),
    "huge and tiny": ("123456789012345", "0.00012", "7", "1000000000007", "0.5"),
}
_MONEY = Unit("US dollar", Dimension.MONEY, "$")
COUNTS = (1, 2, 5, 12)
_TWO = {ChartKind.PAIR, ChartKind.SLOPE, ChartKind.PAIRED_BARS}
_WHOLE = {ChartKind.HUNDRED, ChartKind.DONUT}


def tight(kind: ChartKind, counts: Sequence[int] = COUNTS) -> Iterator[tuple[str, ChartSpec]]:
    """A kind with each sort of value, short and long names, so many items; then the other samples of it."""
    for sort, values in VALUES.items():
        for count in counts:
            for names in ("short", "long"):
                made = _made(kind, sort, values, count, names)
                if made is not None:
                    yield f"{kind.value}, {sort}, {count}, {names} names", made
    yield from ((name, spec) for name, spec in (*hard(), *light()) if spec.kind is kind)


def _made(
    kind: ChartKind, sort: str, values: tuple[str | None, ...], count: int, names: str
) -> ChartSpec | None:
    if kind in _TWO and count > 5:
        return None
    numbers = [None if v is None else Decimal(v) for v in (values[i % len(values)] for i in range(count))]
    if kind in _WHOLE:
        numbers = [None if n is None else abs(n) for n in numbers]
    labels = [(NAMES[::-1][i] if names == "long" else f"Item {i + 1}") for i in range(count)]
    unit = _MONEY if sort == "huge money" else Unit()
    build = _BUILDERS.get(kind, _items)
    return replace(build(kind, labels, numbers), unit=unit)


def _items(kind: ChartKind, labels: list[str], numbers: list[Decimal | None]) -> ChartSpec:
    made = tuple(Point(label, number) for label, number in zip(labels, numbers, strict=True))
    return ChartSpec(f"chart:{kind.name}", kind, "", (Series("Sample", made),), highlight=labels[-1])


def _single(kind: ChartKind, labels: list[str], numbers: list[Decimal | None]) -> ChartSpec:
    if kind is ChartKind.GRID:
        numbers = [Decimal(37)]
    made = tuple(Point(label, number) for label, number in zip(labels[:2], numbers[:2], strict=False))
    return ChartSpec(f"chart:{kind.name}", kind, "", (Series(f"people counted by the {LONG}", made),))


def _then_now(kind: ChartKind, labels: list[str], numbers: list[Decimal | None]) -> ChartSpec:
    if kind is ChartKind.PAIRED_BARS:
        then = tuple(Point(label, number) for label, number in zip(labels, numbers, strict=True))
        now = tuple(Point(p.label, q) for p, q in zip(then, numbers[1:] + numbers[:1], strict=True))
        return ChartSpec("chart:p", kind, "", (Series("2019", then), Series("2024", now)), highlight="2024")
    pairs = [(n, numbers[(i + 1) % len(numbers)]) for i, n in enumerate(numbers)]
    if len(numbers) < 3:
        first, last = numbers[0], numbers[-1]
        ends = (Point("the years before", first), Point("2020–24", last))
        said = f"−{abs((first or 0) - (last or 0)):,}"
        return ChartSpec("chart:s", kind, "", (Series("", ends),), highlight="2020–24", difference=said)
    if kind is ChartKind.PAIR:
        return _items(ChartKind.PAIR, labels[:2], numbers[:2])
    made = tuple(
        Series(label, (Point("2019", then), Point("2024", now)))
        for label, (then, now) in zip(labels, pairs, strict=True)
    )
    return ChartSpec("chart:s", kind, "", made, highlight=labels[0])


def _dated(kind: ChartKind, labels: list[str], numbers: list[Decimal | None]) -> ChartSpec:
    dates = [Period.of(PartialDate(2010 + 2 * i, 1 + i % 12)) for i in range(len(numbers))]
    if kind is ChartKind.TIMELINE:
        made = tuple(Point(label, when=when) for label, when in zip(labels, dates, strict=True))
        return ChartSpec("chart:t", kind, "", (Series("", made),), highlight=labels[-1])
    points = [numbers[i % len(numbers)] for i in range(6)]
    series = tuple(
        Series(
            label,
            tuple(
                Point(
                    str(2015 + i), None if n is None else n * (k + 1), when=Period.of(PartialDate(2015 + i))
                )
                for i, n in enumerate(points)
            ),
        )
        for k, label in enumerate(labels[:4])
    )
    return ChartSpec("chart:l", kind, "", series, highlight=labels[0])


def _ranged(kind: ChartKind, labels: list[str], numbers: list[Decimal | None]) -> ChartSpec:
    made = tuple(
        Point(label, None, None if n is None else min(n, 2 * n), None if n is None else max(n, 2 * n))
        for label, n in zip(labels, numbers, strict=True)
    )
    return ChartSpec("chart:r", kind, "", (Series("", made),), highlight=labels[-1])


_BUILDERS = {
    ChartKind.BIG_NUMBER: _single,
    ChartKind.GRID: _single,
    ChartKind.PAIR: _then_now,
    ChartKind.SLOPE: _then_now,
    ChartKind.PAIRED_BARS: _then_now,
    ChartKind.LINE: _dated,
    ChartKind.TIMELINE: _dated,
    ChartKind.RANGE: _ranged,
}
