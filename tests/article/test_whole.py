"""Sources far longer than an article: read, in time that grows with them, nothing lost."""

from collections.abc import Callable
from contextlib import suppress
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.article.lines import Line
from briefgen.article.read import read, recognise
from briefgen.article.whole import MOST_IN_PARAGRAPH, parted
from briefgen.model.article import Article, SetAside, Source, SourceKind
from briefgen.model.problem import BriefgenError
from tests.article.conftest import SENTENCES

Reader = Callable[..., Article]

PARAGRAPH = " ".join(SENTENCES)
TITLE = "Council votes for a new swimming hall"


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_that_a_text_of_many_lines_is_read_to_its_end(read_bytes: Reader) -> None:
    article = read_bytes("\n\n".join([TITLE, *SENTENCES * 5_200, "Share this", "The end is here."]).encode())
    assert article.headline == TITLE
    assert article.paragraph_texts[:4] == SENTENCES
    assert len(article.paragraphs) == 20_800
    assert article.set_aside[-2:] == (
        SetAside("Share this", "no part of the article", 20_800),
        SetAside("The end is here.", "no part of the article", 20_800),
    )


def test_that_a_paragraph_of_millions_of_characters_is_parted_between_sentences(read_bytes: Reader) -> None:
    whole = " ".join([PARAGRAPH] * 600)
    article = read_bytes(whole.encode())
    assert max(map(len, article.paragraph_texts)) <= MOST_IN_PARAGRAPH
    assert all(text.endswith(SENTENCES) for text in article.paragraph_texts)
    assert squeezed(article.text) == squeezed(whole)


def test_that_a_page_of_many_paragraphs_is_read_without_its_menu(read_bytes: Reader) -> None:
    menu = "<nav>" + "".join(f"<a href=x>Section of the paper number {n}</a>" for n in range(400)) + "</nav>"
    paragraphs = [f"{PARAGRAPH} It was sitting number {n}." for n in range(5_500)]
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    article = read_bytes(f"<html><body><h1>{TITLE}</h1>{body}{menu}</body></html>".encode(), "page.html")
    assert article.headline == TITLE
    assert article.paragraph_texts == tuple(paragraphs)


@settings(max_examples=30, deadline=None)
@given(st.text(alphabet="ab .!?\"'”。 \n", min_size=1, max_size=40), st.integers(1, 9))
def test_that_parting_a_line_loses_nothing(piece: str, times: int) -> None:
    text = (piece * (times * MOST_IN_PARAGRAPH // len(piece))).strip()
    found = parted([Line(text)]) if text else []
    assert all(0 < len(line.text) <= MOST_IN_PARAGRAPH for line in found)
    assert squeezed("".join(line.text for line in found)) == squeezed(text)


@pytest.mark.parametrize(
    "piece",
    [
        PARAGRAPH + "\n\n",
        "and so it went on without an end\n",
        "a",
        '"',
        "(",
        "By ",
        "\n\t",
        "<p>" + PARAGRAPH,
        "<div><b>",
        "<b></b>",
        "<li>\n",
        "&amp;",
        "=?utf-8?q?=",
    ],
)
def test_that_the_time_of_reading_grows_with_the_source(
    piece: str, seconds_to_read: Callable[..., float]
) -> None:
    least = 0.02
    once, eight = (seconds_to_read(piece, size) for size in (8_000, 64_000))
    assert eight < 24 * max(once, least)


@pytest.mark.parametrize("tag", ["<p>", "<p></p>\n", "<br/>", "<b></b>", "<div>"])
def test_that_a_page_of_elements_that_hold_nothing_takes_no_longer_than_one_of_text(tag: str) -> None:
    def seconds(filling: str) -> tuple[float, tuple[str, ...]]:
        data = f"<html><body><h1>{TITLE}</h1>{filling}<p>{'</p><p>'.join(SENTENCES)}".encode()
        begun = process_time()
        article = read(Source("page.html", SourceKind.HTML, data))
        return process_time() - begun, article.paragraph_texts

    full, _ = seconds(f"<p>{PARAGRAPH}" * (3_000_000 // len(PARAGRAPH)))
    empty, found = seconds(tag * (3_000_000 // len(tag)))
    assert found == tuple(SENTENCES)
    assert empty < 3 * full


@pytest.fixture
def seconds_to_read(read_bytes: Reader) -> Callable[..., float]:
    """The processor time a source made of a piece takes: the best of two."""

    def seconds(piece: str, size: int) -> float:
        start = "<html><body>" if piece.startswith("<") else ""
        data = (start + piece * (size // len(piece))).encode()
        found = []
        for _ in range(2):
            begun = process_time()
            with suppress(BriefgenError):
                read_bytes(data, "page.html" if start else "paste.txt")
            found.append(process_time() - begun)
        return min(found)

    return seconds


@settings(max_examples=60, deadline=None)
@given(
    st.binary(max_size=400), st.sampled_from(["html", "txt", "eml", "mht", "pdf", "docx"]), st.integers(0, 5)
)
def test_that_any_bytes_are_read_or_refused(junk: bytes, ending: str, start: int) -> None:
    head = (
        b"",
        b"<html><p>",
        b"From: a@b.c\nMIME-Version: 1.0\n",
        b"%PDF-1.7\n",
        b"PK\x03\x04",
        b"\xff\xfe",
    )[start]
    name, data = f"free.{ending}", head + junk
    with suppress(BriefgenError):
        article = read(Source(name, recognise(data, name), data))
        assert all(paragraph.span.of(article.text).strip() for paragraph in article.paragraphs)
