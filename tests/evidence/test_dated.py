import tomllib

import pytest

from tests.kit.dated import FOLDER, SETS, Tally, cases, tally

FLOORS = tomllib.loads((FOLDER / "floors.toml").read_text("utf-8"))


@pytest.mark.parametrize("name", SETS)
def test_that_no_fewer_days_are_found_than_before(name: str) -> None:
    reached = sum(map(tally, cases(name)), Tally())
    assert reached.found >= FLOORS[name]["found"]
    assert reached.false <= FLOORS[name]["false"]
