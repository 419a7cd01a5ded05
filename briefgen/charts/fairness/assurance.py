"""What was checked of a chart and found fair, in words: the other side of `honesty`."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from briefgen.charts.rules import FROM_ZERO, LEAST_SUM, MOST_SUM, WITHOUT_NUMBERS
from briefgen.knowledge.marking import WHOLES
from briefgen.model.chart import ChartSpec, Origin
from briefgen.model.evidence import Evidence
from briefgen.model.problem import Aspect, Problem
from briefgen.model.quantity import Dimension


def assured(spec: ChartSpec, evidence: Evidence, problems: Sequence[Problem]) -> str:
    """What holds, in one line: "Same unit, same source, axis from 0, colours at 3 : 1 or more".

    Args:
        spec: The chart; one without data has nothing that could hold.
        evidence: For the units and sources of the figures it stands on.
        problems: What the checks of `honesty` and `legibility` said of it.
    """
    if not spec.points:
        return ""
    line = ", ".join((*_of_data(spec, evidence), *_of_look(spec, problems)))
    return line[:1].upper() + line[1:]


def _of_data(spec: ChartSpec, evidence: Evidence) -> Iterator[str]:
    if len(spec.points) < 2:
        return
    figures = [figure for figure in evidence.figures if figure.key in spec.figures]
    if spec.kind not in WITHOUT_NUMBERS and len({figure.quantity.unit for figure in figures}) <= 1:
        yield "same unit"
    said = {figure.says_who.text for figure in figures if figure.says_who}
    entered = {point.source.strip() for point in spec.points if point.origin is Origin.ANALYST}
    read = any(point.origin is Origin.ARTICLE for point in spec.points)
    if len(said) <= 1 and len(entered) + read == 1 and "" not in entered:
        yield "same source"
    percent = spec.kind in WHOLES and spec.unit.dimension is Dimension.PERCENT
    if percent and all(
        _is_whole(sum((p.value or Decimal(0) for p in s.points), Decimal(0))) for s in spec.series
    ):
        yield "parts that add up to 100"


def _is_whole(total: Decimal) -> bool:
    return LEAST_SUM <= total <= MOST_SUM


def _of_look(spec: ChartSpec, problems: Sequence[Problem]) -> Iterator[str]:
    if spec.kind in FROM_ZERO:
        yield "axis from 0"
    spoilt = {problem.aspect for problem in problems}
    if len(spec.points) > 1 and spec.kind not in WITHOUT_NUMBERS and Aspect.COLOUR not in spoilt:
        yield "colours at 3 : 1 or more"
    if Aspect.WORDS not in spoilt:
        yield "all words clear of each other"
