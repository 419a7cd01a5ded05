"""Which lines are the body, also where a source is too small or too bare to be judged by weights."""

from collections.abc import Sequence

from briefgen.article.above import with_text_above
from briefgen.article.alone import with_text_amid
from briefgen.article.answers import with_last_answers
from briefgen.article.below import with_kept_above, with_kept_below, without_notes
from briefgen.article.body import body_lines
from briefgen.article.boxed import with_boxed_text
from briefgen.article.edges import (
    with_last_sentences,
    with_subheads,
    with_text_behind_aside,
    without_author_note,
    without_calls,
    without_standfirst,
    without_teasers,
)
from briefgen.article.ends import (
    with_text_behind_subhead,
    without_end_matter,
    without_lines_above_dateline,
    without_loose_lines,
)
from briefgen.article.grids import with_grids
from briefgen.article.labelled_turns import with_turns
from briefgen.article.lines import Line, Mark
from briefgen.article.lists import with_list_below, with_numbers_between
from briefgen.article.live import with_entries
from briefgen.article.others import without_other_articles
from briefgen.article.points import without_points
from briefgen.article.resumed import with_resumed_text
from briefgen.article.runs import with_whole_runs
from briefgen.article.shape import Shape
from briefgen.article.weights import Weights

_LEAST_WORDS = 15
_LEAST_BARE_WORDS = 4
_AD, _MOST_CALL = "advertisement", 8
_MOST_BARE_LINES = 12
_MOST_FURNITURE = 0.3
_LEAST_FLASH, _LEAST_IN_SENTENCE, _MOST_LINKS = 8, 3, 0.5
_NEAR_TITLE, _STEM = 4, 5
_OWN_WORDS_LINES = 3
_BARE_SHARE = 0.8
_MOST_TITLE = 30


def chosen_lines(lines: Sequence[Line], seen: Sequence[Shape], given: Weights, language: str) -> list[bool]:
    """For each line, whether it belongs to the body; its edges are judged by what is next to them."""
    return _mended(_chosen(lines, seen, given), lines, seen, language)


def _chosen(lines: Sequence[Line], seen: Sequence[Shape], given: Weights) -> list[bool]:
    """The lines of the body; of a copy that holds nothing else, and of a few bare lines, all of them."""
    is_page = any(line.mark or line.links for line in lines)
    if not is_page and _is_bare(seen):
        title = 0 if _is_over_text(seen) else -1
        return [
            at != title and (_is_running(shape) or (not shape.reason and at > 0))
            for at, shape in enumerate(seen)
        ]
    if not is_page and _is_flash(seen):
        return [index > 0 for index in range(len(seen))]
    chosen = body_lines(lines, seen, given)
    body = [shape for shape, is_body in zip(seen, chosen, strict=True) if is_body]
    is_told = any(line.kept > 0.5 for line, is_body in zip(lines, chosen, strict=True) if is_body)
    if sum(shape.size for shape in body) >= _LEAST_WORDS and (is_told or any(map(_is_running, body))):
        kept = [is_body and not _is_label(shape) for is_body, shape in zip(chosen, seen, strict=True)]
        return _without_tail(kept, seen)
    told = _sentences(lines, seen)
    least = _LEAST_WORDS if is_page or len(lines) <= _OWN_WORDS_LINES else _LEAST_FLASH
    if sum(shape.size for shape, is_told in zip(seen, told, strict=True) if is_told) >= least:
        return told
    long = _long(seen)
    return long if sum(long) > 1 and not is_page else _few(lines, seen, is_page)


def _long(seen: Sequence[Shape]) -> list[bool]:
    """The long lines of a copy without full stops; one far shorter than those below a note is a title."""
    found = [not shape.reason and _is_running(shape) and shape.size >= _LEAST_WORDS for shape in seen]
    first, *others = [index for index, is_long in enumerate(found) if is_long] or [0]
    is_title = bool(others) and others[0] > first + 1 and 2 * seen[first].size < seen[others[0]].size
    return [is_long and not (is_title and index == first) for index, is_long in enumerate(found)]


def _sentences(lines: Sequence[Line], seen: Sequence[Shape]) -> list[bool]:
    """The longest run of short sentences, as of a flash among menus; a line between two of them is in it.

    One alone may be a note of the site: it counts only under a dateline or a title that speaks of the same.
    """
    at = [index for index, shape in enumerate(seen) if _is_sentence(lines[index], shape)]
    runs: list[list[int]] = []
    for index in at:
        near = (
            bool(runs)
            and index - runs[-1][-1] <= 2
            and not any(shape.reason for shape in seen[runs[-1][-1] : index])
        )
        if near:
            runs[-1].append(index)
        else:
            runs.append([index])
    best = max(runs, key=lambda run: sum(seen[index].size for index in run), default=[])
    is_told = len(best) > 1 or (bool(best) and _is_news(best[0], lines, seen))
    return [is_told and best[0] <= index <= best[-1] for index in range(len(lines))]


def _is_news(at: int, lines: Sequence[Line], seen: Sequence[Shape]) -> bool:
    """Whether a lone sentence is news: it opens with a dateline, or goes with a title close above."""
    if seen[at].size < _LEAST_FLASH or seen[at].addressed:
        return False
    near = range(max(at - _NEAR_TITLE, 0), at)
    titles = (seen[i] for i in near if not (seen[i].reason or seen[i].ended or lines[i].aside))
    return seen[at].dateline or any(_speaks_of(seen[at], title) for title in titles)


def _speaks_of(sentence: Shape, title: Shape) -> bool:
    """Whether a sentence has two stems of the longer words of a title, or half of them."""
    stems = {word[:_STEM] for word in title.topics}
    shared = stems & {word[:_STEM] for word in sentence.topics}
    return title.size >= _LEAST_IN_SENTENCE and len(shared) >= min(2, max(len(stems) / 2, 1))


def _is_sentence(line: Line, shape: Shape) -> bool:
    worded = shape.stopped and shape.size >= _LEAST_IN_SENTENCE and not shape.reason and not shape.caption
    return worded and not line.aside and line.links < _MOST_LINKS and line.level == 0


def _mended(chosen: list[bool], lines: Sequence[Line], seen: Sequence[Shape], language: str) -> list[bool]:
    """The choice with its first and last lines judged by their neighbours."""
    mended = without_end_matter(chosen, lines, seen, language)
    if any(line.mark or line.links for line in lines):
        below = with_text_behind_aside(
            with_kept_below(with_kept_above(mended, lines, seen), lines, seen), lines, seen
        )
        return without_notes(with_whole_runs(below, lines, seen), lines)
    mended = with_entries(mended, lines, seen)
    mended = with_text_behind_subhead(mended, lines, seen, language)
    mended = with_last_sentences(with_text_above(mended, lines, seen), lines, seen)
    mended = with_resumed_text(without_other_articles(mended, seen), lines, seen, language)
    mended = with_boxed_text(with_text_amid(mended, lines, seen), lines, seen, language)
    mended = without_loose_lines(mended, seen)
    mended = with_last_answers(with_last_sentences(mended, lines, seen), lines, seen, language)
    mended = without_lines_above_dateline(mended, seen)
    mended = without_standfirst(mended, lines, seen, language)
    mended = with_list_below(mended, lines, seen)
    mended = without_teasers(without_calls(mended, lines, seen, language), seen)
    mended = without_author_note(mended, lines, language)
    mended = with_turns(with_subheads(with_numbers_between(mended, lines), seen), lines, seen, language)
    return with_grids(without_points(mended, lines, seen, language), lines, seen)


def _without_tail(chosen: list[bool], seen: Sequence[Shape]) -> list[bool]:
    """The choice without titles that stand below the last sentence and a line like "Most read"."""
    sentences = [i for i, is_body in enumerate(chosen) if is_body and _is_running(seen[i])]
    last = sentences[-1] if sentences else len(chosen)
    end = next((i for i in range(last + 1, len(chosen)) if seen[i].ends), len(chosen))
    return [is_body and i < end for i, is_body in enumerate(chosen)]


def _is_bare(seen: Sequence[Shape]) -> bool:
    """Whether nearly every line is running text, as where only the article was copied."""
    running = sum(map(_is_running, seen))
    return running >= 2 and running >= _BARE_SHARE * len(seen)


def _is_over_text(seen: Sequence[Shape]) -> bool:
    """Whether the first line is a long title over sentences: no full stop closes it, but the two below."""
    return not seen[0].stopped and seen[0].size <= _MOST_TITLE and all(shape.stopped for shape in seen[1:3])


def _is_flash(seen: Sequence[Shape]) -> bool:
    """Whether it is a title over a few lines that are all running text."""
    return 2 < len(seen) <= _MOST_BARE_LINES and not _is_running(seen[0]) and all(map(_is_running, seen[1:]))


def _few(lines: Sequence[Line], seen: Sequence[Shape], is_page: bool) -> list[bool]:
    """The lines of a source too short to be judged by its whole: what somebody picked out."""
    if len(lines) <= _OWN_WORDS_LINES and not is_page:
        is_told = any(not shape.reason or shape.size > _LEAST_BARE_WORDS for shape in seen)
        return [is_told and shape.size >= 1 for shape in seen]
    if len(lines) <= _OWN_WORDS_LINES and any(map(_is_own, lines, seen)):
        return [_is_own(line, shape) for line, shape in zip(lines, seen, strict=True)]
    running = [not shape.reason and shape.size >= _LEAST_BARE_WORDS for shape in seen]
    words = sum(shape.size for shape, is_running in zip(seen, running, strict=True) if is_running)
    furniture = sum(bool(shape.reason) for shape in seen)
    least = _LEAST_WORDS if is_page else _LEAST_BARE_WORDS
    if len(lines) > _MOST_BARE_LINES or words < least or furniture > _MOST_FURNITURE * len(lines):
        return [False] * len(lines)
    return running if is_page else [not shape.reason or shape.size >= _LEAST_WORDS for shape in seen]


def _is_own(line: Line, shape: Shape) -> bool:
    """Whether a line of a page with nothing else is told: the row of a table, or a short sentence."""
    is_told = line.mark is Mark.ROW or (shape.stopped and shape.size >= _LEAST_BARE_WORDS)
    return is_told and not (shape.reason or shape.addressed or line.links or line.aside)


def _is_label(shape: Shape) -> bool:
    """Whether a line is nothing but the words of a button or a label."""
    most = _MOST_CALL if shape.reason == _AD else _LEAST_BARE_WORDS
    return bool(shape.reason) and shape.size <= most and (not shape.stopped or bool(shape.signs))


def _is_running(shape: Shape) -> bool:
    """Whether a line is running text: a closed sentence, or as long as one and no title with its date."""
    if shape.stopped:
        return shape.size > _LEAST_BARE_WORDS
    return shape.size >= _LEAST_WORDS and not shape.dated
