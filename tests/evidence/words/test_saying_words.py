"""Names of tellers by their capital, of any alphabet with capitals."""

import pytest

from briefgen.evidence.find import find_evidence
from tests.charts.reading import article_of, charts_of


def told(text: str, language: str = "en") -> list[tuple[str, str, str]]:
    """Subject, teller and text of each figure."""
    figures = find_evidence(article_of(text, language)).figures
    return [
        (one.subject.text if one.subject else "", one.says_who.text if one.says_who else "", one.text)
        for one in figures
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "{} Trade Office (OTO) expects 90 ships at the new quay this year."),
        ("en", "Fares in Ash, {} and Elm rose to 40 crowns. Rents rose to 900 euros in {} and 800 in Ash."),
        ("en", "The harbour’s owner, {} Port Company, handled 4,100 containers in May, up from 3,600."),
        ("de", "Die meisten Brände gab es in Ahlen mit 41, gefolgt von {} mit 32 und Elm mit 20."),
    ],
)
@pytest.mark.parametrize("name", ["Örby", "Årby", "Érby", "Šrby"])
def test_that_a_name_may_begin_with_any_capital(language: str, text: str, name: str) -> None:
    plain = told(text.replace("{}", "Orby"), language)
    assert plain
    named = [
        tuple(words.replace(name, "Orby") for words in one)
        for one in told(text.replace("{}", name), language)
    ]
    assert [(one[0], one[2]) for one in named] == [(one[0], one[2]) for one in plain]
    assert [bool(one[1]) for one in named] == [bool(one[1]) for one in plain]


@pytest.mark.parametrize("name", ["Orby", "Örby"])
def test_that_a_title_says_where_a_share_holds(name: str) -> None:
    (best, *_) = charts_of(f"In {name}, turnout stood at 63 per cent, up from 51 per cent in 2019.")
    assert best.title.startswith(f"In {name}, turnout rose by")
