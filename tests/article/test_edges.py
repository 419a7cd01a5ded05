from collections.abc import Callable

from briefgen.article.edges import with_last_sentences
from briefgen.article.lines import lines_of
from briefgen.article.shape import shapes
from briefgen.model.article import Article
from tests.article.conftest import SENTENCES

Reader = Callable[..., Article]

HEADLINE = "Council votes for a new swimming hall"
SUMMARY = "For eleven years the children of the town had nowhere to learn it. Now they will."


def paste(*words: str) -> bytes:
    return "\n\n".join(words).encode()


def test_that_a_summary_above_the_byline_is_no_part_of_the_body(read_bytes: Reader) -> None:
    article = read_bytes(paste("Towns", HEADLINE, SUMMARY, "By Ann Lee", "3 March 2026", *SENTENCES))
    assert article.paragraph_texts == SENTENCES
    assert article.standfirst == SUMMARY


def test_that_a_note_on_the_author_is_no_part_of_the_body(read_bytes: Reader) -> None:
    note = "Ann Lee is a writer in Lindvik. Her last piece was about bell founders."
    article = read_bytes(paste("Towns", HEADLINE, "By Ann Lee", "3 March 2026", *SENTENCES, note))
    assert article.paragraph_texts == SENTENCES


def test_that_a_short_last_sentence_belongs_to_the_body() -> None:
    lines = lines_of("\n\n".join((*SENTENCES, "The ruling is not yet final.", "Advertisement", "Most read")))
    chosen = [True] * len(SENTENCES) + [False] * 3
    assert with_last_sentences(chosen, lines, shapes(lines, "en")) == [True] * 5 + [False] * 2


def test_that_a_run_of_other_sentences_is_not_taken_for_the_end() -> None:
    others = ("The ruling is not yet final.", "The roof of the mill fell in.", "The ferry is late again.")
    lines = lines_of("\n\n".join((*SENTENCES, *others)))
    chosen = [True] * len(SENTENCES) + [False] * 3
    assert with_last_sentences(chosen, lines, shapes(lines, "en")) == chosen
