"""The clause a stretch of text stands in: what stands before it and behind it, without insertions."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of
from briefgen.knowledge.sentence_ends import last_end, sentence_ends

_REACH = 500
_INSERTED = r",\s(?:{})\s(?:[^,;]|,(?=\d)){{1,300}}(?=,\s)"
"""Between two commas; the comma of a number parts nothing."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of text in its clause.

    Attributes:
        before: The words of the clause up to the stretch.
        behind: Those after it.
        main: What the sentence says before this clause opens; empty for its first.
        joined: Whether a word like "and" opens the clause, which then may go on with what `main` began.
    """

    before: str
    behind: str
    main: str = ""
    joined: bool = False


@lru_cache(maxsize=4)
def sentence_around(text: str, language: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence around a stretch begins and ends; at most 500 code points away from it."""
    least, most = max(0, start - _REACH), min(len(text), end + _REACH)
    begins = last_end(text, language, least, start)
    following = next(sentence_ends(text, language, end, most), None)
    return least if begins is None else begins, following[0] if following else most


@lru_cache(maxsize=4)
def clause_around(text: str, language: str, start: int, end: int) -> Clause:
    """The clause around a stretch; relative clauses between commas count only for what stands in them.

    Args:
        text: The article.
        language: English words are used where it has no table.
        start: Offset of the stretch in code points.
        end: Offset after it.
    """
    first, last = sentence_around(text, language, start, end)
    words = _words(language)
    for inserted in words.inserted.finditer(text, first, last):
        if inserted.start() < start and end <= inserted.end():
            return Clause(text[inserted.start() + 2 : start], text[end : inserted.end()])
    opens, closes, joined = first, last, False
    for found in words.breaks.finditer(text, first, last):
        if found.end() <= start:
            opens, joined = found.end(), found["and"] is not None
        elif found.start() >= end:
            closes = found.start()
            break
    before, behind = (words.inserted.sub(",", text[a:b]) for a, b in ((opens, start), (end, closes)))
    return Clause(before, behind, text[first:opens], joined)


def pieces(text: str) -> Iterator[str]:
    """What commas part, the last first."""
    yield from reversed(re.split(r",\s", text))


@dataclass(frozen=True, slots=True)
class _Words:
    breaks: re.Pattern[str]
    inserted: re.Pattern[str]


@cache
def _words(language: str) -> _Words:
    words = table(language, "certainty")
    breaks, joins = (any_of(words[key]) for key in ("breaks", "and_breaks"))
    # "He denied, that is, …": what opens the clause of a verb puts nothing in between.
    firsts = "".join(sorted({re.escape(word[0]) for key in ("breaks", "and_breaks") for word in words[key]}))
    led = rf"(?=[{firsts}])"
    relatives = any_of(set(words["relatives"]) - set(words["that"]))
    return _Words(
        # What opens one is taken first, so that a text is searched for it.
        re.compile(
            rf"[;,\s](?i:(?<=;)\s|(?:(?<=,)\s|(?<=\s)){led}(?:{breaks})\s|(?<=,)\s(?P<and>{joins})\s)"
        ),
        re.compile(_INSERTED.format(relatives)),
    )
