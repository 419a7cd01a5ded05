"""Words broken into lines: ragged right, no hyphenation, kerned, one face after another on one baseline."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby

from briefgen.document.paging.fonts import Face, runs
from briefgen.document.templating.styles import Style

_OPENING = "“‘«„‚‹\"'"
_ELLIPSIS = "…"
_SLACK = 0.01
_LONG_WORD = 12


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one face, size and colour; a line feed in them begins a new line."""

    text: str
    face: str
    size: float
    colour: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a line as it is drawn: `x` in points from the left edge of the text."""

    x: float
    text: str
    face: Face
    size: float
    colour: str
    width: float


@dataclass(frozen=True, slots=True)
class Line:
    """One set line.

    Attributes:
        width: To the end of its last visible character.
        more: Whether the paragraph goes on below.
    """

    pieces: tuple[Piece, ...]
    width: float
    more: bool = False

    @property
    def text(self) -> str:
        """Its words."""
        return "".join(piece.text for piece in self.pieces)

    def moved(self, by: float) -> "Line":
        """The line further right by so many points."""
        pieces = tuple(replace(piece, x=piece.x + by) for piece in self.pieces)
        return replace(self, pieces=pieces, width=self.width + by)


@dataclass(frozen=True, slots=True)
class _Bit:
    """Characters of one word in one face."""

    text: str
    face: Face
    size: float
    colour: str

    @property
    def width(self) -> float:
        return self.face.width(self.text, self.size)


_Word = tuple[_Bit, ...]


def set_lines(
    text: Sequence[Run], style: Style, width: float, *, hang_marks: bool = False
) -> tuple[Line, ...]:
    """The runs as lines no wider than `width` points; none where there are no words.

    Args:
        text: Runs in order; white space is taken as written.
        width: Of the column, in points.
        style: Its `hang` and `balance` are heeded, its face and size are the runs'.
        hang_marks: Whether an opening quotation mark stands outside the left edge.
    """
    return _set_lines(tuple(text), style.hang, style.balance, width, hang_marks)


@lru_cache(maxsize=4096)
def _set_lines(
    text: tuple[Run, ...], hang: float, balance: bool, width: float, hang_marks: bool
) -> tuple[Line, ...]:
    lines: list[Line] = []
    for words in _paragraphs(text):
        out = _opening_width(words) if hang_marks and not lines else 0.0
        measure = _balanced(words, width, hang, out) if balance else width
        broken = list(_broken(words, measure, hang if not lines else 0.0, out))
        lines += [
            _line(each, (0.0 if i == 0 and not lines else hang) - (out if i == 0 else 0))
            for i, each in enumerate(broken)
        ]
    last = len(lines) - 1
    return tuple(replace(line, more=True) if i < last else line for i, line in enumerate(lines))


def _paragraphs(text: tuple[Run, ...]) -> Iterator[list[_Word]]:
    """The words of each stretch between forced line ends."""
    words: list[_Word] = []
    bits: list[_Bit] = []
    for kind, bit in _cut(text):
        if kind == "bit" and bit:
            bits.append(bit)
            continue
        if bits:
            words.append(tuple(bits))
            bits = []
        if kind == "line":
            yield words
            words = []
    if bits:
        words.append(tuple(bits))
    if words:
        yield words


def _cut(text: Iterable[Run]) -> Iterator[tuple[str, _Bit | None]]:
    for run in text:
        for is_space, group in groupby(run.text, key=lambda c: c in " \n"):
            chunk = "".join(group)
            if is_space:
                yield ("line" if "\n" in chunk else "space"), None
            else:
                for face, part in runs(chunk, run.face):
                    yield "bit", _Bit(part, face, run.size, run.colour)


def _opening_width(words: Sequence[_Word]) -> float:
    """How far the first line is moved out so that the letter after the mark stands on the edge."""
    if not words or not words[0] or words[0][0].text[:1] not in _OPENING:
        return 0.0
    first = words[0][0]
    letter = first.text[1:2]
    return first.face.width(first.text[:2], first.size) - first.face.width(letter, first.size)


def _width(word: _Word) -> float:
    return sum(bit.width for bit in word)


def _space(before: _Word, after: _Word) -> float:
    """The space between two words, with its kerning against both."""
    last, first = before[-1], after[0]
    left, right = last.text[-1:], first.text[:1] if first.face is last.face else ""
    letters = last.face.width(left, last.size) + last.face.width(right, last.size)
    return last.face.width(f"{left} {right}", last.size) - letters


def _broken(words: Sequence[_Word], width: float, hang: float, out: float) -> Iterator[list[_Word]]:
    """Greedily, each line as full as it goes; a word wider than the line is cut anywhere."""
    line: list[_Word] = []
    room = width + out
    used = 0.0
    for whole in words:
        for word in _fitting(whole, width - hang):
            needed = _width(word)
            gap = _space(line[-1], word) if line else 0.0
            if line and used + gap + needed > room + _SLACK:
                yield line
                line, used, gap, room = [], 0.0, 0.0, width - hang
            line.append(word)
            used += gap + needed
    if line:
        yield line


def _fitting(word: _Word, width: float) -> Iterator[_Word]:
    """The word itself, or pieces of it that fit the width."""
    if _width(word) <= width + _SLACK:
        yield word
        return
    part: list[_Bit] = []
    used = 0.0
    for bit in word:
        for character in bit.text:
            one = replace(bit, text=character)
            if part and used + one.width > width:
                yield _joined(part)
                part, used = [], 0.0
            part.append(one)
            used += one.width
    if part:
        yield _joined(part)


def _joined(bits: Iterable[_Bit]) -> _Word:
    groups = groupby(bits, key=lambda bit: (bit.face, bit.size, bit.colour))
    return tuple(_Bit("".join(b.text for b in group), *how) for how, group in groups)


def _balanced(words: Sequence[_Word], width: float, hang: float, out: float) -> float:
    """The narrowest measure that needs no more lines than the full one."""
    most = sum(1 for _ in _broken(words, width, hang, out))
    low, high = width / 2, width
    if most < 2:
        return width
    while high - low > 1:
        middle = (low + high) / 2
        if sum(1 for _ in _broken(words, middle, hang, out)) <= most:
            high = middle
        else:
            low = middle
    return high


def _line(words: Sequence[_Word], x: float) -> Line:
    bits = [bit for i, word in enumerate(words) for bit in (*word, *_gap(word, i, len(words)))]
    pieces: list[Piece] = []
    for bit in _joined(bits):
        pieces.append(Piece(x, bit.text, bit.face, bit.size, bit.colour, bit.width))
        x += bit.width
    return Line(tuple(pieces), x)


def _gap(word: _Word, index: int, count: int) -> tuple[_Bit, ...]:
    return (replace(word[-1], text=" "),) if index < count - 1 else ()


def one_line(text: Sequence[Run], width: float | None = None) -> Line:
    """The runs on a single line; cut short with an ellipsis where they are wider than `width`."""
    words = [word for words in _paragraphs(tuple(text)) for word in words]
    line = _line(words, 0.0)
    if width is None or line.width <= width + _SLACK:
        return line
    while words and _line(_with_ellipsis(words), 0.0).width > width:
        words = _shorter(words)
    return _line(_with_ellipsis(words), 0.0) if words else Line((), 0.0)


def _with_ellipsis(words: Sequence[_Word]) -> list[_Word]:
    *before, last = words
    bit = last[-1]
    return [*before, (*last[:-1], replace(bit, text=bit.text.rstrip(",;:. ") + _ELLIPSIS))]


def _shorter(words: list[_Word]) -> list[_Word]:
    """Without the last word; a long one, or the only one, loses its last character instead."""
    *before, last = words
    bit = last[-1]
    if before and sum(len(one.text) for one in last) <= _LONG_WORD:
        return before
    if len(bit.text) > 1:
        return [*before, (*last[:-1], replace(bit, text=bit.text[:-1]))]
    return [*before, last[:-1]] if last[:-1] else before
