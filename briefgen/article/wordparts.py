"""What a Word document keeps outside its text: running heads and feet, notes, comments in the margin."""

from collections.abc import Iterator
from itertools import islice
from typing import Any

from lxml import etree

from briefgen.article.decode import plain
from briefgen.article.lines import tidy
from briefgen.article.wordtext import PARAGRAPH, words_of

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TYPE = f"{_W}type"  # of the strokes over notes, which are notes to Word
_REASONS = {
    "header": "running head or foot",
    "footer": "running head or foot",
    "footnotes": "footnote",
    "endnotes": "endnote",
    "comments": "comment in the margin",
}
_MOST = 2_000


def outside_text(document: Any) -> list[tuple[str, str]]:
    """The paragraphs outside the text, each once, with the reason why it is none."""
    return list(islice(dict.fromkeys(_told(document)), _MOST))


def _told(document: Any) -> Iterator[tuple[str, str]]:
    for relation in document.part.rels.values():
        reason = _REASONS.get(relation.reltype.rsplit("/", 1)[-1])
        if reason and not relation.is_external:
            yield from ((words, reason) for words in _paragraphs(relation.target_part.blob))


def _paragraphs(data: bytes) -> Iterator[str]:
    """The words of each paragraph; a part that is broken has none."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return
    for paragraph in root.iter(PARAGRAPH):
        is_stroke = any(outer.get(_TYPE) for outer in paragraph.iterancestors())
        words = tidy(plain(words_of(paragraph)).replace("\n", " ").replace("\t", " "))
        if words and not is_stroke:
            yield words
