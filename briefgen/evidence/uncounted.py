"""Years that are numbers of things: "in 1200 cases", "after 1500 metres"."""

from bisect import bisect_right
from collections.abc import Sequence

from briefgen.model.article import Span
from briefgen.model.evidence import Event, Figure


def uncounted(events: Sequence[Event], figures: Sequence[Figure]) -> tuple[Event, ...]:
    """The events without those whose year is the number of something: "in 1200 cases".

    Args:
        events: Of one article.
        figures: Of the same, in the order of the text.
    """
    counted = [figure.span for figure in figures if figure.quantity.unit.name]
    starts = [span.start for span in counted]

    def is_counted(words: Span) -> bool:
        at = bisect_right(starts, words.start) - 1
        return at >= 0 and counted[at].contains(words)

    return tuple(
        event for event in events if event.inferred or event.when is None or not is_counted(event.span)
    )
