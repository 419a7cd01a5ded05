"""Which lines are the body: weighted features, then the best path through the page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefgen.article.features import Core, Features, first, second, topics_of
from briefgen.article.lines import Line
from briefgen.article.shape import Shape
from briefgen.article.weights import Weights


def body_lines(lines: Sequence[Line], shapes: Sequence[Shape], given: Weights) -> list[bool]:
    """For each line, whether it belongs to the body."""
    if not lines:
        return []
    rows = first(lines, shapes)
    scores = [_score(row, given.first) for row in rows]
    core = core_of(scores, shapes)
    scores = [_score(row, given.second) for row in second(rows, scores, shapes, core)]
    core = core_of(scores, shapes)
    scores = [_score(row, given.third) for row in second(rows, scores, shapes, core)]
    return best_path(scores, given.change)


def _score(row: Features, weights: Mapping[str, float]) -> float:
    return sum(weights.get(name, 0.0) * value for name, value in row.items() if value)


def core_of(scores: Sequence[float], shapes: Sequence[Shape]) -> Core:
    """The run of lines with the greatest sum of scores, each weighted by its size."""
    best, start, end, total, since = 0.0, 0, 0, 0.0, 0
    for index, score in enumerate(scores):
        if total <= 0:
            total, since = 0.0, index
        total += score * min(shapes[index].size + 3, 40)
        if total > best:
            best, start, end = total, since, index + 1
    return Core(start, end, topics_of(shapes[start:end]))


def best_path(scores: Sequence[float], change: float) -> list[bool]:
    """The choice of lines with the greatest sum, where each change between in and out costs something."""
    into: list[tuple[bool, bool]] = []
    outside, inside = 0.0, -change
    for score in scores:
        from_inside = inside - change > outside
        from_outside = outside - change > inside
        outside, inside = max(outside, inside - change), max(inside, outside - change) + score
        into.append((from_inside, not from_outside))
    state = inside > outside
    chosen = []
    for back in reversed(into):
        chosen.append(state)
        state = back[state]
    return chosen[::-1]


@dataclass(frozen=True, slots=True)
class Rounds:
    """The features of each round, for measuring weights."""

    first: list[Features]
    second: list[Features]
    third: list[Features]


def rounds(lines: Sequence[Line], shapes: Sequence[Shape], given: Weights) -> Rounds:
    """What the weights are multiplied with, round by round."""
    rows = first(lines, shapes)
    scores = [_score(row, given.first) for row in rows]
    again = second(rows, scores, shapes, core_of(scores, shapes))
    scores = [_score(row, given.second) for row in again]
    return Rounds(rows, again, second(rows, scores, shapes, core_of(scores, shapes)))
