"""Which figures of a sentence are values that may be set beside others."""

import re
from datetime import date

from briefgen.evidence.comparing.foreseen import is_foreseen
from briefgen.evidence.comparing.pair import Pair
from briefgen.evidence.comparing.sentence_times import SentenceTimes, Time
from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.words.side_words import SideWords
from briefgen.model.quantity import Bound, Dimension

REACH = 160
"""How far from a value words still belong to it, in code points."""

WORD = re.compile(r"[^\W\d_][\w’']*")
CLAUSE = re.compile(r"[;:—–(]\s?|\s[-–—]\s|[.!?]['\"”’]?(?=\s|$)")
"""What parts one statement from the next."""

_GAIN_REACH = 32
_SO_FAR_REACH = 16
_SUMMED = (Dimension.COUNT, Dimension.MONEY, Dimension.MASS, Dimension.VOLUME, Dimension.ENERGY)
_TIMELESS = (Dimension.AGE, Dimension.SCORE, Dimension.PERCENTAGE_POINT, Dimension.RATIO)


class Pairable:
    """The values of one sentence, and which of them may be a pair."""

    def __init__(
        self,
        words: SideWords,
        sentence: FiguredSentence,
        filled: list[Slots],
        published: date | None = None,
    ) -> None:
        self._words = words
        self._sentence = sentence
        self._readings = sentence.readings
        self._filled = filled
        self._published = published
        self.times = SentenceTimes(words, sentence, published)

    def _is_foreseen(self, place: int) -> bool:
        """Whether the change before a place is a plan or a forecast: "would raise the tax from 10 to"."""
        return is_foreseen(self._words, self._sentence, place, CLAUSE)

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

    # --- sums that go on ----------------------------------------------------------------------

    def is_uneven(self, pair: Pair) -> bool:
        """Whether only one of two amounts is a sum that goes on: "2,400 by 2030, against 960 since 2020"."""
        if pair.then and self._sentence.between(pair.then.span.end, pair.then.span.end + 1) == ":":
            return False  # "6.50 (bisher: 5)": no sum up to now
        if pair.then is not None and self._words.likewise.search(pair.then.text):
            return False  # "so far this year, against 63 in the same period last year"
        return self.sums_up(pair.earlier, pair.then) != self.sums_up(pair.later, pair.now)

    def sums_up(self, i: int, time: Time | None) -> bool:
        """Whether a value is what came together from a time on, and no level that was reached."""
        reading, change = self._readings[i], self._filled[i].change
        level = reading.from_to or (change is not None and change.to)
        if level or reading.unit.dimension not in _SUMMED:
            return False
        if time is not None and self.times.is_start(time):
            return True
        until = time.span.end if time and time.span.start >= reading.end else reading.end + _SO_FAR_REACH
        before = self.times.clause_before(reading)
        behind = self._sentence.between(reading.end, until)
        return (
            self._words.so_far.search(behind) is not None
            or self._words.so_far_before.search(before) is not None
        )
