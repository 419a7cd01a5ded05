"""What a figure measures: the words of its sentence that fill each slot, or nothing."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace

from briefgen.evidence.against import changes_marked, set_against
from briefgen.evidence.attributed import attributed
from briefgen.evidence.changes import CHANGE_REACH, UNCHANGING, change_after, change_before
from briefgen.evidence.figured import FiguredSentence, Slots
from briefgen.evidence.list_items import with_leads
from briefgen.evidence.lists import in_lists
from briefgen.evidence.moments import moments_of
from briefgen.evidence.organisations import Organisations
from briefgen.evidence.paired_slots import PairedSlots
from briefgen.evidence.periods import period_of
from briefgen.evidence.places import with_places
from briefgen.evidence.reading import Reading
from briefgen.evidence.slot_words import SlotWords, slot_words
from briefgen.evidence.subject_spans import SubjectSpans
from briefgen.evidence.subjects import (
    first_word,
    last_of,
    object_between,
    sentence_inside,
    subject_before,
    without_clitic,
    without_time,
)
from briefgen.evidence.tellers import is_teller
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Change, Quote, QuoteKind, SpeakerKind, Words
from briefgen.model.quantity import Dimension, Unit

_MEASURE_REACH = 90
_PERIOD_REACH = 120
_COMPARED_REACH = 120
_OBJECT_REACH = 100
_QUOTED = (QuoteKind.DIRECT, QuoteKind.PARTIAL)
_REPORTED = (QuoteKind.STATEMENT,)
_OPENING_REACH = 24
_MARKS = " ,.;:!?"


def fill(
    article: Article, readings: Sequence[Reading], sentences: Sequence[Span], quotes: Sequence[Quote]
) -> list[Slots]:
    """The slots of each reading, in the same order."""
    words = slot_words(article.language)
    subjects = SubjectSpans(words, [reading.end for reading in readings if not reading.hyphenated])
    filler = _Filler(article, words, sentences, quotes, subjects)
    filled: list[list[Slots]] = []
    before: FiguredSentence | None = None
    paired = PairedSlots(article)
    for index, group in _by_sentence(readings, sentences):
        sentence, slots = filler.sentence(index, group)
        slots = _timed_by_subject(words, sentence, paired.within(sentence, slots))
        if before is not None and paired.follows(before, sentence):
            filled[-1], slots = paired.across((before, filled[-1]), (sentence, slots))
        filled.append(slots)
        before = sentence
    return with_leads(article, words, readings, [one for slots in filled for one in slots])


def _is_bracketed(sentence: FiguredSentence, reading: Reading) -> bool:
    """Whether a bare number stands alone in brackets: a minute or an age, no count of who stands before."""
    around = sentence.between(reading.start - 1, reading.end + 1)
    return not reading.unit.name and around[:1] == "(" and around[-1:] == ")"


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
        self,
        article: Article,
        words: SlotWords,
        sentences: Sequence[Span],
        quotes: Sequence[Quote],
        subjects: SubjectSpans,
    ) -> None:
        self._article = article
        self._words = words
        self._sentences = sentences
        self._quotes = sorted(quotes, key=lambda quote: quote.span)
        self._organisations = Organisations(article, words.sayings)
        self._who: Words | None = None
        self._counted: tuple[int, Unit | None] = (-1, None)
        self._subjects = subjects
        self._quote_starts = [quote.span.start for quote in self._quotes]

    def sentence(self, index: int, readings: list[Reading]) -> tuple[FiguredSentence, list[Slots]]:
        """A sentence with the slots of all its readings."""
        span = self._span(index, readings)
        text = span.of(self._article.text)
        sentence = FiguredSentence(
            span, text, tuple(readings), moments_of(self._article, self._words, span, readings)
        )
        sentence = changes_marked(self._words, sentence)
        self._who = who = self._attributed(sentence)
        filled: list[Slots] = []
        for i, reading in enumerate(sentence.readings):
            slots = self._one(sentence, index, i, reading)
            reported = _not_counted(sentence, self._speaker(reading, _REPORTED))
            said = self._speaker(reading, _QUOTED) or _fuller(who, reported)
            filled.append(replace(slots, says_who=said))
        filled = self._counted_again(sentence, _without_crossed(self._words, sentence, filled))
        carried = _carried(self._words, sentence, filled)
        listed = in_lists(self._words, sentence, carried)
        return sentence, with_places(self._words, self._article.language, sentence, listed)

    def _counted_again(self, sentence: FiguredSentence, filled: list[Slots]) -> list[Slots]:
        """The slots, "14,890 of them" with what the sentence before counts; only within the paragraph."""
        paragraph = self._article.paragraph_index(sentence.span.start)
        place, unit = self._counted
        again = [
            replace(slots, unit=unit)
            if unit and place == paragraph and not reading.unit.name and self._is_of_them(sentence, reading)
            else slots
            for slots, reading in zip(filled, sentence.readings, strict=True)
        ]
        counted = next(
            (one.unit for one in reversed(sentence.readings) if one.counted and one.unit.name), None
        )
        self._counted = (paragraph, counted or (unit if place == paragraph else None))
        return again

    def _is_of_them(self, sentence: FiguredSentence, reading: Reading) -> bool:
        counted = reading.unit.dimension is Dimension.COUNT
        return (
            counted
            and self._words.measures.of_them.match(sentence.text, reading.end - sentence.span.start)
            is not None
        )

    def _attributed(self, sentence: FiguredSentence) -> Words | None:
        """Who the sentence says its figures come from, by the full name; no words around a figure."""
        who = attributed(self._words, sentence.text, sentence.span.start)
        named = _not_counted(sentence, who)
        span = without_time(self._words, sentence, named.span) if named and named.span else None
        kept = self._worded(span) if span and named and span != named.span else named
        return self._organisations.in_full(kept) if kept else None

    def _span(self, index: int, readings: list[Reading]) -> Span:
        first, last = readings[0].start, readings[-1].end
        if not self._sentences:
            return Span(first, last)
        span = self._sentences[index]
        return Span(min(span.start, first), max(span.end, last))

    def _one(self, sentence: FiguredSentence, index: int, i: int, reading: Reading) -> Slots:
        moment = period_of(self._words, sentence, i)
        change = self._change(sentence, i, reading)
        return Slots(
            subject=self._subject(sentence, index, reading, change),
            measure=self._measure(sentence, i, reading),
            period=Words(moment.span.of(self._article.text), moment.span) if moment else None,
            when=moment.when if moment else None,
            change=change,
            compared_to=self._worded(set_against(self._words, sentence, i)),
        )

    def _worded(self, span: Span | None) -> Words | None:
        return Words(span.of(self._article.text), span) if span else None

    # --- who says so --------------------------------------------------------------------------

    def _speaker(self, reading: Reading, kinds: tuple[QuoteKind, ...]) -> Words | None:
        """Who speaks where the figure stands, in quotations of the kinds asked for."""
        at = bisect_right(self._quote_starts, reading.core) - 1
        for quote in self._quotes[max(0, at - 2) : at + 1][::-1]:
            inside = quote.span.start <= reading.core < quote.span.end
            if inside and quote.speaker and quote.kind in kinds and self._states(quote):
                return Words(quote.speaker.name, quote.mention_span, quote.speaker.name != quote.mention)
        return None

    def _states(self, quote: Quote) -> bool:
        """Whether somebody gives figures: reported speech of the unnamed needs a verb that says so."""
        named = quote.speaker is not None and quote.speaker.kind is not SpeakerKind.UNNAMED
        return named or quote.kind in _QUOTED or quote.cue.lower() in self._words.sayings.stating_cues

    # --- change -------------------------------------------------------------------------------

    def _change(self, sentence: FiguredSentence, i: int, reading: Reading) -> Change | None:
        if reading.unit.dimension in UNCHANGING or reading.from_to == "from":
            return None
        begins = i - 1 if reading.from_to == "to" else i
        floor = sentence.readings[begins - 1].end if begins > 0 else sentence.span.start
        end = reading.from_start if reading.from_to else reading.start
        begin = max(floor, end - CHANGE_REACH)
        window = sentence.between(begin, end)
        after = sentence.between(reading.end, sentence.until(i, core=True))
        bound = first_word(sentence.between(reading.start, reading.core), 0)
        before = None if reading.hyphenated else change_before(self._words, window, reading, begin, bound)
        before = before or self._far_change(sentence, reading, floor, bound)
        return before or change_after(self._words, window, after, reading)

    def _far_change(
        self, sentence: FiguredSentence, reading: Reading, floor: int, bound: str
    ) -> Change | None:
        """The change of a long object: "cut output at the country's largest mine by 5 per cent"."""
        end = reading.from_start if reading.from_to else reading.start
        begin = max(floor, end - _OBJECT_REACH)
        if reading.hyphenated or begin >= end - CHANGE_REACH:
            return None
        found = change_before(self._words, sentence.between(begin, end), reading, begin, bound)
        if found is None or found.span is None or found.cue.lower() in self._words.changes.directions:
            return None
        base = sentence.span.start
        changed = object_between(self._words, sentence.text, found.span.end - base, end - base)
        return found if changed else None

    # --- what ---------------------------------------------------------------------------------

    def _subject(
        self, sentence: FiguredSentence, index: int, reading: Reading, change: Change | None
    ) -> Words | None:
        if reading.hyphenated or reading.unit.dimension in (Dimension.AGE, Dimension.TIME):
            return None
        if _is_bracketed(sentence, reading):
            return None
        span = self._subjects.of(sentence, reading, change)
        if span is None:
            return None
        text = span.of(sentence.text)
        person = without_clitic(text.lower()) in self._words.clause.persons
        if person or is_teller(text, reading.value, self._article.language):
            return None
        if text.lower() in self._words.clause.pronouns or self._words.subjects.stands_in(
            sentence.text, span.start, span.end
        ):
            if self._words.sayings.reported_on.search(sentence.text, max(0, span.start - 24), span.start):
                return _inferred(self._who)
            return self._subject_before(sentence, index, span)
        subject = self._worded(without_time(self._words, sentence, span.shifted(sentence.span.start)))
        return self._organisations.in_full(subject) if subject else None

    def _subject_before(self, sentence: FiguredSentence, index: int, pronoun: Span) -> Words | None:
        """The subject of the sentence before, for a pronoun; only within the paragraph."""
        span = self._span_before(sentence, index, pronoun)
        if span is None:
            return None
        text = span.of(self._article.text)
        verb = self._words.clause.verb.search(text)
        found = subject_before(self._words, text, verb.start(), 0) if verb else None
        subject = found.of(text) if found else ""
        if found is None or subject.lower() in self._words.clause.pronouns | self._words.clause.persons:
            return None
        moments = moments_of(self._article, self._words, span, ())
        before = FiguredSentence(span, text, (), moments)
        kept = without_time(self._words, before, found.shifted(span.start))
        return Words(kept.of(self._article.text), kept, inferred=True) if kept else None

    def _span_before(self, sentence: FiguredSentence, index: int, pronoun: Span) -> Span | None:
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

    def _measure(self, sentence: FiguredSentence, i: int, reading: Reading) -> Words | None:
        if reading.counted or reading.score:
            return None
        at = reading.end - sentence.span.start
        starts = self._words.measures.measure.match(sentence.text, at) or self._purpose(sentence, reading)
        if starts is None or first_word(sentence.text, starts.end()) in self._words.clause.vague:
            return None
        limit = min(starts.end() + _MEASURE_REACH, sentence.until(i) - sentence.span.start)
        window = sentence.text[:limit]
        end = self._words.measures.measure_end.search(window, starts.end())
        begin, finish = (
            at + len(starts.group()) - len(starts.group().lstrip()),
            end.start() if end else len(window),
        )
        if finish <= starts.end() or (end is None and limit < len(sentence.text)):
            return None
        finish = begin + len(sentence.text[begin:finish].rstrip(_MARKS))
        if sentence.text[starts.end() : finish] in self._words.clause.article_words:
            return None
        moment = sentence.moment_from(starts.end() + sentence.span.start)
        if moment and moment.span.start - sentence.span.start == starts.end():
            return None  # a time: "the 340m tonnes of 2010"
        return self._worded(Span(begin, finish).shifted(sentence.span.start))

    def _purpose(self, sentence: FiguredSentence, reading: Reading) -> re.Match[str] | None:
        """What money goes to after a verb of spending: "invest 85 million euros in a crane"."""
        at = reading.end - sentence.span.start
        found = (
            self._words.measures.outlay.match(sentence.text, at)
            if reading.unit.dimension is Dimension.MONEY
            else None
        )
        before = sentence.between(reading.start - CHANGE_REACH, reading.start)
        verb = last_of(self._words.measures.outlay_verb.finditer(before))
        between = before[verb.end() :].lower().split() if verb else []
        return found if verb and self._words.clause.between_verb.issuperset(between) else None


def _timed_by_subject(words: SlotWords, sentence: FiguredSentence, filled: list[Slots]) -> list[Slots]:
    """The slots with the time that stands before a subject: "third-quarter revenue of £412m"."""
    timed = list(filled)
    for i, slots in enumerate(filled):
        subject = slots.subject.span if slots.subject else None
        floor = sentence.readings[i - 1].end if i else sentence.span.start
        if slots.period or subject is None or not floor <= subject.start < sentence.readings[i].start:
            continue
        moment = sentence.moment_in(Span(max(sentence.span.start, subject.start - 2), subject.start))
        before = sentence.between(moment.span.start - 14, moment.span.start) if moment else ""
        own = moment is not None and moment.span.end == subject.start - 1
        if moment and own and not words.periods.time_word_before.search(before):
            period = Words(sentence.between(moment.span.start, moment.span.end), moment.span)
            timed[i] = replace(slots, period=period, when=moment.when)
    return timed


def _without_crossed(words: SlotWords, sentence: FiguredSentence, filled: list[Slots]) -> list[Slots]:
    """The slots, without subjects that "respectively" deals out: "Li and Poole, 11 and 8 respectively"."""
    dealt = words.lists.respective.search(sentence.text) if len(filled) > 1 else None
    if dealt is None:
        return filled
    last = sentence.span.start + dealt.start()
    return [
        replace(slots, subject=None)
        if sentence.readings[i].end <= last <= sentence.readings[i].end + _PERIOD_REACH
        else slots
        for i, slots in enumerate(filled)
    ]


def _fuller(who: Words | None, reported: Words | None) -> Words | None:
    """Who a sentence names, in full where its speaker is the same: "Ann Lee" for "Ms Lee"."""
    if (
        who is None
        or reported is None
        or not (who.span and reported.span and who.span.overlaps(reported.span))
    ):
        return who or reported
    if reported.text in who.text:
        return who
    return reported if reported.inferred and not who.inferred else who


def _not_counted(sentence: FiguredSentence, who: Words | None) -> Words | None:
    """Who says a figure, unless the words hold a figure themselves: "Twenty-four per cent said"."""
    return None if who and who.span and sentence.holds_figure(who.span) else who


def _carried(words: SlotWords, sentence: FiguredSentence, filled: list[Slots]) -> list[Slots]:
    """A figure set against the one before it takes its subject and measure, marked as inferred."""
    carried = list(filled)
    for i in range(1, len(carried)):
        carried[i] = _after_change(words, sentence, carried, i)
        if _is_of_another_time(words, sentence, carried, i):
            carried[i] = replace(carried[i], subject=_inferred(carried[i - 1].subject))
        if _is_listed(sentence, i) and carried[i].subject and not carried[i].measure:
            carried[i] = replace(carried[i], measure=_inferred(carried[i - 1].measure))
        reading, before = sentence.readings[i], carried[i - 1]
        against = before.compared_to is not None or reading.from_to == "to"
        if against and sentence.readings[i - 1].unit.name == reading.unit.name:
            if reading.from_to == "to" and carried[i].subject:
                carried[i - 1] = before = replace(before, subject=carried[i].subject)
            own = carried[i].subject if reading.from_to == "to" else None
            same = reading.from_to == "to" or _is_same_thing(words, sentence, before, reading)
            carried[i] = replace(
                carried[i],
                subject=own or (_inferred(before.subject) if same else carried[i].subject),
                measure=carried[i].measure or _inferred(before.measure),
            )
    return carried


def _is_same_thing(words: SlotWords, sentence: FiguredSentence, before: Slots, reading: Reading) -> bool:
    """Whether no other thing is named where a figure is set against one: not "against a limit of 3"."""
    start = before.compared_to.span.start if before.compared_to and before.compared_to.span else reading.start
    return words.clause.fillers.issuperset(sentence.between(start, reading.start).lower().split())


def _after_change(words: SlotWords, sentence: FiguredSentence, filled: list[Slots], i: int) -> Slots:
    """The slots of what a change is, told again or reached: "fell $2, or 3 per cent, to $60".

    A level that is told again is of the same: "supplied 210 TWh, or 31 per cent of the total".
    """
    own, before = filled[i], filled[i - 1]
    change = before.change
    gap = sentence.untimed(sentence.readings[i - 1].end, sentence.readings[i].start).strip(" ,")
    between = gap.lower().split()
    of_all = len(between) == 1 or (len(between) > 1 and between[0] in words.clause.measure_starts)
    again = of_all and between[-1] in words.changes.restated
    if change is None and again and own.subject is None:
        return replace(own, subject=before.subject)
    if change is None or change.to or own.change or own.subject or sentence.readings[i].from_to:
        return own
    reached = words.changes.reached.fullmatch(f"{gap} ") is not None
    if not reached and not again:
        return own
    return replace(own, subject=_inferred(before.subject), change=replace(change, to=reached))


def _is_of_another_time(words: SlotWords, sentence: FiguredSentence, filled: list[Slots], i: int) -> bool:
    """Whether a figure goes on with another time of the same: "5 per cent in 2019 and 6 per cent in 2020"."""
    left, right = sentence.readings[i - 1], sentence.readings[i]
    before, after = filled[i - 1].period, filled[i].period
    if filled[i].subject or left.unit != right.unit or not before or not after or before == after:
        return False
    if before.span is None or not left.end <= before.span.start < right.start:
        return False
    gap = sentence.between(before.span.end, right.start)
    return all(
        word in words.clause.between_verb or word in words.clause.before
        for word in gap.lower().replace(",", " ").split()
    )


def _is_listed(sentence: FiguredSentence, i: int) -> bool:
    """Whether a figure goes on with a list: "India 38 per cent, China 20 per cent"."""
    left, right = sentence.readings[i - 1], sentence.readings[i]
    return left.unit == right.unit and right.start - left.end < CHANGE_REACH + _MEASURE_REACH


def _inferred(words: Words | None) -> Words | None:
    return replace(words, inferred=True) if words else None
