"""Texts with something that does not add up, and near misses, read by hand."""

import tomllib
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from briefgen.evidence.find import find_evidence
from briefgen.model.evidence import Flag
from tests.kit.labelled import plain_article

FOLDER = Path(__file__).resolve().parent.parent / "data" / "flags"
SETS = ("en", "de")
ARTICLES, FIRST, SECOND, TABLE, ASIDE = "articles", "first", "second", "table", "aside"
ROWS, AFRESH = "rows", "afresh"
_LANGUAGES = {name: name for name in SETS}
_PUBLISHED = date(2025, 6, 10)


@dataclass(frozen=True, slots=True)
class Case:
    """A text with the kind of the flag it must raise and the words it points at; both empty for none."""

    text: str
    language: str
    flag: str
    words: tuple[str, ...]
    headline: str = ""


def cases(name: str) -> tuple[Case, ...]:
    """The cases of a set, in the order of its file."""
    entries = tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))["case"]
    return tuple(
        Case(
            one["text"],
            one.get("language", _LANGUAGES.get(name, "en")),
            one.get("flag", ""),
            tuple(one.get("words", ())),
            one.get("headline", ""),
        )
        for one in entries
    )


def flagged(case: Case) -> tuple[tuple[Flag, tuple[str, ...]], ...]:
    """The flags of a text, each with the words it points at."""
    article = plain_article(*case.text.split("\n\n"), published=_PUBLISHED, language=case.language)
    if case.headline:
        article = replace(article, headline=case.headline)
    flags = find_evidence(article).flags
    return tuple((flag, tuple(span.of(article.text) for span in flag.spans)) for flag in flags)


@dataclass(frozen=True, slots=True)
class Found:
    """How many of a set's faults were flagged by their kind, and how many flags fit none."""

    faults: int
    found: int
    near_misses: int
    false: int


def count(name: str) -> Found:
    """The cases of a set against the flags raised in them."""
    own = cases(name)
    kinds = [[flag.kind for flag, _ in flagged(case)] for case in own]
    hits = [case.flag in found for case, found in zip(own, kinds, strict=True) if case.flag]
    false = sum(len(found) - (case.flag in found) for case, found in zip(own, kinds, strict=True))
    return Found(len(hits), sum(hits), len(own) - len(hits), false)
