"""Sentences whose opening a copy cut off at a link, put together again: "The", "Care Board", "found …"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from briefgen.article.dates import dates_in
from briefgen.article.joins import join, open_ended
from briefgen.article.languages import stop_words
from briefgen.article.lines import Line, Mark
from briefgen.article.words import reason_for
from briefgen.knowledge.lexicon import table

_LANGUAGES = ("en", "de")
_AD = "advertisement"
_LOW_WORD = re.compile(r"(?:[,;] ?)?[a-zß-öø-ÿ]+[,;]? \S")
_STOPPED = re.compile(r"[.!?…]['\"”’»“)\]]*$")
_OPENS = re.compile(r"[\"“„«‘(]?[^\W_a-zß-öø-ÿ]")
_NO_WORDS = re.compile(r"[|>»<@#/©•]|\d:\d\d|\.{3}$|…$")
_LEAST_REST, _LEAST_ABOVE = 7, 6  # words
_LEAST_OPENING = 3  # words
_MOST_PART, _MOST_PARTS = 6, 4  # words; lines
_MOST_CAPITALS = 5  # letters of an acronym


def with_openings(lines: Sequence[Line]) -> list[Line]:
    """The lines with the short ones above a paragraph that begins in the middle of its sentence put to it."""
    found: list[Line] = []
    for line in lines:
        parts = _parts_above(found, line.text) if _is_rest(line) else 0
        if parts:
            cut = found[-parts:]
            del found[-parts:]
            words = cut[0].text
            for part in (*cut[1:], line):
                words = join(words, part.text)
            found.append(replace(cut[0], text=words))
        else:
            found.append(line)
    return found


def _is_rest(line: Line) -> bool:
    """Whether a line is the rest of a sentence; the name of a person may begin in small letters, too."""
    if line.mark is not Mark.NONE or "\t" in line.text:
        return False
    is_long = line.text[:200].count(" ") >= _LEAST_REST and bool(_STOPPED.search(line.text[-6:]))
    if not (is_long and _LOW_WORD.match(line.text)):
        return False
    words = line.text[:200].split()
    first = next((at for at, word in enumerate(words) if word not in _particles()), 0)
    return first == 0 or not words[first][0].isupper()


def _parts_above(above: Sequence[Line], rest: str) -> int:
    """How many lines above are the cut opening of a sentence; 0 where they are anything else.

    A link alone counts below a closed sentence; elsewhere, as below a byline, words that lead on to it
    ("The", "According to the") stand above it, or a verb ("She told") over words in small letters.
    """
    is_link = False  # whether the part just below is the words of a link
    for count in range(1, min(_MOST_PARTS, len(above)) + 1):
        part = above[-count]
        if not _is_part(part):
            return 0
        leads_on = _leads_on(part.text)
        if is_link and not leads_on:
            is_closed = rest[0] in ",;" or _is_closed(above[-count - 1 : -count])
            return count if is_closed and _opens_before_name(part.text) else 0
        is_link = not leads_on
        is_first = bool(_OPENS.match(part.text))
        if is_first and count > 1 and _is_cut_twice(part.text, above[1 - count].text, rest):
            return count
        if is_first and (_is_closed(above[-count - 1 : -count]) or (leads_on and count > 1)):
            return count
    return 0


def _opens_before_name(text: str) -> bool:
    """Whether a line opens a sentence and breaks off behind an article and a word: "The ship, the old"."""
    words = text.lower().split()
    return len(words) >= _LEAST_OPENING and words[-2] in _small_words() and bool(_OPENS.match(text))


def _is_cut_twice(text: str, link: str, rest: str) -> bool:
    """Whether a sentence was cut before and behind a link: "She told", "the board", "that …"."""
    words = text.split()
    is_open = len(words) > 1 and words[-1].isalpha() and words[-1].islower()
    return is_open and link[0].islower() and rest.split()[0] in _small_words() | _clause_words()


def _is_part(line: Line) -> bool:
    """Whether a line may be a part of a sentence: a few words, no sign of a button and not in capitals."""
    text = line.text
    words = text.split()
    is_loud = text.isupper() and (len(words) > 1 or len(text) > _MOST_CAPITALS)
    is_other = line.mark is not Mark.NONE or is_loud or bool(_NO_WORDS.search(text[:80]))
    is_other = is_other or any(reason_for(text, language) == _AD for language in _LANGUAGES)
    return len(words) <= _MOST_PART and open_ended(text) and not (is_other or dates_in(text))


def _leads_on(text: str) -> bool:
    """Whether words end as they do before a name, or begin in the middle of a sentence."""
    last = text.split()[-1].lower()
    return last in _small_words() or (text[0].islower() and len(text) > 1)


def _is_closed(above: Sequence[Line]) -> bool:
    """Whether the line above is a closed sentence."""
    return any(
        line.text.count(" ") >= _LEAST_ABOVE and bool(_STOPPED.search(line.text[-6:])) for line in above
    )


@cache
def _small_words() -> frozenset[str]:
    return frozenset().union(*(stop_words(language) for language in _LANGUAGES))


@cache
def _clause_words() -> frozenset[str]:
    """Words that open what somebody says or asks ("whether")."""
    return frozenset(word for language in _LANGUAGES for word in table(language, "speech")["that"])


@cache
def _particles() -> frozenset[str]:
    return frozenset(word for language in _LANGUAGES for word in table(language, "names")["particles"])
