"""Tables of words by language: `resources/lexicon/<language>/<table>.toml`."""

import tomllib
from functools import cache
from typing import Any

from briefgen.knowledge.folders import resources

FALLBACK = "en"


def languages() -> tuple[str, ...]:
    """The languages there is a folder for, sorted."""
    return tuple(sorted(p.name for p in (resources() / "lexicon").iterdir() if p.is_dir()))


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
    """A table of words as the TOML file has it; English where the language has none.

    Args:
        language: BCP 47; only the part before the first hyphen counts.
        name: Of the file, without ending: "speech", "units".

    Raises:
        FileNotFoundError: Neither the language nor English has the table.
    """
    root = resources() / "lexicon"
    own = root / language.split("-")[0].lower() / f"{name}.toml"
    path = own if own.is_file() else root / FALLBACK / f"{name}.toml"
    return tomllib.loads(path.read_text("utf-8"))
