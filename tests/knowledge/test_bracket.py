from briefgen.knowledge.bracket import LINE_PT, ChangeLine, change_lines, first_baseline


def test_that_a_wide_chart_tells_the_sum_beside_its_number() -> None:
    assert change_lines("−13.2 points", "calculated", "24 − 37.2", wide=True) == (
        ChangeLine("−13.2 points", True),
        ChangeLine("calculated: 24 − 37.2"),
    )
    assert change_lines("+4", "calculated", "", wide=True)[1] == ChangeLine("calculated")


def test_that_a_narrow_one_parts_number_and_unit() -> None:
    lines = change_lines("−13.2 percentage points", "calculated", "24 − 37.2", wide=False)
    assert [line.words for line in lines] == ["−13.2", "percentage points", "calculated"]
    assert [line.words for line in change_lines("+4", "calculated", "", wide=False)] == ["+4", "calculated"]


def test_that_without_a_difference_nothing_is_told() -> None:
    assert change_lines("", "calculated", "1 − 1", wide=True) == ()


def test_that_lines_stand_half_way_between_values_far_apart() -> None:
    assert first_baseline(100, 20, 3, 200) == 60 + LINE_PT - 3


def test_that_lines_near_the_later_number_stand_above_it_or_below_where_there_is_no_room() -> None:
    assert first_baseline(52, 50, 2, 200) == 50 + 13 + LINE_PT
    assert first_baseline(52, 50, 2, 75) == 50 - 18
