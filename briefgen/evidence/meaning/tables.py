"""Tables of an article: rows that follow each other, cut into cells, with the head of each column."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefgen.evidence.amounts.quantities import quantity_alone
from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.amounts.stated_units import stated_unit
from briefgen.evidence.times.head_dates import head_dates
from briefgen.knowledge.lexicon import table as word_table
from briefgen.model.article import Article, Paragraph, ParagraphKind, Span

_LEAST_CELLS = 2
_RULE = re.compile(r"[\s|:+=–—-]+")
_LONGEST_LEAD = 140
_FOOTMARKS = "*†‡§ +"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell with where its words stand in the article, and the figure that fills it, if one does."""

    span: Span
    text: str
    figure: Reading | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under one head.

    Attributes:
        span: From the head to the last row.
        head: The cells of the first row, where no figure stands in them; else empty.
        rows: Without the head.
        lead: The line before the table, if it is short enough for its title and closes no list.
        names: The column that names the rows: the second, where the first only numbers them.
    """

    span: Span
    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    lead: Span | None = None
    names: int = 0


@dataclass(frozen=True, slots=True)
class Column:
    """Where a figure stands.

    Attributes:
        table: By its number in the article.
        span: Of the cell.
        listed: Its row is one of several like it: no total, and measured in no unit of its own.
    """

    table: int
    column: int
    span: Span
    listed: bool


def columns_of(article: Article) -> dict[int, Column]:
    """The column of each figure that fills a cell, by where the figure starts."""
    return {
        cell.figure.start: Column(number, at, cell.span, listed)
        for number, table in enumerate(tables_of(article))
        for row in table.rows
        for listed in (_is_listed(article, table, row),)
        for at, cell in enumerate(row)
        if cell.figure
    }


def _is_listed(article: Article, table: Table, row: Sequence[Cell]) -> bool:
    name = row[table.names].text if len(row) > table.names else ""
    sums = name.lower().split()[:1]
    total = bool(sums) and sums[0].strip(":,") in word_table(article.language, "comparisons")["totals"]
    return not total and stated_unit(name, article.language, whole=False) is None


@lru_cache(maxsize=4)
def tables_of(article: Article) -> tuple[Table, ...]:
    """The tables of the body in order, each of two rows or more, with at least one figure that fills a cell.

    A row is a paragraph of that kind, or one cut by upright strokes; a ruled line between rows is none.
    """
    return tuple(
        table for run in _runs(article) if len(run) > 1 and (table := _table(article, run)) is not None
    )


def _runs(article: Article) -> Iterator[list[Paragraph]]:
    """Rows with nothing but ruled lines between them."""
    run: list[Paragraph] = []
    for paragraph in article.paragraphs:
        words = paragraph.span.of(article.text)
        if "-" in words and _RULE.fullmatch(words):
            continue
        if not is_row(paragraph, words):
            yield run
            run = []
            continue
        run.append(paragraph)
    yield run


def is_row(paragraph: Paragraph, words: str) -> bool:
    """Whether a paragraph is the row of a table."""
    piped = words.strip("| ").count("|") >= _LEAST_CELLS - 1 and not words.endswith((".", "!", "?"))
    return "\t" in words or (piped and (paragraph.kind is ParagraphKind.TABLE_ROW or words.count("|") > 1))


def _table(article: Article, run: Sequence[Paragraph]) -> Table | None:
    rows = [tuple(_cells(article, paragraph)) for paragraph in run]
    if max(len(row) for row in rows) < _LEAST_CELLS or not any(cell.figure for row in rows for cell in row):
        return None
    headed = not any(cell.figure for cell in rows[0])
    before = article.paragraph_index(run[0].span.start) - 1
    above = article.paragraphs[before] if before >= 0 else None
    lead = above.span if above and above.kind is not ParagraphKind.LIST_ITEM else None
    span = Span(run[0].span.start, run[-1].span.end)
    named = lead is not None and len(lead) <= _LONGEST_LEAD
    head, body = (rows[0], tuple(rows[1:])) if headed else ((), tuple(rows))
    return Table(span, head, body, lead if named else None, _naming_column(body))


def _naming_column(rows: Sequence[tuple[Cell, ...]]) -> int:
    ranks = [row[0].figure.value if row[0].figure else None for row in rows]
    numbered = ranks == list(range(1, len(rows) + 1))
    return int(numbered and all(len(row) > _LEAST_CELLS and row[1].figure is None for row in rows))


def _cells(article: Article, paragraph: Paragraph) -> Iterator[Cell]:
    words = paragraph.span.of(article.text)
    at = 0
    parts = words.split("\t") if "\t" in words else words.split("|")
    if "\t" not in words:
        first, last = not parts[0].strip(), not parts[-1].strip()
        at = len(parts[0]) + 1 if first else 0
        parts = parts[first : len(parts) - last]
    for part in parts:
        inner = part.strip()
        start = paragraph.span.start + at + (part.find(inner) if inner else 0)
        yield _cell(Span(start, start + len(inner)), inner, article.language)
        at += len(part) + 1


def _cell(span: Span, text: str, language: str) -> Cell:
    figure = quantity_alone(text, language) if any(map(str.isdigit, text)) else None
    if figure is None:
        return Cell(span, text)
    around = text[: figure.start] + text[figure.end :]
    dated = any(len(date.span) == len(text) for date in head_dates(text, language))
    return Cell(span, text, None if dated or around.strip(_FOOTMARKS) else figure.shifted(span.start))
