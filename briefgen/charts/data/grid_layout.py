"""Where a table begins and ends in what was copied: its title, heads in several rows, its footnotes."""

import re
from collections.abc import Callable, Sequence

from briefgen.charts.data.grid_units import is_unit
from briefgen.knowledge.cell_words import cell_words
from briefgen.knowledge.lexicon import languages, table

Rows = list[tuple[str, ...]]
_MARKED = re.compile(r"(?:[*†‡§¹²³]|\(?\w\)|\[\w{1,3}\])\s*\S")
_NOTE = re.compile(r"(?<=[^\s\[(])\s?(?:\[(?:note |n )?(?:\d{1,2}|[a-z])\]|[*†‡]|(?<=[\d%])[¹²³⁰-⁹])+$")
_MOST_HEADS = 3
_WORDS_OF_A_NAME = 6


def without_caption(rows: Rows, lines: list[int]) -> tuple[Rows, list[int], tuple[str, ...]]:
    """The rows without those above the table that hold one cell, and these: its title."""
    at = 0
    while len(rows) - at > 2 and sum(map(bool, rows[at])) == 1 and _widest(rows[at + 1 :]) > 1:
        at += 1
    return rows[at:], lines[at:], tuple(next(filter(None, row)) for row in rows[:at])


def without_foot(rows: Rows, lines: list[int]) -> tuple[Rows, list[int], tuple[str, ...]]:
    """The rows without the footnotes and the source below the table, and these."""
    end = len(rows)
    while end > 2 and _widest(rows[:end]) > 1 and _is_foot(rows[end - 1]):
        end -= 1
    return rows[:end], lines[:end], tuple(next(filter(None, row)) for row in rows[end:])


def without_note(cell: str) -> str:
    """A cell without the mark that points to a footnote: "France" of "France[2]", "12" of "12*"."""
    found = _NOTE.search(cell)
    return cell[: found.start()] if found and not is_unit(found.group().strip("[] ")) else cell


def source_in(foot: Sequence[str]) -> str:
    """Where a table says it is from: "Labour Office" of "Source: Labour Office"; empty where it does not."""
    forms = (str(table(language, "charts")["source"]["of"]) for language in languages())
    openings = [form.partition("{")[0].strip() for form in forms]
    found = (
        line[len(one) :] for line in foot for one in openings if line.casefold().startswith(one.casefold())
    )
    return next((words.strip() for words in found if words.strip()), "")


def _is_foot(row: tuple[str, ...]) -> bool:
    """Whether a row is one cell that opens like a footnote, or is too long for a name."""
    filled = [cell for cell in row if cell]
    if len(filled) != 1 or not row[0]:
        return False
    opening = re.match(r"[^\W\d_]+(?:\.[^\W\d_]+)?", filled[0].casefold())
    is_said = opening is not None and opening[0] in cell_words("footers")
    long = len(filled[0].split()) > _WORDS_OF_A_NAME
    return is_said or long or _MARKED.match(filled[0]) is not None


def in_one_head(
    rows: Rows, lines: list[int], has_head: Callable[[Sequence[tuple[str, ...]]], bool]
) -> tuple[Rows, list[int]]:
    """The rows with names of columns that stand in two or three rows, or over several columns, in one.

    Args:
        rows: Of one length.
        lines: Where each stands.
        has_head: Whether the first of some rows names the columns of the others.
    """
    count = 1
    while count < min(_MOST_HEADS, len(rows) - 1) and has_head(rows[count:]) and _goes_on(rows, count):
        count += 1
    if count == 1 or not has_head(rows[count - 1 :]):
        return rows, lines
    head = rows[count - 1]
    for above in reversed(rows[: count - 1]):
        head = _joined(_spread(above), head)
    return [head, *rows[count:]], lines[count - 1 :]


def _goes_on(rows: Rows, count: int) -> bool:
    """Whether a row only completes the names above it: under merged cells, or with units alone."""
    above, row = rows[count - 1], rows[count]
    merged = any(not cell for cell in above[1:]) and any(above[1:])
    return (merged and len(set(row)) > 1) or (not row[0] and any(row[1:]))


def _spread(row: tuple[str, ...]) -> tuple[str, ...]:
    """Each name over the empty cells behind it, since a merged cell keeps its words in the first."""
    out, last = [row[0]], ""
    for cell in row[1:]:
        last = cell or last
        out.append(last)
    return tuple(out)


def _joined(above: tuple[str, ...], below: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(
        f"{one} ({two})"
        if one and two and is_unit(two.strip("()[] "))
        else " ".join(filter(None, (one, two)))
        for one, two in zip(above, below, strict=True)
    )


def _widest(rows: Sequence[tuple[str, ...]]) -> int:
    return max(sum(map(bool, row)) for row in rows)
