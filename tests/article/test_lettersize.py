"""A line in large letters over the text is the headline, where the title of the window is another one."""

from collections.abc import Callable

import pytest

from briefgen.model.article import Article
from tests.article.test_nameplates import TEXT, TEXT_DE, page

Reader = Callable[..., Article]

LARGE = "Traders lose their hall after fifty years"
LARGE_DE = "Händler verlieren nach fünfzig Jahren ihre Halle"


@pytest.mark.parametrize(
    "top",
    [
        f"<font size=5><b>{LARGE}</b></font><br><i>By Ann Lowe</i> &#150; Kentham, 3 March 2026",
        f"<p><font size='+3'>{LARGE}</font></p><p>By Ann Lowe</p>",
        f"<div style='font-size: 28px; color: red'>{LARGE}</div><div>By Ann Lowe</div>",
        f"<p style='FONT-SIZE:2em'><b>{LARGE}</b></p><p>3 March 2026</p>",
        f"<span style='font-size:xx-large'>{LARGE}</span><br>By Ann Lowe, 3 March 2026<br>",
        f"<table><tr><td><font size=6>{LARGE}</font><br>By Ann Lowe<br></td></tr></table>",
    ],
)
@pytest.mark.parametrize("window", ["Hall closes", "Market hall"])
def test_that_a_line_in_large_letters_is_the_headline(top: str, window: str, read_bytes: Reader) -> None:
    article = read_bytes(page(f"<title>{window}</title>", top), "a.html")
    assert article.headline == LARGE
    assert article.paragraph_texts == TEXT


@pytest.mark.parametrize(
    "top",
    [
        f"<font size=5><b>{LARGE_DE}</b></font><br><i>Von Eva Roth</i> – Kirchau, 3. März 2026",
        f"<p style='font-size:180%'>{LARGE_DE}</p><p>Von Eva Roth</p>",
    ],
)
def test_that_a_line_in_large_letters_is_one_in_german(top: str, read_bytes: Reader) -> None:
    article = read_bytes(page("<title>Halle schließt</title>", top, TEXT_DE, "de"), "a.html")
    assert article.headline == LARGE_DE
    assert article.paragraph_texts == TEXT_DE


@pytest.mark.parametrize(
    "top",
    [
        # Large letters under a heading: its first paragraph.
        f"<h1>{LARGE}</h1><p>By Ann Lowe</p><p><font size=5>{TEXT[0]}</font></p>",
        # A large first letter only.
        f"<h1>{LARGE}</h1><p><font size=7>T</font>{TEXT[0][1:]}</p>",
        # A large link is no headline.
        f"<p><a href='/'><font size=6>Marsh and Meadow</font></a></p><h1>{LARGE}</h1><p>{TEXT[0]}</p>",
        # Large and small in one.
        f"<h1>{LARGE}</h1><div style='font-size:30px'><p style='font-size:16px'>{TEXT[0]}</p></div>",
    ],
)
def test_that_other_large_letters_make_no_headline(top: str, read_bytes: Reader) -> None:
    article = read_bytes(page("<title>Hall closes</title>", top, TEXT[1:]), "a.html")
    assert article.headline == LARGE
    assert article.paragraph_texts == TEXT


def test_that_a_page_in_large_letters_has_no_more_headings_than_it_marks(read_bytes: Reader) -> None:
    text = "".join(f"<p>{words}</p>" for words in TEXT)
    top = f"<div style='font-size:24px'><h1>{LARGE}</h1><p>{TEXT[0]} {TEXT[2]}</p>{text}</div>"
    article = read_bytes(page("<title>Hall closes</title>", top, ()), "a.html")
    assert article.headline == LARGE
    assert article.paragraph_texts == (f"{TEXT[0]} {TEXT[2]}", *TEXT)
    assert {str(paragraph.kind) for paragraph in article.paragraphs} == {"text"}
