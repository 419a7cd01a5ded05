"""Shares of what one thing is made of are parts of it, each named by what stands behind it."""

import pytest

from briefgen.evidence.find import find_evidence
from briefgen.model.evidence import ComparisonKind
from tests.charts.reading import article_of

PARTS = [
    (
        "Der Strom stammte 2025 zu 38 Prozent aus Windkraft, zu 24 Prozent aus Kohle, zu 20 Prozent aus "
        "Erdgas und zu 18 Prozent aus Solaranlagen, teilte der Netzbetreiber mit.",
        ["Windkraft", "Kohle", "Erdgas", "Solaranlagen"],
        "Strom",
    ),
    ("Der Hafen gehört zu 60 Prozent dem Land und zu 40 Prozent der Stadt.", ["Land", "Stadt"], "Hafen"),
    (
        "Der Hausmüll in Graz wurde zu 44 Prozent wiederverwertet, zu 31 Prozent verbrannt und zu 25 Prozent "
        "kompostiert.",
        ["wiederverwertet", "verbrannt", "kompostiert"],
        "Hausmüll in Graz",
    ),
    (
        "Die Waren kamen zu 55 Prozent mit dem Lastwagen, zu 27 Prozent mit der Bahn und zu 18 Prozent mit "
        "dem Schiff an.",
        ["Lastwagen", "Bahn", "Schiff"],
        "Waren",
    ),
    (
        "Der Abfall besteht zu 50 Prozent aus Papier, zu 30 aus Glas und zu 20 aus Blech.",
        ["Papier", "Glas", "Blech"],
        "Abfall",
    ),
    (
        "Die Mittel stammen zu 70 Prozent vom Bund, zu 20 Prozent vom Land und zu 10 Prozent von der Stadt.",
        ["Bund", "Land", "Stadt"],
        "Mittel",
    ),
]

OTHERS = [
    "Die Straße ist zu 60 Prozent fertig, die Brücke zu 40 Prozent.",
    "Männer sind zu 55 Prozent zufrieden und Frauen zu 45 Prozent.",
    "Das Haus ist zu 60 Prozent bewohnt, zu 30 Prozent beheizt.",
]


@pytest.mark.parametrize(("text", "names", "whole"), PARTS)
def test_that_shares_of_one_thing_are_its_parts(text: str, names: list[str], whole: str) -> None:
    evidence = find_evidence(article_of(text, "de"))
    (found,) = evidence.comparisons
    assert (found.kind, list(found.labels)) == (ComparisonKind.PARTS, names)
    assert {one.measure.text for one in found.figures if one.measure} == {whole}


@pytest.mark.parametrize("text", OTHERS)
def test_that_shares_of_several_things_have_none_of_them_for_a_whole(text: str) -> None:
    evidence = find_evidence(article_of(text, "de"))
    assert not any(one.measure and one.measure.inferred for one in evidence.figures)
