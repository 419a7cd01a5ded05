"""Notes at the feet of pages and of their columns, told from the text above them."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from statistics import median

from briefgen.article.sheet import PageLine

_NOTE = re.compile(r"(?:\[?\d{1,3}[\].)]?|[*†‡§])\s*[^\W\d_]")
_SMALL = 0.9
_STRIPE = 12.0  # points: the width of the stripes in which a page is looked at from below


def notes_apart(pages: Sequence[Sequence[PageLine]]) -> tuple[list[list[PageLine]], list[PageLine]]:
    """The pages without the notes at their feet, and those: in small type, opening with a mark.

    In a page of columns each has a foot of its own.
    """
    usual = median([line.size for page in pages for line in page] or [0.0])
    parted = [_notes_at_foot(page, usual) for page in pages]
    kept = [[line for line in page if line not in notes] for page, notes in zip(pages, parted, strict=True)]
    return kept, [line for notes in parted for line in notes]


def _notes_at_foot(page: Sequence[PageLine], usual: float) -> list[PageLine]:
    """The small lines below all others of their column from the first that opens with the mark of a note."""
    ends: defaultdict[int, float] = defaultdict(float)
    for line in page:
        if line.size > _SMALL * usual:
            for stripe in _stripes(line):
                ends[stripe] = max(ends[stripe], line.bottom)
    foot = [line for line in page if all(line.top >= ends[stripe] for stripe in _stripes(line))]
    foot.sort(key=lambda line: (line.top, line.left))
    start = next((at for at, line in enumerate(foot) if _NOTE.match(line.text)), len(foot))
    return foot[start:] if usual else []


def _stripes(line: PageLine) -> Iterator[int]:
    """The numbers of the stripes of the page that a line covers."""
    yield from range(int(line.left // _STRIPE), int(min(line.right, line.left + 5000) // _STRIPE) + 1)
