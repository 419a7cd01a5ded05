"""How a body ends: text behind a last subhead kept, the end matter of a release and loose lines taken off."""

from collections.abc import Sequence

from briefgen.article.features import topics_of
from briefgen.article.lines import Line
from briefgen.article.shape import Shape
from briefgen.article.words import about_words, matter_words

_LEAST_RUNNING = 5  # words
_MOST_SUBHEAD = 6
_LEAST_SHARED = 2
_MOST_MATTER = 8
_LEAST_BEFORE = 3
_MOST_LOOSE = 15
_MOST_ALONE = 3


def with_text_behind_subhead(
    chosen: Sequence[bool], lines: Sequence[Line], seen: Sequence[Shape], language: str
) -> list[bool]:
    """The choice with the clean text behind a short subhead that follows the last line of a bare text.

    Clean is a run of closed sentences up to what is none, with a figure or a quotation in it and words
    of the body.
    """
    found = list(chosen)
    body = [index for index, is_body in enumerate(chosen) if is_body]
    start = body[-1] + 1 if body else len(lines)
    if len(body) < _LEAST_BEFORE or not _is_subhead(start, seen) or is_matter(lines[start].text, language):
        return found
    end = start + 1
    while end < len(lines) and is_running(seen[end]):
        end += 1
    if _belongs(seen[start + 1 : end], [seen[index] for index in body]):
        found[start:end] = [True] * (end - start)
    return found


def _is_subhead(index: int, seen: Sequence[Shape]) -> bool:
    if index >= len(seen):
        return False
    shape = seen[index]
    other = shape.reason or shape.ends or shape.caption or shape.byline or shape.dated or shape.signs
    return shape.size <= _MOST_SUBHEAD and not shape.ended and not other


def is_running(shape: Shape) -> bool:
    """Whether a line is a sentence of a text: long enough, with its full stop, and nothing else besides."""
    other = shape.reason or shape.ends or shape.caption or shape.signs
    return shape.stopped and shape.size >= _LEAST_RUNNING and not other


def _belongs(run: Sequence[Shape], body: Sequence[Shape]) -> bool:
    """Whether a run tells something in figures or quotations, in words that the body uses too."""
    known = topics_of(body)
    shared = {word for shape in run for word in shape.topics if known[word]}
    return any(shape.digits or shape.quoted for shape in run) and len(shared) >= _LEAST_SHARED


def without_end_matter(
    chosen: Sequence[bool], lines: Sequence[Line], seen: Sequence[Shape], language: str
) -> list[bool]:
    """The choice without what a release says below its text of its house, its risks and its contacts."""
    body = [index for index, is_body in enumerate(chosen) if is_body]
    end = next(
        (
            at
            for n, at in enumerate(body)
            if n >= _LEAST_BEFORE and _opens_matter(lines, seen, at, body[:n], language)
        ),
        len(chosen),
    )
    return [is_body and index < end for index, is_body in enumerate(chosen)]


def _opens_matter(
    lines: Sequence[Line], seen: Sequence[Shape], at: int, before: Sequence[int], language: str
) -> bool:
    """Whether a line is the title of end matter; "About" with a name that the text above has too."""
    shape, text = seen[at], lines[at].text
    if shape.size > _MOST_MATTER or shape.stopped or shape.quoted:
        return False
    about = about_words(language).match(text)
    if about:
        name = text[about.end() :].strip(" :")
        return name[:1].isupper() and any(name in lines[index].text for index in before)
    return is_matter(text, language)


def is_matter(text: str, language: str) -> bool:
    """Whether a line is a title over what a release says below its text."""
    title = text.strip(" :#*-–—")
    return bool(matter_words(language).fullmatch(title) or about_words(language).match(title))


def without_loose_lines(chosen: Sequence[bool], seen: Sequence[Shape]) -> list[bool]:
    """The choice without a title, or titles and lists of several, that stand below the last sentence."""
    body = [index for index, is_body in enumerate(chosen) if is_body]
    last = next((index for index in reversed(body) if seen[index].stopped), -1)
    tail = [index for index in body if index > last]
    is_few = len(tail) == 1 and seen[tail[0]].size <= _MOST_ALONE  # "148 likes" opens like a list, too
    loose = [
        index for index in tail if (is_few or not seen[index].numbered) and seen[index].size < _MOST_LOOSE
    ]
    is_several = sum(seen[index].leads for index in tail) > 1
    if last < 0 or len(loose) < len(tail) or not (is_few or is_several):
        return list(chosen)
    return [is_body and index <= last for index, is_body in enumerate(chosen)]


def without_lines_above_dateline(chosen: Sequence[bool], seen: Sequence[Shape]) -> list[bool]:
    """The choice without the points between a headline and the dateline, which no full stop closes."""
    body = [index for index, is_body in enumerate(chosen) if is_body]
    start = next((index for index in body[:_MOST_SUBHEAD] if seen[index].dateline), -1)
    above = [index for index in body if index < start]
    if any(seen[index].stopped for index in above):
        return list(chosen)
    return [is_body and index >= start for index, is_body in enumerate(chosen)]
