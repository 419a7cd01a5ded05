"""Prints how well bodies and headlines are found: one line a set and mode, scored by the shared scorer.

python tests/bench/bodies.py [--errors N] [aeb|chaos] [html|paste]
"""

import argparse
import importlib.util
import json
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from statistics import median
from time import perf_counter
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
BENCHMARKS = ROOT.parent / "shared" / "benchmarks"
SHOWN = ("shingle_P", "shingle_R", "shingle_F1", "para_F1", "head_exact", "head_near")
TASKS = 2


def predict(path: str) -> dict[str, Any]:
    """What `inspect --json` says of the body and headline, with the seconds it took."""
    from briefgen.article.read import load, read
    from briefgen.model.problem import BriefgenError

    start = perf_counter()
    try:
        article = read(load(Path(path)))
    except BriefgenError:
        found: dict[str, Any] = {"headline": "", "paragraphs": []}
    else:
        found = {"headline": article.headline, "paragraphs": list(article.paragraph_texts)}
    return found | {"source": path, "seconds": perf_counter() - start}


def scorer() -> ModuleType:
    """The shared scorer as a module."""
    sys.path.insert(0, str(BENCHMARKS))
    spec = importlib.util.spec_from_file_location("score_body", BENCHMARKS / "score_body.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def gold_of(name: str, mode: str) -> dict[str, dict[str, Any]]:
    """The labels of a set; pages that show nothing cannot be copied and are left out."""
    folder = BENCHMARKS / "data" / name / "open"
    rows = map(json.loads, (folder / "gold.jsonl").read_text("utf-8").splitlines())
    gold = {row["id"]: row for row in rows}
    if mode == "html":
        return gold
    return {key: row for key, row in gold.items() if (folder / "paste" / f"{key}.txt").stat().st_size >= 200}


def measured(name: str, mode: str, pool: ProcessPoolExecutor) -> tuple[dict[str, Any], dict[str, Any]]:
    """The scores of a set in a mode, and the predictions by id."""
    gold = gold_of(name, mode)
    folder = BENCHMARKS / "data" / name / "open" / mode
    ending = "html" if mode == "html" else "txt"
    paths = [str(folder / f"{key}.{ending}") for key in gold]
    found = dict(zip(gold, pool.map(predict, paths, chunksize=8), strict=True))
    scores: dict[str, Any] = scorer().score(gold, found)
    scores["ms"] = median(row["seconds"] for row in found.values()) * 1000
    return scores, found


def worst(name: str, mode: str, found: dict[str, Any], most: int) -> Iterator[str]:
    """The documents that lose the most, with precision and recall, and wrong headlines."""
    module, rows = scorer(), []
    for key, row in gold_of(name, mode).items():
        body = "\n\n".join(found[key]["paragraphs"])
        precision, recall = module.sh_prf(module.toks(row["body"]), module.toks(body), 4)
        rows.append(((precision or 0.0) + (recall or 0.0), key, precision or 0.0, recall or 0.0))
        if row.get("headline") and module.norm(row["headline"]) != module.norm(found[key]["headline"]):
            yield f"  {key}: headline “{found[key]['headline']}” for “{row['headline']}”"
    for _, key, precision, recall in sorted(rows)[:most]:
        yield f"  {key}: precision {precision:.2f}, recall {recall:.2f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("which", nargs="*", default=[])
    parser.add_argument("--errors", type=int, default=0)
    given = parser.parse_args()
    with ProcessPoolExecutor(TASKS) as pool:
        for mode in ("paste", "html"):
            for name in ("aeb", "chaos"):
                if not given.which or {name, mode} & set(given.which):
                    scores, found = measured(name, mode, pool)
                    shown = [f"{what} {scores[what]:.4f}" for what in SHOWN if what in scores]
                    print(f"{mode:5} {name:5} {'  '.join(shown)}  {scores['ms']:.0f} ms a page", flush=True)
                    for line in worst(name, mode, found, given.errors) if given.errors else ():
                        print(line)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()
