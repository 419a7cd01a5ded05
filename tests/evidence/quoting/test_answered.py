"""Answers and the present tense of German verbs of saying, reported without marks."""

import pytest

from tests.kit.spoken import statements


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "When asked about the delay, Colin Webb replied that the concrete had not set.",
            [("the concrete had not set", "Colin Webb")],
        ),
        (
            "Ann Cole admitted fraud. When asked to show the books, she replied that they had been stolen.",
            [("they had been stolen", "Ann Cole")],
        ),
        ("The minister responded that no money was left.", [("no money was left", "The minister")]),
        ("The mayor hinted that taxes would rise.", [("taxes would rise", "The mayor")]),
        ("The coach reckons the team will win.", [("the team will win", "The coach")]),
    ],
)
def test_that_an_answer_is_a_statement(text: str, told: list[tuple[str, str]]) -> None:
    assert statements(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "The mayor replied with a smile that nobody had expected.",
        "The council responded with a fine of £500.",
        "Ms Cole answered the phone that rang in the hall.",
        "When asked about the delay, Mr Webb declined to comment.",
    ],
)
def test_that_a_deed_in_answer_is_no_statement(text: str) -> None:
    assert statements(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Der Minister entgegnete, dass kein Geld mehr da sei.", "kein Geld mehr da sei"),
        ("Auf die Frage antwortete Ute Kranz, das Geld reiche bis Ostern.", "das Geld reiche bis Ostern"),
        ("Landrätin Carola Neumeister betont, die Schranke sei nötig.", "die Schranke sei nötig"),
        ("Der Verband warnt, dass die Preise steigen.", "die Preise steigen"),
        ("Der Richter befand, die Tat sei geplant gewesen.", "die Tat sei geplant gewesen"),
    ],
)
def test_that_german_verbs_of_saying_report_in_every_tense(text: str, told: str) -> None:
    assert [words for words, _ in statements(text, language="de")] == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Die Stadt antwortete auf die Beschwerde nicht, die seit Mai liegt.",
        "Die Firma antwortete mit einer Klage.",
        "Die Lehrerin erzählt eine Geschichte, die Kinder lachen.",
        "Die Stadt bestätigt den Termin, den alle erwartet hatten.",
        "Er klagt seit Jahren, ohne dass jemand hilft.",
    ],
)
def test_that_a_clause_about_a_noun_is_not_reported(text: str) -> None:
    assert statements(text, language="de") == []
