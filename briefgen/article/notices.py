"""Notices that stand where an article should: a page gone, access refused, a wall of cookies."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from briefgen.article.lines import Line
from briefgen.article.words import anywhere
from briefgen.knowledge.lexicon import languages, table

_TOP = 40  # lines in which the title of a notice stands
_LEAST_TOLD, _MOST_TOLD = 5, 250  # words of a sentence, of all sentences of a notice
_HEARD = 2  # different phrases that news may have as well
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_QUOTED = re.compile(r"[“„«\"][^“”„«»\"]*[“”»\"]")
_LETTERS = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class _Kind:
    """One kind of notice.

    Attributes:
        what: It in words.
        titles: What stands over it.
        says: How only such a notice speaks to the reader; `may_say` how news may speak as well.
    """

    what: str
    titles: frozenset[str]
    says: re.Pattern[str]
    may_say: re.Pattern[str]

    def speaks(self, words: str) -> bool:
        """Whether words may be those of such a notice."""
        return self.says.search(words) is not None or self.may_say.search(words) is not None

    def is_told(self, sentences: Sequence[str]) -> bool:
        """Whether sentences tell it: in words that only it has, or in two different ones of the others."""
        heard = {found[0].casefold() for words in sentences for found in self.may_say.finditer(words)}
        return len(heard) >= _HEARD or any(map(self.says.search, sentences))


def notice_in(lines: Sequence[Line]) -> str:
    """What notice the lines are instead of an article ("the page was not found"); empty where they are none.

    A title alone tells nothing, as articles are written of such pages, and neither do sentences without one:
    half of the sentences, and there are few, must speak to the reader as notices of that title do.
    """
    told = _sentences(line.text for line in lines)
    if not told:
        return ""
    top = {_plain(line.text) for line in lines[:_TOP]}
    known = [kind for language in languages() for kind in _kinds(language)]
    speaking = sum(any(kind.speaks(words) for kind in known) for words in told)
    if 2 * speaking < len(told):
        return ""
    titled = (kind for kind in known if not top.isdisjoint(kind.titles))
    return next((kind.what for kind in titled if kind.is_told(told)), "")


def _sentences(texts: Iterable[str]) -> list[str]:
    """The sentences of the lines without what they quote; none where they are more than a notice has."""
    found: list[str] = []
    words = 0
    for text in texts:
        counted = text.count(" ") + 1
        if counted < _LEAST_TOLD or not text.rstrip("\"'”’»)").endswith((".", "!", "?")):
            continue
        words += counted
        if words > _MOST_TOLD:
            return []
        long = (one for one in _SENTENCE.split(text) if one.count(" ") + 1 >= _LEAST_TOLD)
        found += [_QUOTED.sub(" ", one) for one in long]
    return found


def _plain(text: str) -> str:
    return " ".join(_LETTERS.findall(text.replace("’", "'").casefold())) if len(text) < 100 else ""


@cache
def _kinds(language: str) -> tuple[_Kind, ...]:
    rows = table(language, "furniture").get("notice", ())
    return tuple(
        _Kind(
            row["what"],
            frozenset(map(_plain, row["titles"])),
            anywhere(tuple(row["says"])),
            anywhere(tuple(row["may_say"])),
        )
        for row in rows
    )
