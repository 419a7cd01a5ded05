"""What two figures of one measure are of: a subject, what they count, or what they are a share of."""

import re
from dataclasses import dataclass, replace

from briefgen.evidence.amounts.numbers import find_numbers
from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.amounts.units import units
from briefgen.evidence.comparing.sentence_times import SentenceTimes
from briefgen.evidence.meaning.against import is_whole
from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.meaning.noun_beside import matter_of, plain_verb, verb_by_form
from briefgen.evidence.meaning.subjects import (
    CLAUSE_END,
    is_degree,
    is_verb,
    last_of,
    object_between,
    stating_verb,
    subject_before,
)
from briefgen.evidence.meaning.untimed import without_time
from briefgen.evidence.words.side_words import side_words
from briefgen.evidence.words.slot_words import slot_words
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Words
from briefgen.model.quantity import Dimension

_REACH = 40
_CHANGE_REACH = 160
_MOST_SAID = 8
_OF_STUFF = (Dimension.MASS, Dimension.VOLUME, Dimension.ENERGY, Dimension.AREA, Dimension.LENGTH)
_OF_DEEDS = (Dimension.TIME, Dimension.RATE)
_WORD = re.compile(r"[^\W\d_][\w’']*")


@dataclass(frozen=True, slots=True)
class Side:
    """One figure of a pair, in its sentence and with its slots."""

    sentence: FiguredSentence
    at: int
    slots: Slots

    @property
    def reading(self) -> Reading:
        """The figure itself."""
        return self.sentence.readings[self.at]

    @property
    def start(self) -> int:
        """Where the figure begins, in code points of its sentence."""
        return self.reading.start - self.sentence.span.start


class PairSubjects:
    """Finds what both figures of a pair measure."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._words = slot_words(article.language)
        self._sides = side_words(article.language)
        self._per = units(article.language).rates.word

    def of(self, then: Side, now: Side) -> Words | None:
        """What both measure, or whose figures they are (then inferred); None where neither is said."""
        sides = sorted(
            (now, then), key=lambda side: side.slots.subject is None or side.slots.subject.inferred
        )
        if any(map(self._is_means, sides)):
            return None
        if any(map(self._is_transfer, sides)):
            matter = next(filter(None, map(self._matter, sides)), None)
            matter = matter or next((side.slots.subject for side in sides if side.slots.subject), None)
            return replace(matter, inferred=True) if matter else None
        gone = map(self._gone, (now, then))
        stated = (side.slots.subject for side in sides if self._is_measured(side))
        counted = (self._noun(side) or self._stuff(side) for side in sides)
        told = (side.slots.subject or self._stated(side) for side in sides)
        shares = map(self._share_of, sides)
        said = map(self._said_of, (now, then))
        costs, doers = map(self._costly, (now, then)), map(self._doer, (now, then))
        ways = (gone, stated, counted, told, shares, said, costs, doers)
        found = next((words for way in ways for words in way if words), None)
        if found and not self._words.clause.may_be_noun(found.text):
            return None
        return replace(found, inferred=True) if found and any(map(self._is_owner, sides)) else found

    # --- the subject of a verb ----------------------------------------------------------------

    def _is_measured(self, side: Side) -> bool:
        """Whether the figure is the size of its subject, and not of the object of the subject's verb."""
        if side.slots.change is not None or not (side.reading.counted or self._stuff(side)):
            return True
        verb = stating_verb(self._words, side.sentence.text, side.start)
        return verb is not None and self._words.subjects.levels.match(side.sentence.text, verb) is not None

    def _is_transfer(self, side: Side) -> bool:
        """Whether money is handed over: then it is no size of who did it."""
        if side.reading.unit.dimension is not Dimension.MONEY:
            return False
        before = side.sentence.text[max(0, side.start - _REACH) : side.start]
        return self._sides.transfers.search(before) is not None

    def _is_means(self, side: Side) -> bool:
        """Whether money is what something was done with: "covered the deficit with €1.4 million"."""
        if side.reading.unit.dimension is not Dimension.MONEY or side.slots.change is not None:
            return False
        return (
            self._sides.means.search(side.sentence.text[max(0, side.start - _CHANGE_REACH) : side.start])
            is not None
        )

    def _is_owner(self, side: Side) -> bool:
        """Whether money is the object of a verb in no list, and no size: "the fund disbursed $112m"."""
        text, money = side.sentence.text, side.reading.unit.dimension is Dimension.MONEY
        verb = verb_by_form(self._words, text, side.start) if money else None
        return verb is not None and stating_verb(self._words, text, side.start) is None

    def _matter(self, side: Side) -> Words | None:
        """What the money is: "rent" of "paid $900 in rent"."""
        base = side.sentence.span.start
        found = matter_of(self._words, side.sentence.text, side.reading.end - base)
        return self._worded(found.shifted(base)) if found else None

    def _stated(self, side: Side) -> Words | None:
        """The subject of the verb before a figure, or of the change before "from A to B"."""
        base, text = side.sentence.span.start, side.sentence.text
        verb = stating_verb(self._words, text, side.start)
        found = subject_before(self._words, text, verb, 0) if verb else None
        before = text[max(0, side.start - _REACH) : side.start]
        if verb is None and (self._sides.start.search(before) or self._sides.reached_before.search(before)):
            found = self._changed(text, side.start)
        span = without_time(self._words, side.sentence, found.shifted(base)) if found else None
        told = span and (self._is_clause(side, span) or self._holds_value(side, span))
        words = self._worded(span) if span and not told else None
        return None if words and self._stands_for(words) else words

    def _is_clause(self, side: Side, span: Span) -> bool:
        """Whether words tell another figure with its verb: "firm carried 3 million people and cost"."""
        verbal = any(is_verb(self._words, word) for word in _WORD.findall(span.of(self._article.text)))
        return verbal and side.sentence.holds_figure(span)

    def _holds_value(self, side: Side, span: Span) -> bool:
        """Whether a value of the figure's unit stands in a span: it is more than a subject then."""
        alike = (one for one in side.sentence.readings if one.unit == side.reading.unit)
        return any(one.start < span.end and span.start < one.end for one in alike)

    def _changed(self, text: str, start: int) -> Span | None:
        """What a change before "from" changes: its object, else its subject."""
        changes = self._sides.changes.finditer(text, max(0, start - _CHANGE_REACH), start)
        moved = last_of(one for one in changes if not is_degree(self._words, text, one.start()))
        if moved is None or moved.group().lower() in self._words.changes.nouns:
            return None
        changed = object_between(self._words, text, moved.end(), start)
        return changed or subject_before(self._words, text, moved.start(), 0)

    # --- what is counted, and what it is a share of -------------------------------------------

    def _noun(self, side: Side) -> Words | None:
        """The noun a figure counts, as it stands: "passengers" of "31.2 million passengers".

        A part takes that of its whole: "companies" of "ten of the 16 companies".
        """
        last = side.at + 1 == len(side.sentence.readings)
        if not last and is_whole(self._words.measures.part_of, side.sentence, side.at + 1):
            return self._noun(replace(side, at=side.at + 1))
        reading = side.reading
        bare_rate = reading.unit.name.startswith(f"{self._per} ")  # "from 212,000 to 106,000 a year"
        if not reading.counted or bare_rate:
            return None
        text = self._article.text[reading.core : reading.end]
        number = next(iter(find_numbers(text, self._article.language)), None)
        after = text[number.end + len(number.letter) if number else 0 :].lstrip()
        return self._worded(Span(reading.end - len(after), reading.end)) if after[:1].isalpha() else None

    def _stuff(self, side: Side) -> Words | None:
        """What is weighed or measured: "pears" of "8 tonnes of pears"."""
        dimension = side.reading.unit.dimension
        return self._of_what(side) if dimension in _OF_STUFF else None

    def _share_of(self, side: Side) -> Words | None:
        """What a figure that opens its clause is a share of: "drivers" of "38 per cent of drivers left"."""
        words = self._of_what(side) if self._opens(side) else None
        if words is None or words.span is None:
            return None
        return replace(self._with_predicate(side, words.span), inferred=True)

    def _with_predicate(self, side: Side, noun: Span) -> Words:
        """Of whom it is a share, with what is said of them in a few words: "drivers opposed the toll"."""
        text, base = side.sentence.text, side.sentence.span.start
        closes = CLAUSE_END.search(text, noun.end - base)
        found = list(_WORD.finditer(text, noun.end - base, closes.start() if closes else len(text)))
        while found and found[-1].group().lower() in self._words.clause.no_end:
            found.pop()  # "received meals in 2025"
        if not found or len(found) > _MOST_SAID or not is_verb(self._words, found[0].group()):
            return self._worded(noun)
        whole = Span(noun.start, found[-1].end() + base)
        timed = side.sentence.moment_in(whole) or side.sentence.holds_figure(Span(noun.end, whole.end))
        return self._worded(noun if timed else whole)

    def _said_of(self, side: Side) -> Words | None:
        """What is said of an unnamed part that opens its clause: "worried" of "61 per cent worried"."""
        dimension = side.reading.unit.dimension
        part = dimension in (Dimension.PERCENT, Dimension.RATIO) or (
            dimension is Dimension.COUNT and not side.reading.counted
        )
        if not part or not self._opens(side):
            return None
        text, end = side.sentence.text, side.reading.end - side.sentence.span.start
        closes = CLAUSE_END.search(text, end)
        found = list(_WORD.finditer(text, end, closes.start() if closes else len(text)))
        while found and found[0].group().lower() in self._words.clause.between_verb:
            found.pop(0)
        if not found or len(found) > _MOST_SAID or found[-1].group().lower() in self._words.clause.no_end:
            return None
        span = Span(found[0].start(), found[-1].end()).shifted(side.sentence.span.start)
        taken = side.sentence.moment_in(span) or side.sentence.holds_figure(span)
        return None if taken else replace(self._worded(span), inferred=True)

    def _gone(self, side: Side) -> Words | None:
        """What time was lost or won for: "lessons lost" of "lost 31 days of lessons"."""
        verb = plain_verb(self._words, side.sentence.text, side.start)
        done = side.sentence.text[verb : side.start].split()[:1] if verb is not None else []
        spent = side.reading.unit.dimension is Dimension.TIME and done and done[0] in self._sides.losses
        matter = self._of_what(side) if spent else None
        return replace(matter, text=f"{matter.text} {done[0]}", inferred=True) if matter else None

    def _costly(self, side: Side) -> Words | None:
        """What costs somebody so much: "strikes" of "strikes cost the railway €310 million"."""
        text = side.sentence.text
        cost = self._sides.costs_somebody.search(text[: side.start])
        if side.reading.unit.dimension is not Dimension.MONEY or cost is None:
            return None
        found = subject_before(self._words, text, cost.start(), 0)
        words = self._worded(found.shifted(side.sentence.span.start)) if found else None
        return replace(words, inferred=True) if words and not self._stands_for(words) else None

    def _doer(self, side: Side) -> Words | None:
        """Who does something so long or so often: "nurses" of "nurses work 44 hours a week"."""
        text, words = side.sentence.text, self._words
        if side.reading.unit.dimension not in _OF_DEEDS:
            return None
        verb = plain_verb(words, text, side.start)
        found = subject_before(words, text, verb, 0) if verb is not None else None
        span = without_time(words, side.sentence, found.shifted(side.sentence.span.start)) if found else None
        if span is None or any(is_verb(words, one) for one in _WORD.findall(span.of(self._article.text))):
            return None  # "gave firms 30 days"
        if not words.clause.may_be_noun(span.of(self._article.text).split()[-1]):
            return None  # "der Hort öffnet nun 9 Stunden"
        doer = self._worded(span)
        return None if side.sentence.holds_figure(span) or self._stands_for(doer) else doer

    def _stands_for(self, words: Words) -> bool:
        return words.text.lower() in self._words.clause.pronouns | self._words.clause.persons

    def _of_what(self, side: Side) -> Words | None:
        """A measure without the words that open it, up to a verb."""
        measure = side.slots.measure
        opening = self._words.measures.measure.match(f" {measure.text}") if measure else None
        if measure is None or measure.span is None or opening is None:
            return None
        ends = CLAUSE_END.search(measure.text)
        found = list(
            _WORD.finditer(measure.text, opening.end() - 1, ends.start() if ends else len(measure.text))
        )
        while found and found[0].group() in self._words.clause.article_words:
            found.pop(0)
        verb = next(
            (i for i, word in enumerate(found) if i and is_verb(self._words, word.group())), len(found)
        )
        if not found:
            return None
        return self._worded(Span(found[0].start(), found[verb - 1].end()).shifted(measure.span.start))

    def _opens(self, side: Side) -> bool:
        """Whether nothing but a time and words like "only" stands before a figure in its clause."""
        before = SentenceTimes(self._sides, side.sentence).clause_before(side.reading)
        words = [word.lower() for word in _WORD.findall(before)]
        return all(word in self._words.clause.between_verb or word in self._sides.at_time for word in words)

    def _worded(self, span: Span) -> Words:
        return Words(span.of(self._article.text), span)
