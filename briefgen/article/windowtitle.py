"""The title of a window parted into headline and outlet: "Ferry aground | News | The Courier"."""

import re
from collections.abc import Sequence
from functools import cache
from urllib.parse import urlsplit

from briefgen.article.headline import likeness
from briefgen.article.languages import stop_words
from briefgen.article.words import agency_called
from briefgen.knowledge.lexicon import table

_STROKES = re.compile(r"\s+(?:[|–—·•»«/-]|::|--)\s+|\s*\|\s*")
_PARTS = re.compile(rf"{_STROKES.pattern}|\s+:\s+")
_LEAD = re.compile(r"(?P<name>[^:]{3,50}):\s+")
_LETTERS = re.compile(r"[^\W_]+")
_MOST_TITLE = 400  # characters
_MOST_NAME, _MOST_WORDS = 5, 6  # words
_LEAST_NAME = 3  # letters
_LIKE, _LIKE_BY_STROKE = 0.4, 0.2  # share of the words; a stroke stands in no headline, a dash does
_LEAST_TOLD = 3
_LEAST_IN_HOST = 5  # letters


def parted_title(title: str, language: str, address: str = "") -> tuple[str, str]:
    """The headline in a title, and the outlet that stands behind or before it; empty where none is told.

    Behind the headline a name that a stroke or dash parts from it is the outlet. Before it one must also call
    itself a paper ("Kent Post"), or be the name in the address: "Kent Council: no more buses" is a headline.

    Args:
        title: Of the window, or for links on other pages.
        language: Of the page, as far as it is known.
        address: Of the page, or empty.
    """
    title = title[:_MOST_TITLE].strip()
    strokes = list(_STROKES.finditer(title))
    ends = [stroke.start() for stroke in strokes] + [len(title)]
    starts = [0] + [stroke.end() for stroke in strokes]
    parts = [title[start:end].strip() for start, end in zip(starts, ends, strict=True)]
    first, last = _told(parts, language, address)
    if last > 1 and strokes[last - 2][0].strip() == "|" and _may_be_site(parts[last - 1], parts[: last - 1]):
        last -= 1
    named_apart = (*reversed(parts[last:]), *parts[:first])
    outlets = [one for one in named_apart if not (is_section(one, language) or is_person(one, language))]
    headline, named = _without_lead(title[starts[first] : ends[last - 1]].strip(), language, address)
    return headline, next((name for name in (*outlets, named) if name), "")


def _may_be_site(part: str, before: Sequence[str]) -> bool:
    """Whether a short part behind an upright stroke names a site, also in small letters."""
    return len(part.split()) <= _MOST_NAME and not part.endswith((".", "!", "?")) and _tells(before)


def _told(parts: Sequence[str], language: str, address: str) -> tuple[int, int]:
    """The first part of the headline and the one behind its last."""
    first, last = 0, len(parts)
    while last > 1 and _stands_behind(parts[last - 1], language, address) and _tells(parts[: last - 1]):
        last -= 1
    while (
        first < last - 1
        and _stands_before(parts[first], language, address)
        and _tells(parts[first + 1 : last])
    ):
        first += 1
    return first, last


def _tells(parts: Sequence[str]) -> bool:
    """Whether parts are long enough for a headline."""
    return sum(len(part.split()) for part in parts) >= _LEAST_TOLD


def _stands_behind(part: str, language: str, address: str) -> bool:
    is_known = is_section(part, language) or is_called_outlet(part, language, address)
    return (
        is_known
        or bool(agency_called(part))
        or (" " in part and _is_name(part) and not is_told(part, language))
    )


def is_told(part: str, language: str) -> bool:
    """Whether small words make up most of a part, or stand in it with capitals ("What Is To Happen")."""
    behind = part.split()[1:]
    common = [word for word in behind if word.lower() in stop_words(language or "en")]
    return 2 * len(common) > len(behind) or sum(word[0].isupper() for word in common) > 1


def _stands_before(part: str, language: str, address: str) -> bool:
    return is_section(part, language) or is_called_outlet(part, language, address)


def _is_name(part: str) -> bool:
    """Whether every longer word of a short part has a capital, and no sign of a sentence closes it."""
    words = part.split()
    longer = [word for word in words if len(word) > 3]
    is_short = 0 < len(words) <= _MOST_NAME and not part.endswith((".", "!", "?", ":"))
    return is_short and all(word[0].isupper() for word in (words[0], words[-1], *longer))


def _without_lead(words: str, language: str, address: str) -> tuple[str, str]:
    """The headline without the outlet and colon before it ("Kent Post: Ferry aground"), and that outlet."""
    lead = _LEAD.match(words)
    if not lead or not is_called_outlet(lead["name"], language, address) or not _tells([words[lead.end() :]]):
        return words, ""
    return words[lead.end() :], lead["name"].strip()


def outlet_in_title(title: str, headline: str, language: str, address: str = "") -> str:
    """The outlet behind the headline in the title of a window, or before it; empty where none is named.

    "Ferry aground | News | The Courier": the words of a section are none, and a part of the headline itself
    is none either.
    """
    parts = [part.strip() for part in _PARTS.split(title[:_MOST_TITLE]) if part.strip()]
    told, named = parted_title(title, language, address)
    if named and told.casefold() == headline.casefold():
        return named
    if len(parts) < 2 or not headline:
        return ""
    own = max(parts, key=lambda part: likeness(part, headline))
    if likeness(own, headline) < (_LIKE_BY_STROKE if "|" in title else _LIKE):
        return ""
    at = parts.index(own)
    # The name of the site stands at the very end, sections between it and the headline.
    tried = [*reversed(parts[at + 1 :]), *parts[:at]]
    return next((part for part in tried if _is_outlet(part, headline, language)), "")


def _is_outlet(words: str, headline: str, language: str) -> bool:
    """Whether a part of a title may name the outlet: a name, no section, no words of the headline."""
    is_other = words.lower() not in headline.lower() and not is_section(words, language)
    is_other = is_other and not is_person(words, language)
    return may_name_outlet(words) and is_other and not is_told(words, language)


def without_site(title: str, site: str) -> str:
    """A title without the name of its site behind it, as the page itself tells that name."""
    named = re.escape(site) or r"\b\B"
    return re.sub(rf"(?<=\S)\s+\W{{1,2}}\s+{named}$", "", " ".join(title.split()))


def site_named(title: str, language: str) -> str:
    """The outlet that a title names behind or before its headline, however short that is; or empty."""
    named = parted_title(title, language)[1]
    last = _STROKES.split(title[:_MOST_TITLE])[-1].strip()
    return named or (last if last != title.strip() and is_called_outlet(last, language) else "")


def is_section(part: str, language: str) -> bool:
    """Whether a part of a title names a section of a site or a kind of page."""
    return part.lower() in _listed("sections", language)


def is_person(part: str, language: str) -> bool:
    """Whether a part of a title names a writer or an office: "Jane Poole"; "Paris Post" is a paper."""
    words = part.split()
    known = _is_office(words, language) or (len(words) in (2, 3) and words[0].lower() in _given(language))
    return known and not is_called_outlet(part, language)


def _is_office(words: Sequence[str], language: str) -> bool:
    """Whether words are an office in full: "Council Leader"; a place or "The" before it names a paper."""
    *before, last = (word.lower() for word in words)
    return bool(before) and last in _offices(language) and _holding(language).issuperset(before)


def may_name_outlet(words: str) -> bool:
    """Whether words are written like the name of an outlet: few, the first and last with capitals."""
    parts = words.split()
    return (
        0 < len(parts) <= _MOST_WORDS
        and len(words) >= _LEAST_NAME
        and parts[0][0].isupper()
        and not words.endswith((".", "!", "?", ":"))
        and not re.search(r"\d{4}", words)
        and parts[-1][0].isupper()
    )


def is_called_outlet(part: str, language: str, address: str = "") -> bool:
    """Whether a name calls itself a paper or a station, or is the one in the address of the page."""
    words = [word.lower() for word in _LETTERS.findall(part)]
    if not words or len(words) > _MOST_NAME:
        return False
    if _in_address(words, address):
        return True
    kinds = _listed("kinds", language)
    if len(words) == 1:
        is_kind = words[0] not in kinds and words[0].endswith(tuple(_listed("endings", language)))
    else:
        is_kind = words[-1] in kinds
    return _is_name(part) and is_kind


def _in_address(words: Sequence[str], address: str) -> bool:
    """Whether the words, with their article or without, are a label of the host ("www.kentpost.example")."""
    labels = [label.replace("-", "") for label in (urlsplit(address).hostname or "").split(".")[:-1]]
    names = {"".join(words), "".join(words[1:]) if words[0] == "the" else ""}
    return any(len(name) >= _LEAST_IN_HOST and name in labels for name in names)


@cache
def _given(language: str) -> frozenset[str]:
    rows = (table(code, "names") for code in ("en", language))
    return frozenset(name for row in rows for key in ("male", "female", "unisex") for name in row[key])


@cache
def _offices(language: str) -> frozenset[str]:
    return frozenset(name for code in ("en", language) for name in table(code, "titles")["roles"])


@cache
def _holding(language: str) -> frozenset[str]:
    """What may stand before an office: other offices, fields, levels, and bodies that are no papers."""
    rows = [table(code, "titles") for code in ("en", language)]
    own = {name for row in rows for key in ("roles", "qualifying", "levels") for name in row[key]}
    bodies = {name for row in rows for name in row["bodies"]} - set(_listed("kinds", language))
    return frozenset(own | bodies)


@cache
def _listed(name: str, language: str) -> frozenset[str]:
    rows = (table(code, "furniture")["outlet"].get(name, ()) for code in ("en", language))
    return frozenset(word for row in rows for word in row)
