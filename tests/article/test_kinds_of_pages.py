"""Pages as sites send and browsers save them: without an encoding, for phones, behind a wall, of pictures."""

from collections.abc import Callable
from datetime import date
from quopri import encodestring

import pytest

from briefgen.model.article import Article
from tests.article.conftest import SENTENCES

Reader = Callable[..., Article]

HEADLINE = "Council votes for a new swimming hall"
TEXT = "".join(f"<p>{words}</p>" for words in SENTENCES)
BYLINE = "<p class=byline>By Ann Lee</p><time datetime='2026-03-03T08:00'>3 March 2026</time>"


def page(inner: str, head: str = "") -> str:
    menu = "<nav><a href=/>Home</a> <a href=/n>News</a></nav>"
    foot = "<footer>The Lindvik Post, Quay Street</footer>"
    return f"<!doctype html><html lang=en><head>{head}</head><body>{menu}{inner}{foot}</body></html>"


def told(article: Article) -> tuple[str, str, date | None, tuple[str, ...]]:
    day = article.published.day if article.published else None
    return article.headline, article.byline, day, article.paragraph_texts


WHOLE = (HEADLINE, "Ann Lee", date(2026, 3, 3), SENTENCES)


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_that_a_page_without_an_encoding_is_read(encoding: str, read_bytes: Reader) -> None:
    data = page(f"<article><h1>{HEADLINE}</h1>{BYLINE}{TEXT}</article>").encode(encoding)
    assert told(read_bytes(data, "a.html")) == WHOLE


def test_that_a_saved_page_in_windows_letters_is_read(read_bytes: Reader) -> None:
    picture = "<figure><img src=cid:b><figcaption>The hall in March. Photo: Bo Ek</figcaption></figure>"
    named = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'
    inner = page(f"<article><h1>{HEADLINE}</h1>{BYLINE}{picture}{TEXT}</article>", named)
    header = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://post.example/hall\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related; type="text/html"; boundary="--b1"\n\n\n----b1\n'
        "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n"
        "Content-Location: https://post.example/hall\n\n"
    )
    image = "\n----b1\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n----b1--\n"
    data = header.encode() + encodestring(inner.encode("cp1252")) + image.encode()
    article = read_bytes(data.replace(b"\n", b"\r\n"), "a.mhtml")
    assert told(article) == WHOLE
    assert [(one.text, one.credit) for one in article.captions] == [("The hall in March.", "Bo Ek")]


def test_that_a_page_for_phones_is_read_without_its_advertisements(read_bytes: Reader) -> None:
    ad = "<amp-ad><div>Advertisement</div></amp-ad>"
    told_twice = f"<h1>{HEADLINE}</h1><div>Ann Lee</div>{ad}{TEXT.replace('</p><p>', f'</p>{ad}<p>', 1)}"
    consent = (
        "<amp-consent><div>We use cookies to improve your visit. <button>Accept</button></div></amp-consent>"
    )
    data = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2026-03-03", '
        '"author": {"@type": "Person", "name": "Ann Lee"}}</script>'
    )
    article = read_bytes(page(f"<article>{told_twice}</article>{consent}", data).encode(), "a.html")
    assert told(article) == WHOLE


def test_that_days_of_the_story_are_no_day_of_publication(read_bytes: Reader) -> None:
    opening = "The old hall was opened on 3 May 1931 by the king, and its lease ended on 1 June 2024."
    inner = f"<article><h1>{HEADLINE}</h1><p>{opening}</p>{TEXT}</article>"
    article = read_bytes(page(inner).encode(), "a.html")
    assert article.published is None
    assert article.paragraph_texts[0] == opening


def test_that_a_table_and_a_statement_stay_in_their_place(read_bytes: Reader) -> None:
    table = "<table><tr><th>Hall</th><th>2025</th></tr><tr><td>Old</td><td>14</td></tr></table>"
    quote = "<blockquote><p>The debt is paid. We thank every swimmer who came.</p></blockquote>"
    amid = f"{TEXT}{table}<p>{SENTENCES[0]} Again.</p>{quote}{TEXT}"
    inner = f"<article><h1>{HEADLINE}</h1>{BYLINE}{amid}</article>"
    texts = read_bytes(page(inner).encode(), "a.html").paragraph_texts
    assert {"Hall\t2025", "Old\t14", "The debt is paid. We thank every swimmer who came."} <= set(texts)
