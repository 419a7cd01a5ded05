"""Where charts stand in a template's forms: the width each place has, and how high a chart may be there."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import docx

from briefgen.document.paging import furniture
from briefgen.document.paging.filling import Filling
from briefgen.document.paging.slabs import Column
from briefgen.document.templating.expressions import ExpressionError
from briefgen.document.templating.layout import Element, Layout
from briefgen.document.wordfiles.word_package import template_faults
from briefgen.document.wordfiles.word_room import rooms_of_charts
from briefgen.model.problem import BriefgenError
from briefgen.model.template import ChartSlot, Form, Template

_WHOLE = ("keepTogether", "blockQuote", "column")
_LINES = ("para", "h1", "h2", "h3", "li")
_LEAST_PT = 20.0
"""No chart is lower; what a template leaves beside its own words is never told as less."""


def places_in_layout(layout: Layout, words: dict[str, Any], pages: int) -> tuple[ChartSlot, ...]:
    """Every different place of a chart in a layout, in the order of the file.

    Args:
        layout: A compiled one.
        words: What expressions in it are read with: the words of the sample.
        pages: How many pages there may be; the highest frame among them holds a chart.
    """
    filling = Filling(layout)
    try:
        frames = [furniture.frame(filling, page) for page in range(min(pages, len(layout.pages)))]
        walk = _Walk(filling, max(frame.bottom - frame.top for frame in frames))
        found: dict[tuple[float, float], ChartSlot] = {}
        for slot in walk.below(layout.story, words, frames[0].column, 0.0):
            found.setdefault((slot.width_pt, slot.most_pt), slot)
    except BriefgenError:  # a length only data could show to be none: told when pages are set
        return ()
    return tuple(found.values())


@dataclass
class _Walk:
    """Goes down a layout with the column that blocks have there.

    Attributes:
        height: Of the highest frame, in points.
    """

    filling: Filling
    height: float

    def below(
        self, element: Element, scope: dict[str, Any], column: Column, words_pt: float
    ) -> Iterator[ChartSlot]:
        """The places below an element; `words_pt` is how high the words are that stay with a chart."""
        for child in element.elements:
            inner = self._once(child, scope)
            if child.tag == "chart":
                most = max(self.height - words_pt, _LEAST_PT)
                yield ChartSlot(Form.PDF, round(column.width, 3), round(most, 3), child.line)
            elif child.tag != "margin":
                around = self._words_pt(child, inner) if child.tag in _WHOLE else words_pt
                yield from self.below(child, inner, self._column(child, inner, column), around)

    def _column(self, element: Element, scope: dict[str, Any], column: Column) -> Column:
        if element.tag == "column":
            return Column(self.filling.length(element, "width", scope))
        return column.wide if self.filling.flag(element, "wide") else column

    def _once(self, element: Element, scope: dict[str, Any]) -> dict[str, Any]:
        """The scope of an element as it is printed for the first item of its loop, whatever its condition."""
        if element.loop is None:
            return scope
        try:
            items = element.loop.items.value(scope)
        except ExpressionError:
            return scope
        first = items[0] if isinstance(items, list | tuple) and items else {}
        return {**scope, element.loop.name: first}

    def _words_pt(self, element: Element, scope: dict[str, Any]) -> float:
        """How high the lines of words in an element are, one for each paragraph."""
        total = 0.0
        for child in element.elements:
            inner = self._once(child, scope)
            gap = self.filling.gap(child, inner) if child.tag != "column" else None
            if child.tag in _LINES:
                total += gap if gap is not None else self.filling.style(child, inner).leading
            elif child.tag == "chart":
                total += gap or 0.0
            elif child.tag not in ("margin", "columns"):
                total += self._words_pt(child, inner)
        return total


def places_in_word(template: Template) -> tuple[ChartSlot, ...]:
    """Every different place of a chart in the Word form; none where the file cannot be read."""
    if template.word is None:
        return ()
    data = template.word.read_bytes()
    if template_faults(data, template.word.name):
        return ()
    try:
        document = docx.Document(str(template.word))
    except (ValueError, KeyError, OSError):  # told with its reason once the form is filled
        return ()
    rooms = dict.fromkeys(rooms_of_charts(document))
    return tuple(ChartSlot(Form.WORD, room.width_pt, room.most_pt) for room in rooms)
