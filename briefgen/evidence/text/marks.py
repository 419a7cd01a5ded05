"""Quotation marks paired: what stands between them, whatever their style."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefgen.evidence.text.mark_places import (
    ENDS,
    can_open,
    doubled,
    is_arrow,
    nests,
    only_closes,
    only_opens,
    turned,
)
from briefgen.evidence.text.mark_styles import is_inches, plain
from briefgen.evidence.text.single_marks import (
    begins_anew,
    closes_single,
    cued_singles,
    lone_singles,
    nests_single,
    opens_single,
    overruns,
    speaks_single,
    speeches,
)
from briefgen.evidence.text.unbalanced import Stretch, closed, ends_early, opened_by_cue
from briefgen.model.article import Article, Span

# What each opening mark may be closed by: curly and straight marks get mixed, low-high close with either.
_CLOSERS = {
    "“": '”"“',
    "”": "”",
    "„": '“”"',
    "‟": "”",
    '"': '"”',
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹",
    "「": "」",
    "『": "』",
    "‘": "’'",
    "‚": "‘’'",
    "'": "'’",
}
_DOUBLE = re.compile(r'[“”„‟"«»‹›「」『』]')
_ANY = re.compile(r"[“”„‟\"«»‹›「」『』‘’‚']")
_SINGLE = frozenset("‘’‚'")
_STRAIGHT = frozenset('"')
_ANGLES = frozenset("«»‹›")
_ALWAYS_OPEN = frozenset("„‚‟「『")
_ALWAYS_CLOSE = frozenset("」』")
_SPEECH_IN_DOUBLES = re.compile(r"[^\s][\"”»]")
_DEEPEST = 8
_SAMPLE = 50_000
_ORPHANS = frozenset('”"')
_TWICE_SINGLE = "''"
_SHORTEST_REPAIR = 20


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch in quotation marks, none of them inside another.

    Attributes:
        outer: With the marks; an unclosed one ends with its paragraph.
        inner: Without them.
        runs_on: It is not closed: the next paragraph opens again.
        resumes: The paragraph before it ran on into it.
        mended: It lacks a mark: where it ends or begins is read off the words beside it.
    """

    outer: Span
    inner: Span
    runs_on: bool = False
    resumes: bool = False
    mended: bool = False


@dataclass(frozen=True, slots=True)
class _Open:
    at: int
    mark: str


def marked(article: Article) -> tuple[Marked, ...]:
    """Every stretch between quotation marks, in the order of the text, none empty.

    A mark that nothing closes is left out, unless the next paragraph opens again. Single marks
    count in articles that use them for speech; elsewhere only where a cue ties them to somebody.
    """
    return tuple(one for found, _ in _read(article) for one in found)


def unbalanced(article: Article) -> tuple[int, ...]:
    """Where marks stand that lack their other, mended or not, the first of each paragraph, in code points.

    A mark after a signature closes the paragraph above it.
    """
    places, runs_out = [], False
    for paragraph, (found, at) in zip(article.paragraphs, _read(article), strict=True):
        if at >= 0 and not (runs_out and _closes_first(plain(paragraph.span.of(article.text)))):
            places.append(paragraph.span.start + at)
        runs_out = bool(found) and found[-1].outer.end == found[-1].inner.end
    return tuple(places)


@lru_cache(maxsize=2)
def _read(article: Article) -> tuple[tuple[list[Marked], int], ...]:
    """What `_paragraphs` finds, remembered: quotes are made of it first, and the marks checked last."""
    return tuple(_paragraphs(article))


def _paragraphs(article: Article) -> Iterator[tuple[list[Marked], int]]:
    """The stretches of each paragraph, and where in it a mark lacks its other, or -1."""
    texts = tuple(map(plain, article.paragraph_texts))
    marks = _ANY if _speaks_in_singles(article) else _DOUBLE
    cued = marks is _DOUBLE and not any(_TWICE_SINGLE in text for text in texts)
    pairing = _Pairing(article.language, marks, _opening_angles(article.text), cued)
    runs_on = False
    for index, (paragraph, text) in enumerate(zip(article.paragraphs, texts, strict=True)):
        following = texts[index + 1] if index + 1 < len(texts) else ""
        found, unpaired = pairing.stretches(text, following, runs_on)
        resumes, begin = runs_on, paragraph.span.start
        yield (
            [
                Marked(
                    one.outer.shifted(begin),
                    one.inner.shifted(begin),
                    one.runs_on,
                    resumes and not text[: one.outer.start].strip(),
                    one.mended,
                )
                for one in found
            ],
            unpaired,
        )
        runs_on = bool(found) and found[-1].runs_on


def _speaks_in_singles(article: Article) -> bool:
    """Whether speech stands in single marks, as in British books and papers.

    A first paragraph does not count where the others have double marks: headlines take single ones.
    """
    text = article.text[:_SAMPLE]
    if _TWICE_SINGLE in text:
        return False
    body = text[article.paragraphs[0].span.end :] if article.paragraphs else ""
    start = body if _SPEECH_IN_DOUBLES.search(body) else text
    singles = speeches(start)
    return singles > 0 and singles * 4 > sum(1 for _ in _SPEECH_IN_DOUBLES.finditer(start))


def _opening_angles(text: str) -> str:
    """The angle marks that open: » and › in German books, « and ‹ in French and Swiss ones.

    The first of each pair tells that stands before a word and after none; else the first.
    """
    return "".join(_opening_of(pair, text) for pair in ("«»", "‹›"))


def _opening_of(pair: str, text: str) -> str:
    if pair[0] not in text and pair[1] not in text:
        return ""
    first = re.search(rf"(?<![\w.,!?…])[{pair}](?=\w)", text) or re.search(f"[{pair}]", text)
    return first.group() if first else ""


@dataclass(frozen=True, slots=True)
class _Pairing:
    language: str
    marks: re.Pattern[str]
    opening_angles: str
    cued_singles: bool

    def stretches(self, text: str, following: str, resumes: bool) -> tuple[list[Marked], int]:
        """The outermost stretches of one paragraph, and where a mark lacks its other, or -1.

        Args:
            text: Of the paragraph.
            following: The paragraph after it.
            resumes: The paragraph before it ran on into it.
        """
        if not resumes and _ANY.search(text) is None:
            return [], -1
        pairs, left_open, lost, orphan = self._pairs(text)
        end = len(text.rstrip())
        resumed = [o for o in left_open if end > o.at + 1 and self._resumed(text, o, following)]
        found = [Stretch(pair, Span(pair.start + 1, pair.end - 1)) for pair in pairs]
        alone = sorted(o.at for o in (*left_open, *lost) if self._speaks(text, o))
        if self.cued_singles:
            found += cued_singles(text, sorted(pairs), self.language)
            alone = sorted([*alone, *lone_singles(text, [one.outer for one in found], self.language)])
        heads = not resumes or (bool(left_open) and not text[: left_open[0].at].strip())
        mended = self._mended(text, pairs, alone, orphan) if heads and not resumed else []
        whole = len(left_open) == 1 and not mended and _whole(text, left_open[0].at, pairs)
        last_open = resumed[0].at if resumed else left_open[0].at if whole else -1
        if last_open >= 0:
            found = [one for one in found if one.outer.start < last_open]
            ended = bool(resumed) or _closes_first(following) is not None
            found.append(Stretch(Span(last_open, end), Span(last_open + 1, end), mended=not ended))
        found += mended
        closing = _closes_first(text) if resumes else None
        if closing:
            found.append(Stretch(Span(0, closing.end()), Span(0, closing.start())))
        stretches = [
            Marked(
                one.outer, inner, runs_on=bool(resumed) and one.outer.start == last_open, mended=one.mended
            )
            for one, inner in _outermost(text, found)
        ]
        known = closing is not None or (last_open >= 0 and not any(one.mended for one in stretches))
        return stretches, -1 if known else _lone(text, alone, mended, orphan)

    def _resumed(self, text: str, opened: _Open, following: str) -> bool:
        """Whether the next paragraph goes on with what is left open."""
        goes_on = _reopens(following, opened.mark) or _goes_on(text, following)
        return goes_on and not ends_early(text, opened.at, self.language)

    def _speaks(self, text: str, opened: _Open) -> bool:
        """Whether a mark that nothing closes is one of quotation: a single one may be an apostrophe."""
        return opened.mark not in _SINGLE or speaks_single(text, opened.at, self.language)

    def _mended(self, text: str, pairs: list[Span], alone: list[int], orphan: int) -> list[Stretch]:
        """What lacks one of its marks, ended or begun by the words beside it."""
        if alone:
            begins = sorted({*(pair.start for pair in pairs), *alone, len(text)})
            ends = ((at, begins[bisect_right(begins, at)]) for at in alone[:_DEEPEST])
            return [one for at, until in ends if (one := closed(text, at, until, self.language))]
        if orphan >= 0:
            since = max((pair.end for pair in pairs if pair.end <= orphan), default=0)
            begun = opened_by_cue(text, since, orphan, self.language)
            return [begun] if begun else []
        return []

    def _pairs(self, text: str) -> tuple[list[Span], list[_Open], list[_Open], int]:
        """The pairs, the marks left open at the end and before, and where one closes that none opens."""
        pairs: list[Span] = []
        stack: list[_Open] = []
        lost: list[_Open] = []
        orphan = -1
        for match in self.marks.finditer(text):
            mark, at = match.group(), match.start()
            if mark == '"' and doubled(text, at):
                continue
            if self._closes(text, at, mark, stack):
                while mark not in _CLOSERS[stack[-1].mark]:
                    stack.pop()
                pair = Span(stack.pop().at, at + 1)
                if mark in _SINGLE and overruns(text, pair, self.language):
                    lost.append(_Open(pair.start, text[pair.start]))
                else:
                    pairs.append(pair)
            elif self._opens(text, at, mark, stack):
                over = self._begun_over(text, at, mark)
                lost += [o for o in stack if o.mark in over]
                stack = [*[o for o in stack if o.mark not in over][1 - _DEEPEST :], _Open(at, mark)]
            elif mark in _ORPHANS and not stack:
                orphan = at
        return pairs, stack, lost, orphan

    def _begun_over(self, text: str, at: int, mark: str) -> frozenset[str]:
        """The marks of which those still open lack their other, as one opens at the place."""
        if mark == '"':
            return frozenset() if nests(text, at) else _STRAIGHT
        return _SINGLE if mark in _SINGLE and not nests_single(text, at) else frozenset()

    def _closes(self, text: str, at: int, mark: str, stack: list[_Open]) -> bool:
        if mark in _ALWAYS_OPEN or not any(mark in _CLOSERS[o.mark] for o in stack):
            return False
        if mark in _SINGLE:
            return closes_single(text, at)
        if mark in _ORPHANS and is_inches(text, at):
            return False
        if mark == "“" and not any(o.mark == "„" for o in stack):
            return only_closes(text, at)
        if mark == "»" and all(o.mark != "«" for o in stack):
            return only_closes(text, at)
        return mark != '"' or not only_opens(text, at)

    def _opens(self, text: str, at: int, mark: str, stack: list[_Open]) -> bool:
        if mark in _ALWAYS_OPEN or mark in _ALWAYS_CLOSE:
            return mark in _ALWAYS_OPEN
        if mark in _ANGLES:
            if mark not in self.opening_angles:
                return not any(o.mark in _ANGLES for o in stack) and turned(text, at)
            return not (mark in "‹›" and is_arrow(text, at, _CLOSERS[mark][0]))
        if mark in _SINGLE:
            return self._opens_single(text, at, stack)
        if mark == "“":
            return True
        return can_open(text, at)

    def _opens_single(self, text: str, at: int, stack: list[_Open]) -> bool:
        """Whether it opens, inside another single mark only one that nests or begins the speech anew."""
        if not opens_single(text, at, self.language):
            return False
        outer = any(o.mark in _SINGLE for o in stack)
        return not outer or begins_anew(text, at) or nests_single(text, at)


def _outermost(text: str, found: list[Stretch]) -> Iterator[tuple[Stretch, Span]]:
    """Those that lie in no other and are not empty, with their words."""
    last = -1
    for one in sorted(found, key=lambda one: one.outer):
        inner = _trimmed(text, one.inner.start, one.inner.end)
        if one.outer.start > last and inner:
            yield one, inner
            last = one.outer.end - 1


def _trimmed(text: str, start: int, end: int) -> Span | None:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    return Span(start, end) if start < end else None


def _reopens(following: str, mark: str) -> bool:
    first = following.lstrip()[:1]
    return first != "" and (first == mark or (first in '“"„»«' and mark in '“"„»«'))


def _goes_on(text: str, following: str) -> bool:
    """Whether a paragraph breaks off inside a quotation that the next one closes without opening it."""
    closing = _closes_first(following)
    return closing is not None and (closing.group() == "”" or text.rstrip()[-1:] not in ENDS)


def _closes_first(text: str) -> re.Match[str] | None:
    """The first mark of a paragraph where it closes what the paragraph before left open."""
    first = _DOUBLE.search(text)
    if first is None:
        return None
    after = text[first.end() : first.end() + 1]
    closes = first.group() == "”" or (first.group() == '"' and not after.isalnum())
    return first if closes and first.start() > 0 and not text[first.start() - 1].isspace() else None


def _lone(text: str, alone: list[int], mended: list[Stretch], orphan: int) -> int:
    """Where the first mark stands that lacks its other, a single one only where it was mended; or -1.

    A mark after a number stands for inches.
    """
    known = {one.outer.start for one in mended}
    places = [at for at in alone if text[at] not in _SINGLE or at in known]
    begun = orphan < 0 or any(not one.mended for one in mended)
    places = places or ([] if begun else [orphan])
    return next((at for at in places if not text[max(at - 1, 0) : at].isdigit()), -1)


def _whole(text: str, at: int, pairs: list[Span]) -> bool:
    """Whether a mark that nothing closes opens a paragraph that is all quotation, or its last sentences."""
    before = text[:at].rstrip()
    begins = (not before and not pairs) or (
        text[at] == "“" and before[-1:] in ENDS and at > len(before) and text[at + 1 : at + 2].isupper()
    )
    long = len(text) - at > _SHORTEST_REPAIR or (text[at] in '“„«»"' and text[at + 1 : at + 2].isupper())
    return begins and long and text.rstrip()[-1:] in ENDS
