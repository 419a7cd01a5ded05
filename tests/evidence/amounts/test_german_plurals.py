"""German nouns behind a number: in whatever case they stand, one unit, printed in the plural."""

import pytest

from briefgen.charts.numbers import Numbers
from briefgen.evidence.amounts.quantities import find_quantities
from briefgen.knowledge.lexicon import table


@pytest.mark.parametrize(
    ("cases", "one", "many"),
    [
        (("Ärzte", "Ärzten"), "Arzt", "Ärzte"),
        (("Busse", "Bussen"), "Bus", "Busse"),
        (("Gäste", "Gästen"), "Gast", "Gäste"),
        (("Lehrer", "Lehrern"), "Lehrer", "Lehrer"),
        (("Schüler", "Schülern"), "Schüler", "Schüler"),
        (("Schulkinder", "Schulkindern"), "Schulkind", "Schulkinder"),
        (("Zahnärzte", "Zahnärzten"), "Zahnarzt", "Zahnärzte"),
        (("Unfälle", "Unfällen"), "Unfall", "Unfälle"),
        (("Schwestern",), "Schwester", "Schwestern"),
        (("Ziffern",), "Ziffer", "Ziffern"),
        (("Adler",), "Adler", "Adler"),
        (("Lehrerinnen",), "Lehrerin", "Lehrerinnen"),
        (("Unterschriften",), "Unterschrift", "Unterschriften"),
        (("Einbrüche", "Einbrüchen"), "Einbruch", "Einbrüche"),
        (("Abgeordnete", "Abgeordneten"), "Abgeordneter", "Abgeordnete"),
        (("Landtagsabgeordnete",), "Landtagsabgeordneter", "Landtagsabgeordnete"),
        (("Angestellte", "Angestellten"), "Angestellter", "Angestellte"),
        (("Jugendliche", "Jugendlichen"), "Jugendlicher", "Jugendliche"),
        (("Studierende",), "Studierender", "Studierende"),
        (("Geräte",), "Gerät", "Geräte"),
        (("Zeitschriften",), "Zeitschrift", "Zeitschriften"),
        (("Städte",), "Stadt", "Städte"),
    ],
)
def test_that_the_case_of_a_noun_changes_neither_unit_nor_print(
    cases: tuple[str, ...], one: str, many: str
) -> None:
    numbers = Numbers("de", table("de", "charts"))
    for noun in cases:
        (found,) = find_quantities(f"Es geht um 358 {noun}.", "de")
        assert found.unit.name == one
        assert numbers.unit(found.unit, many=True) == many
