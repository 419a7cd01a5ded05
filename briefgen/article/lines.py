"""Lines: what every reader makes of its source before the article is looked for in them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

_SPACES = re.compile(r"[^\S\n\t]+")
_UNTIDY = re.compile(r"[^\S\n\t ]|  ")


class Mark(StrEnum):
    """What the source itself says a line is; plain text says nothing."""

    NONE = ""
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "list item"
    ROW = "table row"
    CAPTION = "caption"
    QUOTE = "block quote"
    NOTE = "footnote"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a source.

    Attributes:
        text: Never empty; white space within it is single spaces (tabs between table cells stay).
        gap: Whether an empty line stood before it.
        mark: What the source says it is.
        level: Of a heading, 1 to 6; 0 otherwise.
        links: Share of its characters inside links, 0 to 1.
        kept: Share of its words that another extractor takes for the body, 0 to 1.
        aside: Whether it stands in a part of the page that is named as no part of the article.
        outside: Why the source itself says that it is no part of the text ("text box"); empty otherwise.
        sums_up: Whether the source says that it is the standfirst.
    """

    text: str
    gap: bool = False
    mark: Mark = Mark.NONE
    level: int = 0
    links: float = 0.0
    kept: float = 0.0
    aside: bool = False
    outside: str = ""
    sums_up: bool = False


def tidy(text: str) -> str:
    """The words with every run of white space made one space, tabs between cells kept."""
    return _SPACES.sub(" ", text).strip() if _UNTIDY.search(text) else text.strip()


def lines_of(text: str) -> tuple[Line, ...]:
    """The lines of a plain text that hold anything."""
    return tuple(_lines(text))


def _lines(text: str) -> Iterator[Line]:
    gap = True
    for raw in text.split("\n"):
        words = tidy(raw)
        if words:
            yield Line(words, gap)
        gap = not words
