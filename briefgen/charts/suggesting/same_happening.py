"""Happenings an article tells twice: "The cinema closed in June 1983", "the cinema, which closed in 1983"."""

import re
from collections.abc import Sequence

from briefgen.model.evidence import Event

_WORD = re.compile(r"[^\W\d_]{4,}")
_FEWEST_SHARED = 2
_MOST_SHARED = 0.6
"""Of the words of the shorter of two texts: so many in both tell the same."""


def told_once(events: Sequence[Event], text: str) -> list[Event]:
    """The events without those told again, and without those that hold what another tells with its date.

    Args:
        events: In the order of time.
        text: The article.

    Returns:
        Of those that tell the same the one with the closest date, or the first in the text.
    """
    shortest = [e for e in events if not any(_holds(e, other) for other in events)]
    by_date = sorted(shortest, key=lambda event: (_days(event), event.span))
    kept: list[Event] = []
    for event in by_date:
        if not any(_is_same(event, other, text) for other in kept):
            kept.append(event)
    return [event for event in events if event in kept]


def _holds(event: Event, other: Event) -> bool:
    """Whether one tells the other's clause with its own: "It opened in 1990 and moved to Leeds in 2002"."""
    again = other.told != event.told or other.span < event.span
    return event.when != other.when and again and other.told in event.told


def _days(event: Event) -> int:
    return (event.when.end.last_day - event.when.start.first_day).days if event.when else 0


def _is_same(event: Event, other: Event, text: str) -> bool:
    """Whether two tell the same by most of their words, at dates of which one lies in the other."""
    if event.when is None or other.when is None:
        return False
    if not (event.when.holds(other.when) or other.when.holds(event.when)):
        return False
    one, two = _words(event, text), _words(other, text)
    shared = len(one & two)
    return one == two or (shared >= _FEWEST_SHARED and shared >= _MOST_SHARED * min(len(one), len(two)))


def _words(event: Event, text: str) -> frozenset[str]:
    date = event.span.of(text).casefold()
    return frozenset(word for word in _WORD.findall(event.told.casefold()) if word not in date)
