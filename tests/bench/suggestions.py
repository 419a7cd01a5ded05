"""Which charts Briefgen suggests for real articles: `python -m tests.bench.suggestions [--show N | --each]`.

Runs over the shared articles and benchmarks where they lie beside the checkout, and prints how many
articles get a chart, how often each kind comes first, and whether any suggestion breaks a rule of honesty.
"""

import argparse
import random
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from briefgen.app import steps
from briefgen.app.events import result_of
from briefgen.app.steps import Study
from briefgen.charts.fairness.honesty import check, check_evidence
from briefgen.model.problem import BriefgenError

SHARED = Path(__file__).resolve().parent.parent.parent.parent / "shared"
PLACES = (
    "articles/*.txt",
    "benchmarks/data/aeb/open/html/*.html",
    "benchmarks/data/chaos/open/html/*.html",
    "benchmarks/data/polnear/open/txt/*.txt",
    "benchmarks/data/newsquant/open/txt/*.txt",
    "benchmarks/data/q3tests/open/txt/*.txt",
    "benchmarks/data/rtunits/open/txt/*.txt",
)


def main(show: int = 0, *, each: bool = False) -> None:
    """Prints a table over all articles, and the suggestions of a sample of them or of each."""
    studies = list(_studies(path for place in PLACES for path in sorted(SHARED.glob(place))))
    first = Counter(str(study.charts[0].kind) if study.charts else "no chart" for _, study in studies)
    broken = [
        f"{path.name}: {problem.text}"
        for path, study in studies
        for chart in study.charts
        for problem in (*check(chart), *check_evidence(chart, study.evidence))
    ]
    print(f"{len(studies)} articles")
    for kind, count in first.most_common():
        print(f"{kind:<16} {count:5}")
    print(f"suggestions with a problem of honesty: {len(broken)}")
    for line in broken[:20]:
        print("  " + line)
    with_charts = [one for one in studies if one[1].charts]
    for path, study in studies if each else random.Random(1).sample(with_charts, show):
        print(f"\n{path.relative_to(SHARED)}")
        _print_charts(study)


def _print_charts(study: Study) -> None:
    """Each suggestion with its data and reason, or that there is none."""
    for chart in study.charts:
        points = "; ".join(f"{point.label} {point.text}" for point in chart.points)
        print(f"  {chart.kind}: {chart.title} | {points} | {chart.reason}")
    if not study.charts:
        print("  no chart")


def _studies(paths: Iterable[Path]) -> Iterator[tuple[Path, Study]]:
    for path in paths:
        try:
            yield path, result_of(steps.study(result_of(steps.open_path(path))))
        except BriefgenError as fault:
            print(fault)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--show", type=int, default=0, help="print the suggestions of so many articles")
    parser.add_argument("--each", action="store_true", help="print the suggestions of every article")
    start = time.perf_counter()
    asked = parser.parse_args()
    main(asked.show, each=asked.each)
    print(f"{time.perf_counter() - start:.0f} s")
