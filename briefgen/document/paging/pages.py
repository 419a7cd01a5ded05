"""Slabs put on pages, from the top of each frame down; what stands on the foot is set upwards."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from briefgen.document.paging.slabs import Column, Slab, step
from briefgen.document.templating.styles import Grid

_SLACK = 0.05
_WIDE_U = 1.5
_HOLE_U = 12
"""More free units than this above a figure look as if something were missing."""
_GAP_U = 4
"""So many more than stand between sections do so where what follows has room below the figure."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the story flows on a page, in points.

    Attributes:
        x: Left edge, the margin column included.
        top: Depth of the first baseline.
        bottom: Depth of the last.
    """

    x: float
    width: float
    top: float
    bottom: float
    margin: float = 0.0
    gutter: float = 0.0

    @property
    def column(self) -> Column:
        """What blocks are cut for."""
        return Column(self.width - self.margin, self.margin, self.gutter)

    @property
    def text_x(self) -> float:
        """Left edge of the text."""
        return self.x + self.margin


@dataclass(frozen=True, slots=True)
class Placement:
    """A slab with its place: page from 0, depth of its first baseline, growth it was given."""

    slab: Slab
    page: int
    depth: float
    grown: float = 0.0

    @property
    def last(self) -> float:
        """Depth of its last baseline."""
        return self.depth + self.slab.extent + self.grown


@dataclass(frozen=True)
class Spacing:
    """How generously slabs are set.

    Attributes:
        tight: Whether gaps between sections are three quarters and snap to half units.
        least_plots: Whether plots in the flow stay at their least height.
        stand: Whether what may stand on the foot of a page does, or only the very last does.
        keep: Whether slabs also stay with the next where they only would rather.
        break_at: Which slab begins a page, by its place; -1 for none.
    """

    tight: bool = False
    least_plots: bool = False
    stand: bool = True
    keep: bool = False
    break_at: int = -1


@dataclass
class Pages:
    """The pages filled so far."""

    frame: Callable[[int], Frame]
    grid: Grid
    spacing: Spacing = field(default_factory=Spacing)
    placements: list[Placement] = field(default_factory=list)
    page: int = 0
    above: Slab | None = None
    depth: float = 0.0
    full: bool = False

    @property
    def count(self) -> int:
        """How many pages hold something."""
        return self.placements[-1].page + 1 if self.placements else 1

    def fill(self, slabs: Sequence[Slab]) -> "Pages":
        """Places all slabs in order."""
        last = len(slabs) - 1
        for i, slab in enumerate(slabs):
            if i == self.spacing.break_at:
                self._next_page()
            if slab.new_page or (slab.needs and self._left(slab) < slab.needs):
                self._next_page()
            elif slab.bottom and (self.spacing.stand or i == last):
                self._stand(slab, slabs[i + 1 :])
            else:
                self._flow(slab, slabs[i:])
        return self

    # --- in the flow ---------------------------------------------------------------------

    def _flow(self, slab: Slab, rest: Sequence[Slab]) -> None:
        if self.full or (self.above is not None and not self._chain_fits(rest, self.above, self.depth)):
            self._next_page()
            if slab.opens:
                self._put(slab.opens, self._first(slab.opens))
        depth = self._first(slab)
        wish = 0.0 if self.spacing.least_plots else slab.wish
        room = self._bottom - depth - slab.extent
        self._put(slab, depth, max(0.0, min(wish, room)))

    def _chain_fits(self, rest: Sequence[Slab], above: Slab | None, depth: float) -> bool:
        """Whether the first of the slabs fits below another with all it must stay together with."""
        for slab in rest:
            begin = self._below(above, depth, slab)
            if begin + slab.extent > self._bottom + _SLACK:
                return False
            if not slab.keep_next and not (self.spacing.keep and slab.rather_next):
                return True
            above, depth = slab, begin + slab.extent
        return True

    # --- on the foot ---------------------------------------------------------------------

    def _stand(self, slab: Slab, rest: Sequence[Slab]) -> None:
        """Sets a slab upwards from the foot; what can grow takes the room there is.

        A slab that would leave a hole above it stays below what came before, and the flow goes on after it.
        """
        is_last = not rest
        if self.full or (self.above is not None and self._first(slab) + slab.extent > self._bottom + _SLACK):
            self._next_page()
            if not is_last:
                self._flow(slab, [slab])
                return
        room = self._bottom - slab.extent - self._first(slab)
        grown = max(0.0, min(slab.grow, room))
        if not is_last and self._leaves_hole(room - grown, slab, grown, rest):
            self._put(slab, self._first(slab), grown)
            return
        depth = self._bottom - slab.extent - grown
        if is_last and slab.snap:
            depth = max(self._first(slab), self._snapped(depth, slab.snap / 2, math.floor))
        self._put(slab, depth, grown)
        self.full = True

    def _leaves_hole(self, free: float, slab: Slab, grown: float, rest: Sequence[Slab]) -> bool:
        """Whether so much room above a slab looks empty: the less so where nothing else could fill it."""
        unit = self.grid.unit_pt
        if free > _HOLE_U * unit or self.above is None:
            return free > _HOLE_U * unit
        depth = self._first(slab) + slab.extent + grown
        return free > _GAP_U * unit and self._chain_fits(rest, slab, depth)

    # --- places --------------------------------------------------------------------------

    @property
    def _bottom(self) -> float:
        return self.frame(self.page).bottom

    def _left(self, slab: Slab) -> float:
        return self._bottom - self._first(slab)

    def _first(self, slab: Slab) -> float:
        """Depth of the first baseline a slab may have where the page stands now."""
        return self._below(self.above, self.depth, slab)

    def _below(self, above: Slab | None, depth: float, slab: Slab) -> float:
        if above is None:
            return self.frame(self.page).top
        apart = step(above, slab)
        snap = slab.snap
        if self.spacing.tight and slab.gap and snap and slab.gap >= _WIDE_U * self.grid.unit_pt:
            apart, snap = max(apart - slab.gap / 4, slab.lead), snap / 2
        return self._snapped(depth + apart, snap, math.ceil) if snap else depth + apart

    def _snapped(self, depth: float, to: float, way: Callable[[float], int]) -> float:
        nudge = -0.01 if way is math.ceil else 0.01
        return self.grid.first_pt + way((depth - self.grid.first_pt) / to + nudge) * to

    def _put(self, slab: Slab, depth: float, grown: float = 0.0) -> None:
        self.placements.append(Placement(slab, self.page, depth, grown))
        self.above, self.depth = slab, depth + slab.extent + grown

    def _next_page(self) -> None:
        if self.above is None and not self.full:
            return
        self.page += 1
        self.above, self.depth, self.full = None, 0.0, False
