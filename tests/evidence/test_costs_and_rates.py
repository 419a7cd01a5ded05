from datetime import date

import pytest

from briefgen.evidence.find import find_evidence
from tests.kit.labelled import plain_article


def told(text: str, language: str = "en") -> list[tuple[str, list[str]]]:
    article = plain_article(text, published=date(2025, 6, 10), language=language)
    return [
        (one.subject, [figure.text for figure in one.figures]) for one in find_evidence(article).comparisons
    ]


@pytest.mark.parametrize(
    ("text", "language", "subject", "values"),
    [
        (
            "Phone scams cost pensioners $9.4million last year, up from $7.1million in 2023.",
            "en",
            "Phone scams",
            ["$7.1million", "$9.4million"],
        ),
        (
            "Betrügerische Anrufe kosteten Rentner im Jahr 2024 9,4 Millionen Euro, nach 7,1 Millionen "
            "Euro im Jahr 2023.",
            "de",
            "Anrufe",
            ["7,1 Millionen Euro", "9,4 Millionen Euro"],
        ),
        (
            "The dunes retreated by 3.1 metres a year between 2015 and 2023, compared with "
            "1.4 metres a year in the previous decade.",
            "en",
            "dunes",
            ["1.4 metres a year", "3.1 metres a year"],
        ),
        (
            "The pool drew 275 swimmers a day in 2023, 410 in 2024 and 640 this summer.",
            "en",
            "swimmers a day",
            ["275 swimmers a day", "410", "640"],
        ),
        (
            "In 2015 cooks earned £410 a week; in 2024 they earned £590.",
            "en",
            "cooks",
            ["£410 a week", "£590"],
        ),
    ],
)
def test_that_costs_and_rates_of_two_times_are_set_side_by_side(
    text: str, language: str, subject: str, values: list[str]
) -> None:
    ((words, figures),) = told(text, language)
    assert subject in words
    assert figures == values


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Der Landkreis hatte das Defizit der Klinik mit 1,4 Millionen Euro ausgeglichen, 2021 waren es "
            "600.000 Euro.",
            "de",
        ),
        ("They cost the town €310 million in 2024, up from €180 million in 2023.", "en"),
        (
            "The glacier thinned by 5.4 metres a year, compared with a lake that rose by 3.8 metres a year.",
            "en",
        ),
        ("Der Preis beträgt 9,20 Euro in Köln und 10,10 Euro im Jahr 2026 in Bonn.", "de"),
    ],
)
def test_that_means_no_subject_two_subjects_or_two_times_are_no_pair(text: str, language: str) -> None:
    assert told(text, language) == []


def test_that_a_participle_may_stand_behind_the_value_that_was_multiplied() -> None:
    text = "Some 61 million adults lost work last year, almost double the 33 million affected in 2018."
    assert told(text) == [("adults", ["33 million", "Some 61 million adults"])]


@pytest.mark.parametrize(
    ("text", "language", "whom"),
    [
        ("Smoking fell among women from 24 per cent in 2010 to 15 per cent in 2024.", "en", "among women"),
        ("Die Quote sank bei Frauen von 24 Prozent 2010 auf 15 Prozent im Jahr 2024.", "de", "bei Frauen"),
    ],
)
def test_that_those_of_whom_alone_a_change_is_told_stay_with_it(text: str, language: str, whom: str) -> None:
    (found,) = find_evidence(plain_article(text, language=language)).comparisons
    assert [figure.measure and figure.measure.text for figure in found.figures] == [whom, whom]
