"""Dates as people write them in the cells of a table, each read by itself or by its column."""

import re
from collections.abc import Callable, Sequence
from functools import cache
from itertools import pairwise

from briefgen.knowledge.lexicon import languages, table
from briefgen.knowledge.patterns import any_of
from briefgen.model.moment import PartialDate, Period

Reader = Callable[[str], Period | None]

_YEAR = r"(\d{4}|['’]\d{2}|\d{2})"
_MIDNIGHT = re.compile(r"(?<=\d)(?:T|\s)00:00(?::00(?:\.0+)?)?Z?$")
_ISO = re.compile(r"(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?")
_POINTS = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})")
_SLASHES = re.compile(r"(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})")
_SPAN = re.compile(r"(\d{4})\s*[-–/]\s*(\d{2}|\d{4})")
_WORDED = re.compile(rf"(?:(\d{{1,2}})\.?[\s-]+)?([^\W\d_]+)\.?[\s-]+(?:(\d{{1,2}}),\s*)?{_YEAR}")
_MONTH_AND_NUMBER = re.compile(r"([^\W\d_]+)\.?\s+(\d{1,2})")
_DAY_AND_MONTH = re.compile(r"(\d{1,2})\.?[\s-]+([^\W\d_]+)\.?")
_PART_FIRST = re.compile(rf"([QH])\s?([1-4])[\s/-]*{_YEAR}", re.IGNORECASE)
_NUMBER_FIRST = re.compile(rf"([1-4])\s?([QH])[\s/-]*{_YEAR}", re.IGNORECASE)
_YEAR_FIRST = re.compile(r"(\d{4})[\s/-]*([QH])\s?([1-4])", re.IGNORECASE)
_MONTH_FIRST = re.compile(r"(\d{1,2})/(\d{4})")
_STAMP = re.compile(r"((?:19|20)\d{2})(?:\.(0[1-9]|1[0-2])|(0[1-9]|1[0-2])([0-2]\d|3[01]))")
_MONTHS = {"q": 3, "h": 6}
_LAST_OF_CENTURY = 49
"""Two digits up to this are of the century after the year 2000."""


def moment(text: str) -> Period | None:
    """The date or span a cell holds by itself; None where it holds none.

    2024, 2024-05-23, 23.5.2024, 23/5/24, 2020–24, May 2024, Jan-26, Q1 2024. Of days and months between
    slashes the first is the day, unless it cannot be. Names of months are known in every language there
    is a folder for.
    """
    bare = _MIDNIGHT.sub("", text.strip())
    for read in (_iso, _day_first, _month_first, _span, _part, _worded):
        if found := _tried(read, bare):
            return found
    return None


def moments(cells: Sequence[str]) -> list[Period | None]:
    """The date each cell of a column holds, read alike: None for each that holds none.

    "03/04/2025" above "03/14/2025" is in March; "2009-10" above "2010-11" is a year of two halves; and
    "Jan 26" above "Feb 26" is a month, "Jan 5" above "Jan 12" a day of no year, which is no date.
    """
    stated = [cell for cell in cells if cell.strip()]
    for reader in _of_column(stated):
        if stated and all(_tried(reader, cell) for cell in stated):
            return [_tried(reader, cell) for cell in cells]
    return [moment(cell) for cell in cells]


def is_open(cells: Sequence[str]) -> bool:
    """Whether all dates of a column can have either the day or the month first: "3/4/2025"."""
    stated = [_MIDNIGHT.sub("", cell) for cell in cells if cell.strip()]
    readings = [(_tried(_day_first, cell), _tried(_month_first, cell)) for cell in stated]
    slashed = all(_SLASHES.fullmatch(cell) for cell in stated) and all(all(pair) for pair in readings)
    return slashed and any(first != second for first, second in readings)


def are_stamps(cells: Sequence[str]) -> bool:
    """Whether bare numbers are months or days in order: "2025.03", "20250314"."""
    found = [_tried(_stamp, cell) for cell in cells]
    return len(found) > 1 and all(found) and _is_in_order(found)


def stands_in_order(names: Sequence[str]) -> bool:
    """Whether names have an order of their own: months, weekdays, days of no year, classes of age, weeks."""
    if len(names) < 2:
        return False
    words = [name.casefold().rstrip(".") for name in names]
    if all(word in _month_names() for word in words) or all(word in _weekdays() for word in words):
        return True
    days = [_day_of_year(name) for name in names]
    if all(days):
        return True
    numbered = [found for name in names if (found := re.match(r"(\D*)(\d+)", name))]
    before = [found[1].strip().casefold() for found in numbered]
    alike = 2 * max(map(before.count, before), default=0) > len(names)  # Route 66, Area 51 and M25 are not
    return len(numbered) == len(names) > 2 and alike and _is_rising([int(found[2]) for found in numbered])


def _is_rising(numbers: Sequence[int]) -> bool:
    steps = [after - before for before, after in pairwise(numbers)]
    return any(steps) and (all(step >= 0 for step in steps) or all(step <= 0 for step in steps))


def _of_column(stated: Sequence[str]) -> list[Reader]:
    """The ways to read all cells of a column that one cell does not decide, best first."""
    bare = [_MIDNIGHT.sub("", cell.strip()) for cell in stated]
    if all(map(_SLASHES.fullmatch, bare)):
        day_first, month_first = (
            [_tried(read, cell) for cell in bare] for read in (_day_first, _month_first)
        )
        turned = all(month_first) and _is_in_order(month_first) and not _is_in_order(day_first)
        return [_month_first, _day_first] if turned else [_day_first, _month_first]
    if len(bare) > 1 and all(map(_STAMP.fullmatch, bare)):
        return [_stamp]
    if len(bare) > 1 and all(_is_season(cell) for cell in bare):
        return [_season]
    return [_short_month] if all(map(_MONTH_AND_NUMBER.fullmatch, bare)) and _are_months(bare) else []


def _tried(read: Reader, cell: str) -> Period | None:
    """What a reader makes of a cell; None where the month has no such day."""
    try:
        return read(_MIDNIGHT.sub("", cell.strip()))
    except ValueError:
        return None


def _is_in_order(dates: Sequence[Period | None]) -> bool:
    known = [when.midpoint for when in dates if when]
    rising = all(before < after for before, after in pairwise(known))
    falling = all(before > after for before, after in pairwise(known))
    return len(known) == len(dates) and (rising or falling)


# --- one cell, one way -------------------------------------------------------------------------------


def _year(digits: str) -> int:
    short = digits.strip("'’")
    return int(short) if len(short) > 2 else int(short) + (2000 if int(short) <= _LAST_OF_CENTURY else 1900)


def _iso(text: str) -> Period | None:
    found = _ISO.fullmatch(text)
    if not found or (found[2] == "." and not found[4]):
        return None
    year, month, day = (int(part or 0) for part in (found[1], found[3], found[4]))
    is_meant = 1000 <= year <= 2999 and not (found[2] and not month)
    return Period.of(PartialDate(year, month, day)) if is_meant else None


def _day_first(text: str) -> Period | None:
    if found := _POINTS.fullmatch(text):
        return Period.of(PartialDate(_year(found[3]), int(found[2]), int(found[1])))
    found = _SLASHES.fullmatch(text)
    return Period.of(PartialDate(_year(found[4]), int(found[3]), int(found[1]))) if found else None


def _month_first(text: str) -> Period | None:
    found = _SLASHES.fullmatch(text)
    return Period.of(PartialDate(_year(found[4]), int(found[1]), int(found[3]))) if found else None


def _span(text: str) -> Period | None:
    found = _SPAN.fullmatch(text)
    if not found:
        return None
    first, last = found.groups()
    end = int(last) if len(last) == 4 else int(first[:2] + last)
    if len(last) == 2 and last == "00":
        end += 100
    return Period(PartialDate(int(first)), PartialDate(end)) if end > int(first) else None


def _is_season(text: str) -> bool:
    found = _SPAN.fullmatch(text)
    return found is not None and len(found[2]) == 2 and (int(found[1]) + 1) % 100 == int(found[2])


def _season(text: str) -> Period | None:
    return _span(text) if _is_season(text) else None


def _stamp(text: str) -> Period | None:
    found = _STAMP.fullmatch(text)
    if not found:
        return None
    return Period.of(PartialDate(int(found[1]), int(found[2] or found[3]), int(found[4] or 0)))


def _worded(text: str) -> Period | None:
    if found := _WORDED.fullmatch(text):
        before, name, after, year = found.groups()
        month = _month_names().get(name.casefold())
        is_short = year.isdecimal() and len(year) == 2
        dashed = before or re.search(r"-\d{2}$", text)
        if month is None or (before and after) or (is_short and not dashed):
            return None
        return Period.of(PartialDate(_year(year), month, int(before or after or 0)))
    if found := _MONTH_FIRST.fullmatch(text):
        return Period.of(PartialDate(int(found[2]), int(found[1])))
    return None


def _part(text: str) -> Period | None:
    """A quarter or half of a year, from its first month to its last."""
    found = _PART_FIRST.fullmatch(text)
    kind, number, year = found.groups() if found else ("", "", "")
    if found := _NUMBER_FIRST.fullmatch(text):
        number, kind, year = found.groups()
    if found := _YEAR_FIRST.fullmatch(text):
        year, kind, number = found.groups()
    if found := worded_part(text):
        number, year, kind = found["number"], found["year"], "q" if found["quarter"] else "h"
    if not kind:
        return None
    long = _MONTHS[kind.casefold()]
    last = long * int(number)
    if last > 12:
        return None
    return Period(PartialDate(_year(year), last - long + 1), PartialDate(_year(year), last))


def worded_part(text: str) -> re.Match[str] | None:
    """A part of a year told in words, "2. Quartal 2025": `number`, `year`, and `quarter` where it is one."""
    return next((found for part in _worded_parts() if (found := part.fullmatch(text))), None)


def _short_month(text: str) -> Period | None:
    """A month with two digits of its year: "Jan 26"."""
    found = _MONTH_AND_NUMBER.fullmatch(text)
    month = _month_names().get(found[1].casefold()) if found else None
    return Period.of(PartialDate(_year(found[2]), month)) if found and month and len(found[2]) == 2 else None


def _are_months(cells: Sequence[str]) -> bool:
    """Whether "Jan 26" and the like are months of years: they have one number, or no order as days."""
    as_months = [_short_month(cell) for cell in cells]
    as_days = [_day_of_year(cell) for cell in cells]
    in_order = all(as_days) and all(a < b for a, b in pairwise(filter(None, as_days)))
    alike = len({cell.split()[-1] for cell in cells}) == 1
    return len(cells) > 1 and _is_in_order(as_months) and (alike or not in_order)


def _day_of_year(text: str) -> tuple[int, int] | None:
    """Month and day of a date of no year: "26. Jan", "Jan 26"."""
    bare = text.strip()
    if found := _DAY_AND_MONTH.fullmatch(bare):
        day, name = found.groups()
    elif found := _MONTH_AND_NUMBER.fullmatch(bare):
        name, day = found.groups()
    else:
        return None
    month = _month_names().get(name.casefold())
    return (month, int(day)) if month and 1 <= int(day) <= 31 else None


@cache
def _month_names() -> dict[str, int]:
    """The number of a month by every way it is written, case folded."""
    return {
        name.casefold(): number
        for language in reversed(languages())
        for number, names in enumerate(table(language, "calendar")["months"], 1)
        for name in names
    }


@cache
def _worded_parts() -> tuple[re.Pattern[str], ...]:
    """For each language the quarters and halves of a year that are told in words."""
    known = ((table(one, "charts")["cell"], table(one, "lookalikes")["ordinal"]) for one in languages())
    return tuple(
        re.compile(
            rf"(?P<number>[1-4])(?:{any_of(endings)})\s?"
            rf"(?:(?P<quarter>{any_of(words['quarters'])})|(?:{any_of(words['halves'])}))\s+(?P<year>\d{{4}})",
            re.IGNORECASE,
        )
        for words, endings in known
    )


@cache
def _weekdays() -> frozenset[str]:
    days = (table(language, "calendar")["weekdays"] for language in languages())
    return frozenset(name.casefold() for week in days for names in week for name in names)
