"""Parts of what is cut or lost are called that, never jobs that are planned."""

import pytest

from briefgen.model.chart import ChartKind
from tests.charts.reading import charts_of


@pytest.mark.parametrize(
    ("text", "language", "title", "subtitle"),
    [
        (
            "Of the 480 jobs that Tolland Glass is to shed, 260 are in Ash, 140 in Elm and 80 in Yew.",
            "en",
            "Jobs that Tolland Glass is to shed: Ash largest part, at 260",
            "Jobs that Tolland Glass is to shed",
        ),
        (
            "Of the 90 beds the hospital will lose, 40 are in Derby, 30 in Leek and 20 in Buxton.",
            "en",
            "Beds the hospital will lose: Derby largest part, at 40",
            "Beds the hospital will lose",
        ),
        (
            "Von den 1.200 Stellen, die der Zulieferer abbauen will, entfallen 700 auf Kassel, 300 auf Fulda "
            "und 200 auf Gotha.",
            "de",
            "Stellen, die der Zulieferer abbauen will: Kassel größter Teil (700)",
            "Stellen, die der Zulieferer abbauen will",
        ),
        (
            "The bakery chain Morrow will shed 620 jobs this summer. Of those, 350 are in Glasgow, 180 in "
            "Perth and 90 in Ayr.",
            "en",
            "Bakery chain Morrow will shed 620 jobs: Glasgow largest part, at 350",
            "620 jobs",
        ),
        (
            "The council is closing 48 public toilets: 22 in Swansea, 16 in Neath and 10 in Port Talbot.",
            "en",
            "Council is closing 48 public toilets: Swansea largest part, at 22",
            "48 public toilets",
        ),
        (
            "Die Brauerei will 150 Stellen streichen. Davon entfallen 80 auf Bamberg, 40 auf Hof und 30 auf "
            "Coburg.",
            "de",
            "Die Brauerei will 150 Stellen streichen: Bamberg größter Teil (80)",
            "150 Stellen",
        ),
    ],
)
def test_that_parts_are_titled_with_what_becomes_of_the_whole(
    text: str, language: str, title: str, subtitle: str
) -> None:
    chart = charts_of(text, language)[0]
    assert (chart.kind, chart.title, chart.subtitle) == (ChartKind.HUNDRED, title, subtitle)


def test_that_a_colon_behind_the_whole_shares_it_out() -> None:
    text = "The yard is making 240 workers redundant: 130 in Barrow, 70 in Troon and 40 in Hull."
    titles = {chart.title for chart in charts_of(text)}
    assert titles == {"Yard is making 240 workers redundant: Barrow largest part, at 130"}


def test_that_other_words_of_what_is_to_come_are_still_told() -> None:
    text = "Of the 480 jobs the firm now has, 260 are planned in Ash, 140 in Elm and 80 in Yew."
    titles = {chart.title for chart in charts_of(text)}
    assert titles == {"Jobs the firm now has: Ash largest part, at 260 (planned)"}


@pytest.mark.parametrize(
    "text",
    [
        "Of the 480 jobs, 260 are in Ash, 140 in Elm and 80 in Yew.",
        "It will shed 480 jobs: 260 in Ash, 140 in Elm and 80 in Yew.",
        "Jobs at the mill, where 480 work in all, number 260 in Ash, 140 in Elm and 80 in Yew.",
    ],
)
def test_that_no_clause_is_made_up(text: str) -> None:
    assert not any("shed:" in chart.title or "whole" in chart.title for chart in charts_of(text))
