"""Words on signs, which are quotations of nobody."""

import pytest

from tests.kit.spoken import speakers


@pytest.mark.parametrize(
    "text",
    [
        "A banner hung from the roof: “Save our ward today”.",
        "Children held a sign that read “We need more nurses”.",
        "The manager, Ann Cole, carried a placard reading “Enough is enough now”.",
        "Ann Cole stood at the gate with a placard: “Enough is enough now”.",
        "The poster said: “We need more nurses.”",
        "Ann Cole pointed to a sign that read “We need more nurses”.",
        "Ann Cole stood in the yard with a big placard: “Enough is enough now”.",
    ],
)
def test_that_nobody_says_what_stands_on_a_sign(text: str) -> None:
    assert speakers(text) == [None]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Cole, who held a placard, said: “We need more nurses.”", "Ann Cole"),
        ("“We need more nurses,” Ann Cole said beside a banner.", "Ann Cole"),
        ("Ann Cole read out a note: “We need more nurses.”", "Ann Cole"),
        ("Ann Cole, a sign maker, said: “We need more nurses.”", "Ann Cole"),
        ("Ann Cole pointed to the sign: “That is a shame for the town.”", "Ann Cole"),
        ("Ann Cole stood by the old sign: “We will not go away from here.”", "Ann Cole"),
        ("The Ely Banner said: “We will print all of it.”", "Ely Banner"),
    ],
)
def test_that_who_speaks_beside_a_sign_is_the_speaker(text: str, name: str) -> None:
    assert speakers(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Leiterin Anna Kohl trug ein Plakat: „Es reicht uns jetzt“.", None),
        ("Kinder hielten ein Transparent: „Wir brauchen mehr Pfleger“.", None),
        ("Leiterin Anna Kohl sagte vor dem Plakat: „Es reicht uns jetzt.“", "Anna Kohl"),
        ("Anna Kohl zeigte auf das Schild: „Das ist eine Schande für die Stadt.“", "Anna Kohl"),
        ("„Wir können nicht mehr allen helfen“, sagte die Tafel.", "die Tafel"),
        ("Die Tafel sagte: „Wir können nicht mehr allen helfen.“", "Die Tafel"),
        ("Leiterin Anna Kohl trug im Hof ein großes Plakat: „Es reicht uns jetzt“.", None),
        ("Leiterin Anna Kohl verlas einen Brief: „Es reicht uns jetzt.“", "Anna Kohl"),
    ],
)
def test_that_nobody_says_what_stands_on_a_german_sign(text: str, name: str | None) -> None:
    assert speakers(text, language="de") == [name]
