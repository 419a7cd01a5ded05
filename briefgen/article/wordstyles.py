"""What the styles of a Word document make of its paragraphs: headings, lists, captions."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from briefgen.article.lines import Mark

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LIST = f"{_W}pPr/{_W}numPr/{_W}numId"
_LEVEL = f"{_W}pPr/{_W}outlineLvl"
_SUBTITLE = "subtitle"
_MOST_BASES = 20
_MOST_LEVEL = 6


@dataclass(frozen=True, slots=True)
class _Style:
    """One style.

    Attributes:
        name: In lower case; Word keeps its own names in English.
        element: As it stands in the document.
    """

    name: str
    base: str
    element: Any


class Styles:
    """The styles of a document, each with those that it is based on."""

    def __init__(self, document: Any) -> None:
        self._styles: Mapping[str, _Style] = {
            style.style_id: _Style((style.name or "").lower(), _base(style.element), style.element)
            for style in document.styles
        }

    def mark_of(self, paragraph: Any) -> tuple[Mark, int]:
        """What a paragraph is, and the level of a heading."""
        for style in self._bases(paragraph.style or ""):
            if found := _named(style.name):
                return found
            level = _value(style.element.find(_LEVEL))
            if level.isdigit() and int(level) < _MOST_LEVEL:
                return Mark.HEADING, int(level) + 1
        return (Mark.ITEM if self._is_listed(paragraph) else Mark.PARAGRAPH), 0

    def sums_up(self, paragraph: Any) -> bool:
        """Whether it has the style that stands under a title, as a standfirst does."""
        return any(style.name == _SUBTITLE for style in self._bases(paragraph.style or ""))

    def _bases(self, key: str) -> Iterator[_Style]:
        """The style, what it is based on and so on; in circles no farther."""
        for _ in range(_MOST_BASES):
            style = self._styles.get(key)
            if style is None:
                return
            yield style
            key = style.base

    def _is_listed(self, paragraph: Any) -> bool:
        """Whether it has a bullet or number, of its own or by its style; the number 0 takes one away."""
        own = paragraph.find(_LIST)
        if own is not None:
            return _value(own) != "0"
        numbers = (style.element.find(_LIST) for style in self._bases(paragraph.style or ""))
        return next((_value(number) != "0" for number in numbers if number is not None), False)


def _base(style: Any) -> str:
    return _value(style.find(f"{_W}basedOn"))


def _named(name: str) -> tuple[Mark, int] | None:
    """What the name of a style says; None where it says nothing."""
    if name == "title":
        return Mark.HEADING, 1
    if name.startswith("heading "):
        digits = name.removeprefix("heading ")
        return Mark.HEADING, min(int(digits), _MOST_LEVEL) if digits.isdigit() else 2
    if name.startswith("list"):
        return Mark.ITEM, 0
    return (Mark.CAPTION, 0) if name == "caption" else None


def _value(element: Any) -> str:
    return str(element.get(f"{_W}val", "")) if element is not None else ""
