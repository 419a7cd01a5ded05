"""Words set beside marks: wrapped to a room, shortened, and moved apart, whatever face measures them.

One rule for every form of a chart; each form says how wide words run in the face it sets them in.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise
from statistics import fmean

Measure = Callable[[str], float]
"""The set width of a line, in points."""

ELLIPSIS = "…"
LEADING = 1.15
"""Leading of wrapped labels as a multiple of their size."""
_BALANCE_STEP_PT = 2.0


def wrap(text: str, measure: Measure, room: float, most_lines: int = 3) -> tuple[str, ...]:
    """The text in as few lines as the room in points allows, of about one length.

    A word wider than the room is broken; what exceeds the lines allowed ends in an ellipsis.
    """
    lines = _filled(text, measure, room)
    if len(lines) > most_lines:
        lines = [*lines[: most_lines - 1], shorten(" ".join(lines[most_lines - 1 :]), measure, room)]
    elif len(lines) > 1:
        lines = _balanced(text, measure, room, lines)
    return tuple(lines) or ("",)


def _filled(text: str, measure: Measure, room: float) -> list[str]:
    """Each line as long as the room allows."""
    lines: list[str] = []
    for word in _pieces(text, measure, room):
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and measure(joined) <= room:
            lines[-1] = joined
        else:
            lines.append(word)
    return lines


def _balanced(text: str, measure: Measure, room: float, lines: list[str]) -> list[str]:
    """The same number of lines in the narrowest room that breaks no word, so that no word is left alone."""
    narrow = max(measure(text) / len(lines), *(measure(word) for word in text.split(" ")))
    while narrow < room:
        tried = _filled(text, measure, narrow)
        if len(tried) == len(lines):
            return tried
        narrow += _BALANCE_STEP_PT
    return lines


def end_labels(
    labels: Sequence[tuple[str, str, Measure]], room: float, heights: tuple[float, float], most_lines: int = 3
) -> list[tuple[str, ...]]:
    """Names with their values at the ends of lines, in as many lines each as it needs and all have room for.

    Args:
        labels: Name, value and measure of each; a value is never cut.
        room: Width in points.
        heights: Of the room all of them share, and from line to line, in points.
        most_lines: Of one label.
    """
    height, leading = heights
    spare = int((height + leading) / leading) - len(labels)
    found = []
    for label in labels:
        lines = _end_label(*label, room, 1)
        for most in range(2, min(most_lines, 1 + spare) + 1):
            if not _is_cut(lines):
                break
            lines = _end_label(*label, room, most)
        spare -= len(lines) - 1
        found.append(lines)
    return found


def _is_cut(lines: Sequence[str]) -> bool:
    return any(line.endswith(ELLIPSIS) or f"{ELLIPSIS} " in line for line in lines)


def _end_label(name: str, value: str, measure: Measure, room: float, most_lines: int) -> tuple[str, ...]:
    whole = f"{name} {value}".strip()
    lines = wrap(whole, measure, room, most_lines)
    if not any(line.endswith(ELLIPSIS) for line in lines):
        return lines
    if most_lines == 1:
        return (f"{shorten(name, measure, room - measure(' ' + value))} {value}".strip(),)
    return (*wrap(name, measure, room, most_lines - 1), value)


def shorten(text: str, measure: Measure, room: float) -> str:
    """The text, cut so that it fits the room with an ellipsis: after a word, or within the first."""
    if measure(text) <= room:
        return text
    end = _longest(text, lambda part: measure(part.rstrip() + ELLIPSIS) <= room)
    whole = text[: end + 1].rpartition(" ")[0].rstrip(" ,;:")
    return (whole or text[:end].rstrip()) + ELLIPSIS


def _pieces(text: str, measure: Measure, room: float) -> list[str]:
    """The words of a text; those wider than the room in several pieces."""
    pieces: list[str] = []
    for word in text.split(" "):
        rest = word
        while rest and measure(rest) > room:
            end = max(_longest(rest, lambda part: measure(part) <= room), 1)
            pieces.append(rest[:end])
            rest = rest[end:]
        if rest:
            pieces.append(rest)
    return pieces


def _longest(text: str, fits: Callable[[str], bool]) -> int:
    """How many leading characters fit, found by halving."""
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(text[:middle]) else (low, middle - 1)
    return low


def spread(
    wanted: Sequence[float], gap: float, low: float, high: float, lines: Sequence[int] = ()
) -> list[float]:
    """Places at least a gap apart, as near to the wanted ones as can be, from low to high.

    The order is kept. Where there is not enough room, they are spaced evenly over it.

    Args:
        wanted: Where the middle of each would stand.
        gap: From line to line.
        low: The least place of a single line.
        high: The greatest.
        lines: How many lines each has; one where nothing is said.
    """
    if not wanted:
        return []
    order = sorted(range(len(wanted)), key=lambda i: wanted[i])
    tall = [lines[i] if lines else 1 for i in order]
    low, high = low + (tall[0] - 1) * gap / 2, high - (tall[-1] - 1) * gap / 2
    apart = [0.0]
    for one, other in pairwise(tall):
        apart.append(apart[-1] + (one + other) / 2 * gap)
    squeezed = min(1.0, max(high - low, 0.0) / apart[-1]) if apart[-1] else 1.0
    apart = [squeezed * each for each in apart]
    places, top = [0.0] * len(wanted), max(high - apart[-1], low)
    pooled = _in_order([wanted[index] - off for index, off in zip(order, apart, strict=True)])
    for index, off, place in zip(order, apart, pooled, strict=True):
        places[index] = min(max(place, low), top) + off
    return places


def _in_order(wanted: Sequence[float]) -> list[float]:
    """The nearest places of which none is before the last: neighbours that would be share their mean."""
    pools: list[list[float]] = []
    for one in wanted:
        pools.append([one])
        while len(pools) > 1 and fmean(pools[-2]) > fmean(pools[-1]):
            last = pools.pop()
            pools[-1] += last
    return [fmean(pool) for pool in pools for _ in pool]
