"""Tables of words by language: `resources/lexicon/<language>/<table>.toml`."""

import tomllib
from functools import cache
from typing import Any

from briefgen.knowledge.folders import resources

FALLBACK = "en"


def languages() -> tuple[str, ...]:
    """The languages there is a folder for, sorted."""
    return tuple(sorted(p.name for p in (resources() / "lexicon").iterdir() if p.is_dir()))


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
