"""A layout file as a tree of elements that know their line: no DOCTYPE, no entities, nothing fetched."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from briefgen.model.problem import Place, Problem, Severity

_DEEPEST = 40
_BIGGEST = 2_000_000


@dataclass
class Words:
    """Text between tags, with the line it begins on."""

    text: str
    line: int


@dataclass
class Markup:
    """One element as written.

    Attributes:
        lines: The line of each attribute.
    """

    tag: str
    attributes: dict[str, str]
    line: int
    lines: dict[str, int]
    children: list["Markup | Words"] = field(default_factory=list)

    @property
    def elements(self) -> Iterator["Markup"]:
        """The elements directly below."""
        return (child for child in self.children if isinstance(child, Markup))


class _Stop(Exception):  # noqa: N818 - ends the parse, is never seen outside
    def __init__(self, problem: Problem) -> None:
        self.problem = problem


class _Reader:
    def __init__(self, data: bytes, name: str) -> None:
        self.data, self.name = data, name
        self.stack: list[Markup] = []
        self.root: Markup | None = None
        self.parser = expat.ParserCreate()
        self.parser.ordered_attributes = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._words
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.EntityDeclHandler = self._doctype
        self.parser.ProcessingInstructionHandler = self._instruction

    def _refuse(self, text: str, hint: str = "") -> _Stop:
        place = Place(self.name, self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1)
        return _Stop(Problem(Severity.ERROR, text, place, hint))

    def _doctype(self, *_: object) -> None:
        raise self._refuse("a DOCTYPE is not allowed", "remove it: a layout has no entities and no DTD")

    def _instruction(self, *_: object) -> None:
        raise self._refuse("a processing instruction is not allowed")

    def _start(self, tag: str, flat: list[str]) -> None:
        if len(self.stack) >= _DEEPEST:
            raise self._refuse("elements are nested too deep")
        attributes = dict(zip(flat[::2], flat[1::2], strict=True))
        element = Markup(tag, attributes, self.parser.CurrentLineNumber, self._lines(attributes))
        if self.stack:
            self.stack[-1].children.append(element)
        else:
            self.root = element
        self.stack.append(element)

    def _lines(self, attributes: dict[str, str]) -> dict[str, int]:
        """Where each attribute stands: they may run over many lines."""
        begin = self.parser.CurrentByteIndex
        first = self.parser.CurrentLineNumber
        raw = self.data[begin : begin + 20_000].decode("utf-8", "replace")
        lines: dict[str, int] = {}
        at = 0
        for name in attributes:
            found = raw.find(f"{name}=", at)
            at = found if found >= 0 else at
            lines[name] = first + raw.count("\n", 0, at)
        return lines

    def _end(self, _tag: str) -> None:
        self.stack.pop()

    def _words(self, text: str) -> None:
        children = self.stack[-1].children
        if children and isinstance(children[-1], Words):
            children[-1].text += text
        else:
            children.append(Words(text, self.parser.CurrentLineNumber))


def read(data: bytes, name: str) -> tuple[Markup | None, Problem | None]:
    """The root element of a file, or the problem that keeps it from being read."""
    if len(data) > _BIGGEST:
        return None, Problem(Severity.ERROR, "the layout is larger than 2 MB", Place(name))
    reader = _Reader(data, name)
    try:
        reader.parser.Parse(data, True)
    except _Stop as stop:
        return None, stop.problem
    except expat.ExpatError as wrong:
        words = expat.errors.messages[wrong.code]
        return None, Problem(
            Severity.ERROR, f"this is no XML: {words}", Place(name, wrong.lineno, wrong.offset + 1)
        )
    return reader.root, None
