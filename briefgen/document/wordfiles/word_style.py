"""How the paragraphs and runs of a Word document are set: their styles, the ones below, and its defaults."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from docx.document import Document
from docx.oxml.ns import qn
from lxml import etree

from briefgen.document.wordfiles.word_parts import FACES

_TWIPS_PER_PT = 20
_OWN_LEADING = 1.3
"""A line of a face at single spacing, as a share of the type size; the faces that ship take 1.26 and 1.25."""
_BORDER_EIGHTHS = 8
Properties = Mapping[str, Mapping[str, str]]
"""Attributes by element, both without their namespace: {"spacing": {"before": "260"}}."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How a paragraph is set; lengths in points.

    Attributes:
        line_pt: Height of a line where it is exact, else the least.
        exact: Whether no line is higher, whatever stands in it.
        first_pt: Indent of the first line beyond the left one; negative where it hangs.
    """

    before_pt: float
    after_pt: float
    line_pt: float
    exact: bool
    left_pt: float
    right_pt: float
    first_pt: float
    border_pt: float
    keep_next: bool
    keep_lines: bool
    page_break: bool


@dataclass(frozen=True)
class Styles:
    """The styles of one document."""

    document: Document
    _merged: dict[str, Properties] = field(default_factory=dict)

    @cached_property
    def _known(self) -> dict[str, Any]:
        found: Iterator[Any] = self.document.styles.element.iter(qn("w:style"))
        return {style.get(qn("w:styleId")): style for style in found}

    @cached_property
    def _plain(self) -> str:
        """The style of a paragraph that names none."""
        return next(
            (
                name
                for name, style in self._known.items()
                if style.get(qn("w:type")) == "paragraph" and style.get(qn("w:default")) in ("1", "true")
            ),
            "",
        )

    def of_paragraph(self, paragraph: etree._Element) -> Setting:
        """How a paragraph is set."""
        own = _properties(paragraph.find(qn("w:pPr")))
        found = _over(self._style(own.get("pStyle", {}).get("val", self._plain)), own)
        spacing, indents = found.get("spacing", {}), found.get("ind", {})
        rule, size = spacing.get("lineRule", "auto"), self._size(paragraph)
        said = _number(spacing.get("line"), 240.0)
        single = size * _OWN_LEADING
        line = single * said / 240 if rule == "auto" else said / _TWIPS_PER_PT
        hanging = _points(indents.get("hanging"))
        return Setting(
            before_pt=_points(spacing.get("before")),
            after_pt=_points(spacing.get("after")),
            line_pt=max(line, single) if rule == "atLeast" else line,
            exact=rule == "exact",
            left_pt=_points(indents.get("left", indents.get("start"))),
            right_pt=_points(indents.get("right", indents.get("end"))),
            first_pt=-hanging if hanging else _points(indents.get("firstLine")),
            border_pt=_borders(paragraph.find(f"{qn('w:pPr')}/{qn('w:pBdr')}")),
            keep_next=_is_on(found.get("keepNext")),
            keep_lines=_is_on(found.get("keepLines")),
            page_break=_is_on(found.get("pageBreakBefore")),
        )

    def of_run(self, run: etree._Element, paragraph: etree._Element) -> tuple[str, float]:
        """The face of a run, and its type size in points."""
        own = _properties(run.find(qn("w:rPr")))
        below = self._style(self._named(paragraph))
        named = self._style(own.get("rStyle", {}).get("val", ""))
        found = _over(_over(below, named), own)
        family = found.get("rFonts", {}).get("ascii", "")
        faces = FACES.get(family, FACES["Source Sans Pro"])
        face = faces.get("Bold", faces["Regular"]) if _is_on(found.get("b")) else faces["Regular"]
        return face, _number(found.get("sz", {}).get("val"), 20.0) / 2

    def _size(self, paragraph: etree._Element) -> float:
        return _number(self._style(self._named(paragraph)).get("sz", {}).get("val"), 20.0) / 2

    def _named(self, paragraph: etree._Element) -> str:
        return _properties(paragraph.find(qn("w:pPr"))).get("pStyle", {}).get("val", self._plain)

    def _style(self, name: str) -> Properties:
        """What a style says, over what those below it and the document's defaults say."""
        if name not in self._merged:
            self._merged[name] = self._made(name)
        return self._merged[name]

    def _made(self, name: str) -> Properties:
        style = self._known.get(name)
        if style is None:
            return {}
        based = style.find(qn("w:basedOn"))
        if based is not None:
            below = self._style(based.get(qn("w:val")))
        else:
            below = self._defaults if style.get(qn("w:type")) == "paragraph" else {}
        return _over(_over(below, _properties(style.find(qn("w:pPr")))), _properties(style.find(qn("w:rPr"))))

    @cached_property
    def _defaults(self) -> Properties:
        defaults = self.document.styles.element.find(qn("w:docDefaults"))
        found: Properties = {}
        for path in ("w:pPrDefault/w:pPr", "w:rPrDefault/w:rPr"):
            steps = "/".join(qn(step) for step in path.split("/"))
            found = _over(found, _properties(defaults.find(steps) if defaults is not None else None))
        return found


def _properties(element: etree._Element | None) -> Properties:
    if element is None:
        return {}
    return {
        etree.QName(child).localname: {etree.QName(name).localname: value for name, value in child.items()}
        for child in element.iterchildren("{*}*")
    }


def _over(below: Properties, above: Properties) -> Properties:
    """What is said above, else below: attribute by attribute, as Word reads spacing and indents."""
    return {name: {**below.get(name, {}), **above.get(name, {})} for name in {**below, **above}}


def _is_on(said: Mapping[str, str] | None) -> bool:
    return said is not None and said.get("val", "1") not in ("0", "false", "off")


def _borders(borders: etree._Element | None) -> float:
    """The height rules above and below a paragraph take, with their distance."""
    if borders is None:
        return 0.0
    found = (borders.find(qn(f"w:{side}")) for side in ("top", "bottom"))
    return sum(
        _number(each.get(qn("w:sz")), 0.0) / _BORDER_EIGHTHS + _number(each.get(qn("w:space")), 0.0)
        for each in found
        if each is not None
    )


def _points(twips: str | None) -> float:
    return _number(twips, 0.0) / _TWIPS_PER_PT


def _number(said: str | None, otherwise: float) -> float:
    try:
        return float(said) if said else otherwise
    except ValueError:
        return otherwise
