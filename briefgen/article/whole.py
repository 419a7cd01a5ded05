"""Sources far longer than an article: their head is read as one, the rest in a single pass by plain tests.

The weights of `briefgen.article.body` look at each line in its surroundings, which takes time; nobody
waits for that over the lines of an archive.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from briefgen.article.lines import Line, Mark
from briefgen.model.article import Article, ParagraphKind, SetAside, Source, lay_out

MOST_LINES = 20_000
MOST_CHARACTERS = 2_000_000
MOST_IN_PARAGRAPH = 50_000
_HEAD_LINES, _HEAD_CHARACTERS = 2_000, 500_000
_LEAST_CHARACTERS, _LEAST_OPEN = 25, 90
_MOST_LINKS = 0.5
_CLOSED = (".", "!", "?", "…", "。", "！", "？", '"', "”", "’", "»", ")", ":")
_SENTENCE_END = re.compile(r"[.!?…。！？]['\"”’»)\]]{0,3}(?:\s+|(?<=[。！？]))")
_SPACE = re.compile(r"\s+")
_KINDS = {
    Mark.HEADING: ParagraphKind.SUBHEAD,
    Mark.ITEM: ParagraphKind.LIST_ITEM,
    Mark.ROW: ParagraphKind.TABLE_ROW,
}


def is_huge(lines: Sequence[Line]) -> bool:
    """Whether the lines are far more than an article."""
    return len(lines) > MOST_LINES or sum(len(line.text) for line in lines) > MOST_CHARACTERS


def parted(lines: Iterable[Line]) -> list[Line]:
    """The lines, those longer than any paragraph parted: between sentences, else between words."""
    return [part for line in lines for part in (_parts(line) if _is_long(line.text) else (line,))]


def _is_long(text: str) -> bool:
    return len(text) > MOST_IN_PARAGRAPH


def _parts(line: Line) -> Iterator[Line]:
    text, at = line.text, 0
    while len(text) - at > MOST_IN_PARAGRAPH:
        end, following = _cut(text, at + MOST_IN_PARAGRAPH // 2, at + MOST_IN_PARAGRAPH)
        yield replace(line, text=text[at:end])
        at = following
    if text[at:]:
        yield replace(line, text=text[at:])


def _cut(text: str, low: int, high: int) -> tuple[int, int]:
    """Where to end a part and begin the next: behind a sentence, at a space, or where it must be."""
    for ends in (_SENTENCE_END, _SPACE):
        found = ends.search(text, low, high)
        if found:
            return found.start() + len(found[0].rstrip()), found.end()
    return high, high


def head_of(lines: Sequence[Line]) -> Sequence[Line]:
    """As many of the first lines as a long article may have."""
    size = 0
    for index, line in enumerate(lines[:_HEAD_LINES]):
        size += len(line.text)
        if size > _HEAD_CHARACTERS:
            return lines[: max(index, 1)]
    return lines[:_HEAD_LINES]


def with_rest(head: Article, rest: Sequence[Line]) -> Article:
    """The article of the head with the running text behind it; what else stands there is set aside."""
    if not head.text and not any(map(_is_kept, rest)):
        return head
    known = zip(head.paragraph_texts, (paragraph.kind for paragraph in head.paragraphs), strict=True)
    kept: list[tuple[str, ParagraphKind]] = list(known)
    aside: list[SetAside] = []
    for line in rest:
        if _is_kept(line):
            kept.append((line.text, _KINDS.get(line.mark, ParagraphKind.TEXT)))
        else:
            aside.append(SetAside(line.text, "no part of the article", len(kept)))
    text, paragraphs = lay_out(kept)
    return replace(head, text=text, paragraphs=paragraphs, set_aside=(*head.set_aside, *aside))


def nothing_of(source: Source) -> Article:
    """The article of a head that holds none."""
    return Article(source, "", ())


def _is_kept(line: Line) -> bool:
    if line.aside or line.links > _MOST_LINKS or line.mark is Mark.CAPTION:
        return False
    if line.mark in _KINDS:
        return True
    closed = line.text.endswith(_CLOSED)
    return len(line.text) >= (_LEAST_CHARACTERS if closed else _LEAST_OPEN)
