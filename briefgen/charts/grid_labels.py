"""Dates that name the rows of a table, as the chart writes them: in one style, as long as they are."""

import re
from collections.abc import Sequence

from briefgen.charts.grid import moment
from briefgen.charts.periods import period

_NEW_YEAR = re.compile(r"(\d{4})-01-01")
_DIGITS, _WORD = re.compile(r"\d+"), re.compile(r"[^\W\d_]+")


def labelled(names: Sequence[str], language: str) -> list[str]:
    """The names of rows; dates in several styles in one, and first days of years alone as the years.

    "2025-03" beside "May 2025" become "March 2025" and "May 2025". A spreadsheet keeps the year 2020 as
    2020-01-01; where every row is such a day of another year, years were meant.

    Args:
        names: As they stand in the table.
        language: BCP 47, for the names of months.
    """
    years = [found[1] for name in names if (found := _NEW_YEAR.fullmatch(name))]
    if len(years) == len(names) > 1 and len(set(years)) == len(years):
        return years
    dates = [when for name in names if (when := moment(name))]
    if len(dates) < len(names) or len({_style(name) for name in names}) < 2:
        return [*names]
    written = [period(when, language).replace("\u00a0", " ") for when in dates]
    return written if len(set(written)) == len(written) else [*names]


def _style(name: str) -> str:
    return _WORD.sub("a", _DIGITS.sub("0", name))
