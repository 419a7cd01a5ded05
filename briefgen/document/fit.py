"""The page budget: what gives way, in which order, and what to say of it."""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from briefgen.document.blocks import Beside, Block, Column, Slab, stack
from briefgen.document.pages import Frame, Pages, Placement, Spacing
from briefgen.document.story import Given
from briefgen.document.styles import Grid
from briefgen.document.tagged import Node
from briefgen.model.document import Cut, Fit

_SLACK = 0.05


@dataclass(frozen=True)
class Setting:
    """How a brief is set this time.

    Attributes:
        dropped: How many items are left out of the loop on a line of the layout.
        yielded: What gave way so far, in words.
    """

    spacing: Spacing = field(default_factory=Spacing)
    dropped: Mapping[int, int] = field(default_factory=dict)
    pairs: bool = False
    yielded: tuple[str, ...] = ()


@dataclass(frozen=True)
class Draft:
    """A brief laid out, not yet drawn."""

    blocks: list[Block | Beside]
    root: Node
    given: list[Given]
    pages: Pages
    setting: Setting

    @property
    def count(self) -> int:
        """How many pages it takes."""
        return self.pages.count


Fill = Callable[[Setting], tuple[list[Block | Beside], Node, list[Given]]]


@dataclass
class Fitter:
    """Lays a brief out within its budget, giving way step by step."""

    fill: Fill
    frame: Callable[[int], Frame]
    grid: Grid
    budget: int

    def fitted(self) -> Draft:
        """The first draft within the budget, or the shortest there is."""
        draft = self.draft(Setting())
        while draft.count > self.budget:
            smaller = next((one for one in self._smaller(draft) if one is not None), None)
            if smaller is None:
                return draft
            draft = smaller
        return draft

    def draft(self, setting: Setting) -> Draft:
        """The brief in one setting: on a single page where it goes, else with its foot blocks standing."""
        blocks, root, given = self.fill(setting)
        slabs = stack(blocks, self.frame(0).column)
        flowing = self._pages(slabs, replace(setting.spacing, stand=False))
        if flowing.count == 1:
            return Draft(blocks, root, given, flowing, setting)
        standing = self._pages(slabs, setting.spacing)
        best = standing if standing.count <= flowing.count else flowing
        return Draft(blocks, root, given, best, setting)

    def _pages(self, slabs: Sequence[Slab], spacing: Spacing) -> Pages:
        return Pages(self.frame, self.grid, spacing).fill(slabs)

    def _smaller(self, draft: Draft) -> Iterator[Draft | None]:
        """The next step of giving way; only one is taken at a time."""
        setting = draft.setting
        if not setting.spacing.tight:
            tight = replace(setting.spacing, tight=True)
            yield self._taken(replace(setting, spacing=tight), "less white space between sections")
        elif not setting.spacing.least_plots:
            least = replace(setting.spacing, least_plots=True)
            yield self._taken(replace(setting, spacing=least), "plots at their least height")
        elif not setting.pairs:
            yield self._taken(replace(setting, pairs=True), "slope charts drawn as pairs")
        else:
            item = next_to_go(draft.given)
            yield self._without(setting, item) if item else None

    def _taken(self, setting: Setting, words: str) -> Draft:
        return self.draft(replace(setting, yielded=(*setting.yielded, words)))

    def _without(self, setting: Setting, item: Given) -> Draft:
        dropped = {**setting.dropped, item.element: setting.dropped.get(item.element, 0) + 1}
        return self._taken(replace(setting, dropped=dropped), f"left out: {_short(item.words)}")


def next_to_go(given: Sequence[Given]) -> Given | None:
    """The item that is left out first: lowest rank, and the last of its list."""
    if not given:
        return None
    rank = min(item.rank for item in given)
    return [item for item in given if item.rank == rank][-1]


def report(draft: Draft, budget: int, frame: Callable[[int], Frame], unit: float) -> Fit:
    """How it fitted: free or missing lines, what is over, what could go."""
    pages = draft.pages
    over = [placement for placement in pages.placements if placement.page >= budget]
    return Fit(
        pages=pages.count,
        budget=budget,
        spare_lines=0 if over else _spare(pages, frame, unit),
        over_lines=_lines(over, unit),
        first_over=_first_words(over),
        cuts=tuple(_cuts(draft.given, frame(0).column, unit)),
        yielded=draft.setting.yielded,
    )


def _spare(pages: Pages, frame: Callable[[int], Frame], unit: float) -> int:
    """Free lines on the last page above what stands on its foot."""
    on_last = [placement for placement in pages.placements if placement.page == pages.count - 1]
    if not on_last:
        return 0
    *flow, end = on_last
    room = frame(end.page).bottom - end.last
    if end.slab.bottom and flow:
        room = end.depth - flow[-1].last - (end.slab.gap or unit)
    return max(0, math.floor(room / unit + _SLACK))


def _lines(over: Sequence[Placement], unit: float) -> int:
    tall = sum(placement.slab.extent + placement.grown + placement.slab.lead for placement in over)
    return math.ceil(tall / unit - _SLACK)


def _first_words(over: Sequence[Placement]) -> str:
    return next((_short(placement.slab.words) for placement in over if placement.slab.words), "")


def _cuts(given: Sequence[Given], column: Column, unit: float) -> Iterator[Cut]:
    left = list(given)
    while item := next_to_go(left):
        left.remove(item)
        tall = sum(slab.extent + slab.lead for block in item.blocks for slab in block.slabs(column))
        yield Cut(item.key, _short(item.words), max(1, round(tall / unit)))


def _short(words: str, most: int = 60) -> str:
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
