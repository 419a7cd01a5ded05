"""Pages as a layout describes them: their frames, and what is drawn on every one."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from briefgen.document.paging.filling import Filling
from briefgen.document.paging.pages import Frame
from briefgen.document.paging.sheet import Sheet
from briefgen.document.paging.text import Line, one_line
from briefgen.document.templating.layout import Element, Layout
from briefgen.model.problem import Place, Problem, Severity

_FLOOR_PT = 8.0


def page_kind(layout: Layout, page: int) -> Element:
    """The description of a page, counted from 0; the last one serves all that follow."""
    return layout.pages[min(page, len(layout.pages) - 1)]


def frame(filler: Filling, page: int) -> Frame:
    """Where the story flows on that page."""
    element = next(child for child in page_kind(filler.layout, page).elements if child.tag == "frame")
    return Frame(
        x=filler.length(element, "x", {}),
        width=filler.length(element, "width", {}),
        top=filler.depth(element, "from", {}),
        bottom=filler.depth(element, "to", {}),
        margin=filler.length(element, "margin", {}),
        gutter=filler.length(element, "gutter", {}),
    )


def draw(filler: Filling, sheet: Sheet, words: Mapping[str, Any], count: int) -> list[Problem]:
    """Draws what stands on the current page besides the story."""
    scope = {**words, "page": {"number": sheet.page + 1, "count": count}}
    problems: list[Problem] = []
    for group in page_kind(filler.layout, sheet.page).elements:
        for element in group.elements if group.tag == "pageGraphics" else ():
            for inner in filler.rounds(element, scope):
                problems += _draw(filler, sheet, element, inner)
    return problems


def _draw(filler: Filling, sheet: Sheet, element: Element, scope: Mapping[str, Any]) -> list[Problem]:
    x = filler.length(element, "x", scope)
    if element.tag == "rect":
        top, bottom = filler.depth(element, "from", scope), filler.depth(element, "to", scope)
        width = filler.length(element, "width", scope)
        sheet.area(x, top, width, bottom, filler.colour(element, "fill", scope, "#000000"))
        return []
    if element.tag == "line":
        thickness = filler.length(element, "thickness", scope, 0.5)
        colour = filler.colour(element, "colour", scope, "#000000")
        depth, width = filler.depth(element, "depth", scope), filler.length(element, "width", scope)
        sheet.rule(x, depth, width, thickness, colour)
        return []
    line, problems = _fitted(filler, element, scope)
    right = filler.text(element, "align", scope) == "right"
    sheet.furniture(line, x - line.width if right else x, filler.depth(element, "depth", scope))
    return problems


def _fitted(filler: Filling, element: Element, scope: Mapping[str, Any]) -> tuple[Line, list[Problem]]:
    """The line, cut, shrunk or complained of where it is wider than it may be."""
    style = filler.style(element, scope)
    colour = filler.colour(element, "colour", scope, style.colour)
    text = tuple(replace(run, colour=colour) for run in filler.runs(element, scope, style))
    line = one_line(text)
    if "maxWidth" not in element.attributes:
        return line, []
    most = filler.length(element, "maxWidth", scope)
    fit = filler.text(element, "fit", scope, "truncate")
    if line.width <= most or fit == "flow":
        return line, []
    if fit == "error":
        place = Place(filler.layout.name, element.line)
        return line, [Problem(Severity.ERROR, f"“{line.text}” is {line.width - most:.0f} pt too wide", place)]
    if fit == "shrink":
        factor = max(most / line.width, min(_FLOOR_PT / style.size, 1.0))
        line = one_line(tuple(replace(run, size=run.size * factor) for run in text), most)
        return line, []
    return one_line(text, most), []
