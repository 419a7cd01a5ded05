import pytest

from briefgen.evidence.checking.check_words import check_words
from tests.kit.flagged import said


@pytest.mark.parametrize("total", ["1 200", "1\u00a0200", "1\u202f200", "1,200"])
def test_that_a_sum_is_printed_whole_however_its_total_groups_digits(total: str) -> None:
    text = f"The council has {total} members: 700 from the left and 400 from the right."
    ((_, sentence),) = said(text)
    assert "add up to 1,100 members" in sentence


@pytest.mark.parametrize("printed", ["1.234.567", "", ".", "1..2"])
def test_that_digits_which_are_no_number_are_none(printed: str) -> None:
    assert check_words("en").printed(printed) is None
