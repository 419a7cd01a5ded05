"""The times of a sentence and which of its figures each belongs to."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.meaning.against import is_whole
from briefgen.evidence.meaning.figured import FiguredSentence
from briefgen.evidence.meaning.periods import in_other_clause, is_foretold, is_reported_on
from briefgen.evidence.times.yearless import comes_before, names_month
from briefgen.evidence.words.side_words import SideWords
from briefgen.model.article import Span
from briefgen.model.moment import PartialDate, Period
from briefgen.model.quantity import Dimension

_REACH = 90
_MOST_WORDS = 12
_BOTH = 2
_WORD = re.compile(r"[^\W\d_][\w’']*")
_CLAUSE = re.compile(r"[;:—–(]\s?|\s[-–—]\s|[.!?]['\"”’]?(?=\s|$)")
_YEAR = re.compile(r"\d{4}")


@dataclass(frozen=True, slots=True)
class Time:
    """A time a sentence names; `when` is None where it is told without a date."""

    span: Span
    when: Period | None
    text: str


class SentenceTimes:
    """The times of one sentence.

    Attributes:
        all: In order, with those that no date tells: "now", "before the pandemic".
        live: The indices of the figures that are no part of a time, no factor of the next figure and no
            whole of the one before.
    """

    def __init__(self, words: SideWords, sentence: FiguredSentence, published: date | None = None) -> None:
        self._words = words
        self._published = published
        self._sentence = sentence
        self._readings = sentence.readings
        self._cores = [reading.core for reading in sentence.readings]
        self.all = self._found()
        self._starts = [time.span.start for time in self.all]
        self.live = [i for i in range(len(self._readings)) if not self._is_passed_over(i)]

    def _found(self) -> list[Time]:
        sentence, base = self._sentence, self._sentence.span.start
        dated = [
            m
            for m in sentence.moments
            if not (
                self._starts_inside(m.span)
                or is_reported_on(self._words.slots, sentence, m.span, m.when)
                or is_foretold(self._words.slots, sentence, m.span)
            )
        ]
        texts = [sentence.between(m.span.start, m.span.end) for m in dated]
        times = [
            Time(m.span, m.when or self._current(text), text) for m, text in zip(dated, texts, strict=True)
        ]
        starts = [time.span.start for time in times]
        for found in self._words.times.finditer(sentence.text):
            span = Span(*found.span()).shifted(base)
            if any(span.overlaps(origin) for origin in sentence.origins):
                continue
            at = bisect_right(starts, span.start)
            if not any(span.overlaps(time.span) for time in times[max(0, at - 1) : at + 1]):
                when = _year(found.group()) or self._current(found.group())
                times.insert(at, Time(span, when, found.group()))
                starts.insert(at, span.start)
        return self._joined(times)

    def _current(self, text: str) -> Period | None:
        """The year of publication for "this year"; None for other words."""
        told = self._published is not None and self._words.this_year.fullmatch(text)
        return Period.of(PartialDate(self._published.year)) if told and self._published else None

    def _joined(self, times: list[Time]) -> list[Time]:
        """The times, one that points at another joined to it: "the same month last year"."""
        joined: list[Time] = []
        for time in times:
            last = joined[-1] if joined else None
            gap = self._sentence.between(last.span.end, time.span.start) if last else ""
            if last and last.when is None and gap.strip().lower() in self._words.of_time:
                span = Span(last.span.start, time.span.end)
                joined[-1] = Time(span, time.when, self._sentence.between(span.start, span.end))
            else:
                joined.append(time)
        return joined

    def _starts_inside(self, span: Span) -> bool:
        """Whether what looks like a time holds a figure: "2 weeks before" of "6.2 weeks before the war"."""
        at = bisect_right(self._cores, span.start) - 1
        if at < 0 or span.start >= self._readings[at].end:
            return False
        behind = self._sentence.between(span.end, span.end + _REACH)
        return span.start > self._cores[at] or self._words.occasion_goes_on.match(behind) is not None

    def _is_passed_over(self, i: int) -> bool:
        whole = is_whole(self._words.part_of, self._sentence, i)
        return whole or self._is_told(i) or self._is_factor(i)

    def _is_told(self, i: int) -> bool:
        """Whether a number is part of a time: "ten years ago"."""
        reading = self._readings[i]
        at = bisect_right(self._starts, reading.core) - 1
        return at >= 0 and reading.end <= self.all[at].span.end

    def _is_factor(self, i: int) -> bool:
        """Whether a number only multiplies the next: "half the 40 of a year before"."""
        plain = self._readings[i].unit.dimension in (Dimension.RATIO, Dimension.COUNT)
        if i + 1 == len(self._readings) or not plain:
            return False
        words = self._sentence.between(self._readings[i].core, self._readings[i + 1].start)
        return self._words.factor.fullmatch(words) is not None

    def before(self, i: int) -> int | None:
        """The live figure before the i-th; None for the first."""
        at = bisect_left(self.live, i)
        return self.live[at - 1] if at else None

    # --- whose time ---------------------------------------------------------------------------

    def after(self, i: int, *, strict: bool = False) -> Time | None:
        """The time that follows a figure in its clause; `strict`: with only words of time between."""
        reading = self._readings[i]
        following = bisect_right(self.live, i)
        until = (
            self._readings[self.live[following]].start
            if following < len(self.live)
            else self._sentence.span.end
        )
        at = bisect_left(self._starts, reading.end)
        time = self.all[at] if at < len(self.all) else None
        if time is None or time.span.end > until or time.span.start - reading.end > _REACH:
            return None
        if "," in self._sentence.between(reading.end, time.span.start) and self._has_own(i):
            return None
        return time if self.is_attached(i, time, strict=strict) else None

    def _has_own(self, i: int) -> bool:
        """Whether a time stands between a figure and the one before it: "in 1990 5 tonnes, in 2005 3"."""
        last = self.before(i)
        floor = self._sentence.span.start if last is None else self._readings[last].end
        time = self.last_before(self._readings[i].start)
        return time is not None and time.span.start >= floor

    def is_attached(self, i: int, time: Time, *, strict: bool = False) -> bool:
        """Whether a time behind a figure is its own."""
        gap = self._sentence.between(self._readings[i].end, time.span.start)
        found = [word.lower() for word in _WORD.findall(gap)]
        timely = [word in self._words.at_time for word in found]
        if _CLAUSE.search(gap):
            return False
        if all(timely):
            return True
        if strict or "," in gap or len(found) > _MOST_WORDS or not self._words.joins.isdisjoint(found):
            return False
        # One word may describe the value: "81 per cent full in May".
        describes = len(found) > 1 and all(timely[1:])
        return self._readings[i].counted or found[0] == "of" or timely[0] or describes

    def leading(self, i: int) -> Time | None:
        """The time before a figure that opens its sentence or clause."""
        last = self.before(i)
        floor = self._sentence.span.start if last is None else self._readings[last].end
        time = self.last_before(self._readings[i].start)
        if time is None or time.span.start < floor or self.is_start(time) or self._is_said(time):
            return None
        if self.is_base(time):
            return None
        if in_other_clause(self._words.slots, self._sentence, time.span, self._readings[i].start):
            return None
        return time if last is None or self.after(last) != time else None

    def is_base(self, time: Time) -> bool:
        """Whether a time is what others are more or less than: "five times more than last year"."""
        before = self._sentence.between(time.span.start - _REACH, time.span.start)
        return self._words.more_than_then.search(before) is not None

    def base_between(self, i: int) -> Time | None:
        """The time that stands behind "than" before a value: "more than in 2019, at 50"."""
        time, last = self.last_before(self._readings[i].start), self.before(i)
        floor = self._sentence.span.start if last is None else self._readings[last].end
        return time if time and time.span.start >= floor and self.is_base(time) else None

    def first_after(self, place: int) -> Time | None:
        """The first time that begins at a place of the article or behind it."""
        at = bisect_left(self._starts, place)
        return self.all[at] if at < len(self.all) else None

    def last_before(self, place: int) -> Time | None:
        """The last time that ends at a place of the article or before it."""
        at = bisect_left(self._starts, place) - 1
        return self.all[at] if at >= 0 and self.all[at].span.end <= place else None

    def between(self, i: int, j: int) -> list[Time]:
        """The times between two figures."""
        start, end = self._readings[i].end, self._readings[j].start
        found = self.all[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        return [time for time in found if time.span.end <= end]

    def is_past(self, then: Time, now: Time | None) -> bool:
        """Whether a time comes before another; before the day of publication where there is no other."""
        if then.text in self._words.past_labels:
            return True
        if now is not None and then.text in now.text:
            return False  # "from May to June (May: 210)"
        if now is None:
            today = self._published.year if self._published else None
            return then.when is None or today is None or then.when.start.year <= today
        known = comes_before(self._words.language, then.text, now.text)
        both_told = _YEAR.search(then.text) and _YEAR.search(now.text)
        return known is True if known is not None and not both_told else is_before(self._words, then, now)

    def is_start(self, time: Time) -> bool:
        """Whether a change is counted from it: "since 1999"."""
        before = self._sentence.between(time.span.start - 12, time.span.start)
        return self._words.since.search(before) is not None

    def _is_said(self, time: Time) -> bool:
        """Whether it is the day on which something was said: "It said on Sunday that"."""
        before = self._sentence.between(time.span.start - 24, time.span.start)
        return self._words.said.search(before) is not None

    # --- the words without their times --------------------------------------------------------

    def blanked(self, start: int, end: int) -> str:
        """The words between two places of the article, of the same length, with blanks for times."""
        text = self._sentence.between(start, end)
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        for time in self.all[max(0, first - 1) : last]:
            begin, finish = max(time.span.start, start) - start, min(time.span.end, end) - start
            if begin < finish:
                text = text[:begin] + " " * (finish - begin) + text[finish:]
        return text

    def clause_before(self, reading: Reading) -> str:
        """The clause of a figure up to it, without its times."""
        opening = self.blanked(max(self._sentence.span.start, reading.start - _REACH), reading.start)
        return self._words.clause_opens.split(opening)[-1]


def is_before(words: SideWords, one: Time | None, other: Time | None) -> bool:
    """Whether the first of two times is the earlier; of two that cannot be told apart, it is not."""
    past = [time is not None and words.past.search(time.text) is not None for time in (one, other)]
    now = [time is not None and words.now.search(time.text) is not None for time in (one, other)]
    if past[0] != past[1] or now[0] != now[1]:
        return past[0] > past[1] or (past[0] == past[1] and now[1])
    if one is None or other is None:
        return False
    if one.when is None or other.when is None:
        begins = words.beginning.search(one.text), words.beginning.search(other.text)
        if any(begins) and not all(begins):
            return begins[0] is not None
        return comes_before(words.language, one.text, other.text) is True
    if one.when.holds(other.when):
        return False  # a part of a stretch is neither before nor after it
    told = _YEAR.search(one.text) or _YEAR.search(other.text)
    if not told and one.when.start.year != other.when.start.year and one.span > other.span:
        return False  # the years were reckoned from the day of publication, not read
    return one.when < other.when


def is_back_from(words: SideWords, recent: Time | None, other: Time | None) -> bool:
    """Whether a time told behind "last year", of no known date, is the earlier of the two if it is past.

    A year is called by its number, and what is counted back from another is before it; a month may follow.
    """
    if recent is None or other is None or recent.when is not None:
        return False
    if not words.recent.fullmatch(recent.text):
        return False
    if _YEAR.search(other.text) or words.counted_back.search(other.text):
        return True
    return names_month(words.language, other.text) and not words.of_year.search(recent.text)


def ends_of(time: Time) -> tuple[Time, Time] | None:
    """The first and last year of a stretch that names both: "between 2022 and 2023"; None of another time."""
    years = [*_YEAR.finditer(time.text)]
    if len(years) != _BOTH or years[0].group() == years[1].group():
        return None
    first, last = (
        Time(Span(*found.span()).shifted(time.span.start), _year(found.group()), found.group())
        for found in years
    )
    return first, last


def _year(words: str) -> Period | None:
    """The year a bare number is; None for other words."""
    return Period.of(PartialDate(int(words))) if words.isdigit() else None
