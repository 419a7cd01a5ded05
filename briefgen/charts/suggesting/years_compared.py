"""The two years a passage says it compares, for values that name none: "comparing 2024 with 2019"."""

import re
from collections.abc import Sequence
from functools import cache

from briefgen.charts.suggesting.said_of import sentence_before
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of
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


def long_ago(start: int, drafts: Drafts) -> tuple[str, str] | None:
    """The two times that the sentence before compares: "dearer than two years ago" is of then and of now.

    Args:
        start: Where the sentence with the first values begins.
        drafts: Of the article.
    """
    before = sentence_before(start, drafts, same_paragraph=True)
    then = [*_ago(drafts.language).finditer(drafts.article.text, before.start, before.stop)] if before else []
    now = str(table(drafts.language, "aligned")["now_label"])
    return (then[0]["then"], now) if len(then) == 1 else None


@cache
def _ago(language: str) -> re.Pattern[str]:
    than, agos = (table(language, "aligned")[key] for key in ("than", "agos"))
    return re.compile(rf"(?<![^\W_])(?:{any_of(than)})\s(?P<then>{any_of(agos)})(?![^\W_])")
