"""The words of a Word document as a reader of the finished page sees them.

python-docx 1.2 passes over what stands in tracked insertions, content controls, fields and smart tags, so
the elements are walked here.
"""

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COMPATIBLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
PARAGRAPH, TABLE, ROW, CELL = f"{_W}p", f"{_W}tbl", f"{_W}tr", f"{_W}tc"
_BOX, _LINK = f"{_W}txbxContent", f"{_W}hyperlink"
# Deleted or moved away, the same picture again for old programs, and codes of fields.
_UNSEEN = frozenset(
    {f"{_COMPATIBLE}Fallback"}
    | {f"{_W}{name}" for name in ("del", "moveFrom", "delText", "instrText", "rPr", "pPr", "sectPr")}
)
_SIGNS = {
    f"{_W}br": "\n",
    f"{_W}cr": "\n",
    f"{_W}tab": "\t",
    f"{_W}ptab": "\t",
    f"{_W}noBreakHyphen": "-",
}
_NOTE_MARK = re.compile(r"\[?(?:\d{1,3}|[*†‡])\]?")
_BEHIND_SENTENCE = re.compile(r"[.,;:!?…”’\"')»]$")


def blocks_of(body: Any) -> Iterator[Any]:
    """The paragraphs and tables of a body or cell in order, those in content controls included."""
    for element in body:
        if element.tag in {PARAGRAPH, TABLE}:
            yield element
        elif element.tag not in _UNSEEN and isinstance(element.tag, str):
            yield from blocks_of(element)


def words_of(paragraph: Any) -> str:
    """The words of a paragraph; line breaks are line feeds, and marks of notes are left out."""
    found: list[str] = []
    _write(paragraph, found)
    return "".join(found)


def is_end_struck_out(paragraph: Any) -> bool:
    """Whether a tracked change takes away the end of a paragraph, so that it goes on in the next."""
    return any(paragraph.find(f"{_W}pPr/{_W}rPr/{_W}{name}") is not None for name in ("del", "moveFrom"))


def boxes_in(paragraph: Any) -> Iterator[Any]:
    """The contents of the text boxes that hang on a paragraph."""
    for element in paragraph.iter(_BOX):
        if not any(outer.tag in _UNSEEN for outer in element.iterancestors()):
            yield element


def linked_share(paragraph: Any) -> float:
    """The share of the characters of a paragraph that are inside links, 0 to 1."""
    links = list(paragraph.iter(_LINK))
    linked = sum(len(words_of(link).strip()) for link in links)
    return linked / max(len(words_of(paragraph).strip()), 1) if links else 0.0


def _write(element: Any, found: list[str]) -> None:
    for child in element:
        if child.tag == f"{_W}t":
            found.append(child.text or "")
        elif child.tag in _SIGNS:
            found.append(_SIGNS[child.tag])
        elif child.tag == f"{_W}r":
            _write_run(child, found)
        elif child.tag not in _UNSEEN and child.tag != _BOX and not isinstance(child, etree._Comment):
            _write(child, found)


def _write_run(run: Any, found: list[str]) -> None:
    style = run.find(f"{_W}rPr")
    if style is not None and _is_on(style.find(f"{_W}vanish")):
        return
    own: list[str] = []
    _write(run, own)
    words = "".join(own)
    raised = style is not None and _value(style.find(f"{_W}vertAlign")) == "superscript"
    is_mark = raised and _NOTE_MARK.fullmatch(words) and _BEHIND_SENTENCE.search("".join(found[-2:]))
    if not is_mark:
        found.append(words)


def _is_on(switch: Any) -> bool:
    return switch is not None and _value(switch) not in {"0", "false", "off"}


def _value(element: Any) -> str:
    return str(element.get(f"{_W}val", "")) if element is not None else ""
