"""Text that begins above a call or teasers at the top of an article and goes on below them."""

from collections.abc import Sequence

from briefgen.article.ends import is_running
from briefgen.article.lines import Line
from briefgen.article.shape import Shape

_LEAST_BODY, _FARTHEST, _MOST_TEASERS = 2, 30, 8  # lines
_LEAST_SENTENCE, _LEAST_LONE, _MOST_ROW, _STEM = 10, 16, 14, 6  # words; words; words; characters


def with_text_above(chosen: Sequence[bool], lines: Sequence[Line], seen: Sequence[Shape]) -> list[bool]:
    """The choice with the sentences between the row of author and day and the first line of the body.

    Told by a call or label that parts them from the body, and by what they share with it. A short one alone
    may speak of a picture.
    """
    found = list(chosen)
    body = [index for index, is_body in enumerate(chosen) if is_body]
    if len(body) < _LEAST_BODY or any(line.mark for line in lines[: body[0]]):
        return found
    row = _row_above(body[0], seen)
    told = [at for at in range(row + 1, body[0]) if _is_sentence(seen[at])] if row >= 0 else []
    is_lone = len(told) == 1 and seen[told[0]].size < _LEAST_LONE
    is_parted = (
        bool(told)
        and not is_lone
        and any(shape.reason or shape.ends for shape in seen[told[-1] + 1 : body[0]])
    )
    if is_parted and _shared(told, body, seen):
        for at in told:
            found[at] = True
    return found


def _row_above(start: int, seen: Sequence[Shape]) -> int:
    """The nearest line above that names the author or the day of no teaser; else -1."""
    near = range(start - 1, max(start - 1 - _FARTHEST, -1), -1)
    return next((at for at in near if _is_row(seen[at]) and not _is_in_teasers(at, seen)), -1)


def _is_in_teasers(at: int, seen: Sequence[Shape]) -> bool:
    """Whether a label like "Related articles" stands above a line, with no sentence between the two."""
    above = range(at - 1, max(at - 1 - _MOST_TEASERS, -1), -1)
    nearest = next((seen[index] for index in above if seen[index].ends or is_running(seen[index])), None)
    return nearest is not None and nearest.ends


def _is_row(shape: Shape) -> bool:
    return (shape.byline or shape.dated) and shape.size <= _MOST_ROW and not shape.stopped


def _is_sentence(shape: Shape) -> bool:
    is_told = is_running(shape) and shape.size >= _LEAST_SENTENCE
    return is_told and not shape.picture and (shape.quoted or not shape.addressed)


def _shared(told: Sequence[int], body: Sequence[int], seen: Sequence[Shape]) -> bool:
    """Whether each sentence has words of the body or of another of them, and one has words of the body."""
    stems = [{word[:_STEM] for word in seen[at].topics} for at in told]
    known = {word[:_STEM] for at in body for word in seen[at].topics}
    return any(found & known for found in stems) and all(
        found & known.union(*(other for other in stems if other is not found)) for found in stems
    )
