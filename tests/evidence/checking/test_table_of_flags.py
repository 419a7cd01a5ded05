"""Every row of what is flagged, with cases that must be and look-alikes that must not."""

import pytest

from tests.kit.faults import TABLE, Case, cases, flagged


@pytest.mark.parametrize("case", cases(TABLE), ids=lambda case: case.text[:50])
def test_that_a_case_of_the_table_raises_its_flag_and_no_other(case: Case) -> None:
    assert [flag.kind for flag, _ in flagged(case)] == ([case.flag] if case.flag else [])
