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
