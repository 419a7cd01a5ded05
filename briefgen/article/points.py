"""The points that sum an article up between its headline and its text: a summary, no part of the text."""

from collections.abc import Sequence

from briefgen.article.lines import Line
from briefgen.article.live import times_in
from briefgen.article.shape import Shape
from briefgen.article.words import point_words

_FARTHEST_LABEL, _MOST_LABEL = 4, 4  # lines above the body; words
_MOST_POINT, _LEAST_POINTS, _MOST_POINTS = 24, 2, 7  # words; lines
_LEAST_TEXT = 3
_LEAST_LONG, _LONGER = 16, 1.5


def without_points(
    chosen: Sequence[bool], lines: Sequence[Line], seen: Sequence[Shape], language: str
) -> list[bool]:
    """The choice without the points at its top: those below a label ("Key points"), or in small letters."""
    body = [index for index, is_body in enumerate(chosen) if is_body]
    if len(body) < _LEAST_POINTS + _LEAST_TEXT:
        return list(chosen)
    end = max(_end_of_labelled(body, lines, seen, language), _end_of_low(body, seen))
    return [is_body and index >= end for index, is_body in enumerate(chosen)]


def _end_of_labelled(body: Sequence[int], lines: Sequence[Line], seen: Sequence[Shape], language: str) -> int:
    """Behind the last of the short lines under a label; 0 where no label stands near the top of the body."""
    near = range(max(body[0] - _FARTHEST_LABEL, 0), body[_LEAST_POINTS])
    label = next((at for at in near if _is_label(lines[at], seen[at], language)), None)
    if label is None:
        return 0
    text = _start_of_text(label + 1, body, lines, seen, language)
    return text if sum(label < index < text for index in body) <= _MOST_POINTS else 0


def _is_label(line: Line, shape: Shape, language: str) -> bool:
    return shape.size <= _MOST_LABEL and bool(point_words(language).fullmatch(line.text.strip(" :•")))


def _start_of_text(
    start: int, body: Sequence[int], lines: Sequence[Line], seen: Sequence[Shape], language: str
) -> int:
    """The line of the body behind a run of points: longer than one, or past a line that is none; else 0."""
    last = start - 1
    sizes: list[float] = []
    times = set(times_in(lines))
    for at in (index for index in body if index >= start):
        if at - 1 in times:
            return at
        between = [i for i in range(last + 1, at) if not _is_label(lines[i], seen[i], language)]
        if (between and sizes) or _is_longer(seen[at].size, sizes):
            return at
        last = at
        sizes.append(seen[at].size)
    return 0


def _is_longer(size: float, points: Sequence[float]) -> bool:
    """Whether a line is longer than a point, or long by the measure of the points above it."""
    usual = sum(points) / len(points) if points else _MOST_POINT
    return size > _MOST_POINT or (size >= _LEAST_LONG and size > _LONGER * usual)


def _end_of_low(body: Sequence[int], seen: Sequence[Shape]) -> int:
    """Behind the lines in small letters without a full stop that the body opens with; 0 where it is text."""
    points = 0
    while points < len(body) and seen[body[points]].low and not seen[body[points]].ended:
        points += 1
    if not _LEAST_POINTS <= points <= min(_MOST_POINTS, len(body) - _LEAST_TEXT):
        return 0
    return 0 if seen[body[points]].low else body[points]
