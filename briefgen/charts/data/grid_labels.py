"""Dates that name the rows of a table, as the chart writes them: in one style, as long as they are."""

import re
from collections.abc import Sequence

from briefgen.charts.data.grid_dates import worded_part
from briefgen.charts.periods import period
from briefgen.model.moment import Period

_NEW_YEAR = re.compile(r"(\d{4})-01-01")
_DIGITS, _WORD = re.compile(r"\d+"), re.compile(r"[^\W\d_]+")
_PLAIN = re.compile(
    r"\d{4}(-\d{2}){0,2}|\d{4}\s*[-–/]\s*\d{2,4}|[QH][1-4] \d{4}|\d{4}[ -]?[QH][1-4]|.*[^\W\d_]{3}.*\d{4}"
)
"""What every reader takes for the same date; not 3/4/2025, nor Jan-26."""
_ISO = re.compile(r"\d{4}(-\d{2}){1,2}")
_PART = re.compile(r"[QH][1-4] \d{4}|\d{4}[ -]?[QH][1-4]")


def labelled(names: Sequence[str], dates: Sequence[Period | None], language: str) -> list[str]:
    """The names of rows; dates in several styles in one, and first days of years alone as the years.

    "2025-03" beside "May 2025" become "March 2025" and "May 2025", and so does what two readers would
    read as two dates. A spreadsheet keeps the year 2020 as 2020-01-01; where every row is such a day of
    another year, years were meant. A quarter or half of a year keeps its name: it has none in months.

    Args:
        names: As they stand in the table.
        dates: What each of them says; None where it is no date.
        language: BCP 47, for the names of months.
    """
    years = [found[1] for name in names if (found := _NEW_YEAR.fullmatch(name))]
    if len(years) == len(names) > 1 and len(set(years)) == len(years):
        return years
    known = [when for when in dates if when]
    plain = all(_PLAIN.fullmatch(name) for name in names) and len({_style(name) for name in names}) < 2
    if len(known) < len(names) or plain:
        return [*names]
    written = [
        name if _PART.fullmatch(name) or worded_part(name) else period(when, language).replace("\u00a0", " ")
        for name, when in zip(names, known, strict=True)
    ]
    return written if len(set(written)) == len(written) else [*names]


def in_words(label: str, when: Period | None, language: str) -> str:
    """A label in running words: a date of digits alone is told as the language writes it.

    Args:
        label: As it stands in the chart.
        when: Its date, if it is one.
        language: BCP 47, for the names of months.
    """
    return period(when, language) if when and _ISO.fullmatch(label) else label


def _style(name: str) -> str:
    return _WORD.sub("a", _DIGITS.sub("0", name))
