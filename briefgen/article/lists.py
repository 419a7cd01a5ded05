"""Lists that are the body of an article: numbered from one, or regular as recipes and shops are."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from briefgen.article.lines import Line
from briefgen.article.shape import Shape

_NUMBER = re.compile(r"\W{0,2}(?P<number>\d{1,3})(?:[.):ªº]|\s[-–—])\s?")
_LEAST_ITEMS, _MOST_APART = 3, 8
_LEAST_TIMES, _LEAST_ANCHORS = 3, 2
_MOST_BEFORE, _MOST_STEP = 10, 14  # lines
_MOST_INTRODUCTION, _LEAST_FACTOR = 250, 3  # words
_MOST_FURNITURE = 0.05


def with_list_below(chosen: Sequence[bool], lines: Sequence[Line], seen: Sequence[Shape]) -> list[bool]:
    """The choice with the list that the last line of the body leads over to."""
    found = list(chosen)
    body = [index for index, is_body in enumerate(chosen) if is_body]
    start = body[-1] + 1 if body else len(lines)
    end = _end_of_numbered(start, lines, seen) or _end_of_regular(start, lines, seen)
    words = sum(seen[index].size for index in body)
    is_long = sum(shape.size for shape in seen[start:end]) >= _LEAST_FACTOR * words
    if end and (_number(lines[start]) == 1 or (words <= _MOST_INTRODUCTION and is_long)):
        found[start:end] = [True] * (end - start)
    return found


def with_numbers_between(chosen: Sequence[bool], lines: Sequence[Line]) -> list[bool]:
    """The choice with the numbered titles of a list whose texts are in it: each stands right over one."""
    found = list(chosen)
    items: list[int] = []
    for index, line in enumerate(lines[:-1]):
        if _number(line) == len(items) + 1 and chosen[index + 1]:
            items.append(index)
    if len(items) >= _LEAST_ITEMS:
        for index in items:
            found[index] = True
    return found


def _number(line: Line) -> int:
    found = _NUMBER.match(line.text)
    return int(found["number"]) if found else 0


def _end_of_numbered(start: int, lines: Sequence[Line], seen: Sequence[Shape]) -> int:
    """Where a list numbered from one ends that opens at the line; 0 where none does."""
    if start >= len(lines) or _number(lines[start]) != 1:
        return 0
    items = [start]
    for index in range(start + 1, len(lines)):
        if seen[index].ends or seen[index].reason or index - items[-1] > _MOST_APART:
            break
        if _number(lines[index]) == len(items) + 1:
            items.append(index)
    return items[-1] + 1 if len(items) >= _LEAST_ITEMS else 0


def _end_of_regular(start: int, lines: Sequence[Line], seen: Sequence[Shape]) -> int:
    """Where lines end among which some come again and again, from shortly below the start; 0 for none."""
    times = Counter(line.text for line in lines[start:])
    last = next((at for at in range(start, len(lines)) if seen[at].ends), len(lines))
    anchors = [
        at
        for at in range(start, last)
        if times[lines[at].text] >= _LEAST_TIMES and seen[at].size > 1 and not seen[at].dated
    ]
    if not anchors or anchors[0] - start >= _MOST_BEFORE:
        return 0
    near = next((one for one, other in pairwise(anchors) if other - one > _MOST_STEP), anchors[-1])
    furniture = sum(bool(shape.reason) for shape in seen[start : near + 1])
    kinds = {lines[at].text for at in anchors if at <= near}
    is_regular = len(kinds) >= _LEAST_ANCHORS and furniture <= _MOST_FURNITURE * (near + 1 - start)
    return near + 1 if is_regular else 0
