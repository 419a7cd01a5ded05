"""Elements of a layout read with data: what their attributes come to, how often they print, their words."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from briefgen.document.paging.lost_words import LostWords
from briefgen.document.paging.text import Run
from briefgen.document.templating.expressions import ExpressionError, Pattern
from briefgen.document.templating.language import Kind
from briefgen.document.templating.layout import Element, Layout, check_value
from briefgen.document.templating.styles import Look, Style
from briefgen.model.problem import BriefgenError, Place, error

Scope = Mapping[str, Any]

_T = TypeVar("_T")

_MOST_PRINTED = 50_000

_SPACE = re.compile(r"[ \t\r\n\f\v]+")
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


@dataclass
class Filling:
    """A layout with what is known while it is filled.

    Attributes:
        dropped: How many items, from the last, are left out of the loop on that line.
        lost: Words that no face can print.
        printed: How many elements were printed so far.
    """

    layout: Layout
    dropped: Mapping[int, int] = field(default_factory=dict)
    lost: LostWords = field(default_factory=LostWords)
    printed: int = 0

    @property
    def look(self) -> Look:
        """The look with the layout's own styles."""
        return self.layout.look

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
        if name not in element.attributes:
            return otherwise
        return self._typed(element, name, scope, Kind.LENGTH, self.look.length)

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

    def _typed(self, element: Element, name: str, scope: Scope, kind: Kind, read: Callable[[str], _T]) -> _T:
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
                self._count(element)
                yield inner

    def _count(self, element: Element) -> None:
        """Stops a stranger's loops within loops before they take the machine."""
        self.printed += 1
        if self.printed > _MOST_PRINTED:
            raise self.fail(element, f"the layout prints more than {_MOST_PRINTED:,} elements")

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

    # --- words ---------------------------------------------------------------------------

    def runs(self, element: Element, scope: Scope, style: Style) -> tuple[Run, ...]:
        """The words of an element with those of its inline elements, white space made single."""
        return _tidy(self._runs(element, scope, style))

    def _runs(self, element: Element, scope: Scope, style: Style) -> Iterator[Run]:
        for child in element.children:
            if isinstance(child, Pattern):
                words = _SPACE.sub(" ", clean(self._filled(child, element, scope), strip=False))
                self.lost.look(words, style.face)
                yield run_of(words, style)
                continue
            for inner in self.rounds(child, scope):
                if child.tag == "br":
                    yield run_of("\n", style)
                else:
                    yield from self._runs(child, inner, self._inline(child, inner, style))

    def _inline(self, element: Element, scope: Scope, style: Style) -> Style:
        if element.tag == "span":
            return self.style(element, scope) if "style" in element.attributes else style
        family = style.face.split()[0]
        return replace(style, face=f"{family} {'italic' if element.tag == 'i' else 'semibold'}")


def run_of(words: str, style: Style) -> Run:
    """Words in a style."""
    return Run(words, style.face, style.size, style.colour)


def clean(words: str, *, strip: bool = True) -> str:
    """The words without control characters; they can neither be read nor printed."""
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
