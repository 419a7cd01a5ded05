"""Two values of a sentence of which the second statement says no more than the value of another time."""

import re
from itertools import pairwise

from briefgen.evidence.amounts.shared_units import shared_unit
from briefgen.evidence.comparing.left_out import share_left_out
from briefgen.evidence.comparing.pair import Again, Pair
from briefgen.evidence.comparing.pairable import CLAUSE, REACH, WORD, Pairable
from briefgen.evidence.comparing.sentence_times import Time, is_back_from, is_before
from briefgen.knowledge.prospects import prospect
from briefgen.model.quantity import Unit

_BREAK = re.compile(r"[;:—–]\s|\s[-–—]\s|,\s")


class Resuming(Pairable):
    """Finds the pairs of one sentence whose second statement takes up the first."""

    def _resumed(self, last: int, j: int) -> Pair | None:
        i = self.times.before(last) if self._is_size(last) else last
        if i is None or self._readings[j].start - self._readings[i].end > REACH:
            return None
        unit = shared_unit(self._readings[i], self._readings[j], rated=True) or self._share(i, j)
        again = self._again(last, j) if unit else None
        if unit is None or again is None or not self._may_pair(i, j, lasting=again.here):
            return None
        if self._is_of_other_verb(i, j, again):
            return None
        one, other = self._both_times(i, last, j, again)
        planned = other is None and one is not None and self.is_ahead(j)
        if not (planned or self._differ(one, other, again)):
            return None
        return self._in_order(Pair(i, j, unit, one, other), again)

    def _share(self, i: int, j: int) -> Unit | None:
        """The per cent that a number leaves out where words take up a share: "6%; last year it was 5"."""
        one, other = self._readings[i], self._readings[j]
        before = self._sentence.between(one.start - REACH, one.start)
        gap = self._sentence.between(one.end, other.start)
        return share_left_out(self._words, one, other, before, gap) if self._words.here.search(gap) else None

    def _in_order(self, told: Pair, again: Again) -> Pair | None:
        """The pair with its earlier value first; None where nothing tells which is the earlier.

        Args:
            told: The two as the text has them, one after the other.
            again: The second statement.
        """
        turned = Pair(told.later, told.earlier, told.unit, told.now, told.then)
        one, other, i = told.then, told.now, told.earlier
        now = other is not None and self._words.now.search(other.text) is not None
        if one and is_back_from(self._words, one, other) and not self.is_ahead(told.later):
            return turned if self.was_then(told.later, self._end(told.later), one) else None
        if self.is_ahead(i) and not self.is_ahead(told.later):
            return turned if now or is_before(self._words, other, one) else None
        if other is None and self.is_ahead(told.later):
            return told if one and self._words.now.search(one.text) else None
        if one is None and not again.moved:
            if other and self._words.last.search(other.text) and not self.was(i, again.start):
                return turned  # what is told without a time in the present is not of before "last year"
            # A value without a time is of now, unless its verb or the second statement says that it was.
            was_or_is = self.was(i, again.start) if now else self.is_of_now(i, again.start)
            return (told if now else turned) if was_or_is else None
        if one and other and self._is_of_this_day(one, other):
            still = self._words.at_first & {
                word.lower() for word in WORD.findall(self._statement(i, again.start))
            }
            return told if still else None
        if is_before(self._words, other, one):
            return turned
        if is_before(self._words, one, other) or again.moved:
            return told
        if other is not None and self._words.this.match(other.text):
            return told
        if one is not None and self._words.this.match(one.text):
            return None  # what is told next may be of a year before or of one to come
        reckoned = one is not None and other is not None and one.when and other.when
        return told if not reckoned and self.was(i, again.start) else None

    def _is_of_this_day(self, one: Time, other: Time) -> bool:
        """Whether "the year before" may be that before the article: "2008 noch 51 Prozent, im Vorjahr 24"."""
        relative = self._words.past.search(other.text) and self._words.last.search(other.text)
        today = self._published.year if self._published else None
        if not relative or today is None or one.when is None or not one.text.isdigit():
            return False
        return one.when.start.year < today - 1

    def is_ahead(self, i: int) -> bool:
        """Whether a value is planned or expected."""
        sentence, reading = self._sentence, self._readings[i]
        start, end = (place - sentence.span.start for place in (reading.start, reading.end))
        return prospect(sentence.text, self._words.language, start, end) is not None

    def was(self, i: int, end: int) -> bool:
        """Whether the statement of a value, which ends at a place, tells what was, and no plan for it."""
        words = [word.lower() for word in WORD.findall(self._statement(i, end))]
        return any(map(self._words.is_past, words)) and self._words.aims.isdisjoint(words)

    def was_then(self, i: int, end: int, one: Time) -> bool:
        """Whether the statement of a value tells what was, before a time just told."""
        words = {word.lower() for word in WORD.findall(self._statement(i, end))}
        # "Im Vorjahr" may be the year before the one that is told next, if nothing had been before it.
        relative = self._words.past.search(one.text) is not None
        return not words.isdisjoint(self._words.had_been) if relative else self.was(i, end)

    def _end(self, i: int) -> int:
        """Where the statement of a value ends at the latest: at the next value or with its sentence."""
        following = next((k for k in self.times.live if k > i), None)
        return self._sentence.span.end if following is None else self._readings[following].start

    def _statement(self, i: int, end: int) -> str:
        """The words around a value up to the end of its statement."""
        last = self.times.before(i)
        start = self._sentence.span.start if last is None else self._readings[last].end
        before = CLAUSE.split(self._sentence.between(start, self._readings[i].start))[-1]
        return f"{before} {self._sentence.between(self._readings[i].end, end)}"

    def is_of_now(self, i: int, end: int) -> bool:
        """Whether a value without a time is the latest, by the words around it: "the herd is 300 goats".

        Args:
            i: The value; of one that only "was", nothing says whether it came before another.
            end: Where its statement ends, in code points of the article.
        """
        change = self._filled[i].change
        reached = change is not None and change.to
        return reached or self._words.of_now.search(self._statement(i, end)) is not None

    def _is_of_other_verb(self, i: int, j: int, again: Again) -> bool:
        """Whether something else was done to the second value: "lost $90m in 2022 and made $40m in 2023"."""
        second = self._last_deed(again.start, self._readings[j].start)
        first = self._last_deed(self._readings[i].start - REACH, self._readings[i].start)
        return bool(second) and first != second

    def _last_deed(self, start: int, end: int) -> str:
        """The last verb of a stretch that has a value for its object; empty where none stands there."""
        words = (word.lower() for word in reversed(WORD.findall(self._sentence.between(start, end))))
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
            found.start() for found in WORD.finditer(masked) if found.group().lower() in self._words.joins
        )
        return min((*marks, *joins), default=len(masked))

    def _is_inserted(self, i: int) -> bool:
        """Whether a figure stands in a clause about the subject: "sales, which touched $9, closed at"."""
        before = self._sentence.between(self._readings[i].start - REACH, self._readings[i].start)
        return self._words.in_relative.search(before) is not None

    def _says_no_more(self, rest: str, *, opens: bool, inserted: bool = False) -> bool:
        """Whether words only take up a subject and lead to a value.

        Args:
            rest: The words before the value.
            opens: A mark parts them from what stands before.
            inserted: They go on after an insertion, with a verb of its own subject.
        """
        found = [word.lower() for word in WORD.findall(rest)]
        if inserted and rest.lstrip().startswith(",") and found and self._words.is_verb(found[0]):
            found = found[1:]
        parted = opens or any(mark in rest for mark in ",;") or not self._words.joins.isdisjoint(found)
        foreseen = not (self._words.expectations | self._words.negations).isdisjoint(found)
        moves = [at for at, word in enumerate(found) if word in self._words.directions]
        by_size = bool(moves) and self._words.change_to.isdisjoint(found[moves[-1] :])
        plain = parted and not foreseen and not by_size and "(" not in rest
        return plain and all(
            self._words.takes_up(word) or self._words.is_reaching(word, following)
            for word, following in pairwise([*found, ""])
        )
