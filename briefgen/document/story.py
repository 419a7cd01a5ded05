"""A compiled layout filled with one manuscript's words: blocks in reading order, with their elements."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from briefgen.document.blocks import Beside, Block, Break, Columns, Group, Mark, Paragraph, Spacer
from briefgen.document.chart import Chart
from briefgen.document.expressions import ExpressionError, Pattern
from briefgen.document.fonts import missing
from briefgen.document.language import Kind
from briefgen.document.layout import Element, Layout, check_value, lengths, names
from briefgen.document.styles import Look, Style
from briefgen.document.tables import Cell, Row, Rules, Table, cell_node
from briefgen.document.tagged import Node
from briefgen.document.text import Run
from briefgen.document.words import chart_handle
from briefgen.model.chart import ChartArtist, ChartSpec
from briefgen.model.manuscript import Manuscript
from briefgen.model.problem import BriefgenError, Place, Problem, Severity, error

Scope = Mapping[str, Any]

_SPACE = re.compile(r"[ \t\r\n\f\v]+")
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_LEVELS = {"h1": 0, "h2": 1, "h3": 2}
_ROLES = {"para": "P", "h1": "H1", "h2": "H2", "h3": "H3"}


@dataclass(frozen=True)
class Given:
    """An item that may be left out to make room.

    Attributes:
        rank: Lower goes first.
        element: Line of the element in the layout: items of one element go from the last.
        lines: How many body lines it takes.
    """

    rank: int
    element: int
    words: str
    key: str
    blocks: tuple[Block, ...]


@dataclass
class Filler:
    """Fills elements with words.

    Attributes:
        dropped: How many items, from the last, are left out of the loop on that line.
        specs: Charts by their handle, as they are to be drawn.
        lacking: Characters that no face has, by face.
        given: Items that may still be left out.
    """

    layout: Layout
    artist: ChartArtist
    specs: Mapping[str, ChartSpec]
    dropped: Mapping[int, int] = field(default_factory=dict)
    lacking: dict[str, set[str]] = field(default_factory=dict)
    given: list[Given] = field(default_factory=list)

    @property
    def look(self) -> Look:
        """The look with the layout's own styles."""
        return self.layout.look

    def story(self, scope: Scope, root: Node) -> list[Block | Beside]:
        """The blocks of the story."""
        return self.blocks(self.layout.story, scope, root)

    # --- values --------------------------------------------------------------------------

    def fail(self, element: Element, words: str) -> BriefgenError:
        """The error for something only data could show."""
        return error(words, Place(self.layout.name, element.line))

    def text(self, element: Element, name: str, scope: Scope, otherwise: str = "") -> str:
        """An attribute with its expressions filled in."""
        found = element.attributes.get(name)
        return self._filled(found, element, scope) if found else otherwise

    def _filled(self, found: Pattern, element: Element, scope: Scope) -> str:
        try:
            return found.text(scope)
        except ExpressionError as wrong:
            raise self.fail(element, str(wrong)) from wrong

    def length(self, element: Element, name: str, scope: Scope, otherwise: float = 0.0) -> float:
        """A length in points."""
        return (
            self._typed(element, name, scope, Kind.LENGTH, self.look.length)
            if name in element.attributes
            else otherwise
        )

    def gap(self, element: Element, scope: Scope) -> float | None:
        """The distance the element asks for, or None."""
        return self.length(element, "gap", scope) if "gap" in element.attributes else None

    def depth(self, element: Element, name: str, scope: Scope) -> float:
        """A depth under the upper edge, in points."""
        return self._typed(element, name, scope, Kind.DEPTH, self.look.depth)

    def colour(self, element: Element, name: str, scope: Scope, otherwise: str) -> str:
        """A colour "#rrggbb"."""
        if name not in element.attributes:
            return otherwise
        return self._typed(element, name, scope, Kind.COLOUR, self.look.colour)

    def _typed(
        self, element: Element, name: str, scope: Scope, kind: Kind, read: Callable[[str], Any]
    ) -> Any:
        value = self.text(element, name, scope)
        try:
            check_value(kind, value, self.look)
            return read(value)
        except ValueError as wrong:
            raise self.fail(element, f"{name}=“{value}”: {wrong}") from wrong

    def style(self, element: Element, scope: Scope, name: str = "style") -> Style:
        """The style an attribute names, with the element's own alignment."""
        style: Style = self._typed(element, name, scope, Kind.STYLE, self.look.styles.__getitem__)
        align = self.text(element, "align", scope) if name == "style" else ""
        return replace(style, align=align) if align else style

    def flag(self, element: Element, name: str) -> bool:
        """Whether an attribute reads "true"."""
        return name in element.attributes and element.attributes[name].text({}) == "true"

    # --- control -------------------------------------------------------------------------

    def rounds(self, element: Element, scope: Scope) -> Iterator[Scope]:
        """The scope for each time the element is printed: none, one, or one for each item."""
        for inner in self._items(element, scope):
            try:
                wanted = element.condition is None or bool(element.condition.value(inner))
            except ExpressionError as wrong:
                raise self.fail(element, str(wrong)) from wrong
            if wanted:
                yield inner

    def _items(self, element: Element, scope: Scope) -> list[Scope]:
        if element.loop is None:
            return [scope]
        try:
            items = element.loop.items.value(scope)
        except ExpressionError as wrong:
            raise self.fail(element, str(wrong)) from wrong
        if not isinstance(items, list | tuple):
            raise self.fail(element, f"“{element.loop.items.source}” is no list")
        kept = items[: max(len(items) - self.dropped.get(element.line, 0), 0)]
        return [{**scope, element.loop.name: item} for item in kept]

    def _remember(self, element: Element, made: list[tuple[Scope, tuple[Block, ...]]]) -> None:
        """Notes which of the items made may go, the last first."""
        if "give" not in element.attributes:
            return
        rank = int(element.attributes["give"].text({}))
        least = int(element.attributes["least"].text({})) if "least" in element.attributes else 0
        for scope, blocks in made[least:]:
            key = self.text(element, "key", scope)
            self.given.append(Given(rank, element.line, _words_of(blocks), key, blocks))

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
        words = _clean(self.text(element, name, scope))
        if not words:
            return None
        own = name == "mark" and "markStyle" in element.attributes
        style = self.style(element, scope, "markStyle" if own else "style")
        self._look_for_glyphs(words, style.face)
        return Mark((_run(words, style),), node)

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
        alt = _clean(self.text(element, "alt", scope)) or spec.title
        return Chart(
            spec,
            self.artist,
            parent.add("Figure", alt=alt),
            self.text(element, "key", scope),
            self.gap(element, scope),
            spec.title,
        )

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

    # --- words ---------------------------------------------------------------------------

    def runs(self, element: Element, scope: Scope, style: Style) -> tuple[Run, ...]:
        """The words of an element with those of its inline elements, white space made single."""
        return _tidy(self._runs(element, scope, style))

    def _runs(self, element: Element, scope: Scope, style: Style) -> Iterator[Run]:
        for child in element.children:
            if isinstance(child, Pattern):
                words = _SPACE.sub(" ", _clean(self._filled(child, element, scope), strip=False))
                self._look_for_glyphs(words, style.face)
                yield _run(words, style)
                continue
            for inner in self.rounds(child, scope):
                if child.tag == "br":
                    yield _run("\n", style)
                else:
                    yield from self._runs(child, inner, self._inline(child, inner, style))

    def _inline(self, element: Element, scope: Scope, style: Style) -> Style:
        if element.tag == "span":
            return self.style(element, scope) if "style" in element.attributes else style
        family = style.face.split()[0]
        return replace(style, face=f"{family} {'italic' if element.tag == 'i' else 'semibold'}")

    def _look_for_glyphs(self, words: str, face: str) -> None:
        if words.isascii():
            return
        for character in missing(words, face):
            self.lacking.setdefault(face, set()).add(character)


def glyph_problems(lacking: Mapping[str, set[str]]) -> list[Problem]:
    """What to say of characters no face has."""
    return [
        Problem(
            Severity.WARNING,
            f"the face “{face}” lacks {', '.join(f'“{c}” (U+{ord(c):04X})' for c in sorted(characters))}",
            Place("page"),
            "they are printed as ◊; the words in the evidence record are whole",
        )
        for face, characters in lacking.items()
    ]


def chart_specs(manuscript: Manuscript) -> dict[str, ChartSpec]:
    """The charts of a manuscript by the handle templates know them by."""
    return {chart_handle(i): chart.spec for i, chart in enumerate(manuscript.charts)}


def _run(words: str, style: Style) -> Run:
    return Run(words, style.face, style.size, style.colour)


def _clean(words: str, *, strip: bool = True) -> str:
    """Without control characters; they can neither be read nor printed."""
    words = _UNSEEN.sub("", words)
    return words.strip() if strip else words


def _tidy(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Runs of one look joined, no space doubled across them, none at either end or at a line end."""
    made: list[Run] = []
    for run in runs:
        words = run.text
        if not made or made[-1].text.endswith((" ", "\n")):
            words = words.lstrip(" ")
        if words.startswith("\n") and made:
            made[-1] = replace(made[-1], text=made[-1].text.rstrip(" "))
        if not words:
            continue
        if made and replace(made[-1], text="") == replace(run, text=""):
            made[-1] = replace(run, text=made[-1].text + words)
        else:
            made.append(replace(run, text=words))
    while made and not made[-1].text.rstrip(" \n"):
        made.pop()
    if made:
        made[-1] = replace(made[-1], text=made[-1].text.rstrip(" \n"))
    return tuple(made)


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
