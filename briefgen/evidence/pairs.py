"""Figures of one measure at two times: pairs of a sentence, told by what stands between the two."""

import re
from bisect import bisect_left
from dataclasses import dataclass

from briefgen.evidence.figured import FiguredSentence, Slots
from briefgen.evidence.readings import Reading
from briefgen.evidence.side_words import SideWords
from briefgen.model.article import Span
from briefgen.model.moment import PartialDate, Period
from briefgen.model.quantity import Bound, Dimension, Unit

_REACH = 160
_TIME_REACH = 90
_MOST_WORDS = 12
_WORD = re.compile(r"[^\W\d_][\w’']*")
_CLAUSE = re.compile(r"[;:—–(]\s?|\s[-–—]\s|[.!?]['\"”’]?(?=\s|$)")
_BREAK = re.compile(r"[;:—–]\s|\s[-–—]\s|,\s")
_ASIDE = re.compile(r"\s*(?:\(|,?\s+or\s+|,\s+)[^,;.()]{0,16}$")
_END = re.compile(r"\s*(?:[.,;:)!?”\"—–]|[-–—]\s|$|and\s|but\s|while\s|und\s|aber\s)")
_INSERT = re.compile(r",\s+(?:according to|laut|says?|said)\s[^,;.]{2,60},")
_YEAR = re.compile(r"\d{4}")
_TIMELESS = (Dimension.TIME, Dimension.AGE, Dimension.SCORE)
_COUNTED = (Dimension.COUNT, Dimension.OTHER)


@dataclass(frozen=True, slots=True)
class Time:
    """A time a sentence names; `when` is None where it is told without a date."""

    span: Span
    when: Period | None
    text: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Two figures of one measure, by their place in the sentence.

    Attributes:
        unit: Of both.
        sure: True where the words between say which is the earlier, whatever the times are.
    """

    earlier: int
    later: int
    unit: Unit
    then: Time | None = None
    now: Time | None = None
    sure: bool = False


def times_of(words: SideWords, sentence: FiguredSentence) -> list[Time]:
    """The times of a sentence in order, with those that no date tells: "now", "before the pandemic"."""
    base = sentence.span.start
    moments = [m for m in sentence.moments if not _starts_inside(sentence, m.span)]
    taken = [moment.span for moment in moments]
    times = [Time(m.span, m.when, sentence.between(m.span.start, m.span.end)) for m in moments]
    for found in words.times.finditer(sentence.text):
        span = Span(*found.span()).shifted(base)
        if not any(span.overlaps(other) for other in taken):
            times.append(Time(span, _year(found.group()), found.group()))
    return sorted(times, key=lambda time: time.span)


def _year(words: str) -> Period | None:
    """The year a bare number is; None for other words."""
    return Period.of(PartialDate(int(words))) if words.isdigit() else None


def _starts_inside(sentence: FiguredSentence, span: Span) -> bool:
    """Whether a time begins inside a figure: "2 weeks before" of "6.2 weeks before"."""
    return any(reading.core < span.start < reading.end for reading in sentence.readings)


class Pairing:
    """Finds the pairs of one sentence."""

    def __init__(self, words: SideWords, sentence: FiguredSentence, filled: list[Slots]) -> None:
        self.words = words
        self.sentence = sentence
        self.readings = sentence.readings
        self.filled = filled
        self.times = times_of(words, sentence)
        told = [i for i, reading in enumerate(self.readings) if self._is_time(reading)]
        self.live = [i for i in range(len(self.readings)) if i not in told and not self._is_factor(i)]

    def pairs(self) -> list[Pair]:
        """The pairs by their later place in the text; a figure may be the earlier of one and later of another."""
        found = []
        for before, j in zip(self.live, self.live[1:], strict=False):
            pair = self._cued(before, j) or self._reached(before, j) or self._resumed(before, j)
            if pair:
                found.append(pair)
        return found

    def _is_time(self, reading: Reading) -> bool:
        """Whether a number is part of a time: "ten years ago"."""
        return any(time.span.start <= reading.core and reading.end <= time.span.end for time in self.times)

    def _is_factor(self, i: int) -> bool:
        """Whether a number only multiplies the next: "half the 40 of a year before"."""
        if i + 1 == len(self.readings) or self.readings[i].unit.dimension not in (Dimension.RATIO, Dimension.COUNT):
            return False
        words = self.sentence.between(self.readings[i].start, self.readings[i + 1].start)
        return self.words.multiple.fullmatch(words) is not None

    def _last(self, j: int) -> int:
        """The figure before one, past numbers of times; the figure itself where it is the first."""
        at = self.live.index(j)
        return self.live[at - 1] if at else j

    # --- the words before the second value say that it is the earlier -------------------------

    def _cued(self, last: int, j: int) -> Pair | None:
        reading = self.readings[j]
        before = self.sentence.between(max(self.readings[last].end, reading.start - _REACH), reading.start)
        cue = self._cue(before)
        if cue is None:
            return None
        i = self._partner(j)
        if i is None:
            return None
        unit = shared_unit(self.readings[i], reading)
        then = self.time_after(j, strict=True)
        if cue.re is self.words.when:
            then = self._time_before(reading.start - len(before) + cue.start())
        if unit is None or not self._may_pair(i, j, timeless=True) or not self._plain_between(before[: cue.start()]):
            return None
        now = self.time_after(i) or self.leading(i)
        if not self._is_earlier(cue.re, i, j, then, now):
            return None
        return Pair(j, i, unit, then, now if now != then else None, sure=True)

    def _cue(self, before: str) -> re.Match[str] | None:
        for pattern in (self.words.moved, self.words.multiple, self.words.against, self.words.after, self.words.when):
            found = pattern.search(before)
            if found:
                return found
        return None

    def _is_earlier(
        self, cue: re.Pattern[str], i: int, j: int, then: Time | None, now: Time | None
    ) -> bool:
        """Whether the second value is of an earlier time by its cue, and not of something else."""
        if cue is self.words.moved:
            return self._ends(j, then) or self._goes_on(j)
        if cue is self.words.when:
            return then is not None
        change = self.filled[i].change
        reached = change is not None and change.to
        other_time = then is not None and (now is None or then.text.lower() != now.text.lower())
        if cue is self.words.after:
            return (reached or other_time) and (self._ends(j, then) or (reached and self._goes_on(j)))
        if cue is self.words.multiple:
            return then is not None
        return self._ends(j, then) and (other_time or (reached and then is None))

    def _ends(self, j: int, then: Time | None) -> bool:
        """Whether nothing but its time follows a value: else it may be of another group or place."""
        if then is not None:
            return True
        reading = self.readings[j]
        return _END.match(self.sentence.between(reading.end, self.sentence.span.end)) is not None

    def _goes_on(self, j: int) -> bool:
        """Whether a preposition follows a value, and no clause of its own: "the 95 per cent she had"."""
        end = self.readings[j].end
        following = _WORD.match(self.sentence.between(end, self.sentence.span.end).lstrip())
        return following is not None and following.group().lower() in self.words.at_time

    def _partner(self, j: int) -> int | None:
        """The figure a cued one is set against: the one before it, past what is put in brackets."""
        at = self.live.index(j)
        for i in reversed(self.live[max(0, at - 3) : at]):
            if self._is_difference(i) or self._is_aside(i, j) or self._is_cued(i):
                continue
            return i if shared_unit(self.readings[i], self.readings[j]) is not None else None
        return None

    def _is_aside(self, i: int, j: int) -> bool:
        """Whether a figure only tells the one before it in other words: "$5m, or $2 a share, from $4m"."""
        if i == 0:
            return False
        gap = self.sentence.between(self.readings[i - 1].end, self.readings[i].start)
        other = self.readings[i].unit != self.readings[j].unit
        return other and _ASIDE.match(gap) is not None

    def _is_cued(self, i: int) -> bool:
        """Whether a figure is itself what another is set against."""
        start = self.readings[i].start
        return self._cue(self.sentence.between(max(self.sentence.span.start, start - _REACH), start)) is not None

    def _plain_between(self, gap: str) -> bool:
        """Whether no other statement stands between a figure and the cue."""
        found = [word.lower() for word in _WORD.findall(gap)]
        joins = [at for at, word in enumerate(found) if word in self.words.joins]
        other = joins and not all(word in self.words.resumes for word in found[joins[-1] :])
        return not other and _CLAUSE.search(gap) is None and len(found) <= _MOST_WORDS

    # --- from one to the other ----------------------------------------------------------------

    def _reached(self, i: int, j: int) -> Pair | None:
        first, second = self.readings[i], self.readings[j]
        unit = shared_unit(first, second, either=True)
        before = self.sentence.between(max(self.sentence.span.start, first.start - _REACH), first.start)
        start = self.words.start.search(before)
        if unit is None or start is None or not self._may_pair(i, j, timeless=True):
            return None
        gap = self.sentence.between(first.end, second.start)
        times = self._between(i, j)
        rest = self._without(first.end, gap, times)
        if len(times) > 1 or not self.words.reached.fullmatch(rest.strip() + " "):
            return None
        then, now = (times[0] if times else None), self.time_after(j) or self.leading(i)
        if now and self._is_start(now):
            then, now = then or now, None
        changes = first.from_to == "from" or self.words.changes.search(before[: start.start()])
        if not changes and not (then and now):
            return None
        return Pair(i, j, unit, then, now if now != then else None, sure=True)

    def _is_start(self, time: Time) -> bool:
        before = self.sentence.between(time.span.start - 12, time.span.start)
        return self.words.since.search(before) is not None

    # --- the same again at another time -------------------------------------------------------

    def _resumed(self, last: int, j: int) -> Pair | None:
        i = self._last(last) if self._is_difference(last) else last
        first, second = self.readings[i], self.readings[j]
        unit = shared_unit(first, second)
        gap = self.sentence.between(self.readings[last].end, second.start)
        here = self.words.here.search(gap) is not None
        if unit is None or second.start - first.end > _REACH or not self._may_pair(i, j, timeless=here):
            return None
        times = self._between(last, j)
        again = self._taken_up(gap, times, last, j)
        if again is None:
            return None
        begin = self.readings[last].end + again
        one = next((t for t in times if t.span.start < begin), None) if i == last else self.time_after(i)
        one = one if one and self._attached(i, one) else None
        now_one = one or self.leading(i)
        other = self.time_after(j, strict=True) or next((t for t in times if t.span.start >= begin), None)
        if other is None and len(times) == 1 and one is None:
            other = times[0]
        moved = self.words.changes.search(gap[again:]) is not None
        if not self._differ(now_one, other, again=here or moved):
            return None
        return self._ordered(i, j, unit, now_one, other, moved=moved)

    def _is_difference(self, i: int) -> bool:
        change = self.filled[i].change
        return change is not None and not change.to

    def _differ(self, one: Time | None, other: Time | None, *, again: bool) -> bool:
        """Whether two times are not the same; `again`: the second statement takes up the first, one time will do."""
        if one is None or other is None:
            return again and (one or other) is not None
        left, right = one.text.lower().split(), other.text.lower().split()
        told_apart = left[-1] == right[-1] and len(left) > 1 and len(right) > 1
        return left != right and (one.when != other.when or one.when is None or told_apart)

    def _taken_up(self, gap: str, times: list[Time], i: int, j: int) -> int | None:
        """Where in the gap a second statement begins that says no more than the value at another time."""
        base = self.readings[j].start - len(gap)
        masked = _INSERT.sub(lambda found: " " * (len(found.group()) - 1) + ",", self.blank(base, gap, times))
        own = times[0].span.end - base if times and self._attached(i, times[0]) else 0
        if own and "," not in gap[: times[0].span.start - base]:
            masked = " " * own + masked[own:]
        here = self.words.here.search(masked)
        begins = [0]
        if here:
            begins += [found.end() for found in _BREAK.finditer(masked, 0, here.start())]
        for begin in reversed(begins):
            rest = masked[begin:]
            if self._says_no_more(rest, whole=begin == 0):
                first = next((m.start() for m in _BREAK.finditer(masked)), None)
                joined = self._join(masked)
                return begin or min((at for at in (first, joined) if at is not None), default=len(gap))
        return None

    def _join(self, masked: str) -> int | None:
        return next((m.start() for m in _WORD.finditer(masked) if m.group().lower() in self.words.joins), None)

    def _says_no_more(self, rest: str, *, whole: bool) -> bool:
        found = [word.lower() for word in _WORD.findall(rest)]
        if whole and "," not in rest and self.words.joins.isdisjoint(found):
            return False
        if not self.words.expectations.isdisjoint(found):
            return False
        moves = [word for word in found if word in self.words.directions]
        if moves and found[-1] not in self.words.change_to and not self.words.change_to.intersection(found[found.index(moves[-1]) :]):
            return False
        return all(map(self.words.takes_up, found)) and "(" not in rest

    def _ordered(
        self, i: int, j: int, unit: Unit, one: Time | None, other: Time | None, *, moved: bool
    ) -> Pair:
        """The pair by time; a value without one is of now, unless the second tells what became of it."""
        present = one is None and other is not None and self.words.now.search(other.text) is None
        backward = (present and not moved) or is_before(self.words, other, one)
        if backward:
            return Pair(j, i, unit, other, one)
        return Pair(i, j, unit, one, other)

    # --- times --------------------------------------------------------------------------------

    def time_after(self, i: int, *, strict: bool = False) -> Time | None:
        """The time that follows a figure in its clause; `strict`: with nothing but words of time between."""
        reading = self.readings[i]
        after = [k for k in self.live if k > i]
        until = self.readings[after[0]].start if after else self.sentence.span.end
        at = bisect_left(self.times, reading.end, key=lambda time: time.span.start)
        time = self.times[at] if at < len(self.times) else None
        if time is None or time.span.end > until or time.span.start - reading.end > _TIME_REACH:
            return None
        return time if self._attached(i, time, strict=strict) else None

    def _attached(self, i: int, time: Time, *, strict: bool = False) -> bool:
        gap = self.sentence.between(self.readings[i].end, time.span.start)
        found = [word.lower() for word in _WORD.findall(gap)]
        if all(word in self.words.at_time for word in found) and _CLAUSE.search(gap) is None:
            return True
        if strict or _CLAUSE.search(gap) or "," in gap or len(found) > _MOST_WORDS:
            return False
        if self.readings[i].counted or found[0] == "of":
            return not self.words.joins.intersection(found)
        # One word may describe the value: "81 per cent full in May".
        led = found[0] in self.words.at_time or (found[1:] and all(w in self.words.at_time for w in found[1:]))
        return bool(led) and not self.words.joins.intersection(found)

    def leading(self, i: int) -> Time | None:
        """The time before a figure that opens its sentence or clause."""
        start = self.readings[i].start
        last = self._last(i) if i in self.live else i
        floor = self.readings[last].end if last < i else self.sentence.span.start
        before = [t for t in self.times if floor <= t.span.start and t.span.end <= start]
        time = before[-1] if before else None
        if time is None or self._is_start(time) or self._is_said(time):
            return None
        return time if last == i or self.time_after(last) != time else None

    def _is_said(self, time: Time) -> bool:
        """Whether it is the day on which something was said: "It said on Sunday that"."""
        before = self.sentence.between(time.span.start - 24, time.span.start)
        return self.words.said.search(before) is not None

    def _time_before(self, place: int) -> Time | None:
        before = [time for time in self.times if time.span.end <= place + 2]
        return before[-1] if before else None

    def _between(self, i: int, j: int) -> list[Time]:
        start, end = self.readings[i].end, self.readings[j].start
        return [time for time in self.times if start <= time.span.start and time.span.end <= end]

    def blank_before(self, reading: Reading) -> str:
        """The clause of a figure up to it, without its times."""
        base = self.sentence.span.start
        opening = self.blank(base, self.sentence.between(base, reading.start), self.times)
        return self.words.clause_opens.split(opening)[-1]

    def blank(self, base: int, gap: str, times: list[Time]) -> str:
        """The gap with its times blanked out, of the same length."""
        for time in times:
            start, end = time.span.start - base, time.span.end - base
            gap = gap[:start] + " " * (end - start) + gap[end:]
        return gap

    def _without(self, base: int, gap: str, times: list[Time]) -> str:
        """The gap without its times and the words that only lead to them."""
        masked = self.blank(base, gap, times)
        found = [word.group().lower() for word in _WORD.finditer(masked)]
        while times and len(found) > 1 and found[0] in self.words.at_time and found[0] not in self.words.change_to:
            found.pop(0)
        return " ".join(found)

    # --- what may be paired -------------------------------------------------------------------

    def _may_pair(self, i: int, j: int, *, timeless: bool = False) -> bool:
        return all(self.is_level(k, timeless) for k in (i, j)) and not self._of_others(i, j)

    def is_level(self, i: int, timeless: bool = True) -> bool:
        """Whether a figure is an exact or rounded level, no size of a change."""
        reading, change = self.readings[i], self.filled[i].change
        quantity = reading.quantity
        if quantity.value is None or quantity.bound not in (Bound.EXACT, Bound.ABOUT) or reading.hyphenated:
            return False
        if reading.unit.dimension in _TIMELESS and not (timeless and reading.unit.dimension is Dimension.TIME):
            return False
        if reading.unit.dimension in (Dimension.PERCENTAGE_POINT, Dimension.RATIO):
            return False
        return change is None or change.to or reading.from_to == "from"

    def _of_others(self, i: int, j: int) -> bool:
        """Whether two figures are of stated parts of different wholes."""
        one, other = self.filled[i].measure, self.filled[j].measure
        if one is None or other is None or one.inferred or other.inferred:
            return False
        return self._head(one.text) != self._head(other.text) and self.time_after(j, strict=True) is None

    def _head(self, text: str) -> str:
        return text.lower()


def is_before(words: SideWords, one: Time | None, other: Time | None) -> bool:
    """Whether the first of two times is the earlier; of two that cannot be told apart, it is not."""
    past = [time is not None and words.past.search(time.text) is not None for time in (one, other)]
    now = [time is not None and words.now.search(time.text) is not None for time in (one, other)]
    if past[0] != past[1] or now[0] != now[1]:
        return past[0] > past[1] or (past[0] == past[1] and now[1])
    first, second = (time.when if time else None for time in (one, other))
    if first is None or second is None or one is None or other is None:
        return False
    told = _YEAR.search(one.text) or _YEAR.search(other.text)
    if not told and first.start.year != second.start.year and one.span > other.span:
        return False  # the years were reckoned from the day of publication, not read
    return first < second


def shared_unit(one: Reading, other: Reading, *, either: bool = False) -> Unit | None:
    """The unit two figures share, one of them taking it from the other where it only counts; or None."""
    if one.unit == other.unit:
        return one.unit
    bare = [reading for reading in (one, other) if not reading.unit.name and reading.unit.dimension is Dimension.COUNT]
    if len(bare) != 1:
        return None
    named = other if bare[0] is one else one
    carries = named.unit.dimension in _COUNTED or (either and bare[0] is one)
    return named.unit if carries else None
