"""The one range an article opens with is drawn, with who tells it."""

from dataclasses import replace

import pytest

from briefgen.charts.suggest import suggest
from briefgen.evidence.find import find_evidence
from briefgen.model.chart import ChartKind, ChartSpec
from tests.charts.reading import article_of

_REST = "\n\nThe council met in the old hall.\n\nNo one spoke against the plan."


def _ranges(text: str, language: str) -> list[ChartSpec]:
    headline, _, body = f"{text}{_REST}".partition("\n\n")
    article = replace(article_of(body, language), headline=headline)
    return [one for one in suggest(article, find_evidence(article)) if one.kind is ChartKind.RANGE]


@pytest.mark.parametrize(
    ("text", "language", "title", "teller"),
    [
        (
            "Tunnel may be dear\n\nA road tunnel under the harbour would cost between 3.5 billion and 5 "
            "billion kroner, consultants told the council on Tuesday.",
            "en",
            "Road tunnel under the harbour would cost between 3.5 billion and 5 billion kroner (possible)",
            "Consultants",
        ),
        (
            "Roof is dear\n\nRepairing the roof of the Marsh Collection will cost between £14 "
            "million and £19 million, the city council estimated on Thursday.",
            "en",
            "Repairing the roof of the Marsh Collection put at £14\xa0million to £19\xa0million (expected)",
            "City council",
        ),
        (
            "Damage uncertain\n\nBetween 1,200 and 1,900 homes were damaged by the quake that shook the "
            "valley, the protection agency estimates.",
            "en",
            "Between 1,200 and 1,900 homes were damaged by the quake",
            "Protection agency",
        ),
        (
            "Hochwasserschutz wird teuer\n\nDer Ausbau des Hochwasserschutzes an der oberen Iller wird "
            "zwischen 80 und 120 Millionen Euro kosten. Das schätzt das Wasserwirtschaftsamt in Kempten.",
            "de",
            "Ausbau des Hochwasserschutzes wird zwischen 80 und 120 Millionen Euro kosten (erwartet)",
            "Wasserwirtschaftsamt in Kempten",
        ),
        (
            "Umbau wird teuer\n\nDer Umbau des Rathauses könnte zwischen 3 und 5 Millionen Euro betragen.",
            "de",
            "Der Umbau des Rathauses könnte zwischen 3 und 5 Millionen Euro betragen (möglich)",
            "Euro",
        ),
    ],
)
def test_that_the_range_of_the_lead_has_a_row_of_its_teller(
    text: str, language: str, title: str, teller: str
) -> None:
    (chart,) = _ranges(text, language)
    assert chart.title == title
    assert [one.label for one in chart.points] == [teller]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A plan\n\nThey would pay between 3 and 5 million kroner, he said.", "en"),
        ("A bridge\n\nThe bridge in Elm will shut for four to six months, the council says.", "en"),
        ("A harbour\n\nThe firm said that its works would cost between 3 and 5 million kroner.", "en"),
        ("A choir\n\nThe choir takes children aged 8 to 12, the school said.", "en"),
        ("Ein Prozess\n\nDem Mann drohen fünf bis zehn Jahre Haft, sagte der Richter.", "de"),
    ],
)
def test_that_a_range_of_nothing_named_is_left_alone(text: str, language: str) -> None:
    assert not _ranges(text, language)
