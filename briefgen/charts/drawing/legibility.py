"""What can be read of a drawn chart: text that collides, is clipped or stands on its side."""

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from briefgen.charts.drawing.labels import ELLIPSIS
from briefgen.knowledge.lexicon import table
from briefgen.model.chart import ChartSpec, Drawing, DrawPath, DrawText
from briefgen.model.problem import Aspect, Place, Problem, Severity

_ASCENT, _DESCENT = 0.66, 0.05
_SLACK_PT = 0.75

Box = tuple[float, float, float, float]


def box(text: DrawText) -> Box:
    """Left, bottom, right and top of the letters of a level line, in points."""
    bottom, top = text.y_pt - _DESCENT * text.size_pt, text.y_pt + _ASCENT * text.size_pt
    return text.x_pt, bottom, text.x_pt + text.width_pt, top


def check_drawing(drawing: Drawing, place: Place) -> tuple[Problem, ...]:
    """Lines of text that run into each other or over the edge, or are turned."""
    return tuple(
        Problem(Severity.WARNING, text, place, hint, Aspect.WORDS) for text, hint in _faults(drawing)
    )


def check_words(drawing: Drawing, spec: ChartSpec, language: str, place: Place) -> tuple[Problem, ...]:
    """Names that are cut and numbers that are shortened, because the chart has no room for the whole of them.

    Args:
        drawing: As drawn.
        spec: What was drawn.
        language: BCP 47, of the words in it.
        place: For the problems.
    """
    words = table(language, "charts")
    headings = {
        str(form).format(scale=scale["many"])
        for form in words["shortened"].values()
        for scale in words["scale"]
    }
    own = [spec.difference, *(s.name for s in spec.series), *(p.text for p in spec.points)]
    own += [p.label for p in spec.points] + [note.text for note in spec.annotations]
    found = []
    for text in dict.fromkeys(drawing.words):
        if text in headings:
            found.append(
                (
                    f"The numbers have no room in full; they are drawn shortened, as it says: “{text}”",
                    "The data of the chart have every digit; a wider place shows them",
                )
            )
        elif ELLIPSIS in text and not any(text in whole for whole in own):
            found.append((f"A name is cut for want of room: “{text}”", "Shorten it in the data of the chart"))
    return tuple(Problem(Severity.NOTE, text, place, hint, Aspect.WORDS) for text, hint in found)


def _faults(drawing: Drawing) -> Iterator[tuple[str, str]]:
    placed = [(at, op) for at, op in enumerate(drawing.operations) if isinstance(op, DrawText)]
    paths = [(at, op) for at, op in enumerate(drawing.operations) if isinstance(op, DrawPath)]
    texts = [text for _, text in placed]
    for at, text in placed:
        if text.angle_deg:
            yield f"“{text.text}” is turned", "Level text reads better"
        if _is_clipped(text, drawing):
            yield f"“{text.text}” runs over the edge of the chart", "Shorten it or make the chart wider"
        if _is_struck(text, at, paths):
            yield f"A line runs through “{text.text}”", "Make the chart higher or leave out some labels"
    for first, second in combinations(texts, 2):
        if _touch(box(first), box(second)):
            yield (
                f"“{first.text}” runs into “{second.text}”",
                "Make the chart higher or leave out some labels",
            )


def _is_clipped(text: DrawText, drawing: Drawing) -> bool:
    left, bottom, right, top = box(text)
    hang = 0.04 * text.size_pt
    wide, high = drawing.width_pt + _SLACK_PT, drawing.height_pt + _SLACK_PT
    return left < -hang - _SLACK_PT or bottom < -_SLACK_PT or right > wide or top > high


def _touch(first: Box, second: Box) -> bool:
    beside = first[2] - _SLACK_PT <= second[0] or second[2] - _SLACK_PT <= first[0]
    above = first[3] - _SLACK_PT <= second[1] or second[3] - _SLACK_PT <= first[1]
    return not beside and not above


def _is_struck(text: DrawText, at: int, paths: Sequence[tuple[int, DrawPath]]) -> bool:
    """Whether a drawn line crosses the letters, unless white was laid between the two.

    Args:
        text: The letters.
        at: Their place among the operations of the drawing.
        paths: All paths with theirs.
    """
    white = [i for i, path in paths if i < at and _lies_under(path, box(text))]
    return any(_crosses(path, box(text)) for i, path in paths if i > max(white, default=-1))


def _lies_under(path: DrawPath, letters: Box) -> bool:
    """Whether a filled shape is behind all of the letters, so that nothing under it is seen."""
    if path.fill is None or path.fill.alpha < 1:
        return False
    places = [step.numbers[-2:] for step in path.segments if step.numbers]
    xs, ys = [x for x, _ in places], [y for _, y in places]
    slack = _SLACK_PT
    wide = min(xs) <= letters[0] + slack and max(xs) >= letters[2] - slack
    return wide and min(ys) <= letters[1] + slack and max(ys) >= letters[3] - slack


def _crosses(path: DrawPath, letters: Box) -> bool:
    """Whether a stroke of straight lines runs through the box of the letters, not only along its edge."""
    if path.stroke is None or any(step.command == "c" for step in path.segments):
        return False
    left, bottom, right, top = letters
    inner = (left + _SLACK_PT, bottom + _SLACK_PT, right - _SLACK_PT, top - _SLACK_PT)
    places = [step.numbers[-2:] for step in path.segments if step.numbers]
    return any(_cuts(start, end, inner) for start, end in pairwise(places))


def _cuts(start: tuple[float, ...], end: tuple[float, ...], inner: Box) -> bool:
    """Whether the part of a line between two places has a point inside the box."""
    first, last = 0.0, 1.0
    for from_, to, low, high in (
        (start[0], end[0], inner[0], inner[2]),
        (start[1], end[1], inner[1], inner[3]),
    ):
        way = to - from_
        if way == 0:
            if not low < from_ < high:
                return False
            continue
        ends = sorted(((low - from_) / way, (high - from_) / way))
        first, last = max(first, ends[0]), min(last, ends[1])
    return first < last
