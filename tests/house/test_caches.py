"""What is remembered between articles: a window open all day must not hold all that was read."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

Found = tuple[tuple[str, set[str], int | None], ...]

BRIEFGEN = Path(__file__).resolve().parent.parent.parent / "briefgen"

FEW = 4
"""Whole articles that a cache may hold."""
WHOLE = {"Article", "Manuscript", "Brief", "Evidence"}
LARGE = WHOLE | {"ChartSpec", "bytes"}
WHOLE_TEXT = "text"
SHORT = {
    "article",
    "character",
    "colour",
    "face",
    "file",
    "head",
    "label",
    "language",
    "mode",
    "name",
    "names",
    "noun",
    "word",
    "words",
}
"""What arguments of one word or a few are called; any other string may be as long as an article."""
MANY_SHORT = {
    "charts/drawing/typeface.py:_extent": "labels of charts",
    "charts/drawing/typeface.py:_width": "labels of charts",
    "document/templating/expressions.py:_run": "expressions of templates",
    "evidence/series.py:_pieces": "the clauses of one article, whose text they share",
    "evidence/times/head_dates.py:head_dates": "heads of tables",
    "knowledge/face_runs.py:_runs": "runs of words in one face",
}


def _cached(tree: ast.Module) -> Iterator[tuple[ast.FunctionDef, int | None]]:
    """The functions that remember their results, with how many; None for all of them."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.FunctionDef):
            continue
        for one in node.decorator_list:
            called = one.func if isinstance(one, ast.Call) else one
            name = ast.unparse(called).removeprefix("functools.")
            if name in ("cache", "lru_cache"):
                yield node, _most(one) if name == "lru_cache" else None


def _most(decorator: ast.expr) -> int | None:
    given = decorator.keywords if isinstance(decorator, ast.Call) else []
    sizes = [ast.literal_eval(one.value) for one in given if one.arg == "maxsize"]
    return sizes[0] if sizes else 128


def _kinds(function: ast.FunctionDef) -> set[str]:
    """The types of its arguments as they are written, and whether one of them may be a whole text."""
    given = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
    typed = {one.arg: ast.unparse(one.annotation) for one in given if one.annotation}
    texts = [name for name, kind in typed.items() if kind == "str" and name not in SHORT]
    return {*typed.values(), *([WHOLE_TEXT] if texts else [])}


def _found(path: str, text: str) -> Found:
    """Each by its module and name, with the kinds of its arguments and how many results it holds."""
    cached = _cached(ast.parse(text)) if "cache" in text else ()
    return tuple((f"{path}:{function.name}", _kinds(function), most) for function, most in cached)


@cache
def _every() -> Found:
    paths = sorted(BRIEFGEN.rglob("*.py"))
    return tuple(
        one
        for path in paths
        for one in _found(path.relative_to(BRIEFGEN).as_posix(), path.read_text("utf-8"))
    )


def _of_many_texts(found: Found) -> list[str]:
    held = [name for name, kinds, most in found if WHOLE_TEXT in kinds and (most is None or most > FEW)]
    return [name for name in held if name not in MANY_SHORT]


def test_that_caches_are_found() -> None:
    names = {name for name, _, _ in _every()}
    assert {"knowledge/lexicon.py:table", "evidence/text/sentences.py:sentences"} <= names


def test_that_a_cache_of_what_articles_hold_has_a_bound() -> None:
    unbounded = [name for name, kinds, most in _every() if most is None and kinds & LARGE]
    assert unbounded == []


def test_that_a_cache_holds_few_whole_texts() -> None:
    assert _of_many_texts(_every()) == []
    assert MANY_SHORT.keys() <= {name for name, _, _ in _every()}


@pytest.mark.parametrize(
    ("decorator", "argument"),
    [
        ("functools.cache", "text: str"),
        ("lru_cache(maxsize=500)", "text: str"),
        ("functools.lru_cache(maxsize=None)", "body: str"),
        ("lru_cache", "paragraph: str"),
    ],
)
def test_that_a_cache_of_many_texts_is_found(decorator: str, argument: str) -> None:
    found = _found("a.py", f"@{decorator}\ndef read({argument}) -> int: ...")
    assert _of_many_texts(found) == ["a.py:read"]


def test_that_a_cache_holds_few_whole_articles() -> None:
    many = [name for name, kinds, most in _every() if kinds & WHOLE and (most is None or most > FEW)]
    assert many == []
