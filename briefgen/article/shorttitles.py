"""Headlines of one to three words ("Zinsen", "Quiet day"), told by where they stand."""

from collections.abc import Sequence

from briefgen.article.askers import is_of_interview
from briefgen.article.lines import Line, Mark
from briefgen.article.metadata import is_role, placed_byline
from briefgen.article.shape import Shape
from briefgen.article.windowtitle import is_called_outlet, is_person, is_section
from briefgen.article.words import greets

_MOST_WORDS, _MOST_TITLE, _LEAST_DECK = 3, 20, 7
_MOST_ROWS, _MOST_ROW = 6, 14  # lines; words


def short_headline(
    lines: Sequence[Line], shapes: Sequence[Shape], body: Sequence[int], found: int | None, language: str
) -> int | None:
    """The short line over the rows of author and day, where what was found is no title; else what was found.

    Weights speak against a line of one or two words, so that a row of the day, the byline, a deck or the
    first sentence is found in its place. In a text that nothing tops it stands there first, and the rows, or
    else an empty line, part it from the text.

    Args:
        lines: Of the whole source.
        shapes: Of the lines.
        body: The indices of the lines of the body.
        found: The index of the headline as it is found by weights.
        language: Of the article.
    """
    if not body or any(line.mark is not Mark.NONE for line in lines[: body[0] + 1]):
        return found
    start = _first_told(lines, shapes, body, language)
    top = _above_rows(lines, shapes, start, language)
    is_row = found is not None and _tells_author_or_day(lines, shapes, found, language)
    if found is not None and (found < top or not (is_row or _may_go(lines, shapes, found, top, start))):
        return found
    is_parted = top < start - 1
    is_top = top == 0 and (is_parted or (lines[start].gap and shapes[start].stopped))
    if top >= 0 and (is_top or is_parted) and _is_short_title(lines[top], shapes[top], language):
        return top
    if (
        (is_row or found in {None, start})
        and top >= 0
        and is_parted
        and _is_long_title(lines[top], shapes[top])
    ):
        return top
    is_named = found is not None and is_parted and _is_name(lines[found].text, language)
    return None if is_row or is_named else found


def _first_told(lines: Sequence[Line], shapes: Sequence[Shape], body: Sequence[int], language: str) -> int:
    """The first sentence of the body below the rows that a bare copy has in it."""
    near = body[:_MOST_ROWS]
    rows = [at for at in near if _tells_author_or_day(lines, shapes, at, language)]
    told = (at for at in near if at > max(rows, default=-1) and shapes[at].stopped)
    return next(told, body[0])


def _above_rows(lines: Sequence[Line], shapes: Sequence[Shape], start: int, language: str) -> int:
    """The line right above the rows over the text, and above the deck over them; -1 for none."""
    at, rows = start - 1, 0
    while at > 0 and rows < _MOST_ROWS and _is_row(lines, shapes, at, language):
        at, rows = at - 1, rows + 1
    is_deck = at == 1 and rows > 0 and shapes[1].stopped and shapes[1].size >= _LEAST_DECK
    return 0 if is_deck and not shapes[1].dateline else at


def _is_row(lines: Sequence[Line], shapes: Sequence[Shape], at: int, language: str) -> bool:
    """Whether a line tells the author, his office, the day, or is a button by them."""
    is_button = bool(shapes[at].reason) and shapes[at].size <= _MOST_ROW and not shapes[at].stopped
    return is_button or _tells_author_or_day(lines, shapes, at, language)


def _tells_author_or_day(lines: Sequence[Line], shapes: Sequence[Shape], at: int, language: str) -> bool:
    shape, text = shapes[at], lines[at].text
    # at the top "Interview: Ada Holt" is a title
    if shape.size > _MOST_ROW or shape.stopped or (at == 0 and is_of_interview(text, language)):
        return False
    is_office = (
        at > 0 and is_role(text, language) and _is_author(lines[at - 1].text, shapes[at - 1], language)
    )
    return shape.stamp or is_office or _is_author(text, shape, language)


def _is_author(text: str, shape: Shape, language: str) -> bool:
    return shape.byline or bool(placed_byline([text], language))


def _may_go(lines: Sequence[Line], shapes: Sequence[Shape], found: int, top: int, start: int) -> bool:
    """Whether what was found is no title for sure: a deck, the first sentence, or the short line itself."""
    is_deck = found == top + 1 and shapes[found].size >= _LEAST_DECK
    is_first = found == start and shapes[found].stopped
    is_sentence = not lines[found].text.endswith("?")
    # a question below the rows is the first of an interview
    return found == top or (is_sentence and (is_deck or is_first)) or (is_first and top < start - 1)


def _is_short_title(line: Line, shape: Shape, language: str) -> bool:
    """Whether a line is a few words with a capital, and neither a button nor a name or greeting."""
    text = line.text
    other = shape.reason or shape.ended or shape.signs or shape.byline or shape.dated or shape.stamp
    if not 0 < shape.size <= _MOST_WORDS or other or shape.caption or shape.low or text[-1] in ",;":
        return False
    return any(map(str.isalpha, text)) and not _is_name(text, language)


def _is_long_title(line: Line, shape: Shape) -> bool:
    is_sentence = shape.stopped and not line.text.endswith("?")
    return _MOST_WORDS < shape.size <= _MOST_TITLE and not (is_sentence or shape.reason or shape.caption)


def _is_name(text: str, language: str) -> bool:
    """Whether words are the name of a section, an outlet or somebody, or greet the reader."""
    is_page = is_section(text, language) or is_called_outlet(text, language)
    return is_page or is_person(text, language) or greets(text, language)
