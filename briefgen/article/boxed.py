"""Paragraphs that stand between the boxes of a page: teasers, advertisements, calls, pull quotes."""

import re
from collections.abc import Sequence

from briefgen.article.ends import is_running
from briefgen.article.lines import Line
from briefgen.article.resumed import end_of_text
from briefgen.article.shape import Shape
from briefgen.article.sharing import names_same, stems

_SEVERAL = re.compile(r"(?:[^\W\d_]{3}|\d(?:[^\W\d_]{1,2}|%))[.!?] [„“\"]?[^\W_a-zß-öø-ÿ]")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LEAST_BODY, _WIDEST, _FARTHEST, _TITLE = 2, 9, 40, 14  # lines
_LEAST_SENTENCE, _LEAST_QUOTED, _LEAST_TITLE, _MOST_ROW, _LEAST_LONE = 9, 7, 4, 14, 16  # words
_MOST_PULLED, _MOST_NAME, _LEAST_SHARED = 30, 2, 2  # words; words; stems
_NEWSLETTER, _RELATED, _CONSENT = "newsletter call", "related headline", "cookie or privacy note"
_CLOSING = frozenset({"comments", "legal note", "share bar", "contact line"})
_BOX, _LEAST_BOX = 4, 2  # lines


def with_boxed_text(
    chosen: Sequence[bool], lines: Sequence[Line], seen: Sequence[Shape], language: str
) -> list[bool]:
    """The choice with the sentences that nothing but boxes part from the body, or from one another.

    Amid the body they need no words of it: what goes on below the next box is one text. Below its last line
    the last of them shares some, and above its first one stands who wrote the article, or its day.
    """
    body = [index for index, is_body in enumerate(chosen) if is_body]
    if sum(is_running(seen[index]) for index in body) < _LEAST_BODY or any(line.mark for line in lines):
        return list(chosen)
    found = list(chosen)
    for index in _above(body, lines, seen):
        found[index] = True
    known = [*_titles(body, seen), *body]
    is_bare = any(_is_under_title(index, found, seen) for index in body[1:])
    below: list[int] = []
    end = end_of_text(body[-1] + 1, lines, seen, language)
    for index in _told_below(body[0], known, lines[:end], seen[:end], found):
        if index > body[-1] and _is_under_unknown(index, found, seen):
            break
        below.append(index)
        is_sure = index < body[-1] or _goes_on([index], known, lines, seen)
        if is_sure or _is_called(index, found, lines, seen, is_bare=is_bare):
            is_bare = is_bare or _is_under_title(index, found, seen)
            known += below
            for at in below:
                found[at] = True
            below = []
    return found


def _told_below(
    start: int, known: Sequence[int], lines: Sequence[Line], seen: Sequence[Shape], chosen: Sequence[bool]
) -> list[int]:
    """The sentences below a line up to where the article closes, each parted from the last by a box."""
    found: list[int] = []
    last = at = start
    while at + 1 < len(seen) and at - last <= _WIDEST:
        at += 1
        if chosen[at]:
            last = at
        elif _closes(at, last, lines, seen):
            # what the body itself holds farther down is judged by its own
            last = next((index for index in range(at + 1, len(seen)) if chosen[index]), len(seen))
            at = last
        elif _is_told(seen[at]):
            if _is_text(at, last, [*known, *found], lines, seen):
                found.append(at)
            last = at
    return found


def _is_called(
    at: int, chosen: Sequence[bool], lines: Sequence[Line], seen: Sequence[Shape], *, is_bare: bool
) -> bool:
    """Whether several sentences stand below a call, an advertisement, a picture's words or a pull quote.

    Below the title of another article they may be its own, unless the next paragraph stands right below or
    the page is known to show bare titles.
    """
    is_first = chosen[at - 1] or seen[at - 1].stopped
    is_run = is_first or any(map(_is_told, seen[at + 1 : at + 2]))
    is_free = is_run or is_bare or not _is_under_title(at, chosen, seen)
    return is_free and (seen[at].quoted or bool(_SEVERAL.search(lines[at].text)))


def _is_under_unknown(at: int, chosen: Sequence[bool], seen: Sequence[Shape]) -> bool:
    """Whether a sentence stands below lines none of which is known for a box, as a list of moves."""
    above = at - 1
    while not (chosen[above] or seen[above].stopped or _is_box(seen[above])):
        above -= 1
    return above < at - 1 and not _is_box(seen[above])


def _is_under_title(at: int, chosen: Sequence[bool], seen: Sequence[Shape]) -> bool:
    """Whether a sentence stands below a title, and the box above it is one of other articles or unknown."""
    above: list[Shape] = []
    while not (chosen[at - len(above) - 1] or seen[at - len(above) - 1].stopped):
        above.append(seen[at - len(above) - 1])
    box = next((shape for shape in above if _is_box(shape)), None)
    return bool(above) and not _is_box(above[0]) and (box is None or box.reason == _RELATED)


def _is_text(at: int, last: int, known: Sequence[int], lines: Sequence[Line], seen: Sequence[Shape]) -> bool:
    """Whether a sentence goes on with a text, and with no title of another article right above it."""
    if at == last + 1:
        return last in known
    if not _is_parted(seen[last + 1 : at]):
        return False
    if _is_box(seen[at - 1]) or (at - 2 >= last and _is_pulled(seen[at - 2])):
        return True
    known_stems = stems(known, seen)
    own = stems([at - 1], seen) & (stems([at], seen) - known_stems)
    is_several = bool(_SEVERAL.search(lines[at].text)) or seen[at].quoted
    is_run = any(map(_is_told, seen[at + 1 : at + 2]))
    return not own and (is_several or is_run or bool(stems([at], seen) & known_stems))


def _above(body: Sequence[int], lines: Sequence[Line], seen: Sequence[Shape]) -> list[int]:
    """The sentences between the row of author and day, and the first line of the body."""
    near = range(body[0] - 1, max(body[0] - 1 - _FARTHEST, -1), -1)
    row = next((at for at in near if _is_row(lines[at], seen[at]) and not _is_boxed_row(at, seen)), -1)
    told = [at for at in range(row + 1, body[0]) if _is_told(seen[at])] if row >= 0 else []
    is_lone = len(told) == 1 and seen[told[0]].size < _LEAST_LONE  # it may speak of a picture
    if not told or is_lone or not _is_parted(seen[told[-1] + 1 : body[0]]):
        return []
    first = told[0]
    titles = [at for at in range(max(row - _BOX, 0), first) if _is_title(seen[at])]
    is_lead = bool(stems(titles, seen) & stems([first], seen)) or _goes_on(told, body, lines, seen)
    found = [first]
    for at in told[1:]:
        if _is_text(at, found[-1], [*found, *body], lines, seen):
            found.append(at)
    return found if is_lead and len(found) == len(told) else []


def _is_boxed_row(at: int, seen: Sequence[Shape]) -> bool:
    """Whether a label stands above a day or a name, with no sentence between the two."""
    above = range(at - 1, max(at - 1 - 2 * _BOX, -1), -1)
    nearest = next((seen[index] for index in above if seen[index].ends or is_running(seen[index])), None)
    return nearest is not None and nearest.ends


def _titles(body: Sequence[int], seen: Sequence[Shape]) -> list[int]:
    """The lines not far above the body that may be its headline."""
    return [at for at in range(max(body[0] - _TITLE, 0), body[0]) if _is_title(seen[at])]


def _is_title(shape: Shape) -> bool:
    return shape.size >= _LEAST_TITLE and not (shape.reason or shape.ends or shape.stopped)


def _is_row(line: Line, shape: Shape) -> bool:
    is_day = shape.dated and bool(_YEAR.search(line.text))
    return (shape.byline or is_day) and shape.size <= _MOST_ROW and not shape.stopped


def _is_box(shape: Shape) -> bool:
    """Whether a line shows that a box of the page stands there, and no text."""
    is_other = shape.reason or shape.ends or shape.caption or shape.picture or _is_pulled(shape)
    return bool(is_other) and not shape.stopped


def _is_parted(between: Sequence[Shape]) -> bool:
    """Whether the lines between two sentences are a box of the page, and no subhead."""
    is_unknown = len(between) >= _LEAST_BOX and not any(map(_is_other, between))
    return is_unknown or any(map(_is_box, between))


def _is_other(shape: Shape) -> bool:
    """Whether a line is no title or label of a box whose words are not known."""
    return shape.stopped or shape.numbered or shape.size > _MOST_ROW


def _is_pulled(shape: Shape) -> bool:
    """Whether a line is words in quotation marks that no full stop closes, set large beside the text."""
    return shape.quoted and not shape.stopped and shape.size <= _MOST_PULLED


def _is_told(shape: Shape) -> bool:
    """Whether a line is a sentence of a text, and not said to the reader unless somebody is quoted."""
    if shape.quoted:
        return is_running(shape) and shape.size >= _LEAST_QUOTED and not (shape.picture or shape.low)
    is_sentence = is_running(shape) and shape.told and not shape.numbered and shape.size >= _LEAST_SENTENCE
    return is_sentence and not (shape.addressed or shape.picture)


def _closes(at: int, last: int, lines: Sequence[Line], seen: Sequence[Shape]) -> bool:
    """Whether a line stands below an article or over another one: comments, tags, a day, a name."""
    shape = seen[at]
    in_call = any(above.reason == _NEWSLETTER for above in seen[max(last + 1, at - _BOX) : at])
    if shape.reason in _CLOSING or (shape.ends and not (shape.reason or shape.caption)):
        return True
    if shape.reason == _CONSENT:
        return not (in_call or any(near.reason == _CONSENT and near.stopped for near in seen[at : at + 2]))
    if shape.dated and not shape.stopped and _YEAR.search(lines[at].text):
        return not in_call
    return (shape.byline and not shape.stopped) or _is_name(at, seen)


def _is_name(at: int, seen: Sequence[Shape]) -> bool:
    """Whether a line stands over a sentence as the name of a reader does, or the time of a comment."""
    shape = seen[at]
    is_short = shape.size <= _MOST_NAME and not (shape.ended or shape.low or shape.reason or shape.caption)
    is_over = at + 1 < len(seen) and is_running(seen[at + 1])
    return is_short and (shape.size == 1 or shape.capitals == 1) and is_over


def _goes_on(run: Sequence[int], known: Sequence[int], lines: Sequence[Line], seen: Sequence[Shape]) -> bool:
    """Whether lines share several words with what is known of a text, or one and a name."""
    shared = len(stems(run, seen) & stems(known, seen))
    return shared >= _LEAST_SHARED or (shared > 0 and names_same(run, known, lines))
