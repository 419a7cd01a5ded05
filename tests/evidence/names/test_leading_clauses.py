"""What somebody is over, in a clause with "who", and what a lawyer does in court, put first."""

import pytest

from tests.kit.spoken import quotations


def role(words: str, language: str = "en") -> str:
    (quote,) = quotations(words, language=language)
    assert quote.speaker is not None
    return quote.speaker.role


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("“We are tired,” said Nora Quill, who chairs Friends of the Fen.", "who chairs Friends of the Fen"),
        ("Omar Lee, who runs a bakery in Ely, said: “We are tired.”", "who runs a bakery in Ely"),
        ("Omar Lee, who founded the choir, said: “We are tired.”", "who founded the choir"),
        ("“We are tired,” said Ann Cole, who represents the drivers.", "who represents the drivers"),
        ("“We are tired,” said Ann Cole, who leads the inquiry.", "who leads the inquiry"),
        ("Omar Lee, who owns Elm House, said: “We are tired.”", "who owns Elm House"),
        ("Prosecuting, Ann Cole told the court: “He took it all.”", "prosecuting"),
        ("Defending, Mr Lee said: “He is very sorry for it.”", "defending"),
    ],
)
def test_that_a_clause_tells_what_somebody_is_over(words: str, what: str) -> None:
    assert role(words) == what


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("„Wir hören auf“, sagte Petra Holm, die die Klinik am See leitet.", "die die Klinik am See leitet"),
        ("Uwe Brandt, der den Hof seit 2004 führt, sagte: „Wir hören auf.“", "der den Hof seit 2004 führt"),
        ("Uwe Brandt, der einen Reitverein leitet, sagte: „Gut.“", "der einen Reitverein leitet"),
        ("Uwe Brandt, der den Verein führt, sagte: „Wir hören auf.“", "der den Verein führt"),
    ],
)
def test_that_a_german_clause_tells_it_with_its_verb_at_the_end(words: str, what: str) -> None:
    assert role(words, "de") == what


@pytest.mark.parametrize(
    "words",
    [
        "Omar Lee, who runs to the shop, said: “We are tired.”",
        "Omar Lee, who runs every day, said: “We are tired.”",
        "Omar Lee, who lives in Ely, said: “We are tired.”",
        "Omar Lee, who runs, said: “We are tired.”",
        "Omar Lee, who owns two dogs, said: “We are tired.”",
        "Omar Lee, who runs marathons, said: “We are tired.”",
        "Omar Lee, who leads a quiet life, said: “We are tired.”",
        "Omar Lee, who represents himself, said: “We are tired.”",
        "Omar Lee, who owns a red car in Ely, said: “We are tired.”",
        "Omar Lee, who heads the ball well, said: “We are tired.”",
        "Defending, United lost. Mr Lee said: “We are tired.”",
    ],
)
def test_that_other_clauses_tell_no_role(words: str) -> None:
    assert role(words) == ""


@pytest.mark.parametrize("words", ["der zwei Hunde besitzt", "der ein ruhiges Leben führt"])
def test_that_what_is_no_body_is_led_by_nobody_in_german(words: str) -> None:
    assert role(f"Uwe Brandt, {words}, sagte: „Wir hören auf.“", "de") == ""


def test_that_who_leaves_something_in_german_is_not_over_it() -> None:
    assert role("Uwe Brandt, der den Hof verließ, sagte: „Wir hören auf.“", "de") == ""
