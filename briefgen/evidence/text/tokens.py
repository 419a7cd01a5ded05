"""Words and quotations of an article in a row, as the rules for speakers read it."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from briefgen.evidence.text.marks import Marked
from briefgen.evidence.words.speech import Tongue
from briefgen.model.article import Article, Span

_TOKEN = re.compile(
    r"[^\W\d_]\.[^\W\d_]\.(?:[^\W\d_]\.)*|\d+(?:[.,]\d+)+\w*|[^\W_][\w&/]*(?:[-.’'](?=[^\W_])[\w&/]*)*"
    r"|--+|\.\.+|@(?<!\w@)\w+|[^\w\s]"
)
_PICTURE = re.compile(r"[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\ufe0f\u200d\u20e3]")
_AFTER_PICTURES = re.compile(rf"(?:{_PICTURE.pattern}|\s)*([^\W\d_])?")
_APOSTROPHES = frozenset("'’")
_TIES = _APOSTROPHES | {"-"}
_LONGEST_PARTICLE = 6
_DATELINE = 14
_DAY = 2
"""Tokens of a day before its month: the number and its full stop."""
_SENTENCE_ENDS = frozenset(".!?…")


class Kind(Enum):
    """What a token is."""

    WORD = 1
    MARK = 2
    QUOTE = 3


@dataclass(slots=True)
class Token:
    """One word, punctuation mark or whole quotation.

    Attributes:
        text: A word without its possessive ending; empty for a quotation.
        possessive: The word ended in 's or s'.
        initial: It begins a sentence of the running text.
        quote: Index of the quotation, or -1.
        closed: The last mark of a quotation's words ("," "." "?"), inside or outside; or empty.
        stopped: It is an abbreviation with its full stop, which may end the sentence too.
        capital: It begins with a capital, is a handle ("@harbour") or a name like "al-Rashid".
    """

    kind: Kind
    start: int
    end: int
    text: str
    lower: str
    possessive: bool = False
    initial: bool = False
    quote: int = -1
    closed: str = ""
    stopped: bool = False
    capital: bool = False

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Line:
    """The tokens of one paragraph; `breaks` are the indices at which its sentences begin."""

    paragraph: int
    tokens: list[Token]
    breaks: list[int]

    def sentence(self, index: int) -> tuple[int, int]:
        """The half-open range of the tokens of the sentence that holds the token."""
        at = bisect_right(self.breaks, index)
        stop = self.breaks[at] if at < len(self.breaks) else len(self.tokens)
        return self.breaks[at - 1] if at else 0, stop


def lines(article: Article, quotes: Sequence[Marked], tongue: Tongue) -> list[Line]:
    """The tokens of each paragraph; a quotation is one token."""
    found = []
    at = 0
    for index, paragraph in enumerate(article.paragraphs):
        own_end = at
        while own_end < len(quotes) and quotes[own_end].outer.start < paragraph.span.end:
            own_end += 1
        tokens: list[Token] = []
        position = paragraph.span.start
        for number in range(at, own_end):
            outer = quotes[number].outer
            tokens += _words(article.text, position, outer.start, tongue)
            tokens.append(_quotation(article.text, quotes[number], number))
            position = outer.end
        tokens += _words(article.text, position, paragraph.span.end, tongue)
        found.append(Line(index, tokens, _breaks(tokens, tongue)))
        at = own_end
    return found


def _quotation(text: str, quote: Marked, number: int) -> Token:
    last = text[quote.inner.start : quote.inner.end][-3:].rstrip("'’\"”")[-1:]
    closed = last if last and last in ".,!?…;:—-–。，、！？" else ""
    return Token(Kind.QUOTE, quote.outer.start, quote.outer.end, "", "", quote=number, closed=closed)


def _words(text: str, start: int, end: int, tongue: Tongue) -> list[Token]:
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text, start, end):
        word, at = match[0], match.start()
        if word[0].isalnum() or (word[0] == "@" and word != "@"):
            tokens.append(_word(text, word, at, tongue))
        elif not (
            (word == "." and _joins_abbreviation(at, tokens, tongue))
            or (word in _APOSTROPHES and _ends_owner(at, tokens))
            or (_PICTURE.match(word) and not _parts_names(text, at, tokens))
        ):
            tokens.append(Token(Kind.MARK, at, match.end(), word, word))
    return tokens


def _word(text: str, word: str, start: int, tongue: Tongue) -> Token:
    """A word without its possessive ending."""
    shape = _shape(word)
    end = start + len(shape.text)
    owns = shape.owns or (shape.plural and text[end : end + 1] in _APOSTROPHES)
    capital = shape.capital or (shape.tied and _after_particle(shape.text, tongue))
    # By place, not by name: there is one call for each word of a text.
    return Token(Kind.WORD, start, end, shape.text, shape.lower, owns, False, -1, "", shape.stopped, capital)


class _Shape(NamedTuple):
    """What a word is wherever it stands.

    Attributes:
        plural: It may be an owner before an apostrophe.
        tied: It may be a name behind a small word: "al-Rashid".
    """

    text: str
    lower: str
    owns: bool
    plural: bool
    stopped: bool
    capital: bool
    tied: bool


# Most words of a text stand in it, or in the one before, more than once; so many of usual length take two
# megabytes.
@lru_cache(maxsize=8192)
def _shape(word: str) -> _Shape:
    plural = word[-1] in "sS"
    owns = plural and word[-2:-1] in _APOSTROPHES
    text = word[:-2] if owns else word
    capital = text[0].isupper() or text[0] == "@"
    tied = not (text.isalnum() or text.islower())
    return _Shape(
        text, text.lower().replace("’", "'"), owns, plural and not owns, text[-1] == ".", capital, tied
    )


def _after_particle(word: str, tongue: Tongue) -> bool:
    """Whether a name is tied to a small word before it: "al-Rashid", "d'Aubert"."""
    joint = next((at for at, letter in enumerate(word[:_LONGEST_PARTICLE]) if letter in _TIES), 0)
    return word[joint + 1 : joint + 2].isupper() and word[:joint] in tongue.names.joined_particles


def _ends_owner(at: int, tokens: list[Token]) -> bool:
    """Whether an apostrophe belongs to the plural owner before it: "the dockers' union"."""
    return bool(tokens) and tokens[-1].possessive and tokens[-1].end == at


def _parts_names(text: str, at: int, tokens: list[Token]) -> bool:
    """Whether a picture stands between words with a capital: "Thanks, Ann 🙂 Tom Hale said"."""
    after = _AFTER_PICTURES.match(text, at)
    letter = after[1] if after else None
    return bool(tokens) and tokens[-1].capital and letter is not None and letter.isupper()


def _joins_abbreviation(at: int, tokens: list[Token], tongue: Tongue) -> bool:
    """Whether a full stop belongs to the title or initial before it; it is then taken in."""
    if not tokens or tokens[-1].end != at or tokens[-1].kind is not Kind.WORD:
        return False
    last = tokens[-1]
    initial = len(last.text) == 1 and last.text.isupper()
    if initial or last.lower in tongue.names.suffixes:
        last.end += 1
        return True
    if last.lower in tongue.abbreviations and last.text[0].isupper():
        last.end += 1
        last.stopped = True
        return True
    return False


def _breaks(tokens: Sequence[Token], tongue: Tongue) -> list[int]:
    """Where sentences begin: after a full stop, and after a quotation that ends like a sentence."""
    breaks = [0] if tokens else []
    dateline = _dateline(tokens)
    for index, (last, token) in enumerate(pairwise(tokens), 1):
        inside = last.kind is Kind.WORD and not last.stopped
        ended = not inside and _ends(last, token, tongue) and not _is_day(tokens, index, tongue)
        if ended or index == dateline or (token.kind is Kind.QUOTE and _letter_ends(last, token)):
            breaks.append(index)
    for index in breaks:
        tokens[index].initial = True
        if index + 1 < len(tokens) and tokens[index].kind is Kind.MARK:
            tokens[index + 1].initial = True
    return breaks


def _is_day(tokens: Sequence[Token], index: int, tongue: Tongue) -> bool:
    """Whether a full stop before the index belongs to a day: German "am 6. August"."""
    if index < _DAY or not tongue.names.nouns_capitalised:
        return False
    day, stop = tokens[index - _DAY], tokens[index - 1]
    dated = day.text.isdigit() and day.end == stop.start and stop.text == "."
    return dated and tokens[index].lower in tongue.speech.times


def _letter_ends(last: Token, token: Token) -> bool:
    """Whether a letter with a full stop ends a sentence, as a whole one in marks follows: "X. “No.”"."""
    letter = len(last.text) == 1 and last.end - last.start > 1
    return letter and token.closed in _SENTENCE_ENDS


def _dateline(tokens: Sequence[Token]) -> int:
    """The index after a dateline ("LONDON, May 3 (Reuters) -"), or -1."""
    if not tokens or not tokens[0].text.isupper() or len(tokens[0].text) < 3:
        return -1
    dashes = (
        at + 1 for at in range(1, min(len(tokens) - 1, _DATELINE)) if tokens[at].text in {"-", "–", "—", "--"}
    )
    return next(dashes, -1)


def _ends(last: Token, token: Token, tongue: Tongue) -> bool:
    if last.kind is Kind.WORD:
        return last.stopped and token.capital and token.lower in tongue.starters
    starts = token.kind is Kind.QUOTE or (token.kind is Kind.WORD and not token.text[0].islower())
    if last.kind is Kind.MARK:
        return last.text[0] in _SENTENCE_ENDS and starts and token.start > last.end
    return last.closed == "." and starts
