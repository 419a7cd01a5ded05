"""Every language has the tables of English, with the same keys."""

import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from briefgen.knowledge.folders import resources
from briefgen.knowledge.lexicon import languages

# Tables whose keys are words of the language themselves.
WORD_TABLES = {
    "calendar": {"quarters", "halves", "seasons", "feasts", "units", "numbers", "day_words", "directions"},
    "numbers": {"values", "multipliers", "letters", "tens_of", "fractions", "also_placed", "ordinals"},
    "currencies": {"shared", "after", "symbols", "codes", "names", "countries"},
    "counts": {"singular", "pronouns"},
    "names": {"possessive"},
    "titles": {"spelled"},
    "units": {"percent", "percentage_point", "length", "area", "volume", "mass", "speed", "energy", "power"}
    | {"temperature", "data", "time", "other", "prefixed", "phrases"},
    "charts": {"unit", "scale", "participles", "deeds", "asked_of"},
    "checks": {"factors"},
    "languages": {"languages"},
    "confidence": {"rules"},
    "comparisons": {"units_back"},
}
# Tables that hold for every language.
SHARED = {"languages", "agencies", "encodings", "foreign", "scripts"}


def tables(language: str) -> dict[str, Path]:
    return {path.stem: path for path in (resources() / "lexicon" / language).glob("*.toml")}


def keys(table: dict[str, Any], words: set[str], before: str = "") -> set[str]:
    found = set()
    for key, value in table.items():
        found.add(before + key)
        if isinstance(value, dict) and key not in words:
            found |= keys(value, words, f"{before}{key}.")
    return found


# Lists in which a place has a meaning: of one and of several, of what an ending becomes, of two in step.
PLACED = {"charts": {"unit"}, "counts": {"endings"}, "figures": {"ended_by"}}


def doubles(table: dict[str, Any], placed: set[str]) -> Iterator[str]:
    for key, value in table.items():
        if key in placed:
            continue
        if isinstance(value, dict):
            yield from doubles(value, placed)
        elif isinstance(value, list) and all(isinstance(word, str) for word in value):
            yield from (f"{key}: {word}" for word, count in Counter(value).items() if count > 1)


PAIRS = [
    (lang, name)
    for lang in languages()
    if lang != "en"
    for name in sorted(tables("en"))
    if name not in SHARED
]


@pytest.mark.parametrize(("language", "name"), PAIRS)
def test_that_a_language_has_the_keys_of_english(language: str, name: str) -> None:
    words = WORD_TABLES.get(name, set())
    english = keys(tomllib.loads(tables("en")[name].read_text("utf-8")), words)
    own = keys(tomllib.loads(tables(language)[name].read_text("utf-8")), words)
    assert own == english


@pytest.mark.parametrize("language", languages())
def test_that_no_list_has_a_word_twice(language: str) -> None:
    found = [
        f"{name}.{double}"
        for name, path in tables(language).items()
        for double in doubles(tomllib.loads(path.read_text("utf-8")), PLACED.get(name, set()))
    ]
    assert found == []
