"""Speech reported without marks."""

import pytest

from tests.kit.spoken import statements


def test_that_reporters_hear_a_statement_and_make_none() -> None:
    told = statements("The chairman, Bob Hay, told reporters the plan was dead.")
    assert told == [("the plan was dead", "Bob Hay")]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("The minister, Ann Cole, said £14.5 million had been lost.", "£14.5 million had been lost"),
        ("The firm said on Monday it would close two plants.", "it would close two plants"),
        ("The firm, asked not to be named, said it would not.", "it would not"),
        ("Sales are up 40%, the club said, while the bill was cut.", "Sales are up 40%"),
        ("Prices were up 4%, the office found on Tuesday, more than double.", "Prices were up 4%"),
        ("It hit 40.3C, the Met Office said, beating 38.7C in 2019.", "It hit 40.3C"),
        ("The mayor said on May 23 that the port needs more ships.", "the port needs more ships"),
        ("According to the Harbour Office (HO), freight fell by half.", "freight fell by half"),
        ("She told a court in Leeds that the plan was dead.", "the plan was dead"),
        ("He said in a statement he was tired.", "he was tired"),
        ("According to the ministry, prices will fall in May.", "prices will fall in May"),
        ("After the board met on Monday, the club said it would pay.", "it would pay"),
    ],
)
def test_that_a_statement_is_a_whole_clause(text: str, statement: str) -> None:
    assert [words for words, _ in statements(text)] == [statement]


@pytest.mark.parametrize(
    "text",
    [
        "She promised £14.5 million for a fund.",
        "The board announced plans to cut 300 jobs at the plant.",
        "The board announced a plan that would cut 300 jobs.",
        "Police fired tear gas while the organisers put the crowd at 20,000, as reported.",
        "He signed in January from Hull and the club said little about it.",
        "Ann Cole wrote a book about her life in the city.",
        "Velora NV on Thursday reported a loss of 4 million euros.",
        "The man who said he was a doctor was held on Monday.",
        "The chairman of the club in Leeds, Bob Hay, said.",
        "The board, which had said it would pay, left the room.",
        "In a study of voters based on calls, the group, a union, said.",
        "We are tired,'' said Bob Hay, the chairman who has led the club since May.",
    ],
)
def test_that_things_and_fragments_are_no_statements(text: str) -> None:
    assert statements(text) == []


def test_that_german_sets_what_was_said_off_by_a_comma() -> None:
    text = "Er sagte am Montag in Bonn, das Werk werde im Mai schließen."
    assert statements(text, language="de")[0][0] == "das Werk werde im Mai schließen"
    assert statements("Die Ministerin forderte einen Plan bis zum 30. September.", language="de") == []
