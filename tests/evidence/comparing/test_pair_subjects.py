from datetime import date

import pytest

from briefgen.evidence.figures import find_figures
from briefgen.model.evidence import Words
from tests.kit.labelled import plain_article


def subject(text: str) -> Words | None:
    """What the later figure of a text with one pair is of."""
    found = find_figures(plain_article(text, published=date(2025, 6, 10)), ())
    (later,) = (figure for figure in found if figure.earlier)
    return later.subject


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The number of homes waiting more than a month for repair rose to 90 from 70.",
            "number of homes waiting more than a month for repair",
        ),
        ("The moor covered 90 hectares in 2023, down from 140 hectares in 1985.", "moor"),
        ("The farm kept 300 goats, up from 90.", "goats"),
        ("The herd shrank to 90 goats from 300.", "herd"),
        ("The herd stood at 90 goats in May, against 300 in April.", "herd"),
        ("The firm reported a loss of $9 million, up from $7 million.", "loss"),
        ("The firm cut its fee for late returns from $9 to $7.", "fee for late returns"),
        ("Gamblers see a 60 per cent chance of rain, up from 45 per cent.", "chance of rain"),
        ("Output has more than doubled, from 90 tonnes in May to 190 tonnes now.", "Output"),
        ("Sales, which stood at $7 million in 2016, reached $9 million in 2024.", "Sales"),
        ("The wait for a table is 9 weeks, up from 4 weeks.", "wait for a table"),
    ],
)
def test_that_both_are_of_what_the_words_name(text: str, words: str) -> None:
    found = subject(text)
    assert found is not None
    assert (found.text, found.inferred) == (words, False)


def test_that_money_is_of_what_it_goes_to_but_not_its_size() -> None:
    found = subject("The firm paid $900 in rent in May, up from $700 in April.")
    assert found is not None
    assert (found.text, found.inferred) == ("rent", True)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The fund raised $9 million in May, up from $7 million in April.", "fund"),
        ("Only 9 per cent of nurses smoke, down from 24 per cent in 1998.", "nurses"),
        ("Only 9 per cent of nurses smoked last year, down from 24 per cent in 1998.", "nurses"),
    ],
)
def test_that_whose_figures_they_are_is_inferred(text: str, words: str) -> None:
    found = subject(text)
    assert found is not None
    assert (found.text, found.inferred) == (words, True)


def test_that_a_pronoun_of_nobody_known_is_no_subject() -> None:
    assert subject("It is 9 per cent now, up from 4 per cent.") is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Output at the mine fell less than analysts had predicted, to 40 tonnes from 52 in 2024.",
            "Output at the mine",
        ),
        ("Output at the mine rose less quickly, to 40 tonnes from 38 tonnes in 2024.", "Output at the mine"),
        ("Rents in Leeds grew more than surveyors had forecast, to £900 from £820.", "Rents in Leeds"),
        (
            "Traffic at the port dropped less sharply, to 3.1 million tonnes from 3.4 million.",
            "Traffic at the port",
        ),
        ("Unemployment in Kent fell more than expected, to 4.1 per cent from 4.5.", "Unemployment in Kent"),
        ("Exports climbed more strongly, to $90m from $84m in 2023.", "Exports"),
        ("The bank raised its more flexible rate to 4 per cent from 3 per cent.", "more flexible rate"),
        ("The bank has more loans, and lowered its rate to 3 per cent from 4 per cent.", "rate"),
        ("The fee was lower at £7, down from £9 in 2023.", "fee"),
    ],
)
def test_that_how_fast_something_changed_is_no_part_of_what_did(text: str, words: str) -> None:
    found = subject(text)
    assert found is not None
    assert found.text == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We lost 212 days of teaching to storms last year, against 95 the year before.", "teaching lost"),
        ("They lost 340 hours of play to rain in 2024, against 120 the year before.", "play lost"),
        ("The school lost 31 days of lessons to floods in 2024, compared with 12 in 2023.", "lessons lost"),
        (
            "The port gained 14 hours of working time last year, up from 9 the year before.",
            "working time gained",
        ),
        ("Patients missed 90 hours of therapy in 2024, up from 60 hours in 2022.", "therapy missed"),
        ("I wasted 50 hours of holiday in 2024, down from 80 hours in 2023.", "holiday wasted"),
    ],
)
def test_that_time_lost_is_told_by_what_it_was_for_and_how_it_went(text: str, words: str) -> None:
    found = subject(text)
    assert found is not None
    assert (found.text, found.inferred) == (words, True)


@pytest.mark.parametrize(
    "text",
    [
        "We lost 212 days of teaching to storms, against 95 to strikes.",
        "We lost 212 days of teaching to storms last year, against a forecast of 95.",
        "We lost 212 days of teaching to storms last year and 95 hours of play to rain.",
    ],
)
def test_that_time_lost_to_another_cause_is_no_then_and_now(text: str) -> None:
    found = find_figures(plain_article(text, published=date(2025, 6, 10)), ())
    assert not any(figure.earlier for figure in found)


def test_that_the_word_before_a_time_is_no_part_of_what_is_said_of_them() -> None:
    told = subject("In Kent, 23% of pupils received free school meals in 2025, up from 18% in 2020.")
    assert told is not None
    assert told.text == "pupils received free school meals"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Borrowing has halved since 2010, from 212,000 to 106,000 a year.", "Borrowing"),
        ("Ms Poole said visits had dropped by half, from 90,000 to 45,000 a month.", "visits"),
        ("Calls have doubled since May, from 40 to 80 a day.", "Calls"),
    ],
)
def test_that_what_something_is_counted_on_is_not_what_it_is_of(text: str, words: str) -> None:
    found = subject(text)
    assert found is not None
    assert found.text == words
