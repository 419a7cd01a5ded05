"""The article: the source as it came, and the clean text read from it."""

import hashlib
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

PARAGRAPH_BREAK = "\n\n"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of `Article.text`: half-open, in code points."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start} to {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words the span points at."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Whether at least one code point is shared."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Whether the other lies inside, edges included."""
        return self.start <= other.start and other.end <= self.end

    def shifted(self, by: int) -> "Span":
        """The span moved by so many code points."""
        return Span(self.start + by, self.end + by)


class SourceKind(StrEnum):
    """What the bytes of a source are."""

    TEXT = "text"
    HTML = "html"
    MHTML = "mhtml"
    DOCX = "docx"
    PDF = "pdf"
    MAIL = "mail"


@dataclass(frozen=True, slots=True)
class Source:
    """An article as it came.

    Attributes:
        name: What a person knows it by: a path, an address, "pasted text".
        kind: Recognised from the bytes, not from the name alone.
        data: The bytes, untouched.
        url: The address it was fetched from or says it has; empty if unknown.
        retrieved: The day it was fetched or pasted, where that is known.
        charset: The encoding named by whoever sent it, as in the header of HTTP; empty if unknown.
    """

    name: str
    kind: SourceKind
    data: bytes
    url: str = ""
    retrieved: date | None = None
    charset: str = ""

    @property
    def sha256(self) -> str:
        """Hexadecimal digest of the bytes."""
        return hashlib.sha256(self.data).hexdigest()


class ParagraphKind(StrEnum):
    """What a paragraph of the body is."""

    TEXT = "text"
    SUBHEAD = "subhead"
    LIST_ITEM = "list item"
    TABLE_ROW = "table row"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of the body, as a stretch of `Article.text`."""

    span: Span
    kind: ParagraphKind = ParagraphKind.TEXT


@dataclass(frozen=True, slots=True)
class Caption:
    """Words under a picture; they are not part of `Article.text`.

    Attributes:
        text: Without the credit.
        credit: "AFP", "Alexander Nemenov / AFP"; empty where none is given.
        before: Index of the body paragraph it stood before.
    """

    text: str
    credit: str = ""
    before: int = 0


@dataclass(frozen=True, slots=True)
class SetAside:
    """A line of the source that is no part of the article, and why.

    Attributes:
        reason: In words a reader understands: "newsletter call", "share bar", "related headline".
        before: Index of the body paragraph it stood before.
    """

    text: str
    reason: str
    before: int = 0


class Certainty(StrEnum):
    """How sure a piece of metadata is."""

    STATED = "stated"
    INFERRED = "inferred"


@dataclass(frozen=True, slots=True)
class Published:
    """The day of publication.

    Attributes:
        day: A full date.
        certainty: STATED where the source gives the whole date.
        how: How an inferred date was put together ("year from the photo caption"), else empty.
    """

    day: date
    certainty: Certainty = Certainty.STATED
    how: str = ""


@dataclass(frozen=True)
class Article:
    """The clean text of an article with what is known about it.

    `text` is the paragraphs joined by `PARAGRAPH_BREAK`; every Span of the evidence points into
    it. Strings that are not known are empty.

    Attributes:
        language: BCP 47, as recognised: "en", "de".
        place: Where it was written, from the dateline.
        dateline: "OSLO, May 23 (Reuters) - " where `text` opens with one, its dash and space included.
    """

    source: Source
    text: str
    paragraphs: tuple[Paragraph, ...]
    headline: str = ""
    standfirst: str = ""
    byline: str = ""
    agency: str = ""
    outlet: str = ""
    place: str = ""
    published: Published | None = None
    language: str = "en"
    captions: tuple[Caption, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    dateline: Span | None = None

    def __hash__(self) -> int:
        """Of the text alone, which is hashed once: what reads articles remembers the last few by it."""
        return hash(self.text)

    @cached_property
    def _starts(self) -> list[int]:
        return [paragraph.span.start for paragraph in self.paragraphs]

    @property
    def paragraph_texts(self) -> tuple[str, ...]:
        """The words of each paragraph."""
        return tuple(paragraph.span.of(self.text) for paragraph in self.paragraphs)

    def paragraph_index(self, offset: int) -> int:
        """Index of the paragraph that holds the code point; the nearest before it between two."""
        return max(bisect_right(self._starts, offset) - 1, 0)

    def paragraph_number(self, span: Span) -> int:
        """The number printed beside the paragraph a span starts in: 1 for the first."""
        return self.paragraph_index(span.start) + 1


def lay_out(texts: Iterable[tuple[str, ParagraphKind]]) -> tuple[str, tuple[Paragraph, ...]]:
    """The text and the paragraphs of an article, from the words of each paragraph in order."""
    paragraphs: list[Paragraph] = []
    words: list[str] = []
    at = 0
    for text, kind in texts:
        paragraphs.append(Paragraph(Span(at, at + len(text)), kind))
        words.append(text)
        at += len(text) + len(PARAGRAPH_BREAK)
    return PARAGRAPH_BREAK.join(words), tuple(paragraphs)
