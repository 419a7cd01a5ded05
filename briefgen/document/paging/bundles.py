"""Which items of a list go together when it is shortened: all that a page tells as one, or none of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bundle:
    """Items of a list that go at once.

    Attributes:
        first: Place of the first of them; they end where the bundle before it in line began.
        count: How many they are.
        parted: Whether others of their group always stay: such an item goes only where nothing else can.
    """

    first: int
    count: int
    parted: bool = False


def bundles(groups: Sequence[str], least: int) -> Iterator[Bundle]:
    """How a list is shortened to its first items, from the last.

    Args:
        groups: Of each item what it belongs to, or an empty string.
        least: How many always stay.
    """
    end = len(groups)
    while end > least:
        first = end - 1
        while first > 0 and groups[first] and groups[first - 1] == groups[first]:
            first -= 1
        if first < least:
            yield from (Bundle(place, 1, parted=first < end - 1) for place in range(end - 1, least - 1, -1))
            return
        yield Bundle(first, end - first)
        end = first
