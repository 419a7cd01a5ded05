"""Lengths, colours and paragraph styles: a template's `look.toml`, with what its layout adds."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from briefgen.knowledge.faces import FACES
from briefgen.model.problem import Place, error

MM = 72 / 25.4
_UNITS = {"pt": 1.0, "mm": MM, "cm": 10 * MM, "in": 72.0}
_LENGTH = re.compile(r"(?P<number>-?\d+(?:\.\d+)?|-?\.\d+)\s*(?P<unit>pt|mm|cm|in|u)")
_HEX = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph is set; lengths in points.

    Attributes:
        leading: From baseline to baseline.
        before: Extra room above, taken together with the `after` of what stands above: the larger wins.
        hang: How far all lines but the first are moved in.
        balance: Whether the lines are made about equally long.
        align: "left", "right", "center" or "decimal".
    """

    name: str
    face: str = "serif"
    size: float = 10.0
    leading: float = 13.0
    before: float = 0.0
    after: float = 0.0
    colour: str = "#000000"
    hang: float = 0.0
    balance: bool = False
    align: str = "left"


@dataclass(frozen=True)
class Grid:
    """The baseline grid: baseline n lies `first_pt + n * unit_pt` under the page's upper edge."""

    unit_pt: float = 13.0
    first_pt: float = 44.0

    def depth(self, baselines: float) -> float:
        """How deep a baseline lies under the upper edge, in points."""
        return self.first_pt + baselines * self.unit_pt


@dataclass(frozen=True)
class Look:
    """What `look.toml` says, as the pages need it."""

    grid: Grid = field(default_factory=Grid)
    colours: Mapping[str, str] = field(default_factory=dict)
    styles: Mapping[str, Style] = field(default_factory=dict)

    def colour(self, name: str) -> str:
        """The "#rrggbb" of a colour given so or by its name in the look.

        Raises:
            ValueError: There is no such colour.
        """
        if _HEX.fullmatch(name):
            return name
        if name not in self.colours:
            raise ValueError(f"no colour “{name}” (there are: {', '.join(self.colours)})")
        return self.colours[name]

    def length(self, text: str) -> float:
        """A length in points: "5mm", "13pt", "1.5u" (baseline units).

        Raises:
            ValueError: It is no length.
        """
        number, unit = _split_length(text)
        return number * (self.grid.unit_pt if unit == "u" else _UNITS[unit])

    def depth(self, text: str) -> float:
        """A place down the page, in points from the upper edge; "4u" is baseline 4.

        Raises:
            ValueError: It is no length.
        """
        number, unit = _split_length(text)
        return self.grid.depth(number) if unit == "u" else number * _UNITS[unit]

    def with_styles(self, more: Mapping[str, Style]) -> "Look":
        """The look with styles added or replaced."""
        return replace(self, styles={**self.styles, **more})


def _split_length(text: str) -> tuple[float, str]:
    if text.strip() == "0":
        return 0.0, "pt"
    found = _LENGTH.fullmatch(text.strip())
    if found is None:
        raise ValueError("not a length, for example 12pt, 5mm or 2u")
    return float(found["number"]), found["unit"]


def load(path: Path) -> Look:
    """The look in a file; read once for each version of the file.

    Raises:
        BriefgenError: It is missing, is no TOML, or a style in it is broken.
    """
    try:
        stamp = path.stat()
    except OSError as missing:
        raise error("the look of the template cannot be read", str(path), str(missing)) from missing
    return _load(path, stamp.st_mtime_ns, stamp.st_size)


@lru_cache(maxsize=16)
def _load(path: Path, _changed: int, _size: int) -> Look:
    try:
        tables = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as broken:
        raise error(f"this is no TOML: {broken}", path.name) from broken
    grid = tables.get("grid", {})
    colours = {name: value for name, value in tables.get("colour", {}).items() if isinstance(value, str)}
    bare = Look(Grid(grid.get("unit_pt", 13.0), grid.get("first_baseline_pt", 44.0)), colours)
    place = Place(path.name)
    return bare.with_styles({n: _style(n, row, bare, place) for n, row in tables.get("style", {}).items()})


def _style(name: str, row: Mapping[str, Any], look: Look, place: Place) -> Style:
    unit = look.grid.unit_pt
    face = row.get("face", "serif")
    if face not in FACES:
        raise error(f"style “{name}” asks for a face “{face}”", place, f"there are: {', '.join(FACES)}")
    try:
        colour = look.colour(row.get("colour", "#000000"))
    except ValueError as unknown:
        raise error(f"style “{name}”: {unknown}", place) from unknown
    return Style(
        name,
        face,
        float(row.get("size_pt", 10)),
        float(row.get("leading_pt", 13)),
        row.get("before_u", 0) * unit,
        row.get("after_u", 0) * unit,
        colour,
        float(row.get("hang_pt", 0)),
        bool(row.get("balance", False)),
    )
