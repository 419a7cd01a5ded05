"""How many pages a Word document will have, estimated: Word breaks them itself when it opens the file."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from lxml import etree

from briefgen.document.wordfiles.word_extent import Measure, Slice, stacked_pt
from briefgen.document.wordfiles.word_room import page_height_pt

RESERVE_PT = 4.0
"""Kept free on each page: LibreOffice and the estimate differ by up to 4 pt a page, over nineteen briefs."""
_LAST_FULL, _FULL = 0.45, 1 / 2
"""Of its height, what is filled at least of a last page, its notes with it, and of one before it."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """The pages a document will have, as near as can be told.

    Attributes:
        pages: How many; 1 at least.
        over_pt: Height of what stands beyond the budget of pages, in points; 0.0 where all fits.
        first_over: The words that stand there first, or empty.
        last_pt: How far the last page is filled, in points.
        spilt_pt: What the pages before it have no room for, in points, though all of a table or more may have
            gone to the last page with it.
        fills: How much of each page is filled, 0 to 1.
    """

    pages: int
    over_pt: float
    first_over: str
    last_pt: float
    spilt_pt: float = 0.0
    fills: tuple[float, ...] = ()

    @property
    def thinness(self) -> int:
        """How thin its pages are together: 1 for each with too little on it, 2 for less than half of that."""
        enough = [*[_FULL] * (self.pages - 1), _LAST_FULL]
        return sum((fill < e) + (fill < e / 2) for fill, e in zip(self.fills, enough, strict=True))


def estimate(measure: Measure, budget: int, break_before: etree._Element | None = None) -> Estimate:
    """How a document falls onto pages, against a budget of pages, with a page begun at one of its blocks."""
    slices = (
        replace(each, new_page=True) if each.opens is not None and each.opens is break_before else each
        for each in measure.slices()
    )
    return paged(tuple(slices), page_height_pt(measure.document) - RESERVE_PT, budget)


def best_break(measure: Measure, budget: int) -> etree._Element | None:
    """The latest block to begin a page with so that pages are less thin, and no more; None where none is."""
    whole = estimate(measure, budget)
    if whole.pages == 1 or not whole.thinness:
        return None
    parts = [each.opens for each in measure.slices() if each.opens is not None]
    ways = [(part, estimate(measure, budget, part)) for part in reversed(parts)]
    thinner = [way for way in ways if way[1].pages == whole.pages and way[1].thinness < whole.thinness]
    return min(thinner, key=lambda way: way[1].thinness)[0] if thinner else None


def paged(slices: Sequence[Slice], page_pt: float, budget: int) -> Estimate:
    """How slices fall onto pages of a height in points; those that belong together stay together."""
    pages: list[list[Slice]] = [[]]
    for bound in _bound(slices):
        if pages[-1] and (bound[0].new_page or _height(pages[-1] + bound) > page_pt):
            pages.append([])
        for each in bound:
            if pages[-1] and _height([*pages[-1], each]) > page_pt:
                pages.append([])
            pages[-1].append(each)
    over = [each for page in pages[budget:] for each in page]
    words = next((each.words for each in over if each.words), "")
    spilt = max(0.0, _height(slices) - page_pt * max(len(pages) - 1, 1))
    fills = tuple(_height(page) / page_pt for page in pages)
    return Estimate(len(pages), sum(map(_height, pages[budget:])), words, _height(pages[-1]), spilt, fills)


def _bound(slices: Sequence[Slice]) -> Iterator[list[Slice]]:
    """The slices in chains that no page break may part."""
    chain: list[Slice] = []
    for each in slices:
        chain.append(each)
        if not each.keep_next:
            yield chain
            chain = []
    if chain:
        yield chain


def _height(page: Sequence[Slice]) -> float:
    """What slices take on a page: white space at its head and its foot is dropped."""
    return stacked_pt(page) - page[0].before_pt - page[-1].after_pt if page else 0.0
