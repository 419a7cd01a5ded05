"""What somebody did with so much is told as that: who did it says nothing of what the numbers are."""

import pytest

from briefgen.charts.suggest import suggest
from briefgen.charts.suggesting.refusals import refusals
from briefgen.model.chart import ChartKind
from tests.charts.reading import charts_of
from tests.charts.suggesting.test_owners import read, titles


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The port earned $96 million in 2022, $88 million in 2023, $101 million in 2024"
            " and $119 million in 2025.",
            "Port earned $119 million, up from $96 million",
        ),
        (
            "In Essex, police recorded 1,940 burglaries in 2025, down from 2,310 in 2024.",
            "In Essex, police recorded 1,940 burglaries, down from 2,310",
        ),
        (
            "In recent years, the centre employs 3,200 people, up from 2,750 in 2021.",
            "Centre employs 3,200 people, up from 2,750",
        ),
        (
            "The centre employs 3,200 people, up from 2,750 in 2021.",
            "Centre employs 3,200 people, up from 2,750",
        ),
        (
            "Harwick Council spent £4.1 million on roads in 2025, up from £3.2 million in 2023.",
            "Harwick Council spent £4.1 million on roads, up from £3.2 million",
        ),
        (
            "The ministry said the port handled 212,000 containers in 2025, down from 298,000 in 2024.",
            "Port handled 212,000 containers, down from 298,000",
        ),
        (
            "Police recorded 410 thefts in 2025, down from 520 in 2024.",
            "Police recorded 410 thefts, down from 520",
        ),
        (
            "The average house costs £310,000, up from £270,000 in 2021.",
            "Average house costs £310,000, up from £270,000",
        ),
        (
            "HULL, May 2 (Wire) - Patients in Hull wait 11 weeks, compared with 17 weeks in 2024.",
            "Patients in Hull wait 11 weeks, down from 17",
        ),
        (
            "Pupils get 12 hours of lessons in sport, down from 15 hours in 2020.",
            "Pupils get 12 hours of lessons, down from 15",
        ),
        (
            "Tenants pay £900 a month in rent, compared with £720 in 2021.",
            "Tenants pay £900 a month in rent, up from £720",
        ),
    ],
)
def test_that_a_deed_is_told_with_its_verb(text: str, title: str) -> None:
    assert titles(text) == {title}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Das Werk lieferte 2025 rund 41.000 Tonnen Stahl, 2023 waren es 38.000 Tonnen.",
            "Werk lieferte etwa 41.000 Tonnen, zuvor 38.000",
        ),
        (
            "Der Verein zählt 32.000 Mitglieder, 2021 waren es 27.500.",
            "Verein zählt 32.000 Mitglieder, zuvor 27.500",
        ),
    ],
)
def test_that_a_deed_is_told_in_german(text: str, title: str) -> None:
    assert titles(text, "de") == {title}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It employs 3,200 people, up from 2,750 in 2021.", "en"),
        ("Some 3,200 people work at the centre, up from 2,750 in 2021.", "en"),
        ("Die Stadt gab 2025 für Schulen 41 Millionen Euro aus, 2023 waren es 38 Millionen Euro.", "de"),
    ],
)
def test_that_values_of_nobody_named_have_no_chart_but_the_reason(text: str, language: str) -> None:
    article, evidence = read(text, language)
    assert evidence.comparisons
    assert suggest(article, evidence) == ()
    found = {one.comparison: one.reason for one in refusals(article, evidence, ())}
    assert ("whose" if language == "en" else "wessen") in found[evidence.comparisons[0].key]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("There were 640 fires in 2025, compared with 410 in 2024.", "Number of fires rose by 230"),
        (
            "The fund’s assets totalled £63 million in 2025, up from £58 million in 2021.",
            "Fund’s assets rose by £5 million",
        ),
        (
            "The company made a profit of £3 million in 2025, up from £2 million in 2024.",
            "Profit rose by £1 million",
        ),
        (
            "Ferries carried 54 per cent of visitors in 2025, up from 49 per cent in 2022.",
            "Ferries’ share of visitors rose by 5 points",
        ),
    ],
)
def test_that_sizes_and_shares_are_no_deeds(text: str, title: str) -> None:
    assert titles(text) == {title}


def test_that_several_with_one_thing_are_told_apart_by_who_has_it() -> None:
    text = (
        "The Marl branch had 410 members in 2024, up from 380 in 2020; the Hale branch had 290 members in"
        " 2024, down from 330 in 2020."
    )
    chart = suggest(*read(text))[0]
    assert chart.kind is ChartKind.PAIRED_BARS
    assert [point.label for point in chart.series[0].points] == ["Marl branch", "Hale branch"]


def test_that_what_several_did_stands_under_their_title() -> None:
    text = (
        "Tarn caught 410 tonnes in 2024, up from 380 tonnes in 2020, and Ost caught 290 tonnes in 2024, down"
        " from 330 tonnes in 2020."
    )
    assert suggest(*read(text))[0].subtitle == "Tonnes caught"


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "de",
            "Die Musikschule Elm wächst. Sie zählte 2019 noch 310 Schüler, 2021 waren es 285, 2023 "
            "dann 402 und 2025 schon 467.",
            "Musikschule Elm zählte 467 Schüler, zuvor 310",
        ),
        (
            "de",
            "Der Ruderverein Elm ist beliebt. Er zählte 2019 noch 310 Mitglieder und 2025 schon 467.",
            "Ruderverein Elm zählte 467 Mitglieder, zuvor 310",
        ),
        (
            "en",
            "The music school is growing. It had 210 members in 2019, 240 in 2021, 305 in 2023 and "
            "412 in 2025.",
            "Music school had 412 members, up from 210",
        ),
        (
            "en",
            "The Elm club shrank. It had 412 members in 2019 and 210 in 2025.",
            "Elm club had 210 members, down from 412",
        ),
    ],
)
def test_that_a_pronoun_is_what_the_sentence_before_is_about(language: str, text: str, title: str) -> None:
    assert charts_of(text, language)[0].title.replace("\u00a0", " ") == title


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The council likes the club. It had 412 members in 2019 and 210 in 2025."),
        ("en", "The firm said the club was growing. It had 412 members in 2019 and 210 in 2025."),
        ("en", "The club grew.\nIt had 412 members in 2019 and 210 in 2025."),
        ("de", "Der Rat lobt die Musikschule. Sie zählte 2019 noch 310 Schüler und 2025 schon 467."),
        ("de", "Der Verein wächst. Sie zählte 2019 noch 310 Schüler und 2025 schon 467."),
    ],
)
def test_that_a_pronoun_that_may_mean_something_else_names_nobody(language: str, text: str) -> None:
    assert charts_of(text, language) == ()
