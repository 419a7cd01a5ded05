from datetime import date

import pytest

from briefgen.model.moment import PartialDate, Period


def test_that_a_span_of_years_counts_both_ends() -> None:
    assert Period(PartialDate(2020), PartialDate(2024)).years == 5


@pytest.mark.parametrize(
    ("moment", "first", "last"),
    [
        (PartialDate(2024), date(2024, 1, 1), date(2024, 12, 31)),
        (PartialDate(2024, 2), date(2024, 2, 1), date(2024, 2, 29)),
        (PartialDate(2024, 2, 3), date(2024, 2, 3), date(2024, 2, 3)),
    ],
)
def test_that_a_date_covers_what_it_states(moment: PartialDate, first: date, last: date) -> None:
    assert (moment.first_day, moment.last_day) == (first, last)


@pytest.mark.parametrize("numbers", [(2024, 13, 1), (2024, 2, 30), (2024, 0, 3), (0, 1, 1)])
def test_that_what_is_no_date_is_refused(numbers: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        PartialDate(*numbers)


def test_that_dates_are_written_at_their_precision() -> None:
    assert Period.of(PartialDate(2025, 5)).isoformat() == "2025-05"
    assert Period(PartialDate(2020), PartialDate(2024)).isoformat() == "2020/2024"
