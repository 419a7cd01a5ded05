"""One thing counted in an article has one name, in whatever case its noun stands."""

import pytest

from briefgen.evidence.amounts.counts import nouns
from briefgen.evidence.find import find_evidence
from tests.charts.reading import article_of


@pytest.mark.parametrize(
    ("text", "units"),
    [
        (
            "Am See wurden 420 Brutpaare gezählt, am Fluss gelangen 310 Brutpaaren die Bruten.",
            ["Brutpaar", "Brutpaar"],
        ),
        ("Am See liegen 40 Kaje, das reicht 12 Kajen.", ["Kaje", "Kaje"]),
        ("Am Fluss reicht das 12 Kajen.", ["Kajen"]),
        ("Am See gelangen 12 Brutpaaren die Bruten.", ["Brutpaar"]),
    ],
)
def test_that_a_noun_loses_the_ending_of_a_case_only_where_it_stands_without_it(
    text: str, units: list[str]
) -> None:
    assert [one.quantity.unit.name for one in find_evidence(article_of(text, "de")).figures] == units


@pytest.mark.parametrize(
    ("noun", "unit"),
    [
        ("Wildbienenarten", "Wildbienenart"),
        ("Eintrittskarten", "Eintrittskarte"),
        ("Arten", "Art"),
        ("Brutpaare", "Brutpaar"),
        ("Anwohnern", "Anwohner"),
        ("Rindern", "Rind"),
        ("Nummern", "Nummer"),
        ("Museen", "Museum"),
        ("Daten", "Daten"),
        ("Eltern", "Eltern"),
        ("Wagen", "Wagen"),
    ],
)
def test_that_a_compound_has_the_singular_of_its_last_noun(noun: str, unit: str) -> None:
    assert nouns("de").singular_of(noun) == unit
