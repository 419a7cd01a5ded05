"""Single quotation marks: told from apostrophes, and found where an article else uses double ones."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import islice

from briefgen.evidence.text.unbalanced import Stretch, attribution, ends_early
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import CAPITAL
from briefgen.model.article import Span

_OPENING = re.compile(r"(?<![\w'’])['‘](?=\w)")
_CLOSING_OR_OPENING = re.compile(
    rf"(?P<opening>{_OPENING.pattern})"
    r"|(?P<closing>(?<=[,.?!…])['’](?!\w)|(?<=\w)['’](?![\w\s])|(?<=[^\W_szx])['’](?=\s))"
    r"|(?P<either>(?<=[szx])['’](?=\s))"
)
_SPEECH = re.compile(
    rf"['‘](?<![\w'’].)(?={CAPITAL})"
    r"""
    (?:[^'‘’\n]
      |(?<!\s)['’](?=\w)|(?<=s)['’](?=\s[a-z])         # apostrophes
      |(?<=\s)‘[^'‘’\n]{1,60}’                         # marks inside the marks
      |(?<=\s)'[a-z][^'‘’\n]{0,60}'(?!\w)
      |(?<=\s)(?:’|'(?![a-z][^'‘’\n]{0,60}'(?!\w)))(?=\w)   # letters left out
    ){3,300}?
    (?<=[,.?!…])['’](?![\w'’])""",
    re.VERBOSE,
)
# The mark stands first, what may not stand before it behind: a text is searched fastest for a sign.
_ANY = re.compile(r"['’]")
_CURLY_OPENING = re.compile(rf"‘(?<![\w'’]‘)(?={CAPITAL})")
_PLURAL = frozenset("szx")
_LOW_OR_OPENING = re.compile(r"['‘‚](?<![\w'’].)(?=\w)")
_LOW_CLOSING = re.compile(r"(?<=\S)[‘’'](?!\w)")
_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE_INSIDE = re.compile(r"[.!?…]\s")
_BEGINS = re.compile(r"(?:\A|[\"“(—–-]|[,.:;!?…]\s*)\Z")
_YEAR = re.compile(r"\d0s\b|\d\d(?!\w)")
_LETTER_BETWEEN = re.compile(r"\s['’]\w\Z")
_AFTER_PLURAL = re.compile(r"\s['‘]?[^\W\d_]")
_ENDS = frozenset(".!?…")
_TIED = frozenset(",!?")
_LOOK_AHEAD = 600
_MARKS_AHEAD = 16
_LOOK_BACK = 200
_LONGEST_PART = 150
_CUE_WITHIN = 4
_COLON_CUE_WITHIN = 8
_LONGEST = 3000
"""Reaches in code points are bounded: of thousands of marks each would look through the whole text."""


def speeches(text: str) -> int:
    """How often words in single marks look like speech: from a capital to a stop inside the marks."""
    return sum(1 for _ in _SPEECH.finditer(text))


def opens_single(text: str, at: int, language: str) -> bool:
    """Whether a single mark stands as an opening one does, and not for letters or digits left out."""
    if _OPENING.match(text, at) is None:
        return False
    year = text[at - 1 : at].isspace() and text[at - 2 : at - 1].isalpha() and _YEAR.match(text, at + 1)
    return not year and not (text[at + 1].islower() and _elided(text, at, language))


def nests_single(text: str, at: int) -> bool:
    """Whether an opening single mark stands inside single marks: both are closed after it.

    Where one is not, the outer quotation has lost its closing mark, or the mark stands for letters left out.
    """
    return _closed_later(text, at + 1, deep=2)


def begins_anew(text: str, at: int) -> bool:
    """Whether an opening mark begins speech of its own: before a capital, at the start or after a stop."""
    return text[at + 1 : at + 2].isupper() and _BEGINS.search(text, max(at - 3, 0), at) is not None


def closes_single(text: str, at: int) -> bool:
    """Whether a single mark closes; after a plural s it may be an apostrophe ("the workers' rights")."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if after.isalnum() or before.isspace() or _LETTER_BETWEEN.match(text, max(at - 3, 0), at):
        return False
    plural = before in _PLURAL and _AFTER_PLURAL.match(text, at + 1)
    return not plural or not _closed_later(text, at + 1, deep=1)


def speaks_single(text: str, at: int, language: str) -> bool:
    """Whether an opening mark that nothing closes begins speech, and not a word shortened at its start.

    It does before a capital after a stop, or, being no straight one, after a verb that quotes.
    """
    if _elided(text, at, language):
        return False
    before = text[max(at - _LOOK_BACK, 0) : at].rstrip()
    return begins_anew(text, at) or (text[at] == "‘" and _cue_in(before, _CUE_WITHIN, language))


def overruns(text: str, pair: Span, language: str) -> bool:
    """Whether it runs over its attribution to the apostrophe of a plural: "‘We left, he said. The boys’"."""
    apostrophe = text[pair.end - 2] in _PLURAL and _AFTER_PLURAL.match(text, pair.end) is not None
    return apostrophe and ends_early(text[pair.start : pair.end], 0, language)


def lone_singles(text: str, quoted: list[Span], language: str) -> Iterator[int]:
    """Where curly single marks open speech that nothing closes, in an article with double marks else.

    One does at the start of its paragraph or after a colon that a verb of saying stands before.
    """
    for opening in _CURLY_OPENING.finditer(text):
        at = opening.start()
        before = text[max(at - _LOOK_BACK, 0) : at].rstrip()
        told = before.endswith(":") and _cue_in(before[:-1], _COLON_CUE_WITHIN, language)
        if before and not told:
            continue
        inside = any(pair.start <= at < pair.end for pair in quoted)
        if not inside and not _elided(text, at, language) and _closing(text, at, _ENDS | {","}) < 0:
            yield at


def _closed_later(text: str, start: int, *, deep: int) -> bool:
    """Whether marks soon close all quotations open at the place, so many deep.

    A mark after a plural s and before a space closes only what is inside another quotation.
    """
    for mark in islice(_CLOSING_OR_OPENING.finditer(text, start, start + _LOOK_AHEAD), _MARKS_AHEAD):
        if mark["closing"]:
            deep -= 1
        elif mark["opening"]:
            deep += 1
        elif deep > 1:
            deep -= 1
        if not deep:
            return True
    return False


def cued_singles(text: str, doubles: list[Span], language: str) -> Iterator[Stretch]:
    """The stretches in single marks that a cue ties to somebody, in a paragraph with double marks else.

    A cue is a verb of saying and a colon ("He said: '…'"), a verb that quotes right before
    ("called it 'a farce'"), or an attribution right after ("'…,' she said"). A low mark needs none.

    Args:
        text: Of the paragraph.
        doubles: The quotations in double marks, in the order of the text; those inside them are theirs.
        language: Of the article.
    """
    starts = [pair.start for pair in doubles]
    after = 0
    for opening in _LOW_OR_OPENING.finditer(text):
        at = opening.start()
        index = bisect_right(starts, at) - 1
        inside = index >= 0 and doubles[index].end > at
        if at < after or inside or (text[at] != "‚" and _elided(text, at, language)):
            continue
        end = _end(text, at, language)
        crossed = doubles[index + 1 : bisect_left(starts, end)] if end > 0 else ()
        if end > 0 and not any(end < pair.end for pair in crossed):
            yield Stretch(Span(at, end + 1), Span(at + 1, end))
            after = end + 1


def _end(text: str, at: int, language: str) -> int:
    """Where the mark stands that closes the one at the place; -1 where no cue says that it opens."""
    if text[at] == "‚":
        closing = _LOW_CLOSING.search(text, at + 1, at + _LONGEST)
        return closing.start() if closing else -1
    before = text[max(at - _LOOK_BACK, 0) : at].rstrip()
    if before.endswith(":"):
        cued = _cue_in(before[:-1], _COLON_CUE_WITHIN, language)
        return _closing(text, at, _ENDS) if cued else -1
    if before.lower().endswith(_naming(language)):
        return -1
    if not before or before[-1] in _ENDS | {'"', "”"}:
        end = _closing(text, at, _TIED)
        return end if end > 0 and attribution(language).match(text, end + 1) else -1
    end = _closing(text, at, None) if _cue_in(before, _CUE_WITHIN, language) else -1
    short = 0 < end - at <= _LONGEST_PART and (text[at + 1].isupper() or text[end - 1] not in _ENDS)
    return end if short and not _SENTENCE_INSIDE.search(text, at, end) else -1


def _closing(text: str, at: int, stops: frozenset[str] | None) -> int:
    """The first mark that closes, after one of the stops where some are given; -1 for none."""
    for mark in _ANY.finditer(text, at + 1, at + _LONGEST):
        place = mark.start()
        if closes_single(text, place) and (stops is None or text[place - 1] in stops):
            return place
    return -1


def _elided(text: str, at: int, language: str) -> bool:
    """Whether the mark stands for letters left out: "'em", "'til"."""
    word = _WORD.match(text, at + 1)
    return word is None or word.group().lower() in _elisions(language)


def _cue_in(before: str, within: int, language: str) -> bool:
    """Whether a verb that quotes is among the last words, the end of no sentence after it."""
    words = before.split()[-within:]
    ended = max((n for n, word in enumerate(words) if word[-1] in _ENDS), default=-1)
    return any(word.strip(",").lower() in _verbs(language) for word in words[ended + 1 :])


@cache
def _verbs(language: str) -> frozenset[str]:
    speech = table(language, "speech")
    return frozenset(
        word for key in ("finite", "weak", "participle", "weak_participle") for word in speech[key]
    ) - frozenset(speech["scare"])


@cache
def _naming(language: str) -> tuple[str, ...]:
    """Articles: in single marks after one stands a name ("the 'Seaflower'")."""
    return tuple(f" {word}" for word in table(language, "speech")["articles"])


@cache
def _elisions(language: str) -> frozenset[str]:
    return frozenset(table(language, "speech")["elisions"])
