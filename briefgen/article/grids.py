"""Tables in plain text: lines that follow each other with the same number of cells, kept whole."""

from collections.abc import Iterator, Sequence

from briefgen.article.lines import Line
from briefgen.article.shape import Shape

_LEAST_ROWS = 3
_LEAST_SENTENCE = 8


def with_grids(chosen: list[bool], lines: Sequence[Line], seen: Sequence[Shape]) -> list[bool]:
    """The choice with the whole of each table that stands in the body or right below its text.

    Heads and ruled lines look like furniture, and the text behind a table like another page's: both belong to
    the body where the text before the table does.
    """
    kept = list(chosen)
    for run in _runs(lines):
        first = run.start - _leads_in(lines, run.start)
        before = first > 0 and kept[first - 1]
        if not (before or any(kept[index] for index in run)):
            continue
        for index in range(first, run.stop):
            kept[index] = True
        at = run.stop
        while before and at < len(lines) and _is_text(seen[at]):
            kept[at] = True
            at += 1
    return kept


def _leads_in(lines: Sequence[Line], at: int) -> bool:
    """Whether the line before a table only leads to it: "Grain exports, million tonnes:"."""
    return at > 0 and lines[at - 1].text.rstrip().endswith(":")


def cells(text: str) -> int:
    """How many cells tabs or upright strokes part a line into; 1 for a line of text."""
    return text.count("\t") + 1 if "\t" in text else text.strip("| ").count("|") + 1


def _runs(lines: Sequence[Line]) -> Iterator[range]:
    """Stretches of lines with two cells or more, as many in each, and figures in all but the first."""
    start = 0
    while start < len(lines):
        count = cells(lines[start].text)
        end = start + 1
        while end < len(lines) and cells(lines[end].text) == count and count > 1:
            end += 1
        figures = sum(any(map(str.isdigit, line.text)) for line in lines[start:end])
        if end - start >= _LEAST_ROWS and 2 * figures > end - start:
            yield range(start, end)
        start = end


def _is_text(shape: Shape) -> bool:
    return shape.stopped and shape.size >= _LEAST_SENTENCE and not shape.reason
