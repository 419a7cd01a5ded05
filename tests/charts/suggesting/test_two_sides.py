"""Two parts are all of a whole where they are for and against one thing, or where the whole is told."""

import pytest

from briefgen.model.chart import ChartKind
from tests.charts.reading import charts_of


@pytest.mark.parametrize(
    ("text", "language", "title", "labels"),
    [
        (
            "In Sunday's ballot 54% of members backed the merger and 46% rejected it.",
            "en",
            "54\xa0per cent of members backed the merger",
            ("Backed the merger", "Rejected it"),
        ),
        (
            "The bypass divides Ash: 57 per cent opposed the plan, while 43 per cent supported it.",
            "en",
            "57\xa0per cent opposed the plan",
            ("Opposed the plan", "Supported it"),
        ),
        (
            "On the new stadium, 52.3% voted yes and 47.7% voted no.",
            "en",
            "52.3\xa0per cent voted yes",
            ("Voted yes", "Voted no"),
        ),
        (
            "Staff voted on Friday: 71% were for the deal, 29% against.",
            "en",
            "71\xa0per cent were for the deal",
            ("For the deal", "Against"),
        ),
        (
            "The college lost 30 teachers in a term. Of those, 14 were men and 16 were women.",
            "en",
            "College lost 30 teachers: Women largest part, at 16",
            ("Women", "Men"),
        ),
        (
            "56,5 Prozent lehnten den Umbau ab, 43,5 Prozent waren dafür.",
            "de",
            "56,5\xa0Prozent lehnten den Umbau ab",
            ("Lehnten den Umbau ab", "Dafür"),
        ),
        (
            "58 Prozent waren gegen den Tunnel, 42 Prozent dafür.",
            "de",
            "58\xa0Prozent waren gegen den Tunnel",
            ("Gegen den Tunnel", "Dafür"),
        ),
    ],
)
def test_that_two_sides_are_drawn_as_a_whole(
    text: str, language: str, title: str, labels: tuple[str, ...]
) -> None:
    chart = charts_of(text, language)[0]
    assert (chart.kind, chart.title) == (ChartKind.HUNDRED, title)
    assert tuple(point.label for point in chart.series[0].points) == labels


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sales rose for 60 per cent of shops and 40 per cent opened new tills.", "en"),
        ("Some 60% of shops backed the plan and 40% of hotels were against it.", "en"),
        ("In Ash 60 per cent voted yes, and 40 per cent of the budget goes to schools.", "en"),
        ("60 Prozent waren dafür, 40 Prozent der Mittel gehen an Schulen.", "de"),
    ],
)
def test_that_shares_of_two_wholes_are_not(text: str, language: str) -> None:
    kinds = {chart.kind for chart in charts_of(text, language)}
    assert kinds.isdisjoint({ChartKind.HUNDRED, ChartKind.DONUT})
