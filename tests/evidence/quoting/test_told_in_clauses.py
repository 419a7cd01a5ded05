"""Speakers told of by a clause with "who", by what they let be said, and by what they own."""

import pytest

from tests.kit.spoken import quotations, speakers, statements


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("A builder who looked at it told the clerk: “Do not go under that.”", "A builder who looked at it"),
        ("One man who ran past them said: “It was very loud.”", "One man who ran past them"),
        ("A nurse who sat with him said: “It was very loud.”", "A nurse who sat with him"),
        ("Some people who voted for her said: “It was very loud.”", "Some people who voted for her"),
        ("A driver who stopped for us said: “It was very loud.”", "A driver who stopped for us"),
        ("Ann Cole who worked for him said: “It was very loud.”", "Ann Cole"),
    ],
)
def test_that_a_governed_pronoun_at_the_end_of_a_clause_does_not_speak(words: str, name: str) -> None:
    (said,) = quotations(words)
    assert said.speaker is not None
    assert name.startswith(said.speaker.name)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Tom Hale rose. In the end he said: “It was very loud.”", "Tom Hale"),
        ("Tom Hale rose. After that, he told us: “It was very loud.”", "Tom Hale"),
        ("Tom Hale rose. Of those who came he said: “It was very loud.”", "Tom Hale"),
    ],
)
def test_that_a_pronoun_that_heads_a_clause_still_does(words: str, name: str) -> None:
    assert speakers(words) == [name]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("„Wir prüfen jeden Antrag“, ließ die Gemeinde mitteilen.", "die Gemeinde"),
        ("„Ich trete nicht zurück“, ließ Uwe Brandt ausrichten.", "Uwe Brandt"),
        ("„Wir bleiben dabei“, lässt der Verein wissen.", "der Verein"),
        ("„Wir bleiben dabei“, ließen die Eltern erklären.", "die Eltern"),
        ("Die Schließung sei „ein Armutszeugnis“, so Uwe Brandt.", "Uwe Brandt"),
        ("Der Plan sei „ein Irrweg“, so Clara Noll von der SPD.", "Clara Noll"),
    ],
)
def test_that_who_lets_something_be_said_in_german_says_it(words: str, name: str) -> None:
    assert speakers(words, language="de") == [name]


@pytest.mark.parametrize("words", ["Der Film „Das Boot“ ließ alle kalt.", "Er las das Buch „Ein Irrweg“."])
def test_that_a_german_title_is_no_speech(words: str) -> None:
    assert speakers(words, language="de") == []


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("Crust & Co's founder, Elena Bell, said: “It was very loud.”", "Crust & Co's founder"),
        ("Marks & Hale's chairman, Tom Lee, said: “It was very loud.”", "Marks & Hale's chairman"),
        ("The judge, Recorder Ann Stokes, said: “It was very loud.”", "Recorder"),
        ("Ann Cole, the older of the two, said: “It was very loud.”", ""),
        ("Ann Cole, the younger of the three, said: “It was very loud.”", ""),
        ("Ann Cole, the taller of them both, said: “It was very loud.”", ""),
        ("Ann Cole, the leader of the union, said: “It was very loud.”", "leader of the union"),
        ("Ann Cole, a beekeeper of renown, said: “It was very loud.”", "beekeeper of renown"),
    ],
)
def test_that_a_role_is_whole_and_no_comparison(words: str, role: str) -> None:
    (said,) = quotations(words)
    assert said.speaker is not None
    assert said.speaker.role == role


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Walkers who met the ranger said the path was icy.", "Walkers"),
        ("Staff who had worked nights complained that the heating failed.", "Staff"),
        ("A driver who saw the fire told officers that the roof fell first.", "A driver"),
        ("The nurse who treated him said the wound was deep.", "The nurse"),
        ("A lawyer for those who claim the bank said it would pay is ill.", "the bank"),
    ],
)
def test_that_a_verb_behind_a_clause_with_who_is_of_whom_it_tells(text: str, speaker: str) -> None:
    assert [who for _, who in statements(text)] == [speaker]


def test_that_german_verbs_of_saying_tie_what_several_say() -> None:
    for text in (
        "Die Hirten behaupteten, der Wolf sei da.",
        "Mehrere Gäste schilderten, der Zug habe gehalten.",
    ):
        assert len(statements(text, language="de")) == 1
    assert statements("Die Gäste rügten den Lärm im Hotel.", language="de") == []
