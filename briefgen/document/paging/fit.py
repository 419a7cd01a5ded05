"""The page budget: what gives way, in which order, and what to say of it."""

import math
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from briefgen.document.paging.balance import balanced
from briefgen.document.paging.blocks import Beside, Block, stack
from briefgen.document.paging.pages import Frame, Pages, Placement, Spacing
from briefgen.document.paging.slabs import Column, Slab
from briefgen.document.paging.story import Given
from briefgen.document.paging.tagged import Node
from briefgen.document.templating.styles import Grid
from briefgen.model.document import Cut, Fit

LEFT_OUT = "left out: "
"""How a step begins that leaves out something of the article."""

_SLACK = 0.05
_THIN = 1 / 3
"""Of a last page: where less is filled, it is spared if it can be."""
_AIR_LINES = 2
"""Fewer free lines than this on a last page look as if it ran over."""

_TIGHT, _PLOTS, _PAIRS, _ITEM = "tight", "plots", "pairs", "item"
_COLUMNS = "columns"
_SETTINGS = {
    _TIGHT: "less white space between sections",
    _PLOTS: "plots at their least height",
    _PAIRS: "slope charts drawn as pairs",
}
_FOR_A_PAGE = {
    _TIGHT: _SETTINGS[_TIGHT],
    _COLUMNS: "columns of tables as wide as their words",
    _PLOTS: _SETTINGS[_PLOTS],
}
"""What gives way, in that order, so that a brief ends with a full page, not with one all but empty."""


@dataclass(frozen=True)
class Step:
    """One thing that gives way; `element` is the line of the loop that `count` items are left out of."""

    what: str
    words: str
    element: int = 0
    count: int = 1


@dataclass(frozen=True)
class Setting:
    """How a brief is set this time: what gave way, in order."""

    steps: tuple[Step, ...] = ()

    @property
    def spacing(self) -> Spacing:
        """How generously slabs are set."""
        taken = {step.what for step in self.steps}
        return Spacing(tight=_TIGHT in taken, least_plots=_PLOTS in taken)

    @property
    def eased(self) -> bool:
        """Whether the columns of tables are as wide as their words ask for."""
        return any(step.what == _COLUMNS for step in self.steps)

    @property
    def pairs(self) -> bool:
        """Whether slope charts are drawn as pairs."""
        return any(step.what == _PAIRS for step in self.steps)

    @property
    def dropped(self) -> Mapping[int, int]:
        """How many items are left out of the loop on a line of the layout."""
        left_out = Counter[int]()
        for step in self.steps:
            if step.what == _ITEM:
                left_out[step.element] += step.count
        return left_out

    def without(self, step: Step) -> "Setting":
        """The setting with the step taken back; of items, the last given of that loop comes back."""
        left = list(self.steps)
        left.remove(step)
        return Setting(tuple(left))


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
        """The draft within the budget that gives way least; the whole one where nothing makes it fit.

        Of ways to set it on as many pages, one whose pages are all well filled.
        """
        draft = self._least_given()
        if draft.count > self.budget:
            return draft
        slabs = stack(draft.blocks, self.frame(0).column)
        return replace(draft, pages=balanced(draft.pages, slabs))

    def _least_given(self) -> Draft:
        whole = draft = self.draft(Setting())
        if whole.count <= self.budget:
            return self._shortened(whole)
        while draft.count > self.budget:
            step = next(self._steps(draft), None)
            if step is None:
                return whole
            draft = self.draft(Setting((*draft.setting.steps, step)))
        return self._aired(self._restored(draft, self.budget))

    def _aired(self, draft: Draft) -> Draft:
        """The draft with air on its last page, where a plot on an earlier one need not be so high."""
        if self._spare(draft) >= _AIR_LINES or self.budget == 1:
            return draft
        taken = draft.setting
        lower = (
            taken if taken.spacing.least_plots else Setting((*taken.steps, Step(_PLOTS, _SETTINGS[_PLOTS])))
        )
        aired = self._set(lower, stand=False)
        return aired if aired.count <= draft.count and self._spare(aired) >= _AIR_LINES else draft

    def _spare(self, draft: Draft) -> int:
        return _spare(draft.pages, self.frame, self.grid.unit_pt)

    def _set(self, setting: Setting, *, stand: bool) -> Draft:
        blocks, root, given = self.fill(setting)
        slabs = stack(blocks, self.frame(0).column)
        return Draft(blocks, root, given, self._pages(slabs, replace(setting.spacing, stand=stand)), setting)

    def _shortened(self, draft: Draft) -> Draft:
        """The draft without its last page, where that holds little which a closer setting saves."""
        if draft.count == 1 or not self._is_thin(draft):
            return draft
        steps = tuple(Step(what, words) for what, words in _FOR_A_PAGE.items())
        shorter = self.draft(Setting(steps))
        return self._restored(shorter, shorter.count) if shorter.count < draft.count else draft

    def _is_thin(self, draft: Draft) -> bool:
        """Whether the flow fills little of the last page."""
        frame = self.frame(draft.count - 1)
        return self._flow_on_last_page(draft) < _THIN * (frame.bottom - frame.top)

    def _flow_on_last_page(self, draft: Draft) -> float:
        """How far down the flow reaches on the last page, in points."""
        last = draft.count - 1
        flow = [p.last for p in draft.pages.placements if p.page == last and not p.slab.bottom]
        return max(flow, default=0.0) - self.frame(last).top

    def _restored(self, draft: Draft, pages: int) -> Draft:
        """The draft with every step taken back that is not needed, what was given last first."""
        for step in reversed(draft.setting.steps):
            fuller = self.draft(draft.setting.without(step))
            if fuller.count <= pages:
                draft = fuller
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

    def _steps(self, draft: Draft) -> Iterator[Step]:
        """What may give way next, in the order it does."""
        taken = {step.what for step in draft.setting.steps}
        for what, words in _SETTINGS.items():
            if what not in taken:
                yield Step(what, words)
        for item in in_order(draft.given):
            at_once = [one for one in draft.given if one.bundle == item.bundle]
            words = "; ".join(short(one.words) for one in at_once)
            yield Step(_ITEM, f"{LEFT_OUT}{words}", item.element, len(at_once))


def height_over(pages: Pages, budget: int) -> float:
    """How much stands beyond the budget, in points."""
    over = (placement for placement in pages.placements if placement.page >= budget)
    return sum(placement.slab.extent + placement.grown + placement.slab.lead for placement in over)


def in_order(given: Sequence[Given]) -> Iterator[Given]:
    """The items in the order they are left out."""
    left = list(given)
    while item := next_to_go(left):
        left.remove(item)
        yield item


def next_to_go(given: Sequence[Given]) -> Given | None:
    """The item that is left out first: lowest rank, and the last of its list; parted ones last."""
    if not given:
        return None
    rank = min((item.parted, item.rank) for item in given)
    return [item for item in given if (item.parted, item.rank) == rank][-1]


def report(draft: Draft, budget: int, frame: Callable[[int], Frame], unit: float) -> Fit:
    """How it fitted: free or missing lines, what is over, what could go."""
    pages = draft.pages
    over = [placement for placement in pages.placements if placement.page >= budget]
    return Fit(
        pages=pages.count,
        budget=budget,
        spare_lines=0 if over else _spare(pages, frame, unit),
        over_lines=math.ceil(height_over(pages, budget) / unit - _SLACK),
        first_over=_first_words(over),
        cuts=tuple(_cuts(draft.given, frame(0).column, unit)),
        yielded=tuple(step.words for step in draft.setting.steps),
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


def _first_words(over: Sequence[Placement]) -> str:
    return next((short(placement.slab.words) for placement in over if placement.slab.words), "")


def _cuts(given: Sequence[Given], column: Column, unit: float) -> Iterator[Cut]:
    for item in in_order(given):
        tall = sum(slab.extent + slab.lead for block in item.blocks for slab in block.slabs(column))
        yield Cut(item.key, short(item.words), max(1, round(tall / unit)))


def short(words: str, most: int = 60) -> str:
    """The beginning of words, without marks around it, for a message."""
    words = words.strip("“”")
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
