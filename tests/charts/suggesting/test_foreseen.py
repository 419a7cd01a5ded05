"""What is planned, expected or possible is never told as a fact, and what stands beside it still is."""

from dataclasses import replace
from datetime import date

import pytest

from briefgen.charts.suggest import suggest
from briefgen.charts.suggesting.foreseen import as_foreseen
from briefgen.charts.suggesting.ideas import Idea
from briefgen.charts.titles import Drafts
from briefgen.evidence.find import find_evidence
from briefgen.model.chart import ChartSpec
from tests.charts.reading import charts_of
from tests.kit.labelled import plain_article


def _charts(text: str, language: str = "en") -> tuple[ChartSpec, ...]:
    article = plain_article(text, published=date(2025, 6, 10), language=language)
    return suggest(article, find_evidence(article))


def _plain(title: str) -> str:
    return title.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The new centre will have 142 parking spaces, down from 210.",
            "Parking spaces: 210, then 142 expected",
        ),
        (
            "The school hopes to have 900 pupils in 2028, up from 750 in 2024.",
            "Pupils: 750, then 900 planned",
        ),
        (
            "The number of pupils may drop to 900 in 2028, from 1,200 in 2024.",
            "Number of pupils: 1,200, then 900 possible",
        ),
        (
            "The number of stores rose to 90 in 2024 from 75 in 2020 and will reach 100 in 2027.",
            "Number of stores: from 75 to 100 (expected)",
        ),
        ("Fares rise from $2 in 2024 to $3 in January 2026.", "Fares: $2, then $3 expected"),
        (
            "The firm's debt ratio rises from 14 now to 16 starting next year.",
            "Firm's debt ratio: 14, then 16 expected",
        ),
        (
            "Under the plan, the state gets 45 per cent of the revenue, the towns 30 per cent and the county"
            " 25 per cent.",
            "State largest part of the revenue, at 45 per cent (planned)",
        ),
    ],
)
def test_that_a_title_calls_a_plan_a_plan(text: str, title: str) -> None:
    charts = _charts(text)
    assert {_plain(chart.title) for chart in charts} == {title}
    assert all("not yet so" in chart.notes[0] for chart in charts)


def test_that_a_german_title_calls_a_plan_a_plan() -> None:
    text = "Nach Plänen der Stadt steigt die Miete von 6 Euro im Jahr 2024 auf 8 Euro im Jahr 2026."
    assert {_plain(chart.title) for chart in _charts(text, "de")} == {"Miete: 6, dann 8 Euro geplant"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The number of wardens is to fall from 60 to 40 by 2027."),
        ("en", "The council plans to cut the number of buses from 80 in 2024 to 60 in 2026."),
        (
            "en",
            "If approved, the budget of the theatre falls from $12 million in 2024 to $9 million in 2026.",
        ),
        ("de", "Die Zahl der Lehrer soll von 60 im Jahr 2024 auf 40 im Jahr 2027 sinken."),
        (
            "de",
            "Die Arbeitslosenquote wird von 4,4 Prozent im Jahr 2024 auf 5,2 Prozent im Jahr 2026 steigen.",
        ),
    ],
)
def test_that_no_big_number_is_made_of_a_plan(language: str, text: str) -> None:
    assert not _charts(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The number of wardens fell from 60 in 2020 to 40 in 2024, and the club wants to hire more."),
        ("en", "The mayor denied any fault, but the number of wardens fell from 60 in 2020 to 40 in 2024."),
        (
            "de",
            "Das Geld wird seit 2019 gezahlt und stieg von 204 Euro im Jahr 2019 auf 255 Euro im Jahr 2025.",
        ),
    ],
)
def test_that_a_fact_beside_a_plan_or_a_denial_keeps_its_chart(language: str, text: str) -> None:
    charts = _charts(text, language)
    assert len(charts) > 1
    assert not any(chart.notes for chart in charts)


def test_that_a_title_is_not_read_back_for_what_is_expected() -> None:
    """Only what the article says of its figures tells of facts: not the words a title happens to end with."""
    chart = _charts("The number of pupils rose to 900 in 2024, up from 750 in 2020.")[0]
    idea = Idea(0, 0, replace(chart, title="Pupils came earlier than expected", notes=()))
    article = plain_article("The number of pupils rose to 900.", published=date(2025, 6, 10))
    spec = as_foreseen(idea, find_evidence(article).figures, Drafts.of(article))
    assert spec is not None
    assert spec.notes == ()


def test_that_a_note_says_which_of_two_equal_numbers_is_planned() -> None:
    text = (
        "Under the plan, the state gets 40 per cent of the revenue, the towns 40 per cent and the county"
        " 20 per cent."
    )
    chart = _charts(text)[0]
    assert _plain(chart.title) == "Share of the revenue (planned)"
    assert [note.partition(" is ")[0] for note in chart.notes] == [
        "“40 per cent” (State)",
        "“40 per cent” (Towns)",
        "“20 per cent”",
    ]


def test_that_what_a_multiple_is_of_is_a_fact() -> None:
    (title, *_) = [
        chart.title
        for chart in charts_of(
            "Ash Port was paid £1.2bn to stand idle last year because its cranes could not lift loads, over"
            " three times the £370m it received in 2021."
        )
    ]
    assert "possible" not in title
