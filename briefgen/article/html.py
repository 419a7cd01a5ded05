"""HTML pages: what is seen of them, with what they declare about themselves."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from lxml import etree
from lxml.html import HtmlElement

from briefgen.article.clean import article_from, making
from briefgen.article.dates import dates_in
from briefgen.article.decode import decode, plain
from briefgen.article.kept import with_kept
from briefgen.article.metadata import Known
from briefgen.article.page import page_lines, tree_of
from briefgen.article.pagedata import leads_to, linked_data, meta, time_below_title, titles, told_in_data
from briefgen.article.plain import lines_in
from briefgen.article.titles import NO_TITLES
from briefgen.article.whole import is_huge
from briefgen.article.windowtitle import parted_title, without_site
from briefgen.article.words import agency_called
from briefgen.knowledge.work import Work, part_of, result_of
from briefgen.model.article import Article, Certainty, Published, Source
from briefgen.model.problem import BriefgenError, error

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})""", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"""\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]{2,40})""", re.IGNORECASE)
_TAG = re.compile(r"[A-Za-z]{2,3}\b")
_MOST_ON_DOOR = 300  # characters of a page that only leads on
_MOST_ELEMENTS = 100_000  # trafilatura 2.3.1 takes 100 times as long as lxml over a page of many
_XML = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
_DATES = (
    "article:published_time", "datepublished", "parsely-pub-date", "dc.date.issued", "dc.date", "date",
    "pubdate", "publishdate", "sailthru.date", "og:published_time",
)  # fmt: skip
_PARSED, _LINED, _JUDGED = 0.2, 0.5, 0.7
"""The share of the time after each stage."""


def read_html(source: Source) -> Article:
    """The article on a page, as `reading_html` tells."""
    return result_of(reading_html(source))


def reading_html(source: Source) -> Work[Article]:
    """The work of finding the article on a page.

    A page that is made only where scripts run shows nothing; then the text in its linked data is read.

    Raises:
        BriefgenError: It holds no article, only leads on, or its encoding cannot be recognised.
    """
    text = html_text(source.data, source.name, source.charset)
    try:
        tree = tree_of(text)
    except etree.ParserError as problem:
        raise error("there is no article in the page", source.name) from problem
    yield _PARSED
    lines = page_lines(tree)
    yield _LINED
    huge = is_huge(lines) or tree.xpath("count(//*)") > _MOST_ELEMENTS
    judged = lines if huge else with_kept(lines, tree)
    yield _JUDGED
    located = replace(source, url=source.url or address_of(tree))
    if (onward := leads_to(tree)) and sum(len(line.text) for line in lines) < _MOST_ON_DOOR:
        raise error("the page only leads on to another one", source.name, f"open {onward}")
    try:
        return (yield from part_of(making(located, judged, titles(tree), declared_by(tree)), _JUDGED, 1.0))
    except BriefgenError:
        told = told_in_data(tree)
        if not told:
            raise
        return article_from(located, lines_in(plain(told)), NO_TITLES, declared_by(tree))


def html_text(data: bytes, name: str, sent: str = "") -> str:
    """The page as text: what the sender says of its encoding goes before what the page says.

    Args:
        data: The page as it came.
        name: Of the source, for the problem.
        sent: The encoding named by whoever sent the page, or empty.

    Raises:
        BriefgenError: No encoding makes text of the bytes.
    """
    return _XML.sub("", decode(data, name, sent, _named_in(data[:8192])))


def _named_in(head: bytes) -> str:
    """The encoding a page names; one that is read byte by byte to find that cannot be UTF-16."""
    found = _CHARSET.search(head) or _XML_ENCODING.match(head)
    named = found[1].decode("ascii").lower() if found else ""
    return "utf-8" if named.startswith(("utf-16", "utf-32")) else named


def declared_by(tree: HtmlElement) -> Known:
    """What the page says about its article in meta elements and linked data."""
    named, linked = meta(tree), linked_data(tree)
    byline = _people(linked.get("author")) or _no_address(named.get("author", named.get("byl", "")))
    return Known(
        headline=_headline(tree, named),
        described=" ".join(named.get("description", named.get("og:description", "")).split()),
        byline=re.sub(r"^by\s+", "", byline, flags=re.IGNORECASE),
        agency=agency_called(byline),
        outlet=named.get("og:site_name", "")
        or _people(linked.get("publisher"))
        or named.get("application-name", ""),
        titled=titles(tree).window,
        published=_published(named, linked),
        likely=_likely(named, linked, tree),
        language=_language(tree) or _tag(str(linked.get("inLanguage", "")) or named.get("og:locale", "")),
    )


def _headline(tree: HtmlElement, named: Mapping[str, str]) -> str:
    """The title for links on other pages or that of the window, without the outlet."""
    title = named.get("og:title", "") or titles(tree).window
    bare = without_site(title, named.get("og:site_name", ""))
    return parted_title(bare, _language(tree), address_of(tree))[0]


def _language(tree: HtmlElement) -> str:
    """The language the page says it is in, without a region; empty where it says none."""
    return _tag(tree.get("lang") or tree.get("xml:lang") or "")


def _tag(words: str) -> str:
    found = _TAG.match(words.replace("_", "-"))
    return found[0].lower() if found else ""


def _published(named: Mapping[str, str], linked: Mapping[str, Any]) -> Published | None:
    stated = [str(linked.get("datePublished", "")), *(named.get(name, "") for name in _DATES)]
    found = next((day for words in stated for day in dates_in(words[:40])), None)
    return Published(found) if found else None


def _likely(named: Mapping[str, str], linked: Mapping[str, Any], tree: HtmlElement) -> Published | None:
    """The day of the time under the title, else that of the last change."""
    changed = str(linked.get("dateModified", "")) or named.get("article:modified_time", "")
    stated = ((time_below_title(tree), "time under the headline"), (changed, "day of the last change"))
    days = ((dates_in(words[:40]), how) for words, how in stated)
    return next((Published(found[0], Certainty.INFERRED, how) for found, how in days if found), None)


def _people(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(filter(None, map(_people, value)))
    if isinstance(value, Mapping):
        return _people(value.get("name"))
    return _no_address(value) if isinstance(value, str) else ""


def _no_address(words: str) -> str:
    return "" if "://" in words or "@" in words else " ".join(words.split())


def address_of(tree: HtmlElement) -> str:
    """The address a page says it lives at; empty where it says none."""
    found = tree.xpath("//link[@rel='canonical']/@href") or tree.xpath("//meta[@property='og:url']/@content")
    address = str(found[0]).strip() if found else ""
    return address if address.startswith(("http://", "https://")) else ""
