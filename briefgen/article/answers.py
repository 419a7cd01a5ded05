"""Questions and short answers that close an interview, where the weights know no more of it."""

import re
from collections.abc import Sequence

from briefgen.article.lines import Line
from briefgen.article.shape import Shape
from briefgen.knowledge.lexicon import table

_MOST_QUESTION = 30
_WORD = re.compile(r"[^\W\d_]+")


def with_last_answers(
    chosen: Sequence[bool], lines: Sequence[Line], seen: Sequence[Shape], language: str
) -> list[bool]:
    """The choice with the pairs of question and answer right below it, where it holds one as well.

    An answer that speaks to the reader ("Call us.") is that of the site.
    """
    found = list(chosen)
    body = [index for index, is_body in enumerate(chosen) if is_body]
    if not any(is_body and _asks(lines, seen, at) for at, is_body in enumerate(chosen)):
        return found
    readers = frozenset(table(language, "furniture")["told"]["reader"])
    at, gap = body[-1] + 1, lines[body[-1]].gap
    while _asks(lines, seen, at) and lines[at].gap == lines[at + 1].gap == gap:
        if seen[at].addressed or not readers.isdisjoint(_WORD.findall(lines[at + 1].text)):
            break
        found[at] = found[at + 1] = True
        at += 2
    return found


def _asks(lines: Sequence[Line], seen: Sequence[Shape], at: int) -> bool:
    """Whether a line is one question and the one below it answers in closed sentences."""
    if at + 1 >= len(lines) or not lines[at].text.endswith("?") or seen[at].size > _MOST_QUESTION:
        return False
    answer = seen[at + 1]
    is_closed = answer.stopped and not lines[at + 1].text.endswith("?")
    is_other = any(shape.reason or shape.ends or shape.caption or shape.signs for shape in (seen[at], answer))
    return is_closed and not is_other
