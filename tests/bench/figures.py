"""Accuracy and speed of figures on the open benchmarks, one row a set.

python tests/bench/figures.py [--data FOLDER] [--errors N] [--sets newsquant,rtunits,q3tests]
"""

import argparse
import importlib.util
import os
import random
import sys
import time
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

from briefgen.evidence.figures import find_figures
from briefgen.model.article import Article, ParagraphKind, Source, SourceKind, lay_out
from briefgen.model.evidence import Figure, FigureKind
from briefgen.model.quantity import Bound

SHARED = Path(__file__).resolve().parents[3] / "shared" / "benchmarks"
_SIGNS = {Bound.AT_LEAST: ">", Bound.MORE_THAN: ">", Bound.AT_MOST: "<", Bound.LESS_THAN: "<"}


def article(name: str, text: str) -> Article:
    """An article of the paragraphs of a text."""
    parts = [part for part in text.split("\n\n") if part.strip()]
    body, paragraphs = lay_out((part, ParagraphKind.TEXT) for part in parts)
    return Article(Source(name, SourceKind.TEXT, text.encode()), body, paragraphs)


def to_json(figure: Figure) -> dict[str, Any]:
    """A figure as the scorers read it: a range as the list of its ends, a result without a value."""
    quantity = figure.quantity
    value: Any = _number(quantity.value)
    if value is None and figure.kind is not FigureKind.SCORE and quantity.low is not None:
        value = [_number(quantity.low), _number(quantity.high)]
    record = {
        "text": figure.text,
        "value": value,
        "low": _number(quantity.low),
        "high": _number(quantity.high),
        "unit": quantity.unit.name,
        "kind": figure.kind.value,
        "bound": _SIGNS.get(quantity.bound, ""),
        "period": figure.period.text if figure.period else None,
        "subject": figure.subject.text if figure.subject else None,
        "start": figure.span.start,
        "end": figure.span.end,
    }
    if figure.change:
        record["change"] = figure.change.direction.value
    if quantity.bound is Bound.ABOUT:
        record["approx"] = True
    return record


def _number(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def scorer() -> ModuleType:
    """The shared scorer, loaded by its path."""
    sys.path.insert(0, str(SHARED))
    os.environ.setdefault("EVIDENCE_DATA", str(SHARED / "data"))
    spec = importlib.util.spec_from_file_location("score_figures", SHARED / "score_figures.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"no scorer in {SHARED}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def predictions(gold: dict[str, Any], name: str) -> dict[str, Any]:
    """What is found in each document."""
    found: dict[str, Any] = {}
    for key in gold:
        path = SHARED / "data" / name / "open" / "txt" / f"{key}.txt"
        one = article(key, path.read_text("utf-8"))
        figures = find_figures(one, ())
        found[key] = {"paragraphs": list(one.paragraph_texts), "figures": [to_json(f) for f in figures]}
    return found


def row(name: str, result: dict[str, Any]) -> str:
    """One line of the table, in per cent."""
    shares = [f"{key} {100 * result[key + '_F1']:.1f}" for key in ("v", "vu", "vu_len", "std", "v_x")]
    parts = f"P {100 * result['v_P']:.1f} R {100 * result['v_R']:.1f}"
    change = f" change {100 * result['change_acc']:.0f}" if "change_acc" in result else ""
    return f"{name:10} {'  '.join(shares)}  ({parts}; {result['pred']} of {result['gold']}){change}"


def surplus(gold: dict[str, Any], preds: dict[str, Any], score: ModuleType) -> list[str]:
    """What was predicted and matches no gold value."""
    lines = []
    for key, one in gold.items():
        values = [score.val(q["value"]) for q in one["quantities"]]
        for figure in preds[key]["figures"]:
            value = score.val(figure["value"])
            if value is not None and not any(v is not None and score.close(v, value) for v in values):
                lines.append(
                    f"{key} EXTRA {figure['text']!r} {value} {figure['unit']!r} | {one['text'][:160]}"
                )
    return lines


def speed() -> str:
    """Milliseconds for each thousand words, over the articles of polnear."""
    texts = [p.read_text("utf-8") for p in sorted((SHARED / "data/polnear/open/txt").glob("*.txt"))[:120]]
    articles = [article("polnear", text) for text in texts]
    begin = time.perf_counter()
    found = sum(len(find_figures(one, ())) for one in articles)
    spent = (time.perf_counter() - begin) * 1000
    words = sum(len(one.text.split()) for one in articles)
    each = spent / len(articles)
    return f"speed      {each:.2f} ms an article of {words // len(articles)} words, {found} figures"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--sets", default="newsquant,rtunits,q3tests")
    options = parser.parse_args()
    score = scorer()
    for name in options.sets.split(","):
        gold = score.load_gold(name, "open")
        preds = predictions(gold, name)
        result, errors = score.evaluate(gold, preds)
        print(row(name, result), "bad offsets" if result["bad_offsets"] else "")
        extra = surplus(gold, preds, score)
        random.Random(1).shuffle(errors)
        for line in [*errors[: options.errors], *extra[: options.errors]]:
            print("   ", line)
    print(speed())


if __name__ == "__main__":
    main()
