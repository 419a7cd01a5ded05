"""The name of an outlet over its page is no headline, however large it stands there."""

from collections.abc import Callable

import pytest

from briefgen.model.article import Article

Reader = Callable[..., Article]

TEXT = (
    "The council of Kentham voted on Tuesday to sell the old market hall for 2.4 million pounds.",
    "“We could not afford the repairs,” said Cllr Joan Pike, who leads the council.",
    "About 300 traders used the hall until 2019, and 40 still rent stalls in the yard behind it.",
)
TEXT_DE = (
    "Der Stadtrat von Kirchau hat am Dienstag den Verkauf der Markthalle für 2,4 Millionen Euro beschlossen.",
    "„Wir konnten uns die Sanierung nicht leisten“, sagte Bürgermeisterin Eva Roth vor dem Rat.",
    "Bis 2019 nutzten etwa 300 Händler die Halle, 40 von ihnen stehen heute im Hof dahinter.",
)
SITE = '<meta property="og:site_name" content="{}">'


def page(head: str, top: str, text: tuple[str, ...] = TEXT, lang: str = "en") -> bytes:
    paragraphs = "".join(f"<p>{words}</p>" for words in text)
    return (
        f"<html lang='{lang}'><head><meta charset='utf-8'>{head}</head><body>{top}{paragraphs}</body></html>"
    ).encode()


@pytest.mark.parametrize(
    ("head", "top"),
    [
        (
            SITE.format("Kentham Post"),
            "<header><div class='logo'><h1>Kentham Post</h1></div></header><h2>Market hall to be sold</h2>",
        ),
        (
            SITE.format("Kentham Post"),
            "<header><h1>The Kentham Post</h1></header><h2>Market hall to be sold</h2>",
        ),
        (
            "<title>Hall news | The Kentham Gazette</title>",
            "<h1><a href='/'>The Kentham Gazette</a></h1><main><h2>Market hall to be sold</h2></main>",
        ),
        (
            "",
            "<div class='site-branding'><h1 class='site-title'>Words from the marsh</h1></div>"
            "<h2>Market hall to be sold</h2>",
        ),
        ("", "<h1 id='logo'>Marsh and meadow</h1><h1>Market hall to be sold</h1>"),
        (
            SITE.format("KENTHAM POST"),
            "<h1>Kentham Post</h1><div><div class='t'>Market hall to be sold</div></div>",
        ),
    ],
)
def test_that_the_name_of_the_outlet_is_never_the_headline(head: str, top: str, read_bytes: Reader) -> None:
    article = read_bytes(page(head, top), "a.html")
    assert article.headline == "Market hall to be sold"
    assert article.paragraph_texts == TEXT


@pytest.mark.parametrize(
    "head",
    [SITE.format("Kirchauer Bote"), "<title>Kirchau verkauft Halle | Kirchauer Bote</title>"],
)
def test_that_the_name_of_a_german_paper_is_none_either(head: str, read_bytes: Reader) -> None:
    top = "<header><h1>Kirchauer Bote</h1></header><h2>Markthalle wird verkauft</h2>"
    article = read_bytes(page(head, top, TEXT_DE, "de"), "a.html")
    assert article.headline == "Markthalle wird verkauft"
    assert article.paragraph_texts == TEXT_DE


@pytest.mark.parametrize(
    ("head", "top", "headline"),
    [
        # The outlet is part of the headline.
        (SITE.format("Kentham Post"), "<h1>Kentham Post wins prize</h1>", "Kentham Post wins prize"),
        # A page that is called like its site.
        (
            SITE.format("Market hall to be sold") + "<title>Market hall to be sold</title>",
            "<h1>Market hall to be sold</h1>",
            "Market hall to be sold",
        ),
        # A class that only has the word in it.
        (
            SITE.format("Kentham Post"),
            "<div class='has-logo article-logo-row'><h1>Market hall to be sold</h1></div>",
            "Market hall to be sold",
        ),
        # The body and the article may bear the name of the site's parts.
        (
            SITE.format("Kentham Post"),
            "<article class='logo'><h1>Market hall to be sold</h1></article>",
            "Market hall to be sold",
        ),
    ],
)
def test_that_a_headline_like_a_name_stays_one(
    head: str, top: str, headline: str, read_bytes: Reader
) -> None:
    article = read_bytes(page(head, top), "a.html")
    assert article.headline == headline
    assert article.paragraph_texts == TEXT
