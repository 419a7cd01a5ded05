"""Text that goes on below teasers: what stands between is set aside, what follows is still the article."""

from collections.abc import Sequence

from briefgen.article.alone import alone_between
from briefgen.article.ends import is_matter, is_running
from briefgen.article.lines import Line
from briefgen.article.shape import Shape
from briefgen.article.sharing import names_same, stems
from briefgen.article.strewn import strewn_behind

_FARTHEST = 12  # lines
_LEAST_BODY, _LEAST_LONE = 2, 14  # lines; words
_LEAST_SENTENCE = 10  # words
_MOST_SUBHEAD, _MOST_NAME = 7, 2
_LEAST_RUN, _LEAST_LONG_RUN = 2, 3  # sentences
_LEAST_SHARED, _SHARE = 2, 0.3
_TITLE, _NEAR = 10, 8  # lines
_CALLS = frozenset({"advertisement", "newsletter call", "share bar"})
_MOST_CALLS, _MOST_CAPTION = 4, 30  # lines; words
_RELATED, _LEAST_INLINE = "related headline", 4
_CONSENT = "cookie or privacy note"
_OTHERS = frozenset({"comments", "legal note", _CONSENT})


def with_resumed_text(
    chosen: Sequence[bool], lines: Sequence[Line], seen: Sequence[Shape], language: str
) -> list[bool]:
    """The choice with the text that goes on behind a few teasers or calls below its last line.

    Told by closed sentences one after another that speak of whom and what the body speaks of.
    """
    found = list(chosen)
    body = [index for index, is_body in enumerate(chosen) if is_body]
    if len(body) < _LEAST_BODY:
        return found
    end = end_of_text(body[-1] + 1, lines, seen, language)
    while run := _next_run(body, lines, seen[:end]):
        body += run
    for index in body:
        found[index] = True
    return found


def _next_run(body: Sequence[int], lines: Sequence[Line], seen: Sequence[Shape]) -> list[int]:
    """The lines that go on with the body below its last one; none where nothing does."""
    lone = _lone_behind_call(body, seen) or alone_between(body, lines, seen)
    if lone:
        return lone
    run = _run_behind(body[-1], seen)
    if not run:
        return strewn_behind(body, lines, seen)
    if _goes_with(run, body, lines, seen, body[-1]):
        return run
    following = _run_behind(run[-1], seen)
    is_amid = bool(following) and following[0] - body[-1] <= _FARTHEST
    if is_amid and _goes_with(following, body, lines, seen, run[-1]):
        return [*run, *following]
    return strewn_behind(body, lines, seen)


def _lone_behind_call(body: Sequence[int], seen: Sequence[Shape]) -> list[int]:
    """The long sentence right below the calls and advertisements under a line, with a subhead above them.

    A call in whole words stands over text: the last line above the sentence is one. Behind a bare label
    ("Read more:") or a picture the sentence speaks of what the body speaks of.
    """
    last = body[-1]
    title = [last + 1] if _is_subhead_over_call(last + 1, seen) else []
    first = at = last + 1 + len(title)
    while at < min(first + _MOST_CALLS, len(seen)) and _may_stand_between(at, first, seen):
        at += 1
    if not first < at < len(seen) or not is_running(seen[at]):
        return []
    if seen[at].size < _LEAST_LONE:
        return [at] if not title and at == first + 1 and _is_told_behind_call(at, body, seen) else []
    is_called = _is_call(seen[at - 1]) or (
        (_is_bare_label(seen[at - 1]) or seen[at - 1].caption) and _shares([at], body, seen)
    )
    is_called = is_called or _is_last_under_label(at, body, seen)
    return [*title, *_run_from(at, seen)] if is_called and (seen[at].quoted or not seen[at].addressed) else []


def _is_told_behind_call(at: int, body: Sequence[int], seen: Sequence[Shape]) -> bool:
    """Whether a shorter sentence between one call in words and furniture tells of what the text tells of."""
    call, below = seen[at - 1], seen[at + 1 : at + 2]
    is_closed = bool(below) and bool(below[0].reason or below[0].ends) and not below[0].stopped
    is_called = call.reason in _CALLS and call.size >= _LEAST_INLINE and not call.stopped
    is_told = seen[at].told and not seen[at].reason and not seen[at].addressed
    shared = stems([at], seen) & stems([*range(max(body[0] - _TITLE, 0), body[0]), *body], seen)
    return is_called and is_closed and is_told and bool(shared)


def _is_subhead_over_call(at: int, seen: Sequence[Shape]) -> bool:
    """Whether a line is a title in words, and not those of the picture whose credit stands below."""
    is_pictured = any(shape.caption for shape in seen[at + 1 : at + 2])
    return at < len(seen) and _is_title(seen[at]) and bool(seen[at].topics) and not is_pictured


def _may_stand_between(at: int, first: int, seen: Sequence[Shape]) -> bool:
    """Whether a line may part a text from its last sentence: a call, a title below one, a picture's words."""
    if at + 1 < len(seen) and seen[at + 1].caption and not seen[at + 1].stopped:
        return seen[at].size <= _MOST_CAPTION
    return not seen[at].stopped and (at > first or bool(seen[at].reason) or seen[at].caption)


def _is_call(shape: Shape) -> bool:
    is_inline = shape.size >= _LEAST_INLINE and (shape.ends or shape.reason == _RELATED)
    return (shape.reason in _CALLS or is_inline) and not shape.stopped


def _is_bare_label(shape: Shape) -> bool:
    """Whether a line announces other articles with a colon, and holds none of their titles."""
    return shape.leads and shape.size <= _LEAST_INLINE and bool(shape.reason or shape.ends)


def _is_last_under_label(at: int, body: Sequence[int], seen: Sequence[Shape]) -> bool:
    """Whether a sentence closes the article below a call and a label without titles ("Related articles").

    Furniture stands below it at once, and it uses several words of the body. Without the call above the label
    it may be a teaser.
    """
    if at - 2 <= body[-1] or seen[at - 2].reason not in _CALLS:
        return False
    label, below = seen[at - 1], seen[at + 1 : at + 2]
    is_label = label.reason == _RELATED and label.size < _LEAST_INLINE and not label.stopped
    is_closed = bool(below) and bool(below[0].reason or below[0].ends) and not below[0].stopped
    return is_label and is_closed and len(stems([at], seen) & stems(body, seen)) >= _LEAST_SHARED


def _shares(run: Sequence[int], body: Sequence[int], seen: Sequence[Shape]) -> bool:
    return bool(stems(run, seen) & stems(body, seen))


def end_of_text(start: int, lines: Sequence[Line], seen: Sequence[Shape], language: str) -> int:
    """Where what a release says below its text begins; behind the last line where nothing does."""
    titles = (at for at in range(start, len(lines)) if seen[at].size <= _MOST_SUBHEAD and not seen[at].ended)
    return next((at for at in titles if is_matter(lines[at].text, language)), len(lines))


def _run_behind(last: int, seen: Sequence[Shape]) -> list[int]:
    """The lines of running text not far below a line, before what can only stand below an article.

    A sentence alone counts behind a call ("Sign up for …") when more follow: under a title it is a teaser.
    Short ones count where something is quoted in them.
    """
    found: list[int] = []
    at = last + 1
    while at < min((found[-1] if found else last) + 1 + _FARTHEST, len(seen)):
        if (seen[at].reason in _OTHERS and not _asks(seen[at])) or _is_signed_by_name(at, seen):
            break
        run = _run_from(at, seen)
        is_told = len(run) > 1 and any(seen[index].quoted for index in run)
        is_alone = _sentences(run, seen) < (1 if is_told else _LEAST_RUN)
        if run and not (is_alone and not _is_behind_call(at, last, seen)):
            found += run
        if run and not is_alone:
            return found
        at += max(len(run), 1)
    return []


def _asks(shape: Shape) -> bool:
    """Whether a line asks for consent in a sentence, as in place of an embedded post."""
    return shape.reason == _CONSENT and shape.stopped


def _is_signed_by_name(at: int, seen: Sequence[Shape]) -> bool:
    """Whether a line stands over a sentence as the name of a reader does: a word or two with capitals."""
    shape = seen[at]
    is_short = shape.size <= _MOST_NAME and not (shape.ended or shape.low or shape.reason or shape.caption)
    is_name = is_short and (shape.size == 1 or shape.capitals == 1)
    return is_name and at + 1 < len(seen) and is_running(seen[at + 1])


def _is_behind_call(at: int, last: int, seen: Sequence[Shape]) -> bool:
    return at - 1 > last and bool(seen[at - 1].reason) and seen[at].quoted


def _run_from(start: int, seen: Sequence[Shape]) -> list[int]:
    """The closed sentences one after another from a line on, with the subheads between them."""
    at = end = start
    if not is_running(seen[start]):
        return []
    while at < len(seen) and (is_running(seen[at]) or _is_subhead(seen, at)):
        at += 1
        end = at if is_running(seen[at - 1]) else end
    run = list(range(start, end))
    titles = sum(not is_running(seen[index]) for index in run)
    # a name over every other line is that of a reader who comments
    return run if titles * 3 <= len(run) else []


def _is_subhead(seen: Sequence[Shape], at: int) -> bool:
    return _is_title(seen[at]) and at + 1 < len(seen) and is_running(seen[at + 1])


def _is_title(shape: Shape) -> bool:
    other = shape.reason or shape.ends or shape.caption or shape.byline or shape.dated or shape.signs
    return shape.size <= _MOST_SUBHEAD and not (shape.ended or shape.low or other)


def _goes_with(
    run: Sequence[int], body: Sequence[int], lines: Sequence[Line], seen: Sequence[Shape], above: int
) -> bool:
    """Whether a run names somebody whom the body names, and uses words of the body.

    Near the text above one of the two is enough.
    """
    is_near = run[0] - above <= _NEAR
    is_named = names_same(run, body, lines)
    if not is_near and not is_named:
        return False
    shared = stems(run, seen) & stems([*range(max(body[0] - _TITLE, 0), body[0]), *body], seen)
    is_sure = _sentences(run, seen) >= _LEAST_LONG_RUN or is_near
    if is_near and is_named:
        return bool(shared)
    return len(shared) >= (_LEAST_SHARED if is_sure else max(_LEAST_SHARED, _SHARE * len(stems(run, seen))))


def _sentences(indices: Sequence[int], seen: Sequence[Shape]) -> int:
    """How many of the lines are sentences longer than a title mostly is, and no questions."""
    return sum(is_running(seen[at]) and seen[at].size >= _LEAST_SENTENCE for at in indices)
