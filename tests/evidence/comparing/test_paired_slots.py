from datetime import date

import pytest

from briefgen.evidence.figures import find_figures
from briefgen.model.evidence import Figure, Words
from tests.kit.labelled import plain_article


def pair(text: str) -> tuple[Figure, Figure]:
    """The earlier and the later figure of a text with one pair."""
    found = find_figures(plain_article(text, published=date(2025, 6, 10)), ())
    (later,) = (figure for figure in found if figure.earlier)
    (earlier,) = (figure for figure in found if figure.span == later.earlier)
    return earlier, later


def text_of(words: Words | None) -> str | None:
    return words.text if words else None


def test_that_a_bare_number_counts_what_the_other_counts() -> None:
    earlier, later = pair("The farm kept 300 goats in 2024, compared with 90 in 2015.")
    assert (earlier.quantity.unit.name, later.quantity.unit.name) == ("goat", "goat")


def test_that_a_value_holds_for_its_own_time_alone() -> None:
    earlier, later = pair("In May the dam held 40 per cent, down from 71 per cent.")
    assert (text_of(earlier.period), text_of(later.period)) == (None, "May")


@pytest.mark.parametrize(
    ("text", "then", "now"),
    [
        ("The fee has risen from $7 to $9 since 2019.", "2019", None),
        ("The wait is 9 weeks, against 4 weeks before the flood.", "before the flood", None),
        (
            "The club drew 900 guests in its first year but only 400 in its second.",
            "its first year",
            "its second",
        ),
        ("The fee is $9 now, up from $7 in the same month of 2019.", "the same month of 2019", "now"),
        ("The fee was cut from $9 in May to $7 on Monday.", "May", "Monday"),
    ],
)
def test_that_each_time_is_as_the_article_says(text: str, then: str | None, now: str | None) -> None:
    earlier, later = pair(text)
    assert (text_of(earlier.period), text_of(later.period)) == (then, now)


def test_that_the_later_is_compared_to_the_earlier_with_its_time() -> None:
    _, later = pair("The herd was 90 goats in 2015 and 300 goats in 2024.")
    assert text_of(later.compared_to) == "90 goats in 2015"


def test_that_the_measure_is_carried_as_inferred() -> None:
    earlier, _ = pair("It holds 9 per cent of the market, up from 4 per cent.")
    assert earlier.measure is not None
    assert (earlier.measure.text, earlier.measure.inferred) == ("of the market", True)


def test_that_a_pair_reaches_over_no_paragraph() -> None:
    found = find_figures(plain_article("The herd was 90 goats in 2015.", "It is 300 now."), ())
    assert not any(figure.earlier for figure in found)


@pytest.mark.parametrize(
    "text",
    [
        "The firm lost £4m in 2025. A year ago it made £1m.",
        "The firm made £5m last year. In 2024 it lost £2m.",
        "The club spent £3m in 2025. In 2024 it earned £2m.",
        "The firm said it lost £4.2m in the period. A year ago it made £1.1m.",
    ],
)
def test_that_values_of_two_deeds_are_no_then_and_now(text: str) -> None:
    found = find_figures(plain_article(text, published=date(2026, 6, 10)), ())
    assert len(found) == 2
    assert not any(figure.earlier for figure in found)


@pytest.mark.parametrize(
    "text",
    [
        "The firm earned £5m last year. In 2020 it earned £2m.",
        "The firm lost £5m last year. In 2020 it lost £2m.",
    ],
)
def test_that_values_of_one_deed_are_then_and_now(text: str) -> None:
    earlier, later = pair(text)
    assert (text_of(earlier.period), text_of(later.period)) == ("2020", "last year")


@pytest.mark.parametrize(
    ("text", "then", "now"),
    [
        (
            "Votes rose by 7 per cent, from 24 per cent in 2016 to 31 per cent in 2020.",
            "24 per cent",
            "31 per cent",
        ),
        (
            "Support fell by 5 per cent, from 40 per cent in 2019 to 35 per cent in 2024.",
            "40 per cent",
            "35 per cent",
        ),
        ("Inflation rose 2.8 per cent in June, after 3.4 per cent in May.", "3.4 per cent", "2.8 per cent"),
    ],
)
def test_that_a_move_is_told_by_its_ends_and_not_by_its_size(text: str, then: str, now: str) -> None:
    earlier, later = pair(text)
    assert (earlier.text, later.text) == (then, now)
