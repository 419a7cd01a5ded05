"""Names of places in a sentence: what follows a preposition of place and is no month, body or person."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from briefgen.evidence.words.number_words import alternatives
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Span

_WORD_REACH = 24
_NAME = r"[^\W\d_a-zà-öø-ÿ][\w.’'-]*"
_MOST_WORDS = 7
_LAST_WORD = re.compile(r"([^\W\d_][\w’'-]*)\s+$")


@dataclass(frozen=True, slots=True)
class PlaceName:
    """A place named in a sentence; spans count from its start.

    Attributes:
        span: Of the name: "northern Brazil", without an article.
        start: Where its preposition begins.
        sure: It is in the gazetteer and no abbreviation, which may describe a noun: "in US dollars".
    """

    span: Span
    start: int
    sure: bool


@dataclass(frozen=True)
class _Table:
    """The table `places` of a language with what `names` and `titles` know against it, compiled."""

    before: re.Pattern[str]
    name: re.Pattern[str]
    joined: re.Pattern[str]
    known_only: frozenset[str]
    known: frozenset[str]
    kinds: frozenset[str]
    articles: frozenset[str]
    parts: re.Pattern[str]
    governs: frozenset[str]
    against: frozenset[str]
    no_place: frozenset[str]
    persons: frozenset[str]
    given: frozenset[str]
    endings: tuple[str, ...]
    before_ending: frozenset[str]
    no_endings: tuple[str, ...]
    genitive: tuple[str, ...]
    needs_sign: bool


@cache
def _compiled(language: str) -> _Table:
    words, names, titles = (table(language, name) for name in ("places", "names", "titles"))
    kind = f"(?:{alternatives(words['kinds'])})"
    joint = f"(?:{alternatives(words['joints'])})"
    lead = (
        rf"(?:(?:{alternatives(words['articles'])})\s+)?(?:(?:[a-zß-ÿ]+\s+)?{kind}\s+(?:(?:{alternatives(words['kind_links'])})\s+"
        rf"(?:(?:{alternatives(words['articles'])})\s+)?)?)?"
    )
    part = rf"(?:(?:{alternatives(words['parts'])})\s+)?"
    prepositions = alternatives([*words["before"], *words["before_known"]])
    one = rf"{_NAME}(?:(?:\s{joint})?\s{_NAME}){{0,5}}"
    return _Table(
        before=re.compile(rf"(?<![\w’'-])(?P<in>(?i:{prepositions}))\s+{lead}(?=(?i:{part}){_NAME})"),
        name=re.compile(rf"(?P<part>(?i:{part}))(?P<name>{one})"),
        joined=re.compile(
            rf"(?P<more>(?:,\s{one}){{0,8}}),?\s(?:{alternatives(words['joins'])})\s(?:{alternatives(words['articles'])}\s)?(?P<last>{one})"
        ),
        known_only=_lower(words["before_known"]),
        known=_lower(words["known"]),
        kinds=_lower(words["kinds"]),
        articles=_lower(words["articles"]),
        parts=re.compile(part, re.IGNORECASE),
        governs=_lower(words["governs"]),
        against=_lower(words["against"]),
        no_place=_lower([*words["no_place"], *_no_places(names, titles)]) - _lower(words["kinds"]),
        persons=_lower([*titles["male"], *titles["female"], *titles["neutral"], *titles["roles"]]),
        given=_lower([*names["male"], *names["female"], *names["unisex"]]),
        endings=tuple(words["endings"]),
        before_ending=_lower(words["before_ending"]),
        no_endings=tuple(words["no_place_endings"]),
        genitive=tuple(words["genitive"]),
        needs_sign=words["nouns_capitalised"],
    )


def _no_places(names: dict[str, Any], titles: dict[str, Any]) -> list[str]:
    return [*names["not_names"], *titles["bodies"]]


def _lower(words: list[str]) -> frozenset[str]:
    return frozenset(word.lower() for word in words)


def place_names(text: str, language: str) -> Iterator[PlaceName]:
    """The places of a sentence in order, each after its preposition.

    A name of the gazetteer counts where it stands; another where nothing speaks against it, or in a
    language with capitals for all nouns where its ending is that of a place and no article stands before it.
    """
    words = _compiled(language)
    for found in words.before.finditer(text):
        before = _LAST_WORD.search(text, max(0, found.start() - _WORD_REACH), found.start())
        if before and before[1].lower() in words.against:
            continue
        whole = _name_at(words, text, found)
        if whole is None:
            continue
        span, known = whole
        if known or not (before and before[1].lower() in words.governs):
            yield PlaceName(span, found.start("in"), known and not span.of(text).isupper())


def _name_at(words: _Table, text: str, found: re.Match[str]) -> tuple[Span, bool] | None:
    """The place after a preposition, with those joined to it, and whether it is known."""
    name = words.name.match(text, found.end())
    if name is None:
        return None
    first = _accepted(words, text, found, name.span("name"))
    if first is None:
        return None
    end, owns, known = first
    joined = words.joined.match(text, end) if end == name.end() and not owns else None
    if joined:
        if not known and joined["last"].lower().split()[0].rstrip(".") in words.no_place:
            return None  # "across Instagram and Twitter": what is no place is joined to none
        last = _accepted(words, text, found, joined.span("last"))
        end = last[0] if last and not last[1] and last[2] >= known else end
    return Span(name.start(), end), known


def _accepted(
    words: _Table, text: str, found: re.Match[str], where: tuple[int, int]
) -> tuple[int, bool, bool] | None:
    """Where a name that is a place ends, whether it owns what follows, and whether it is known."""
    start, end = where
    whole = text[start:end]
    if whole.lower() not in words.known:
        end -= len(whole) - len(whole.rstrip("."))
    size = _known_size(words, text[start:end])
    rest = text[start + sum(size) : end].lstrip() if size else ""
    if size and (words.needs_sign or not rest or rest[0].islower()):
        return start + size[0], bool(size[1]), True
    name = text[start:end].rstrip("'’")
    if found["in"].lower() in words.known_only or size or not _may_be(words, name):
        return None
    if words.needs_sign:
        name = name.split()[0]
        if not _ends_as_place(words, text, found, start, name):
            return None
    return start + len(name), False, False


def _ends_as_place(words: _Table, text: str, found: re.Match[str], start: int, name: str) -> bool:
    """Whether an unknown noun ends as towns do and has no article, which towns lack: "in der Innenstadt"."""
    before = frozenset(text[found.end("in") : start].lower().split())
    bare = words.articles.isdisjoint(before) or not words.kinds.isdisjoint(before)
    ends = any(name.endswith(ending) and len(name) > len(ending) for ending in words.endings)
    named = ends and name.lower() not in words.kinds
    return named and bare and found["in"].lower() in words.before_ending


def _known_size(words: _Table, name: str) -> tuple[int, int] | None:
    """The length of the longest known name that begins a stretch of capitals, and of its genitive."""
    parts = name.split(" ")
    for count in range(min(len(parts), _MOST_WORDS), 0, -1):
        head = " ".join(parts[:count])
        if head.lower() in words.known:
            return len(head), 0
        for ending in words.genitive:
            if head.endswith(ending) and head.removesuffix(ending).lower() in words.known:
                return len(head) - len(ending), len(ending)
    return None


def _may_be(words: _Table, name: str) -> bool:
    """Whether nothing in an unknown name speaks against a place."""
    parts = name.lower().split()
    if name.isupper() or any(character.isdigit() for character in name) or "'" in name or "’" in name:
        return False
    if parts[-1] in words.kinds or (parts[0] in words.kinds and parts[-1] not in words.no_place):
        return True
    if any(part.rstrip(".") in words.persons for part in parts) or parts[0] in words.given:
        return False
    if not words.no_place.isdisjoint(parts[-1].split("-")):
        return False
    inner = any(letter.isupper() for part in name.replace("-", " ").split() for letter in part[1:])
    named = {parts[0], parts[-1]}
    return not (inner or named & words.no_place or parts[-1].endswith(words.no_endings))
