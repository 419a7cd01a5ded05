"""Text strewn with inserts: between any two paragraphs an advertisement or a teaser in a line or two."""

from collections.abc import Sequence

from briefgen.article.ends import is_running
from briefgen.article.lines import Line
from briefgen.article.shape import Shape
from briefgen.article.sharing import names_same, stems

_INSERTS = frozenset({"advertisement", "newsletter call"})
_RELATED = "related headline"
_WIDEST = 3  # lines of one gap
_LEAST_TITLE, _MOST_LABEL, _MOST_TITLE = 3, 3, 16  # words
_LEAST_LONE, _LEAST_QUOTED = 10, 7
_LEAST_GAPS, _LEAST_SHARED, _TITLE = 2, 2, 20  # gaps; stems; lines above the body


def strewn_behind(body: Sequence[int], lines: Sequence[Line], seen: Sequence[Shape]) -> list[int]:
    """The paragraphs below a body, each behind an insert of a page; empty where they do not go on with it.

    One alone tells nothing, so that there must be several; an advertisement stands between some, as a list of
    teasers has none, and together they name whom the body names or use its words.
    """
    found: list[int] = []
    gaps: list[range] = []
    last = body[-1]
    while (at := _behind_insert(last, seen)) and _is_told(at, seen):
        gaps.append(range(last + 1, at))
        end = at
        while end + 1 < len(seen) and is_running(seen[end + 1]) and _is_told(end + 1, seen):
            end += 1
        found += range(at, end + 1)
        last = end
    if len(gaps) < _LEAST_GAPS or not any(seen[at].reason in _INSERTS for gap in gaps for at in gap):
        return []
    known = stems([*range(max(body[0] - _TITLE, 0), body[0]), *body], seen)
    shared = len(stems(found, seen) & known)
    return found if shared >= _LEAST_SHARED or (shared and names_same(found, body, lines)) else []


def _behind_insert(last: int, seen: Sequence[Shape]) -> int:
    """The line of running text right behind the inserts below a line; 0 where something else stands there."""
    at = last + 1
    while at < min(last + 1 + _WIDEST, len(seen)) and _is_insert(at, last, seen):
        at += 1
    is_parted = last + 1 < at < len(seen) and is_running(seen[at])
    titles = [seen[index].topics for index in range(last + 1, at) if not seen[index].reason]
    # the sentence under the title of a teaser says the same once more
    is_teaser = is_parted and any(topics & seen[at].topics for topics in titles)
    return at if is_parted and not is_teaser else 0


def _is_insert(at: int, last: int, seen: Sequence[Shape]) -> bool:
    """Whether a line is an advertisement, a teaser with its label, or the one title below a bare label."""
    shape = seen[at]
    if shape.stopped:
        return False
    if shape.reason in _INSERTS:
        return True
    if shape.reason == _RELATED:
        return shape.leads or shape.size >= _LEAST_TITLE or not shape.ends
    above = seen[at - 1] if at - 1 > last else None
    is_labelled = above is not None and above.reason == _RELATED and above.size <= _MOST_LABEL
    is_title = _LEAST_TITLE <= shape.size <= _MOST_TITLE and not (shape.ended or shape.reason or shape.ends)
    return is_labelled and is_title


def _is_told(at: int, seen: Sequence[Shape]) -> bool:
    """Whether a line is a sentence of a text: long, and not said to the reader unless somebody is quoted."""
    shape = seen[at]
    if shape.quoted:
        return shape.size >= _LEAST_QUOTED
    return shape.size >= _LEAST_LONE and not shape.addressed
