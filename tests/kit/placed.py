"""Sentences with figures and the place of each, read by hand, and how many places are found."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from briefgen.evidence.figures import find_figures
from briefgen.evidence.quotes import find_quotes
from tests.kit.labelled import plain_article

FOLDER = Path(__file__).resolve().parent.parent / "data" / "places"
SETS = ("en", "de", "kept")


@dataclass(frozen=True, slots=True)
class Case:
    """A text with the places of its figures, by the words of the figure; a figure not named has none."""

    text: str
    language: str
    places: dict[str, str]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many places there are, how many are found, and how many are wrong."""

    there: int = 0
    found: int = 0
    false: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.there + other.there, self.found + other.found, self.false + other.false)


def cases(name: str) -> tuple[Case, ...]:
    """The cases of a set, in the order of its file."""
    entries = tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))["case"]
    language = "de" if name == "de" else "en"
    return tuple(Case(one["text"], one.get("language", language), one.get("places", {})) for one in entries)


def placed(case: Case) -> dict[str, str]:
    """The places found in the text of a case, by the words of their figure."""
    article = plain_article(case.text, language=case.language)
    figures = find_figures(article, find_quotes(article))
    return {figure.text: figure.place.text for figure in figures if figure.place}


def tally(case: Case) -> Tally:
    """How a case was read."""
    found = placed(case)
    right = sum(
        any(words in text or text in words for text, one in found.items() if one == place)
        for words, place in case.places.items()
    )
    return Tally(len(case.places), right, len(found) - right)


def total(names: Iterable[str]) -> Tally:
    """The sum over all cases of some sets."""
    return sum((tally(case) for name in names for case in cases(name)), Tally())
