"""The dates of times told from another: "a year earlier", "the month before", "the previous quarter"."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from briefgen.evidence.times.date_words import date_words
from briefgen.evidence.times.reckoning import TimeUnit, months_in, partial, period
from briefgen.evidence.words.number_words import alternatives
from briefgen.evidence.words.patterns import whole_word
from briefgen.knowledge.lexicon import table
from briefgen.model.moment import PartialDate, Period


@dataclass(frozen=True, slots=True)
class _Words:
    """How a language counts back from a time.

    Attributes:
        counted: A number of units before another time; its groups are `number`, None for one, and `unit`.
        named: Single words for it: "Vorjahr".
    """

    counted: re.Pattern[str]
    named: Mapping[str, TimeUnit]


def earlier_than(words: str, later: Period, language: str) -> Period | None:
    """The period that words count back from a later one.

    Args:
        words: "a year earlier", "the month before", "the previous year".
        later: What they count from.
        language: BCP 47.

    Returns:
        The same stretch so much earlier, at the same precision: a year before May 2025 is May 2024. None
        where the words do not count back, or in units finer than the period is stated in.
    """
    back = _months_back(words, language)
    if not back or (back % 12 and not later.start.month):
        return None
    start, end = (_shifted(date, back) for date in (later.start, later.end))
    return period(start, end)


def before_later(when: Period, later: Period) -> Period | None:
    """The period of a month or day told without its year, as what a later one is set against.

    "From $104 in April and $120 in January" of a price in May means the January before it, whichever is
    nearer to the day of publication.
    """
    if when <= later:
        return when
    start, end = (_shifted(date, months_in(TimeUnit.YEAR)) for date in (when.start, when.end))
    return period(start, end)


def _months_back(words: str, language: str) -> int:
    """How many months; 0 where the words say nothing of the kind."""
    known, dates = _words(language), date_words(language)
    named = next((known.named[word] for word in words.split() if word in known.named), None)
    if named:
        return months_in(named)
    found = known.counted.fullmatch(words)
    if found is None:
        return 0
    number = (found["number"] or "").casefold()
    count = int(number) if number.isdecimal() else dates.numbers.get(number, 1)
    unit = dates.units[(found["unit"] or found["one"]).casefold()]
    return months_in(unit) * count


def _shifted(date: PartialDate, months: int) -> PartialDate | None:
    if not months % 12:
        return partial(date.year - months // 12, date.month, date.day)
    count = date.year * 12 + date.month - 1 - months
    return partial(count // 12, count % 12 + 1, date.day)


@cache
def _words(language: str) -> _Words:
    sides, calendar = table(language, "comparisons"), table(language, "calendar")
    units = alternatives(list(calendar["units"]))
    numbers = alternatives(list(calendar["numbers"]))
    articles = alternatives(table(language, "figures")["articles"])
    counted = whole_word(
        rf"(?:(?:{articles}|(?P<number>{numbers}|\d{{1,2}}))\s+)?(?P<unit>{units})"
        rf"\s+(?:{alternatives(sides['counted_back'])})"
        rf"|(?:(?:{articles})\s+)?(?:{alternatives(sides['past_before'])})\s+(?P<one>{units})"
    )
    return _Words(counted, {word: TimeUnit(unit) for word, unit in sides["units_back"].items()})
