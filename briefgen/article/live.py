"""Live blogs: entries under the times they were written at, each a title and text."""

import re
from collections.abc import Sequence
from itertools import pairwise

from briefgen.article.lines import Line
from briefgen.article.shape import Shape

_TIME = re.compile(
    r"\W{0,2}\d{1,2}[:.h]\d{2}(?:\s?(?:[ap]\.?m\.?|uhr|[A-Z]{2,4})){0,2}\W{0,2}", re.IGNORECASE
)
_LEAST_ENTRIES = 3
_MOST_TITLES = 2
_LEAST_TEXT = 5
_MOST_SUMMARY = 8  # lines
_LONGEST = 20
_AD = "advertisement"


def with_entries(chosen: Sequence[bool], lines: Sequence[Line], seen: Sequence[Shape]) -> list[bool]:
    """The choice with the whole of each entry of a live blog: its title and the text up to what is none.

    A line of nothing but a time opens an entry; a summary may stand above the first. With fewer than
    three entries there is no live blog.
    """
    times = times_in(lines)
    bounds = [(start + 1, end) for start, end in pairwise((*times, len(lines)))]
    parted = [(entry, end) for start, end in bounds if (entry := _entry(start, end, seen))]
    entries = [[*entry, *_behind_advertisement(entry, end, seen)] for entry, end in parted]
    told = sum(any(chosen[index] for index in entry) for entry in entries)
    kept = {index for entry in entries for index in entry}
    known = kept.union(times)
    outside = [index for index, is_body in enumerate(chosen) if is_body and index not in known]
    is_summed_up = 0 < len(outside) <= min(_MOST_SUMMARY, len(kept)) and told > 0 and outside[-1] < times[0]
    is_live = not outside or is_summed_up or 2 * told >= len(entries)
    if len(entries) < _LEAST_ENTRIES or not is_live:
        return list(chosen)
    return [index in kept or (is_body and index not in times) for index, is_body in enumerate(chosen)]


def times_in(lines: Sequence[Line]) -> list[int]:
    """The indices of the lines that are nothing but a time; none where too few for a live blog."""
    times = [
        index for index, line in enumerate(lines) if len(line.text) < _LONGEST and _TIME.fullmatch(line.text)
    ]
    return times if len(times) >= _LEAST_ENTRIES else []


def _entry(start: int, end: int, seen: Sequence[Shape]) -> range:
    """The lines of an entry; none where no text follows its title."""
    text = next((at for at in range(start, min(start + _MOST_TITLES, end)) if _is_text(seen[at])), end)
    last = text
    while last < end and _is_text(seen[last]):
        last += 1
    return range(start, last) if last > text else range(0)


def _behind_advertisement(entry: range, end: int, seen: Sequence[Shape]) -> range:
    """The text of an entry that goes on below an advertisement; none where nothing does."""
    start = entry.stop
    while start < end and seen[start].reason == _AD and not seen[start].stopped:
        start += 1
    last = start
    while last < end and _is_text(seen[last]) and not seen[last].reason:
        last += 1
    return range(start, last) if entry and start > entry.stop else range(0)


def _is_text(shape: Shape) -> bool:
    return shape.size >= _LEAST_TEXT and shape.ended and not shape.ends and not shape.caption
