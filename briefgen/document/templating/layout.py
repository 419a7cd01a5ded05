"""A layout read, checked and compiled: every problem in it is found before any data comes near."""

import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from briefgen.document.templating.expressions import (
    Expression,
    ExpressionError,
    Loop,
    Pattern,
    expression,
    loop,
    pattern,
)
from briefgen.document.templating.language import CHOICES, PAGE_SIZES_PT, TAGS, Kind
from briefgen.document.templating.markup import Markup, Words, read
from briefgen.document.templating.scope import Scope
from briefgen.document.templating.styles import Look, Style
from briefgen.knowledge.faces import FACES
from briefgen.model.problem import Place, Problem, Severity


@dataclass(frozen=True, eq=False)
class Element:
    """One element, ready to be filled with data.

    Attributes:
        attributes: All but for= and if=.
    """

    tag: str
    line: int
    attributes: Mapping[str, Pattern]
    loop: Loop | None = None
    condition: Expression | None = None
    children: tuple["Element | Pattern", ...] = ()

    @property
    def elements(self) -> tuple["Element", ...]:
        """The elements directly below."""
        return tuple(child for child in self.children if isinstance(child, Element))


@dataclass(frozen=True)
class Layout:
    """A compiled layout file.

    Attributes:
        look: The template's look with the styles of the file's stylesheet.
        page_size_pt: Width and height.
    """

    name: str
    look: Look
    page_size_pt: tuple[float, float]
    document: Element
    pages: tuple[Element, ...]
    story: Element


def parse(data: bytes, name: str, look: Look, language: str) -> tuple[Layout | None, tuple[Problem, ...]]:
    """The layout, and everything that is wrong with it; no layout where something is an error."""
    root, broken = read(data, name)
    if root is None:
        return None, (broken,) if broken else ()
    compiler = _Compiler(name, look, language)
    layout = compiler.layout(root)
    return (None if compiler.problems else layout), tuple(compiler.problems)


@dataclass
class _Compiler:
    name: str
    look: Look
    language: str
    problems: list[Problem] = field(default_factory=list)

    def problem(self, text: str, line: int, hint: str = "") -> None:
        self.problems.append(Problem(Severity.ERROR, text, Place(self.name, line), hint))

    # --- the file ------------------------------------------------------------------------

    def layout(self, root: Markup) -> Layout | None:
        if root.tag != "document":
            self.problem(f"the file begins with <{root.tag}>", root.line, "it begins with <document>")
            return None
        parts = {child.tag: child for child in root.elements}
        if "stylesheet" in parts:
            self._stylesheet(parts["stylesheet"])
        document = self.element(root, Scope.top(), below=False)
        for tag in ("template", "story"):
            if tag not in parts:
                self.problem(f"<document> has no <{tag}>", root.line)
        if not {"template", "story"} <= parts.keys():
            return None
        for child in root.elements:
            if child.tag not in TAGS["document"].holds:
                self._unknown_tag(child, "document")
        template = self.element(parts["template"], Scope.pages())
        story = self.element(parts["story"], Scope.top())
        self._needs_frames(template)
        size = PAGE_SIZES_PT.get(_fixed(template, "pageSize", "A4"), PAGE_SIZES_PT["A4"])
        return Layout(self.name, self.look, size, document, template.elements, story)

    def _needs_frames(self, template: Element) -> None:
        if not template.elements:
            self.problem("<template> has no <pageTemplate>", template.line)
        for page in template.elements:
            if not any(child.tag == "frame" for child in page.elements):
                self.problem("<pageTemplate> has no <frame>", page.line)

    def _stylesheet(self, markup: Markup) -> None:
        for child in markup.elements:
            if child.tag != "paraStyle":
                self._unknown_tag(child, "stylesheet")
                continue
            element = self.element(child, Scope.top())
            try:
                style = _style(element, self.look)
            except (ValueError, KeyError):
                continue  # its attributes were reported one by one
            self.look = self.look.with_styles({style.name: style})

    # --- elements ------------------------------------------------------------------------

    def element(self, markup: Markup, scope: Scope, *, below: bool = True) -> Element:
        """The element compiled; what is wrong in it is reported and left out."""
        tag = TAGS[markup.tag]
        looped = self._loop(markup, scope)
        inner = scope.inside(looped) if looped else scope
        element = Element(
            markup.tag,
            markup.line,
            dict(self._attributes(markup, inner)),
            looped,
            self._condition(markup, inner),
        )
        for name in tag.required:
            if name not in markup.attributes:
                self.problem(f"<{markup.tag}> needs the attribute {name}=", markup.line)
        return replace(element, children=tuple(self._children(markup, inner))) if below else element

    def _loop(self, markup: Markup, scope: Scope) -> Loop | None:
        if "for" not in markup.attributes or "for" not in TAGS[markup.tag].attributes:
            return None
        try:
            found = loop(markup.attributes["for"], markup.lines["for"], self.language)
        except ExpressionError as wrong:
            self.problem(str(wrong), markup.lines["for"])
            return None
        self._check_names([found.items], scope)
        return found

    def _condition(self, markup: Markup, scope: Scope) -> Expression | None:
        if "if" not in markup.attributes or "if" not in TAGS[markup.tag].attributes:
            return None
        try:
            found = expression(markup.attributes["if"], markup.lines["if"], self.language)
        except ExpressionError as wrong:
            self.problem(str(wrong), markup.lines["if"])
            return None
        self._check_names([found], scope)
        return found

    def _attributes(self, markup: Markup, scope: Scope) -> Iterable[tuple[str, Pattern]]:
        known = TAGS[markup.tag].attributes
        for name, text in markup.attributes.items():
            if name not in known:
                self._unknown_attribute(markup, name)
            elif name not in ("for", "if"):
                found = self._pattern(text, markup.lines[name], scope)
                if found and self._fits(known[name], name, found):
                    yield name, found

    def _fits(self, kind: Kind, name: str, found: Pattern) -> bool:
        """Whether a value without expressions is what the attribute holds; others are seen later."""
        if not found.is_fixed:
            return True
        try:
            check_value(kind, found.text({}), self.look)
        except ValueError as wrong:
            self.problem(f"{name}=“{found.text({})}”: {wrong}", found.line)
            return False
        return True

    def _pattern(self, text: str, line: int, scope: Scope) -> Pattern | None:
        try:
            found = pattern(text, line, self.language)
        except ExpressionError as wrong:
            self.problem(str(wrong), line)
            return None
        self._check_names(found.expressions, scope)
        return found

    def _check_names(self, expressions: Iterable[Expression], scope: Scope) -> None:
        for one in expressions:
            for text, hint in scope.unknown(one):
                self.problem(text, one.line, hint)

    def _children(self, markup: Markup, scope: Scope) -> Iterable["Element | Pattern"]:
        tag = TAGS[markup.tag]
        for child in markup.children:
            if isinstance(child, Words):
                yield from self._words(child, markup, scope)
            elif child.tag not in TAGS or child.tag not in tag.holds:
                self._unknown_tag(child, markup.tag)
            else:
                yield self.element(child, scope)

    def _words(self, words: Words, markup: Markup, scope: Scope) -> Iterable[Pattern]:
        if TAGS[markup.tag].text:
            found = self._pattern(words.text, words.line, scope)
            if found:
                yield found
        elif words.text.strip():
            line = words.line + len(words.text) - len(words.text.lstrip()) and words.line
            self.problem(f"words do not stand in <{markup.tag}> itself", line, "put them into a <para>")

    def _unknown_tag(self, markup: Markup, parent: str) -> None:
        allowed = TAGS[parent].holds
        elsewhere = markup.tag in TAGS
        text = (
            f"<{markup.tag}> does not stand in <{parent}>" if elsewhere else f"there is no tag <{markup.tag}>"
        )
        self.problem(text, markup.line, _nearest(markup.tag, allowed, "<{}>"))

    def _unknown_attribute(self, markup: Markup, name: str) -> None:
        known = TAGS[markup.tag].attributes
        self.problem(
            f"<{markup.tag}> has no attribute {name}=", markup.lines[name], _nearest(name, known, "{}=")
        )


def _nearest(name: str, known: Iterable[str], form: str) -> str:
    known = tuple(known)
    near = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
    if near:
        return f"did you mean {form.format(near[0])}?"
    return "there are: " + ", ".join(form.format(one) for one in known) if known else "nothing stands in it"


def check_value(kind: Kind, text: str, look: Look) -> None:
    """Sees whether a text is what an attribute of that kind holds.

    Raises:
        ValueError: It is not; with the reason in words.
    """
    if kind in CHOICES:
        if text not in CHOICES[kind]:
            raise ValueError(f"it is one of {', '.join(CHOICES[kind])}")
    elif kind is Kind.LENGTH:
        look.length(text)
    elif kind is Kind.DEPTH:
        look.depth(text)
    elif kind is Kind.LENGTHS:
        lengths(text, look)
    elif kind is Kind.COLOUR:
        look.colour(text)
    elif kind in (Kind.STYLE, Kind.STYLES):
        for name in names(text) if kind is Kind.STYLES else (text,):
            _known(name, look.styles, "style")
    elif kind is Kind.FACE:
        _known(text, FACES, "face")
    elif kind is Kind.INTEGER and not re.fullmatch(r"\d{1,4}", text):
        raise ValueError("not a whole number")


def _known(name: str, known: Iterable[str], what: str) -> None:
    if name not in known:
        raise ValueError(f"there is no such {what}; {_nearest(name, known, '{}')}")


def names(text: str) -> tuple[str, ...]:
    """Names with commas between."""
    return tuple(name.strip() for name in text.split(",") if name.strip())


def lengths(text: str, look: Look) -> tuple[float, ...]:
    """Lengths with commas between, in points.

    Raises:
        ValueError: One of them is no length.
    """
    return tuple(look.length(part) for part in text.split(","))


def _fixed(element: Element, name: str, otherwise: str) -> str:
    found = element.attributes.get(name)
    return found.text({}) if found and found.is_fixed else otherwise


def _style(element: Element, look: Look) -> Style:
    """The style a <paraStyle> describes, on top of its parent or of the style it replaces."""
    given = {name: found.text({}) for name, found in element.attributes.items()}
    name = given["name"]
    base = look.styles.get(given.get("parent", name), Style(name))
    changes: dict[str, Any] = {"name": name}
    for attribute, to in _STYLE_LENGTHS.items():
        if attribute in given:
            changes[to] = look.length(given[attribute])
    if "textColor" in given:
        changes["colour"] = look.colour(given["textColor"])
    for attribute, to in (("face", "face"), ("alignment", "align")):
        if attribute in given:
            changes[to] = given[attribute]
    if "balance" in given:
        changes["balance"] = given["balance"] == "true"
    return replace(base, **changes)


_STYLE_LENGTHS = {
    "fontSize": "size",
    "leading": "leading",
    "spaceBefore": "before",
    "spaceAfter": "after",
    "hang": "hang",
}
