"""One part told with its whole."""

import pytest

from briefgen.charts.numbers import NBSP
from briefgen.model.chart import ChartKind
from tests.charts.reading import charts_of


@pytest.mark.parametrize(
    ("language", "text", "title", "values"),
    [
        (
            "en",
            "The site has room for 60 homes, 18 of them affordable.",
            "18 of 60 homes affordable",
            [18, 42],
        ),
        (
            "en",
            "Of the 86 homes, 52 are uninsured, up from 31 out of 80 six years ago.",
            "52 of 86 homes are uninsured",
            [52, 34],
        ),
        ("en", "The yard has 420 boats, including 35 damaged.", "Damaged: 35 of 420 boats", [35, 385]),
        (
            "en",
            "Police questioned 40 people, 12 of whom were arrested on Friday, and let 28 go.",
            "12 of 40 people were arrested on Friday",
            [12, 28],
        ),
        ("de", "Von 140 Stellen seien 33 unbesetzt.", "33 von 140 Stellen unbesetzt", [33, 107]),
        (
            "de",
            "Die Stadt baute 60 Wohnungen, davon 18 barrierefrei.",
            "Barrierefrei: 18 von 60 Wohnungen",
            [18, 42],
        ),
    ],
)
def test_that_a_part_and_its_whole_are_one_bar(
    language: str, text: str, title: str, values: list[int]
) -> None:
    (chart,) = charts_of(text, language)
    assert chart.kind is ChartKind.HUNDRED
    assert chart.title.replace(NBSP, " ") == title
    assert [point.value for point in chart.points] == values


@pytest.mark.parametrize(
    "text",
    [
        "Of 86 homes, about 52 are uninsured.",
        "Of the 86 homes, 52 boats were seen.",
        "The yard employs 420 welders, including 35 apprentices.",
        "The site has room for 60 homes, 80 of them affordable.",
        "They met six friends, two of them drunk.",
    ],
)
def test_that_what_is_no_sure_part_is_no_bar(text: str) -> None:
    assert charts_of(text) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Zehn Menschen kamen ums Leben, 2024 waren es sieben."),
        ("en", "Ten people died in floods last year; in 2024 it was seven."),
    ],
)
def test_that_people_of_whom_nothing_is_said_in_the_title_are_no_chart(language: str, text: str) -> None:
    assert charts_of(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Betroffen sind 640 der 5.200 Mitarbeiter, davon 410 am Hauptsitz."),
        ("de", "Gestrichen werden 90 der insgesamt 700 Stellen, davon 55 befristet."),
        ("de", "Verkauft wurden 120 von 900 Wohnungen, darunter 80 leerstehende."),
        ("de", "Geschlossen werden 10 Prozent der 800 Filialen, davon 30 ländliche."),
        ("en", "The firm will cut 210 of its 1,900 jobs, 140 of them temporary."),
        ("en", "Inspectors failed 35 of the 310 boats, including 12 rented."),
        ("en", "Police named 80 out of 400 drivers, 45 of whom were banned."),
    ],
)
def test_that_a_part_of_a_part_is_none_of_the_whole(language: str, text: str) -> None:
    assert all(chart.kind is not ChartKind.HUNDRED for chart in charts_of(text, language))


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", "After two of the storms, the site had 60 homes, 18 of them affordable.", [18, 42]),
        ("en", "In the second of 3 trials, the clinic took 90 patients, 30 of them pregnant.", [30, 60]),
        ("de", "Nach zwei der Stürme hatte der Ort 60 Wohnungen, davon 18 barrierefrei.", [18, 42]),
    ],
)
def test_that_another_part_before_hides_no_bar(language: str, text: str, values: list[float]) -> None:
    (chart,) = charts_of(text, language)
    assert [point.value for point in chart.points] == values


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Von 480 Fahrern waren 212 nicht."),
        ("de", "Von 480 Fahrern waren 212 es nicht."),
        ("de", "Von 90 Hallen waren 31 es nicht, sagte der Prüfer."),
        ("en", "Of the 480 drivers, 212 were not."),
        ("en", "The depot tested 480 drivers, 212 of whom were not."),
        ("en", "The port has 90 halls, 31 of which never."),
    ],
)
def test_that_a_negated_verb_alone_is_no_part(language: str, text: str) -> None:
    assert charts_of(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("en", "Of the 480 drivers, 212 were not insured.", "212 of 480 drivers were not insured"),
        ("de", "Von 480 Fahrern waren 212 nicht versichert.", "212 von 480 Fahrer waren nicht versichert"),
    ],
)
def test_that_a_negated_verb_with_its_word_is_a_part(language: str, text: str, title: str) -> None:
    (chart,) = charts_of(text, language)
    assert chart.title.replace(NBSP, " ") == title
