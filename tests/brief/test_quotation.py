import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.brief.quotation import Edits, edits, without_carrier_comma

ORIGINAL = "We are not closing a plant, we are opening a river bank,"


@pytest.mark.parametrize(
    ("edited", "expected"),
    [
        (ORIGINAL, Edits(True)),
        ("We are not closing a plant, we are opening a river bank", Edits(True)),
        ("We are not closing a plant …", Edits(True, 1)),
        ("We are … opening a river bank", Edits(True, 1)),
        ("We are not closing a plant … , we are opening …", Edits(True, 2)),
        ("[The council is] not closing a plant … opening [the] river bank", Edits(True, 1, 2)),
        ("We are closing a plant", Edits(False)),
        ("not closing a plant", Edits(False)),
        ("opening a river bank … We are not closing", Edits(False)),
        ("We are not clos… bank", Edits(False)),
        ("…", Edits(False)),
        ("We are not closing [and] opening a river bank", Edits(True, 0, 1)),
        ("We are [at last] a river bank", Edits(False)),
        ("We are not closing a plant", Edits(False)),
        ("… not closing a plant …", Edits(True, 2)),
    ],
)
def test_that_only_ellipses_and_brackets_leave_it_a_quotation(edited: str, expected: Edits) -> None:
    assert edits(ORIGINAL, edited) == expected


@given(st.text(max_size=80))
def test_that_nothing_typed_breaks_the_judgement(edited: str) -> None:
    assert edits(ORIGINAL, edited).verbatim in (True, False)


def test_that_only_the_carriers_comma_is_dropped() -> None:
    assert without_carrier_comma("a river bank,") == "a river bank"
    assert without_carrier_comma("a river bank.") == "a river bank."
