"""How much of the evidence charts are made of: all of any article's, the first of a library's."""

from collections.abc import Sequence
from dataclasses import replace

from briefgen.model.article import Span
from briefgen.model.evidence import Comparison, Event, Evidence, Figure

MOST_COMPARED, MOST_FIGURES, MOST_EVENTS = 300, 3000, 3000
"""More than a report of a hundred pages holds, whose charts nobody would look through."""


def considered(evidence: Evidence) -> Evidence:
    """The evidence up to where it holds as much as charts are made of; all of it where it holds less."""
    end = _end(evidence)
    if end is None:
        return evidence
    figures = tuple(figure for figure in evidence.figures if figure.span.start < end)
    # What is compared is told whole or not at all.
    known = {figure.key for figure in figures}
    return replace(
        evidence,
        figures=figures,
        comparisons=tuple(
            one for one in evidence.comparisons if known.issuperset(f.key for f in one.figures)
        ),
        events=tuple(event for event in evidence.events if event.span.start < end),
    )


def share_considered(evidence: Evidence, length: int) -> int:
    """How much of a text of so many code points charts are made of, in per cent, at least 1."""
    end = _end(evidence)
    return 100 if end is None else max(100 * end // max(length, 1), 1)


def _end(evidence: Evidence) -> int | None:
    """Where the first thing stands that is too much; None where there is none."""
    ends = [
        *_beyond(evidence.comparisons, MOST_COMPARED),
        *_beyond(evidence.figures, MOST_FIGURES),
        *_beyond(evidence.events, MOST_EVENTS),
    ]
    return min(ends, default=None)


def _beyond(found: Sequence[Comparison] | Sequence[Figure] | Sequence[Event], most: int) -> list[int]:
    """The place of the first that is beyond so many, in a list or nothing."""
    spans: list[Span] = [one.span for one in found] if len(found) > most else []
    return [sorted(spans)[most].start] if spans else []
