"""Texts with something that does not add up, and near misses, read by hand."""

import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from briefgen.evidence.find import find_evidence
from briefgen.model.evidence import Flag
from tests.kit.labelled import plain_article

FOLDER = Path(__file__).resolve().parent.parent / "data" / "flags"
SETS = ("en", "de")
_PUBLISHED = date(2025, 6, 10)


@dataclass(frozen=True, slots=True)
class Case:
    """A text with the kind of the flag it must raise and the words it points at; both empty for none."""

    text: str
    language: str
    flag: str
    words: tuple[str, ...]


def cases(name: str) -> tuple[Case, ...]:
    """The cases of a set, in the order of its file."""
    entries = tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))["case"]
    return tuple(Case(one["text"], name, one.get("flag", ""), tuple(one.get("words", ()))) for one in entries)


def flagged(case: Case) -> tuple[tuple[Flag, tuple[str, ...]], ...]:
    """The flags of a text, each with the words it points at."""
    article = plain_article(*case.text.split("\n\n"), published=_PUBLISHED, language=case.language)
    flags = find_evidence(article).flags
    return tuple((flag, tuple(span.of(article.text) for span in flag.spans)) for flag in flags)
