"""Figures of one measure at two times: pairs of a sentence, told by what stands between the two."""

import re
from collections.abc import Mapping
from itertools import pairwise

from briefgen.evidence.amounts.shared_units import are_far_apart, shared_unit
from briefgen.evidence.comparing.foreseen import is_pair_denied
from briefgen.evidence.comparing.pair import Pair
from briefgen.evidence.comparing.pairable import CLAUSE, REACH, WORD
from briefgen.evidence.comparing.resumed import Resuming
from briefgen.evidence.comparing.sentence_times import Time, ends_of, is_before
from briefgen.evidence.meaning.against import is_size_between
from briefgen.evidence.words.number_words import holds_any
from briefgen.model.quantity import Bound, Dimension, Unit

_MOST_WORDS = 12
_MOST_BEFORE_MULTIPLE = 20
"""How far a multiple may stand from its figure: it can be of nothing but an amount told before."""
_PARTNERS = 3
_LABEL = re.compile(r"(?:(?P<gap>[^();:,]{0,90})\(|(?P<one_more>;\s))(?P<label>[^();:,]{2,40}):\s")
_WORD_LEAD = re.compile(r"^(?:[a-zäöü]{2,3}\s){0,2}(?=[^\W\d_]|\d)")


class Pairing(Resuming):
    """Finds the pairs of one sentence."""

    def pairs(self) -> list[Pair]:
        """The pairs by the place of their second value; one figure may be in two of them."""
        found: list[Pair] = []
        against: dict[int, int] = {}  # the later value by the earlier one it is set against
        for i, j in pairwise(self.times.live):
            pair = self._cued(i, j) or self._cued_too(i, j, against)
            if pair:
                against[pair.earlier] = pair.later
            pair = (
                pair
                or self._in_brackets(i, j)
                or self._labelled(i, j, against)
                or self._reached(i, j)
                or (None if self._is_set_against(j) else self._resumed(i, j))
            )
            if pair and not (is_pair_denied(self._words, self._sentence, pair) or self.is_uneven(pair)):
                found.append(pair)
        return found

    # --- the words before the second value say that it is the earlier -------------------------

    def _cued(self, last: int, j: int) -> Pair | None:
        reading = self._readings[j]
        begin = max(self._readings[last].end, reading.start - REACH)
        before = self._sentence.between(begin, reading.start)
        cue = self._cue(before)
        i = self._partner(j) if cue else None
        if cue is None or i is None:
            return None
        most = _MOST_BEFORE_MULTIPLE if cue.re is self._words.multiple else _MOST_WORDS
        if not self._is_plain(self.times.blanked(begin, begin + cue.start()), most):
            return None
        unit = shared_unit(self._readings[i], reading, rated=True)
        rates = self._are_rates(i, j)
        if unit is None or not (rates or self._may_pair(i, j, lasting=True)):
            return None
        then = self._time_of_rate(j) if rates else self._time_of_earlier(j, cue)
        if cue.re is self._words.when:
            then = self.times.last_before(begin + cue.start())
        inside = None if then else self.times.last_before(reading.start)
        if inside and inside.span.start >= begin + cue.start():
            then = inside  # "verglichen mit damals 15.800"
        then = then or self.times.base_between(i)
        now = self._time_of_later(i)
        if now is None and cue.re is self._words.multiple:
            now = self._own_time(i, begin + cue.start())
        stated = then is not None if rates else self._is_earlier(cue.re, i, j, then, now)
        if not stated or (rates and self._is_foreseen(self._readings[i].start)):
            return None
        return Pair(j, i, unit, then, now if now != then else None)

    def _in_brackets(self, i: int, j: int) -> Pair | None:
        """A value in brackets behind the time it is set against: "twice as many as in 2019 (1,100)"."""
        reading = self._readings[j]
        then, unit = self.times.last_before(reading.start), shared_unit(self._readings[i], reading)
        if then is None or unit is None or then.span.start < self._readings[i].end:
            return None
        around = (
            self._sentence.between(then.span.end, reading.start),
            self._sentence.between(reading.end, reading.end + 1),
        )
        gap = self.times.blanked(self._readings[i].end, then.span.start)
        if (
            around != (" (", ")")
            or not self._words.more_than_then.search(gap)
            or not self._is_plain(gap, _MOST_WORDS)
        ):
            return None
        now = self.times.after(i) or self.times.leading(i)
        if not self._may_pair(i, j) or self.is_ahead(i) or (now and not is_before(self._words, then, now)):
            return None
        return Pair(j, i, unit, then, now if now != then else None)

    def _labelled(self, i: int, j: int, against: dict[int, int]) -> Pair | None:
        """A value in brackets with its time before a colon: "4,120 in May (April: 4,610; March: 4,700)"."""
        gap = self._sentence.between(self._readings[i].end, self._readings[j].start)
        label, then = _LABEL.fullmatch(gap), self.times.last_before(self._readings[j].start)
        if label is None or then is None or then.span.end + len(": ") != self._readings[j].start:
            return None
        i = against.get(i, -1) if label["one_more"] else i
        told = _WORD_LEAD.sub("", label["label"]).lower() == then.text.lower()
        if i < 0 or not told or not self._is_plain(label["gap"] or "", _MOST_WORDS):
            return None
        unit, rates = self._unit_in_brackets(i, j), self._are_rates(i, j)
        now = self._time_of_later(i)
        if unit is None or not (rates or self._may_pair(i, j, lasting=True)) or self.is_ahead(i):
            return None
        if not self.times.is_past(then, now):
            return None
        against[j] = i
        return Pair(j, i, unit, then, now if now != then else None)

    def _unit_in_brackets(self, i: int, j: int) -> Unit | None:
        """The unit of a value and of one in brackets, which may leave it out: "4.1 per cent (May: 4.4)"."""
        one, other = self._readings[i], self._readings[j]
        left_out = not other.unit.name and one.scale == other.scale == 1 and not are_far_apart(one, other)
        return shared_unit(one, other, rated=True) or (one.unit if left_out else None)

    def _cued_too(self, last: int, j: int, against: Mapping[int, int]) -> Pair | None:
        """One more earlier value of a figure: "40, down from 50 the year before and 60 in 2019"."""
        i, then = against.get(last), self.times.after(j, strict=True)
        if i is None or i > last or then is None or self.times.after(last, strict=True) is None:
            return None
        gap = self.times.blanked(self._readings[last].end, self._readings[j].start)
        between = {word.lower() for word in WORD.findall(gap)}
        unit = shared_unit(self._readings[i], self._readings[j], rated=True)
        if unit is None or CLAUSE.search(gap) or not between <= self._words.joins | self._words.at_time:
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

    def _own_time(self, i: int, end: int) -> Time | None:
        """The time a value holds at, told anywhere before a place: "£9m to stop last year, twice the"."""
        period, when = self._filled[i].period, self._filled[i].when
        told = period is not None and period.span is not None and period.span.end <= end
        return Time(period.span, when, period.text) if period and period.span and told else None

    def _time_of_earlier(self, j: int, cue: re.Match[str]) -> Time | None:
        """The time behind an earlier value, or behind what it is a share of: "22% of costs in 2023".

        Behind a multiple a participle may stand between, "double the 33 million affected in 2018", or what
        the same did then: "less than half of the 6,512 it won in 2024".
        """
        time, measure, end = self.times.after(j, strict=True), self._filled[j].measure, self._readings[j].end
        span = measure.span if measure and not measure.inferred else None
        after_share = span is not None and span.start - end <= 1
        if time or not (after_share or cue.re is self._words.multiple):
            return time
        end = span.end if span and after_share else end
        time = self.times.first_after(end)
        gap = self._sentence.between(end, time.span.start) if time else ","
        said = [word.lower() for word in WORD.findall(gap)]
        pronouns = [self._words.slots.clause.stands_for(word) for word in said[:2]]
        if not after_share and pronouns == [True, False]:
            said = said[1:]
        if not after_share and said and self._words.is_verb(said[0]):
            said = said[1:]
        return time if "," not in gap and all(word in self._words.at_time for word in said) else None

    def _are_rates(self, i: int, j: int) -> bool:
        """Whether both say by how much one thing changed the same way: "rose 2.8%, after 3.4% in May"."""
        now, then = self._filled[i].change, self._filled[j].change
        units = [self._readings[k].unit for k in (i, j)]
        percent = all(unit.dimension is Dimension.PERCENT for unit in units)
        yearly = units[0] == units[1] and " per " in units[0].name
        exact = all(self._readings[k].quantity.bound in (Bound.EXACT, Bound.ABOUT) for k in (i, j))
        if now is None or now.to or not ((percent or yearly) and exact) or self._moves_on(j):
            return False
        return then is None or (not then.to and then.direction is now.direction)

    def _moves_on(self, i: int) -> bool:
        """Whether a value is where a move began: "rose by 7 per cent, from 24 per cent in May to 31"."""
        if i + 1 == len(self._readings) or self._readings[i].unit != self._readings[i + 1].unit:
            return False
        gap = self._sentence.between(self._readings[i].end, self._readings[i + 1].start)
        last = gap.lower().split()[-1:]
        return bool(last) and last[0] in self._words.change_to and CLAUSE.search(gap) is None

    def _time_of_rate(self, j: int) -> Time | None:
        """The time behind a rate and its word of change: "a 4.9% gain the month before"."""
        change, end = self._filled[j].change, self._readings[j].end
        if change and change.span and change.span.start >= end:
            end = change.span.end
        until = self._readings[j + 1].start if j + 1 < len(self._readings) else self._sentence.span.end
        time = self.times.first_after(end)
        gap = self._sentence.between(end, time.span.start) if time else ""
        timely = all(word.lower() in self._words.at_time for word in WORD.findall(gap)) and "," not in gap
        return time if time and timely and time.span.end <= until else None

    def _cue(self, before: str) -> re.Match[str] | None:
        if not holds_any(before, self._words.cues_need):
            return None
        return next(filter(None, (cue.search(before) for cue in self._words.cues)), None)

    def _is_earlier(self, cue: re.Pattern[str], i: int, j: int, then: Time | None, now: Time | None) -> bool:
        """Whether the second value is of an earlier time by its cue, and not of something else."""
        change, began = self._filled[i].change, cue is self._words.after
        if (change or began) and self._is_foreseen(self._readings[i].start):
            return False
        if began and change is None and self.is_ahead(i):
            return False
        if cue in (self._words.when, self._words.multiple):
            return then is not None
        ends = then is not None or self._ends(j)
        if cue is self._words.moved:
            return ends or self._goes_on(j)
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
        following = WORD.match(self._behind(j).lstrip())
        return following is not None and following.group().lower() in self._words.goes_on

    def _behind(self, j: int) -> str:
        end = self._readings[j].end
        return self._sentence.between(end, end + REACH)

    def _partner(self, j: int) -> int | None:
        """The figure a cued one is set against: the one before it, past what is put in brackets."""
        i = self.times.before(j)
        for _ in range(_PARTNERS):
            if i is None:
                return None
            passed = self._is_size(i) or self._is_aside(i, j) or self._is_circumstance(i, j)
            # Of how much a price is, "per 90-kilogram bag", is no level.
            passed = passed or self._is_other_time(i, j) or self._readings[i].hyphenated
            if not (passed or self._is_cued(i)):
                return i
            if self._are_rates(i, j) and self._is_size(i) and not (self._is_cued(i) or self._is_between(i)):
                return i
            i = self.times.before(i)
        return None

    def _is_between(self, i: int) -> bool:
        """Whether a share only tells how far those around it lie apart: "58%, down 6% from 64%"."""
        return is_size_between(self._words.slots, self._sentence, i)

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
        return self._cue(self._sentence.between(start - REACH, start)) is not None

    def _is_set_against(self, j: int) -> bool:
        """Whether words like "compared with" lead to a figure: it does not go on with the one before it."""
        start = self._readings[j].start
        cue = self._cue(self._sentence.between(start - REACH, start))
        return cue is not None and cue.re in (self._words.moved, self._words.against)

    def _is_plain(self, gap: str, most: int) -> bool:
        """Whether no other statement stands between a figure and the cue."""
        found = [word.lower() for word in WORD.findall(gap)]
        joins = [at for at, word in enumerate(found) if word in self._words.joins]
        other = joins and not self._words.resumes.issuperset(found[joins[-1] :])
        return not other and CLAUSE.search(gap) is None and len(found) <= most

    # --- from one to the other ----------------------------------------------------------------

    def _reached(self, i: int, j: int) -> Pair | None:
        first, second = self._readings[i], self._readings[j]
        unit = shared_unit(first, second, first_takes=True, rated=True)
        before = self._sentence.between(first.start - REACH, first.start)
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
        dated = then is not None and now is not None and then.text.lower() != now.text.lower()
        if self._is_foreseen(first.start):
            # A plan is a change only as part of a series: "will rise from 5 this year to 8 in 2027 and 9".
            return Pair(i, j, unit, then, now) if dated and self._leads_on(j) else None
        if not (changes or dated):
            return None
        return Pair(i, j, unit, then, now if now != then else None)

    def _leads_on(self, j: int) -> bool:
        """Whether the value of yet another time follows on one that was reached."""
        following = next((k for k in self.times.live if k > j), None)
        pair = self._resumed(j, following) if following is not None else None
        return pair is not None and pair.earlier == j

    def _leads_to(self, i: int, j: int, *, timed: bool) -> bool:
        """Whether only a time and "to" stand between two figures."""
        gap = self._without_measure(i, self.times.blanked(self._readings[i].end, self._readings[j].start))
        found = [word.lower() for word in WORD.findall(gap)]
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
