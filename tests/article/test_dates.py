from datetime import date

import pytest

from briefgen.article.dates import DayAndMonth, dates_in, day_and_month
from briefgen.article.metadata import byline_in, published_from


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("12 March 2026, 9:40 am", "en"),
        ("PublishedMAR 12 2026", "en"),
        ("Updated12 Mar 2026", "en"),
        ("March 12, 2026", "en"),
        ("Mar. 12th, 2026", "en"),
        ("the 12th of March 2026", "en"),
        ("2026-03-12T09:40:00Z", "en"),
        ("12. März 2026", "de"),
        ("12.03.2026, 9.40 Uhr", "de"),
    ],
)
def test_that_a_whole_date_is_read(text: str, language: str) -> None:
    assert dates_in(text, language) == [date(2026, 3, 12)]


@pytest.mark.parametrize("text", ["31 February 2026", "March 2026", "May be 12", "12:40", "2026", ""])
def test_that_what_is_no_whole_date_gives_none(text: str) -> None:
    assert dates_in(text) == []


def test_that_a_day_without_year_fits_only_years_that_have_it() -> None:
    part = day_and_month("They met on February 29.")
    assert part == DayAndMonth(29, 2)
    assert part.in_year(2024) == date(2024, 2, 29)
    assert part.in_year(2025) is None


def test_that_a_past_day_of_the_text_is_no_day_of_publication() -> None:
    told = "He said on May 3 that it began on January 9, 2026."
    assert published_from([], told, [], "en") is None


def test_that_nothing_is_made_up_without_a_year() -> None:
    assert published_from(["Menu"], "He said on May 3 that all was well.", [], "en") is None


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (["By Ann Lee and Bo Ek"], "Ann Lee and Bo Ek"),
        (["BY ANN LEE"], "Ann Lee"),
        (["By the river"], ""),
        (["Byron leads"], ""),
        ([], ""),
    ],
)
def test_that_a_byline_is_told_from_other_lines(lines: list[str], names: str) -> None:
    assert byline_in(lines, "en") == names
