"""Values of the years behind that of the sentence before: "The year after it was 44, and in 2021 51"."""

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from briefgen.evidence.amounts.shared_units import shared_unit
from briefgen.evidence.comparing.pair_subjects import PairSubjects, Side
from briefgen.evidence.comparing.pairs import Pairing
from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.words.number_words import alternatives
from briefgen.evidence.words.side_words import side_words
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Words
from briefgen.model.moment import PartialDate, Period
from briefgen.model.quantity import Unit

_WORD = re.compile(r"[^\W\d_][\w’']*")
_MOST_BETWEEN = 40
"""Code points between a time and its value: no more than a pronoun and a verb stands there."""

_MOST_VALUES = 12
"""More of them are a table in words; each is looked at with all times of its sentence."""

Filled = tuple[FiguredSentence, list[Slots]]


@dataclass(frozen=True, slots=True)
class _Opening:
    """A time told from the one before, at the head of a sentence."""

    span: Span
    years: int


class YearsOn:
    """Fills the slots of figures that go on with the year of the sentence before."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._sides = side_words(article.language)
        self._subjects = PairSubjects(article)
        self._published: date | None = article.published.day if article.published else None

    def across(self, first: Filled, second: Filled) -> tuple[list[Slots], list[Slots]]:
        """The slots of two sentences of which the second opens with so many years later.

        Args:
            first: Tells one value of its kind, with its year.
            second: Stands directly behind it.
        """
        opening = self._opening(second[0])
        live = [i for i, one in enumerate(second[0].readings) if opening and one.start >= opening.span.end]
        i = self._told(first, second, live[0]) if 0 < len(live) <= _MOST_VALUES else None
        if opening is None or i is None or not self._goes_on(opening, second, live):
            return first[1], second[1]
        done = self._deed(second[0], opening.span.end, second[0].readings[live[0]].start)
        if done and done != self._deed(first[0], first[0].span.start, first[0].readings[i].start):
            return first[1], second[1]  # "had 40 vans. The year after it bought 44"
        then = first[1][i].when
        when = _later(then, opening.years) if then else None
        told = Side(first[0], i, first[1][i])
        subject = self._subjects.of(told, told)
        if when is None or subject is None:
            return first[1], second[1]
        unit = first[1][i].unit or first[0].readings[i].unit
        filled = list(second[1])
        for at in live:
            filled[at] = replace(
                filled[at], subject=subject, unit=_taken(second, at, unit), measure=first[1][i].measure
            )
        period = Words(opening.span.of(self._article.text), opening.span)
        filled[live[0]] = replace(filled[live[0]], period=period, when=when)
        return [*first[1][:i], replace(first[1][i], subject=subject), *first[1][i + 1 :]], filled

    def _opening(self, sentence: FiguredSentence) -> _Opening | None:
        found = _openings(self._article.language).match(sentence.text)
        if found is None:
            return None
        number = (found["number"] or "").casefold()
        numbers = table(self._article.language, "calendar")["numbers"]
        years = int(number) if number.isdecimal() else numbers.get(number, 1)
        return _Opening(Span(*found.span("time")).shifted(sentence.span.start), years)

    def _told(self, first: Filled, second: Filled, at: int) -> int | None:
        """The only figure of the first sentence that a value can go on with; it has a year of its own."""
        reading = second[0].readings[at]
        found = [
            i
            for i, one in enumerate(first[0].readings)
            if shared_unit(one, reading) is not None or first[1][i].unit is not None
        ]
        if len(found) != 1:
            return None
        slots, there = first[1][found[0]], Pairing(self._sides, *first, self._published)
        is_told = slots.when is not None and slots.earlier is None and not there.is_ahead(found[0])
        return found[0] if is_told and there.is_level(found[0]) else None

    def _goes_on(self, opening: _Opening, second: Filled, live: list[int]) -> bool:
        """Whether the sentence tells nothing but values, each at a time, of what a pronoun stands for."""
        sentence, slots = second
        here = Pairing(self._sides, sentence, slots, self._published)
        start, told = opening.span.end, sentence.readings[live[0]]
        for at in live:
            reading = sentence.readings[at]
            if not here.is_level(at) or here.is_ahead(at) or shared_unit(told, reading) is None:
                return False
            if at != live[0] and slots[at].when is None:
                return False
            gap = _untimed(sentence, start, reading.start)
            if len(gap.strip()) > _MOST_BETWEEN or not self._takes_up(gap):
                return False
            start = reading.end
        return self._takes_up(_untimed(sentence, start, sentence.span.end))

    def _deed(self, sentence: FiguredSentence, start: int, end: int) -> str:
        """The last verb of a stretch that has a value for its object; empty where none stands there."""
        words = (word.lower() for word in reversed(_WORD.findall(sentence.between(start, end))))
        return next((word for word in words if self._does(word)), "")

    def _does(self, word: str) -> bool:
        return self._sides.does(word) and word not in self._sides.directions

    def _takes_up(self, gap: str) -> bool:
        sides = self._sides
        words = [word.lower() for word in _WORD.findall(gap)]
        known = (sides.takes_up(word) or word in sides.joins for word in words)
        return all(known) and sides.expectations.isdisjoint(words)


def _untimed(sentence: FiguredSentence, start: int, end: int) -> str:
    """The words between two places without the dates among them."""
    words = sentence.between(start, end)
    for moment in sentence.moments:
        if moment.when and start <= moment.span.start and moment.span.end <= end:
            words = words.replace(sentence.between(moment.span.start, moment.span.end), " ", 1)
    return words


def _taken(second: Filled, at: int, unit: Unit) -> Unit | None:
    """The unit a bare number takes from the value it goes on with."""
    return unit if second[0].readings[at].unit != unit else None


def _later(then: Period, years: int) -> Period | None:
    """So many years after one that is stated in whole years."""
    if then.start != then.end or then.start.month:
        return None
    return Period.of(PartialDate(then.start.year + years))


@cache
def _openings(language: str) -> re.Pattern[str]:
    """What opens such a sentence, as `time`, with the `number` of its years, if it tells one."""
    sides, calendar = table(language, "comparisons"), table(language, "calendar")
    numbers = rf"(?P<number>{alternatives(list(calendar['numbers']))}|\d{{1,2}})"
    return re.compile(
        rf"(?P<time>(?:{alternatives(sides['years_on'])})|{numbers}\s(?:{alternatives(sides['years_on_counted'])}))"
        r"(?![^\W_]),?\s",
        re.IGNORECASE,
    )
