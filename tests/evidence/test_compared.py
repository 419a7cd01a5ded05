import tomllib

import pytest

from tests.kit.compared import FOLDER, SETS, SPREAD, Tally, cases, compared, tally, total

FLOORS = tomllib.loads((FOLDER / "floors.toml").read_text("utf-8"))


@pytest.mark.parametrize("name", [*SETS, SPREAD])
def test_that_no_fewer_comparisons_are_found_than_before(name: str) -> None:
    reached, floor = total([name]), FLOORS[name]
    assert reached.found >= floor["found"]
    assert reached.named >= floor["right_subject"]
    assert reached.false <= floor["false"]


def test_that_a_comparison_is_counted_once_and_another_then_and_now_as_false() -> None:
    first, second = cases("en")[:2]
    assert tally(first, compared(first)) == Tally(1, 1, 1, 0)
    assert tally(first, ()) == Tally(1, 0, 0, 0)
    assert tally(first, (*compared(first), *compared(second))) == Tally(1, 1, 1, 1)
