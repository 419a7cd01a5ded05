"""Prints how well and how fast an article is read, in one table, and fails where a score is below its floor.

    python -m tests.bench.evidence [--raise] [--quick]

Needs the shared benchmarks beside the checkout; quantulum3 is compared where it is installed.
"""

import argparse
import os
import statistics
import sys
import time
import tomllib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TypeVar

from briefgen.model.article import Article
from tests.bench import bodies, figures, quotes, stages
from tests.kit import compared, faults
from tests.kit import passages as own

os.environ.setdefault("EVIDENCE_DATA", str(quotes.BENCHMARKS / "data"))

FLOORS = Path(__file__).with_name("floors.toml")
_ROUNDING = 0.0005
_T = TypeVar("_T")
_POLNEAR = quotes.BENCHMARKS / "data" / "polnear" / "open" / "txt"
_OWN_TEXTS, _TRAFILATURA_TEXTS, _QUANTULUM_TEXTS = 510, 60, 6


@dataclass(frozen=True, slots=True)
class Measure:
    """What one score has to be.

    Attributes:
        floor: What was reached; it may only rise (fall where less is better).
        least: What is demanded.
        aim: What is hoped for.
        less_is_better: True for errors.
    """

    name: str
    floor: float
    least: float
    aim: float
    less_is_better: bool = False

    def holds(self, score: float) -> bool:
        """Whether the score is at its floor, rounding aside."""
        return score <= self.floor + _ROUNDING if self.less_is_better else score >= self.floor - _ROUNDING

    def raised(self, score: float) -> "Measure":
        """The measure with the better of the two as its floor."""
        best = min(self.floor, score) if self.less_is_better else max(self.floor, score)
        return Measure(self.name, round(best, 4), self.least, self.aim, self.less_is_better)


def measures() -> tuple[Measure, ...]:
    """The measures with their floors, in the order of the table."""
    return tuple(Measure(**entry) for entry in tomllib.loads(FLOORS.read_text("utf-8"))["measure"])


def write(kept: list[Measure]) -> None:
    """The floors as a file."""
    lines = ["# What was reached on the open benchmarks: floors rise and never fall.\n"]
    for one in kept:
        lines.append(f'\n[[measure]]\nname = "{one.name}"\nfloor = {one.floor}\n')
        lines.append(f"least = {one.least}\naim = {one.aim}\n")
        lines.append("less_is_better = true\n" if one.less_is_better else "")
    FLOORS.write_text("".join(lines), "utf-8")


def body_scores() -> Iterator[tuple[str, float]]:
    """Bodies and headlines, from the paste and from HTML."""
    with ProcessPoolExecutor(bodies.TASKS) as pool:
        for mode, said in (("paste", "paste"), ("html", "HTML")):
            for name in ("aeb", "chaos"):
                scores, _ = bodies.measured(name, mode, pool)
                yield f"{said} body F1, {name}", scores["shingle_F1"]
                if "head_exact" in scores:
                    yield f"{said} headline exact, {name}", scores["head_exact"]


def quote_scores(found: dict[str, Any]) -> Iterator[tuple[str, float]]:
    """Quotations and speakers on polnear."""
    score = quotes.scorer()
    gold = score.load_gold("polnear", "open")
    row, _ = score.evaluate(gold, found, score.load_silver("open"))
    for name, key in (
        ("quotes, span F1", "ovl_F1"),
        ("scare quotes taken", "shudder_predicted"),
        ("speaker, named", "spk_name"),
        ("speaker, described", "spk_nominal"),
        ("speaker, pronoun", "spk_pronoun_with_silver"),
        ("quote found and right speaker, F1", "e2e_F1"),
    ):
        yield name, row[key]


def figure_scores() -> Iterator[tuple[str, float]]:
    """Figures on three sets."""
    score = figures.scorer()
    for name, shown in (
        ("newsquant", (("value", "v_F1"), ("value and unit", "vu_F1"), ("std", "std_F1"))),
        ("rtunits", (("std", "std_F1"),)),
        ("q3tests", (("value", "v_F1"),)),
    ):
        gold = score.load_gold(name, "open")
        result, _ = score.evaluate(gold, figures.predictions(gold, name))
        for said, key in shown:
            yield f"figures {name}, {said}", result[key]


def comparison_scores() -> Iterator[tuple[str, float]]:
    """Comparisons in sentences of our own, as shares of those there and of those given."""
    reached = compared.total(compared.SETS)
    yield "comparisons, found", reached.found / reached.there
    yield "comparisons, right subject", reached.named / reached.there
    yield "comparisons, false", reached.false / max(reached.false + reached.found, 1)


def flag_scores() -> Iterator[tuple[str, float]]:
    """Faults found in the short articles rules were mended for, as a share; false flags of those raised."""
    reached = faults.count(faults.FIRST)
    yield "flags, found", reached.found / reached.faults
    yield "flags, false", reached.false / max(reached.false + reached.found, 1)


def calibration(found: dict[str, Any]) -> Iterator[str]:
    """For each rule that finds speakers: how sure it says it is, and how often it is right."""
    score = quotes.scorer()
    claimed: dict[str, list[float]] = defaultdict(list)
    for document in found.values():
        for quote in document["quotes"]:
            claimed[quote["rule"]].append(quote["confidence"])
    hits: dict[str, list[bool]] = defaultdict(list)
    for rule, _, right in quotes.rule_hits(score, score.load_gold("polnear", "open"), found):
        hits[rule].append(right)
    for rule, outcomes in sorted(hits.items(), key=lambda entry: -len(entry[1])):
        yield _calibrated(rule, claimed[rule], outcomes)


def _calibrated(rule: str, claimed: list[float], outcomes: list[bool]) -> str:
    said, was = statistics.mean(claimed), statistics.mean(outcomes)
    return f"  {rule:28} {len(outcomes):5}   says {said:.2f}   is right {was:.2f}   {was - said:+.2f}"


def statement_calibration() -> Iterator[str]:
    """The same for statements: right are those with the annotated words and speaker."""
    score = quotes.scorer()
    told = list(quotes.statement_hits(score, score.load_gold("polnear", "open")))
    for rule, _ in Counter(rule for rule, _, _, _ in told).most_common():
        ours = [one for one in told if one[0] == rule]
        yield _calibrated(rule, [one[1] for one in ours], [one[3] for one in ours])


def own_calibration(language: str) -> Iterator[str]:
    """The same for passages of our own that no rule was changed for."""
    found = [one for text in own.passages(language) if text.unseen for one in own.found_in(text, language)]
    told = [one for one in found if one.speaker]
    for rule, _ in Counter(one.rule for one in told).most_common():
        ours = [one for one in told if one.rule == rule]
        yield _calibrated(rule, [one.confidence for one in ours], [one.right for one in ours])
    right = sum(one.right for one in found) / len(found)
    yield f"  {'all, missed ones too':28} {len(found):5}                is right {right:.2f}"


def spoken() -> dict[str, Any]:
    """The quotations of polnear as the scorer reads them, with the confidence of each."""
    found, _ = quotes.predictions([path.stem for path in sorted(_POLNEAR.glob("*.txt"))], _POLNEAR)
    return found


def taken(run: Callable[[_T], object], texts: list[_T], words: Callable[[_T], str]) -> tuple[float, float]:
    """(for each thousand words, for a text): milliseconds of our process, medians over the texts.

    The first run is not counted. The time of the process and not of the clock: other work on the machine does
    not count.
    """
    run(texts[0])
    whole = []
    for text in texts:
        start = time.process_time()
        run(text)
        whole.append((time.process_time() - start) * 1000)
    counts = (max(len(words(text).split()), 1) for text in texts)
    each = [once * 1000 / count for once, count in zip(whole, counts, strict=True)]
    return statistics.median(each), statistics.median(whole)


def steps() -> dict[str, Callable[[Article], object]]:
    """Each kind of evidence by itself."""
    from briefgen.evidence.events import find_events
    from briefgen.evidence.figures import find_figures
    from briefgen.evidence.find import find_evidence
    from briefgen.evidence.quotes import find_quotes
    from briefgen.evidence.text.sentences import sentences

    return {
        "all evidence": find_evidence,
        "  quotes": find_quotes,
        "  figures": lambda article: find_figures(article, ()),
        "  events": find_events,
        "  sentences": sentences,
    }


def speeds(share: float) -> Iterator[tuple[str, tuple[float, float]]]:
    """Our own time and that of others on the same texts."""
    paths = sorted(_POLNEAR.glob("*.txt"))
    own = [quotes.article(path) for path in paths[: max(int(_OWN_TEXTS * share), 2)]]
    texts = [path.read_text("utf-8") for path in paths[: max(int(_TRAFILATURA_TEXTS * share), 2)]]
    for name, find in steps().items():
        yield name, taken(find, own, lambda article: article.text)
    yield "trafilatura", taken(_trafilatura, texts, str)
    if find_spec("quantulum3") is not None:
        few = texts[: max(int(_QUANTULUM_TEXTS * share), 2)]
        yield "quantulum3", taken(_quantulum(), few, str)


def _trafilatura(text: str) -> object:
    import trafilatura

    paragraphs = "".join(f"<p>{line}</p>" for line in text.split("\n") if line.strip())
    return trafilatura.extract(f"<html><body><article>{paragraphs}</article></body></html>")


def _quantulum() -> Callable[[str], object]:
    from quantulum3 import parser

    return lambda text: parser.parse(text)


def print_scores(scores: dict[str, float], known: tuple[Measure, ...]) -> list[str]:
    """Prints the table; returns the names of what is below its floor."""
    print(f"{'':38} {'reached':>8} {'floor':>7} {'least':>7} {'aim':>7}")
    fallen = []
    for one in known:
        score = scores[one.name]
        mark = "" if one.holds(score) else "  BELOW ITS FLOOR"
        fallen += [one.name] if mark else []
        print(f"{one.name:38} {score:8.4f} {one.floor:7.4f} {one.least:7.3f} {one.aim:7.3f}{mark}")
    return fallen


def print_speeds(share: float) -> None:
    """Prints milliseconds for each thousand words and what others take in the same run."""
    times = dict(speeds(share))
    print(f"\n{'milliseconds, median':30} {'1,000 words':>12} {'an article':>12}")
    for name, (words, whole) in times.items():
        ratio = f"   {words / times['all evidence'][0]:6.2f} × all evidence"
        print(f"  {name:28} {words:12.2f} {whole:12.2f}{ratio}")
    print()
    news = [
        quotes.article(path) for path in sorted(_POLNEAR.glob("*.txt"))[: max(int(_OWN_TEXTS * share), 2)]
    ]
    print("\n".join(stages.table(news)))


def main() -> int:
    """The exit status: 1 where a score is below its floor."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--raise", dest="raised", action="store_true", help="raise the floors to what is reached"
    )
    parser.add_argument("--quick", action="store_true", help="a tenth of the texts for the speeds")
    options = parser.parse_args()
    known, found = measures(), spoken()
    scores = dict(body_scores()) | dict(quote_scores(found)) | dict(figure_scores())
    scores |= dict(comparison_scores())
    scores |= dict(flag_scores())
    fallen = print_scores(scores, known)
    print("\nspeakers by rule: confidence and truth")
    print("\n".join(calibration(found)))
    print("\nstatements: confidence, and annotated words with the right speaker")
    print("\n".join(statement_calibration()))
    print("\nspeakers by rule, German passages of our own")
    print("\n".join(own_calibration("de")))
    print_speeds(0.1 if options.quick else 1.0)
    if options.raised:
        write([one.raised(scores[one.name]) for one in known])
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
