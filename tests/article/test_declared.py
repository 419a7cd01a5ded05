"""What a page says of its article: standfirst by class, outlet by title, author, day and language."""

import json
from collections.abc import Callable

import pytest

from briefgen.article.windowtitle import outlet_in_title
from briefgen.model.article import Article, Certainty

Reader = Callable[..., Article]

HEADLINE = "Market hall to be sold"
TEXT = (
    "The council of Kentham voted on Tuesday to sell the old market hall for 2.4 million pounds.",
    "“We could not afford the repairs,” said Cllr Joan Pike, who leads the council.",
    "About 300 traders used the hall until 2019, and 40 still rent stalls in the yard behind it.",
)
SUMMARY = "The hall has stood empty for six years, and the roof leaks."
TEXT_DE = (
    "Der Stadtrat von Kirchau hat am Dienstag den Verkauf der Markthalle für 2,4 Millionen Euro beschlossen.",
    "„Wir konnten uns die Sanierung nicht leisten“, sagte Bürgermeisterin Eva Roth vor dem Rat.",
    "Bis 2019 nutzten etwa 300 Händler die Halle, 40 von ihnen stehen heute im Hof dahinter.",
)
SUMMARY_DE = "Die Halle steht seit sechs Jahren leer, und das Dach ist undicht."


def page(head: str = "", top: str = "", text: tuple[str, ...] = TEXT, headline: str = HEADLINE) -> bytes:
    paragraphs = "".join(f"<p>{words}</p>" for words in text)
    return (
        f"<html><head><meta charset='utf-8'>{head}</head><body><article><h1>{headline}</h1>{top}{paragraphs}"
        "</article></body></html>"
    ).encode()


def linked(**told: object) -> str:
    data = {"@context": "https://schema.org", "@type": "NewsArticle", **told}
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


@pytest.mark.parametrize(
    ("top", "text", "standfirst"),
    [
        (f'<p class="standfirst">{SUMMARY}</p>', TEXT, SUMMARY),
        (f'<div class="article__dek"><p>{SUMMARY}</p></div>', TEXT, SUMMARY),
        (f'<h2 class="subtitle">{SUMMARY[:-1]}</h2>', TEXT, SUMMARY[:-1]),
        (f'<p class="sub-headline">{SUMMARY}</p>', TEXT, SUMMARY),
        (f'<header><p class="lead">{SUMMARY}</p></header>', TEXT, SUMMARY),
        (f'<div class="article-header"><p class="summary">{SUMMARY}</p></div>', TEXT, SUMMARY),
        (f'<div class="story-head"><div class="teaser-text">{SUMMARY}</div></div>', TEXT, SUMMARY),
        (f'<p class="vorspann">{SUMMARY_DE}</p>', TEXT_DE, SUMMARY_DE),
        (f'<header><p class="intro">{SUMMARY_DE}</p></header>', TEXT_DE, SUMMARY_DE),
    ],
)
def test_that_a_standfirst_is_told_by_its_class(
    read_bytes: Reader, top: str, text: tuple[str, ...], standfirst: str
) -> None:
    article = read_bytes(page(top=top, text=text), "a.html")
    assert article.standfirst == standfirst
    assert article.paragraph_texts == text


@pytest.mark.parametrize(
    "top",
    [
        f'<p class="lead">{SUMMARY}</p>',
        f'<p class="intro">{SUMMARY}</p>',
        f'<p class="deckchair">{SUMMARY}</p>',
        f'<div class="standfirst"><p>{SUMMARY}</p><p>{SUMMARY[:-1]}, too.</p><p>It rains in there.</p></div>',
    ],
)
def test_that_a_first_paragraph_is_no_standfirst(read_bytes: Reader, top: str) -> None:
    article = read_bytes(page(top=top), "a.html")
    assert article.standfirst == ""
    assert article.paragraph_texts[0] == SUMMARY


def test_that_a_teaser_below_the_text_is_no_standfirst(read_bytes: Reader) -> None:
    below = '<div class="more"><h3>Ferry aground</h3><p class="dek">Forty people were rescued.</p></div>'
    data = page().replace(b"</article>", f"</article>{below}".encode())
    assert read_bytes(data, "a.html").standfirst == ""


@pytest.mark.parametrize(
    ("title", "outlet"),
    [
        (f"{HEADLINE} - Kent Post", "Kent Post"),
        (f"{HEADLINE} | The Northern Echo", "The Northern Echo"),
        (f"{HEADLINE} – Politics – Kent Post", "Kent Post"),
        (f"{HEADLINE} | Kent Post | News", "Kent Post"),
        (f"Kent Post | {HEADLINE}", "Kent Post"),
        ("Old market hall goes for £2.4m | Business | Harbour Weekly", "Harbour Weekly"),
        (f"{HEADLINE} - BBC News", "BBC News"),
        (f"{HEADLINE} :: Lindvik Daily", "Lindvik Daily"),
        (f"{HEADLINE} – what happens now", ""),
        (f"{HEADLINE} - What Is To Happen Now", ""),
        (f"{HEADLINE} | News", ""),
        (f"{HEADLINE} - 3 March 2026", ""),
        (HEADLINE, ""),
        ("Kent Post | Sport | Weather", ""),
    ],
)
def test_that_the_outlet_is_read_from_the_title_of_a_window(
    read_bytes: Reader, title: str, outlet: str
) -> None:
    assert read_bytes(page(f"<title>{title}</title>"), "a.html").outlet == outlet


def test_that_a_part_of_the_headline_is_no_outlet() -> None:
    assert outlet_in_title("Storm Eva – Live Report", "Storm Eva – Live Report", "en") == ""
    assert (
        outlet_in_title("Storm Eva – Live Report – Kent Post", "Storm Eva – Live Report", "en") == "Kent Post"
    )


@pytest.mark.parametrize(
    ("title", "outlet"),
    [
        ("Markthalle wird verkauft - Kirchauer Bote", "Kirchauer Bote"),
        ("Markthalle wird verkauft | Lokales | Kirchauer Bote", "Kirchauer Bote"),
        ("Markthalle wird verkauft | Wirtschaft", ""),
        ("Markthalle wird verkauft – was nun kommt", ""),
    ],
)
def test_that_the_title_of_a_german_page_names_the_outlet(
    read_bytes: Reader, title: str, outlet: str
) -> None:
    data = page(f"<title>{title}</title>", text=TEXT_DE, headline="Markthalle wird verkauft")
    assert read_bytes(data, "a.html").outlet == outlet


def test_that_what_a_page_declares_goes_before_its_title(read_bytes: Reader) -> None:
    title = f"<title>{HEADLINE} - KP Online</title>"
    named = '<meta name="application-name" content="Kent Post App">'
    publisher = linked(publisher={"@type": "Organization", "name": "Kent Post Media"})
    site = '<meta property="og:site_name" content="Kent Post">'
    heads = [(title, "KP Online"), (title + named, "Kent Post App")]
    heads += [(title + named + publisher, "Kent Post Media"), (title + named + publisher + site, "Kent Post")]
    assert [read_bytes(page(head), "a.html").outlet for head, _ in heads] == [outlet for _, outlet in heads]


def test_that_linked_data_is_followed_to_what_it_points_to(read_bytes: Reader) -> None:
    graph = [
        {"@type": "Organization", "@id": "#house", "name": "Kent Post"},
        {"@type": "Person", "@id": "#lee", "name": "Ann Lee"},
        {
            "@type": "NewsArticle",
            "author": [{"@id": "#lee"}, {"@id": "#none"}],
            "publisher": {"@id": "#house"},
        },
    ]
    head = f'<script type="application/ld+json">{json.dumps({"@graph": graph})}</script>'
    article = read_bytes(page(head), "a.html")
    assert (article.byline, article.outlet) == ("Ann Lee", "Kent Post")


@pytest.mark.parametrize(
    ("head", "top", "day", "certainty"),
    [
        (linked(datePublished="2026-03-03T10:00:00Z"), "", "2026-03-03", Certainty.STATED),
        ('<meta name="date" content="2026-03-03">', "", "2026-03-03", Certainty.STATED),
        ("", "<p>Published 3 March 2026</p>", "2026-03-03", Certainty.STATED),
        ("", '<time datetime="2026-03-03T09:00Z">2 hours ago</time>', "2026-03-03", Certainty.INFERRED),
        (linked(dateModified="2026-03-05"), "", "2026-03-05", Certainty.INFERRED),
        ("", "", "", None),
    ],
)
def test_that_the_day_is_told_with_how_sure_it_is(
    read_bytes: Reader, head: str, top: str, day: str, certainty: Certainty | None
) -> None:
    found = read_bytes(page(head, top), "a.html").published
    assert (str(found.day) if found else "", found and found.certainty) == (day, certainty)


def test_that_the_time_of_a_teaser_below_is_not_that_of_the_article(read_bytes: Reader) -> None:
    below = '<aside><time datetime="2026-04-01">1 April</time> Ferry aground</aside>'
    long = "".join(f"{words} " for words in TEXT * 2)
    data = page(top=f"<p>{long}</p>").replace(b"</article>", f"</article>{below}".encode())
    assert read_bytes(data, "a.html").published is None
