"""What is printed of the change between two values, and where: one rule for every form of a chart.

Lengths in points.
"""

from dataclasses import dataclass

LINE_PT = 11.0
"""From line to line of what is printed."""
LEAST_PT = 10.0
"""Two values nearer to each other have no bracket between them."""


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """A line of words, and whether it is the number."""

    words: str
    is_number: bool = False


def change_lines(difference: str, calculated: str, how: str, *, wide: bool) -> tuple[ChangeLine, ...]:
    """The change beside a slope: in two lines with the sum it comes from, or three where it is narrow.

    Args:
        difference: The change as printed: "−13.2 points"; empty for none.
        calculated: That it is calculated.
        how: The sum, or empty.
        wide: Whether the chart is.
    """
    if not difference:
        return ()
    if wide:
        return ChangeLine(difference, True), ChangeLine(f"{calculated}: {how}" if how else calculated)
    number, _, unit = difference.partition(" ")
    return ChangeLine(number, True), *([ChangeLine(unit)] if unit else []), ChangeLine(calculated)


def first_baseline(before: float, after: float, lines: int, ceiling: float) -> float:
    """The baseline of the first line: half-way between the two values, clear of the later one's number.

    Args:
        before: How high the earlier value stands.
        after: How high the later value stands.
        lines: How many there are.
        ceiling: How high the plot is.
    """
    high = LINE_PT * (lines - 1)
    top = (before + after) / 2 + high / 2 - 3
    if top - high >= after + 11 or top <= after - 14:
        return top
    above, below = after + 13 + high, after - 18
    return above if above <= ceiling - 7 else below
