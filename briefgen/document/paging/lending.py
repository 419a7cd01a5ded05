"""Columns of a table whose words have no room borrow from those with room to spare."""

from collections.abc import Sequence

_SLACK_PT = 0.01


def lent(widths: Sequence[float], least: Sequence[float], most: Sequence[float]) -> tuple[float, ...]:
    """The widths of columns, in points, their sum unchanged; those with room for every word keep theirs.

    Columns give what no cell of theirs needs on one line, the first one last: what stands behind it shall
    begin where the template's author set it. Only then do they give what makes cells break between words.
    Nothing is lent where a word, such as an address, stays too long all the same.

    Args:
        widths: As the template has them.
        least: What the longest word of each takes.
        most: What its longest cell takes on one line.
    """
    now, count = list(widths), len(widths)
    for floors, givers in ((most, range(1, count)), (most, range(count)), (least, range(count))):
        for i in range(count):
            for giver in sorted(givers, key=lambda j: floors[j] - now[j]):
                part = min(least[i] - now[i], now[giver] - floors[giver])
                if giver != i and part > 0:
                    now[i], now[giver] = now[i] + part, now[giver] - part
    is_enough = all(width > need - _SLACK_PT for width, need in zip(now, least, strict=True))
    return tuple(now) if is_enough else tuple(widths)


def eased(widths: Sequence[float], most: Sequence[float]) -> tuple[float, ...]:
    """The widths of columns, in points, their sum unchanged, so that fewer cells break over two lines.

    Columns that lack room for a cell on one line take, the first one first, what no cell of the others needs.

    Args:
        widths: As they are.
        most: What the longest cell of each takes on one line.
    """
    now, count = list(widths), len(widths)
    for i in range(count):
        for giver in sorted(range(count), key=lambda j: most[j] - now[j]):
            part = min(most[i] - now[i], now[giver] - most[giver])
            if giver != i and part > 0:
                now[i], now[giver] = now[i] + part, now[giver] - part
    return tuple(now)
