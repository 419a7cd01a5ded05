"""What a native chart takes from a template's look: colours, sizes, and line weights."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from briefgen.document.native.chart_xml import TextStyle
from briefgen.document.templating.advances import text_width
from briefgen.knowledge.colour import reads_on
from briefgen.knowledge.faces import FAMILIES


@dataclass(frozen=True, slots=True)
class ChartLook:
    """Colours as "RRGGBB", lengths in points.

    Attributes:
        face: Family of all words in a chart, as Word knows it; `family` as a look does.
        parts: Fills of the parts of a whole, in the order they may stand beside each other.
        label_colours: The text colour that reads on a fill, by the fill.
    """

    face: str
    ink: str
    grey: str
    rule: str
    highlight: str
    other: str
    parts: tuple[str, ...]
    label_colours: dict[str, str]
    label_pt: float
    tick_pt: float
    value_pt: float
    value_display_pt: float
    axis_pt: float
    grid_pt: float
    highlight_line_pt: float
    other_line_pt: float
    highlight_dot_pt: float
    other_dot_pt: float
    halo_pt: float
    bar_to_pitch: float
    bar_max_pt: float
    bar_max_display_pt: float
    range_bar_pt: float
    gap_pt: float
    part_gap_pt: float
    bracket_dash_pt: tuple[float, float]
    family: str = FAMILIES[0]

    @property
    def label(self) -> TextStyle:
        """Names of items and series."""
        return TextStyle(self.face, self.label_pt, self.ink)

    @property
    def quiet(self) -> TextStyle:
        """What is said in the second voice: words about a mark, what is not stated."""
        return TextStyle(self.face, self.label_pt, self.grey)

    @property
    def tick(self) -> TextStyle:
        """Numbers and dates on an axis."""
        return TextStyle(self.face, self.tick_pt, self.grey)

    def label_on(self, fill: str) -> str:
        """The text colour that reads on the fill."""
        return self.label_colours.get(fill) or reads_on(f"#{fill}", f"#{self.ink}", "#FFFFFF")[1:]

    def width(self, text: str, *, bold: bool = False) -> float:
        """How wide words run at label size, in points."""
        return self.width_at(text, self.label_pt, bold=bold)

    def width_at(self, text: str, size_pt: float, *, bold: bool = False) -> float:
        """How wide words run at that size, in points."""
        return text_width(text, f"{self.family} bold" if bold else self.family) * size_pt


@cache
def chart_look(path: Path) -> ChartLook:
    """The look of native charts, from a template's look.toml.

    Raises:
        KeyError: The look lacks a value; `document.check` names it before anything is rendered.
    """
    tokens = tomllib.loads(path.read_text("utf-8"))
    colours: dict[str, Any] = tokens["colour"]
    charts: dict[str, Any] = colours["chart"]
    named = {name: value[1:] for name, value in colours.items() if isinstance(value, str)}
    family = tokens["chart"].get("face", FAMILIES[0])
    on = {fill[1:]: _hex(named, name) for fill, name in charts["label_on"].items()}
    return ChartLook(
        face=tokens["face"][family],
        ink=named["ink"],
        grey=named["grey"],
        rule=named["rule"],
        highlight=_hex(named, charts["highlight"]),
        other=_hex(named, charts["other"]),
        parts=tuple(_hex(named, fill) for fill in charts["categories"]),
        label_colours=on,
        part_gap_pt=charts["gap_between_parts_pt"],
        bracket_dash_pt=_pair(tokens["chart"]["bracket_dash_pt"]),
        **_sizes(tokens["chart"]),
        family=family,
    )


def _hex(named: Mapping[str, str], colour: str) -> str:
    """A colour as "RRGGBB", given as "#rrggbb" or by its name in the look."""
    return named.get(colour, colour.removeprefix("#"))


_SIZES = {
    "label_pt": "label_pt",
    "tick_pt": "tick_label_pt",
    "value_pt": "value_pt",
    "value_display_pt": "value_display_pt",
    "axis_pt": "axis_pt",
    "grid_pt": "grid_pt",
    "gap_pt": "gap_label_pt",
    "highlight_line_pt": "highlight_line_pt",
    "other_line_pt": "other_line_pt",
    "highlight_dot_pt": "highlight_dot_radius_pt",
    "other_dot_pt": "other_dot_radius_pt",
    "halo_pt": "dot_halo_pt",
    "bar_to_pitch": "bar_to_pitch",
    "bar_max_pt": "bar_max_pt",
    "bar_max_display_pt": "bar_max_display_pt",
    "range_bar_pt": "range_bar_pt",
}


def _sizes(chart: dict[str, Any]) -> dict[str, float]:
    return {name: float(chart[key]) for name, key in _SIZES.items()}


def _pair(lengths: float | list[float]) -> tuple[float, float]:
    """On and off; one number is both."""
    on, off = lengths if isinstance(lengths, list) else (lengths, lengths)
    return float(on), float(off)
