"""What two figures of one measure at two times share: their slots, filled from one another."""

import re
from dataclasses import replace

from briefgen.evidence.figured import FiguredSentence, Slots
from briefgen.evidence.noun_beside import is_verb
from briefgen.evidence.numbers import find_numbers
from briefgen.evidence.pairs import Pair, Pairing, Time, is_before, shared_unit
from briefgen.evidence.readings import Reading
from briefgen.evidence.side_words import side_words
from briefgen.evidence.slot_words import slot_words
from briefgen.evidence.subjects import last_of, object_between, stating_verb, subject_before, without_time
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Words
from briefgen.model.quantity import Unit

_START_REACH = 40
_NEXT = re.compile(r"[\s\"'”’)]*")
_ENDS = re.compile(r"\s*(?:[.!?]['\"”’]?\s*$|[.,;]\s|$)")
_WORD = re.compile(r"[^\W\d_][\w’']*")

Filled = tuple[FiguredSentence, list[Slots]]


class PairedSlots:
    """Fills the slots of figures of one measure at two times."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._words = slot_words(article.language)
        self._sides = side_words(article.language)

    def within(self, sentence: FiguredSentence, filled: list[Slots]) -> list[Slots]:
        """The slots with those of each pair of the sentence."""
        if len(sentence.readings) < 2:
            return filled
        filled = list(filled)
        for pair in Pairing(self._sides, sentence, filled).pairs():
            both = (sentence, pair.earlier), (sentence, pair.later)
            then, now = self._shared(pair, *both, filled[pair.earlier], filled[pair.later])
            filled[pair.earlier], filled[pair.later] = then, now
        return filled

    def follows(self, before: FiguredSentence, sentence: FiguredSentence) -> bool:
        """Whether a sentence stands directly behind another in its paragraph."""
        gap = self._article.text[before.span.end : sentence.span.start]
        return "\n" not in gap and _NEXT.fullmatch(gap) is not None

    def across(self, first: Filled, second: Filled) -> tuple[list[Slots], list[Slots]]:
        """The slots of two sentences of which the second gives the value of another time."""
        found = self._across(first, second)
        if found is None:
            return first[1], second[1]
        i, pair, backward = found
        one, other = (first[0], i), (second[0], 0)
        slots = first[1][i], second[1][0]
        if backward:
            then, now = self._shared(pair, other, one, slots[1], slots[0])
            slots = now, then
        else:
            slots = self._shared(pair, one, other, *slots)
        return _at(first[1], i, slots[0]), _at(second[1], 0, slots[1])

    # --- two sentences ------------------------------------------------------------------------

    def _across(self, first: Filled, second: Filled) -> tuple[int, Pair, bool] | None:
        """The figure of the first sentence, the pair, and whether the second's value is the earlier."""
        sides, here = self._sides, Pairing(self._sides, *second)
        beside = sides.sets_beside.match(second[0].text)
        opening = second[0].text[: second[0].readings[0].start - second[0].span.start]
        compares = beside is not None and beside.end() == len(opening)
        if not compares and not self._says_no_more(here, second[0]):
            return None
        i = self._partner(first, second)
        there = Pairing(sides, *first)
        if i is None or not here.is_level(0) or not there.is_level(i):
            return None
        one = there.time_after(i) or there.leading(i) or _own(first[1][i])
        other = here.time_after(0) or here.leading(0)
        if one is None and other is None or (one and other and one.text.lower() == other.text.lower()):
            return None
        unit = shared_unit(first[0].readings[i], second[0].readings[0])
        backward = compares or is_before(sides, other, one)
        assert unit is not None, "partners share a unit"
        then, now = (other, one) if backward else (one, other)
        return i, Pair(0, 0, unit, then, now, sure=compares), backward

    def _says_no_more(self, here: Pairing, sentence: FiguredSentence) -> bool:
        """Whether a sentence is no more than a pronoun, a verb, a time and its value."""
        reading, base = sentence.readings[0], sentence.span.start
        before = here.blank(base, sentence.between(base, reading.start), here.times)
        after = here.blank(reading.end, sentence.between(reading.end, sentence.until(0)), here.times)
        words = [word.lower() for word in _WORD.findall(before)]
        foreseen = not self._sides.expectations.isdisjoint(words)
        told = not foreseen and self._sides.here.search(before) and all(
            word in self._sides.resumes or word in self._sides.directions or word.endswith("ly") for word in words
        )
        rest = [word.lower() for word in _WORD.findall(after)]
        return bool(told) and all(word in self._sides.at_time for word in rest) and len(sentence.readings) == 1

    def _partner(self, first: Filled, second: Filled) -> int | None:
        """The only figure of the first sentence that the value of the second can be set beside."""
        reading = second[0].readings[0]
        found = [i for i, one in enumerate(first[0].readings) if shared_unit(one, reading) is not None]
        return found[0] if len(found) == 1 else None

    # --- what a pair shares -------------------------------------------------------------------

    def _shared(
        self,
        pair: Pair,
        earlier: tuple[FiguredSentence, int],
        later: tuple[FiguredSentence, int],
        then: Slots,
        now: Slots,
    ) -> tuple[Slots, Slots]:
        subject = self._subject(earlier, later, then, now)
        past, present = earlier[0].readings[earlier[1]], later[0].readings[later[1]]
        measure = now.measure or then.measure
        end = pair.then.span.end if pair.then and pair.then.span.start >= past.end else past.end
        span = Span(past.start, end)
        before = now.compared_to
        kept = before if before and before.span and before.span.contains(Span(past.start, past.end)) else None
        then = _timed(replace(then, subject=subject, unit=_unit(past, pair)), pair.then)
        now = replace(
            now,
            subject=subject,
            unit=_unit(present, pair),
            compared_to=kept or Words(span.of(self._article.text), span),
            earlier=Span(past.start, past.end),
        )
        if measure:
            then = replace(then, measure=then.measure or replace(measure, inferred=True))
            now = replace(now, measure=now.measure or replace(measure, inferred=True))
        return then, _timed(now, pair.now)

    def _subject(
        self,
        earlier: tuple[FiguredSentence, int],
        later: tuple[FiguredSentence, int],
        then: Slots,
        now: Slots,
    ) -> Words | None:
        """What both measure: what a verb or a noun says of either, or what they count."""
        sides = sorted(
            ((now, later), (then, earlier)),
            key=lambda side: side[0].subject is None or side[0].subject.inferred,
        )
        for slots, (sentence, i) in sides:
            reading = sentence.readings[i]
            level = slots.change is not None or self._is_level(sentence, reading)
            if slots.subject and (level or not reading.counted):
                return slots.subject
        for _, (sentence, i) in sides:
            noun = self._noun(sentence.readings[i])
            if noun:
                return noun
        found = (slots.subject or self._stated(sentence, sentence.readings[i]) for slots, (sentence, i) in sides)
        measures = (self._of_what(sentence, sentence.readings[i], slots) for slots, (sentence, i) in sides)
        return next((words for words in (*found, *measures) if words), None)

    def _stated(self, sentence: FiguredSentence, reading: Reading) -> Words | None:
        """The subject of the verb before a figure, or of the change before "from A to B"."""
        base, text = sentence.span.start, sentence.text
        start = reading.start - base
        verb = stating_verb(self._words, text, start)
        found = subject_before(self._words, text, verb, 0) if verb else None
        if verb is None and self._sides.start.search(text, max(0, start - _START_REACH), start):
            found = self._changed(text, start)
        span = without_time(self._words, sentence, found.shifted(base)) if found else None
        words = span.of(self._article.text) if span else ""
        if span is None or words.lower() in self._words.pronouns | self._words.persons:
            return None
        return Words(words, span)

    def _changed(self, text: str, start: int) -> Span | None:
        """What a change before "from" changes: its object, else its subject."""
        moved = last_of(self._sides.changes.finditer(text, 0, start))
        if moved is None or moved.group().lower() in self._words.nouns:
            return None
        changed = object_between(self._words, text, moved.end(), start)
        return changed or subject_before(self._words, text, moved.start(), 0)

    def _of_what(self, sentence: FiguredSentence, reading: Reading, slots: Slots) -> Words | None:
        """What a figure that opens its clause is a share of: "new drivers" of "38 per cent of new drivers left"."""
        measure = slots.measure
        opening = self._words.measure.match(f" {measure.text}") if measure else None
        if measure is None or measure.span is None or opening is None or not self._opens(sentence, reading):
            return None
        found = list(_WORD.finditer(measure.text, opening.end() - 1))
        while found and found[0].group() in self._words.article_words:
            found.pop(0)
        verb = next((word for word in found[1:] if is_verb(self._words, word.group())), None)
        if not found:
            return None
        text = measure.text[found[0].start() : verb.start() if verb else None].rstrip()
        start = measure.span.start + found[0].start()
        return Words(text, Span(start, start + len(text)), inferred=True)

    def _opens(self, sentence: FiguredSentence, reading: Reading) -> bool:
        """Whether nothing but a time and words like "only" stands before a figure in its clause."""
        before = Pairing(self._sides, sentence, []).blank_before(reading)
        words = [word.lower() for word in _WORD.findall(before)]
        return all(word in self._words.between_verb or word in self._sides.at_time for word in words)

    def _is_level(self, sentence: FiguredSentence, reading: Reading) -> bool:
        verb = stating_verb(self._words, sentence.text, reading.start - sentence.span.start)
        return verb is not None and self._words.levels.match(sentence.text, verb) is not None

    def _noun(self, reading: Reading) -> Words | None:
        """The noun a figure counts, as it stands: "passengers" of "31.2 million passengers"."""
        if not reading.counted:
            return None
        text = self._article.text[reading.core : reading.end]
        number = next(iter(find_numbers(text, self._article.language)), None)
        start = number.end + len(number.letter) if number else 0
        words = text[start:].strip()
        if not words or not words[0].isalpha():
            return None
        start = reading.end - len(text[start:].lstrip())
        return Words(words, Span(start, start + len(words)))


def _own(slots: Slots) -> Time | None:
    period = slots.period
    return Time(period.span, slots.when, period.text) if period and period.span else None


def _unit(reading: Reading, pair: Pair) -> Unit | None:
    return pair.unit if reading.unit != pair.unit else None


def _timed(slots: Slots, time: Time | None) -> Slots:
    if time is None:
        return replace(slots, period=None, when=None)
    return replace(slots, period=Words(time.text, time.span), when=time.when)


def _at(filled: list[Slots], i: int, slots: Slots) -> list[Slots]:
    return [slots if k == i else one for k, one in enumerate(filled)]
