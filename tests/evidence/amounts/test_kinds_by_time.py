"""Units of time that tell a kind of people or of places, and count nothing."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("The plant employs 300 day workers.", ["300 day worker"]),
        ("There are 25 day pupils at the school.", ["25 day pupil"]),
        ("The ward treats 40 day patients.", ["40 day patient"]),
        ("The town has 12 day nurseries.", ["12 day nursery"]),
        ("The island drew 900 day trippers.", ["900 day tripper"]),
        ("The county runs six day centres.", ["6 day centre"]),
        ("The strike lasted 30 days.", ["30 day"]),
        ("It was a 30 day strike.", ["30 day"]),
        ("The 12-day visit cost little.", ["12 day"]),
    ],
)
def test_that_a_kind_is_no_time(text: str, reads: list[str]) -> None:
    assert [slot(one, "reads") for one in told(text, "en").values()] == reads
