"""The first and last lines of a body, mended by what is next to them."""

import re
from collections.abc import Sequence

from briefgen.article.lines import Line, Mark
from briefgen.article.metadata import byline_in, is_byline
from briefgen.article.shape import Shape
from briefgen.article.words import greets_readers

_MOST_ABOVE_BYLINE = 2
_TOP = 12
_MOST_ADDED = 2
_MOST_HEAD, _MOST_BEHIND_HEAD = 2, 6
_LEAST_TOLD = 3
_NEAR_END = 4  # lines
_LEAST_WORDS = 4
_LEAST_THANKS = 2
_LEAST_DATED = 10
_KEPT = 0.9
_MOST_NOTE_WORDS = 60
_NEWSLETTER, _CONSENT = "newsletter call", "cookie or privacy note"
_CALLS = frozenset({_NEWSLETTER, "subscription offer"})
_BOX = 4  # lines
_MOST_CALL = 30
_RELATED = "related headline"
_MOST_LABEL, _MOST_TEASER = 4, 20
_MOST_SUBHEAD = 6
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")


def without_standfirst(
    chosen: Sequence[bool], lines: Sequence[Line], seen: Sequence[Shape], language: str
) -> list[bool]:
    """The choice without the sentence or two above the byline, or the only row of the day, that sum it up."""
    body = [index for index, is_body in enumerate(chosen) if is_body]
    if len(body) <= _MOST_ABOVE_BYLINE + 1:
        return list(chosen)
    top = range(body[0] + 1, min(body[0] + _TOP, body[-1]))
    days = [i for i in range(body[0] + 1, body[-1]) if seen[i].stamp]
    rows = [i for i in top if _names_author(lines[i], seen[i], language) or days == [i]]
    row = next(iter(rows), body[0])
    above = [i for i in body if i < row]
    start = row if len(above) <= _MOST_ABOVE_BYLINE else body[0]
    return [is_body and index >= start for index, is_body in enumerate(chosen)]


def _names_author(line: Line, shape: Shape, language: str) -> bool:
    return shape.size <= 8 and not shape.ended and is_byline(line.text, language)


def with_last_sentences(chosen: Sequence[bool], lines: Sequence[Line], seen: Sequence[Shape]) -> list[bool]:
    """The choice with the one or two short sentences that close a bare text, before its furniture begins.

    The weights may know no more of a short text than its first lines: behind those more may follow.
    """
    found = list(chosen)
    body = [index for index, is_body in enumerate(chosen) if is_body]
    last = body[-1] if body else len(chosen)
    is_head = len(body) <= _MOST_HEAD
    most = _MOST_BEHIND_HEAD if is_head else _MOST_ADDED
    near = body[-_NEAR_END:] if len(body) > 1 else range(last + 1, min(last + 2, len(lines)))
    gaps = {lines[at].gap for at in near}
    end = last + 1
    greets = next((shape.addressed for shape, is_body in zip(seen, chosen, strict=True) if is_body), False)
    while end < len(lines) and _may_close(lines[end], seen[end], greets=greets):
        if lines[end].gap not in gaps:
            break
        end += 1
    if end < len(lines) and end > last + 1 and seen[end].caption:
        end -= 1  # the words of a picture, with their credit below
    if end - last - 1 <= most:
        found[last + 1 : end] = [True] * (end - last - 1)
    return found


def _may_close(line: Line, shape: Shape, *, greets: bool) -> bool:
    """Whether a line may close the body; a speech also closes with "Thank you."."""
    least = _LEAST_THANKS if greets and line.text.endswith(".") else _LEAST_WORDS
    least = _LEAST_TOLD if shape.told else max(least, _LEAST_DATED) if shape.dated else least
    is_sentence = shape.stopped and shape.size >= least
    is_other = shape.reason or shape.ends or shape.caption or shape.signs
    return is_sentence and not is_other and (greets or not shape.addressed)


def without_author_note(chosen: Sequence[bool], lines: Sequence[Line], language: str) -> list[bool]:
    """The choice without a last line on the author of the article ("Ann Lee is a writer in Ghent.")."""
    found = list(chosen)
    body = [index for index, is_body in enumerate(chosen) if is_body]
    name = byline_in([line.text for line in lines[: body[2] if len(body) > 2 else 0]], language)
    last = lines[body[-1]].text if body else ""
    if len(name.split()) > 1 and last.startswith(f"{name} ") and len(last.split()) <= _MOST_NOTE_WORDS:
        found[body[-1]] = False
    return found


def with_text_behind_aside(
    chosen: Sequence[bool], lines: Sequence[Line], seen: Sequence[Shape]
) -> list[bool]:
    """The choice with the last sentences of a page that a block set aside or pictures part from the body.

    They are told by another extractor that keeps them, and by being no part of such a block themselves.
    """
    found = list(chosen)
    start = max((index for index, is_body in enumerate(chosen) if is_body), default=len(chosen)) + 1
    behind = start
    while behind < len(lines) and (lines[behind].aside or lines[behind].mark is Mark.CAPTION):
        behind += 1
    end = behind
    while end < len(lines) and _is_kept(lines[end], seen[end]):
        end += 1
    if behind > start and end - behind <= _MOST_ADDED:
        found[behind:end] = [True] * (end - behind)
    return found


def _is_kept(line: Line, shape: Shape) -> bool:
    is_text = line.mark is Mark.PARAGRAPH and shape.stopped and shape.size >= _LEAST_DATED
    return is_text and line.kept > _KEPT and not (line.aside or line.links or shape.reason or shape.ends)


def without_calls(
    chosen: Sequence[bool], lines: Sequence[Line], seen: Sequence[Shape], language: str
) -> list[bool]:
    """The choice without calls to subscribe amid the text, and without what stands above it.

    That is the address of the page, or what a newsletter greets its readers with. A summary at the top may
    hold a call in brackets.
    """
    found = list(chosen)
    body = [index for index, is_body in enumerate(chosen) if is_body]
    for index in body[_MOST_ABOVE_BYLINE:]:
        found[index] = not (_is_call(seen[index]) or _is_consent(index, chosen, seen))
    for index in body[:_MOST_ABOVE_BYLINE]:
        text = lines[index].text
        is_above = _ADDRESS.fullmatch(text) or greets_readers(text, language)
        found[index] = not (is_above or (_is_call(seen[index]) and text[-1] not in ")]"))
    return found


def _is_call(shape: Shape) -> bool:
    """Whether a line is worded like a call of the site; somebody quoted may speak of newsletters."""
    return shape.reason in _CALLS and shape.size < _MOST_CALL and not shape.quoted


def _is_consent(index: int, chosen: Sequence[bool], seen: Sequence[Shape]) -> bool:
    """Whether a line is what one agrees to in a box for a newsletter."""
    box = range(max(index - _BOX, 0), index)
    is_boxed = any(seen[at].reason == _NEWSLETTER and not chosen[at] for at in box)
    return is_boxed and seen[index].reason == _CONSENT and not seen[index].quoted


def without_teasers(chosen: Sequence[bool], seen: Sequence[Shape]) -> list[bool]:
    """The choice without the titles of other articles right below a label like "Read next"."""
    found = list(chosen)
    for index, shape in enumerate(seen):
        is_label = shape.reason == _RELATED and shape.size <= _MOST_LABEL
        # Behind a label three dots are a sign ("People are also reading…") and close no sentence.
        if is_label and not chosen[index] and (not shape.stopped or shape.signs):
            below = index + 1
            is_ranked = len(seen) > below + 1 and all(_is_ranked(at) for at in seen[below : below + 2])
            while below < len(seen) and (_is_teaser(seen[below]) or (is_ranked and _is_ranked(seen[below]))):
                found[below] = False
                below += 1
    return found


def _is_teaser(shape: Shape) -> bool:
    return not shape.numbered and _is_titled(shape)


def _is_ranked(shape: Shape) -> bool:
    """Whether a line is one of several titles with their place among those that are read most."""
    return shape.numbered and _is_titled(shape)


def _is_titled(shape: Shape) -> bool:
    return _LEAST_WORDS <= shape.size <= _MOST_TEASER and not shape.ended


def with_subheads(chosen: Sequence[bool], seen: Sequence[Shape]) -> list[bool]:
    """The choice with the subheads and sentences right between its sentences; a name may be a credit."""
    found = list(chosen)
    for at in range(1, len(seen) - 1):
        is_amid = chosen[at - 1] and chosen[at + 1] and seen[at - 1].stopped and seen[at + 1].stopped
        is_told = is_amid and (_is_subhead(seen[at]) or _is_short_sentence(seen[at]))
        found[at] = found[at] or is_told or _is_amid(at, chosen, seen)
    return found


def _is_short_sentence(shape: Shape) -> bool:
    """Whether a line right between two sentences is one: "Another 200 came in May 2024."."""
    other = shape.reason or shape.ends or shape.caption or shape.byline or shape.signs or shape.picture
    return shape.stopped and (shape.told or shape.size >= _LEAST_WORDS) and not (other or shape.addressed)


def _is_amid(at: int, chosen: Sequence[bool], seen: Sequence[Shape]) -> bool:
    """Whether a sentence stands right below one of the body, which goes on at most two lines farther down."""
    shape = seen[at]
    other = shape.reason or shape.ends or shape.caption or shape.picture or shape.signs
    is_sentence = (
        shape.stopped and (shape.told or shape.size >= _LEAST_DATED) and not other and not shape.picture
    )
    return is_sentence and chosen[at - 1] and seen[at - 1].stopped and any(chosen[at + 1 : at + 4])


def _is_subhead(shape: Shape) -> bool:
    other = shape.reason or shape.ends or shape.caption or shape.byline or shape.dated or shape.signs
    is_words = 1 < shape.size <= _MOST_SUBHEAD and shape.capitals < 1 and shape.times == 1
    return is_words and not (shape.ended or shape.low or other or shape.picture)
