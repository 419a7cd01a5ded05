"""Tables of words by language: `resources/lexicon/<language>/<table>.toml`.

A folder with a region in its name ("de-CH") holds only what is written otherwise there: other marks in
numbers, other words for a unit, another order of a date.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from briefgen.knowledge.folders import resources

FALLBACK = "en"


def languages() -> tuple[str, ...]:
    """The languages there is a folder for, sorted; without those of regions."""
    folders = (p for p in (resources() / "lexicon").iterdir() if p.is_dir())
    return tuple(sorted(p.name for p in folders if "-" not in p.name))


def has_words(language: str) -> bool:
    """Whether there is a folder of words for a language (BCP 47); also where it is not known ("und")."""
    return language.split("-")[0].lower() in {*languages(), "und", ""}


def printed_in(article: str, template: str) -> str:
    """The one language of a brief: its article's where there are words for it, else its template's.

    Args:
        article: BCP 47.
        template: BCP 47; kept where it is a form of the article's language ("en-GB" for "en").
    """
    own = article.split("-")[0].lower()
    return article if own in languages() and own != template.split("-")[0].lower() else template


@cache
def table(language: str, name: str) -> dict[str, Any]:
    """A table of words as the TOML file has it, with what its region writes otherwise; else in English.

    Args:
        language: BCP 47; of what stands behind the first hyphen only a region there is a folder for counts.
        name: Of the file, without ending: "speech", "units".

    Raises:
        FileNotFoundError: Neither the language nor English has the table.
    """
    root = resources() / "lexicon"
    spoken, _, region = language.partition("-")
    own = root / spoken.lower() / f"{name}.toml"
    path = own if own.is_file() else root / FALLBACK / f"{name}.toml"
    words = tomllib.loads(path.read_text("utf-8"))
    there = root / f"{spoken.lower()}-{region.upper()}" / f"{name}.toml"
    return _over(words, tomllib.loads(there.read_text("utf-8"))) if there.is_file() else words


def _over(words: Mapping[str, Any], others: Mapping[str, Any]) -> dict[str, Any]:
    """A table with the values of another in their place; tables in both are joined, lists are not."""
    joined = {
        key: _over(words[key], value) if isinstance(value, dict) and key in words else value
        for key, value in others.items()
    }
    return {**words, **joined}
