"""Entered numbers with decimal points and decimal commas side by side, of which one kind may be misread."""

from collections.abc import Iterator

from briefgen.charts.data.grid_cells import reading, without_bound
from briefgen.charts.data.grid_numbers import open_marks, parsed
from briefgen.model.chart import ChartSpec, Origin, Point

_NAMED = 4


def mixed_marks(spec: ChartSpec) -> str:
    """Which rows are read how, where the marks of entered numbers contradict each other; else empty.

    "1,234" beside "5.6" is plain: commas group. "1.234" beside "1,234" is not, nor "3,75" beside "3.75",
    nor what was read by other marks than those that would make it plain.
    """
    entered = [(row, point) for row, point in _entered(spec) if _marks(point)]
    if _is_plain([point for _, point in entered]):
        return ""
    said = [
        f"“{without_bound(point.text)}” in row {row} is read as {point.value:f}"
        for row, point in entered[:_NAMED]
    ]
    more = f" and {len(entered) - _NAMED} more" if len(entered) > _NAMED else ""
    return f"Decimal points and commas are mixed: {', '.join(said)}{more}"


def _entered(spec: ChartSpec) -> Iterator[tuple[int, Point]]:
    """The numbers of the analyst, each with its row from 1."""
    rows = {label: at for at, label in enumerate(dict.fromkeys(p.label for p in spec.points), 1)}
    for point in spec.points:
        if point.origin is Origin.ANALYST and point.value is not None:
            yield rows[point.label], point


def _is_plain(points: list[Point]) -> bool:
    """Whether all numbers were written with one decimal mark, and read with it."""
    sure = {found.mark for point in points if (found := parsed(without_bound(point.text))) and found.mark}
    if len(sure) > 1:
        return False
    if sure:
        return all(_is_read_with(next(iter(sure)), point) for point in points)
    return len(open_marks(without_bound(point.text) for point in points)) < 2


def _is_read_with(mark: str, point: Point) -> bool:
    read = reading(point.text, mark)
    return read is None or read.value == point.value


def _marks(point: Point) -> set[str]:
    return {mark for mark in ".," if mark in without_bound(point.text)}
