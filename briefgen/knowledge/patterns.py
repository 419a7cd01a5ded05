"""Regular expressions made of words as they are written, and of the capitals that tell a name."""

import re
from collections.abc import Iterable, Mapping

CAPITAL = r"[^\W\d_a-zß-ÿ]"
"""A letter that may begin a name: a capital, or one of a script that has none.

Small letters outside Latin-1 ("š", "α") pass too, since a class of characters cannot ask for case.
"""

NAME_WORD = rf"{CAPITAL}[\w’'-]*"
"""A word of a name that no full stop ends."""

DOTTED_NAME_WORD = rf"{CAPITAL}[\w’'.&-]*"
"""A word of a name that may be short for another, or for several: "J.", "St.", "M&S"."""


def any_of(phrases: Iterable[str]) -> str:
    """A pattern for any of the phrases, the longest first; none matches nothing.

    A space stands for itself, unlike in the patterns of number words; those stand in evidence.
    """
    ordered = sorted(phrases, key=len, reverse=True)
    return "|".join(re.escape(phrase) for phrase in ordered) or "(?!)"


def any_of_each(words: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """For each list of a table a pattern for any of its words."""
    return {name: any_of(those) for name, those in words.items()}


def whole(phrases: Iterable[str]) -> re.Pattern[str]:
    """Any of the phrases as whole words and in their own case; "…" stands for what parts a verb."""
    groups: dict[str, list[str]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        groups.setdefault(re.escape(phrase[0]), []).append(re.escape(phrase[1:]))
    # What stands before one is looked for behind its first letter, so that a text is searched for the letter.
    either = "|".join(f"{first}(?<![^\\W_].)(?:{'|'.join(rests)})" for first, rests in groups.items())
    parted = either.replace("…", r"[^.;:!?\n]{0,200}?")
    return re.compile(rf"(?:{parted or '(?!)'})(?![^\W_])")


def search_at(pattern: re.Pattern[str], word: str, text: str, reach: int) -> re.Match[str] | None:
    """The first match in a text that ends in a word, looked for only where the word stands.

    Args:
        pattern: It ends in the word.
        word: As the text writes it, not empty.
        text: It may be as long as a library, and asked for every name in it.
        reach: How many code points a match may begin before the word.
    """
    at = text.find(word)
    while at >= 0:
        # One more than the word, so that it is seen whether the word goes on.
        found = pattern.search(text, max(at - reach, 0), at + len(word) + 1)
        if found:
            return found
        at = text.find(word, at + 1)
    return None


def name_of(first: str, later: str, most: int, joint: str = r"\s") -> str:
    """A pattern for a name of one word and up to so many more.

    Args:
        first: A pattern for its first word.
        later: A pattern for each other.
        most: How many others there may be.
        joint: What stands between two of its words.
    """
    return rf"{first}(?:{joint}{later}){{0,{most}}}"
