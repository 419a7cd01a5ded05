"""A compiled layout filled with one manuscript's words: blocks in reading order, with their elements."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from briefgen.document.paging.blocks import Beside, Block, Break, Columns, Group, Spacer
from briefgen.document.paging.bundles import bundles
from briefgen.document.paging.chart import Chart
from briefgen.document.paging.chart_data import ChartData
from briefgen.document.paging.filling import Filling, Scope, clean, run_of
from briefgen.document.paging.paragraph import Mark, Paragraph
from briefgen.document.paging.tables import Cell, Row, Rules, Table, cell_node
from briefgen.document.paging.tagged import Node
from briefgen.document.templating.layout import Element, lengths, names
from briefgen.document.templating.words import chart_handle
from briefgen.model.chart import ChartArtist, ChartSpec, ChartTable
from briefgen.model.manuscript import Manuscript

_LEVELS = {"h1": 0, "h2": 1, "h3": 2}
_ROLES = {"para": "P", "h1": "H1", "h2": "H2", "h3": "H3"}


@dataclass(frozen=True)
class Given:
    """An item that may be left out to make room.

    Attributes:
        rank: Lower goes first.
        element: Line of the element in the layout: items of one element go from the last.
        bundle: Items of one go at once.
        parted: Whether it goes only where nothing else can: others it belongs to always stay.
    """

    rank: int
    element: int
    words: str
    key: str
    blocks: tuple[Block, ...]
    bundle: int = 0
    parted: bool = False


@dataclass
class Filler(Filling):
    """Fills elements with words.

    Attributes:
        artist: Who draws the charts.
        specs: Charts by their handle, as they are to be drawn.
        tables: What is read out beside them.
        eased: Whether columns of printed tables are as wide as their words ask for.
        given: Items that may still be left out.
    """

    artist: ChartArtist = field(kw_only=True)
    specs: Mapping[str, ChartSpec] = field(kw_only=True)
    tables: Mapping[str, ChartTable] = field(default_factory=dict, kw_only=True)
    eased: bool = field(default=False, kw_only=True)
    given: list[Given] = field(default_factory=list)

    def story(self, scope: Scope, root: Node) -> list[Block | Beside]:
        """The blocks of the story."""
        return self.blocks(self.layout.story, scope, root)

    def _remember(self, element: Element, made: list[tuple[Scope, tuple[Block, ...]]]) -> None:
        """Notes which of the items made may go, the last first."""
        if "give" not in element.attributes:
            return
        rank = int(element.attributes["give"].text({}))
        least = int(element.attributes["least"].text({})) if "least" in element.attributes else 0
        for bundle in reversed(
            list(bundles([self.text(element, "whole", scope) for scope, _ in made], least))
        ):
            number = len(self.given) + 1
            for scope, blocks in made[bundle.first : bundle.first + bundle.count]:
                key, words = self.text(element, "key", scope), _words_of(blocks)
                self.given.append(Given(rank, element.line, words, key, blocks, number, bundle.parted))

    # --- blocks --------------------------------------------------------------------------

    def blocks(self, parent: Element, scope: Scope, node: Node) -> list[Block | Beside]:
        """What the elements below an element come to."""
        made: list[Block | Beside] = []
        for element in parent.elements:
            rounds = []
            for inner in self.rounds(element, scope):
                found = self.block(element, inner, node)
                made += found
                rounds.append((inner, tuple(one for one in found if not isinstance(one, Beside))))
            self._remember(element, rounds)
        return made

    def block(self, element: Element, scope: Scope, node: Node) -> list[Block | Beside]:
        """The blocks of one element, printed once."""
        match element.tag:
            case "para" | "h1" | "h2" | "h3":
                return [self._paragraph(element, scope, node)]
            case "ul":
                return self._list(element, scope, node)
            case "section" | "keepTogether" | "blockQuote":
                return self._group(element, scope, node)
            case "columns":
                return [self._columns(element, scope, node)]
            case "margin":
                return self._beside(element, scope, node)
            case "blockTable":
                return [self._table(element, scope, node)]
            case "chart":
                return [self._chart(element, scope, node)]
            case _:
                return [self._room(element, scope)]

    def _room(self, element: Element, scope: Scope) -> Block:
        if element.tag == "spacer":
            return Spacer(self.length(element, "length", scope))
        return Break(self.length(element, "height", scope) if element.tag == "condPageBreak" else None)

    def _paragraph(self, element: Element, scope: Scope, parent: Node) -> Paragraph:
        node = parent.add(_ROLES[element.tag])
        return self._set(element, scope, node, node.add("Span"))

    def _set(self, element: Element, scope: Scope, node: Node, label: Node) -> Paragraph:
        style = self.style(element, scope)
        steps = names(self.text(element, "steps", scope))
        return Paragraph(
            self.runs(element, scope, style),
            style,
            node,
            mark=self._label(element, scope, "mark", label),
            bullet=self._label(element, scope, "bulletText", label),
            key=self.text(element, "key", scope),
            gap=self.gap(element, scope),
            snap=self.length(element, "snap", scope),
            hang_marks=self.flag(element, "hangMarks"),
            keep_next=element.tag in _LEVELS,
            steps=tuple(self.look.styles[name] for name in steps),
            max_lines=int(self.text(element, "maxLines", scope, "0")),
            level=_LEVELS.get(element.tag),
        )

    def _label(self, element: Element, scope: Scope, name: str, node: Node) -> Mark | None:
        words = clean(self.text(element, name, scope))
        if not words:
            return None
        own = name == "mark" and "markStyle" in element.attributes
        style = self.style(element, scope, "markStyle" if own else "style")
        self.lost.look(words, style.face)
        return Mark((run_of(words, style),), node, style)

    def _list(self, element: Element, scope: Scope, parent: Node) -> list[Block | Beside]:
        node = parent.add("L")
        made: list[Block | Beside] = []
        for item in element.elements:
            rounds: list[tuple[Scope, tuple[Block, ...]]] = []
            for inner in self.rounds(item, scope):
                li = node.add("LI")
                label = li.add("Lbl")
                paragraph = self._set(item, inner, li.add("LBody"), label)
                made.append(paragraph)
                rounds.append((inner, (paragraph,)))
            self._remember(item, rounds)
        if made and isinstance(made[0], Paragraph):
            gap, snap = self.gap(element, scope), self.length(element, "snap", scope)
            made[0] = replace(made[0], gap=gap if gap is not None else made[0].gap, snap=snap or made[0].snap)
        return made

    def _group(self, element: Element, scope: Scope, parent: Node) -> list[Block | Beside]:
        role = {"section": "Sect", "keepTogether": "Div", "blockQuote": "BlockQuote"}[element.tag]
        return [
            Group(
                self.blocks(element, scope, parent.add(role)),
                gap=self.gap(element, scope),
                snap=self.length(element, "snap", scope),
                together=element.tag != "section",
                rule=self.length(element, "rule", scope),
                rule_colour=self.look.colours.get("ink", "#000000"),
                bottom=self.text(element, "place", scope) == "bottom",
                wide=self.flag(element, "wide"),
            )
        ]

    def _columns(self, element: Element, scope: Scope, parent: Node) -> Columns:
        stacks = [
            (
                self.length(column, "x", inner),
                self.length(column, "width", inner),
                self.blocks(column, inner, parent.add("Div")),
            )
            for column in element.elements
            for inner in self.rounds(column, scope)
        ]
        return Columns(stacks, self.gap(element, scope), self.length(element, "snap", scope))

    def _beside(self, element: Element, scope: Scope, parent: Node) -> list[Block | Beside]:
        blocks = [one for one in self.blocks(element, scope, parent) if not isinstance(one, Beside)]
        return [Beside(blocks, self.length(element, "gap", scope))]

    def _chart(self, element: Element, scope: Scope, parent: Node) -> Chart:
        handle = self.text(element, "of", scope)
        if handle not in self.specs:
            raise self.fail(element, f"of=“{handle}” is no chart: write of=“{{{{ chart.chart }}}}”")
        spec = self.specs[handle]
        alt = clean(self.text(element, "alt", scope)) or spec.title
        figure = parent.add("Figure", alt=alt)
        told = self.tables.get(handle) if self.text(element, "data", scope, "true") == "true" else None
        return Chart(
            spec,
            self.artist,
            figure,
            self.text(element, "key", scope),
            self.gap(element, scope),
            spec.title,
            self._data(told or ChartTable(), spec.title, parent),
        )

    def _data(self, table: ChartTable, title: str, parent: Node) -> ChartData:
        for words in (table.heads, *(row.words for row in table.rows)):
            self.lost.look(" ".join(words), "sans")
        return ChartData.of(table, title, parent)

    # --- tables --------------------------------------------------------------------------

    def _table(self, element: Element, scope: Scope, parent: Node) -> Table:
        node = parent.add("Table")
        ink = self.look.colours.get("ink", "#000000")
        rules = Rules(
            self.length(element, "headRule", scope, 0.5),
            self.length(element, "rowRule", scope, 0.35),
            ink,
            self.colour(element, "rowColour", scope, ink),
            self.length(element, "ruleDrop", scope, 4.2),
        )
        widths = lengths(self.text(element, "colWidths", scope), self.look)
        table = Table([], widths, rules, self.length(element, "rowHeight", scope, 16.25))
        table.gap, table.wide = self.gap(element, scope), self.flag(element, "wide")
        table.eased = self.eased
        table.rows = list(self._rows(element, scope, node, table))
        return table

    def _rows(self, element: Element, scope: Scope, node: Node, table: Table) -> Iterable[Row]:
        for tr in element.elements:
            rounds: list[tuple[Scope, tuple[Block, ...]]] = []
            for inner in self.rounds(tr, scope):
                row = self._row(tr, inner, node.add("TR"))
                if len(row.cells) != len(table.widths):
                    raise self.fail(
                        tr, f"the row has {len(row.cells)} cells, the table {len(table.widths)} columns"
                    )
                rounds.append((inner, (replace(table, rows=[row]),)))
                yield row
            self._remember(tr, rounds)

    def _row(self, element: Element, scope: Scope, node: Node) -> Row:
        head = self.flag(element, "head")
        cells = []
        for td in element.elements:
            style = self.style(td, scope)
            cell = cell_node(node, head=head, row_head=self.flag(td, "rowHead"))
            cells.append(Cell(self.runs(td, scope, style), style, cell))
        return Row(cells, head, self.text(element, "key", scope))


def chart_specs(manuscript: Manuscript) -> dict[str, ChartSpec]:
    """The charts of a manuscript by the handle templates know them by."""
    return {chart_handle(i): chart.spec for i, chart in enumerate(manuscript.charts)}


def chart_tables(manuscript: Manuscript) -> dict[str, ChartTable]:
    """What is read out beside each chart, by the same handles."""
    return {chart_handle(i): chart.table for i, chart in enumerate(manuscript.charts)}


def _words_of(blocks: Iterable[Block]) -> str:
    for block in blocks:
        if isinstance(block, Paragraph):
            return block.words
        if isinstance(block, Table) and block.rows:
            return block.rows[0].cells[0].words
        if isinstance(block, Group):
            inner = _words_of(one for one in block.blocks if not isinstance(one, Beside))
            if inner:
                return inner
    return ""
