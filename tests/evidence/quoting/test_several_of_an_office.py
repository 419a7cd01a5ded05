"""Two of one office who say something together, named by it once: "Ministers Bell and Cole"."""

import pytest

from tests.kit.spoken import speakers, statements

LEAD = "Anna Bell and Tom Cole were at the gate."


@pytest.mark.parametrize("office", ["Ministers", "Councillors", "Drs", "Professors", "Senators", "Doctors"])
@pytest.mark.parametrize(
    "words",
    [
        "“It will reopen,” said {} Bell and Cole.",
        "“It will reopen,” {} Bell and Cole said.",
        "In a letter, {} Bell and Cole said: “It will reopen.”",
    ],
)
def test_that_both_are_the_speakers(office: str, words: str) -> None:
    assert speakers(LEAD, words.format(office)) == ["Anna Bell and Tom Cole"]


def test_that_surnames_never_given_in_full_stand_without_the_office() -> None:
    assert speakers("“It will reopen,” said Ministers Bell and Cole.") == ["Bell and Cole"]


def test_that_full_names_are_told_apart_from_the_office() -> None:
    said = speakers("“It will reopen,” said Councillors Anna Bell and Tom Cole.")
    assert said == ["Anna Bell and Tom Cole"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("“It will reopen,” said Teachers Union and Bell nodded.", "Teachers Union"),
        ("“It will reopen,” said Players Club owner Tom Cole.", "Tom Cole"),
        ("“It will reopen,” said Peters Bell and left.", "Peters Bell"),
    ],
)
def test_that_other_names_that_begin_so_stay_whole(words: str, name: str) -> None:
    assert speakers(words) == [name]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Ministers Kerr and Boyd warned the dam was weak.", "Kerr and Boyd"),
        ("Police and firefighters said the ice was too thin.", "Police and firefighters"),
        ("Walkers and farmers say the path is shut.", "Walkers and farmers"),
        ("Rivers and farmers were hit, doctors said.", "doctors"),
    ],
)
def test_that_a_statement_is_by_all_who_make_it(words: str, name: str) -> None:
    assert [who for _, who in statements(words)] == [name]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Ärzte und Sanitäter sagten, der Schacht sei zu eng.", "Ärzte und Sanitäter"),
        ("Polizei und Feuerwehr sagten, das Eis sei zu dünn.", "Polizei und Feuerwehr"),
    ],
)
def test_that_a_german_statement_is_by_all_who_make_it(words: str, name: str) -> None:
    assert [who for _, who in statements(words, language="de")] == [name]
