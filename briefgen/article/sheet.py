"""Lines on pages: reading order over columns, running heads and feet, paragraphs, hyphens."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from briefgen.article.lines import Line, Mark, tidy

_DIGITS = re.compile(r"\d+")
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u2010]$")
_EDGE = 0.12
_LEAST_IN_COLUMNS, _LEAST_UNDER, _ALIGNED = 6, 2, 3.0  # lines, lines, points
_LARGE, _SAME = 1.15, 0.05
_LARGE_STEP = 1.5  # of a headline's lines, in heights of its font


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line at its place on a page, in points from the upper left corner.

    Attributes:
        size: The height of the font's own box, the same for all lines of a font; 0 where not known.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float
    page_height: float
    size: float = 0.0

    @property
    def height(self) -> float:
        """Of the ink, in points."""
        return self.bottom - self.top

    def is_beside(self, other: "PageLine") -> bool:
        """Whether the other goes on with this line to the right."""
        shared = min(self.bottom, other.bottom) - max(self.top, other.top)
        gap = other.left - self.right
        size = max(self.height, other.height)
        return shared > 0.4 * min(self.height, other.height) and -size < gap < 0.9 * size

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
        )

    @property
    def at_edge(self) -> bool:
        """Whether it lies where running heads and feet lie."""
        return self.bottom < _EDGE * self.page_height or self.top > (1 - _EDGE) * self.page_height


def without_running(pages: Sequence[Sequence[PageLine]]) -> list[list[PageLine]]:
    """The pages without lines that come back at the edge of another page, and without page numbers."""
    seen = Counter(key for page in pages for key in {_key(line) for line in page if line.at_edge})
    return [
        [line for line in page if not (line.at_edge and (_is_number(line) or seen[_key(line)] > 1))]
        for page in pages
    ]


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
        return sorted(lines, key=lambda line: (round(line.top, 0), line.left))
    return _by_bands(lines, gutter)


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
    return None


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
    lines = [line for page in pages for line in page]
    if not lines:
        return []
    size = median(line.height for line in lines)
    lead, font = _leading(lines), median(line.size for line in lines)
    groups: list[list[PageLine]] = []
    for line in lines:
        if groups and not _parts(groups[-1], line, lead, font):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [_as_line(group, size) for group in groups]


def _leading(lines: Sequence[PageLine]) -> float:
    """The usual distance from the top of a line to the next, in points."""
    steps = [b.top - a.top for a, b in pairwise(lines) if 0 < b.top - a.top < 4 * a.height]
    return median(steps) if steps else 14.0


def _parts(group: Sequence[PageLine], line: PageLine, lead: float, font: float) -> bool:
    """Whether a new paragraph starts with the line."""
    last = group[-1]
    if font and min(last.size, line.size) > _LARGE * font:
        return not _is_next_of_large(last, line)
    if abs(last.height - line.height) > 0.3 * max(last.height, line.height):
        return True
    step = line.top - last.top
    if step <= 0 or step > 6 * lead:
        return _is_short(group) or (_closed(last.text) and not line.text[0].islower())
    if step > 1.35 * lead:
        return True
    indented = line.left > last.left + 0.6 * line.height and _closed(last.text)
    return indented or (_is_short(group) and _closed(last.text))


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
