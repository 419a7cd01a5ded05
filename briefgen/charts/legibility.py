"""What can be read of a drawn chart: text that collides, is clipped or stands on its side."""

from collections.abc import Iterator
from itertools import combinations

from briefgen.charts.labels import ELLIPSIS
from briefgen.knowledge.lexicon import table
from briefgen.model.chart import ChartSpec, Drawing, DrawText
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
    texts = [op for op in drawing.operations if isinstance(op, DrawText)]
    for text in texts:
        if text.angle_deg:
            yield f"“{text.text}” is turned", "Level text reads better"
        if _is_clipped(text, drawing):
            yield f"“{text.text}” runs over the edge of the chart", "Shorten it or make the chart wider"
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
