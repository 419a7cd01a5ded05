"""The year of a month or day without one, where the dates around it tell of a past long over.

"The talks began in January 1826. They failed in March. The treaty was signed on 1 October 1826."
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from briefgen.evidence.times.dates import FoundDate
from briefgen.evidence.times.reckoning import Yearless, month_span
from briefgen.model.article import Span
from briefgen.model.moment import Period

_REACH = 6
"""Dates looked at on either side, so that a paragraph of thousands is not searched again for each."""

_FEWEST_YEARS_BACK = 2
"""Beside a date of last year one without a year may well be of this year."""


def between_years(
    dates: Sequence[FoundDate], paragraph: Span, found: FoundDate, this_year: int
) -> Period | None:
    """The first such month or day behind the date before it, where that after it is no earlier.

    Args:
        dates: Of the article, in order.
        paragraph: Where the dates around it are looked for.
        found: One of the dates.
        this_year: Of publication.

    Returns:
        None where its year is told, or nothing long past stands on both sides of it.
    """
    of = found.reckoning
    if not isinstance(of, Yearless) or of.year_by is not None or of.weekday is not None:
        return None
    at = bisect_left(dates, found.span.start, key=lambda one: one.span.start)
    before = _nearest(dates, range(at - 1, max(at - _REACH, 0) - 1, -1), paragraph)
    behind = _nearest(dates, range(at + 1, min(at + _REACH, len(dates))), paragraph)
    if before is None or behind is None or not before.start.month:
        return None
    if max(before.end.year, behind.end.year) > this_year - _FEWEST_YEARS_BACK:
        return None
    for year in (before.start.year, before.start.year + 1):
        when = month_span(year, of.month, of.day, of.month_to, of.day_to)
        if when and when.start.first_day >= before.start.first_day:
            return when if when.end.first_day <= behind.end.last_day else None
    return None


def _nearest(dates: Sequence[FoundDate], places: Iterable[int], paragraph: Span) -> Period | None:
    """The nearest date but those without a year; None where that is reckoned from the day of publication."""
    for at in places:
        if not paragraph.contains(dates[at].span):
            return None
        of = dates[at].reckoning
        if not isinstance(of, Yearless) or of.year_by is not None:
            return dates[at].period
    return None
