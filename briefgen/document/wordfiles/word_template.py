"""Fills a docxtpl template in a sandbox that knows the table of words and nothing else."""

import difflib
import io
import re
from collections.abc import Callable, Iterator, Mapping
from types import TracebackType
from typing import Any

from docx.document import Document
from docx.opc.part import Part
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, TemplateError
from jinja2.exceptions import SecurityError, UndefinedError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from lxml import etree

from briefgen.document.templating.word_table import WORDS
from briefgen.document.wordfiles import word_package
from briefgen.model.problem import BriefgenError, Place, Problem, Severity, error

Filters = Mapping[str, Callable[..., Any]]

_PARAGRAPH_START = re.compile(r"<w:p([ >])")
_MARKUP = re.compile(r"<[^>]+>")
_NAME = re.compile(r"(?:no attribute|no element) '(?P<attribute>[^']+)'|^'(?P<name>[^']+)' is undefined")
_NEARBY_MOST = 80


def filled(data: bytes, name: str, words: Mapping[str, Any], filters: Filters) -> Document:
    """The template with its words in place, headers, footers and footnotes included.

    Args:
        data: The DOCX.
        name: What a person knows the template by, for the places of problems.
        words: Plain dicts, lists, strings, numbers, all printable; text is escaped on the way in.
        filters: Every filter the template may use.

    Raises:
        BriefgenError: The file is refused, or a tag in it is wrong: where, near which words, and why.
    """
    faults = word_package.template_faults(data, name)
    if faults:
        raise BriefgenError(*faults)
    template = _Template(data, name)
    return template.fill(words, _sandbox(filters))


class _Template(DocxTemplate):  # type: ignore[misc]  # docxtpl has no type information
    """A template that says where it is wrong."""

    def __init__(self, data: bytes, name: str) -> None:
        super().__init__(io.BytesIO(data))
        self._name = name

    def fill(self, words: Mapping[str, Any], sandbox: ImmutableSandboxedEnvironment) -> Document:
        """What docxtpl's own render does, but for the properties: those are set, not rendered."""
        self.render_init()
        try:
            self.map_tree(self.fix_tables(self._body(words, sandbox)))
            for uri in (self.HEADER_URI, self.FOOTER_URI):
                for key, xml in list(self.build_headers_footers_xml(words, uri, sandbox)):
                    self.map_headers_footers_xml(key, xml)
            self.render_footnotes(words, sandbox)
        except etree.XMLSyntaxError as fault:
            raise error(
                "a tag opens in one paragraph and closes in another", self._name, str(fault)
            ) from fault
        document: Document = self.docx
        return document

    def _body(self, words: Mapping[str, Any], sandbox: ImmutableSandboxedEnvironment) -> str:
        xml = str(self.build_xml(words, sandbox))
        word_package.parse(
            xml.encode("utf-8")
        )  # docxtpl parses with recover=True and would lose text silently
        return xml

    def render_xml_part(
        self, src_xml: str, part: Part, context: Mapping[str, Any], jinja_env: Any = None
    ) -> str:
        """One part with its words in place.

        Raises:
            BriefgenError: A tag in the part is wrong.
        """
        try:
            return str(super().render_xml_part(src_xml, part, context, jinja_env))
        except TemplateError as fault:
            lines = _PARAGRAPH_START.sub(r"\n<w:p\1", src_xml).splitlines()
            place = Place(self._name, part=_near(str(part.partname).lstrip("/"), lines, _line(fault)))
            raise BriefgenError(_problem(fault, place)) from fault


# --- the sandbox -------------------------------------------------------------------------------------


class _Sandbox(ImmutableSandboxedEnvironment):
    """Plain data only: no calls, no attributes of Python objects, no text made a million times longer."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def is_safe_callable(self, obj: Any) -> bool:
        """Nothing may be called."""
        del obj
        return False

    def getattr(self, obj: Any, attribute: str) -> Any:
        """A name of the table; of a dict only its keys, never its methods."""
        if isinstance(obj, Mapping):
            return obj[attribute] if attribute in obj else self.undefined(obj=obj, name=attribute)
        return super().getattr(obj, attribute)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Arithmetic on numbers."""
        if not all(isinstance(side, int | float) for side in (left, right)) or operator == "**":
            raise SecurityError(f"“{operator}” is for plain numbers only")
        return super().call_binop(context, operator, left, right)


def _sandbox(filters: Filters) -> ImmutableSandboxedEnvironment:
    sandbox = _Sandbox(autoescape=True, undefined=StrictUndefined)
    sandbox.globals.clear()
    sandbox.filters = dict(filters)
    return sandbox


# --- what is wrong, and where ------------------------------------------------------------------------


def _line(fault: TemplateError) -> int:
    """The 1-based line of the part's source the fault lies in; 0 where it is not known."""
    stated = getattr(fault, "lineno", None)
    return int(stated) if stated else max(_template_lines(fault.__traceback__), default=0)


def _template_lines(trace: TracebackType | None) -> Iterator[int]:
    while trace is not None:
        if "__jinja_exception__" in trace.tb_frame.f_globals:
            yield trace.tb_lineno
        trace = trace.tb_next


def _near(part: str, lines: list[str], line: int) -> str:
    words = _MARKUP.sub(" ", lines[line - 1]) if 0 < line <= len(lines) else ""
    shown = " ".join(words.split())[:_NEARBY_MOST]
    return f"{part}, near “{shown}”" if shown else part


def _problem(fault: TemplateError, place: Place) -> Problem:
    if isinstance(fault, UndefinedError):
        return _unknown_word(fault, place)
    if isinstance(fault, SecurityError):
        return Problem(Severity.ERROR, "a template may read words and nothing else", place, str(fault))
    return Problem(Severity.ERROR, f"a tag is wrong: {fault.message or fault}", place)


def _unknown_word(fault: UndefinedError, place: Place) -> Problem:
    found = _NAME.search(fault.message or "")
    if found is None:
        return Problem(Severity.ERROR, f"a word is unknown: {fault.message}", place)
    name = found["attribute"] or found["name"]
    known = sorted({part.rstrip("[]") for word in WORDS for part in word.parts})
    near = difflib.get_close_matches(name, known, 1)
    hint = f"did you mean “{near[0]}”?" if near else "the template reference lists every word there is"
    return Problem(Severity.ERROR, f"there is no word “{name}”", place, hint)
