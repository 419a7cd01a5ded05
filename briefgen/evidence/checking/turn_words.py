"""Turns of a whole clause that the checks look for, compiled from the table `checks` of a language."""

import re
from dataclasses import dataclass
from functools import cache

from briefgen.knowledge.lexicon import table


@dataclass(frozen=True, slots=True)
class TurnWords:
    """The turns of one language.

    Attributes:
        weekday_behind: All that stands between a day and the weekday it is said to be ("5 July, a Tuesday").
        past_around: What stands before and behind a date that is told as past by both together.
    """

    weekday_behind: re.Pattern[str]
    past_around: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]


@cache
def turn_words(language: str) -> TurnWords:
    """The turns of that language, or of English where it has none."""
    words = table(language, "checks")
    return TurnWords(
        weekday_behind=re.compile(words["weekday_behind"]),
        past_around=tuple(
            (re.compile(rf"(?<!\w){before}\Z"), re.compile(behind)) for before, behind in words["past_around"]
        ),
    )
