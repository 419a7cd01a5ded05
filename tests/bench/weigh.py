"""Finds the weights in `resources/weights/` by regression on the labelled pages.

    python tests/bench/weigh.py            # prints how well they do on pages left out, four folds
    python tests/bench/weigh.py --write    # fits all pages and writes the tables

A line counts by its length. Nothing but the weights, one a shape, leaves this script.
"""

import argparse
import random
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from briefgen.article import body, features, headline  # noqa: E402 (after the path is set)
from briefgen.article.decode import decode  # noqa: E402 (after the path is set)
from briefgen.article.html import html_text  # noqa: E402 (after the path is set)
from briefgen.article.joins import uncut  # noqa: E402 (after the path is set)
from briefgen.article.kept import with_kept  # noqa: E402 (after the path is set)
from briefgen.article.lines import Line, lines_of  # noqa: E402 (after the path is set)
from briefgen.article.page import page_lines, tree_of  # noqa: E402 (after the path is set)
from briefgen.article.pagedata import titles  # noqa: E402 (after the path is set)
from briefgen.article.shape import Shape, shapes  # noqa: E402 (after the path is set)
from briefgen.article.weights import Weights  # noqa: E402 (after the path is set)
from briefgen.article.words import language_of  # noqa: E402 (after the path is set)
from tests.bench.bodies import BENCHMARKS, gold_of, scorer  # noqa: E402 (after the path is set)

Vector = npt.NDArray[np.float64]
Rows = Sequence[Mapping[str, float]]

CHANGE = 0.3  # best on the pages left out among 0, 0.3, 0.6, 1, 2, 3, 5 over both sets
RIDGE, HEADLINE_RIDGE = 2.0, 3.0
FOLDS = 4
_WORD = re.compile(r"\w+")
_HEAD = """# How much each feature of a line counts for the body (or the headline) and against it.
# Found by tests/bench/weigh.py on pages labelled by others; each belongs to a shape, none to a word or site.

"""


@dataclass(frozen=True)
class Page:
    """A labelled page: its lines, and for each whether it belongs to the body."""

    name: str
    gold: dict[str, Any]
    lines: list[Line]
    shapes: tuple[Shape, ...]
    is_body: list[bool]
    titles: headline.Titles


def pages(mode: str) -> list[Page]:
    """Both sets as people or browsers give them."""
    return [
        _page(name, key, gold, mode) for name in ("aeb", "chaos") for key, gold in gold_of(name, mode).items()
    ]


def _page(name: str, key: str, gold: dict[str, Any], mode: str) -> Page:
    path = BENCHMARKS / "data" / name / "open" / mode / f"{key}.{'html' if mode == 'html' else 'txt'}"
    data, shown = path.read_bytes(), headline.NO_TITLES
    if mode == "html":
        tree = tree_of(html_text(data, key))
        lines, shown = with_kept(page_lines(tree), tree), titles(tree)
    else:
        lines = uncut(lines_of(decode(data, key)))
    language = language_of(" ".join(line.text for line in lines if len(line.text) > 60))
    return Page(name, gold, lines, shapes(lines, language), labels(lines, gold["body"]), shown)


def labels(lines: Sequence[Line], text: str) -> list[bool]:
    """Whether most four-word runs of a line stand in the body; short lines need body lines around them."""
    words = _WORD.findall(text.casefold())
    runs = {tuple(words[i : i + 4]) for i in range(len(words) - 3)}
    short = {" ".join(_WORD.findall(line.casefold())) for line in text.split("\n")} - {""}
    found: list[bool | None] = []
    for line in lines:
        own = _WORD.findall(line.text.casefold())
        known = [tuple(own[i : i + 4]) in runs for i in range(len(own) - 3)]
        found.append(sum(known) / len(known) > 0.5 if known else None if " ".join(own) in short else False)
    return [
        is_body if is_body is not None else any(found[max(i - 6, 0) : i + 7])
        for i, is_body in enumerate(found)
    ]


def matrix(rows: Rows, names: Sequence[str]) -> Vector:
    """Features as numbers, (lines, features)."""
    return np.array([[row.get(name, 0.0) for name in names] for row in rows])


def logistic(x: Vector, y: Vector, counts: Vector) -> Vector:
    """Weights of a logistic regression with a ridge, by Newton's method."""
    weights = np.zeros(x.shape[1])
    for _ in range(25):
        p = 1 / (1 + np.exp(-np.clip(x @ weights, -30, 30)))
        slope = x.T @ (counts * (p - y)) + RIDGE * weights
        bend = (x * (counts * p * (1 - p))[:, None]).T @ x + RIDGE * np.eye(x.shape[1])
        step = np.linalg.solve(bend, slope)
        weights -= step
        if np.abs(step).max() < 1e-4:
            break
    return weights


def fitted(per_page: Sequence[Rows], chosen: Sequence[Page]) -> dict[str, float]:
    """The weight of each feature; every page counts the same, every line by its words."""
    names = sorted({name for rows in per_page for row in rows for name in row})
    x = np.vstack([matrix(rows, names) for rows in per_page])
    y = np.concatenate([np.array(page.is_body, float) for page in chosen])
    sizes = [np.array([min(shape.size + 3, 80) for shape in page.shapes]) for page in chosen]
    counts = np.concatenate([size / size.sum() * 200 for size in sizes])
    return dict(zip(names, map(float, logistic(x, y, counts)), strict=True))


def fit(chosen: Sequence[Page]) -> Weights:
    """The weights of the three rounds, each found with those before it."""
    first = fitted([features.first(page.lines, page.shapes) for page in chosen], chosen)
    found = Weights(first, {}, {}, CHANGE)
    second = fitted([body.rounds(page.lines, page.shapes, found).second for page in chosen], chosen)
    found = Weights(first, second, {}, CHANGE)
    third = fitted([body.rounds(page.lines, page.shapes, found).third for page in chosen], chosen)
    return Weights(first, second, third, CHANGE)


def body_of(page: Page, weights: Weights) -> list[int]:
    """The indices of the lines the weights take for the body."""
    rows = body.rounds(page.lines, page.shapes, weights).third
    scores = [sum(weights.third.get(name, 0.0) * value for name, value in row.items()) for row in rows]
    return [i for i, chosen in enumerate(body.best_path(scores, weights.change)) if chosen]


def fit_headline(chosen: Sequence[Page], weights: Weights) -> dict[str, float]:
    """The weights that put the headline before the other candidates: a conditional logit, by Adam."""
    cases = [case for page in chosen if page.gold.get("headline") for case in [_candidates(page, weights)]]
    names = sorted({name for rows, _ in cases for row in rows for name in row})
    sides = [(matrix(rows, names), np.array(right, float)) for rows, right in cases if any(right)]
    found = np.zeros(len(names))
    mean, spread = np.zeros_like(found), np.zeros_like(found)
    for turn in range(1, 501):
        slope = HEADLINE_RIDGE * found + sum((_pull(x, right, found) for x, right in sides), start=0 * found)
        mean, spread = 0.9 * mean + 0.1 * slope, 0.999 * spread + 0.001 * slope**2
        found -= 0.05 * (mean / (1 - 0.9**turn)) / (np.sqrt(spread / (1 - 0.999**turn)) + 1e-8)
    return dict(zip(names, map(float, found), strict=True))


def _candidates(page: Page, weights: Weights) -> tuple[Rows, list[bool]]:
    lines, chosen = page.lines, body_of(page, weights)
    tried = headline.candidates(lines, chosen)
    rows = headline.headline_features(lines, page.shapes, chosen, page.titles, tried)
    same = scorer().norm
    return rows, [same(lines[i].text) == same(page.gold["headline"]) for i in tried]


def _pull(x: Vector, right: Vector, weights: Vector) -> Vector:
    scores = x @ weights
    shares = np.exp(scores - scores.max())
    wanted = shares * right
    pull: Vector = x.T @ (shares / shares.sum() - wanted / max(wanted.sum(), 1e-12))
    return pull


def left_out(mode: str) -> dict[str, float]:
    """F1 of the body by set, each page judged by weights found without it."""
    every, module = pages(mode), scorer()
    random.Random(3).shuffle(every)
    found: dict[str, list[tuple[float | None, float | None]]] = {}
    for fold in range(FOLDS):
        weights = fit([page for i, page in enumerate(every) if i % FOLDS != fold])
        for page in every[fold::FOLDS]:
            text = "\n".join(page.lines[i].text for i in body_of(page, weights))
            words = module.toks(page.gold["body"]), module.toks(text)
            found.setdefault(page.name, []).append(module.sh_prf(*words, 4))
    return {
        name: module.f1(module.avg(p for p, _ in scores), module.avg(r for _, r in scores))
        for name, scores in found.items()
    }


def written(mode: str) -> str:
    """The table of the weights of a mode, body and headline."""
    every = pages(mode)
    found = fit(every)
    tables = {"first": found.first, "second": found.second, "third": found.third}
    tables["headline"] = fit_headline(every, found)
    parts = (f"[{name}]\n{_rows(table)}" for name, table in tables.items())
    return f"{_HEAD}change = {CHANGE}\n\n" + "\n".join(parts)


def _rows(table: Mapping[str, float]) -> str:
    kept = {name: round(value, 2) for name, value in sorted(table.items()) if abs(value) >= 0.005}
    return "".join(f'"{name}" = {value}\n' for name, value in kept.items())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    if parser.parse_args().write:
        for mode, name in (("paste", "paste"), ("html", "page")):
            (ROOT / "resources" / "weights" / f"{name}.toml").write_text(written(mode), "utf-8")
        return
    for mode in ("paste", "html"):
        print(mode, {name: round(score, 4) for name, score in left_out(mode).items()}, flush=True)


if __name__ == "__main__":
    main()
