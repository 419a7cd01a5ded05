"""The look of charts in one template: colours, type and line weights, read from its look.toml."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from briefgen.knowledge.faces import FAMILIES
from briefgen.knowledge.marking import Paints, palette
from briefgen.model.chart import ChartSpec
from briefgen.model.problem import BriefgenError, Place, Problem, Severity

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Type:
    """How a line of text is set.

    Attributes:
        face: "sans", "sans bold", … as in a template's look.
        colour: "#rrggbb".
    """

    face: str
    size_pt: float
    colour: str

    def of(
        self, *, face: str | None = None, colour: str | None = None, size_pt: float | None = None
    ) -> "Type":
        """The same with some of it changed."""
        return Type(face or self.face, size_pt or self.size_pt, colour or self.colour)

    @property
    def italic(self) -> "Type":
        """The same in the italic of its family."""
        return self.of(face=f"{self.face.split()[0]} italic")


@dataclass(frozen=True, slots=True)
class Colours:
    """The palette; every colour is "#rrggbb".

    Attributes:
        highlight: The datum that is the point.
        other: Data that is not.
        categories: At most four, in the order they may stand beside each other.
        label_on: The text colour that reads on a fill.
    """

    ink: str
    grey: str
    rule: str
    white: str
    highlight: str
    other: str
    categories: tuple[str, ...]
    label_on: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Sizes:
    """Measures of the marks, in points at printed size unless the name says otherwise."""

    label_pt: float
    tick_label_pt: float
    value_pt: float
    value_display_pt: float
    gap_label_pt: float
    axis_pt: float
    grid_pt: float
    highlight_line_pt: float
    other_line_pt: float
    highlight_dot_radius_pt: float
    other_dot_radius_pt: float
    dot_halo_pt: float
    bracket_dash_pt: tuple[float, float]
    tick_length_pt: float
    bar_to_pitch: float
    bar_max_pt: float
    bar_max_display_pt: float
    bar_value_gap_pt: float
    range_bar_pt: float
    big_narrow_pt: float
    big_wide_pt: float
    part_gap_pt: float


@dataclass(frozen=True, slots=True)
class Look:
    """One style for all charts of a template.

    Attributes:
        unit_pt: The page's baseline unit; heights are multiples of it.
        rows_u: Least and greatest height of each kind, in baseline units, by the kind's name.
        face: The family of all words: "sans" or "serif".
    """

    unit_pt: float
    colours: Colours
    sizes: Sizes
    rows_u: Mapping[str, tuple[float, float]]
    face: str = "sans"

    @property
    def label(self) -> Type:
        """Names of items and parts."""
        return Type(self.face, self.sizes.label_pt, self.colours.ink)

    @property
    def strong_label(self) -> Type:
        """Periods, the highlighted name, the value at a small bar."""
        return self.label.of(face=f"{self.face} semibold")

    @property
    def quiet(self) -> Type:
        """What is said in the second voice: "calculated", names of other lines."""
        return self.label.of(colour=self.colours.grey)

    @property
    def tick(self) -> Type:
        """Numbers and dates on an axis."""
        return Type(self.face, self.sizes.tick_label_pt, self.colours.grey)

    @property
    def value(self) -> Type:
        """The values of a chart of few."""
        return Type(f"{self.face} bold", self.sizes.value_pt, self.colours.ink)

    @property
    def gap_label(self) -> Type:
        """The difference at a bracket."""
        return Type(f"{self.face} bold", self.sizes.gap_label_pt, self.colours.ink)

    def rows_pt(self, kind: str) -> tuple[float, float]:
        """Least and greatest height of a kind, in points."""
        least, most = self.rows_u[kind]
        return least * self.unit_pt, most * self.unit_pt


def paints(spec: ChartSpec, look: Look) -> Paints:
    """The colours a chart is drawn in, "#rrggbb"."""
    colours = look.colours
    own = palette(spec.palette, colours.categories)
    return Paints(colours.highlight, colours.other, own, colours.categories)


_KINDS_WITH_ROWS = (
    "slope", "pair", "bars_per_item", "line", "hundred_per_bar", "range_per_item", "timeline", "big_number",
)  # fmt: skip


class _Reader:
    """Reads values out of nested tables and remembers what is missing or of another type."""

    def __init__(self, data: Mapping[str, Any], name: str) -> None:
        self.data = data
        self.name = name
        self.problems: list[Problem] = []

    def table(self, name: str) -> Mapping[str, Any]:
        found: Any = self.data
        for part in name.split("."):
            found = found.get(part) if isinstance(found, dict) else None
        if isinstance(found, dict):
            return found
        return self._complain(f"the table [{name}] is missing", {})

    def number(self, table: str, key: str) -> float:
        found = self.table(table).get(key)
        if isinstance(found, int | float) and found > 0:
            return float(found)
        return self._complain(f"{key} in [{table}] is not a number above 0", 1.0)

    def numbers(self, table: str, key: str) -> tuple[float, float]:
        found = self.table(table).get(key)
        if isinstance(found, int | float):
            return float(found), float(found)
        if isinstance(found, list) and len(found) == 2:
            return float(found[0]), float(found[1])
        return self._complain(f"{key} in [{table}] is neither a number nor a pair of numbers", (1.0, 1.0))

    def family(self) -> str:
        """The family charts are set in, which a look need not name."""
        found = self.table("chart").get("face", FAMILIES[0])
        if found in FAMILIES:
            return str(found)
        return self._complain(f"face in [chart] is none of: {', '.join(FAMILIES)}", FAMILIES[0])

    def colour(self, table: str, key: str) -> str:
        return self.as_colour(self.table(table).get(key), f"{key} in [{table}]")

    def as_colour(self, found: object, what: str) -> str:
        """A colour as "#rrggbb", given so or by its name in [colour]."""
        known = self.table("colour")
        value = known.get(found, found) if isinstance(found, str) else found
        if isinstance(value, str) and _is_hex(value):
            return value
        return self._complain(f"{what} is no colour: {found!r}", "#000000")

    def _complain(self, text: str, instead: T) -> T:
        self.problems.append(Problem(Severity.ERROR, text, Place(self.name)))
        return instead


def _is_hex(value: str) -> bool:
    return len(value) == 7 and value[0] == "#" and all(c in "0123456789abcdefABCDEF" for c in value[1:])


def load(path: Path) -> Look:
    """The look in a template's look.toml.

    Raises:
        BriefgenError: It cannot be read, or lacks values; all problems are named.
    """
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as fault:
        problem = Problem(Severity.ERROR, f"the look cannot be read: {fault}", Place(str(path)))
        raise BriefgenError(problem) from fault
    reader = _Reader(data, str(path))
    look = Look(
        reader.number("grid", "unit_pt"), _colours(reader), _sizes(reader), _rows(reader), reader.family()
    )
    if reader.problems:
        raise BriefgenError(*dict.fromkeys(reader.problems))
    return look


def _colours(reader: _Reader) -> Colours:
    chart = reader.table("colour.chart")
    categories = tuple(reader.as_colour(c, "a category") for c in chart.get("categories", ()))
    label_on = {c: reader.as_colour(name, f"label_on {c}") for c, name in chart.get("label_on", {}).items()}
    ink, grey, rule, white = (reader.colour("colour", name) for name in ("ink", "grey", "rule", "white"))
    highlight, other = reader.colour("colour.chart", "highlight"), reader.colour("colour.chart", "other")
    return Colours(ink, grey, rule, white, highlight, other, categories, label_on)


def _sizes(reader: _Reader) -> Sizes:
    plain = {
        name: reader.number("chart", name)
        for name in Sizes.__slots__
        if name not in ("bracket_dash_pt", "big_narrow_pt", "big_wide_pt", "part_gap_pt")
    }
    return Sizes(
        **plain,
        bracket_dash_pt=reader.numbers("chart", "bracket_dash_pt"),
        big_narrow_pt=reader.number("chart.big_number_pt", "narrow"),
        big_wide_pt=reader.number("chart.big_number_pt", "wide"),
        part_gap_pt=reader.number("colour.chart", "gap_between_parts_pt"),
    )


def _rows(reader: _Reader) -> dict[str, tuple[float, float]]:
    return {name: reader.numbers("chart.rows_u", name) for name in _KINDS_WITH_ROWS}
