"""The only number of an article stands large if a clause behind its teller or the next paragraph has it."""

from dataclasses import replace

import pytest

from briefgen.charts.suggest import suggest
from briefgen.evidence.find import find_evidence
from briefgen.model.chart import ChartKind
from tests.charts.reading import article_of

_EN = "\nThe council wants to talk about it in the autumn.\nNobody in the town expects much to change."
_DE = "\nDer Rat will im Herbst darüber sprechen.\nIn der Stadt erwartet kaum jemand viel davon."


def _titles(text: str, language: str) -> list[tuple[ChartKind, str]]:
    headline = "The trouble with a town" if language == "en" else "Sorgen einer Stadt"
    article = replace(article_of(text, language), headline=headline)
    return [(one.kind, one.title) for one in suggest(article, find_evidence(article))]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Wie die Stadt am Dienstag mitteilte, fehlen 28 Prozent der Schilder an den Wegen.",
            "28 Prozent der Schilder fehlen an den Wegen",
        ),
        (
            "Wie der Verband am Freitag berichtete, sind 63 Prozent der Brücken mit Rost befallen.",
            "63 Prozent der Brücken sind mit Rost befallen",
        ),
        (
            "Wie das Amt erklärte, stehen 17 Prozent der Läden in der Altstadt leer.",
            "17 Prozent der Läden stehen in der Altstadt leer",
        ),
    ],
)
def test_that_a_share_behind_its_teller_stands_large_with_its_subject_first(text: str, title: str) -> None:
    told = _titles(text + _DE, "de")
    assert (ChartKind.BIG_NUMBER, title) in told
    assert (ChartKind.GRID, title) in told


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Wie die Stadt mitteilte, tragen 41 Prozent der Kosten die Länder.", id="object"),
        pytest.param("Wie die Stadt mitteilte, zahlt 41 Prozent der Kosten das Land.", id="verb of one"),
        pytest.param("Wie die Stadt mitteilte, ist die Leiterin 58 Jahre alt.", id="age"),
    ],
)
def test_that_a_number_that_may_be_no_subject_is_not_turned(text: str) -> None:
    assert not [title for _, title in _titles(text + _DE, "de") if title.startswith(("41", "58"))]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "A total of 520 flats stood empty at the end of March, according to the housing ministry.",
            "A total of 520 flats stood empty at the end of March",
        ),
        (
            "Some 1,140 pupils had no desk in January, according to the school board.",
            "Some 1,140 pupils had no desk",
        ),
    ],
)
def test_that_the_only_number_may_stand_in_the_second_paragraph(text: str, title: str) -> None:
    lead = "Too little has been done for the town, its mayor said on Wednesday.\n"
    told = _titles(lead + text + _EN, "en")
    assert [one for kind, one in told if kind is ChartKind.BIG_NUMBER and title.endswith(one)], told


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The flats cost 520 million euros.", id="nobody tells it"),
        pytest.param("The mayor is 61 years old, according to the council.", id="age"),
        pytest.param("He was one of the 40 winners in March, according to the fair.", id="one of many"),
        pytest.param("In March 40 bakers and 30 cooks went, according to the fair.", id="list"),
    ],
)
def test_that_a_slight_number_of_the_second_paragraph_does_not_stand_large(text: str) -> None:
    lead = "Too little has been done for the town, its mayor said on Wednesday.\n"
    assert not [one for kind, one in _titles(lead + text + _EN, "en") if kind is ChartKind.BIG_NUMBER]
