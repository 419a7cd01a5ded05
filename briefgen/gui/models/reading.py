"""The article as rows of a reading column: headline, lines set aside, captions, numbered paragraphs."""

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum

from briefgen.brief.wording import Wording
from briefgen.model.article import Article, Caption, ParagraphKind, SetAside, Span

_MOST_NAMED = 3


class RowKind(StrEnum):
    """How a row is set."""

    HEADLINE = "headline"
    META = "meta"
    STANDFIRST = "standfirst"
    FOLD = "fold"
    ASIDE = "aside"
    CAPTION = "caption"
    TEXT = "text"
    SUBHEAD = "subhead"


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Attributes:
        number: Printed in the gutter; 0 for none.
        span: The stretch of the article's text it shows, for paragraphs.
        fold: Which group of lines set aside it opens or belongs to; -1 for none.
    """

    kind: RowKind
    text: str
    number: int = 0
    span: Span | None = None
    fold: int = -1


def rows(article: Article, opened: frozenset[int] = frozenset()) -> tuple[Row, ...]:
    """The rows from top to bottom; `opened` names the groups whose set-aside lines are shown."""
    result = [Row(RowKind.HEADLINE, article.headline)] if article.headline else []
    if meta := meta_line(article):
        result.append(Row(RowKind.META, meta))
    if article.standfirst:
        result.append(Row(RowKind.STANDFIRST, article.standfirst))
    aside, captions = _by_place(article)
    for index in range(len(article.paragraphs) + 1):
        result += _set_aside(aside.get(index, []), index, index in opened)
        result += [Row(RowKind.CAPTION, _caption(caption)) for caption in captions.get(index, [])]
        if index < len(article.paragraphs):
            result.append(_paragraph(article, index))
    return tuple(result)


def meta_line(article: Article) -> str:
    """Outlet, place and date with dots between, as far as they are known."""
    day = Wording.of("en-GB").day(article.published.day) if article.published else ""
    parts = [article.agency or article.outlet, article.place, day]
    return "  ·  ".join(part for part in parts if part)


def _by_place(article: Article) -> tuple[dict[int, list[SetAside]], dict[int, list[Caption]]]:
    last = len(article.paragraphs)
    aside: dict[int, list[SetAside]] = defaultdict(list)
    captions: dict[int, list[Caption]] = defaultdict(list)
    for line in article.set_aside:
        aside[min(line.before, last)].append(line)
    for caption in article.captions:
        captions[min(caption.before, last)].append(caption)
    return aside, captions


def _set_aside(lines: list[SetAside], index: int, opened: bool) -> list[Row]:
    if not lines:
        return []
    head = Row(RowKind.FOLD, fold_line(lines), fold=index)
    return [head, *(Row(RowKind.ASIDE, line.text, fold=index) for line in lines)] if opened else [head]


def fold_line(lines: list[SetAside]) -> str:
    """What was set aside, in a line: "3 lines set aside: a credit, a share bar"."""
    reasons = list(dict.fromkeys(line.reason for line in lines))
    named = ", ".join(reasons[:_MOST_NAMED]) + (" …" if len(reasons) > _MOST_NAMED else "")
    return f"{len(lines)} {'line' if len(lines) == 1 else 'lines'} set aside: {named}"


def _caption(caption: Caption) -> str:
    return f"{caption.text} Photo: {caption.credit}" if caption.credit else caption.text


def _paragraph(article: Article, index: int) -> Row:
    paragraph = article.paragraphs[index]
    kind = RowKind.SUBHEAD if paragraph.kind is ParagraphKind.SUBHEAD else RowKind.TEXT
    return Row(kind, paragraph.span.of(article.text), index + 1, paragraph.span)
