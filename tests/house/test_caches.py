"""What is remembered between articles: a window open all day must not hold all that was read."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

BRIEFGEN = Path(__file__).resolve().parent.parent.parent / "briefgen"

FEW = 4
"""Whole articles that a cache may hold."""
WHOLE = {"Article", "Manuscript", "Brief", "Evidence"}
LARGE = WHOLE | {"ChartSpec", "bytes"}
WHOLE_TEXT = "text"


def _cached(tree: ast.Module) -> Iterator[tuple[ast.FunctionDef, int | None]]:
    """The functions that remember their results, with how many; None for all of them."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.FunctionDef):
            continue
        for one in node.decorator_list:
            called = one.func if isinstance(one, ast.Call) else one
            if isinstance(called, ast.Name) and called.id in ("cache", "lru_cache"):
                yield node, _most(one) if called.id == "lru_cache" else None


def _most(decorator: ast.expr) -> int | None:
    given = decorator.keywords if isinstance(decorator, ast.Call) else []
    sizes = [ast.literal_eval(one.value) for one in given if one.arg == "maxsize"]
    return sizes[0] if sizes else 128


def _kinds(function: ast.FunctionDef) -> set[str]:
    """The types of its arguments as they are written, and whether one of them is called a text."""
    given = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
    kinds = {ast.unparse(one.annotation) for one in given if one.annotation}
    return kinds | {one.arg for one in given if one.arg == WHOLE_TEXT}


@cache
def _every() -> tuple[tuple[str, set[str], int | None], ...]:
    """Each by its module and name, with the kinds of its arguments and how many results it holds."""
    texts = ((path, path.read_text("utf-8")) for path in sorted(BRIEFGEN.rglob("*.py")))
    return tuple(
        (f"{path.relative_to(BRIEFGEN).as_posix()}:{function.name}", _kinds(function), most)
        for path, text in texts
        if "cache" in text
        for function, most in _cached(ast.parse(text))
    )


def test_that_caches_are_found() -> None:
    names = {name for name, _, _ in _every()}
    assert {"knowledge/lexicon.py:table", "evidence/text/sentences.py:sentences"} <= names


def test_that_a_cache_of_what_articles_hold_has_a_bound() -> None:
    unbounded = [name for name, kinds, most in _every() if most is None and kinds & {*LARGE, WHOLE_TEXT}]
    assert unbounded == []


def test_that_a_cache_holds_few_whole_articles() -> None:
    many = [name for name, kinds, most in _every() if kinds & WHOLE and (most is None or most > FEW)]
    assert many == []
