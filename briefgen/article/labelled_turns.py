"""Turns of an interview or of questions and answers that are led by a mark: "Q: … A: …"."""

import re
from collections.abc import Sequence

from briefgen.article.lines import Line
from briefgen.article.shape import Shape
from briefgen.knowledge.lexicon import table

_LABEL = re.compile(r"\s*([^\W\d_]{1,14})\s?[:.]\s*(?=\S)")
_MOST_BETWEEN, _MOST_ABOVE, _LEAST_WORDS = 3, 3, 4  # lines; lines; words


def turn_lines(lines: Sequence[Line], language: str) -> list[int]:
    """The indices of the lines led by such a mark; none where no answer stands right below a question."""
    speech = table(language, "speech")
    asking, answering = frozenset(speech["questioners"]), frozenset(speech["answerers"])
    labels = {
        at: found[1].lower()
        for at, line in enumerate(lines)
        if (found := _LABEL.match(line.text)) is not None
    }
    turns = [at for at, label in labels.items() if label in asking or label in answering]
    is_asked = any(labels[at] in asking and labels.get(at + 1) in answering for at in turns)
    return turns if is_asked else []


def with_turns(
    chosen: Sequence[bool], lines: Sequence[Line], seen: Sequence[Shape], language: str
) -> list[bool]:
    """The choice with all the turns around one that it holds, and the sentences right above the first.

    The weights take questions one below the other for a list of titles.
    """
    found = list(chosen)
    turns = turn_lines(lines, language)
    known = [at for at in turns if chosen[at]]
    if not known:
        return found
    first, last = _run(turns, turns.index(known[0]), turns.index(known[-1]), seen)
    for at in range(first, last + 1):
        found[at] = found[at] or at in turns or _is_told(seen[at])
    for at in range(first - 1, max(first - 1 - _MOST_ABOVE, 0), -1):
        if not _is_told(seen[at]):
            break
        found[at] = True
    return found


def _run(turns: Sequence[int], low: int, high: int, seen: Sequence[Shape]) -> tuple[int, int]:
    """The first and last line of the turns that few sentences or none part from those known."""
    while low and _is_joined(turns[low - 1], turns[low], seen):
        low -= 1
    while high + 1 < len(turns) and _is_joined(turns[high], turns[high + 1], seen):
        high += 1
    return turns[low], turns[high]


def _is_joined(one: int, other: int, seen: Sequence[Shape]) -> bool:
    return other - one - 1 <= _MOST_BETWEEN and all(map(_is_told, seen[one + 1 : other]))


def _is_told(shape: Shape) -> bool:
    """Whether a line is a sentence of the text: closed, and neither a note, a byline nor of a picture."""
    other = shape.reason or shape.caption or shape.byline or shape.ends or shape.addressed
    return shape.stopped and shape.size >= _LEAST_WORDS and not other
