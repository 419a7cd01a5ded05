"""What a page marks or another extractor keeps next to the body, and what a page names as no text."""

import re
from collections.abc import Sequence

from briefgen.article.lines import Line, Mark
from briefgen.article.live import times_in
from briefgen.article.shape import Shape

_KEPT = 0.9
_LEAST_WORDS = 10
_LEAST_ROWS, _MOST_LINKS = 3, 0.3
_VALUE = re.compile(r"[^\W\d_][^:\n]{0,60}(?::| [–—-]) ?[^\w\s]{0,2}\d")
_PLAIN = frozenset({Mark.NONE, Mark.PARAGRAPH})


def with_kept_below(chosen: Sequence[bool], lines: Sequence[Line], seen: Sequence[Shape]) -> list[bool]:
    """The choice with the sentences right below it that another extractor keeps, and tables of figures."""
    found = list(chosen)
    for index in range(1, len(lines)):
        if found[index - 1] and not found[index]:
            found[index] = _is_kept(lines[index], seen[index])
            end = _end_of_table(index, lines, seen)
            found[index:end] = [True] * (end - index)
    return found


def with_kept_above(chosen: Sequence[bool], lines: Sequence[Line], seen: Sequence[Shape]) -> list[bool]:
    """The choice with the sentences right above it that another extractor keeps, up to a byline or a day.

    Above those stands what sums the text up.
    """
    found = list(chosen)
    first = next((index for index, is_body in enumerate(chosen) if is_body), 0)
    start = first
    while start > 0 and _is_kept(lines[start - 1], seen[start - 1]):
        start -= 1
    above = seen[start - 1] if start else None
    if above is not None and not above.stopped and (above.byline or above.dated):
        found[start:first] = [True] * (first - start)
    return found


def without_notes(chosen: Sequence[bool], lines: Sequence[Line]) -> list[bool]:
    """The choice without footnotes, text boxes and the times over the entries of a live blog."""
    other = set(times_in(lines))
    other |= {at for at, line in enumerate(lines) if line.mark is Mark.NOTE or line.outside}
    return [is_body and at not in other for at, is_body in enumerate(chosen)]


def _is_kept(line: Line, shape: Shape) -> bool:
    is_text = line.mark in _PLAIN and shape.stopped and shape.size >= _LEAST_WORDS
    return is_text and line.kept > _KEPT and not (line.aside or line.links or shape.reason or shape.ends)


def _end_of_table(start: int, lines: Sequence[Line], seen: Sequence[Shape]) -> int:
    """Where rows or values that begin at a line end; the line itself where they are few, linked or bare."""
    is_row = _is_row(lines[start])
    end = start
    while end < len(lines) and (_is_row(lines[end]) if is_row else _is_value(lines[end], seen[end])):
        end += 1
    figures = sum(shape.digits > 0 for shape in seen[start:end])
    return end if end - start >= _LEAST_ROWS and 2 * figures >= end - start else start


def _is_row(line: Line) -> bool:
    is_table = line.mark is Mark.ROW and "\t" in line.text
    return is_table and not line.aside and line.links < _MOST_LINKS


def _is_value(line: Line, shape: Shape) -> bool:
    """Whether an item of a list gives one thing its value: "Bangor: £610", and is no "Updated: 3 May"."""
    is_item = line.mark is Mark.ITEM and not (line.aside or line.links or shape.reason or shape.dated)
    return is_item and bool(_VALUE.match(line.text))
