"""What a figure measures: the words of its sentence that fill each slot, or nothing."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from briefgen.evidence.attributed import attributed
from briefgen.evidence.changes import CHANGE_REACH, UNCHANGING, change_after, change_before
from briefgen.evidence.moments import Moment, moments_of
from briefgen.evidence.readings import Reading
from briefgen.evidence.slot_words import SlotWords, slot_words
from briefgen.evidence.subjects import (
    CLAUSE_END,
    last_of,
    named_before,
    object_between,
    sentence_inside,
    stating_verb,
    subject_before,
)
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Change, Quote, QuoteKind, Words
from briefgen.model.moment import Period
from briefgen.model.quantity import Dimension

_MEASURE_REACH = 90
_PERIOD_REACH = 120
_COMPARED_REACH = 120
_QUOTED = (QuoteKind.DIRECT, QuoteKind.PARTIAL)
_REPORTED = (QuoteKind.STATEMENT,)
_OPENING_REACH = 24
_PLACE_NAME = re.compile(r"(?:[A-Z][\w’'.-]+)(?:\s(?:of\s|and\s)?[A-Z][\w’'.-]+){0,3}")


@dataclass(frozen=True, slots=True)
class Slots:
    """The slots of one figure; what the article does not state is None."""

    subject: Words | None = None
    measure: Words | None = None
    period: Words | None = None
    when: Period | None = None
    place: Words | None = None
    says_who: Words | None = None
    change: Change | None = None
    compared_to: Words | None = None


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence with the readings and times in it; spans are those of the article."""

    span: Span
    text: str
    readings: tuple[Reading, ...]
    moments: tuple[Moment, ...]

    def between(self, start: int, end: int) -> str:
        """The words between two places of the article."""
        return self.text[max(0, start - self.span.start) : max(0, end - self.span.start)]


def fill(
    article: Article, readings: Sequence[Reading], sentences: Sequence[Span], quotes: Sequence[Quote]
) -> list[Slots]:
    """The slots of each reading, in the same order."""
    filler = _Filler(article, slot_words(article.language), sentences, quotes)
    filler.ends_at([reading.end for reading in readings])
    filled: list[Slots] = []
    for index, group in _by_sentence(readings, sentences):
        filled += filler.sentence(index, group)
    return filled


def _by_sentence(
    readings: Sequence[Reading], sentences: Sequence[Span]
) -> Iterable[tuple[int, list[Reading]]]:
    starts = [span.start for span in sentences]
    groups: dict[int, list[Reading]] = {}
    for reading in readings:
        groups.setdefault(max(0, bisect_right(starts, reading.core) - 1), []).append(reading)
    return groups.items()


class _Filler:
    """Fills slots sentence by sentence."""

    def __init__(
        self, article: Article, words: SlotWords, sentences: Sequence[Span], quotes: Sequence[Quote]
    ) -> None:
        self._article = article
        self._words = words
        self._sentences = sentences
        self._quotes = sorted(quotes, key=lambda quote: quote.span)
        self._ends: list[int] = []
        self._quote_starts = [quote.span.start for quote in self._quotes]

    def ends_at(self, ends: list[int]) -> None:
        """Tell where the figures of the article end, in order."""
        self._ends = ends

    def sentence(self, index: int, readings: list[Reading]) -> list[Slots]:
        """The slots of all readings of one sentence."""
        span = self._span(index, readings)
        text = span.of(self._article.text)
        sentence = _Sentence(
            span, text, tuple(readings), moments_of(self._article, self._words, span, readings)
        )
        sentence = replace(sentence, readings=self._changes_marked(sentence))
        who = attributed(self._words, sentence.text, sentence.span.start)
        filled: list[Slots] = []
        for i, reading in enumerate(sentence.readings):
            slots = self._one(sentence, index, i, reading)
            said = self._speaker(reading, _QUOTED) or who or self._speaker(reading, _REPORTED)
            filled.append(replace(slots, says_who=said))
        return _carried(sentence, filled)

    def _span(self, index: int, readings: list[Reading]) -> Span:
        first, last = readings[0].start, readings[-1].end
        if not self._sentences:
            return Span(first, last)
        span = self._sentences[index]
        return Span(min(span.start, first), max(span.end, last))

    def _one(self, sentence: _Sentence, index: int, i: int, reading: Reading) -> Slots:
        moment = self._moment(sentence, i)
        change = self._change(sentence, i, reading)
        return Slots(
            subject=self._subject(sentence, index, reading, change),
            measure=self._measure(sentence, i, reading),
            period=Words(moment.span.of(self._article.text), moment.span) if moment else None,
            when=moment.when if moment else None,
            place=self._place(sentence, i, reading),
            change=change,
            compared_to=self._compared(sentence, i, reading),
        )

    # --- when ---------------------------------------------------------------------------------

    def _moment(self, sentence: _Sentence, i: int) -> Moment | None:
        """The time next after the figure, else one that opens the sentence, else the next of its clause."""
        reading = sentence.readings[i]
        until = self._until(sentence, i)
        at = bisect_left(sentence.moments, reading.end, key=lambda moment: moment.span.start)
        after = sentence.moments[at] if at < len(sentence.moments) else None
        if after and after.span.start < until and not self._is_base(sentence, after):
            return after
        leading = sentence.moments[0] if sentence.moments else None
        if (
            leading
            and leading.span.end <= sentence.readings[0].start
            and not self._is_base(sentence, leading)
        ):
            return leading
        if after is None or after.span.start - reading.end > _PERIOD_REACH or self._is_base(sentence, after):
            return None
        between = sentence.between(reading.end, after.span.start)
        return None if CLAUSE_END.search(between) or self._words.compared.search(between) else after

    def _is_base(self, sentence: _Sentence, moment: Moment) -> bool:
        """Whether the time is not the figure's own: "up eight points from March", "she said on Monday"."""
        before = sentence.between(moment.span.start - 10, moment.span.start)
        said = sentence.between(moment.span.start - 24, moment.span.start)
        return (
            self._words.from_before.search(before) is not None
            or self._words.reporting.search(said) is not None
        )

    # --- who says so --------------------------------------------------------------------------

    def _speaker(self, reading: Reading, kinds: tuple[QuoteKind, ...]) -> Words | None:
        """Who speaks where the figure stands, in quotations of the kinds asked for."""
        at = bisect_right(self._quote_starts, reading.core) - 1
        for quote in self._quotes[max(0, at - 2) : at + 1][::-1]:
            inside = quote.span.start <= reading.core < quote.span.end
            if inside and quote.speaker and quote.kind in kinds:
                return Words(quote.speaker.name, quote.mention_span, quote.speaker.name != quote.mention)
        return None

    # --- change -------------------------------------------------------------------------------

    def _change(self, sentence: _Sentence, i: int, reading: Reading) -> Change | None:
        if reading.unit.dimension in UNCHANGING or reading.from_to == "from":
            return None
        begins = i - 1 if reading.from_to == "to" else i
        floor = sentence.readings[begins - 1].end if begins > 0 else sentence.span.start
        end = reading.from_start if reading.from_to else reading.start
        begin = max(floor, end - CHANGE_REACH)
        window = sentence.between(begin, end)
        after = sentence.between(reading.end, self._until(sentence, i))
        return change_before(self._words, window, reading, begin) or change_after(
            self._words, window, after, reading
        )

    # --- what ---------------------------------------------------------------------------------

    def _subject(
        self, sentence: _Sentence, index: int, reading: Reading, change: Change | None
    ) -> Words | None:
        if reading.hyphenated or reading.unit.dimension in (Dimension.AGE, Dimension.TIME):
            return None
        span = self._subject_span(sentence, reading, change)
        if span is None:
            return None
        text = span.of(sentence.text)
        if text.lower() in self._words.persons:
            return None
        if text.lower() in self._words.pronouns:
            return self._subject_before(sentence, index, span)
        return Words(text, span.shifted(sentence.span.start))

    def _subject_span(self, sentence: _Sentence, reading: Reading, change: Change | None) -> Span | None:
        """In the sentence: the object a verb changes, else what stands before the verb."""
        base = sentence.span.start
        start = reading.from_start if reading.from_to == "to" else reading.start
        if change and change.span and change.span.start < reading.start:
            changed = object_between(self._words, sentence.text, change.span.end - base, start - base)
            verb: int | None = change.span.start - base
        else:
            changed = named_before(self._words, sentence.text, reading.start - base)
            verb = stating_verb(self._words, sentence.text, reading.start - base)
        if changed or verb is None:
            return changed
        return subject_before(self._words, sentence.text, verb, self._floor(sentence, verb + base) - base)

    def _floor(self, sentence: _Sentence, at: int) -> int:
        """Where the last figure before a place ends, or the sentence begins."""
        before = bisect_right(self._ends, at) - 1
        return max(sentence.span.start, self._ends[before] if before >= 0 else 0)

    def _subject_before(self, sentence: _Sentence, index: int, pronoun: Span) -> Words | None:
        """The subject of the sentence before, for a pronoun; only within the paragraph."""
        span = self._span_before(sentence, index, pronoun)
        if span is None:
            return None
        text = span.of(self._article.text)
        verb = self._words.verb.search(text)
        found = subject_before(self._words, text, verb.start(), 0) if verb else None
        subject = found.of(text) if found else ""
        if found is None or subject.lower() in self._words.pronouns | self._words.persons:
            return None
        return Words(subject, found.shifted(span.start), inferred=True)

    def _span_before(self, sentence: _Sentence, index: int, pronoun: Span) -> Span | None:
        """The sentence before the one the pronoun opens; a quotation may hold several."""
        inside = sentence_inside(sentence.text, pronoun.start)
        if inside:
            return inside.shifted(sentence.span.start)
        if index == 0:
            return None
        before = self._sentences[index - 1]
        paragraph = self._article.paragraph_index
        same = paragraph(before.start) == paragraph(sentence.span.start)
        return before if same and pronoun.start < _OPENING_REACH else None

    def _measure(self, sentence: _Sentence, i: int, reading: Reading) -> Words | None:
        if reading.counted or reading.score:
            return None
        at = reading.end - sentence.span.start
        starts = self._words.measure.match(sentence.text, at)
        if starts is None:
            return None
        limit = min(starts.end() + _MEASURE_REACH, self._until(sentence, i) - sentence.span.start)
        window = sentence.text[:limit]
        end = self._words.measure_end.search(window, starts.end())
        begin, finish = (
            at + len(starts.group()) - len(starts.group().lstrip()),
            end.start() if end else len(window),
        )
        if finish <= starts.end():
            return None
        span = Span(begin, finish).shifted(sentence.span.start)
        return Words(span.of(self._article.text), span)

    def _until(self, sentence: _Sentence, i: int) -> int:
        """Where the next figure begins, or the sentence ends."""
        return sentence.readings[i + 1].start if i + 1 < len(sentence.readings) else sentence.span.end

    def _place(self, sentence: _Sentence, i: int, reading: Reading) -> Words | None:
        until = self._until(sentence, i)
        window = sentence.between(reading.end, min(until, reading.end + _MEASURE_REACH))
        for found in self._words.place.finditer(window):
            name = _PLACE_NAME.match(window, found.end())
            if name is None:
                continue
            text = name.group().rstrip(".")
            if found.group().endswith("the ") and self._words.noun_follows.match(window, name.end()):
                continue
            span = Span(found.end(), found.end() + len(text)).shifted(reading.end)
            if not self._is_time(sentence, span):
                return Words(text, span)
        return None

    def _is_time(self, sentence: _Sentence, span: Span) -> bool:
        at = bisect_left(sentence.moments, span.end, key=lambda moment: moment.span.start) - 1
        return at >= 0 and span.overlaps(sentence.moments[at].span)

    def _compared(self, sentence: _Sentence, i: int, reading: Reading) -> Words | None:
        """What the figure is set against: the start of its change, or what "compared with" names."""
        begun = self._beginning(sentence, i)
        if begun is not None:
            return Words(begun.of(self._article.text), begun)
        if i + 1 >= len(sentence.readings):
            return None
        other = sentence.readings[i + 1]
        until = min(other.start, reading.end + _COMPARED_REACH)
        found = last_of(self._words.compared.finditer(sentence.between(reading.end, until)))
        if found is None or reading.from_to == "from" or self._leads_to(sentence, i + 1):
            return None
        start = reading.end + found.end()
        rest = sentence.between(other.end, other.end + _COMPARED_REACH)
        end = CLAUSE_END.search(rest)
        finish = other.end + (end.start() if end else len(rest) if len(rest) < _COMPARED_REACH else 0)
        span = Span(start, max(finish, other.end))
        return Words(span.of(self._article.text), span)

    def _beginning(self, sentence: _Sentence, i: int) -> Span | None:
        """Where "from A to B" began, for B."""
        if sentence.readings[i].from_to != "to":
            return None
        first = sentence.readings[i - 1]
        return Span(first.start, first.end)

    def _changes_marked(self, sentence: _Sentence) -> tuple[Reading, ...]:
        """The readings with both ends marked of "from 5 per cent in 2019 to 8 per cent"."""
        readings = list(sentence.readings)
        for i in range(1, len(readings)):
            first, second = readings[i - 1], readings[i]
            if not first.from_to and not second.from_to and self._is_change(sentence, first, second):
                readings[i - 1] = replace(first, from_to="from")
                readings[i] = replace(second, from_to="to", pair=second.core - first.core)
        return tuple(readings)

    def _is_change(self, sentence: _Sentence, first: Reading, second: Reading) -> bool:
        gap = sentence.between(first.end, second.start)
        before = sentence.between(max(sentence.span.start, first.start - 12), first.start)
        return (
            len(gap) < CHANGE_REACH
            and first.unit.name == second.unit.name
            and self._words.reached.search(gap) is not None
            and self._words.from_before.search(before) is not None
            and not CLAUSE_END.search(gap)
        )

    def _leads_to(self, sentence: _Sentence, i: int) -> bool:
        """Whether the reading begins "from B to C": then it is not what the one before is set against."""
        return sentence.readings[i].from_to == "from"


def _carried(sentence: _Sentence, filled: list[Slots]) -> list[Slots]:
    """A figure set against the one before it takes its subject and measure, marked as inferred."""
    carried = list(filled)
    for i in range(1, len(carried)):
        if _is_listed(sentence, i) and carried[i].subject and not carried[i].measure:
            carried[i] = replace(carried[i], measure=_inferred(carried[i - 1].measure))
        reading, before = sentence.readings[i], carried[i - 1]
        against = before.compared_to is not None or reading.from_to == "to"
        if against and sentence.readings[i - 1].unit.name == reading.unit.name:
            if reading.from_to == "to" and carried[i].subject:
                carried[i - 1] = replace(before, subject=carried[i].subject)
            carried[i] = replace(
                carried[i],
                subject=carried[i].subject if reading.from_to == "to" else _inferred(before.subject),
                measure=carried[i].measure or _inferred(before.measure),
            )
    return carried


def _is_listed(sentence: _Sentence, i: int) -> bool:
    """Whether a figure goes on with a list: "India 38 per cent, China 20 per cent"."""
    left, right = sentence.readings[i - 1], sentence.readings[i]
    return left.unit == right.unit and right.start - left.end < CHANGE_REACH + _MEASURE_REACH


def _inferred(words: Words | None) -> Words | None:
    return replace(words, inferred=True) if words else None
