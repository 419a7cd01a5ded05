import pytest

from briefgen.evidence.comparing.sentence_times import Time, is_before
from briefgen.evidence.words.side_words import side_words
from briefgen.model.article import Span
from briefgen.model.moment import PartialDate, Period

WORDS = side_words("en")


def time(text: str, at: int = 0, year: int = 0, month: int = 0) -> Time:
    when = Period.of(PartialDate(year, month)) if year else None
    return Time(Span(at, at + len(text)), when, text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (time("a year earlier"), time("May", year=2025, month=5)),
        (time("before the flood"), time("now")),
        (time("2019", year=2019), time("2024", year=2024)),
        (time("May", year=2025, month=5), time("today")),
        (time("the previous season"), None),
        (None, time("now")),
    ],
)
def test_that_the_earlier_time_is_told_by_words_or_dates(one: Time | None, other: Time | None) -> None:
    assert is_before(WORDS, one, other)
    assert not is_before(WORDS, other, one)


def test_that_years_reckoned_from_the_day_of_publication_decide_nothing() -> None:
    june, july = time("June 9", 10, 2025, 6), time("July 10", 40, 2024, 7)
    assert not is_before(WORDS, july, june)
    assert not is_before(WORDS, time("July 10", 40), june)


def test_that_two_times_without_a_date_are_not_told_apart() -> None:
    assert not is_before(WORDS, time("the spring"), time("the autumn"))


@pytest.mark.parametrize(
    ("one", "other"),
    [("May", "June"), ("December", "January"), ("the fourth quarter", "the first"), ("early April", "May")],
)
def test_that_months_and_quarters_without_a_year_go_the_nearer_way_round_it(one: str, other: str) -> None:
    assert is_before(WORDS, time(one), time(other))
    assert not is_before(WORDS, time(other), time(one))


def test_that_opposite_months_of_an_unknown_year_are_not_told_apart() -> None:
    assert not is_before(WORDS, time("January"), time("July"))
    assert not is_before(WORDS, time("July"), time("January"))
