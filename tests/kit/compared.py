"""Sentences with figures to be set side by side, read by hand, and how many of them are found."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from briefgen.evidence.find import find_evidence
from briefgen.model.evidence import Comparison, ComparisonKind
from tests.kit.labelled import folded, plain_article

FOLDER = Path(__file__).resolve().parent.parent / "data" / "comparisons"
SETS = ("en", "de", "more", "kept", "news", "newskept", "told", "toldkept")
"""What is measured as one share; the floor of a set that is not of them stands in its file alone."""
SPREAD = "spread"
_PUBLISHED = date(2025, 6, 10)
_ARTICLES = ("the ", "a ", "an ", "its ", "der ", "die ", "das ")


@dataclass(frozen=True, slots=True)
class Case:
    """A text with the comparison it holds, or with none.

    Attributes:
        values: The words of its figures in the order of the comparison; none where it only looks like one.
        subject: What all of them measure; empty where their labels say it.
    """

    text: str
    language: str
    kind: ComparisonKind
    values: tuple[str, ...]
    subject: str


@dataclass(frozen=True, slots=True)
class Tally:
    """How many comparisons there are, how many are found, with the right subject, and how many are false."""

    there: int = 0
    found: int = 0
    named: int = 0
    false: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.there + other.there,
            self.found + other.found,
            self.named + other.named,
            self.false + other.false,
        )


def cases(name: str) -> tuple[Case, ...]:
    """The cases of a set, in the order of its file."""
    entries = tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))["case"]
    return tuple(_case(entry, name) for entry in entries)


def _case(entry: dict[str, Any], name: str) -> Case:
    pair = (entry["before"], entry["after"]) if "before" in entry else ()
    return Case(
        entry["text"],
        entry.get("language", "de" if name == "de" else "en"),
        ComparisonKind(entry.get("kind", ComparisonKind.THEN_NOW)),
        tuple(entry.get("values", pair)),
        entry.get("subject", ""),
    )


def compared(case: Case) -> tuple[Comparison, ...]:
    """The comparisons found in the text of a case."""
    article = plain_article(case.text, published=_PUBLISHED, language=case.language)
    return find_evidence(article).comparisons


def tally(case: Case, found: Iterable[Comparison]) -> Tally:
    """How a case was read.

    Whatever is found in a look-alike is false, and beside a real comparison every other then and now.
    """
    found = tuple(found)
    right = [one for one in found if case.values and _is_it(case, one)]
    named = [one for one in right if _is_of(case, one)]
    wrong = [
        one for one in found if one not in right and (not case.values or one.kind is ComparisonKind.THEN_NOW)
    ]
    return Tally(bool(case.values), bool(right), bool(named), len(wrong))


def total(names: Iterable[str]) -> Tally:
    """The sum over all cases of some sets."""
    return sum((tally(case, compared(case)) for name in names for case in cases(name)), Tally())


def _is_it(case: Case, found: Comparison) -> bool:
    same = found.kind is case.kind and len(found.figures) == len(case.values)
    return same and all(
        folded(figure.text).startswith(folded(words))
        for figure, words in zip(found.figures, case.values, strict=True)
    )


def _is_of(case: Case, found: Comparison) -> bool:
    """Whether the subject holds the one read by hand, or more than half of it."""
    mine, theirs = _bare(case.subject), _bare(found.subject)
    return not mine or mine in theirs or (theirs in mine and len(theirs) * 2 > len(mine))


def _bare(words: str) -> str:
    plain = folded(words)
    return next((plain.removeprefix(article) for article in _ARTICLES if plain.startswith(article)), plain)
