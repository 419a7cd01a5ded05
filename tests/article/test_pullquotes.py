import time
from collections.abc import Callable

import pytest

from briefgen.article.lines import Line, Mark, lines_of
from briefgen.article.pullquotes import pull_quotes
from briefgen.model.article import Article
from tests.article.conftest import SENTENCES

Reader = Callable[..., Article]

LONG = "“It was as if somebody had handed me the diary of the valley,” Solvay told me on the bridge."


@pytest.mark.parametrize(
    ("text", "lifted"),
    [
        (LONG, "“It was as if somebody had handed me the diary of the valley”"),
        (f"She laughed. {LONG}", "“It was as if somebody had handed me the diary of the valley.”"),
        (
            "He has missed two days, one for a wedding and one for a funeral. Nobody minds.",
            "“He has missed two days, one for a wedding and one for a funeral.”",
        ),
        (
            "The mayor said: 'We waited for this hall for eleven long years.'",
            "‘We waited for this hall for eleven long years’",
        ),
        (
            "„Wir haben elf Jahre auf diese Halle gewartet“, sagte die Vorsitzende.",
            "„Wir haben elf Jahre auf diese Halle gewartet“",
        ),
        (
            "„Das ist für uns ein schwarzer Tag“, sagte Holm dem Boten.",
            "»Das ist für uns ein schwarzer Tag«",
        ),
    ],
)
def test_that_words_lifted_out_of_the_text_are_found(text: str, lifted: str) -> None:
    lines = lines_of("\n\n".join((SENTENCES[0], text, SENTENCES[1], lifted, SENTENCES[3])))
    assert [lines[at].text for at in pull_quotes(lines, range(len(lines)))] == [lifted]


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("“We shall wait,” she said. “We shall wait.”", "“We shall wait.”"),
        ("The list: one cup of rice, two cups of milk and a lemon.", "two cups of milk and a lemon"),
        (
            "We shall go on to the end of the road together.",
            "We shall go on to the end of the road together.",
        ),
        (LONG, "“It was as if somebody had handed me the diary of my aunt”"),
    ],
)
def test_that_what_is_said_twice_stays(text: str, again: str) -> None:
    lines = lines_of("\n\n".join((SENTENCES[0], text, SENTENCES[1], again, SENTENCES[3])))
    assert not pull_quotes(lines, range(len(lines)))


def test_that_a_page_sets_words_apart_without_quotation_marks() -> None:
    lines = [
        Line(LONG, mark=Mark.PARAGRAPH),
        Line("It was as if somebody had handed me the diary of the valley", mark=Mark.QUOTE),
    ]
    assert pull_quotes(lines, range(2)) == [1]


def test_that_a_pull_quote_is_set_aside_with_its_reason(read_bytes: Reader) -> None:
    lifted = "“We waited for this for eleven years”"
    article = read_bytes("\n\n".join((*SENTENCES[:3], lifted, SENTENCES[3])).encode())
    assert lifted not in article.paragraph_texts
    assert ("pull quote", lifted) in {(one.reason, one.text) for one in article.set_aside}


def test_that_lines_that_begin_alike_are_looked_up_and_not_tried_in_turn() -> None:
    short = [f"“a a a a a a b{n} c,” said Ann" for n in range(400)]
    seconds = []
    for times in (1, 4):
        lines = lines_of("\n\n".join([*short[: 100 * times], "a " * 4_000 * times]))
        begin = time.process_time()
        assert pull_quotes(lines, range(len(lines))) == []
        seconds.append(time.process_time() - begin)
    assert seconds[1] < max(seconds[0], 0.01) * 9


@pytest.mark.parametrize(
    ("text", "lifted"),
    [
        ("“You could set clocks by it,” said Ann. “It was so.”", "“You could set clocks by it. It was so.”"),
        ("„Wir stellten die Uhr danach“, sagte sie. „Es ging.“", "„Wir stellten die Uhr danach. Es ging.“"),
    ],
)  # fmt: skip
def test_that_a_quotation_parted_by_its_speaker_may_be_lifted_out_whole(text: str, lifted: str) -> None:
    lines = lines_of("\n\n".join((SENTENCES[0], text, lifted, SENTENCES[1])))
    assert pull_quotes(lines, range(len(lines))) == [2]


def test_that_what_is_said_otherwise_beside_its_speaker_stays() -> None:
    text = "“You could set your watch by it,” said Ann. “The pipes hummed at six.”"
    lines = lines_of(
        f"{SENTENCES[0]}\n\n{text}\n\n“You could set your clock by it. The pipes hummed at six.”"
    )
    assert not pull_quotes(lines, range(len(lines)))
