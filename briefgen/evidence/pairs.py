"""Figures of one measure at two times: pairs of a sentence, told by what stands between the two."""

import re
from collections.abc import Mapping
from itertools import pairwise

from briefgen.evidence.figured import FiguredSentence, Slots
from briefgen.evidence.foreseen import is_foreseen, is_pair_denied
from briefgen.evidence.pair import Again, Pair
from briefgen.evidence.sentence_times import SentenceTimes, Time, ends_of, is_before
from briefgen.evidence.shared_units import shared_unit
from briefgen.evidence.side_words import SideWords
from briefgen.model.quantity import Bound, Dimension

_REACH = 160
_MOST_WORDS = 12
_PARTNERS = 3
_GAIN_REACH = 32
_WORD = re.compile(r"[^\W\d_][\w’']*")
_CLAUSE = re.compile(r"[;:—–(]\s?|\s[-–—]\s|[.!?]['\"”’]?(?=\s|$)")
_BREAK = re.compile(r"[;:—–]\s|\s[-–—]\s|,\s")
_TIMELESS = (Dimension.AGE, Dimension.SCORE, Dimension.PERCENTAGE_POINT, Dimension.RATIO)


class Pairing:
    """Finds the pairs of one sentence."""

    def __init__(self, words: SideWords, sentence: FiguredSentence, filled: list[Slots]) -> None:
        self._words = words
        self._sentence = sentence
        self._readings = sentence.readings
        self._filled = filled
        self.times = SentenceTimes(words, sentence)

    def pairs(self) -> list[Pair]:
        """The pairs by the place of their second value; one figure may be in two of them."""
        found: list[Pair] = []
        against: dict[int, int] = {}  # the later value by the earlier one it is set against
        for i, j in pairwise(self.times.live):
            pair = self._cued(i, j) or self._cued_too(i, j, against)
            if pair:
                against[pair.earlier] = pair.later
            pair = pair or self._reached(i, j) or self._resumed(i, j)
            if pair and not is_pair_denied(self._words, self._sentence, pair):
                found.append(pair)
        return found

    # --- the words before the second value say that it is the earlier -------------------------

    def _cued(self, last: int, j: int) -> Pair | None:
        reading = self._readings[j]
        begin = max(self._readings[last].end, reading.start - _REACH)
        before = self._sentence.between(begin, reading.start)
        cue = self._cue(before)
        i = self._partner(j) if cue else None
        if cue is None or i is None or not self._is_plain(self.times.blanked(begin, begin + cue.start())):
            return None
        unit = shared_unit(self._readings[i], reading, rated=True)
        rates = self._are_rates(i, j)
        if unit is None or not (rates or self._may_pair(i, j, lasting=True)):
            return None
        then = self._time_of_rate(j) if rates else self.times.after(j, strict=True)
        if cue.re is self._words.when:
            then = self.times.last_before(begin + cue.start())
        now = self._time_of_later(i)
        stated = then is not None if rates else self._is_earlier(cue.re, i, j, then, now)
        if not stated or (rates and self._is_foreseen(self._readings[i].start)):
            return None
        return Pair(j, i, unit, then, now if now != then else None)

    def _cued_too(self, last: int, j: int, against: Mapping[int, int]) -> Pair | None:
        """One more earlier value of a figure: "40, down from 50 the year before and 60 in 2019"."""
        i, then = against.get(last), self.times.after(j, strict=True)
        if i is None or i > last or then is None or self.times.after(last, strict=True) is None:
            return None
        gap = self.times.blanked(self._readings[last].end, self._readings[j].start)
        between = {word.lower() for word in _WORD.findall(gap)}
        unit = shared_unit(self._readings[i], self._readings[j], rated=True)
        if unit is None or _CLAUSE.search(gap) or not between <= self._words.joins | self._words.at_time:
            return None
        if not self._may_pair(i, j, lasting=True):
            return None
        return Pair(j, i, unit, then, self._time_of_later(i))

    def _time_of_later(self, i: int) -> Time | None:
        """The time of a later value, which a change by so much may hold: "rose 4% in May to 611"."""
        time, last = self.times.after(i) or self.times.leading(i), self.times.before(i)
        if time or last is None or not self._is_size(last):
            return time
        return self.times.after(last) if self._leads_to(last, i, timed=True) else None

    def _are_rates(self, i: int, j: int) -> bool:
        """Whether both say by how much one thing changed the same way: "rose 2.8%, after 3.4% in May"."""
        now, then = self._filled[i].change, self._filled[j].change
        percent = all(self._readings[k].unit.dimension is Dimension.PERCENT for k in (i, j))
        exact = all(self._readings[k].quantity.bound in (Bound.EXACT, Bound.ABOUT) for k in (i, j))
        if now is None or now.to or not (percent and exact):
            return False
        return then is None or (not then.to and then.direction is now.direction)

    def _time_of_rate(self, j: int) -> Time | None:
        """The time behind a rate and its word of change: "a 4.9% gain the month before"."""
        change, end = self._filled[j].change, self._readings[j].end
        if change and change.span and change.span.start >= end:
            end = change.span.end
        until = self._readings[j + 1].start if j + 1 < len(self._readings) else self._sentence.span.end
        time = self.times.first_after(end)
        gap = self._sentence.between(end, time.span.start) if time else ""
        timely = all(word.lower() in self._words.at_time for word in _WORD.findall(gap)) and "," not in gap
        return time if time and timely and time.span.end <= until else None

    def _cue(self, before: str) -> re.Match[str] | None:
        return next(filter(None, (cue.search(before) for cue in self._words.cues)), None)

    def _is_earlier(self, cue: re.Pattern[str], i: int, j: int, then: Time | None, now: Time | None) -> bool:
        """Whether the second value is of an earlier time by its cue, and not of something else."""
        if self._filled[i].change and self._is_foreseen(self._readings[i].start):
            return False
        if cue in (self._words.when, self._words.multiple):
            return then is not None
        ends = then is not None or self._ends(j)
        if cue is self._words.moved:
            return ends or self._goes_on(j)
        change = self._filled[i].change
        reached = change is not None and change.to
        other_time = then is not None and (now is None or then.text.lower() != now.text.lower())
        if cue is self._words.after:
            return (ends and (reached or other_time)) or (reached and self._goes_on(j))
        return other_time or (ends and reached and then is None)

    def _ends(self, j: int) -> bool:
        """Whether nothing follows a value in its clause: else it may be of another group or place."""
        return self._words.ends.match(self._behind(j)) is not None

    def _goes_on(self, j: int) -> bool:
        """Whether a preposition follows a value, and no clause of its own: "the 95 per cent she had"."""
        following = _WORD.match(self._behind(j).lstrip())
        return following is not None and following.group().lower() in self._words.goes_on

    def _behind(self, j: int) -> str:
        end = self._readings[j].end
        return self._sentence.between(end, end + _REACH)

    def _partner(self, j: int) -> int | None:
        """The figure a cued one is set against: the one before it, past what is put in brackets."""
        i = self.times.before(j)
        for _ in range(_PARTNERS):
            if i is None:
                return None
            passed = self._is_size(i) or self._is_aside(i, j) or self._is_circumstance(i, j)
            passed = passed or self._is_other_time(i, j)
            if not (passed or self._is_cued(i)):
                return i
            if self._are_rates(i, j) and self._is_size(i) and not self._is_cued(i):
                return i
            i = self.times.before(i)
        return None

    def _is_aside(self, i: int, j: int) -> bool:
        """Whether a figure only tells the one before it in other words: "$5m, or $2 a share, from $4m"."""
        if i == 0 or self._readings[i].unit == self._readings[j].unit:
            return False
        gap = self._sentence.between(self._readings[i - 1].end, self._readings[i].start)
        return self._words.aside.fullmatch(gap) is not None

    def _is_circumstance(self, i: int, j: int) -> bool:
        """Whether a count stands between two of another thing: "4,500 people in 12 countries, up from"."""
        if i == 0 or not self._readings[i].counted:
            return False
        main, unit = self._readings[i - 1], self._readings[i].unit
        return main.counted and main.unit == self._readings[j].unit != unit

    def _is_other_time(self, i: int, j: int) -> bool:
        """Whether a stretch of time stands between two that are none: "5%, most in 9 months, after"."""
        lasts = [self._readings[k].unit.dimension is Dimension.TIME for k in (i, j)]
        return lasts == [True, False]

    def _is_cued(self, i: int) -> bool:
        """Whether a figure is itself what another is set against."""
        start = self._readings[i].start
        return self._cue(self._sentence.between(start - _REACH, start)) is not None

    def _is_plain(self, gap: str) -> bool:
        """Whether no other statement stands between a figure and the cue."""
        found = [word.lower() for word in _WORD.findall(gap)]
        joins = [at for at, word in enumerate(found) if word in self._words.joins]
        other = joins and not self._words.resumes.issuperset(found[joins[-1] :])
        return not other and _CLAUSE.search(gap) is None and len(found) <= _MOST_WORDS

    # --- from one to the other ----------------------------------------------------------------

    def _reached(self, i: int, j: int) -> Pair | None:
        first, second = self._readings[i], self._readings[j]
        unit = shared_unit(first, second, first_takes=True, rated=True)
        before = self._sentence.between(first.start - _REACH, first.start)
        start = self._words.start.search(before)
        if unit is None or start is None or not self._may_pair(i, j, lasting=True):
            return None
        times = self.times.between(i, j)
        if len(times) > 1 or not self._leads_to(i, j, timed=bool(times)):
            return None
        then, now = (times[0] if times else None), self.times.after(j) or self.times.leading(i)
        if now and self.times.is_start(now):
            then, now = then or now, None
        if then is None and now is not None:
            then, now = ends_of(now) or (then, now)
        changes = first.from_to == "from" or self._words.changes.search(before[: start.start()])
        if self._is_foreseen(first.start) or not (changes or (then and now)):
            return None
        return Pair(i, j, unit, then, now if now != then else None)

    def _is_foreseen(self, place: int) -> bool:
        """Whether the change before a place is a plan or a forecast: "would raise the tax from 10 to"."""
        return is_foreseen(self._words, self._sentence, place, _CLAUSE)

    def _leads_to(self, i: int, j: int, *, timed: bool) -> bool:
        """Whether only a time and "to" stand between two figures."""
        gap = self._without_measure(i, self.times.blanked(self._readings[i].end, self._readings[j].start))
        found = [word.lower() for word in _WORD.findall(gap)]
        leading = self._words.at_time - self._words.change_to
        while timed and len(found) > 1 and found[0] in leading:
            found.pop(0)
        return self._words.reached.fullmatch(" ".join(found) + " ") is not None

    def _without_measure(self, i: int, gap: str) -> str:
        """The words behind a figure without what it is a share of: "5 per cent of the market in 2019 to"."""
        measure, end = self._filled[i].measure, self._readings[i].end
        if measure is None or measure.span is None or gap[: measure.span.start - end].strip():
            return gap
        return gap[max(0, measure.span.end - end) :]

    # --- the same again at another time -------------------------------------------------------

    def _resumed(self, last: int, j: int) -> Pair | None:
        i = self.times.before(last) if self._is_size(last) else last
        if i is None or self._readings[j].start - self._readings[i].end > _REACH:
            return None
        unit = shared_unit(self._readings[i], self._readings[j])
        again = self._again(last, j) if unit else None
        if unit is None or again is None or not self._may_pair(i, j, lasting=again.here):
            return None
        if self._is_of_other_verb(i, j, again):
            return None
        one, other = self._both_times(i, last, j, again)
        if not self._differ(one, other, again):
            return None
        # A value without a time is of now, unless the second tells what became of it.
        present = one is None and other is not None and self._words.now.search(other.text) is None
        if present and not again.moved:
            return Pair(j, i, unit, other, one) if self.is_of_now(i, again.start) else None
        if is_before(self._words, other, one):
            return Pair(j, i, unit, other, one)
        return Pair(i, j, unit, one, other)

    def is_of_now(self, i: int, end: int) -> bool:
        """Whether a value without a time is the latest, by the words around it: "the herd is 300 goats".

        Args:
            i: The value; of one that only "was", nothing says whether it came before another.
            end: Where its statement ends, in code points of the article.
        """
        change, last = self._filled[i].change, self.times.before(i)
        start = self._sentence.span.start if last is None else self._readings[last].end
        said = _CLAUSE.split(self._sentence.between(start, self._readings[i].start))[-1]
        said += self._sentence.between(self._readings[i].end, end)
        return (change is not None and change.to) or self._words.of_now.search(said) is not None

    def _is_of_other_verb(self, i: int, j: int, again: Again) -> bool:
        """Whether something else was done to the second value: "lost $90m in 2022 and made $40m in 2023"."""
        second = self._last_deed(again.start, self._readings[j].start)
        first = self._last_deed(self._readings[i].start - _REACH, self._readings[i].start)
        return bool(second) and first != second

    def _last_deed(self, start: int, end: int) -> str:
        """The last verb of a stretch that has a value for its object; empty where none stands there."""
        words = (word.lower() for word in reversed(_WORD.findall(self._sentence.between(start, end))))
        return next((word for word in words if self._words.does(word)), "")

    def _both_times(self, i: int, last: int, j: int, again: Again) -> tuple[Time | None, Time | None]:
        """The times of a value and of the one that takes it up."""
        times = self.times.between(last, j)
        first = next((time for time in times if time.span.start < again.start), None)
        one = first if i == last else self.times.after(i)
        one = one if one and self.times.is_attached(i, one) else None
        second = next((time for time in times if time.span.start >= again.start), None)
        other = self.times.after(j) or second
        if other is None and one is None and len(times) == 1:
            other = times[0]
        return one or self.times.leading(i), other

    def _differ(self, one: Time | None, other: Time | None, again: Again) -> bool:
        """Whether two times are not the same; one will do where the second statement takes up the first."""
        if one is None or other is None:
            return (again.here or again.moved) and (one or other) is not None
        left, right = one.text.lower().split(), other.text.lower().split()
        told_apart = left[-1] == right[-1] and len(left) > 1 and len(right) > 1
        return left != right and (one.when != other.when or one.when is None or told_apart)

    def _again(self, i: int, j: int) -> Again | None:
        """The statement between two figures that says no more than the second value at another time."""
        start, end = self._readings[i].end, self._readings[j].start
        masked = self._words.says_aside.sub(
            lambda found: " " * (len(found.group()) - 1) + ",", self.times.blanked(start, end)
        )
        masked = self._without_own_time(i, masked, start)
        here = self._words.here.search(masked)
        begins = [found.end() for found in _BREAK.finditer(masked, 0, here.start())] if here else []
        inserted = self._is_inserted(i)
        begin = next(
            (
                at
                for at in (*reversed(begins), 0)
                if self._says_no_more(masked[at:], opens=at > 0, inserted=inserted)
            ),
            None,
        )
        if begin is None:
            return None
        moved = self._words.changes.search(self._sentence.between(start + begin, end)) is not None
        return Again(start + (begin or self._first_break(masked)), here is not None, moved)

    def _without_own_time(self, i: int, masked: str, start: int) -> str:
        """The words with blanks up to the time that belongs to the first figure."""
        time = self.times.after(i)
        if time is None or "," in masked[: time.span.start - start]:
            return masked
        own = time.span.end - start
        return " " * own + masked[own:]

    def _first_break(self, masked: str) -> int:
        """Where a comma or a joining word first parts the words; their end where none does."""
        marks = [found.start() for found in _BREAK.finditer(masked)][:1]
        joins = (
            found.start() for found in _WORD.finditer(masked) if found.group().lower() in self._words.joins
        )
        return min((*marks, *joins), default=len(masked))

    def _is_inserted(self, i: int) -> bool:
        """Whether a figure stands in a clause about the subject: "sales, which touched $9, closed at"."""
        before = self._sentence.between(self._readings[i].start - _REACH, self._readings[i].start)
        return self._words.in_relative.search(before) is not None

    def _says_no_more(self, rest: str, *, opens: bool, inserted: bool = False) -> bool:
        """Whether words only take up a subject and lead to a value.

        Args:
            rest: The words before the value.
            opens: A mark parts them from what stands before.
            inserted: They go on after an insertion, with a verb of its own subject.
        """
        found = [word.lower() for word in _WORD.findall(rest)]
        if inserted and rest.lstrip().startswith(",") and found and self._words.is_verb(found[0]):
            found = found[1:]
        parted = opens or "," in rest or not self._words.joins.isdisjoint(found)
        foreseen = not (self._words.expectations | self._words.negations).isdisjoint(found)
        moves = [at for at, word in enumerate(found) if word in self._words.directions]
        by_size = bool(moves) and self._words.change_to.isdisjoint(found[moves[-1] :])
        plain = parted and not foreseen and not by_size and "(" not in rest
        return plain and all(
            self._words.takes_up(word) or self._words.is_reaching(word, following)
            for word, following in pairwise([*found, ""])
        )

    # --- what may be paired -------------------------------------------------------------------

    def _may_pair(self, i: int, j: int, *, lasting: bool = False) -> bool:
        return all(self.is_level(k, lasting=lasting) for k in (i, j)) and not self._of_others(i, j)

    def is_level(self, i: int, *, lasting: bool = True) -> bool:
        """Whether it is a level, exact or rounded, or a range, and no size of a change.

        A duration is one only with `lasting`.
        """
        reading, dimension = self._readings[i], self._readings[i].unit.dimension
        ends = (reading.quantity.low, reading.quantity.high)
        given = reading.value is not None or (None not in ends and not reading.score)
        stated = given and reading.quantity.bound in (Bound.EXACT, Bound.ABOUT)
        if not stated or reading.hyphenated or dimension in _TIMELESS:
            return False
        if (dimension is Dimension.TIME and not lasting) or self._is_gained(i):
            return False
        return not self._is_size(i) or reading.from_to == "from"

    def _is_gained(self, i: int) -> bool:
        """Whether a count was gained or lost and is no level: "added 41,000 jobs, down from 96,000"."""
        start = self._readings[i].start
        before = self._sentence.between(start - _GAIN_REACH, start)
        return self._readings[i].counted and self._words.gains.search(before) is not None

    def _is_size(self, i: int) -> bool:
        """Whether a figure says by how much something changed."""
        change = self._filled[i].change
        return change is not None and not change.to

    def _of_others(self, i: int, j: int) -> bool:
        """Whether two figures are of stated parts of different wholes."""
        measures = [self._filled[k].measure for k in (i, j)]
        stated = [measure.text.lower() for measure in measures if measure and not measure.inferred]
        return len(set(stated)) == 2 and self.times.after(j, strict=True) is None
