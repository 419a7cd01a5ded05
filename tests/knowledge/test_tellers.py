"""Who states a figure, in words that stand by themselves."""

import pytest

from briefgen.knowledge.tellers import teller

ARTICLE = "The national rail regulator Railwatch said so. A study put it at 3. The regulator agreed."


@pytest.mark.parametrize(
    ("who", "told"),
    [
        ("regulator", "the national rail regulator Railwatch"),
        ("ministry", "the ministry"),
        ("Harbour Board", "Harbour Board"),
        ("figures from the Land Office show", "figures from the Land Office"),
        ("its annual report", ""),
        ("Harbour Board on Wednesday", "Harbour Board"),
        ("rail regulator", "rail regulator"),
        ("national rail regulator", "the national rail regulator"),
        ("study", ""),
        ("", ""),
    ],
)
def test_that_who_states_a_figure_is_named_in_full(who: str, told: str) -> None:
    assert teller(who, ARTICLE, "en-GB") == told


def test_that_german_tellers_get_no_article() -> None:
    assert teller("ihr Bericht", "", "de") == ""
    assert teller("Ministerium", "Das Ministerium", "de") == "Ministerium"


@pytest.mark.parametrize(
    ("who", "text", "told"),
    [
        ("Ministeriums", "Die Kosten liegen nach Angaben des Ministeriums bei 4.", "Ministerium"),
        ("Nationalparks", "Nach Schätzung des Nationalparks sind es 90 Luchse.", "Nationalpark"),
        ("Landesamtes", "Das zeigen Zahlen des Landesamtes.", "Landesamt"),
        ("Bundes", "Nach Angaben des Bundes kostet es 3.", "Bund"),
        ("Verbandes der Winzer", "Das zeigen Zahlen des Verbandes der Winzer.", "Verband der Winzer"),
        ("Kreises", "Nach Auskunft des Kreises waren es 5.", "Kreis"),
        # No genitives, or names that end so.
        ("Campus", "Nach Angaben des Campus waren es 5.", "Campus"),
        ("Halders", "Das zeigen Zahlen des Halders, wie Halders mitteilte; laut Halders.", "Halders"),
        ("Ministerium", "Laut Ministerium sind es 4.", "Ministerium"),
    ],
)
def test_that_a_german_genitive_is_no_name(who: str, text: str, told: str) -> None:
    assert teller(who, text, "de") == told
