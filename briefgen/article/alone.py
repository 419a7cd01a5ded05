"""A paragraph that stands alone between two inserts of a page, such as teasers and a box for a newsletter."""

import re
from collections.abc import Sequence
from itertools import pairwise

from briefgen.article.ends import is_running
from briefgen.article.lines import Line
from briefgen.article.shape import Shape
from briefgen.article.sharing import names_same, stems

_SEVERAL = re.compile(r"[^\W\d_]{3}[.!?] [„“\"]?[^\W_a-zß-öø-ÿ]")
_FARTHEST, _WIDEST, _BOX = 10, 14, 4  # lines
_LEAST_LONE, _LEAST_QUOTED = 14, 7  # words
_MOST_SUBHEAD, _LEAST_SHARED, _TITLE = 7, 2, 20  # words; stems; lines
_NEWSLETTER, _CONSENT = "newsletter call", "cookie or privacy note"
_OFFER = "subscription offer"
_CLOSING = frozenset({"comments", "legal note", "share bar", _CONSENT})


def alone_between(body: Sequence[int], lines: Sequence[Line], seen: Sequence[Shape]) -> list[int]:
    """The paragraph between two inserts that goes on with the body, and its subhead; empty where none does.

    Told by whom and what it speaks of, by holding several sentences or a quotation, and by having no title of
    its own: a teaser has one, and another below.
    """
    last = body[-1]
    end = min(last + 2 + _FARTHEST, len(seen))
    at = next((index for index in range(last + 1, end) if is_running(seen[index])), len(seen))
    between = range(last + 1, min(at, len(seen)))
    is_parted = at < len(seen) and any(seen[index].reason or seen[index].ends for index in between)
    if not is_parted or any(_closes(index, last, seen) for index in between):
        return []
    subhead = [at - 1] if _is_subhead(at - 1, last, lines, seen) else []
    if not (_is_told(lines[at], seen[at]) and _is_over_insert(at, seen)):
        return []
    if not (subhead or _is_untitled(at, body, seen)) or not _goes_on([at], body, lines, seen):
        return []
    return [*subhead, at]


def with_text_amid(chosen: Sequence[bool], lines: Sequence[Line], seen: Sequence[Shape]) -> list[bool]:
    """The choice with a paragraph that stands alone between two inserts, the text going on below both."""
    found = list(chosen)
    body = [index for index, is_body in enumerate(chosen) if is_body]
    for count, (above, below) in enumerate(pairwise(body), start=1):
        if 2 < below - above <= _WIDEST:
            run = alone_between(body[:count], lines, seen)
            for index in run if run and run[-1] < below else ():
                found[index] = True
    return found


def _closes(index: int, last: int, seen: Sequence[Shape]) -> bool:
    """Whether a line can only stand below an article; the terms of a box to sign up in may stand in it."""
    if seen[index].reason not in _CLOSING:
        return False
    box = seen[max(last + 1, index - _BOX) : index]
    return seen[index].reason != _CONSENT or not any(shape.reason == _NEWSLETTER for shape in box)


def _is_told(line: Line, shape: Shape) -> bool:
    """Whether a line quotes somebody, or holds several sentences that do not speak to the reader."""
    if shape.quoted:
        return shape.size >= _LEAST_QUOTED
    return shape.size >= _LEAST_LONE and not shape.addressed and bool(_SEVERAL.search(line.text))


def _is_over_insert(at: int, seen: Sequence[Shape]) -> bool:
    """Whether furniture stands right below a line, or nothing does; an offer may be a sentence."""
    below = seen[at + 1 : at + 2]
    return all(
        bool(shape.reason or shape.ends) and (not shape.stopped or shape.reason == _OFFER) for shape in below
    )


def _is_subhead(at: int, last: int, lines: Sequence[Line], seen: Sequence[Shape]) -> bool:
    """Whether a line is a title or a short question right below a call, not below the title of a teaser."""
    shape = seen[at]
    is_open = not shape.ended or lines[at].text.endswith("?")
    other = shape.reason or shape.ends or shape.caption or shape.byline or shape.dated or shape.signs
    is_title = 1 < shape.size <= _MOST_SUBHEAD and is_open and not (shape.low or other)
    above = seen[at - 1] if at - 1 > last else None
    return is_title and above is not None and above.reason in {_NEWSLETTER, _CONSENT, "advertisement"}


def _is_untitled(at: int, body: Sequence[int], seen: Sequence[Shape]) -> bool:
    """Whether the line above shares no longer word with a paragraph but those that the article has, too."""
    return not stems([at - 1], seen) & (stems([at], seen) - _known(body, seen))


def _goes_on(run: Sequence[int], body: Sequence[int], lines: Sequence[Line], seen: Sequence[Shape]) -> bool:
    """Whether a paragraph names somebody of the body in its words, or shares several of them."""
    shared = len(stems(run, seen) & _known(body, seen))
    return shared >= _LEAST_SHARED or (shared > 0 and names_same(run, body, lines))


def _known(body: Sequence[int], seen: Sequence[Shape]) -> set[str]:
    """The stems of the body and of what stands right above it, where its headline is."""
    return stems([*range(max(body[0] - _TITLE, 0), body[0]), *body], seen)
