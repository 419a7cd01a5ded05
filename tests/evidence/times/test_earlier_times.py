from datetime import date

import pytest

from briefgen.evidence.find import find_evidence
from briefgen.evidence.times.earlier_times import earlier_than
from briefgen.model.evidence import ComparisonKind
from briefgen.model.moment import PartialDate, Period
from tests.kit.labelled import plain_article

MAY = Period.of(PartialDate(2025, 5))
YEAR = Period.of(PartialDate(2024))
SECOND_QUARTER = Period(PartialDate(2024, 4), PartialDate(2024, 6))
TO_MARCH = Period(PartialDate(2024, 4), PartialDate(2025, 3))


@pytest.mark.parametrize(
    ("words", "later", "language", "expected"),
    [
        ("a year earlier", MAY, "en", "2024-05"),
        ("the month before", MAY, "en", "2025-04"),
        ("the year before", YEAR, "en", "2023"),
        ("two years before", YEAR, "en", "2022"),
        ("the previous quarter", SECOND_QUARTER, "en", "2024-01/2024-03"),
        ("the year before", TO_MARCH, "en", "2023-04/2024-03"),
        ("ein Jahr zuvor", MAY, "de", "2024-05"),
        ("im Vormonat", MAY, "de", "2025-04"),
        ("im Vorjahr", YEAR, "de", "2023"),
    ],
)
def test_that_a_time_is_counted_back_from_a_later_one(
    words: str, later: Period, language: str, expected: str
) -> None:
    found = earlier_than(words, later, language)
    assert found
    assert found.isoformat() == expected


@pytest.mark.parametrize(
    ("words", "later"),
    [
        ("the month before", YEAR),
        ("a week earlier", MAY),
        ("before the flood", YEAR),
        ("two years", YEAR),
        ("three thousand years earlier", YEAR),
        ("90 decades before", Period.of(PartialDate(200))),
    ],
)
def test_that_no_date_comes_of_words_that_give_none(words: str, later: Period) -> None:
    assert earlier_than(words, later, "en") is None


def test_that_a_value_of_a_year_earlier_has_its_date() -> None:
    text = "The mill shipped 40 tonnes in the year to March, down from 50 tonnes a year earlier."
    figures = find_evidence(plain_article(text, published=date(2025, 6, 10))).figures
    assert [f.when.isoformat() for f in figures if f.when] == ["2024-04/2025-03", "2023-04/2024-03"]


@pytest.mark.parametrize(
    "text",
    [
        "The ferry carried 312,000 people in 2024, down from 341,000 the year before and 358,000 in 2019.",
        "It carried 312,000 people in 2024, after 341,000 in 2023, 349,000 in 2021 and 358,000 in 2019.",
    ],
)
def test_that_several_earlier_values_are_a_series_by_date(text: str) -> None:
    (series,) = find_evidence(plain_article(text, published=date(2025, 6, 10))).comparisons
    assert series.kind is ComparisonKind.SERIES
    values = [figure.quantity.value or 0 for figure in series.figures]
    assert values == sorted(values, reverse=True)
    assert values[-1] == 312000
    assert len(values) == text.count(",000")


def test_that_the_first_of_several_earlier_values_is_what_a_figure_is_set_against() -> None:
    text = "The ferry carried 312,000 people in 2024, down from 341,000 the year before and 358,000 in 2019."
    now = find_evidence(plain_article(text)).figures[0]
    assert now.compared_to
    assert now.compared_to.text == "341,000 the year before"


def test_that_values_whose_order_nobody_knows_are_no_series() -> None:
    text = "It carried 312,000 people in the year to March, from 341,000 the year before and 358,000 in 2019."
    found = find_evidence(plain_article(text, published=None)).comparisons
    assert [one.kind for one in found] == [ComparisonKind.THEN_NOW]


@pytest.mark.parametrize("published", [None, date(2025, 6, 10)])
def test_that_a_month_of_that_year_is_of_the_year_named_before(published: date | None) -> None:
    text = "The rate was 7.8 per cent in January 2009 and peaked at 10 per cent in October of that year."
    figures = find_evidence(plain_article(text, published=published)).figures
    assert [f.when.isoformat() for f in figures if f.when] == ["2009-01", "2009-10"]
