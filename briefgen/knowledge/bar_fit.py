"""How long bars may be so that what stands beyond their ends has room: one rule for every form of a chart."""

from collections.abc import Sequence

NAME_GAP_PT = 7.0
"""Between names and the number of a bar that goes towards them."""


def bar_fit(bars: Sequence[tuple[float, float]], room: float) -> tuple[float, float]:
    """Where 0 stands from the left, and how long a unit of value is, in points: as long as all bars fit.

    Args:
        bars: The value of each, and the room for what stands beyond its end.
        room: For all of it, in points.
    """
    up = [(value, beyond) for value, beyond in bars if value >= 0]
    down = [(-value, beyond + NAME_GAP_PT) for value, beyond in bars if value < 0]
    most = max((value for value, _ in up + down), default=0.0) or 1.0
    low, high = 0.0, room / most
    for _ in range(40):
        middle = (low + high) / 2
        fits = _reach(up, middle) + _reach(down, middle) <= room
        low, high = (middle, high) if fits else (low, middle)
    return _reach(down, low), max(low, 1e-12 / most)


def _reach(bars: Sequence[tuple[float, float]], scale: float) -> float:
    return max((value * scale + beyond for value, beyond in bars), default=0.0)
