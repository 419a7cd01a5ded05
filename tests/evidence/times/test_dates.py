"""Dates are found at the precision stated, and reckoned from the day of publication where they must be."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.evidence.times.dates import find_dates

FRIDAY = date(2025, 5, 23)


def stated(text: str, language: str = "en") -> list[tuple[str, str]]:
    return [
        (found.span.of(text), found.period.isoformat() if found.period else "")
        for found in find_dates(text, language)
    ]


def reckoned(
    text: str, published: date = FRIDAY, *, ahead: bool | None = None, language: str = "en"
) -> list[str]:
    periods = [found.resolved(published, ahead=ahead) for found in find_dates(text, language)]
    return [period.isoformat() if period else "" for period in periods]


@pytest.mark.parametrize(
    ("text", "words", "period"),
    [
        ("signed on 3 May 2025 in Lisbon", "3 May 2025", "2025-05-03"),
        ("signed on May 3, 2025, in Lisbon", "May 3, 2025", "2025-05-03"),
        ("opened on Friday, May 23, 2025.", "Friday, May 23, 2025", "2025-05-23"),
        ("on the 4th of July 1976", "the 4th of July 1976", "1976-07-04"),
        ("from 5 to 7 March 2024", "5 to 7 March 2024", "2024-03-05/2024-03-07"),
        ("from Dec 30 to Jan 4, 2024", "Dec 30 to Jan 4, 2024", "2024-12-30/2025-01-04"),
        (
            "between April 2017 and November 2023, he",
            "between April 2017 and November 2023",
            "2017-04/2023-11",
        ),
        ("since Feb. 2022", "Feb. 2022", "2022-02"),
        ("in February 2022, the", "February 2022", "2022-02"),
        ("in 2022", "2022", "2022"),
        ("in the 2020-24 period", "2020-24", "2020/2024"),
        ("over 2020–2024", "2020–2024", "2020/2024"),
        ("from 2015 to 2019", "from 2015 to 2019", "2015/2019"),
        ("between 1998 and 2005", "between 1998 and 2005", "1998/2005"),
        ("the 1998-05 plan", "1998-05", "1998/2005"),
        ("during the 1990s", "the 1990s", "1990/1999"),
        ("in the first quarter of 2024", "the first quarter of 2024", "2024-01/2024-03"),
        ("Q3 2024 results", "Q3 2024", "2024-07/2024-09"),
        ("the second half of 2023", "the second half of 2023", "2023-07/2023-12"),
        ("in summer 2021", "summer 2021", "2021-06/2021-08"),
        ("dated 2025-05-23", "2025-05-23", "2025-05-23"),
        ("dated 23/05/2025", "23/05/2025", "2025-05-23"),
        ("dated 05/23/2025", "05/23/2025", "2025-05-23"),
    ],
)
def test_that_a_date_keeps_the_precision_stated(text: str, words: str, period: str) -> None:
    assert stated(text) == [(words, period)]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("said on May 23", "2025-05-23"),
        ("said on May 24", "2025-05-24"),
        ("said on September 2", "2024-09-02"),
        ("on April 1 it", "2025-04-01"),
        ("In April, he", "2025-04"),
        ("in December, he", "2024-12"),
        ("last Friday", "2025-05-16"),
        ("on Friday", "2025-05-23"),
        ("on Tuesday", "2025-05-20"),
        ("next Friday", "2025-05-30"),
        ("yesterday", "2025-05-22"),
        ("last month", "2025-04"),
        ("this year", "2025"),
        ("last week", "2025-05-12/2025-05-18"),
        ("two years ago", "2023"),
        ("last winter", "2024-12/2025-02"),
        ("last September", "2024-09"),
        ("next summer", "2025-06/2025-08"),
        ("in the first quarter", "2025-01/2025-03"),
        ("in the third quarter", "2024-07/2024-09"),
        ("over the past five years", ""),
    ],
)
def test_that_a_relative_date_is_reckoned_from_the_day_of_publication(text: str, period: str) -> None:
    assert reckoned(text) == [period]
    assert all(found.is_relative for found in find_dates(text, "en"))


def test_that_what_is_to_come_is_reckoned_forward() -> None:
    assert reckoned("on June 2", ahead=True) == ["2025-06-02"]
    assert reckoned("on Tuesday", ahead=True) == ["2025-05-27"]


def test_that_a_weekday_picks_the_year_of_a_day_and_month() -> None:
    assert reckoned("on Thursday, May 23") == ["2024-05-23"]


def test_that_a_day_long_past_without_a_year_is_rather_the_one_to_come() -> None:
    assert reckoned("on January 12", date(2025, 1, 10)) == ["2025-01-12"]


def test_that_nothing_is_reckoned_without_a_day_of_publication() -> None:
    (found,) = find_dates("yesterday", "en")
    assert found.resolved(None) is None


@pytest.mark.parametrize(
    "text",
    [
        "it may march on",
        "sales on Black Friday",
        "the Sunday Times",
        "USA TODAY reported",
        "$2022 was paid",
        "2,022 people",
        "1,990s",
        "a 5-4 win",
        "in 2000% more",
        "on Feb 30, 2020",
        "March of 5,000 people",
        "Theresa May",
        "about 3,000 years ago",
        "some 1,200 years ago",
    ],
)
def test_that_other_words_and_numbers_are_no_dates(text: str) -> None:
    assert stated(text) == []


def test_that_a_year_before_a_noun_is_marked() -> None:
    (found,) = find_dates("after the 2016 election", "en")
    assert found.noun_part


@given(
    st.text()
    | st.from_regex(r"(in |on |last |the |May |1\d|20\d\d|[0-9]|-|, | to | Friday ){1,30}", fullmatch=True)
)
def test_that_every_span_points_at_its_words(text: str) -> None:
    end = 0
    for found in find_dates(text, "en"):
        assert end <= found.span.start < found.span.end <= len(text)
        found.resolved(date(1, 1, 1))
        found.resolved(date(9999, 12, 31), ahead=True)
        end = found.span.end


def test_that_two_months_in_a_row_are_one_stretch_and_two_apart_are_not() -> None:
    text = "Sales rose in January and February, in May and August and in June and July's heat."
    found = [text[date.span.start : date.span.end] for date in find_dates(text, "en")]
    assert found == ["January and February", "May", "June"]


@pytest.mark.parametrize(
    ("text", "words", "period"),
    [
        ("sales in the year to December 2024", "the year to December 2024", "2024-01/2024-12"),
        ("in the six months ended 30 June 2024", "the six months ended 30 June 2024", "2024-01/2024-06"),
        ("the quarter ending in or before 2024", "2024", "2024"),
    ],
)
def test_that_a_stretch_is_counted_back_from_its_end(text: str, words: str, period: str) -> None:
    assert (words, period) in stated(text)


def test_that_a_stretch_without_a_year_is_one_that_is_over() -> None:
    assert reckoned("in the three months to April") == ["2025-02/2025-04"]
    assert reckoned("in the year to October") == ["2023-11/2024-10"]
    assert reckoned("in the twelve months to July", date(2025, 6, 10)) == ["2023-08/2024-07"]
    assert reckoned("zwölf Monaten bis März", language="de") == ["2024-04/2025-03"]


def test_that_a_stretch_of_weeks_is_not_resolved() -> None:
    assert reckoned("in the week to Saturday") == [""]


def test_that_a_number_after_a_year_is_no_year() -> None:
    assert stated("from 12 GW in 2015 to 31 GW in 2020") == [("2015", "2015"), ("2020", "2020")]


def test_that_months_may_be_the_ends_of_a_stretch() -> None:
    assert reckoned("between January and March") == ["2025-01/2025-03"]


def test_that_the_german_word_for_the_morning_is_not_tomorrow() -> None:
    assert reckoned("sagte Brandt am Morgen", language="de") == []
    assert reckoned("schon am frühen Morgen", language="de") == []
    assert len(reckoned("gestern morgen fiel Schnee", language="de")) == 1
    assert len(reckoned("Heute Morgen fiel Schnee", language="de")) == 1
    assert len(reckoned("Es schneit. Morgen taut es.", language="de")) == 1
    assert len(reckoned("Man tagt erst morgen.", language="de")) == 1


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("On Sunday Corran won.", "en", ["Sunday"]),
        ("They read the Sunday Post.", "en", []),
        ("It was on “Saturday Talk Live” again.", "en", []),
        ("Die Bank legt am Mittwoch Zahlen vor.", "de", ["Mittwoch"]),
        ("Im März Zahlen vorzulegen ist spät.", "de", ["März"]),
        ("Das Stück Montag Morgens beginnt.", "de", []),
    ],
)
def test_that_a_capital_behind_a_day_makes_no_name_where_a_preposition_stands_before(
    text: str, language: str, found: list[str]
) -> None:
    assert [date.span.of(text) for date in find_dates(text, language)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("am frühen Mittwochmorgen", [("Mittwochmorgen", 2)]),
        ("Am Dienstagabend gegen 20.15 Uhr", [("Dienstagabend", 1)]),
        ("seit Montagmittag.", [("Montagmittag", 0)]),
        ("in der Freitagnacht", [("Freitagnacht", 4)]),
        ("heute Morgen", [("heute Morgen", None)]),
        ("gestern Abend", [("gestern Abend", None)]),
        ("In der Nacht auf Samstag", [("Samstag", 5)]),
        ("am Sonntagsbraten", []),
        ("der Mittwochmorgenkaffee", []),
    ],
)
def test_that_a_german_day_may_hold_the_part_of_it(text: str, found: list[tuple[str, int | None]]) -> None:
    assert [(date.span.of(text), date.weekday) for date in find_dates(text, "de")] == found


@pytest.mark.parametrize(
    "text", ["They met by 1015 GMT.", "It was over by 1845 hrs.", "It ran from 2015 hours on."]
)
def test_that_four_digits_of_a_clock_are_no_year(text: str) -> None:
    assert not find_dates(text, "en")
