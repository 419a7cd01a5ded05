"""Lists and tables that a source marks as such: in the body whole, or not at all."""

from collections.abc import Callable, Iterator, Sequence

from briefgen.article.lines import Line, Mark
from briefgen.article.shape import Shape

_KEPT, _MOST_LINKS = 0.9, 0.3
_MOST_TITLE = 12  # words
_RUNS = frozenset({Mark.ITEM, Mark.ROW})


def with_whole_runs(chosen: Sequence[bool], lines: Sequence[Line], seen: Sequence[Shape]) -> list[bool]:
    """The choice with all of each list and table that stands in the body or right below its text.

    Items are short, and so look like menus one by one; what a document marks as one list is told as one. A
    heading between the text and the list goes with it.
    """
    found = list(chosen)
    for run in _runs(lines, _is_told):
        last = max((at for at, is_body in enumerate(found) if is_body), default=-1)
        start = run.start - _is_title(lines, seen, run.start - 1)
        is_below = start > 0 and found[start - 1]
        if is_below or any(found[at] for at in run) or (any(found[:start]) and run.stop <= last):
            found[start : run.stop] = [True] * (run.stop - start)
    for run in _runs(lines, _is_plain_item):
        if _is_led_over_to(run, found, lines, seen):
            found[run.start : run.stop] = [True] * len(run)
    return found


def _runs(lines: Sequence[Line], belongs: Callable[[Line], bool]) -> Iterator[range]:
    """Stretches of items or of rows that may belong to the text."""
    start = 0
    while start < len(lines):
        end = start
        while end < len(lines) and belongs(lines[end]) and lines[end].mark is lines[start].mark:
            end += 1
        if end > start:
            yield range(start, end)
        start = max(end, start + 1)


def _is_led_over_to(run: range, found: Sequence[bool], lines: Sequence[Line], seen: Sequence[Shape]) -> bool:
    """Whether the body leads over to a list with a colon, or holds a part of it and goes on behind it."""
    above = run.start - 1
    if above < 0 or not found[above] or any(seen[at].reason or seen[at].ends for at in run):
        return False
    colon = lines[above].mark is not Mark.HEADING and lines[above].text.rstrip().endswith(":")
    goes_on = run.stop < len(found) and found[run.stop] and any(found[at] for at in run)
    return colon or goes_on


def _is_plain_item(line: Line) -> bool:
    """Whether a line is an item of a list without links, also where nobody kept it for text."""
    return line.mark is Mark.ITEM and not line.aside and not line.links


def _is_told(line: Line) -> bool:
    """Whether a line is an item or a row that somebody kept for text, without links."""
    is_run = line.mark in _RUNS and line.kept > _KEPT
    return is_run and not line.aside and line.links < _MOST_LINKS


def _is_title(lines: Sequence[Line], seen: Sequence[Shape], at: int) -> bool:
    """Whether a line is the heading over a list, and no label over what is no text ("Related")."""
    if at < 0 or lines[at].mark is not Mark.HEADING:
        return False
    return seen[at].size <= _MOST_TITLE and not (seen[at].reason or seen[at].ends or lines[at].aside)
