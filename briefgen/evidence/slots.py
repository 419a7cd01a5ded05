"""What a figure measures: the words of its sentence that fill each slot, or nothing."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from briefgen.evidence.amounts.counts import nouns
from briefgen.evidence.amounts.numbers import Form
from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.comparing.across import Across
from briefgen.evidence.comparing.averages import with_averages
from briefgen.evidence.comparing.back_then import BackThen, with_moments
from briefgen.evidence.comparing.counted_parts import counted_parts
from briefgen.evidence.comparing.led_parts import with_bare_parts
from briefgen.evidence.comparing.lists import in_lists
from briefgen.evidence.comparing.paired_slots import PairedSlots
from briefgen.evidence.comparing.place_rows import with_places_told
from briefgen.evidence.comparing.rest_parts import with_rest
from briefgen.evidence.comparing.row_again import with_row_before
from briefgen.evidence.comparing.scale_ends import with_scale_ends
from briefgen.evidence.comparing.years_after import with_years_after
from briefgen.evidence.meaning.against import changes_marked, set_against
from briefgen.evidence.meaning.aged import is_aside, whose_age
from briefgen.evidence.meaning.bases import base_time
from briefgen.evidence.meaning.carried_slots import carried, inferred, timed_by_subject, without_crossed
from briefgen.evidence.meaning.changes import CHANGE_REACH
from briefgen.evidence.meaning.clause_tellers import with_clause_tellers
from briefgen.evidence.meaning.dated_rows import in_years
from briefgen.evidence.meaning.dealt import dealt_out
from briefgen.evidence.meaning.figure_changes import change_of
from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.meaning.inner_sentences import sentence_inside
from briefgen.evidence.meaning.lead_times import LeadTimes
from briefgen.evidence.meaning.measures import measure_of
from briefgen.evidence.meaning.narrowed import with_narrowing
from briefgen.evidence.meaning.no_subjects import as_subject, names_nothing
from briefgen.evidence.meaning.noun_beside import first_verb
from briefgen.evidence.meaning.objects_first import with_objects_first
from briefgen.evidence.meaning.only_where import without_scope
from briefgen.evidence.meaning.origins import without_origins
from briefgen.evidence.meaning.own_places import of_own_names, of_own_places
from briefgen.evidence.meaning.own_tellers import with_own_tellers
from briefgen.evidence.meaning.passives import with_what_was_done
from briefgen.evidence.meaning.periods import period_of, with_start
from briefgen.evidence.meaning.places import with_places
from briefgen.evidence.meaning.rulings import Ruling, rulings
from briefgen.evidence.meaning.same_spans import over_same_span
from briefgen.evidence.meaning.sayers import Sayers
from briefgen.evidence.meaning.stood_for import with_counters, with_followers, without_pronouns
from briefgen.evidence.meaning.subject_edges import with_mark
from briefgen.evidence.meaning.subject_spans import SubjectSpans
from briefgen.evidence.meaning.subjects import first_word, subject_before, without_clitic
from briefgen.evidence.meaning.tellers import is_charged, is_reckoned, is_recorder, is_teller
from briefgen.evidence.meaning.told_wholes import with_told_whole
from briefgen.evidence.meaning.untimed import without_time
from briefgen.evidence.names.organisations import Organisations
from briefgen.evidence.times.moments import moments_of
from briefgen.evidence.words.slot_words import SlotWords, slot_words
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Change, Quote, Words
from briefgen.model.quantity import Dimension, Unit

_OPENING_REACH = 24


def fill(
    article: Article, readings: Sequence[Reading], sentences: Sequence[Span], quotes: Sequence[Quote]
) -> Iterator[Slots]:
    """The slots of each reading, in the same order, as they are found."""
    words = slot_words(article.language)
    subjects = SubjectSpans(words, [reading.end for reading in readings if not reading.hyphenated])
    filler = _Filler(article, words, sentences, quotes, subjects)
    filled: list[Slots] = []  # of the sentence before, which the next may change
    before: FiguredSentence | None = None
    paired = PairedSlots(article)
    across = Across(article, paired)
    for index, group in _by_sentence(readings, sentences):
        sentence, slots = filler.sentence(index, group)
        slots = timed_by_subject(words, sentence, paired.within(sentence, slots))
        slots = of_own_names(words, sentence, of_own_places(article.language, sentence, slots))
        slots = with_narrowing(article.language, sentence, slots)
        slots = with_averages(words, article.language, sentence, slots)
        slots = with_scale_ends(words, article.language, sentence, slots)
        slots = with_told_whole(words, article.language, sentence, slots)
        slots = without_scope(article.language, sentence, slots)
        if before is not None:
            filled, slots = across.both((before, filled), (sentence, slots))
        slots = over_same_span(words, (before, filled) if before else None, sentence, slots)
        yield from map(filler.finished, filled)
        before, filled = sentence, slots
    yield from map(filler.finished, filled)


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
        self._organisations = Organisations(article, words.sayings)
        self._sayers = Sayers(article, words, sentences, quotes, self._organisations)
        self._who: Words | None = None
        self._counted: tuple[int, Unit | None] = (-1, None)
        self._last: tuple[FiguredSentence, list[Slots]] | None = None
        self._subjects = subjects
        self._back_then = BackThen(article)
        self._leads = LeadTimes(article, words)
        self._nouns = nouns(article.language)

    def sentence(self, index: int, readings: list[Reading]) -> tuple[FiguredSentence, list[Slots]]:
        """A sentence with the slots of all its readings."""
        span = self._span(index, readings)
        text = span.of(self._article.text)
        moments = moments_of(self._article, self._words, span, readings)
        sentence = FiguredSentence(span, text, tuple(readings), moments)
        sentence = without_origins(self._words, sentence, self._article)
        dated = with_moments(sentence, self._back_then.moments(span, self._before(index), readings))
        sentence = changes_marked(self._words, with_years_after(dated, self._article.language))
        self._who = who = self._sayers.attributed(sentence, index)
        filled: list[Slots] = []
        ruled = rulings(self._words, sentence)
        for i, reading in enumerate(sentence.readings):
            slots = self._ruled(sentence, index, reading, ruled[i], self._one(sentence, index, i, reading))
            filled.append(replace(slots, says_who=self._sayers.of(sentence, reading, who)))
        dealt = dealt_out(self._words, sentence, filled)
        filled = self._counted_again(sentence, dealt or without_crossed(self._words, sentence, filled))
        filled = with_followers(self._article.language, sentence, carried(self._words, sentence, filled))
        listed = in_lists(self._words, sentence, filled)
        listed = with_bare_parts(self._words, self._article.language, sentence, listed)
        listed = with_row_before(self._words, self._last, sentence, listed)
        listed = counted_parts(self._words, self._article.language, sentence, listed)
        listed = with_rest(self._words, self._article.language, sentence, listed)
        listed = in_years(
            self._words, sentence, listed, lambda: self._subject_before(sentence, index, Span(0, 0))
        )
        placed = with_places(self._words, self._article.language, sentence, listed)
        placed = with_places_told(self._words, self._last, sentence, placed)
        placed = [self._named_at_all(self._without_verb(slots)) for slots in placed]
        placed = with_what_was_done(self._words, sentence, placed)
        placed = with_own_tellers(self._article.language, sentence, placed)
        placed = with_clause_tellers(self._article.language, sentence, placed)
        placed = with_objects_first(self._article.language, sentence, placed)
        placed = without_pronouns(
            self._words, sentence, placed, lambda pronoun: self._one_before(sentence, index, pronoun)
        )
        placed = with_counters(self._words, self._article.language, sentence, placed)
        before = self._before(index, across=True)
        placed = self._leads.within(
            index, sentence, placed, before, lambda one: self._sayers.attributed(one, index - 1)
        )
        self._last = sentence, placed
        return sentence, placed

    def finished(self, slots: Slots) -> Slots:
        """The slots when all sentences are read that may change them, without words that name nothing."""
        return self._named_at_all(self._back_then.named(slots))

    def _named_at_all(self, slots: Slots) -> Slots:
        nothing = slots.subject and names_nothing(self._article.language, slots.subject.text)
        return replace(slots, subject=None) if nothing else slots

    def _without_verb(self, slots: Slots) -> Slots:
        """The slots without a subject that can hold no noun: "bringe" before "6.100 Euro".

        What is said of a part names it: "50 gesund, 30 marode" of 80 bridges.
        """
        subject = slots.subject
        if slots.measure and slots.measure.inferred:
            return slots
        small = subject is not None and subject.text.islower()  # "24-Jähriger" has a capital too
        return replace(slots, subject=None) if small and self._words.sayings.capitalised_nouns else slots

    def _counted_again(self, sentence: FiguredSentence, filled: list[Slots]) -> list[Slots]:
        """The slots, "14,890 of them" with what was counted last; only within the paragraph."""
        paragraph = self._article.paragraph_index(sentence.span.start)
        place, unit = self._counted
        unit = unit if place == paragraph else None
        again: list[Slots] = []
        for i, (slots, reading) in enumerate(zip(filled, sentence.readings, strict=True)):
            them = not reading.unit.name and self._is_of_them(sentence, reading)
            here = any(one.unit == unit for one in sentence.readings[:i])
            them = them or (here and not reading.unit.name and self._votes(sentence, reading))
            again.append(replace(slots, unit=unit) if unit and them else slots)
            unit = reading.unit if reading.counted and reading.unit.name else unit
        self._counted = (paragraph, unit)
        return again

    def _is_of_them(self, sentence: FiguredSentence, reading: Reading) -> bool:
        counted = reading.unit.dimension is Dimension.COUNT
        return (
            counted
            and self._words.measures.of_them.match(sentence.text, reading.end - sentence.span.start)
            is not None
        )

    def _votes(self, sentence: FiguredSentence, reading: Reading) -> bool:
        """Whether so many more of those counted vote: "31 councillors voted for it, 22 against"."""
        plain = reading.unit.dimension is Dimension.COUNT and not reading.from_to
        votes = self._words.measures.votes.match(sentence.text, reading.end - sentence.span.start)
        return plain and votes is not None

    def _span(self, index: int, readings: list[Reading]) -> Span:
        first, last = readings[0].start, readings[-1].end
        if not self._sentences:
            return Span(first, last)
        span = self._sentences[index]
        return Span(min(span.start, first), max(span.end, last))

    def _one(self, sentence: FiguredSentence, index: int, i: int, reading: Reading) -> Slots:
        moment = with_start(self._words, sentence, period_of(self._words, sentence, i))
        if moment and reading.from_to and any(one.end == moment.span.end for one in sentence.readings):
            moment = None  # "over the past two years from 3 to 5" is the time between
        if (reading.unit.dimension is Dimension.AGE and is_aside(sentence, reading)) or (
            _is_bracketed(sentence, reading) and reading.form is Form.DIGITS
        ):
            moment = None  # "Edith Moss, 91, in June 2019": she is that old when it is told
        change = change_of(self._words, sentence, i, reading)
        return Slots(
            subject=self._subject(sentence, index, reading, change),
            measure=measure_of(self._words, sentence, i, reading),
            period=self._worded(moment.span) if moment else None,
            when=moment.when if moment else None,
            change=change,
            compared_to=self._worded(
                set_against(self._words, sentence, i) or base_time(self._words, sentence, reading)
            ),
        )

    def _ruled(
        self, sentence: FiguredSentence, index: int, reading: Reading, ruling: Ruling | None, slots: Slots
    ) -> Slots:
        """The slots of what somebody was fined, awarded or jailed for: who it was, and which of these.

        A sum without that word would be told as one of his own: "Norrail: £2.3m".
        """
        if ruling is None:
            return slots
        base = sentence.span.start
        subject = self._named(sentence, index, ruling.whom)
        if subject is None:
            return slots
        what = self._worded(ruling.what.shifted(base))
        if reading.unit.dimension is Dimension.TIME:
            slots = replace(slots, period=None, when=None)  # a term holds for no day of the verdict
        return replace(slots, subject=inferred(subject) if ruling.again else subject, measure=what)

    def _named(self, sentence: FiguredSentence, index: int, span: Span) -> Words | None:
        """Who or what some words name; of a pronoun what it stands for, of "he" and "she" nothing."""
        text = span.of(sentence.text).lower()
        if without_clitic(text) in self._words.clause.persons:
            return None
        if text in self._words.clause.pronouns:
            return self._subject_before(sentence, index, span)
        span = with_mark(sentence.text, span)
        subject = self._worded(without_time(self._words, sentence, span.shifted(sentence.span.start)))
        return self._organisations.in_full(subject) if subject else None

    def _worded(self, span: Span | None) -> Words | None:
        return Words(span.of(self._article.text), span) if span else None

    def _subject(
        self, sentence: FiguredSentence, index: int, reading: Reading, change: Change | None
    ) -> Words | None:
        at = reading.start - sentence.span.start
        if reading.unit.dimension is Dimension.AGE:
            whose = whose_age(self._article.language, sentence.text, at, reading.end - sentence.span.start)
            return self._named(sentence, index, whose) if whose else None
        if reading.hyphenated:
            return None
        after = first_word(sentence.between(reading.end, reading.end + CHANGE_REACH), 1).rstrip(".")
        if _is_bracketed(sentence, reading) or after in self._words.changes.no_change:
            return None  # "is $9 million short" is no size of what is short
        found = self._subjects.of(sentence, reading, change)
        span = as_subject(self._article.language, sentence.text, found) if found else None
        if span is None or is_reckoned(self._words, sentence, reading):
            return None
        text = span.of(sentence.text)
        if reading.unit.dimension is Dimension.TIME and not self._words.clause.lasts(sentence.text, at, text):
            return None
        person = without_clitic(text.lower()) in self._words.clause.persons
        if person or is_teller(text, reading.value, self._article.language):
            return None
        if is_recorder(self._words, sentence.text, span, reading.unit):
            return None
        amount = Span(at, reading.end - sentence.span.start)
        fined = reading.unit.dimension in (Dimension.MONEY, Dimension.OTHER)  # "docked six points"
        if fined and is_charged(self._words, sentence.text, span, amount):
            return None
        if text.lower() in self._words.clause.pronouns or self._words.subjects.stands_in(
            sentence.text, span.start, span.end
        ):
            if self._words.sayings.reported_on.search(sentence.text, max(0, span.start - 24), span.start):
                return self._sayers.it(self._who, plural=text.lower() in self._words.clause.plural_pronouns)
            return self._amount_before(sentence, span, reading) or self._subject_before(sentence, index, span)
        return self._named(sentence, index, span)

    def _amount_before(self, sentence: FiguredSentence, pronoun: Span, reading: Reading) -> Words | None:
        """What the figures of the sentence before are of, for a pronoun that is so much: "They were $6bn"."""
        if self._last is None or pronoun.start > _OPENING_REACH:
            return None
        before, filled = self._last
        gap = self._article.text[before.span.end : sentence.span.start]
        between = sentence.text[pronoun.end : reading.start - sentence.span.start].lower().split()
        stated = set(between) <= self._words.clause.between_verb and between[:1] and "\n" not in gap
        if not stated or gap.strip(" \"'”’)") or self._words.clause.haves.issuperset(between):
            return None
        plural = pronoun.of(sentence.text).lower() in self._words.clause.plural_pronouns
        for one, slots in zip(reversed(before.readings), reversed(filled), strict=True):
            if slots.subject and one.unit == reading.unit and self._agrees(slots.subject.text, plural=plural):
                return inferred(slots.subject)
        return None

    def _agrees(self, subject: str, *, plural: bool) -> bool:
        """Whether a subject may be meant by "they" or, if not `plural`, by "it"."""
        head = subject.split(" of ")[0].split()[-1]
        return self._nouns.is_plural(head) == plural

    def _one_before(self, sentence: FiguredSentence, index: int, pronoun: Span) -> Words | None:
        """The subject of the sentence before, if it is as many as the pronoun: "It" is no two countries."""
        found = self._subject_before(sentence, index, pronoun, first=True)
        said = pronoun.of(sentence.text).lower()
        plural = said in self._words.clause.plural_pronouns
        either = bool(self._words.clause.finite) and plural  # "sie" is one or several
        return found if found and (either or self._agrees(found.text, plural=plural)) else None

    def _subject_before(
        self, sentence: FiguredSentence, index: int, pronoun: Span, *, first: bool = False
    ) -> Words | None:
        """The subject of the sentence before, for a pronoun; only within the paragraph.

        It stands before a verb of a list, or before the `first` of all verbs.
        """
        span = self._span_before(sentence, index, pronoun, across=first)
        if span is None:
            return None
        text = span.of(self._article.text)
        stated = self._words.clause.verb.search(text)
        verb = first_verb(self._words, text, len(text)) if first else stated and stated.start()
        found = subject_before(self._words, text, verb, 0) if verb is not None else None
        subject = found.of(text) if found else ""
        if found is None or subject.lower() in self._words.clause.pronouns | self._words.clause.persons:
            return None
        moments = moments_of(self._article, self._words, span, ())
        before = FiguredSentence(span, text, (), moments)
        kept = without_time(self._words, before, found.shifted(span.start))
        return Words(kept.of(self._article.text), kept, inferred=True) if kept else None

    def _span_before(
        self, sentence: FiguredSentence, index: int, pronoun: Span, *, across: bool
    ) -> Span | None:
        """The sentence before the one the pronoun opens; a quotation may hold several."""
        inside = sentence_inside(sentence.text, pronoun.start)
        if inside:
            return inside.shifted(sentence.span.start)
        return self._before(index, across=across) if pronoun.start < _OPENING_REACH else None

    def _before(self, index: int, *, across: bool = False) -> Span | None:
        """The sentence before another in its paragraph, or `across` from the end of the one before."""
        if index == 0 or index >= len(self._sentences):
            return None
        before, paragraph = self._sentences[index - 1], self._article.paragraph_index
        apart = paragraph(self._sentences[index].start) - paragraph(before.start)
        return before if apart <= int(across) else None
