import pytest

from briefgen.knowledge.bar_fit import NAME_GAP_PT, bar_fit


def test_that_the_longest_bar_and_what_stands_beyond_it_fill_the_room() -> None:
    zero, unit = bar_fit([(10, 20), (4, 20)], 120)
    assert zero == 0
    assert unit == pytest.approx(10)


def test_that_a_short_bar_with_long_words_may_be_the_one_that_limits() -> None:
    assert bar_fit([(10, 0), (5, 60)], 100)[1] == pytest.approx(8)


def test_that_bars_below_zero_push_it_to_the_right() -> None:
    zero, unit = bar_fit([(10, 0), (-10, 13)], 120)
    assert unit == pytest.approx(5)
    assert zero == pytest.approx(10 * unit + 13 + NAME_GAP_PT)


@pytest.mark.parametrize("bars", [[], [(0, 10)], [(10, 500)]])
def test_that_a_scale_is_never_nothing(bars: list[tuple[float, float]]) -> None:
    assert bar_fit(bars, 100)[1] > 0
