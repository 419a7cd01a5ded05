"""Where a story breaks so that no page is left all but empty and no table leaves a row or two alone."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from briefgen.document.paging.pages import Pages
from briefgen.document.paging.slabs import Slab

_LAST_FULL, _FULL = 1 / 3, 1 / 2
"""Of its height, what the flow fills at least of a last page, and of one before it."""


def balanced(pages: Pages, slabs: Sequence[Slab]) -> Pages:
    """The pages, or as many with a break elsewhere: the least thin ones, then the fewest parted tables.

    The order of the story stays. Of ways as good, the one that fills the first pages most is taken.

    Args:
        pages: The story as it falls by itself.
        slabs: All of it, in order.
    """
    if pages.count < 2 or _faults(pages) == (0, 0):
        return pages
    ways = [pages, *(way for way in _ways(pages, slabs) if way.count <= pages.count)]
    return min(ways, key=_faults)


def _ways(pages: Pages, slabs: Sequence[Slab]) -> Iterator[Pages]:
    """Other ways to break the story: rows kept together, and each earlier start of a part as a new page."""
    kept = replace(pages.spacing, keep=True)
    yield Pages(pages.frame, pages.grid, kept).fill(slabs)
    last = sum(placement.page < pages.count - 1 for placement in pages.placements)
    for place in range(min(last, len(slabs) - 1), 0, -1):
        if slabs[place].starts and not slabs[place - 1].keep_next:
            yield Pages(pages.frame, pages.grid, replace(kept, break_at=place)).fill(slabs)


def _faults(pages: Pages) -> tuple[int, int]:
    """How thin the pages are together, and how many breaks part a table too near its ends."""
    thin = sum(_thinness(pages, page) for page in range(pages.count))
    parted = sum(
        above.page < below.page and above.slab.rather_next for above, below in pairwise(pages.placements)
    )
    return thin, parted


def _thinness(pages: Pages, page: int) -> int:
    """1 where too little flows onto a page, 2 where less than half of that does, else 0.

    What stands on the foot of the last one fills nothing.
    """
    frame, is_last = pages.frame(page), page == pages.count - 1
    ends = [
        placement.last
        for placement in pages.placements
        if placement.page == page and not (is_last and placement.slab.bottom)
    ]
    filled = (max(ends, default=frame.top) - frame.top) / (frame.bottom - frame.top)
    enough = _LAST_FULL if is_last else _FULL
    return (filled < enough) + (filled < enough / 2)
