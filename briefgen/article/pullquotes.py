"""Words of an article that stand a second time within it, large, as magazines lift them out of the text."""

import re
from collections.abc import Iterator, Sequence

from briefgen.article.lines import Line, Mark

_WORD = re.compile(r"\w+")
_QUOTES = frozenset('“„«»‘‚"')
_LEAST, _MOST = 6, 40  # words


def pull_quotes(lines: Sequence[Line], body: Sequence[int]) -> list[int]:
    """The indices of the lines of the body whose words all stand, written alike, in a longer line of it."""
    words = {at: _WORD.findall(lines[at].text) for at in body}
    tried = {at: found for at, found in words.items() if _LEAST <= len(found) <= _MOST and _may_be(lines[at])}
    opened: dict[tuple[str, ...], list[int]] = {}
    for at, found in tried.items():
        opened.setdefault(tuple(found[:_LEAST]), []).append(at)
    held = {at for longer in words.values() for at in _held(longer, opened, tried)}
    return sorted(held)


def _may_be(line: Line) -> bool:
    """Whether a line may be lifted out: in quotation marks, or set apart by the page without a full stop.

    What recipes, lists and speeches say twice is neither.
    """
    if line.mark is Mark.QUOTE or line.aside:
        return not line.text.endswith((".", "!", "?"))
    return line.mark in {Mark.NONE, Mark.PARAGRAPH} and line.text[0] in _QUOTES


def _held(
    longer: Sequence[str], opened: dict[tuple[str, ...], list[int]], tried: dict[int, list[str]]
) -> Iterator[int]:
    """Those whose words stand in the longer line, with as many others besides."""
    for start in range(len(longer) - _LEAST + 1):
        for at in opened.get(tuple(longer[start : start + _LEAST]), ()):
            size = len(tried[at])
            if len(longer) >= size + 2 and longer[start : start + size] == tried[at]:
                yield at
