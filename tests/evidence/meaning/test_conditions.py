"""What is told of the conditions of a change has not changed itself."""

import pytest

from briefgen.evidence.find import find_evidence
from tests.charts.reading import article_of


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Bei Temperaturen über 35 Grad sank die Zahl der Flüge um 62 Prozent.", ["", "sank"]),
        ("Ab einer Höhe von 2.000 Metern stieg der Druck um 5 Prozent.", ["", "stieg"]),
        ("Unterhalb von 500 Metern wuchs der Wald um 3 Prozent.", ["", "wuchs"]),
        ("Nach einem Minus von 2 Prozent stieg der Umsatz um 4 Prozent.", ["Minus", "stieg"]),
        ("Um 62 Prozent sank die Zahl der Flüge.", ["sank"]),
        ("Mit 5,3 Prozent stieg der Preis für Butter am stärksten.", ["stieg"]),
    ],
)
def test_that_a_condition_before_the_verb_of_change_does_not_change(text: str, changes: list[str]) -> None:
    figures = find_evidence(article_of(text, "de")).figures
    assert [one.change.cue if one.change else "" for one in figures] == changes


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("At depths below 6 metres growth slowed to 2 centimetres a month.", ["", "slowed"]),
        ("At temperatures above 35 degrees growth stops.", [""]),
        ("It posted 5 per cent growth.", ["growth"]),
        ("With 3 per cent growth the town leads.", ["growth"]),
    ],
)
def test_that_growth_behind_its_condition_is_not_so_large(text: str, changes: list[str]) -> None:
    figures = find_evidence(article_of(text, "en")).figures
    assert [one.change.cue if one.change else "" for one in figures] == changes
