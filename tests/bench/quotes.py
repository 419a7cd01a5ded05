"""Accuracy and speed of the quotes on the shared benchmark: quotes.py [--errors N] [--rules]."""

import argparse
import importlib.util
import json
import os
import random
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from briefgen.article.read import load, read  # noqa: E402  the checkout is not installed
from briefgen.evidence.quotes import find_quotes  # noqa: E402
from briefgen.evidence.quoting.told_inside import INSIDE  # noqa: E402
from briefgen.evidence.words.speech import tongue  # noqa: E402
from briefgen.model.article import Article  # noqa: E402
from briefgen.model.evidence import Quote, QuoteKind  # noqa: E402

CLASSES = ("name", "nominal", "pronoun_with_silver", "none")
PRONOUNS = tongue("en").names.pronouns
SHOWN = [
    *("ovl_P", "ovl_R", "ovl_F1", "shudder_predicted"),
    *(f"spk_{kind}" for kind in CLASSES),
    *("named_e2e_R", "e2e_P", "e2e_R", "e2e_F1"),
    *(f"n_spk_{kind}" for kind in CLASSES),
    "kept_text",
]
BENCHMARKS = ROOT.parent / "shared" / "benchmarks"


def scorer() -> ModuleType:
    os.environ.setdefault("EVIDENCE_DATA", str(BENCHMARKS / "data"))
    sys.path.insert(0, str(BENCHMARKS))
    spec = importlib.util.spec_from_file_location("score_quotes", BENCHMARKS / "score_quotes.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def article(path: Path) -> Article:
    """The article in a file, read as `inspect` reads it."""
    return read(load(path))


def plain(quote: Quote) -> dict[str, Any]:
    return {
        "text": quote.text,
        "speaker": quote.speaker.name if quote.speaker else None,
        "mention": quote.mention,
        "role": quote.speaker.role if quote.speaker else None,
        "start": quote.span.start,
        "end": quote.span.end,
        "rule": f"{quote.rule}, pronoun" if quote.mention.lower() in PRONOUNS else quote.rule,
        "confidence": quote.confidence,
    }


def predictions(ids: list[str], folder: Path) -> tuple[dict[str, Any], list[float]]:
    found, times = {}, []
    for name in ids:
        shown = article(folder / f"{name}.txt")
        start = time.perf_counter()
        quotes = find_quotes(shown)
        times.append((time.perf_counter() - start) * 1000)
        spoken = [plain(quote) for quote in quotes if quote.kind is not QuoteKind.STATEMENT]
        found[name] = {"paragraphs": list(shown.paragraph_texts), "quotes": spoken}
    return found, times


Hit = tuple[str, str, bool]


def rule_hits(score: ModuleType, gold: dict[str, Any], found: dict[str, Any]) -> Iterator[Hit]:
    """(rule, class of the speaker, right) for each human quotation that was found."""
    silver = score.load_silver("open")
    for name, labels in gold.items():
        doc = score.Doc(score.doc_path("polnear", labels, "txt").read_text(encoding="utf-8"))
        units, _, _ = score.gold_units(doc, labels, 3)
        spans = [x for x, _ in score.pred_ivs(doc, found[name], Counter())]
        for unit in (u for u in units if not u["optional"]):
            for quote, span in zip(found[name]["quotes"], spans, strict=True):
                if span and max(score.jac(span, unit["iv"]), score.jac(span, unit["hull"])) >= 0.8:
                    names = [n for s, e in unit["srcpos"] for n in silver.get(name, {}).get(f"{s}-{e}", [])]
                    kind = score.src_class(unit["src"])
                    if kind != "pronoun" or names:
                        said = (quote["speaker"] or "", quote["mention"] or "")
                        yield quote["rule"], kind, score.speaker_ok(unit, said, silver.get(name, {}))
                    break


Told = tuple[str, float, bool, bool]


def statement_hits(score: ModuleType, gold: dict[str, Any]) -> Iterator[Told]:
    """(rule, confidence, words are the annotated ones, speaker is right too) for each statement.

    Left out are those by a pronoun that no name is known of, and words quoted inside a quotation, of which
    the annotators marked the outer alone; of one by nobody known, only the words count.
    """
    silver = score.load_silver("open")
    for name, labels in gold.items():
        path = score.doc_path("polnear", labels, "txt")
        shown, doc = article(path), score.Doc(path.read_text(encoding="utf-8"))
        told = (quote for quote in find_quotes(shown) if quote.rule.partition(",")[0] != INSIDE)
        quotes = [plain(quote) for quote in told if quote.kind is QuoteKind.STATEMENT]
        found = {"paragraphs": list(shown.paragraph_texts), "quotes": quotes}
        for quote, (span, said) in zip(quotes, score.pred_ivs(doc, found, Counter()), strict=True):
            near, unit = max(
                ((score.jac(span, u["iv"]), u) for u in _told_units(doc, labels)), key=lambda entry: entry[0]
            )
            known = any(silver.get(name, {}).get(f"{s}-{e}") for s, e in unit["srcpos"])
            if known or not quote["speaker"] or score.src_class(unit["src"]) != "pronoun":
                right = score.speaker_ok(unit, said, silver.get(name, {})) or not quote["speaker"]
                rule = quote["rule"] if quote["speaker"] else quote["rule"].removesuffix(", pronoun")
                yield rule, quote["confidence"], near >= 0.8, near >= 0.8 and right


def _told_units(doc: Any, labels: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The attributions of a document, each with the span of all it holds and its source."""
    for told in labels["attributions"]:
        source = [tuple(piece) for piece in told["source"]]
        pieces = [doc.iv(start, end) for start, end in told["content"]]
        hull = (min(start for start, _ in pieces), max(end for _, end in pieces))
        yield {"iv": hull, "src": " ".join(doc.text[s:e] for s, e in source), "srcpos": source}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", default="", help="error class: name, nominal, pronoun, none, MISS")
    parser.add_argument("--rules", action="store_true", help="accuracy of each rule")
    parser.add_argument("--scare", type=int, default=0, help="print N scare quotes taken")
    options = parser.parse_args()
    score = scorer()
    gold = score.load_gold("polnear", "open")
    found, times = predictions(list(gold), BENCHMARKS / "data" / "polnear" / "open" / "txt")
    row, errors = score.evaluate(gold, found, score.load_silver("open"))
    print(json.dumps({key: round(row.get(key) or 0, 4) for key in SHOWN}))
    print(f"{statistics.median(times):.2f} ms median, {max(times):.1f} ms longest")
    if options.rules:
        hits = list(rule_hits(score, gold, found))
        for rule, count in Counter(rule for rule, _, _ in hits).most_common():
            right = sum(ok for r, _, ok in hits if r == rule)
            print(f"{rule:24} {count:5} {right / count:.3f}")
    chosen = [e for e in errors if e[1].startswith(options.only)]
    random.Random(options.seed).shuffle(chosen)
    rules = {(k, q["text"][:40]): q["rule"] for k, v in found.items() for q in v["quotes"]}
    for error in chosen[: options.errors]:
        print(error, rules.get((error[0], error[4].lstrip('"“')[:40])))


if __name__ == "__main__":
    main()
