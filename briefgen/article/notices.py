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
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_LETTERS = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class _Kind:
    """One kind of notice: what it is in words, its titles, and how its sentences speak to the reader."""

    what: str
    titles: frozenset[str]
    says: re.Pattern[str]


def notice_in(lines: Sequence[Line]) -> str:
    """What notice the lines are instead of an article ("the page was not found"); empty where they are none.

    A title alone tells nothing, as articles are written of such pages: half of the sentences, and there are
    few, must speak to the reader as notices do, or all where no title is known.
    """
    told = _sentences(line.text for line in lines)
    if not told:
        return ""
    top = {_plain(line.text) for line in lines[:_TOP]}
    known = [kind for language in languages() for kind in _kinds(language)]
    speaking = sum(any(kind.says.search(words) for kind in known) for words in told)
    fits = (kind for kind in known if any(map(kind.says.search, told)))
    titled = next((kind.what for kind in fits if not top.isdisjoint(kind.titles)), "")
    if titled and 2 * speaking >= len(told):
        return titled
    alone = next((kind.what for kind in known if any(map(kind.says.search, told))), "")
    return alone if speaking == len(told) else ""


def _sentences(texts: Iterable[str]) -> list[str]:
    """The sentences of the lines; none where they are more than a notice has."""
    found: list[str] = []
    words = 0
    for text in texts:
        counted = text.count(" ") + 1
        if counted < _LEAST_TOLD or not text.rstrip("\"'”’»)").endswith((".", "!", "?")):
            continue
        words += counted
        if words > _MOST_TOLD:
            return []
        found += [one for one in _SENTENCE.split(text) if one.count(" ") + 1 >= _LEAST_TOLD]
    return found


def _plain(text: str) -> str:
    return " ".join(_LETTERS.findall(text.replace("’", "'").casefold())) if len(text) < 100 else ""


@cache
def _kinds(language: str) -> tuple[_Kind, ...]:
    rows = table(language, "furniture").get("notice", ())
    return tuple(
        _Kind(row["what"], frozenset(map(_plain, row["titles"])), anywhere(tuple(row["says"])))
        for row in rows
    )
