import subprocess
import sys

import pytest

from briefgen.evidence.amounts.stated_units import stated_unit


@pytest.mark.parametrize(
    ("words", "unit", "scale"),
    [
        ("Grain exports, million tonnes", "tonne", 1_000_000),
        ("Output (GW)", "gigawatt", 1),
        ("Per cent", "percent", 1),
    ],
)
def test_that_a_head_tells_the_unit_of_its_column(words: str, unit: str, scale: int) -> None:
    found = stated_unit(words, "en")
    assert found is not None
    assert found.unit.name == unit
    assert int(found.scale) == scale


def test_that_the_case_of_a_unit_is_read_as_written_whatever_the_run() -> None:
    room = "briefgen.evidence.amounts.stated_units"
    code = f"from {room} import stated_unit; print(stated_unit('MB', 'en').unit.name)"
    runs = (
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for seed in ("0", "1", "2", "3")
    )
    assert set(runs) == {"megabyte"}
