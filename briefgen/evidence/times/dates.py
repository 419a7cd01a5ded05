"""Dates in running text: absolute ones at the precision stated, relative ones with how to reckon them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from briefgen.evidence.times.date_words import DateWords, Form, date_words
from briefgen.evidence.times.feasts import OnFeast
from briefgen.evidence.times.numeric_order import day_comes_first
from briefgen.evidence.times.reckoning import (
    Ending,
    InWeek,
    OnMonth,
    OnWeekday,
    Shifted,
    TimeUnit,
    Unreckonable,
    Yearless,
    YearlessQuarter,
    month_span,
    months_of,
    partial,
    period,
    years,
)
from briefgen.knowledge.patterns import CAPITAL
from briefgen.model.article import Span
from briefgen.model.moment import Period

Reckoning = (
    Yearless | YearlessQuarter | OnWeekday | InWeek | OnMonth | OnFeast | Shifted | Ending | Unreckonable
)
"""How a date that is not whole on its own follows from the day the article appeared."""

_CAPITAL_FOLLOWS = re.compile(rf" +{CAPITAL}")
_LAST_WORD = re.compile(r"(\w+)\W{1,2}\Z")
_MID_SENTENCE = re.compile(r"[\w,;)–—-]\s+\Z")
_LONGEST_WORD = 30
_LONGEST_CLAUSE = 200
_FOUR_DIGITS = re.compile(r"(?<![\d.,])(?:1\d|20)\d\d(?![\d.,]\d|\d)")
_SENTENCE_END = re.compile(r"[.!?;:\n]")
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class FoundDate:
    """Words for a time.

    Attributes:
        span: Without the word before it ("in", "since").
        period: At the precision stated; None where the words alone do not tell.
        reckoning: How the period follows from the day of publication; None where it is stated.
        weekday: The day of the week named with it, 0 for Monday to 6.
        noun_part: It stands before a noun ("the 2016 election").
        inferred: Its order of day and month follows from other dates, or its period is but its year because
            none does ("4/3/2024").
    """

    span: Span
    period: Period | None
    reckoning: Reckoning | None = None
    weekday: int | None = None
    noun_part: bool = False
    inferred: bool = False

    @property
    def is_relative(self) -> bool:
        """Whether the day of publication is needed to know the period."""
        return self.period is None

    @property
    def is_reckonable(self) -> bool:
        """Whether some day of publication gives it a period; its day of the week may not fit every year."""
        of = self.reckoning
        of = replace(of, weekday=None) if isinstance(of, Yearless) else of
        return of is not None and of.resolved(date(2000, 1, 1), None) is not None

    def resolved(self, published: date | None, *, ahead: bool | None = None) -> Period | None:
        """The period stated, or reckoned from the day of publication.

        Args:
            published: None where the day is not known.
            ahead: Whether the words around speak of what is to come, or of what has been (False); None
                where they leave it open.
        """
        if self.period is not None or self.reckoning is None or published is None:
            return self.period
        return self.reckoning.resolved(published, ahead)


@lru_cache(maxsize=4)
def find_dates(text: str, language: str) -> tuple[FoundDate, ...]:
    """The dates of a whole article, as `read_dates` has them; the last few articles are remembered."""
    return read_dates(text, language)


def read_dates(text: str, language: str) -> tuple[FoundDate, ...]:
    """The dates of a text in order; none overlaps another.

    Args:
        text: Of any length and script.
        language: BCP 47; English is read where the language has no table of its own.
    """
    words = date_words(language)
    found: list[FoundDate] = []
    end = 0
    for start in words.opening.finditer(text):
        if start.start() < end:
            continue
        one = _date_at(text, start.start(), words.forms[start[0]], words, end)
        if one is not None:
            found.append(one)
            end = one.span.end
    return tuple(found)


def _date_at(text: str, at: int, forms: tuple[Form, ...], words: DateWords, last: int) -> FoundDate | None:
    """The date that begins there; `last` is where the one before it ends."""
    for form in forms:
        match = form.pattern.match(text, at)
        if match is None or (form.joined and _is_behind_a_count(text, at, last)):
            continue
        if _stands_after(text, at, form):
            found = _read(match, form, words)
            if found is not None and not (
                _is_name(text, match, words) or _is_part_of_day(text, match, words)
            ):
                return found
    return None


def _is_behind_a_count(text: str, at: int, last: int) -> bool:
    """Whether a larger number that is no year stands before it: "zahlte 1950 in Kiel und 1050 in Jena"."""
    *_, before = [None, *_FOUR_DIGITS.finditer(text, max(0, at - _LONGEST_CLAUSE), at)]
    if before is None or before.end() == last or _SENTENCE_END.search(text, before.end(), at):
        return False
    return int(before[0]) > int(text[at : at + len(before[0])])


def _stands_after(text: str, at: int, form: Form) -> bool:
    before = text[max(at - _LONGEST_WORD, 0) : at]
    if form.not_after is not None and form.not_after.search(before):
        return False
    return form.after is None or form.after.search(before) is not None


def _is_name(text: str, match: re.Match[str], words: DateWords) -> bool:
    """Whether a weekday or month is part of a name: "Black Friday", "Sunday Times", "USA TODAY"."""
    if "day_word" in match.groupdict() and match[0].isupper():
        return True
    if match[0].rstrip(".") not in words.names:
        return False
    before = _LAST_WORD.search(text, max(match.start() - _LONGEST_WORD, 0), match.start())
    if before is not None and before[1] in words.not_after:
        return True
    if before is not None and before[1].casefold() in words.time_before and text[match.start() - 1].isspace():
        return False
    return _CAPITAL_FOLLOWS.match(text, match.end()) is not None


def _is_part_of_day(text: str, match: re.Match[str], words: DateWords) -> bool:
    """Whether a day word is the noun for a part of the day: German "am Morgen", "gestern morgen"."""
    if match[0].casefold() not in words.part_of_day:
        return False
    before = text[max(match.start() - _LONGEST_WORD, 0) : match.start()]
    if match[0][0].isupper():
        return _MID_SENTENCE.search(before) is not None
    last = _LAST_WORD.search(before)
    return last is not None and last[1].casefold() in words.day_words


def _read(match: re.Match[str], form: Form, words: DateWords) -> FoundDate | None:
    slots = {slot: word for slot, word in match.groupdict().items() if word is not None}
    reader = _Reader(slots, words, match.string)
    if form.ending:
        return reader.ending(Span(*match.span()))
    period = reader.stated()
    reckoning = None if period else Unreckonable() if form.window else reader.reckoning(form.shift)
    if period is None and reckoning is None:
        return None
    return FoundDate(
        Span(*match.span()), period, reckoning, reader.weekday, form.noun_part, reader.is_ambiguous
    )


class _Reader:
    """Reads the slots of one date; the text around it tells the order of its numbers."""

    def __init__(self, slots: Mapping[str, str], words: DateWords, text: str) -> None:
        self._slots = slots
        self._words = words
        self._text = text

    @property
    def weekday(self) -> int | None:
        name = self._slots.get("weekday") or self._slots.get("weekday_full")
        return self._words.weekdays[name.rstrip(".").casefold()] if name else None

    def stated(self) -> Period | None:
        """The period where the year is stated."""
        if "decade" in self._slots:
            return years(int(self._slots["decade"]), int(self._slots["decade"]) + 9)
        if "year" not in self._slots:
            return None
        year = int(self._slots["year"])
        if "feast" in self._slots:
            return self._feast(year)
        for part, size in (("quarter", 3), ("quarter_digit", 3), ("half", 6)):
            if part in self._slots:
                return months_of(year, self._number(part), size)
        if "season" in self._slots:
            return self._season(year)
        if "first" in self._slots:
            return self._numeric(year)
        if "month_to" in self._slots and "year_to" in self._slots:
            return period(
                partial(year, self._month("month"), 0),
                partial(_later_year(year, self._slots["year_to"]), self._month("month_to"), 0),
            )
        if "month_until" in self._slots:
            return _months_until(year, self._month("month"), self._month("month_until"))
        if "year_to" in self._slots:
            return years(year, _later_year(year, self._slots["year_to"]))
        return self._days(year)

    def ending(self, span: Span) -> FoundDate | None:
        """The stretch that ends with the month or day of the slots."""
        month, day = self._month("month"), self._day("day") or self._day("day_to")
        end = month_span(int(self._slots["year"]), month, day, 0, 0) if "year" in self._slots else None
        if end is None and ("year" in self._slots or not month):
            return None
        count = self._number("number") if "number" in self._slots else 1
        stretch = Ending(end or Yearless(month, day), self._unit(), count)
        stated = stretch.resolved(None, None) if end else None
        return FoundDate(span, stated, None if stated else stretch if not end else Unreckonable())

    def reckoning(self, shift: int) -> Reckoning | None:
        """How the period follows from the day of publication."""
        if "year" in self._slots:
            return Unreckonable() if "first" in self._slots else None
        if self.weekday is not None and (by := self._by("of_week")) is not None:
            return InWeek(self.weekday, by)
        if "weekend" in self._slots and "direction" not in self._slots:
            return OnWeekday(_SATURDAY, days=2)
        if "feast" in self._slots:
            feast = self._words.feasts[self._slots["feast"].casefold()]
            return OnFeast(feast, self._by("of_year"), self._by("direction"))
        if "direction" in self._slots:
            return self._directed(self._words.directions[self._slots["direction"].casefold()])
        if "unit" in self._slots:
            return Shifted(self._unit(), shift * (self._number("number") if "number" in self._slots else 1))
        if "day_word" in self._slots:
            return Shifted(TimeUnit.DAY, self._words.day_words[self._slots["day_word"].casefold()])
        if "quarter" in self._slots or "quarter_digit" in self._slots:
            number = self._number("quarter" if "quarter" in self._slots else "quarter_digit")
            return YearlessQuarter(number, year_by=self._by("of_year"))
        if "half" in self._slots:
            return YearlessQuarter(self._number("half"), 6, self._by("of_year"))
        if "season" in self._slots:
            first, last = self._words.seasons[self._slots["season"].casefold()]
            return Yearless(first, 0, last, 0, year_by=self._by("of_year")) if first <= last else None
        if "month_until" in self._slots:
            return Yearless(self._month("month"), 0, self._month("month_until"), 0)
        if "month" in self._slots:
            by = self._by("of_year")
            return Yearless(*self._day_slots(), self.weekday, by) if self._is_run() else None
        return None if self.weekday is None else OnWeekday(self.weekday)

    def _by(self, slot: str) -> int | None:
        """How many years or weeks the words count on: -1 for "last"; None where they name none."""
        word = self._slots.get(slot)
        return self._words.directions[word.casefold()] if word else None

    def _directed(self, direction: int) -> Reckoning | None:
        if "weekend" in self._slots:
            return OnWeekday(_SATURDAY, direction, days=2)
        if self.weekday is not None:
            return OnWeekday(self.weekday, direction)
        if "month" in self._slots:
            return OnMonth(self._month("month"), self._month("month"), direction)
        if "season" in self._slots:
            first, last = self._words.seasons[self._slots["season"].casefold()]
            return OnMonth(first, last, direction)
        unit = self._unit()
        vague = unit in (TimeUnit.DECADE, TimeUnit.FORTNIGHT)
        return Unreckonable() if vague else Shifted(unit, direction)

    def _days(self, year: int) -> Period | None:
        if "month_number" in self._slots:
            return month_span(year, int(self._slots["month_number"]), self._day("day_number"), 0, 0)
        month, day, month_to, day_to = self._day_slots()
        if not month:
            return years(year, year)
        return month_span(year, month, day, month_to, day_to)

    def _day_slots(self) -> tuple[int, int, int, int]:
        return self._month("month"), self._day("day"), self._month("month_to"), self._day("day_to")

    def _is_run(self) -> bool:
        """Whether two months without days follow each other: "February and October" is no stretch of time."""
        month, day, month_to, _ = self._day_slots()
        return bool(day) or month_to in (0, month % 12 + 1)

    @property
    def is_ambiguous(self) -> bool:
        """Whether its two numbers may be day and month either way round."""
        if "first" not in self._slots or self._words.day_first:
            return False
        first, second = int(self._slots["first"]), int(self._slots["second"])
        return max(first, second) <= 12 and first != second

    def _numeric(self, year: int) -> Period | None:
        """The day; its year alone where nothing tells the order of day and month."""
        first, second = int(self._slots["first"]), int(self._slots["second"])
        day_first: bool | None = first > 12 or self._words.day_first
        if self.is_ambiguous:
            day_first = day_comes_first(self._text, self._words.months)
        if day_first is None:
            return years(year, year)
        return month_span(year, second, first, 0, 0) if day_first else month_span(year, first, second, 0, 0)

    def _feast(self, year: int) -> Period | None:
        """The feast of a year; one over the new year needs both years: "the turn of the year 2024/25"."""
        feast = self._words.feasts[self._slots["feast"].casefold()]
        found = feast.of_year(year)
        over = found is not None and found.end.year > year
        return found if over == ("year_to" in self._slots) else None

    def _season(self, year: int) -> Period | None:
        """The months of a season; one over the new year needs both years: "the winter of 1902-03".

        None where the second number is not the year behind: it is of something else then.
        """
        first, last = self._words.seasons[self._slots["season"].casefold()]
        until = _later_year(year, self._slots["year_to"]) if "year_to" in self._slots else year
        if until > year + 1:
            return None
        if until - year == (first > last):
            return month_span(year, first, 0, last, 0)
        return years(year, until)

    def _month(self, slot: str) -> int:
        name = self._slots.get(slot, "").rstrip(".").casefold()
        return self._words.months.get(name, 0)

    def _day(self, slot: str) -> int:
        digits = re.match(r"\d+", self._slots.get(slot, ""))
        return int(digits[0]) if digits else 0

    def _unit(self) -> TimeUnit:
        return self._words.units[self._slots["unit"].casefold()]

    def _number(self, slot: str) -> int:
        word = self._slots[slot]
        if word.isdigit():
            return int(word)
        tables = {"quarter": self._words.quarters, "half": self._words.halves, "number": self._words.numbers}
        return tables[slot][word.casefold()]


def _months_until(year: int, first: int, last: int) -> Period | None:
    """From one month to another of a year; the first is of the year before where it comes later in one."""
    return period(partial(year - (first > last), first, 0), partial(year, last, 0))


def _later_year(year: int, digits: str) -> int:
    """The year "24" stands for after 2020, "05" after 1998."""
    if len(digits) == 4:
        return int(digits)
    later = year // 100 * 100 + int(digits)
    return later if later > year else later + 100
