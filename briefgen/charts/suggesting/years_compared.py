"""The two years a passage says it compares, for values that name none: "comparing 2024 with 2019"."""

import re
from collections.abc import Sequence

from briefgen.charts.titles import Drafts
from briefgen.model.article import Span
from briefgen.model.evidence import Figure

_YEAR = re.compile(r"(?<![\d.,–/-])(?:1[89]|20)\d\d(?![\d–/]|[.,]\d)")
_REACH = 24
_TWO = 2


def years_compared(figures: Sequence[Figure], drafts: Drafts) -> tuple[str, ...] | None:
    """The earlier and the later year named side by side in the paragraph of values.

    Args:
        figures: Undated values then and now.
        drafts: Of the article.

    Returns:
        Two years; an empty tuple where no year is named; None where the years named may be any of theirs.
    """
    text, drawn = drafts.article.text, [figure.span for figure in figures]
    first = min(drawn).start
    begin, end = text.rfind("\n", 0, first) + 1, text.find("\n", first)
    found = [
        one
        for one in _YEAR.finditer(text, begin, end if end > 0 else len(text))
        if not any(Span(*one.span()).overlaps(span) for span in drawn)
    ]
    years = sorted({one.group() for one in found})
    if not years:
        return ()
    together = len(found) == _TWO and 0 < found[1].start() - found[0].end() <= _REACH
    return tuple(years) if together and len(years) == _TWO else None
