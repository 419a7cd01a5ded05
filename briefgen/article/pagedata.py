"""What a page says of itself: its meta elements and its linked data."""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any

from lxml.html import HtmlElement

from briefgen.article.titles import Titles
from briefgen.article.windowtitle import site_named

_MARKUP = re.compile(r"<[^<>]{0,500}>")
_ONWARD = re.compile(r"\s*[0-5](?:\.\d+)?\s*[;,]\s*(?:url\s*=\s*)?(?P<address>.{1,2000})", re.IGNORECASE)
_MOST_VALUES = 50
_MOST_ABOVE_TEXT = 300  # characters of a paragraph
_ARTICLES = frozenset(
    {"newsarticle", "article", "reportagenewsarticle", "blogposting", "analysisnewsarticle"}
)


def meta(tree: HtmlElement) -> dict[str, str]:
    """The contents of the meta elements by name or property, in lower case; the first of a name counts."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        content = (element.get("content") or "").strip()
        if name and content:
            found.setdefault(name.lower(), content)
    return found


def titles(tree: HtmlElement) -> Titles:
    """The titles that are not seen on the page."""
    named = meta(tree)
    window = " ".join((tree.findtext(".//title") or "").split())
    shared = " ".join(named.get("og:title", named.get("twitter:title", "")).split())
    site = named.get("og:site_name", "") or site_named(window, (tree.get("lang") or "")[:2].lower())
    return Titles(window, shared, " ".join(site.split()))


def linked_data(tree: HtmlElement) -> Mapping[str, Any]:
    """The first article in the JSON-LD of the page; empty where there is none or it is broken.

    What it only points to ("author": {"@id": "#lee"}) is put in its place.
    """
    things = [thing for stored in _stored(tree) for thing in _things(stored)]
    article = next((thing for thing in things if _kinds(thing) & _ARTICLES), {})
    named = {str(thing["@id"]): thing for thing in things if "@id" in thing}
    return {key: _followed(value, named) for key, value in article.items()}


def _stored(tree: HtmlElement) -> Iterator[object]:
    for script in tree.xpath("//script[@type='application/ld+json']"):
        with suppress(json.JSONDecodeError, RecursionError):
            yield json.loads(script.text or "", strict=False)


def _followed(value: object, named: Mapping[str, Mapping[str, Any]]) -> object:
    """The value, or what it points to; one step, so that circles do no harm."""
    if isinstance(value, list):
        return [_followed(one, named) for one in value[:_MOST_VALUES]]
    if isinstance(value, dict) and "@id" in value and not value.get("name"):
        return named.get(str(value["@id"]), value)
    return value


def told_in_data(tree: HtmlElement) -> str:
    """The text of the article in the linked data of the page, without markup; empty where it is not there."""
    body = linked_data(tree).get("articleBody", "")
    return _MARKUP.sub(" ", body) if isinstance(body, str) else ""


def time_below_title(tree: HtmlElement) -> str:
    """What the first time between the title and the text is, as the page writes it for programs."""
    is_below = False
    for element in tree.iter("h1", "time", "p"):
        if element.tag == "h1":
            is_below = True
        elif element.tag == "time" and is_below and element.get("datetime"):
            return str(element.get("datetime"))
        elif element.tag == "p" and is_below and len("".join(element.itertext())) > _MOST_ABOVE_TEXT:
            break
    return ""


def leads_to(tree: HtmlElement) -> str:
    """The address a page sends its reader on to at once; empty where it sends nobody on."""
    for element in tree.iter("meta"):
        if (element.get("http-equiv") or "").lower() == "refresh":
            found = _ONWARD.match(element.get("content") or "")
            return found["address"].strip("'\" ") if found else ""
    return ""


def _things(stored: object) -> Iterator[Mapping[str, Any]]:
    if isinstance(stored, list):
        for item in stored:
            yield from _things(item)
    elif isinstance(stored, dict):
        yield stored
        yield from _things(stored.get("@graph", []))


def _kinds(thing: Mapping[str, Any]) -> set[str]:
    kinds = thing.get("@type", "")
    return {str(kind).lower() for kind in (kinds if isinstance(kinds, list) else [kinds])}
