"""Figures in tables: what the heads of their row and column, and the title of the table, say of each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.meaning.figured import Slots
from briefgen.evidence.meaning.heads import NO_HEAD, Head, read_head
from briefgen.evidence.meaning.tables import Cell, Table, tables_of
from briefgen.model.article import Article
from briefgen.model.quantity import Dimension


@dataclass(frozen=True, slots=True)
class Headed:
    """A figure of a table in the unit its heads state, with the slots they fill."""

    reading: Reading
    slots: Slots


def headed_figures(article: Article) -> tuple[Headed, ...]:
    """The figures that fill a cell of a table, in the order of the text, without the numbers of its rows."""
    return tuple(
        headed
        for table in tables_of(article)
        for reader in (_Reader(article, table),)
        for row in table.rows
        for headed in reader.of_row(row)
    )


class _Reader:
    """Reads the figures of one table by its heads."""

    def __init__(self, article: Article, table: Table) -> None:
        self._article = article
        self._table = table
        self._columns = [read_head(article, cell.span) for cell in table.head]
        self._lead = read_head(article, table.lead) if table.lead else NO_HEAD

    def of_row(self, row: Sequence[Cell]) -> Iterator[Headed]:
        """The figures of a row, without the number of the row."""
        names = self._table.names
        own = row[names] if len(row) > names and row[names].figure is None else None
        head = read_head(self._article, own.span, names=True) if own and own.text else NO_HEAD
        for column, cell in enumerate(row):
            if cell.figure is None or column < names:
                continue
            above = self._columns[column] if column < len(self._columns) else NO_HEAD
            yield Headed(self._measured(cell.figure, above, head), self._slots(above, head))

    def _slots(self, above: Head, own: Head) -> Slots:
        """A time in either head is the period; the head of the row is the subject, or else the column's."""
        told = above if above.time else own if own.time else self._lead
        time = replace(told.time, inferred=told is self._lead) if told.time else None
        subject, measure = (own.words, above.words) if own.words else (above.words, None)
        if measure is None and self._lead.words and self._is_titled():
            measure = replace(self._lead.words, inferred=True)
        return Slots(subject=subject, measure=measure, period=time, when=told.when if time else None)

    def _measured(self, reading: Reading, above: Head, own: Head) -> Reading:
        """The figure in the unit of the nearest head that states one, unless it has its own."""
        corner = self._columns[self._table.names] if len(self._columns) > self._table.names else NO_HEAD
        if own.time and corner.unit and corner.unit.unit.dimension is Dimension.TIME:
            corner = NO_HEAD  # "Year" over 2021 and 2022 names the rows and measures nothing
        stated = next((head.unit for head in (above, own, corner, self._lead) if head.unit), None)
        if stated is None or reading.unit.name:
            return reading
        return reading.scaled(stated.unit, stated.scale)

    def _is_titled(self) -> bool:
        """Whether the line before the table is no sentence of the text but names what it shows."""
        lead = self._table.lead
        return lead is not None and not lead.of(self._article.text).rstrip().endswith((".", "!", "?"))
