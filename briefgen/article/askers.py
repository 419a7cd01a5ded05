"""Names in the lines by a text, and who asks in an interview as against who is asked."""

import re
from collections.abc import Sequence
from functools import cache

from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import CAPITAL

_NAME = r"[^\W\d_][\w.'’-]*"
_ANDS, _MOST_SIGNED, _MOST_NAMES = ("and", "und", "&"), 100, 4  # characters; words


def people_in(names: str) -> list[list[str]]:
    """The words of each of the people that names tell of ("Ann Lee and Bo Ek")."""
    parts = re.split(rf"\s(?:{'|'.join(map(re.escape, _ANDS))})\s", names)
    return [part.split() for part in parts]


def are_names(words: Sequence[str]) -> bool:
    """Whether words may be the name of one person: two to four with capitals."""
    return 2 <= len(words) <= _MOST_NAMES and all(map(_whole_name().fullmatch, words))


@cache
def _whole_name() -> re.Pattern[str]:
    return re.compile(rf"(?={CAPITAL}){_NAME}")


def is_of_interview(line: str, language: str) -> bool:
    """Whether a line opens with the label of an interview, before who asks or is asked in it."""
    label, colon, _ = line[:_MOST_SIGNED].partition(":")
    row = table(language, "furniture")["byline"]
    return bool(colon) and label.strip().lower() in row.get("interviews", ())


def is_asked(line: str, language: str, told: str) -> bool:
    """Whether a label of an interview stands before somebody the text names."""
    names = line[:_MOST_SIGNED].partition(":")[2]
    return is_of_interview(line, language) and (
        not told or any(words[-1] in told for words in people_in(names) if words)
    )


def asker_in(line: str, language: str) -> str:
    """Who asked, from a line that closes an interview ("Die Fragen stellte Ada Holt."), or empty."""
    found = _asked(language).match(line) if len(line) < _MOST_SIGNED else None
    names = line[found.end() :].strip(" :.)]") if found else ""
    return names if names and all(map(are_names, people_in(names))) else ""


@cache
def _asked(language: str) -> re.Pattern[str]:
    words = "|".join(map(re.escape, table(language, "furniture")["byline"].get("asked", ()))) or "(?!)"
    return re.compile(rf"[(\[]?(?:{words})\b", re.IGNORECASE)
