"""Lists of a page that its text leads over to with a colon: whole, also where a block is set aside above."""

from collections.abc import Callable

import pytest

from briefgen.model.article import Article, ParagraphKind
from tests.article.conftest import SENTENCES

Reader = Callable[..., Article]

HEADLINE = "Council votes for a new swimming hall"
ASIDE = "<aside><p>Read next: Why your bin day has changed</p></aside>"


def _page(items: str, led: str, *, language: str = "en") -> bytes:
    text = "".join(f"<p>{words}</p>" for words in SENTENCES)
    first, rest = f"<p>{SENTENCES[0]}</p>", text.partition("</p>")[2]
    body = f"<h1>{HEADLINE}</h1><div class='c'>{first}{ASIDE}{led}<ul>{items}</ul>{rest}</div>"
    return f"<html lang={language}><body>{body}</body></html>".encode()


def _items(article: Article) -> list[str]:
    return [one.span.of(article.text) for one in article.paragraphs if one.kind is ParagraphKind.LIST_ITEM]


@pytest.mark.parametrize(
    ("led", "items"),
    [
        (
            "The hall in figures:",
            ("90 lockers, of which 12 are wide", "1,400 signatures", "£2.1m from the state"),
        ),
        ("What is planned:", ("Two pools", "A café with 60 seats")),
        ("The council wants three things:", ("Lower fees", "Longer hours", "A bus stop")),
        ("Who pays, as the plan has it:", ("The town: £4m", "The county: £1.5m", "Sponsors: £300,000")),
        ("Die Halle in Zahlen:", ("90 Spinde", "1.400 Unterschriften", "2,1 Millionen Euro vom Land")),
        ("Geplant sind nun in Lindvik:", ("Zwei Becken", "Ein Café", "Eine Haltestelle")),
    ],
)
def test_that_each_item_is_read(read_bytes: Reader, led: str, items: tuple[str, ...]) -> None:
    told = "".join(f"<li>{item}</li>" for item in items)
    article = read_bytes(_page(told, f"<p>{led}</p>"), "a.html")
    assert _items(article) == list(items)
    assert article.paragraph_texts == (SENTENCES[0], led, *items, *SENTENCES[1:])


@pytest.mark.parametrize(
    ("led", "items"),
    [
        ("<h3>Most read:</h3>", "<li>Pub wins award</li><li>Burst pipe shuts road</li>"),
        (
            "<p>Read more:</p>",
            "<li><a href=/1>Pub wins award</a></li><li><a href=/2>Pipe shuts road</a></li>",
        ),
        ("", "<li>Share</li><li>Print</li><li>Comments</li>"),
    ],
)
def test_that_lists_of_the_site_stay_out(read_bytes: Reader, led: str, items: str) -> None:
    assert read_bytes(_page(items, led), "a.html").paragraph_texts == SENTENCES
