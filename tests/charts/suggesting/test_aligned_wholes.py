"""Shares of what their sentence begins with are parts of it, also where they leave some of it out."""

import pytest

from briefgen.model.chart import ChartKind
from tests.charts.reading import charts_of

SHARED_OUT = [
    (
        "en",
        "Of all parcels sent last year, 44 per cent were carried by van, 31 per cent by bicycle, 17 per cent "
        "by rail and the remaining 8 per cent by cargo tram.",
        {"Van": 44, "Bicycle": 31, "Rail": 17, "Cargo tram": 8},
    ),
    (
        "de",
        "Von den Gebühren gingen im Jahr 2024 nach Angaben des Vereins 38 Prozent an Schulen, 27 Prozent an "
        "Kirchen und 14 Prozent an Museen.",
        {"Schulen": 38, "Kirchen": 27, "Museen": 14, "Rest, nicht angegeben": 21},
    ),
]
NOT_SHARED_OUT = [
    (
        "en",
        "Of all tenants, 44 per cent were late with rent, 31 per cent kept a dog and 17 per cent had moved.",
    ),
    (
        "de",
        "Von den Mietern zahlten 38 Prozent zu spät, 27 Prozent hatten einen Hund und 14 Prozent zogen um.",
    ),
    ("en", "In Elm 44 per cent were carried by van, 31 per cent by bicycle and 17 per cent by rail."),
]


@pytest.mark.parametrize(("language", "text", "parts"), SHARED_OUT)
def test_that_shares_of_a_whole_told_ahead_are_parts_of_it(
    language: str, text: str, parts: dict[str, int]
) -> None:
    chart = charts_of(text, language)[0]
    assert chart.kind is ChartKind.HUNDRED
    assert {point.label: int(point.value or 0) for point in chart.points} == parts


@pytest.mark.parametrize(("language", "text"), NOT_SHARED_OUT)
def test_that_shares_that_may_overlap_or_are_of_nothing_told_are_no_parts(language: str, text: str) -> None:
    assert not [one for one in charts_of(text, language) if one.kind in (ChartKind.HUNDRED, ChartKind.DONUT)]


def test_that_tonnes_are_ranked_by_what_was_done_with_them() -> None:
    text = (
        "Vineland remained the largest grower of hops, the guild said. It harvested 1.8 million tonnes, "
        "followed by Oxmoor with 530,000 tonnes and Fenland with 430,000 tonnes."
    )
    chart = charts_of(text)[0]
    assert (chart.kind, chart.title.partition(":")[0]) == (ChartKind.BARS, "Tonnes harvested")
    assert [point.label for point in chart.points] == ["Vineland", "Oxmoor", "Fenland"]


def test_that_a_noun_in_another_case_counts_the_same_thing() -> None:
    text = (
        "In Auenburg haben die meisten Störche gebrütet. Der Verband zählte dort 420 Brutpaare. Auf den "
        "Plätzen folgen Bruchland mit 310 Brutpaaren, Moorland mit 180 und Heideland mit 71 Brutpaaren."
    )
    chart = charts_of(text, "de")[0]
    assert [point.label for point in chart.points] == ["Auenburg", "Bruchland", "Moorland", "Heideland"]
