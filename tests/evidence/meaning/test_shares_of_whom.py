"""Of whom a share is ends where the verb begins."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "language", "words", "measure"),
    [
        ("Eight percent of utilities make losses.", "en", "Eight percent", "of utilities"),
        ("Twelve per cent of homes burn wood.", "en", "Twelve per cent", "of homes"),
        ("Some 30% of adults smoke every day.", "en", "Some 30%", "of adults"),
        ("About 45% of rural voters trust the mayor.", "en", "About 45%", "of rural voters"),
        ("A third of 6% of pupils walk to school.", "en", "6%", "of pupils"),
        ("70% of people never vote.", "en", "70%", "of people"),
        ("Acht Prozent der Stadtwerke schreiben Verluste.", "de", "Acht Prozent", "der Stadtwerke"),
        ("Zwölf Prozent der Haushalte heizen mit Holz.", "de", "Zwölf Prozent", "der Haushalte"),
        ("Ein Drittel der Befragten lehnt den Plan ab.", "de", "Ein Drittel", "der Befragten"),
        ("20 Prozent der jungen Väter nehmen Elternzeit.", "de", "20 Prozent", "der jungen Väter"),
        ("5 Prozent der Züge fielen aus.", "de", "5 Prozent", "der Züge"),
    ],
)
def test_that_a_verb_ends_what_a_share_is_of(text: str, language: str, words: str, measure: str) -> None:
    assert slot(told(text, language)[words], "measure") == measure


@pytest.mark.parametrize(
    ("text", "language", "words", "measure"),
    [
        ("It takes 31 per cent of running costs this year.", "en", "31 per cent", "of running costs"),
        ("It won 40% of market share.", "en", "40%", "of market share"),
        ("They own 60% of forest land.", "en", "60%", "of forest land"),
        (
            "Das sind 12 Prozent der Mieter kleiner Wohnungen.",
            "de",
            "12 Prozent",
            "der Mieter kleiner Wohnungen",
        ),
        ("Das sind 40 Prozent der Fläche des Kreises.", "de", "40 Prozent", "der Fläche des Kreises"),
        ("Er hält 30 Prozent der Aktien.", "de", "30 Prozent", "der Aktien"),
    ],
)
def test_that_a_noun_does_not(text: str, language: str, words: str, measure: str) -> None:
    assert slot(told(text, language)[words], "measure") == measure
