"""Times that label a value in brackets by themselves: "(April: 4.2 per cent; March: 4)", "(2023: 1,710)"."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from briefgen.evidence.times.reckoning import Yearless
from briefgen.evidence.words.number_words import alternatives
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Span
from briefgen.model.moment import PartialDate, Period

_YEAR = re.compile(r"(?:\(|;\s)(?P<year>(?:19|20)\d\d):\s(?=[^\s()])")


def label_times(language: str, text: str, published: date | None) -> Iterator[tuple[Span, Period | None]]:
    """The years, months and words for the past alone before a colon in brackets, with their periods.

    Args:
        language: Of the text.
        text: One sentence; spans count from its start.
        published: The months are the last ones before it; without it they have no period.
    """
    for found in _YEAR.finditer(text):
        if _is_inside(text, found.start()):
            yield Span(*found.span("year")), Period.of(PartialDate(int(found["year"])))
    months, pattern = _months(language)
    for found in pattern.finditer(text):
        if _is_inside(text, found.start()):
            month = months[found["month"]]
            when = Yearless(month, month_to=month).resolved(published, False) if published else None
            yield Span(*found.span("month")), when
    for found in _past(language).finditer(text):
        if _is_inside(text, found.start()):
            yield Span(*found.span("past")), None


def _is_inside(text: str, place: int) -> bool:
    """Whether a bracket that opened there or before is still open behind it."""
    return text.rfind("(", 0, place + 1) > text.rfind(")", 0, place + 1)


@cache
def _past(language: str) -> re.Pattern[str]:
    """Words for an earlier time without a date, where one is such a label: "(previously: £5)"."""
    words = alternatives(table(language, "comparisons")["past_labels"])
    return re.compile(rf"\((?P<past>{words}):\s(?=[^\s()])")


@cache
def _months(language: str) -> tuple[dict[str, int], re.Pattern[str]]:
    """The months by how they are written, and where one is such a label."""
    named = {name: at for at, names in enumerate(table(language, "calendar")["months"], 1) for name in names}
    return named, re.compile(rf"(?:\(|;\s)(?P<month>{alternatives(named)})\.?:\s(?=[^\s()])")
