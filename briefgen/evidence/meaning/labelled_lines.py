"""Facts in lines of a label and a figure: "Contract value: €210 million", "Number of vessels: 4"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.meaning.figured import Slots
from briefgen.evidence.meaning.heads import read_head
from briefgen.evidence.meaning.subjects import is_verb
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Article, Span
from briefgen.model.quantity import Dimension

_LINE = re.compile(r"[^\n]+")
_LABEL = re.compile(r"\s{0,4}(?:[•·‣▪–*-]\s+)?(?P<label>[^\W\d_a-z][^:;.!?\n]{1,60}):\s{1,4}(?=\S)")
_REST = re.compile(r"\s*(?:\([^()\n]{0,60}\))?\s*[.;,]?\s*")
_LONGEST_LINE = 120
_MOST_WORDS = 8
_LEAST_LINES = 2


def of_labels(
    article: Article, words: SlotWords, readings: Sequence[Reading], filled: Sequence[Slots]
) -> list[Slots]:
    """The slots, the figure of a line behind its label with that label for what it is of.

    One such line alone may be a headline or a kicker: two have to follow each other.
    """
    slots = list(filled)
    starts = [reading.start for reading in readings]
    for label, line in _in_rows(article):
        inside = range(bisect_left(starts, label.end), bisect_left(starts, line.end))
        if len(inside) == 1 and _fills(article, words, label, line, readings[inside[0]]):
            slots[inside[0]] = _labelled(article, label, slots[inside[0]])
    return slots


def _in_rows(article: Article) -> Iterator[tuple[Span, Span]]:
    """The labels with their lines, where at least two follow each other and no other leads to them."""
    row: list[tuple[Span, Span]] = []
    led = False
    for line in _LINE.finditer(article.text):
        if not line.group().strip():
            continue
        found = _LABEL.match(line.group()) if len(line.group()) <= _LONGEST_LINE else None
        if found:
            label = Span(*found.span("label")).shifted(line.start())
            row.append((label, Span(line.start(), line.end())))
            continue
        yield from row if len(row) >= _LEAST_LINES and not led else ()
        row, led = [], line.group().rstrip().endswith(":")
    yield from row if len(row) >= _LEAST_LINES and not led else ()


def _fills(article: Article, words: SlotWords, label: Span, line: Span, reading: Reading) -> bool:
    """Whether a figure is all that stands behind its label, and the label is no sentence."""
    if (
        reading.unit.dimension is Dimension.AGE
        or _REST.fullmatch(article.text, reading.end, line.end) is None
    ):
        return False
    if article.text[label.end + 1 : reading.start].strip():
        return False
    said = label.of(article.text).split()
    return len(said) <= _MOST_WORDS and not any(is_verb(words, word) for word in said[1:])


def _labelled(article: Article, label: Span, slots: Slots) -> Slots:
    head = read_head(article, label, names=True)
    timed = replace(slots, period=head.time, when=head.when) if head.time and not slots.period else slots
    return replace(timed, subject=head.words) if head.words and not slots.subject else timed
