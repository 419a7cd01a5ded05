"""Words of an article that stand a second time within it, large, as magazines lift them out of the text."""

import re
from collections.abc import Iterator, Sequence

from briefgen.article.lines import Line, Mark

_WORD = re.compile(r"\w+")
_QUOTED = re.compile(r"[“„«‘\"]([^“”„«»\"]{2,400})[”“»’\"]")
_QUOTES = frozenset('“„«»‘‚"')
_LEAST, _MOST = 6, 40  # words


def pull_quotes(lines: Sequence[Line], body: Sequence[int]) -> list[int]:
    """The indices of the lines of the body whose words all stand, written alike, in a longer line of it."""
    words = {at: _WORD.findall(lines[at].text) for at in body}
    tried = {at: found for at, found in words.items() if _LEAST <= len(found) <= _MOST and _may_be(lines[at])}
    opened: dict[tuple[str, ...], set[int]] = {}
    for found in tried.values():
        opened.setdefault(tuple(found[:_LEAST]), set()).add(len(found))
    sought = set(map(tuple, tried.values()))
    said = {at: _WORD.findall(" ".join(_QUOTED.findall(lines[at].text))) for at in words if tried}
    held = {found for longer in words.values() for found in _held(longer, opened, sought, len(longer))}
    held |= {found for at, parts in said.items() for found in _held(parts, opened, sought, len(words[at]))}
    return sorted(at for at, found in tried.items() if tuple(found) in held)


def _may_be(line: Line) -> bool:
    """Whether a line may be lifted out: in quotation marks, or set apart by the page without a full stop.

    What recipes, lists and speeches say twice is neither.
    """
    if line.mark is Mark.QUOTE or line.aside:
        return not line.text.endswith((".", "!", "?"))
    return line.mark in {Mark.NONE, Mark.PARAGRAPH} and line.text[0] in _QUOTES


def _held(
    longer: Sequence[str], opened: dict[tuple[str, ...], set[int]], sought: set[tuple[str, ...]], whole: int
) -> Iterator[tuple[str, ...]]:
    """Those of the words sought that stand in the longer line, with two others at least besides.

    Args:
        longer: The words of a line, or those in quotation marks, which may go on behind "he said".
        opened: How many words those sought have that begin alike.
        sought: The words of each line that may be lifted out.
        whole: How many words the line has.
    """
    for start in range(len(longer) - _LEAST + 1):
        for size in opened.get(tuple(longer[start : start + _LEAST]), ()):
            found = tuple(longer[start : start + size])
            if whole >= size + 2 and found in sought:
                yield found
