"""The slots of figures of one measure at two times, filled from one another."""

import re
from dataclasses import replace
from itertools import pairwise

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.amounts.shared_units import shared_unit
from briefgen.evidence.comparing.left_out import measure_left_out, share_left_out
from briefgen.evidence.comparing.pair import Pair
from briefgen.evidence.comparing.pair_subjects import PairSubjects, Side
from briefgen.evidence.comparing.pairs import Pairing
from briefgen.evidence.comparing.sentence_times import Time, is_back_from, is_before
from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.times.earlier_times import before_later, earlier_than
from briefgen.evidence.words.side_words import side_words
from briefgen.evidence.words.slot_words import slot_words
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Change, Words
from briefgen.model.quantity import Unit

_NEXT = re.compile(r"[\s\"'”’)]*")
_WORD = re.compile(r"[^\W\d_][\w’']*")
_GOES_ON = re.compile(r"(?:\s[^\W\d_]+){0,2},\s(?P<led>[^\W\d_]+)\s")
_YEAR = re.compile(r"\d{4}|[’']\d\d")

Filled = tuple[FiguredSentence, list[Slots]]


class PairedSlots:
    """Fills the slots of figures of one measure at two times."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._sides = side_words(article.language)
        self._subjects = PairSubjects(article)
        self._published = article.published.day if article.published else None

    def within(self, sentence: FiguredSentence, filled: list[Slots]) -> list[Slots]:
        """The slots with those of each pair of the sentence."""
        if len(sentence.readings) < 2:
            return filled
        filled = list(filled)
        pairing = Pairing(self._sides, sentence, filled, self._published)
        for pair in (self._apart_from_span(one, sentence) for one in pairing.pairs()):
            for factor in range(pair.later + 1, pair.earlier):
                if factor not in pairing.times.live:  # "less than half of the 6,512 it won in 2024"
                    filled[factor] = _timed(filled[factor], None)
            first = min(pair.earlier, pair.later)
            if filled[first].subject is None and (sized := self._sized_before(sentence, filled, first)):
                filled[first] = replace(filled[first], subject=replace(sized, inferred=True))
            then, now = (Side(sentence, i, filled[i]) for i in (pair.earlier, pair.later))
            filled[pair.earlier], filled[pair.later] = self._shared(pair, then, now)
        return filled

    def _sized_before(self, sentence: FiguredSentence, filled: list[Slots], i: int) -> Words | None:
        """What changed by the figure before, where the clause only goes on with from what to what it did.

        "Die Zahl der Betten ist um das Fünffache gewachsen, von 40 auf 120".
        """
        size = filled[i - 1] if i else Slots()
        if size.change is None or size.change.to or size.subject is None:
            return None
        gap = _GOES_ON.fullmatch(sentence.between(sentence.readings[i - 1].end, sentence.readings[i].start))
        led = gap is not None and gap["led"] in slot_words(self._article.language).changes.change_from
        return size.subject if led else None

    def follows(self, before: FiguredSentence, sentence: FiguredSentence) -> bool:
        """Whether a sentence stands directly behind another in its paragraph."""
        gap = self._article.text[before.span.end : sentence.span.start]
        return "\n" not in gap and _NEXT.fullmatch(gap) is not None

    def across(self, first: Filled, second: Filled) -> tuple[list[Slots], list[Slots]]:
        """The slots of two sentences of which the second gives the value of another time."""
        if _opens_with_time(second[0]):  # "Ten years earlier it was 5"
            rest = replace(second[0], readings=second[0].readings[1:])
            told, filled = self.across(first, (rest, second[1][1:]))
            return told, [second[1][0], *filled]
        pair = self._across(first, second)
        if pair is None:
            return first[1], second[1]
        i, backward = max(pair.earlier, pair.later), pair.earlier < 0
        one, other = Side(first[0], i, first[1][i]), Side(second[0], 0, second[1][0])
        if backward:
            changed, left = self._shared(pair, other, one)
        else:
            left, changed = self._shared(pair, one, other)
        return [*first[1][:i], left, *first[1][i + 1 :]], [changed, *second[1][1:]]

    # --- two sentences ------------------------------------------------------------------------

    def _across(self, first: Filled, second: Filled) -> Pair | None:
        """The pair of a figure of the first sentence and that of the second, whose place counts as −1."""
        opening = second[0].between(second[0].span.start, second[0].readings[0].start)
        i = self._partner(first, second) if self._sides.here.search(opening) else None
        if i is None:
            return None
        there, here = (Pairing(self._sides, *one, self._published) for one in (first, second))
        compares = self._sides.sets_beside.fullmatch(opening) is not None
        if not (compares or self._says_no_more(here, second[0])):
            return None
        if not here.is_level(0) or not there.is_level(i) or self._tells_another_deed(first[0], i, second[0]):
            return None
        one = there.times.after(i) or there.times.leading(i) or _own(first[1][i])
        other = here.times.after(0) or here.times.leading(0)
        if one == other or (one and other and one.text.lower() == other.text.lower()):
            return None
        if there.sums_up(i, one) != here.sums_up(0, other):
            return None
        unit = self._shared_unit(first, i, second[0])
        assert unit is not None, "partners share a unit"
        told, turned = Pair(i, -1, unit, one, other), Pair(-1, i, unit, other, one)
        now = other is not None and self._sides.now.search(other.text) is not None
        if not compares and there.is_ahead(i) and not here.is_ahead(0):
            return turned if now else None
        if one and is_back_from(self._sides, one, other) and not compares:
            return turned if here.was_then(0, second[0].span.end, one) else None
        if compares or is_before(self._sides, other, one):
            return turned
        # A value without a time is of now, unless the second sentence tells what became of it.
        if one is None and other and not self._sides.changes.search(opening):
            end = first[0].span.end
            known = there.was(i, end) if now else there.is_of_now(i, end)
            return (told if now else turned) if known else None
        return told

    def _says_no_more(self, here: Pairing, sentence: FiguredSentence) -> bool:
        """Whether a sentence is no more than a pronoun, a verb, a time and its value."""
        if len(sentence.readings) > 1:
            return False
        sides, reading, base = self._sides, sentence.readings[0], sentence.span.start
        before = here.times.blanked(base, reading.start)
        after = here.times.blanked(reading.end, sentence.span.end)
        words = [word.lower() for word in _WORD.findall(before)]
        foreseen = not sides.expectations.isdisjoint(words)
        if foreseen or not sides.here.search(before) or not all(map(sides.takes_up, words)):
            return False
        return all(word.lower() in sides.at_time | sides.state_ends for word in _WORD.findall(after))

    def _tells_another_deed(self, first: FiguredSentence, i: int, second: FiguredSentence) -> bool:
        """Whether the verbs of two values differ: "it lost £4m. A year ago it made £1m."."""
        deeds = []
        for sentence, at in ((first, i), (second, 0)):
            words = _WORD.findall(sentence.between(sentence.span.start, sentence.readings[at].start).lower())
            deeds.append(next((word for word in reversed(words) if self._sides.does(word)), ""))
        return all(deeds) and deeds[0] != deeds[1]

    def _partner(self, first: Filled, second: Filled) -> int | None:
        """The only figure of the first sentence that the value of the second can be set beside.

        Of a row in time it is the last: "140 shops in 1950 and 31 in 1990. Today there are 12".
        """
        sentence, slots = first
        levels = [i for i, one in enumerate(slots) if one.change is None or one.change.to]
        found = [i for i in levels if self._shared_unit(first, i, second[0]) is not None]
        told = all(
            (then := slots[j].earlier) is not None and then.start == sentence.readings[i].start
            for i, j in pairwise(found)
        )
        return found[-1] if found and told else None

    def _shared_unit(self, first: Filled, i: int, second: FiguredSentence) -> Unit | None:
        """The unit of a figure and of that of the next sentence, a share too: "A year earlier it was 5.2"."""
        sentence, one, other = first[0], _measured(first[0].readings[i], first[1][i]), second.readings[0]
        before = sentence.between(sentence.span.start, one.start)
        opening = second.between(second.span.start, other.start)
        shared = share_left_out(self._sides, one, other, before, opening)
        shared = shared or shared_unit(one, other, rated=True)
        return shared or measure_left_out(self._sides, one, other, opening)

    def _apart_from_span(self, pair: Pair, sentence: FiguredSentence) -> Pair:
        """The pair without a time over which the whole change goes: "to 12 from 30 over the same period"."""
        words, began = slot_words(self._article.language), sentence.readings[pair.earlier]
        led = sentence.between(sentence.span.start, began.start).split()[-1:]
        if began.from_to == "from" or words.changes.change_from.isdisjoint(led):
            return pair
        found = words.subjects.same_span.finditer(sentence.text)
        spans = [Span(*one.span()).shifted(sentence.span.start) for one in found]
        then, now = (
            None if time and any(span.contains(time.span) for span in spans) else time
            for time in (pair.then, pair.now)
        )
        return replace(pair, then=then, now=now)

    # --- what a pair shares -------------------------------------------------------------------

    def _shared(self, pair: Pair, then: Side, now: Side) -> tuple[Slots, Slots]:
        """The slots of the earlier and of the later figure."""
        subject = self._subjects.of(then, now)
        listed = now.slots.earlier is not None and now.slots.earlier.end <= then.reading.start
        measure = now.slots.measure or then.slots.measure or self._among(then)
        shared = replace(measure, inferred=True) if measure else None
        earlier = replace(
            _timed(then.slots, self._reckoned(pair)),
            subject=subject,
            unit=self._unit(then, now, pair),
            measure=then.slots.measure or shared,
            change=_same_change(then.slots.change, now.slots.change),
        )
        later = replace(
            _timed(now.slots, pair.now),
            subject=subject,
            unit=self._unit(now, then, pair),
            measure=now.slots.measure or shared,
            # Of several earlier values the first is what it is set against: "from 50 in 2023 and 60 in 2019".
            compared_to=now.slots.compared_to if listed else self._compared(pair, then.reading, now.slots),
            earlier=now.slots.earlier if listed else Span(then.reading.start, then.reading.end),
        )
        return earlier, later

    def _among(self, then: Side) -> Words | None:
        """Of whom alone a change is told before where it began: "fell among women from 24 per cent"."""
        found = self._sides.among.search(then.sentence.text[: then.start])
        span = Span(*found.span("whom")).shifted(then.sentence.span.start) if found else None
        return Words(span.of(self._article.text), span) if span else None

    def _reckoned(self, pair: Pair) -> Time | None:
        """The earlier time, with its date where it is told from the later: "a year earlier"."""
        then, later = pair.then, pair.now.when if pair.now else None
        if then is None or later is None:
            return then
        if then.when is None:
            found = earlier_than(then.text, later, self._article.language)
            return then if found is None else replace(then, when=found)
        return then if _YEAR.search(then.text) else replace(then, when=before_later(then.when, later))

    def _unit(self, side: Side, other: Side, pair: Pair) -> Unit | None:
        """The unit a bare number takes from the other, which may have taken it itself."""
        unit = side.slots.unit or other.slots.unit or pair.unit
        return unit if side.reading.unit != unit else None

    def _compared(self, pair: Pair, past: Reading, now: Slots) -> Words:
        """The earlier figure with its time, in the words the later one is set against."""
        words = now.compared_to
        follows = pair.then is not None and pair.then.span.start >= past.end
        end = pair.then.span.end if pair.then and follows else past.end
        span = Span(past.start, end)
        if words and words.span and words.span.contains(Span(past.start, past.end)):
            if not follows or words.span.end <= end:
                return words
            span = Span(words.span.start, end)
        return Words(span.of(self._article.text), span)


def _opens_with_time(sentence: FiguredSentence) -> bool:
    """Whether the first of several figures is part of a time."""
    first = sentence.readings[0]
    moment = sentence.moment_in(Span(first.start, first.end)) if len(sentence.readings) > 1 else None
    return moment is not None and moment.span.contains(Span(first.core, first.end))


def _same_change(then: Change | None, now: Change | None) -> Change | None:
    """The change of an earlier rate; that of the later one where it has no word of its own."""
    return now if then is None and now is not None and not now.to else then


def _measured(reading: Reading, slots: Slots) -> Reading:
    """The figure in the unit it takes from another."""
    return reading.measured_in(slots.unit) if slots.unit else reading


def _own(slots: Slots) -> Time | None:
    period = slots.period
    return Time(period.span, slots.when, period.text) if period and period.span else None


def _timed(slots: Slots, time: Time | None) -> Slots:
    if time is None:
        return replace(slots, period=None, when=None)
    return replace(slots, period=Words(time.text, time.span), when=time.when)
