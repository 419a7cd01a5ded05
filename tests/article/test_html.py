import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from briefgen.article.read import load, read
from briefgen.model.article import Article, Caption, ParagraphKind, Published, Source, SourceKind
from briefgen.model.problem import BriefgenError
from tests.article.conftest import SENTENCES

Reader = Callable[..., Article]


def page(body: str, head: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode()


def paragraphs(sentences: tuple[str, ...] = SENTENCES) -> str:
    return "".join(f"<p>{sentence}</p>" for sentence in sentences)


@pytest.fixture
def harbour(sample: Path) -> Article:
    return read(load(sample / "harbour.html"))


def test_that_the_visible_headline_wins_over_the_title(harbour: Article) -> None:
    assert harbour.headline == "Harbour at Lindvik to double its cranes by 2031"


def test_that_lists_tables_and_subheads_stay_in_their_place(harbour: Article) -> None:
    kinds = [paragraph.kind for paragraph in harbour.paragraphs]
    assert kinds == [
        *[ParagraphKind.TEXT] * 2,
        ParagraphKind.SUBHEAD,
        ParagraphKind.TEXT,
        *[ParagraphKind.LIST_ITEM] * 2,
        ParagraphKind.TEXT,
        *[ParagraphKind.TABLE_ROW] * 3,
        ParagraphKind.TEXT,
    ]
    assert "2022\t10" in harbour.paragraph_texts


def test_that_captions_lie_apart_with_their_credit(harbour: Article) -> None:
    assert harbour.captions == (Caption("Containers on the northern quay.", "Jonas Reed / Coastal Press"),)


def test_that_linked_data_gives_author_and_day(harbour: Article) -> None:
    assert harbour.byline == "Marta Hollis"
    assert harbour.published == Published(date(2026, 3, 12))


def test_that_dateline_outlet_and_address_are_known(harbour: Article) -> None:
    assert (harbour.place, harbour.agency) == ("Lindvik", "Reuters")
    assert harbour.outlet == "The Lindvik Courier"
    assert harbour.source.url == "https://courier.example/ports/cranes"


def test_that_related_links_are_set_aside(harbour: Article) -> None:
    aside = {item.text: item.reason for item in harbour.set_aside}
    assert aside["Ferry line drops its winter timetable"] == "related headline"
    assert "tunnel" not in harbour.text


@pytest.mark.parametrize("encoding", ["cp1252", "iso-8859-15", "utf-8"])
def test_that_an_undeclared_encoding_is_recognised(read_bytes: Reader, encoding: str) -> None:
    body = "<h1>Café crème für Übermüdete</h1>" + paragraphs(
        tuple(
            s.replace("“", '"').replace("”", '"') + " Señor Muñoz sagte später: déjà vu." for s in SENTENCES
        )
    )
    article = read_bytes(f"<html><body>{body}</body></html>".encode(encoding), "a.html")
    assert "Señor Muñoz sagte später: déjà vu." in article.text


def test_that_a_declared_encoding_is_obeyed(read_bytes: Reader) -> None:
    head = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'
    said = "<p>Порт построит новые краны, сообщили власти города.</p>" * 4
    text = f"<html><head>{head}</head><body><h1>Порт</h1>{said}"
    assert "Порт построит" in read_bytes(text.encode("cp1251"), "a.html").text


def test_that_hidden_text_and_scripts_are_not_read(read_bytes: Reader) -> None:
    hidden = (
        '<p style="display: none">Nobody sees this long sentence of the page.</p><script>var secret;</script>'
    )
    article = read_bytes(page(hidden + "<h1>Hall to be rebuilt</h1>" + paragraphs()), "a.html")
    everything = article.text + " ".join(item.text for item in article.set_aside)
    assert "Nobody sees" not in everything
    assert "secret" not in everything


def test_that_markup_in_words_stays_words(read_bytes: Reader) -> None:
    article = read_bytes(
        page(
            paragraphs((*SENTENCES, "He wrote &lt;b&gt;bold&lt;/b&gt; &amp; left.")).replace(
                "hall", "<b>ha</b>ll"
            )
        )
    )
    assert "swimming hall beside" in article.text
    assert "He wrote <b>bold</b> & left." in article.text


def test_that_broken_linked_data_is_passed_over(read_bytes: Reader) -> None:
    head = '<script type="application/ld+json">{"@type": "NewsArticle", </script>'
    assert read_bytes(page("<h1>Hall to be rebuilt</h1>" + paragraphs(), head), "a.html").byline == ""


@pytest.mark.parametrize(
    "body", ["", "<h1>404</h1><p>Not found.</p>", "<nav><a href='/'>Home</a></nav>", "<div>" * 5000]
)
def test_that_a_page_without_an_article_says_so(read_bytes: Reader, body: str) -> None:
    with pytest.raises(BriefgenError, match="no article") as caught:
        read_bytes(page(body), "empty.html")
    assert caught.value.problems[0].place.name == "empty.html"


def test_that_a_description_is_the_standfirst_only_where_it_is_seen(read_bytes: Reader) -> None:
    summary = "The authority says waiting times will halve"
    head = f'<html><head><meta name="description" content="{summary}"></head><body><h1>Cranes to double</h1>'
    seen = read_bytes(f"{head}<h2>{summary}</h2><p>By Ann Lee</p>{paragraphs()}".encode(), "a.html")
    unseen = read_bytes(f"{head}<p>By Ann Lee</p>{paragraphs()}".encode(), "a.html")
    assert (seen.standfirst, unseen.standfirst) == (summary, "")
    assert (seen.byline, unseen.byline) == ("Ann Lee", "Ann Lee")


def test_that_a_page_of_menus_holds_no_article(read_bytes: Reader) -> None:
    with pytest.raises(BriefgenError, match="no article"):
        read_bytes(
            b"<html><body><nav><a href='/'>Home</a> <a href='/n'>News</a></nav></body></html>", "a.html"
        )


def test_that_the_window_title_is_the_headline_where_none_is_seen(read_bytes: Reader) -> None:
    rows = "".join(
        f"<tr><td>{town}</td><td>{children} children have lessons in the hall</td></tr>"
        for town, children in (("Lindvik", 320), ("Sandhaven", 214), ("Polmear", 97))
    )
    head = "<html><head><title>Lessons by town | The Courier</title></head>"
    article = read_bytes(f"{head}<body><table>{rows}</table></body></html>".encode(), "a.html")
    assert article.headline == "Lessons by town"
    assert article.paragraph_texts[0] == "Lindvik\t320 children have lessons in the hall"


def test_that_byline_and_day_below_the_standfirst_are_known(read_bytes: Reader) -> None:
    source = page(
        "<article><h1>Council votes for a hall</h1><p>The work begins in May, ends next year.</p>"
        "<p>By <a href=x>Ann Lee</a></p><time>3 March 2026</time>" + paragraphs() + "</article>"
    )
    article = read_bytes(source, "page.html")
    assert (article.byline, article.published) == ("Ann Lee", Published(date(2026, 3, 3)))


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("市議会は火曜日、古いプールを建て直すことを決めた。", "ja"),
        ("市议会星期二决定重建河边的旧游泳馆。", "zh"),
    ],
)
def test_that_a_script_tells_the_language(read_bytes: Reader, sentence: str, language: str) -> None:
    source = page(paragraphs(tuple(f"{sentence * 4}{number}" for number in range(4))))
    assert read_bytes(source, "page.html").language == language


@pytest.mark.parametrize("tag", ["div", "b", "blockquote"])
def test_that_what_is_nested_too_deep_for_the_parser_is_read(read_bytes: Reader, tag: str) -> None:
    deep = f"<{tag}>" * 5_000 + paragraphs() + f"</{tag}>" * 5_000
    article = read_bytes(page(f"<h1>Council votes for a hall</h1>{deep}"), "page.html")
    assert article.headline == "Council votes for a hall"
    assert article.paragraph_texts == SENTENCES


@pytest.mark.parametrize("place", [1, 2, 3])
@pytest.mark.parametrize("block", ['<div class="related">{}</div>', "<aside>{}</aside>"])
def test_that_the_text_behind_a_related_block_is_kept(read_bytes: Reader, block: str, place: int) -> None:
    titles = ("Ferry line drops its winter timetable", "Mill on the hill to become a school")
    related = block.format("<h3>Related</h3>" + "".join(f"<p><a href=x>{title}</a></p>" for title in titles))
    written = [f"<p>{sentence}</p>" for sentence in SENTENCES]
    written.insert(place, related)
    article = read_bytes(
        page(f"<h1>Council votes for a hall</h1><article>{''.join(written)}</article>"), "page.html"
    )
    assert article.paragraph_texts == SENTENCES


def test_that_a_page_saved_by_a_word_processor_is_read(read_bytes: Reader) -> None:
    mark = '<a style="mso-footnote-id:ftn1" href="#_ftn1" name="_ftnref1"><span>[1]</span></a>'
    title = "<p class=MsoTitle>Hall to be\nrebuilt</p>"
    body = paragraphs().replace("<p>", "<p class=MsoNormal>").replace("</p>", "<o:p></o:p></p><p>&nbsp;</p>")
    last = f"<p class=MsoNormal>The club will pay a tenth.{mark}</p>"
    head = "<meta http-equiv=Content-Type content='text/html; charset=windows-1252'><title>Draft 3</title>"
    saved = page(title + body + last, head).decode().encode("cp1252")
    article = read_bytes(saved, "draft.htm")
    assert article.headline == "Hall to be rebuilt"
    assert article.paragraph_texts == (*SENTENCES, "The club will pay a tenth.")


@pytest.mark.parametrize(
    ("link", "seen"),
    [
        ('<sup><a href="#note-1">1</a></sup>', ""),
        ('<a href="#cite_note-3"><sup>[3]</sup></a>', ""),
        ('<a href="/2024">2024</a>', "2024"),
        ("<sup>2</sup>", "2"),
    ],
)
def test_that_links_to_notes_are_no_words(read_bytes: Reader, link: str, seen: str) -> None:
    last = f"<p>The hall was closed in the year.{link}</p>"
    article = read_bytes(page("<h1>Hall to be rebuilt</h1>" + paragraphs() + last), "a.html")
    assert article.paragraph_texts[-1] == f"The hall was closed in the year.{seen}"


def test_that_a_page_made_by_scripts_is_read_from_its_linked_data(read_bytes: Callable[..., Article]) -> None:
    data = {"@type": "NewsArticle", "headline": "Hall to be rebuilt", "articleBody": "\n\n".join(SENTENCES)}
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    page = f"<html><head>{script}</head><body></body></html>"
    assert list(read_bytes(page.encode(), "a.html").paragraph_texts) == list(SENTENCES)


def test_that_a_page_that_only_leads_on_says_where_to(read_bytes: Callable[..., Article]) -> None:
    head = b'<head><meta http-equiv="refresh" content="0; url=https://a.example/b"></head>'
    page = b"<html>" + head + b"<body>Wait.</body></html>"
    with pytest.raises(BriefgenError, match="leads on") as caught:
        read_bytes(page, "a.html")
    assert "https://a.example/b" in caught.value.problems[0].hint


def test_that_footnotes_saved_by_word_are_set_aside(read_bytes: Callable[..., Article]) -> None:
    body = "".join(f"<p class=MsoNormal>{text}</p>" for text in SENTENCES)
    words = "Minutes of the council, 3 March 2026, as kept in the archive."
    note = f"<div style='mso-element:footnote'><p>{words}</p></div>"
    article = read_bytes(f"<html><body>{body}{note}</body></html>".encode(), "a.html")
    assert list(article.paragraph_texts) == list(SENTENCES)
    assert [one.reason for one in article.set_aside] == ["footnote"]


@pytest.mark.parametrize(
    "head", ['<meta charset="utf-8">', "<title>The harbour</title>", "<script>a < b</script>"]
)
@pytest.mark.parametrize("around", ["article", "main", "section"])
def test_that_a_page_may_leave_out_the_tag_of_its_body(head: str, around: str) -> None:
    text = f"<!doctype html>{head}<{around}><h1>Harbour to double its cranes</h1>{paragraphs()}</{around}>"
    article = read(Source("page.html", SourceKind.HTML, text.encode()))
    assert article.headline == "Harbour to double its cranes"
    assert len(article.paragraphs) == len(SENTENCES)


def test_that_text_parted_by_breaks_below_a_byline_is_read_whole(read_bytes: Reader) -> None:
    told = "<br><br>".join(("By Ann Lee, 3 March 2026", *SENTENCES, SENTENCES[1].replace("work", "roof")))
    article = read_bytes(page(f"<h1>A hall for Lindvik</h1><div>{told}</div>"), "a.html")
    assert article.paragraph_texts[: len(SENTENCES)] == SENTENCES
    assert article.standfirst == ""


def test_that_text_behind_a_row_of_pictures_belongs_to_the_article(read_bytes: Reader) -> None:
    captions = ("The hall in 1931.", "Swimmers in 1954.", "The roof in winter.", "The last day of the hall.")
    pictures = "".join(
        f"<figure><figcaption>{words} Photo: Bo Ek</figcaption></figure>" for words in captions
    )
    told = f"<h1>In pictures: the hall</h1><p>{SENTENCES[0]}</p>{pictures}<p>{SENTENCES[3]}</p>"
    article = read_bytes(page(f"<nav><a href=/>Home</a></nav><article>{told}</article>"), "a.html")
    assert article.paragraph_texts == (SENTENCES[0], SENTENCES[3])
    assert len(article.captions) == len(captions)
