"""Interviews and questions whose turns are led by "Q:" and "A:", line under line."""

from collections.abc import Callable

import pytest

from briefgen.article.labelled_turns import turn_lines
from briefgen.article.lines import Line
from briefgen.model.article import Article

Reader = Callable[..., Article]

FLEET = (
    "Lina Farouk, 61, has run the Humber fleet since 2015.",
    "Q: Was it hard to keep the boats through the storms?",
    "A: We lost 7 of 32 boats, and I went to sea with each one of them in the end.",
    "Q: What would you do again?",
    "A: Everything. I would only sleep more, I think.",
)
CHOIR = (
    "Ina Brehm, 58, leitet seit 2015 das Landesorchester.",
    "Frage: War es schwer, die Musiker in dieser Zeit zu halten?",
    "Antwort: Wir haben 11 von 68 Stellen verloren, und ich habe im Vorstand um jede einzelne gekämpft.",
    "Frage: Was würden Sie wieder tun?",
    "Antwort: Alles. Ich würde nur weniger schreien, denke ich.",
)
PORT = (
    "The Wexby harbour trust named Carla Munro as its head on Monday, after a search of six months.",
    "She said the port would add two berths and hire 40 people by the end of next year.",
    "The trust has run the port since 1971 and employs 210 people there.",
)


def tight(*head: str, turns: tuple[str, ...]) -> bytes:
    """The head in paragraphs, an empty line before each question and none before its answer."""
    lead, *told = turns
    pairs = ("\n".join(told[at : at + 2]) for at in range(0, len(told), 2))
    return "\n\n".join([*head, lead, *pairs]).encode()


@pytest.mark.parametrize(
    ("head", "turns"),
    [
        (
            (
                "‘I still fish at dawn’: Lina Farouk on ten years in Hull",
                "Interview by Ed Vane",
                "9 May 2025",
            ),
            FLEET,
        ),
        (
            ("„Ich probe noch nachts“: Ina Brehm nach zehn Jahren", "Interview: Jan Holt", "3. Juni 2025"),
            CHOIR,
        ),
    ],
)
def test_that_an_answer_right_below_its_question_loses_neither_title_nor_lead(
    head: tuple[str, ...], turns: tuple[str, ...], read_bytes: Reader
) -> None:
    article = read_bytes(tight(*head, turns=turns))
    assert article.headline == head[0]
    assert article.paragraph_texts == turns


def test_that_titles_below_the_last_answer_are_no_turns(read_bytes: Reader) -> None:
    head = ("‘I still fish at dawn’: Lina Farouk on ten years in Hull", "Interview by Ed Vane", "9 May 2025")
    below = b"\n\nMost read\nCouncil tax to go up\nQ: How do I get a berth?\n"
    assert read_bytes(tight(*head, turns=FLEET) + below).paragraph_texts == FLEET


def test_that_questions_below_a_text_stay_out_of_it(read_bytes: Reader) -> None:
    below = ("Related", "Q: How do I park at the port?", "A: At the north gate, for two hours.")
    text = "\n\n".join(["Harbour trust names new head", "5 May 2025", *PORT, *below])
    assert read_bytes(text.encode()).paragraph_texts == PORT


def test_that_a_title_led_by_a_mark_stays_one_where_nobody_answers(read_bytes: Reader) -> None:
    text = "\n\n".join(["Q: Who will run the port at Wexby?", "5 May 2025", *PORT])
    assert read_bytes(text.encode()).headline == "Q: Who will run the port at Wexby?"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ("Q&A: What the rules mean", "A: The first group", "B: The second group")),
        ("en", ("Q: Who pays?", "The council does.", "A: By 2027 at the latest.")),
        ("de", ("Umfrage: Wer gewinnt?", "Antwort: offen")),
    ],
)
def test_that_a_label_alone_leads_no_turn(language: str, told: tuple[str, ...]) -> None:
    assert turn_lines([Line(text) for text in told], language) == []
