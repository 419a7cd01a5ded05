"""Calls to read on or to pay, and a note on the author above them, are no text of the article."""

from collections.abc import Callable

import pytest

from briefgen.model.article import Article
from tests.article.conftest import SENTENCES

TOP = ("Old hall to open again", "By Ann Lowe, Staff Writer", "3 March 2026")


@pytest.mark.parametrize(
    "amid",
    [
        ("People are also reading…",),
        ("Support local journalism", "Your subscription makes our reporting possible. Subscribe for $1"),
        ("Support independent journalism",),
        ("Your subscription helps us to report from the valley",),
        ("Others are reading…",),
    ],
)
def test_that_a_call_amid_the_text_is_left_out(
    amid: tuple[str, ...], read_bytes: Callable[..., Article]
) -> None:
    lines = (*TOP, *SENTENCES[:2], *amid, *SENTENCES[2:])
    assert read_bytes("\n\n".join(lines).encode()).paragraph_texts == SENTENCES


@pytest.mark.parametrize("call", ["Get local news delivered to your inbox!", "Sign up for our newsletter"])
def test_that_a_note_on_the_author_above_a_call_is_left_out(
    call: str, read_bytes: Callable[..., Article]
) -> None:
    note = "Ann Lowe covers the councils of the valley. Reach her at 555-0142."
    assert read_bytes("\n\n".join((*TOP, *SENTENCES, note, call)).encode()).paragraph_texts == SENTENCES


@pytest.mark.parametrize(
    "told",
    [
        "The union called on its members to support local journalism in the valley and to march on Friday.",
        "“Your subscription makes us possible,” the editor of the paper told the council on Friday.",
        "Ann Lowell of the swimming club said that the hall was the only one for 40 miles around the town.",
    ],
)
def test_that_a_sentence_of_the_text_on_such_things_is_kept(
    told: str, read_bytes: Callable[..., Article]
) -> None:
    lines = (*TOP, *SENTENCES, told)
    assert read_bytes("\n\n".join(lines).encode()).paragraph_texts == (*SENTENCES, told)
