"""Lines on pages: reading order over columns, running heads and feet, paragraphs, hyphens."""

import re
from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from briefgen.article.lines import Line, Mark, tidy

_DIGITS = re.compile(r"\d+")
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u2010]$")
_BULLET = re.compile(r"[•·‣▪◦●–]\s")
_RAISED_MARK = re.compile(r"\d{1,3}|[*†‡]")
_BEFORE_MARK = re.compile(r"(?:[^\W\d_]{4}|[.,;:!?”’\"')»])$")
_MOST_RAISED = 0.8
_EDGE = 0.12
_LEAST_IN_COLUMNS, _LEAST_UNDER, _ALIGNED = 6, 2, 3.0  # lines, lines, points
_LEAST_SPACES = 3  # in a line of running text
_MOST_STEP, _MOST_STEP_WITHIN = 1.35, 1.8  # from top to top, in usual steps; letters rise to unlike heights
_NEAR, _AROUND, _FEW_WORDS = 4, 12, 4
_LEAST_INDENT, _MOST_INDENT = 0.6, 4.0  # in heights of a line
_LARGE, _SAME, _OTHER_SIZE, _DIFFERENT = 1.15, 0.05, 0.2, 0.3
_LARGE_STEP = 1.5  # of a headline's lines, in heights of its font


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line at its place on a page, in points from the upper left corner.

    Attributes:
        size: The height of the font's own box, the same for all lines of a font; 0 where not known.
        turned: Whether it runs askew or upwards, as a stamp over a page does.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float
    page_height: float
    size: float = 0.0
    turned: bool = False

    @property
    def height(self) -> float:
        """Of the ink, in points."""
        return self.bottom - self.top

    def is_beside(self, other: "PageLine") -> bool:
        """Whether the other goes on with this line to the right."""
        gap = other.left - self.right
        size = max(self.height, other.height)
        return self.is_level_with(other) and -size < gap < 0.9 * size

    def holds(self, x: float, y: float) -> bool:
        """Whether a place, in points from the lower left corner of the page, lies within the line."""
        return self.left <= x <= self.right and self.top <= self.page_height - y <= self.bottom

    def is_in_row_with(self, other: "PageLine") -> bool:
        """Whether the other stands at the same height, to the right of this line."""
        return self.is_level_with(other) and other.left > self.right

    def is_level_with(self, other: "PageLine") -> bool:
        """Whether both stand at the same height."""
        shared = min(self.bottom, other.bottom) - max(self.top, other.top)
        return shared > 0.4 * min(self.height, other.height)

    def is_marked_by(self, other: "PageLine") -> bool:
        """Whether the other is the mark of a note: raised and small, behind a word or full stop."""
        gap = other.left - self.right
        small = 0 < other.size <= _MOST_RAISED * self.size and other.bottom < self.bottom - 0.1 * self.size
        near = -self.height < gap < 0.5 * self.height and other.bottom > self.top
        told = _RAISED_MARK.fullmatch(other.text) and _BEFORE_MARK.search(self.text)
        return bool(small and near and told)

    def with_stretch(self, other: "PageLine") -> "PageLine":
        """Both as one line."""
        space = " " if other.left - self.right > 0.12 * self.height else ""
        return PageLine(
            self.text + space + other.text,
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
            self.page_height,
            max(self.size, other.size),
            self.turned,
        )

    @property
    def at_edge(self) -> bool:
        """Whether it lies where running heads and feet lie."""
        return self.bottom < _EDGE * self.page_height or self.top > (1 - _EDGE) * self.page_height


def without_running(pages: Sequence[Sequence[PageLine]]) -> list[list[PageLine]]:
    """The pages without running heads and feet, and without page numbers.

    They stand at the edge, and come back on another page: their words, or others at the very height of those
    (a book has other heads on left pages than on right ones).
    """
    seen = Counter(key for page in pages for key in {_key(line) for line in page if line.at_edge})
    running = [[line for line in page if line.at_edge and _is_running(line, seen)] for page in pages]
    heights = {round(line.top) for page in running for line in page if len(pages) > 1}
    return [
        [line for line in page if line not in known and not (line.at_edge and _is_near(line, heights))]
        for page, known in zip(pages, running, strict=True)
    ]


def _is_running(line: PageLine, seen: Mapping[str, int]) -> bool:
    return _is_number(line) or seen[_key(line)] > 1


def _is_near(line: PageLine, heights: Container[int]) -> bool:
    return any(round(line.top) + by in heights for by in (-1, 0, 1))


def turned_apart(page: Sequence[PageLine]) -> tuple[list[PageLine], list[PageLine]]:
    """The lines that run level, and those that do not; all are level on a page most of which is turned."""
    turned = [line for line in page if line.turned]
    if 2 * len(turned) > len(page):
        return list(page), []
    return [line for line in page if not line.turned], turned


def _key(line: PageLine) -> str:
    return _DIGITS.sub("0", line.text.lower())


def _is_number(line: PageLine) -> bool:
    return len(line.text) < 20 and not re.sub(r"(?i)page|seite|of|von|[\W\d]", "", line.text)


def pages_in_reading_order(pages: Iterable[Sequence[PageLine]]) -> list[list[PageLine]]:
    """The lines of each page in reading order; a page of few lines has the columns of the one before it."""
    ordered: list[list[PageLine]] = []
    gutter: float | None = None
    for page in pages:
        ordered.append(in_reading_order(page, gutter))
        gutter = _gutter(page) or gutter
    return ordered


def in_reading_order(lines: Sequence[PageLine], known: float | None = None) -> list[PageLine]:
    """The lines column by column; what spans columns parts the page into bands read one after another.

    Args:
        lines: Of a page.
        known: Where the columns of the page before are parted, as x in points.
    """
    gutter = _gutter(lines)
    if gutter is None and known is not None and _has_column_at(known, lines):
        gutter = known
    if gutter is None:
        return _by_rows(lines)
    return _by_bands(lines, gutter)


def _by_rows(lines: Sequence[PageLine]) -> list[PageLine]:
    """The lines from above, those at one height from the left."""
    rows: list[list[PageLine]] = []
    for line in sorted(lines, key=lambda line: (line.top, line.left)):
        if rows and rows[-1][0].is_level_with(line):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [line for row in rows for line in sorted(row, key=lambda line: line.left)]


def _gutter(lines: Sequence[PageLine]) -> float | None:
    """The x of the white stripe between two columns; None where the page has one column."""
    width = max((line.right for line in lines), default=0) - min((line.left for line in lines), default=0)
    narrow = [line for line in lines if line.right - line.left < 0.6 * width]
    if len(narrow) < _LEAST_IN_COLUMNS:
        return None
    edges = sorted({line.left for line in narrow})
    best = max(edges, key=lambda x: _balance(narrow, x))
    if _balance(narrow, best) >= max(3, 0.2 * len(lines)) or _is_parted_at(best, lines):
        return best - 1
    return next((x - 1 for x in edges if _is_stripe(x, narrow)), None)


def _is_stripe(x: float, narrow: Sequence[PageLine]) -> bool:
    """Whether a column of few lines starts at x: text stands at the height of text left of a white stripe."""
    if any(line.left < x < line.right for line in narrow):
        return False
    left = [line for line in narrow if line.right <= x and _is_text(line)]
    right = [line for line in narrow if line.left >= x and _is_text(line)]
    level = sum(any(one.is_level_with(other) for one in left) for other in right)
    return level >= _LEAST_UNDER and min(len(left), len(right)) >= _LEAST_UNDER


def _is_text(line: PageLine) -> bool:
    """Whether a stretch has more words than the cell of a table."""
    return line.text.count(" ") >= _LEAST_SPACES


def _is_parted_at(x: float, lines: Sequence[PageLine]) -> bool:
    """Whether a white stripe goes down the whole page before x, and lines under each other start at x."""
    starting = sum(abs(line.left - x) < _ALIGNED for line in lines)
    return starting >= _LEAST_UNDER and all(line.right <= x or line.left >= x for line in lines)


def _has_column_at(gutter: float, lines: Sequence[PageLine]) -> bool:
    """Whether lines start right behind a gutter and others end before it."""
    return any(0 <= line.left - gutter < _ALIGNED for line in lines) and any(
        line.right <= gutter for line in lines
    )


def _balance(lines: Sequence[PageLine], x: float) -> float:
    """The smaller number of lines on either side of x, less what crosses it."""
    left = sum(line.right <= x for line in lines)
    right = sum(line.left >= x for line in lines)
    return min(left, right) - 2 * (len(lines) - left - right)


def _by_bands(lines: Sequence[PageLine], gutter: float) -> list[PageLine]:
    ordered: list[PageLine] = []
    band: list[PageLine] = []
    for line in sorted(lines, key=lambda line: line.top):
        if line.left < gutter - 2 and line.right > gutter + 2:
            ordered += _columns(band, gutter)
            band = []
            ordered.append(line)
        else:
            band.append(line)
    return ordered + _columns(band, gutter)


def _columns(band: Sequence[PageLine], gutter: float) -> list[PageLine]:
    """The left column, then what is right of it, itself perhaps of several columns."""
    left = [line for line in band if line.left < gutter - 2]
    right = [line for line in band if line.left >= gutter - 2]
    return sorted(left, key=lambda line: line.top) + (
        in_reading_order(right) if left else sorted(right, key=lambda line: line.top)
    )


def paragraphs_of(pages: Iterable[Sequence[PageLine]]) -> list[Line]:
    """The lines of all pages gathered into paragraphs, with words parted by hyphens made whole."""
    lines = [line for page in pages for line in with_rows(page)]
    if not lines:
        return []
    size = median(line.height for line in lines)
    lead, font = _leading(lines), median(line.size for line in lines)
    groups: list[list[PageLine]] = []
    for at, line in enumerate(lines):
        ended = at > 0 and (
            _had_room(lines[at - 1], line, lines[max(at - _NEAR, 0) : at + _NEAR], font)
            or (
                _closed(lines[at - 1].text)
                and _opens_indented(line, lines[max(at - _AROUND, 0) : at + _AROUND])
            )
        )
        if groups and not ended and not _parts(groups[-1], line, lead, font):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [_as_line(group, size) for group in groups]


def with_rows(lines: Sequence[PageLine]) -> list[PageLine]:
    """The lines with the cells of a table's rows put together, parted by tabs: two such rows or more."""
    rows: list[list[PageLine]] = []
    for line in lines:
        if rows and rows[-1][-1].is_in_row_with(line):
            last = rows[-1][-1]
            rows[-1][-1:] = [last.with_stretch(line)] if _BULLET.fullmatch(f"{last.text} ") else [last, line]
        else:
            rows.append([line])
    wide = [False, *(len(row) > 1 for row in rows), False]
    return [
        cell
        for at, row in enumerate(rows)
        for cell in ([_as_row(row)] if wide[at + 1] and (wide[at] or wide[at + 2]) else row)
    ]


def _as_row(row: Sequence[PageLine]) -> PageLine:
    return replace(row[0], text="\t".join(cell.text for cell in row), right=row[-1].right)


def _had_room(last: PageLine, line: PageLine, near: Sequence[PageLine], font: float) -> bool:
    """Whether the first word of a line would have fitted on the one before, which so ends there by will.

    Lines in the type of the body are as wide as those of their type near them at the same edge; a line of a
    few words in another type, as those under a headline, has the width of the page.
    """
    if line.text[0].islower() or last.right <= last.left:
        return False
    is_body = abs(last.size - font) <= _SAME * font
    if not is_body and min(len(last.text.split()), len(line.text.split())) > _FEW_WORDS:
        return False
    edges = [one.right for one in near if not is_body or _is_under_same_edge(one, last)]
    letter = (last.right - last.left) / len(last.text)
    return last.right + (len(line.text.split()[0]) + 2) * letter < max(edges, default=0.0)


def _opens_indented(line: PageLine, near: Sequence[PageLine]) -> bool:
    """Whether a line is indented as first lines of paragraphs are, not as all lines of a block are.

    Lines of its type start left of it; and among those as far right as it none goes on with the one above.
    """
    left = line.left - _MOST_INDENT * line.height
    same = [one for one in near if abs(one.size - line.size) <= _SAME * line.size and one.left >= left]
    edge = min((one.left for one in same), default=line.left)
    if line.left <= edge + _LEAST_INDENT * line.height:
        return False
    block = (
        abs(one.left - line.left) < _ALIGNED > abs(other.left - line.left) and not _closed(one.text)
        for one, other in pairwise(same)
    )
    return sum(one.left < edge + _ALIGNED for one in same) >= _LEAST_UNDER and not any(block)


def _is_under_same_edge(one: PageLine, other: PageLine) -> bool:
    """Whether two lines of one type start at the same edge, be it with an indent."""
    is_same_type = abs(one.size - other.size) <= _SAME * max(one.size, other.size)
    return is_same_type and abs(one.left - other.left) < 2 * other.height


def _leading(lines: Sequence[PageLine]) -> float:
    """The usual distance from the top of a line to the next, in points.

    It is below the median step, for half of the steps lie between paragraphs where these have two lines each.
    """
    steps = sorted(b.top - a.top for a, b in pairwise(lines) if 0.7 * a.height < b.top - a.top < 4 * a.height)
    return steps[2 * len(steps) // 5] if steps else 14.0


def _parts(group: Sequence[PageLine], line: PageLine, lead: float, font: float) -> bool:
    """Whether a new paragraph starts with the line."""
    last = group[-1]
    if "\t" in last.text + line.text or _BULLET.match(line.text):
        return True
    if font and min(last.size, line.size) > _LARGE * font:
        return not _is_next_of_large(last, line)
    if _differ(last, line):
        return True
    step = line.top - last.top
    goes_on = line.text[0].islower() and not _closed(last.text)
    if step <= 0 or step > 6 * lead:
        return _is_short(group) or (_closed(last.text) and not line.text[0].islower())
    if step > (_MOST_STEP_WITHIN if goes_on else _MOST_STEP) * lead:
        return True
    indented = line.left > last.left + 0.6 * line.height and _closed(last.text)
    return indented or (_is_short(group) and _closed(last.text))


def _differ(last: PageLine, line: PageLine) -> bool:
    """Whether two lines are of different type, as text and caption are; of one without known size, by ink."""
    if last.size and line.size:
        return abs(last.size - line.size) > _OTHER_SIZE * max(last.size, line.size)
    return abs(last.height - line.height) > _DIFFERENT * max(last.height, line.height)


def _is_next_of_large(last: PageLine, line: PageLine) -> bool:
    """Whether lines larger than the body follow each other as those of one title do."""
    same = abs(last.size - line.size) <= _SAME * last.size
    return same and 0 < line.top - last.top <= _LARGE_STEP * line.size


def _is_short(group: Sequence[PageLine]) -> bool:
    """Whether the last line of a paragraph stops well before the right edge of the others."""
    right = max(line.right for line in group)
    left = min(line.left for line in group)
    return len(group) > 1 and group[-1].right < right - 0.15 * (right - left)


def _closed(text: str) -> bool:
    return bool(re.search(r"[.!?:][\"'”’»)]*$", text))


def _as_line(group: Sequence[PageLine], usual: float) -> Line:
    large = group[0].height > 1.25 * usual
    words = group[0].text
    for line in group[1:]:
        words = hyphens_joined(words, line.text)
    return Line(tidy(words), gap=True, mark=Mark.NONE, level=int(large))


def hyphens_joined(text: str, following: str) -> str:
    """Two lines as one; a word parted at the end of the first is made whole."""
    if _HYPHEN.search(text) and following[:1].islower():
        return _HYPHEN.sub("", text) + following
    return f"{text} {following}"
