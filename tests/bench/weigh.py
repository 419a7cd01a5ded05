"""Finds the weights in `resources/weights/` by regression on the labelled pages.

    python tests/bench/weigh.py            # prints how well they do, on their own pages and on pages left out
    python tests/bench/weigh.py --write    # fits all pages and writes the tables

A line counts by its length; pages of one site are left out together. Nothing but the weights, one a
shape, leaves this script.
"""

import argparse
import re
import sys
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache, cached_property
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

import numpy as np
import numpy.typing as npt

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from briefgen.article import body, features, headline  # noqa: E402 (after the path is set)
from briefgen.article.clean import article_from  # noqa: E402 (after the path is set)
from briefgen.article.cutopenings import with_openings  # noqa: E402 (after the path is set)
from briefgen.article.decode import decode  # noqa: E402 (after the path is set)
from briefgen.article.html import address_of, declared_by, html_text  # noqa: E402 (after the path is set)
from briefgen.article.joins import uncut  # noqa: E402 (after the path is set)
from briefgen.article.kept import with_kept  # noqa: E402 (after the path is set)
from briefgen.article.languages import language_of  # noqa: E402 (after the path is set)
from briefgen.article.lines import Line, lines_of  # noqa: E402 (after the path is set)
from briefgen.article.metadata import NOTHING_KNOWN, Known  # noqa: E402 (after the path is set)
from briefgen.article.page import page_lines, tree_of  # noqa: E402 (after the path is set)
from briefgen.article.pagedata import titles  # noqa: E402 (after the path is set)
from briefgen.article.shape import Shape, shapes  # noqa: E402 (after the path is set)
from briefgen.article.titles import NO_TITLES, Titles  # noqa: E402 (after the path is set)
from briefgen.article.weights import Weights  # noqa: E402 (after the path is set)
from briefgen.model.article import Source, SourceKind  # noqa: E402 (after the path is set)
from briefgen.model.problem import BriefgenError  # noqa: E402 (after the path is set)
from tests.bench.bodies import BENCHMARKS, gold_of, scorer  # noqa: E402 (after the path is set)

Vector = npt.NDArray[np.float64]
Feature = TypeVar("Feature", bound=StrEnum)

CHANGE = {"paste": 0.3, "html": 0.3}
RIDGE = {"paste": 4.0, "html": 6.0}  # of 0.7 to 40, best on the pages left out
HEADLINE_RIDGE = 3.0
FOLDS = 4
_MODES = {"paste": "paste", "html": "page"}
_WORD = re.compile(r"\w+")
_HEAD = """# How much each feature of a line counts for the body (or the headline) and against it.
# Found by tests/bench/weigh.py on pages labelled by others; each belongs to a shape, none to a word or site.

"""


@dataclass(frozen=True)
class Page:
    """A labelled page: its lines, and for each whether it belongs to the body."""

    name: str
    key: str
    site: str
    gold: dict[str, Any]
    lines: list[Line]
    shapes: tuple[Shape, ...]
    is_body: list[bool]
    titles: Titles = NO_TITLES
    known: Known = NOTHING_KNOWN

    @cached_property
    def first(self) -> list[features.Features]:
        """The features that need no weights."""
        return features.first(self.lines, self.shapes)


@cache
def pages(mode: str) -> tuple[Page, ...]:
    """Both sets as people or browsers give them."""
    return tuple(
        _page(name, key, gold, mode) for name in ("aeb", "chaos") for key, gold in gold_of(name, mode).items()
    )


def _page(name: str, key: str, gold: dict[str, Any], mode: str) -> Page:
    folder = BENCHMARKS / "data" / name / "open"
    tree = tree_of(html_text((folder / "html" / f"{key}.html").read_bytes(), key))
    address = gold.get("url") or address_of(tree)
    site = (urlsplit(address if "//" in address else f"//{address}").hostname or key).removeprefix("www.")
    if mode == "html":
        lines = with_kept(page_lines(tree), tree)
        page = _labelled(name, key, gold, lines)
        return replace(page, site=site, titles=titles(tree), known=declared_by(tree))
    lines = with_openings(uncut(lines_of(decode((folder / "paste" / f"{key}.txt").read_bytes(), key))))
    return replace(_labelled(name, key, gold, lines), site=site)


def _labelled(name: str, key: str, gold: dict[str, Any], lines: list[Line]) -> Page:
    language = language_of(" ".join(line.text for line in lines if len(line.text) > 60))
    return Page(name, key, key, gold, lines, shapes(lines, language), labels(lines, gold["body"]))


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


def matrix(rows: Sequence[Mapping[Feature, float]], names: Sequence[Feature]) -> Vector:
    """Features as numbers, (lines, features)."""
    return np.array([[row.get(name, 0.0) for name in names] for row in rows])


def logistic(x: Vector, y: Vector, counts: Vector, ridge: float) -> Vector:
    """Weights of a logistic regression with a ridge, by Newton's method."""
    weights = np.zeros(x.shape[1])
    for _ in range(25):
        p = 1 / (1 + np.exp(-np.clip(x @ weights, -30, 30)))
        slope = x.T @ (counts * (p - y)) + ridge * weights
        bend = (x * (counts * p * (1 - p))[:, None]).T @ x + ridge * np.eye(x.shape[1])
        step = np.linalg.solve(bend, slope)
        weights -= step
        if np.abs(step).max() < 1e-4:
            break
    return weights


def fitted(
    per_page: Sequence[Sequence[Mapping[Feature, float]]], chosen: Sequence[Page], ridge: float
) -> dict[str, float]:
    """The weight of each feature; every page counts the same, every line by its words."""
    names = sorted({name for rows in per_page for row in rows for name in row})
    x = np.vstack([matrix(rows, names) for rows in per_page])
    y = np.concatenate([np.array(page.is_body, float) for page in chosen])
    sizes = [np.array([min(shape.size + 3, 80) for shape in page.shapes]) for page in chosen]
    counts = np.concatenate([size / size.sum() * 200 for size in sizes])
    return dict(zip(names, map(float, logistic(x, y, counts, ridge)), strict=True))


def scored(rows: Sequence[Mapping[Feature, float]], weights: Mapping[str, float]) -> list[float]:
    """The score of each line."""
    return [sum(weights.get(name, 0.0) * value for name, value in row.items()) for row in rows]


def strange_scores(
    per_page: Sequence[Sequence[Mapping[Feature, float]]], chosen: Sequence[Page], ridge: float
) -> list[list[float]]:
    """The scores of each page by weights found on others: the next round does not trust them too far."""
    found: dict[int, list[float]] = {}
    for fold in folds(chosen):
        others = [i for i in range(len(chosen)) if i not in fold]
        weights = fitted([per_page[i] for i in others], [chosen[i] for i in others], ridge)
        found |= {i: scored(per_page[i], weights) for i in fold}
    return [found[i] for i in range(len(chosen))]


def folds(chosen: Sequence[Page]) -> list[set[int]]:
    """The indices of the pages in four parts of like size, the pages of a site all in one."""
    sites = Counter(page.site for page in chosen)
    place: dict[str, int] = {}
    for at, site in enumerate(sorted(sites, key=lambda site: (-sites[site], _shuffled(site)))):
        place[site] = at % FOLDS
    return [{i for i, page in enumerate(chosen) if place[page.site] == fold} for fold in range(FOLDS)]


def _shuffled(site: str) -> int:
    return zlib.crc32(site.encode())


def next_rows(page: Page, scores: Sequence[float]) -> list[features.Features]:
    """The features of a round after the first."""
    core = body.core_of(scores, page.shapes)
    return features.second(page.first, scores, page.shapes, core)


def fit(chosen: Sequence[Page], mode: str) -> Weights:
    """The weights of the three rounds, each found with those before it, and of the headline."""
    rows = [page.first for page in chosen]
    tables = [fitted(rows, chosen, RIDGE[mode])]
    for _ in range(2):
        scores = strange_scores(rows, chosen, RIDGE[mode])
        rows = [next_rows(page, score) for page, score in zip(chosen, scores, strict=True)]
        tables.append(fitted(rows, chosen, RIDGE[mode]))
    first, second, third = tables
    found = Weights(first, second, third, CHANGE[mode])
    return replace(found, headline=fit_headline(chosen, found))


def body_of(page: Page, weights: Weights) -> list[int]:
    """The indices of the lines the weights take for the body."""
    chosen = body.body_lines(page.lines, page.shapes, weights)
    return [i for i, is_body in enumerate(chosen) if is_body]


def read(page: Page, weights: Weights) -> dict[str, Any]:
    """What the reader makes of the page with these weights."""
    source = Source(page.key, SourceKind.TEXT, b"")
    try:
        article = article_from(source, page.lines, page.titles, page.known, weights)
    except BriefgenError:
        return {"headline": "", "paragraphs": []}
    return {"headline": article.headline, "paragraphs": list(article.paragraph_texts)}


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


def _candidates(page: Page, weights: Weights) -> tuple[list[headline.Features], list[bool]]:
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


def left_out(mode: str) -> dict[str, dict[str, Any]]:
    """What is read of each page with weights found on pages of other sites."""
    every = pages(mode)
    found: dict[str, dict[str, Any]] = {}
    for fold in folds(every):
        weights = fit([page for i, page in enumerate(every) if i not in fold], mode)
        found |= {every[i].key: read(every[i], weights) for i in fold}
    return found


def judged(mode: str, found: Mapping[str, dict[str, Any]]) -> dict[str, float]:
    """F1 of the body by set, and the share of headlines that are exact."""
    scores = {name: scorer().score(gold_of(name, mode), found, boot=2) for name in ("aeb", "chaos")}
    return {
        "aeb": scores["aeb"]["shingle_F1"],
        "chaos": scores["chaos"]["shingle_F1"],
        "headline": scores["chaos"]["head_exact"],
    }


def compared(mode: str) -> str:
    """A table of a mode: what is measured, on its own pages, on pages left out."""
    weights = fit(pages(mode), mode)
    own = judged(mode, {page.key: read(page, weights) for page in pages(mode)})
    strange = judged(mode, left_out(mode))
    return "\n".join(f"{mode:6} {name:9} {own[name]:.3f}  {strange[name]:.3f}" for name in own)


def written(mode: str) -> str:
    """The table of the weights of a mode, body and headline."""
    found = fit(pages(mode), mode)
    tables = {
        "first": found.first, "second": found.second, "third": found.third, "headline": found.headline,
    }  # fmt: skip
    parts = (f"[{name}]\n{_rows(table)}" for name, table in tables.items())
    return f"{_HEAD}change = {found.change}\n\n" + "\n".join(parts)


def _rows(table: Mapping[str, float]) -> str:
    kept = {name: round(value, 2) for name, value in sorted(table.items()) if abs(value) >= 0.005}
    return "".join(f'"{name}" = {value}\n' for name, value in kept.items())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("modes", nargs="*", choices=[*_MODES, []], default=[])
    given = parser.parse_args()
    modes = given.modes or list(_MODES)
    with ProcessPoolExecutor(2) as pool:
        for mode, text in zip(modes, pool.map(written if given.write else compared, modes), strict=True):
            if given.write:
                (ROOT / "resources" / "weights" / f"{_MODES[mode]}.toml").write_text(text, "utf-8")
            else:
                print(text, flush=True)


if __name__ == "__main__":
    main()
