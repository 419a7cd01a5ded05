"""Statements whose source another sentence or a paper at the end names."""

import pytest

from tests.kit.spoken import statements

BRIDGE = "Die Brücke bleibt bis Mai gesperrt"


@pytest.mark.parametrize(
    ("pointing", "who"),
    [
        ("Das teilte die Stadt am Montag mit.", "die Stadt"),
        ("Das sagte Ministerin Ruth Sander in Bonn.", "Ruth Sander"),
        ("Das berichtet die Polizei.", "die Polizei"),
        ("Das meldete am Mittwoch die Kreisverwaltung.", "die Kreisverwaltung"),
        ("Dies geht aus dem Jahresbericht hervor, der seit Mai vorliegt.", "dem Jahresbericht"),
    ],
)
def test_that_a_german_sentence_may_say_whose_the_one_before_is(pointing: str, who: str) -> None:
    assert statements(f"{BRIDGE}. {pointing}", language="de") == [(BRIDGE, who)]


@pytest.mark.parametrize(
    "pointing",
    [
        "Das sagte niemand.",
        "Das sagte sie am Montag.",
        "Das sagte Ruth Sander nicht.",
        "Das erklärte Ruth Sander mit dem Rost.",
        "Das teilte das Gebiet in zwei Hälften.",
        "Das zeigt, wie alt sie ist.",
        "Das gab ihr Hoffnung.",
    ],
)
def test_that_a_german_sentence_that_says_more_points_back_to_nothing(pointing: str) -> None:
    assert statements(f"{BRIDGE}. {pointing}", language="de") == []


def test_that_a_question_is_what_nobody_said() -> None:
    assert statements("Bleibt die Brücke gesperrt? Das sagte die Stadt nie.", language="de") == []
    assert statements("Bleibt die Brücke bis Mai zu? Das meldete die Stadt.", language="de") == []


def test_that_an_english_sentence_may_say_whose_the_one_before_is() -> None:
    told = "One in five rivers is dirty. That is according to the Rivers Trust."
    assert statements(told) == [("One in five rivers is dirty", "Rivers Trust")]
    assert statements(told.replace("That is", "That’s")) == [("One in five rivers is dirty", "Rivers Trust")]
    assert statements("One in five rivers is dirty. That is according to plan.") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Aus einer Studie geht hervor, dass die Mieten steigen.", "die Mieten steigen"),
        ("Die Mieten steigen weiter, geht aus einer Studie hervor.", "Die Mieten steigen weiter"),
        ("Die Mieten steigen weiter, wie aus einer Studie hervorgeht.", "Die Mieten steigen weiter"),
        ("Wie aus einer Studie hervorgeht, steigt die Miete.", "steigt die Miete"),
    ],
)
def test_that_what_a_paper_shows_is_its_statement(text: str, told: str) -> None:
    assert statements(text, language="de") == [(told, "einer Studie")]


@pytest.mark.parametrize(
    "text",
    [
        "Aus dem Kampf geht der Boxer als Sieger hervor.",
        "Aus der Asche ging ein Ort hervor, dass es eine Freude war.",
        "Sie geht aus dem Haus, wie aus Gewohnheit.",
    ],
)
def test_that_what_comes_of_something_else_is_none(text: str) -> None:
    assert statements(text, language="de") == []


def test_that_a_clause_hung_on_somebodys_words_is_their_statement() -> None:
    told = "Der Rat stützt sich auf Aussagen von Ina Roth, wonach die Brücke sicher ist."
    assert statements(told, language="de") == [("die Brücke sicher ist", "Ina Roth")]
    assert statements("Angaben der Bahn, wonach drei Züge ausfielen, liegen vor.", language="de") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "They backed the scheme, which officers say will save £318,000 a year.",
            ("will save £318,000 a year", "officers"),
        ),
        (
            "The bridge, which engineers say was built in 1911, will close.",
            ("was built in 1911", "engineers"),
        ),
        (
            "Cases rose by a fifth, figures published by the agency on Monday show.",
            ("Cases rose by a fifth", "figures"),
        ),
        (
            "Colm Brady told members there was no sign in Eastholt, where lamps failed, that crime rose.",
            ("there was no sign in Eastholt, where lamps failed, that crime rose", "Colm Brady"),
        ),
        ("Reported thefts fell in May, Ann Li said.", ("Reported thefts fell in May", "Ann Li")),
        (
            "Ann Li cautioned against reading too much into it.",
            ("cautioned against reading too much into it", "Ann Li"),
        ),
    ],
)
def test_that_a_statement_may_hang_on_a_noun_or_a_paper(text: str, told: tuple[str, str]) -> None:
    assert statements(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Noting thefts fell, he left.",
        "Fans, who came early, show their love.",
        "Ann Li cautioned the driver.",
    ],
)
def test_that_near_wordings_state_nothing(text: str) -> None:
    assert statements(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ruth Sander rechnet bis Mai mit Kosten von 3 Millionen Euro.", 1),
        ("Ruth Sander rechnet im kommenden Jahr mit weniger Gästen.", 1),
        ("Ruth Sander rechnet die Summe bis Mai aus.", 0),
    ],
)
def test_that_what_is_expected_by_a_time_is_a_german_stance(text: str, told: int) -> None:
    assert len(statements(text, language="de")) == told
