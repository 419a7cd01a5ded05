"""What stands between {{ and }}: expressions over plain data, compiled once, without calls or magic.

A template is a stranger's file. Jinja parses the expression; only the kinds of node listed here
are let through, names resolve to keys of plain data, and nothing can be called but the filters.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from jinja2 import StrictUndefined, TemplateSyntaxError, Undefined, UndefinedError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from briefgen.document.templating.filters import House

_ALLOWED = (
    nodes.Output,
    nodes.Template,
    nodes.Name,
    nodes.Getattr,
    nodes.Getitem,
    nodes.Const,
    nodes.Filter,
    nodes.Test,
    nodes.Compare,
    nodes.Operand,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.Neg,
    nodes.Add,
    nodes.Sub,
    nodes.Concat,
    nodes.CondExpr,
    nodes.List,
    nodes.Tuple,
    nodes.Keyword,
)
_PIECE = re.compile(r"\{\{(?P<expression>.*?)\}\}", re.DOTALL)
_LOOP = re.compile(r"\s*(?P<name>[a-zA-Z][a-zA-Z0-9_]*)\s+in\s+(?P<items>.+)", re.DOTALL)
_LONGEST = 500


class ExpressionError(ValueError):
    """An expression that cannot be; its words are for the template's author."""


class _Environment(ImmutableSandboxedEnvironment):
    """Looks names up as keys only: no attribute of any Python object can be reached."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        return self.getitem(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        if isinstance(obj, dict | list | tuple | str):
            try:
                return obj[argument]
            except (KeyError, IndexError, TypeError):
                pass
        return self.undefined(obj=obj, name=argument)


@cache
def _environment(language: str) -> _Environment:
    environment = _Environment(undefined=StrictUndefined, autoescape=False)
    environment.globals.clear()
    environment.filters = dict(House.of(language).filters())
    environment.tests = {n: environment.tests[n] for n in ("defined", "none", "string", "number", "in")}
    return environment


@dataclass(frozen=True)
class Expression:
    """One compiled expression.

    Attributes:
        source: As the author wrote it, without the braces.
        names: What it reads, as paths of keys: (("quote", "text"),).
    """

    source: str
    line: int
    names: tuple[tuple[str, ...], ...]
    language: str

    def value(self, scope: Mapping[str, Any]) -> Any:
        """What it comes to.

        Raises:
            ExpressionError: A name in it is unknown, or its filters do not suit the value.
        """
        try:
            value = _run(self.source, self.language)(dict(scope))
            if isinstance(value, Undefined):
                str(value)  # a strict undefined raises its own message
            return value
        except UndefinedError as unknown:
            raise ExpressionError(str(unknown.message)) from unknown
        except (TypeError, ValueError, ArithmeticError) as unfit:
            raise ExpressionError(f"“{self.source}”: {unfit}") from unfit


@cache
def _run(source: str, language: str) -> Any:
    return _environment(language).compile_expression(source, undefined_to_none=False)


def expression(source: str, line: int, language: str) -> Expression:
    """The expression, compiled.

    Raises:
        ExpressionError: It is no expression, or uses what templates may not.
    """
    source = source.strip()
    if not source or len(source) > _LONGEST:
        raise ExpressionError("an expression has between one and 500 characters")
    try:
        tree = _environment(language).parse(f"{{{{ {source} }}}}")
        _refuse_others(tree, source, language)
        _run(source, language)
    except TemplateSyntaxError as wrong:
        raise ExpressionError(f"“{source}”: {wrong.message}") from wrong
    return Expression(source, line, tuple(dict.fromkeys(_names(tree))), language)


def _refuse_others(tree: nodes.Node, source: str, language: str) -> None:
    known = _environment(language)
    for node in tree.find_all(nodes.Node):
        if not isinstance(node, _ALLOWED):
            raise ExpressionError(f"“{source}”: {type(node).__name__.lower()} is not allowed here")
        if isinstance(node, nodes.Getattr) and node.attr.startswith("_"):
            raise ExpressionError(f"“{source}”: names do not begin with an underscore")
        if isinstance(node, nodes.Filter) and node.name not in known.filters:
            raise ExpressionError(f"“{source}”: there is no filter “{node.name}”")
        if isinstance(node, nodes.Test) and node.name not in known.tests:
            raise ExpressionError(f"“{source}”: there is no test “{node.name}”")


def _names(tree: nodes.Node) -> Iterator[tuple[str, ...]]:
    """The longest path from each name in the tree."""
    inner = {id(node.node) for node in tree.find_all(nodes.Getattr)}
    inner |= {id(node.node) for node in tree.find_all(nodes.Getitem)}
    for node in tree.find_all((nodes.Name, nodes.Getattr, nodes.Getitem)):
        path = _path(node)
        if path and id(node) not in inner:
            yield path


def _path(node: nodes.Node) -> tuple[str, ...]:
    if isinstance(node, nodes.Name):
        return (node.name,)
    if isinstance(node, nodes.Getattr):
        below = _path(node.node)
        return (*below, node.attr) if below else ()
    if isinstance(node, nodes.Getitem):
        below = _path(node.node)
        return (*below, "[]") if below else ()
    return ()


@dataclass(frozen=True)
class Pattern:
    """Text with expressions in it."""

    parts: tuple[str | Expression, ...]
    line: int

    @property
    def is_fixed(self) -> bool:
        """Whether it holds no expression."""
        return all(isinstance(part, str) for part in self.parts)

    @property
    def expressions(self) -> tuple[Expression, ...]:
        """The expressions in it."""
        return tuple(part for part in self.parts if isinstance(part, Expression))

    def text(self, scope: Mapping[str, Any]) -> str:
        """The text with every expression's value put in.

        Raises:
            ExpressionError: An expression has no value.
        """
        return "".join(p if isinstance(p, str) else str(p.value(scope)) for p in self.parts)


def pattern(text: str, line: int, language: str) -> Pattern:
    """The text cut into fixed words and expressions; `line` is where it begins.

    Raises:
        ExpressionError: An expression in it is broken, or a brace is left open.
    """
    parts: list[str | Expression] = []
    at = 0
    for found in _PIECE.finditer(text):
        parts.append(text[at : found.start()])
        there = line + text.count("\n", 0, found.start())
        parts.append(expression(found["expression"], there, language))
        at = found.end()
    parts.append(text[at:])
    if any("{{" in part or "{%" in part for part in parts if isinstance(part, str)):
        raise ExpressionError("“{{” without “}}”, or a “{%” block: control goes into for= and if=")
    return Pattern(tuple(part for part in parts if part != ""), line)


@dataclass(frozen=True)
class Loop:
    """`for="quote in quotes"`."""

    name: str
    items: Expression


def loop(text: str, line: int, language: str) -> Loop:
    """A loop from its attribute.

    Raises:
        ExpressionError: It does not read "name in list".
    """
    found = _LOOP.fullmatch(text)
    if found is None:
        raise ExpressionError("for= reads “name in list”, for example “quote in quotes”")
    return Loop(found["name"], expression(found["items"], line, language))
