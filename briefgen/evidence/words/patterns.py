"""Regular expressions made of the words of a language's tables."""

import re
from collections.abc import Mapping
from typing import Any, TypeAlias

from briefgen.evidence.words.number_words import alternatives

Tables: TypeAlias = Mapping[str, Any]
"""A table of words as its file has it."""

Patterns: TypeAlias = Mapping[str, str]
"""For each list of a table, a regular expression for any of its words."""


def patterns(words: Tables) -> Patterns:
    """The regular expressions of the lists of a table."""
    return {key: alternatives(those) for key, those in words.items() if isinstance(those, list)}


def either_case(pattern: str) -> re.Pattern[str]:
    """A pattern for capitals and small letters alike."""
    return re.compile(pattern, re.IGNORECASE)


def whole_word(pattern: str) -> re.Pattern[str]:
    """A pattern in either case that ends with a word."""
    return either_case(rf"{pattern}(?![^\W_])")
