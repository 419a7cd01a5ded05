"""The sentence before a place, as readers of rows look back to it."""

from dataclasses import replace

import pytest

from briefgen.charts.suggesting.said_of import sentence_before
from briefgen.charts.titles import Drafts
from briefgen.model.article import Span
from tests.charts.reading import article_of

TEXT = "ASH – Elm is old. It has 40 trees.\nOak is new."


def before(start: int, *, same_paragraph: bool = False) -> str | None:
    article = replace(article_of(TEXT), dateline=Span(0, len("ASH – ")))
    found = sentence_before(start, Drafts.of(article), same_paragraph=same_paragraph)
    return article.text[found.start : found.stop] if found else None


@pytest.mark.parametrize(
    ("start", "same", "said"),
    [
        ("It has", True, "Elm is old."),
        ("Oak", False, "It has 40 trees."),
        ("Oak", True, None),
        ("Elm", False, None),
    ],
)
def test_that_it_stands_behind_the_dateline_and_in_the_paragraph_where_asked(
    start: str, same: bool, said: str | None
) -> None:
    assert before(article_of(TEXT).text.index(start), same_paragraph=same) == said
