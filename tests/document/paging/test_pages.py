from dataclasses import replace

import pytest

from briefgen.document.paging.pages import Frame, Pages, Spacing
from briefgen.document.paging.sheet import Sheet
from briefgen.document.paging.slabs import Slab, merged
from briefgen.document.templating.styles import Grid

GRID = Grid(10.0, 0.0)
FRAME = Frame(0, 100, top=0, bottom=100)


def nothing(_sheet: Sheet, _x: float, _depth: float, _grown: float) -> None:
    """Paints nothing."""


LINE = Slab(10, 0, nothing)


def filled(*slabs: Slab, **spacing: bool) -> Pages:
    return Pages(lambda _: FRAME, GRID, Spacing(**spacing)).fill(slabs)


def depths(pages: Pages) -> list[tuple[int, float]]:
    return [(one.page, one.depth) for one in pages.placements]


def test_that_slabs_stand_a_lead_apart() -> None:
    assert depths(filled(LINE, LINE, LINE)) == [(0, 0), (0, 10), (0, 20)]


def test_that_the_larger_space_wins() -> None:
    assert depths(filled(replace(LINE, after=5), replace(LINE, before=3))) == [(0, 0), (0, 15)]


def test_that_a_gap_is_counted_from_baseline_to_baseline() -> None:
    assert depths(filled(replace(LINE, after=5), replace(LINE, gap=20))) == [(0, 0), (0, 20)]


def test_that_a_section_goes_down_to_the_next_unit() -> None:
    assert depths(filled(replace(LINE, extent=7), replace(LINE, gap=20, snap=10))) == [(0, 0), (0, 30)]


def test_that_a_full_page_is_followed_by_another() -> None:
    assert depths(filled(*[LINE] * 12))[-2:] == [(0, 100), (1, 0)]


def test_that_the_gap_is_dropped_on_top_of_a_page() -> None:
    assert depths(filled(replace(LINE, extent=95), replace(LINE, gap=30)))[1] == (1, 0)


def test_that_a_heading_goes_along_with_what_follows() -> None:
    slabs = [replace(LINE, extent=80), replace(LINE, keep_next=True), replace(LINE, extent=10)]
    assert depths(filled(*slabs)) == [(0, 0), (1, 0), (1, 10)]


def test_that_something_taller_than_a_page_is_still_placed() -> None:
    assert depths(filled(LINE, replace(LINE, extent=500), LINE)) == [(0, 0), (1, 0), (2, 0)]


def test_that_a_figure_that_would_leave_a_hole_above_it_stays_below_what_came_before() -> None:
    tall = Frame(0, 100, top=0, bottom=300)
    figure = replace(LINE, extent=20, grow=30, bottom=True)
    pages = Pages(lambda _: tall, GRID, Spacing()).fill([LINE, figure, LINE, LINE])
    assert [(one.page, one.last) for one in pages.placements] == [(0, 0), (0, 60), (0, 70), (0, 80)]


def test_that_a_foot_block_stands_on_the_last_baseline() -> None:
    foot = replace(LINE, extent=25, bottom=True)
    assert depths(filled(LINE, foot)) == [(0, 0), (0, 75)]


def test_that_what_can_grow_takes_the_room_down_to_the_foot() -> None:
    figure = replace(LINE, extent=20, grow=200, bottom=True)
    pages = filled(LINE, figure, LINE, stand=True)
    assert (pages.placements[1].depth, pages.placements[1].last) == (10, 100)
    assert pages.placements[2].page == 1


def test_that_growth_has_its_limit() -> None:
    figure = replace(LINE, extent=20, grow=30, bottom=True)
    assert filled(LINE, figure, LINE).placements[1].depth == 50


def test_that_in_the_flow_it_grows_as_far_as_it_would_like() -> None:
    figure = replace(LINE, extent=20, grow=60, wish=30, bottom=True)
    assert [p.last for p in filled(LINE, figure, LINE, stand=False).placements] == [0, 60, 70]
    assert [p.last for p in filled(LINE, figure, LINE, stand=False, least_plots=True).placements][1] == 30


def test_that_a_foot_block_without_room_takes_another_page() -> None:
    assert depths(filled(replace(LINE, extent=90), replace(LINE, extent=25, bottom=True)))[1] == (1, 75)


def test_that_tight_spacing_takes_a_quarter_of_wide_gaps_only() -> None:
    assert depths(filled(LINE, replace(LINE, gap=20, snap=10), tight=True))[1] == (0, 15)
    assert depths(filled(LINE, replace(LINE, gap=12, snap=10), tight=True))[1] == (0, 20)
    assert depths(filled(LINE, replace(LINE, gap=20), tight=True))[1] == (0, 20)


def test_that_the_margin_column_pushes_down_only_what_uses_it() -> None:
    tall = replace(LINE, beside=40, in_margin=True)
    assert depths(filled(tall, LINE))[1] == (0, 10)
    assert depths(filled(tall, replace(LINE, in_margin=True)))[1] == (0, 50)


def test_that_table_heads_come_again_after_a_break() -> None:
    head = replace(LINE, words="head")
    rows = [replace(LINE, opens=head)] * 12
    pages = filled(*rows)
    assert next(p.slab.words for p in pages.placements if p.page == 1) == "head"


def test_that_page_breaks_break_and_do_not_leave_empty_pages() -> None:
    always = Slab(0, 0, nothing, new_page=True)
    assert depths(filled(always, LINE, always, always, LINE)) == [(0, 0), (1, 0)]


@pytest.mark.parametrize(("needs", "page"), [(60, 0), (101, 1)])
def test_that_a_conditional_break_looks_at_the_room(needs: float, page: int) -> None:
    assert depths(filled(LINE, Slab(0, 0, nothing, needs=needs), LINE))[1][0] == page


def test_that_merged_slabs_are_as_tall_as_their_stack() -> None:
    one = merged([replace(LINE, extent=10, after=4), replace(LINE, gap=20, extent=5, grow=7, wish=3)])
    assert (one.extent, one.grow, one.wish, one.lead) == (35, 7, 3, 10)


def test_that_a_figure_leaves_no_gap_above_it_that_what_follows_could_fill() -> None:
    page = Frame(0, 100, top=0, bottom=130)
    figure = replace(LINE, extent=20, grow=30, bottom=True)

    def figure_and_next(after: float) -> list[tuple[int, float]]:
        following = replace(LINE, extent=after)
        found = Pages(lambda _: page, GRID, Spacing()).fill([LINE, figure, following, LINE]).placements
        return [(one.page, one.depth) for one in found[1:3]]

    assert figure_and_next(50) == [(0, 10), (0, 70)]
    assert figure_and_next(70) == [(0, 80), (1, 0)]
