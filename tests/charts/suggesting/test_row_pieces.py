"""What may stand in a row of values, where a value ends, and how an item is joined to the one before."""

import re
from dataclasses import replace

import pytest

from briefgen.charts.suggesting.row_pieces import by_size, end_of_value, is_row_value, row_pieces
from briefgen.model.evidence import Change, Direction, Figure
from briefgen.model.quantity import Bound, Unit
from tests.kit.told import told


def figure(text: str, name: str) -> Figure:
    return told(text)[name]


@pytest.mark.parametrize(
    ("language", "joint"),
    [("en", ", "), ("en", " and "), ("en", ", and "), ("de", " und "), ("de", ", "), ("de", ", und ")],
)
def test_that_a_comma_a_joint_or_both_join_an_item_on(language: str, joint: str) -> None:
    assert re.fullmatch(row_pieces(language).joint, joint)


@pytest.mark.parametrize(("language", "gap"), [("en", " "), ("en", "; "), ("en", " of "), ("de", " and ")])
def test_that_nothing_else_joins_an_item_on(language: str, gap: str) -> None:
    assert re.fullmatch(row_pieces(language).joint, gap) is None


def test_that_an_article_before_an_item_may_be_left_out_and_be_of_any_case() -> None:
    article = re.compile(rf"{row_pieces('en').article}Greens")
    assert [bool(article.fullmatch(text)) for text in ("Greens", "the Greens", "The Greens")] == [True] * 3
    assert article.fullmatch("these Greens") is None


def test_that_only_one_stated_number_stands_in_a_row() -> None:
    sold = figure("Ash sold 40 boats.", "40 boats")
    quantity = sold.quantity
    assert is_row_value(sold)
    assert is_row_value(replace(sold, quantity=replace(quantity, bound=Bound.ABOUT)))
    assert not is_row_value(replace(sold, quantity=replace(quantity, bound=Bound.MORE_THAN)))
    assert not is_row_value(replace(sold, quantity=replace(quantity, value=None)))


def test_that_the_size_of_a_change_stands_in_no_row_of_levels() -> None:
    sold = figure("Ash sold 40 boats.", "40 boats")
    fell = Change(Direction.DOWN, to=False, cue="fell")
    assert not is_row_value(replace(sold, change=fell))
    assert is_row_value(replace(sold, change=replace(fell, to=True)))


def test_that_a_value_ends_with_what_it_is_of_and_its_period() -> None:
    text = "Coal gave 48% of the power in 2019, gas 33%."
    share = figure(text, "48%")
    assert share.measure
    assert share.period
    assert text[: end_of_value(share, 4)].endswith("2019")
    assert text[: end_of_value(share, 0)].endswith("48%")


def test_that_words_taken_from_elsewhere_do_not_move_the_end_of_a_value() -> None:
    share = figure("Coal gave 48% of the power in 2019, gas 33%.", "48%")
    assert share.measure
    assert share.period
    inferred = replace(
        share, measure=replace(share.measure, inferred=True), period=replace(share.period, inferred=True)
    )
    assert end_of_value(inferred, 4) == share.span.end


def test_that_the_largest_comes_first_in_the_unit_and_at_the_time_of_the_row() -> None:
    first, last = (figure(f"Ash sold {many} boats in 2019.", f"{many} boats") for many in (12, 40))
    bare = replace(last, quantity=replace(last.quantity, unit=Unit()), when=None)
    ordered = by_size([(first, "Ash"), (bare, "Elm")], first.quantity.unit)
    assert [item for _, item in ordered] == ["Elm", "Ash"]
    assert {one.quantity.unit for one, _ in ordered} == {first.quantity.unit}
    assert {one.when for one, _ in ordered} == {first.when}
