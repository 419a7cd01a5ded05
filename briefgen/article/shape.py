"""The shape of a line: what can be seen of it without knowing where it stands."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from briefgen.article.captions import credit_of, is_signed, says_caption, split_credit
from briefgen.article.dateline import Dateline, dateline_of
from briefgen.article.dates import is_stamp
from briefgen.article.dayrows import is_day_row
from briefgen.article.languages import stop_words
from briefgen.article.lines import Line
from briefgen.article.metadata import is_byline
from briefgen.article.told import is_told
from briefgen.article.words import end_words, holds, picture_words, reason_for

_WORDS = re.compile(r"\w+(?:['’]\w+)*")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
_STOPS = ".!?…。！？｡؟۔।॥։።។၊။"
_CLOSING = "'\"”’»“‘«)\\]」』）】"
_ENDED = re.compile(rf"[{_STOPS}:;：；][{_CLOSING}]*$")
_STOPPED = re.compile(rf"(?:[{_STOPS}][{_CLOSING}]*|[.,!?][{_CLOSING}])$")
_PICTOGRAPHS = re.compile(r"[\s\u2600-\u27bf\ufe0f\u200d\U0001f000-\U0001faff]+$")
_MOST_TAIL, _LEAST_SENTENCE = 16, 12
_SIGNS = re.compile(r"[|»›·•→▸►▼×✕©{}<>=\\]|https?://|www\.|\S@\S|\.\.\.$|…$")
_GUILLEMETS = re.compile(r"«[^«»]{1,2000}»|»[^«»]{1,2000}«")
_QUOTES = re.compile(r"[\"“”„«»]")
_DIGITS = re.compile(r"\d")
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d{2}\b|\b(?:19|20)\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b")
_YOU = re.compile(r"\b(?:you|your|us|our)\b", re.IGNORECASE)
_NUMBERED = re.compile(r"(?:\d{1,3}[.)ªº]?|[•·‣▪–*-])\s")
_LOWER = re.compile(r"[^\W\d_A-ZÀ-ÖØ-Þ]")
_UPPER = re.compile(r"[A-ZÀ-ÖØ-Þ](?!$)")
_RUNS = re.compile(r"(.)\1+")
_TOPIC = re.compile(r"[^\W\d_]{4,}")

_MOST_BYLINE = 14


@dataclass(frozen=True, slots=True)
class Shape:
    """What a line looks like; shares are 0 to 1.

    Attributes:
        size: Words; a word of a script without spaces counts two characters.
        ended: Whether it closes like a sentence or a lead-in, pictographs behind that not counted.
        stopped: Whether it closes with a full stop, or the quotation mark after one.
        stops: Share of the commonest words of the language.
        capitals: Share of words with a capital, the first not counted.
        digits: Share of characters that are digits.
        reason: The furniture it is worded like, or empty.
        ends: Whether it is worded like the end of an article.
        caption: Whether it is a credit, or closes with one.
        picture: Whether it speaks of a picture.
        byline: Whether it does little more than name who wrote the article.
        outline: The kinds of its first characters: "Aa 0 – A" for "June 9 – W".
        leads: Whether it ends in a colon.
        numbered: Whether it opens with a number or bullet of a list.
        open: Whether it breaks off in the middle of a sentence.
        told: Whether it is a whole sentence that tells something, not of a picture, of 3 to 60 words.
        stamp: Whether it opens with a full date that no word goes on with, or is nothing but a day.
        topics: Its longer words in lower case.
    """

    size: float
    ended: bool
    stopped: bool
    stops: float
    capitals: float
    digits: float
    commas: float
    quoted: bool
    signs: int
    dated: bool
    addressed: bool
    low: bool
    times: int
    reason: str
    ends: bool
    caption: bool
    dateline: bool
    open: bool
    leads: bool
    numbered: bool
    picture: bool
    byline: bool
    outline: str
    told: bool
    stamp: bool
    topics: frozenset[str]


def shapes(lines: Sequence[Line], language: str) -> tuple[Shape, ...]:
    """The shape of each line."""
    times = Counter(line.text for line in lines)
    return tuple(_shape(line.text, times[line.text], language) for line in lines)


def _shape(text: str, times: int, language: str) -> Shape:
    words = _WORDS.findall(text)
    count = len(words)
    tail = (_PICTOGRAPHS.sub("", text[-_MOST_TAIL:]) if count >= _LEAST_SENTENCE else text)[-8:]
    lower = [word.lower() for word in words]
    known = stop_words(language)
    short = count <= 60 and len(text) <= 1000
    picture = short and holds(text, text.lower(), picture_words(language))
    told = short and not picture and is_told(text, language)
    return Shape(
        size=size_of(text, count),
        ended=bool(_ENDED.search(tail)),
        stopped=bool(_STOPPED.search(text[-8:])) or is_signed(text),
        stops=sum(word in known for word in lower) / max(count, 1),
        capitals=sum(word[0].isupper() for word in words[1:]) / max(count - 1, 1),
        digits=len(_DIGITS.findall(text)) / len(text),
        commas=min(text.count(",") / max(count, 1) * 10, 3.0),
        quoted=bool(_QUOTES.search(text)),
        signs=min(len(_SIGNS.findall(_GUILLEMETS.sub("", text[:400]))), 3),
        dated=count < 20 and bool(_CLOCK.search(text)),
        addressed=bool(_YOU.search(text)),
        low=text[0].islower(),
        times=times,
        reason=reason_for(text, language) if short else "",
        ends=count <= 12 and bool(end_words(language).match(text)),
        caption=count <= 100 and _is_caption(text, language),
        dateline=count >= 8 and dateline_of(text) != Dateline(),
        leads=text[-1] in ":：",
        numbered=bool(_NUMBERED.match(text)),
        picture=picture,
        byline=count <= _MOST_BYLINE and is_byline(text, language),
        outline=_outline(text),
        open=count >= 5 and text[-1].isalnum(),
        told=told,
        stamp=count < 20 and (is_stamp(text, language) or is_day_row(text, language)),
        topics=frozenset(_TOPIC.findall(text.lower())) - known,
    )


def _outline(text: str) -> str:
    kinds = _LOWER.sub("a", _UPPER.sub("A", _DIGITS.sub("0", text[:24])))
    return " ".join(_RUNS.sub(r"\1", kinds).split()[:3])


def _is_caption(text: str, language: str) -> bool:
    return bool(credit_of(text, language) or split_credit(text, language)[1] or says_caption(text, language))


def size_of(text: str, count: int) -> float:
    """The number of words, for scripts with and without spaces."""
    wide = len(_WIDE.findall(text)) if text[:1000] and not text.isascii() else 0
    return max(float(count), wide / 2)
