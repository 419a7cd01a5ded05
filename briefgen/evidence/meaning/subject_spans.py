"""Where in a sentence the words stand that say what a figure is of."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from briefgen.evidence.amounts.numbers import Form
from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.meaning.contests import contest_verb
from briefgen.evidence.meaning.figured import FiguredSentence
from briefgen.evidence.meaning.noun_beside import (
    amount_noun,
    first_verb,
    given_to,
    open_noun,
    put_at,
    ranged_noun,
    sized_noun,
    verb_by_form,
)
from briefgen.evidence.meaning.passives import done_by
from briefgen.evidence.meaning.placings import placing_verb, without_bearer
from briefgen.evidence.meaning.relatives import antecedent, behind_relative, opened
from briefgen.evidence.meaning.subjects import (
    CLAUSE_END,
    first_word,
    last_of,
    named_before,
    object_between,
    past_insertion,
    stating_verb,
    subject_before,
)
from briefgen.evidence.meaning.untimed import without_times
from briefgen.evidence.meaning.verb_second import behind_value, clause_subject, follows_whole
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.knowledge.patterns import NAME_WORD, name_of
from briefgen.model.article import Span
from briefgen.model.evidence import Change
from briefgen.model.quantity import Dimension

_SOURCE_REACH = 400
_TIME_REACH = 120
_ARTICLE_REACH = 8
_OBJECT_REACH = 100
_NAMES = name_of(NAME_WORD, NAME_WORD, 2)
_LISTED = re.compile(
    rf"[a-z]\s(?P<lead>[a-z]{{2,8}})\s(?:the\s)?(?:{_NAMES},\s){{1,4}}(?:{_NAMES}\s)?(?:and|or|und)\s(?:the\s)?{_NAMES}$"
)

_JOINED_NAMES = re.compile(rf"{_NAMES}\s(?:and|or|und|oder)\s{_NAMES}")
_NAMES_BEFORE = re.compile(rf"(?:^|[.;:]\s)(?P<names>(?:{_NAMES},\s){{1,4}})$")


class SubjectSpans:
    """Finds what figures of an article are of, each in its sentence."""

    def __init__(self, words: SlotWords, ends: Sequence[int]) -> None:
        self._words = words
        self._ends = ends
        self._ends_set = frozenset(ends)

    def of(self, sentence: FiguredSentence, reading: Reading, change: Change | None) -> Span | None:
        """The object a verb changes, a noun beside the figure, else what stands before the verb.

        The span counts from the start of the sentence.
        """
        at = reading.start - sentence.span.start
        if self._words.subjects.condition.search(sentence.text, max(0, at - _SOURCE_REACH), at):
            return None  # "if you ask them to pay £3"
        if reading.counted and self._is_led_to(sentence.text, at):
            return None  # "a minute of silence was held for the 14 people"
        if change and not change.to and self._is_part_of_next(sentence, reading):
            return None  # "the firm cut 480 of its 4,800 jobs": the jobs fell, and not the firm
        found = (
            self._contending(sentence, reading, change)
            or self._sized(sentence, reading)
            or self._told(sentence, reading, change)
        )
        found = found if found and self._words.clause.may_be_noun(found.of(sentence.text)) else None
        if found is None and not reading.counted and not reading.from_to:
            found = behind_value(self._words, sentence, at, reading.end - sentence.span.start)
        one = found is not None and first_word(sentence.text, found.start) in self._words.clause.one
        if one and reading.unit.dimension is not Dimension.MONEY:
            return None  # "one rival has 38 points": nobody is named, and so nobody is ranked
        if found and self._words.clause.finite and self._is_of_whole(sentence, reading, found):
            return None
        if not self._words.clause.finite or (reading.counted and found):
            return found
        behind = first_word(sentence.text, reading.end - sentence.span.start + 1).rstrip(".")
        if found or behind in self._words.subjects.wills:
            return None if behind in self._words.subjects.wills else found
        start = reading.from_start if reading.from_to == "to" else reading.start
        return clause_subject(
            self._words, sentence, start - sentence.span.start, stated=bool(reading.counted)
        )

    def _is_led_to(self, text: str, at: int) -> bool:
        """Whether a preposition leads to known things that are counted: "for the 14 people"."""
        known = self._words.sayings.definite_before.search(text, max(0, at - _ARTICLE_REACH), at)
        before = text[: known.start()].split()[-1:] if known else []
        return bool(before) and before[0].lower() in self._words.clause.prepositions

    def _contending(self, sentence: FiguredSentence, reading: Reading, change: Change | None) -> Span | None:
        """Who has the support of a share, or leads by it."""
        verb = None if change else contest_verb(self._words, sentence, reading)
        if verb is None:
            return None
        base = sentence.span.start
        return subject_before(self._words, sentence.text, verb, self._floor(sentence, verb + base) - base)

    def _is_part_of_next(self, sentence: FiguredSentence, reading: Reading) -> bool:
        """Whether a count is a part of the one right behind it: "480 of its 4,800 jobs"."""
        i = bisect_left(sentence.readings, reading.start, key=lambda one: one.start) + 1
        if i >= len(sentence.readings) or reading.unit.dimension is not Dimension.COUNT:
            return False
        said = sentence.between(reading.end, sentence.readings[i].start).split()
        owned = all(word in self._words.clause.article_words for word in said[1:])
        return bool(said) and said[0] in self._words.clause.measure_starts and owned

    def _sized(self, sentence: FiguredSentence, reading: Reading) -> Span | None:
        """The noun whose amount stands behind it: "Rechnungen über 900 Euro"."""
        if reading.counted or reading.unit.dimension not in (Dimension.MONEY, Dimension.MASS):
            return None
        at = reading.core - sentence.span.start
        found = self._words.subjects.sized.search(sentence.text, max(0, at - _OBJECT_REACH), at)
        return Span(*found.span("noun")) if found else None

    def _is_of_whole(self, sentence: FiguredSentence, reading: Reading, found: Span) -> bool:
        """Whether words only tell of the whole a count is a part of: "Von 40 Betten der Klinik sind 38"."""
        at = sentence.before(bisect_left(sentence.readings, reading.start, key=lambda one: one.start))
        whole = sentence.readings[at].end - sentence.span.start if at >= 0 else -1
        return 0 <= whole <= found.start and follows_whole(self._words, sentence, whole)

    def _told(self, sentence: FiguredSentence, reading: Reading, change: Change | None) -> Span | None:
        """The subject by a verb of a list right before the figure, or by a noun beside it."""
        base = sentence.span.start
        start = reading.from_start if reading.from_to == "to" else reading.start
        if change and change.span and change.span.start < reading.start:
            changed = object_between(self._words, sentence.text, change.span.end - base, start - base)
            changed = changed or self._reached_in(sentence, change.span, start - base)
            verb: int | None = change.span.start - base
        else:
            changed = self._sized_in(sentence, reading, change)
            changed = changed or self._object_of_last(sentence, start - base, reading.end - base)
            changed = changed or self._named(sentence, reading, change) or self._beside(sentence, reading)
            verb = self._stated_by(sentence, reading, start - base)
        if verb is None and reading.unit.dimension is Dimension.TIME:
            verb = self._words.clause.lasting(sentence.text, start - base)
        if changed or verb is None:
            return changed
        relative = opened(self._words, sentence.text, verb)
        if relative:
            share = reading.unit.dimension is Dimension.PERCENT  # of what it holds a share, stands behind
            return None if share else antecedent(self._words, sentence.text, relative)
        verb = past_insertion(self._words, sentence.text, 0, verb)
        floor = self._floor(sentence, verb + base) - base
        joined = (
            self._words.changes.joins.search(sentence.text, floor, verb)
            if floor + base in self._ends_set
            else None
        )
        floor = joined.end() if joined else floor
        found = subject_before(self._words, sentence.text, verb, floor)
        if found and self._is_last_of_places(sentence, found):
            return None
        found = self._whole_list(sentence, found) if found else None
        torn = found is not None and floor > 0 and not sentence.text[floor : found.start].strip()
        if torn and floor + base in self._ends_set:
            return None
        found = found or behind_relative(self._words, sentence.text, verb, floor)
        return found or self._with_count(sentence, verb, floor) or self._of_main(sentence, change, floor)

    def _stated_by(self, sentence: FiguredSentence, reading: Reading, start: int) -> int | None:
        """Where the verb begins that states the figure, of a list or by its form."""
        base = sentence.span.start
        told = without_bearer(self._words, without_times(self._words, sentence, start), start)
        verb = stating_verb(self._words, told, start)
        verb = placing_verb(self._words, sentence, start) if verb is None else verb
        verb = done_by(self._words, sentence, reading) if verb is None else verb
        if verb is not None and sentence.holds_figure(Span(verb, verb + 1).shifted(base)):
            verb = None  # "4.4 trillion won"
        if verb is None and not reading.counted:
            verb = verb_by_form(self._words, sentence.text, reading.start - base)
        return verb

    def _is_last_of_places(self, sentence: FiguredSentence, found: Span) -> bool:
        """Whether names only end a list behind a noun: "pupils in England, Wales and Ireland took"."""
        text = sentence.text[max(0, found.end - _TIME_REACH) : found.end]
        listed = _LISTED.search(text)
        if listed is None or listed["lead"].lower() not in self._words.clause.fronted:
            return False
        begin = found.end - len(text) + listed.start("lead")
        timed = sentence.moment_in(Span(begin, found.end).shifted(sentence.span.start)) is not None
        return found.start > begin and not timed

    def _whole_list(self, sentence: FiguredSentence, found: Span) -> Span:
        """A subject with the names before its comma: "Acme, Borel and Corvin earned"."""
        before = _NAMES_BEFORE.search(sentence.text, max(0, found.start - _TIME_REACH), found.start)
        if before is None or not _JOINED_NAMES.fullmatch(found.of(sentence.text)):
            return found
        whole = Span(before.start("names"), found.end)
        opens = first_word(sentence.text, whole.start) in self._words.clause.fronted
        timed = sentence.moment_in(whole.shifted(sentence.span.start)) is not None
        return found if opens or timed else whole

    def _sized_in(self, sentence: FiguredSentence, reading: Reading, change: Change | None) -> Span | None:
        """What a noun of change behind its size is of: net profit of "a 5% increase in net profit"."""
        before = sentence.between(reading.start - _ARTICLE_REACH, reading.start)
        if change is None or change.span is None or not self._words.clause.article_before.search(before):
            return None
        return sized_noun(self._words, sentence.text, change.span.end - sentence.span.start)

    def _reached_in(self, sentence: FiguredSentence, change: Span, start: int) -> Span | None:
        """What reached a figure by a noun of change: revenue of "a 9% jump in revenue to £3bn"."""
        found = sized_noun(self._words, sentence.text, change.end - sentence.span.start)
        led = sentence.text[found.end : start].split() if found else []
        article = any(reading.end <= change.start for reading in sentence.readings)
        return found if article and led and set(led) <= self._words.changes.leading_to else None

    def _of_main(self, sentence: FiguredSentence, change: Change | None, floor: int) -> Span | None:
        """What the main clause before a participle is of: "Exports grew fastest, rising 31 per cent"."""
        if floor or change is None or change.span is None:
            return None
        before = sentence.between(sentence.span.start, change.span.start)
        led = change.cue.lower().endswith(self._words.clause.participles) and before.endswith(", ")
        if not led or CLAUSE_END.search(before[:-2]):
            return None
        verb = first_verb(self._words, sentence.text, len(before) - 2)
        return subject_before(self._words, sentence.text, verb, 0) if verb else None

    def _object_of_last(self, sentence: FiguredSentence, start: int, end: int) -> Span | None:
        """What a verb behind its figure changes, or what changes: "hat den Zins auf 3 Prozent angehoben"."""
        clause = self._words.clause
        if clause.closing_verb is None or clause.closing_verb.match(sentence.text, end) is None:
            return None
        text = without_times(self._words, sentence, start)
        opens = last_of(clause.opens_object.finditer(text, max(0, start - _OBJECT_REACH), start))
        if opens is None or CLAUSE_END.search(text, opens.end(), start):
            return None
        inside = object_between(self._words, text, opens.end(), start)
        return inside or subject_before(
            self._words, text, opens.start(), max(0, opens.start() - _OBJECT_REACH)
        )

    def _with_count(self, sentence: FiguredSentence, verb: int, floor: int) -> Span | None:
        """A subject that ends with a count: "sales of the two leading brands" before "reached"."""
        base = sentence.span.start
        last = bisect_left(sentence.readings, verb + base, key=lambda reading: reading.end) - 1
        counted = (
            last >= 0 and sentence.readings[last].counted and sentence.readings[last].end == floor + base
        )
        if not counted or sentence.readings[last].form is not Form.WORDS:
            return None
        between = {word.lower() for word in sentence.text[floor:verb].split()}
        if not between <= self._words.clause.auxiliaries:
            return None
        found = subject_before(
            self._words, sentence.text, verb, self._floor(sentence, floor + base - 1) - base
        )
        return found if found and found.start + base < sentence.readings[last].start else None

    def _beside(self, sentence: FiguredSentence, reading: Reading) -> Span | None:
        """A noun that has the figure for its amount, or whose size it tells."""
        if reading.counted or reading.from_to:
            return None
        base = sentence.span.start
        start, end = reading.start - base, reading.end - base
        bare = reading.unit.dimension is Dimension.COUNT
        found = amount_noun(
            self._words, sentence.text, start, self._floor(sentence, reading.start - 1) - base
        )
        share = reading.unit.dimension is Dimension.PERCENT and self._words.measures.measure.match(
            sentence.text, end
        )
        if found and share and self._words.sayings.definite_before.search(sentence.text, 0, found.start):
            return None  # of whom it is a share stands behind it: "the security of 90 per cent of the plants"
        if reading.unit.dimension is not Dimension.SPEED:  # "left the road at 90mph"
            found = found or self._put(sentence, start)
        if found is None and reading.start < reading.core and reading.value is None:
            found = ranged_noun(self._words, sentence.text, start)
        if found is None and reading.unit.dimension is Dimension.PERCENT:
            found = given_to(self._words, sentence.text, start)
        if (
            found
            and bare
            and not self._words.subjects.tally.match(found.of(sentence.text))
            and not self._words.subjects.one_of_many.search(
                sentence.text, max(0, found.start - _ARTICLE_REACH), found.start
            )
        ):
            return None
        if found is None and reading.unit.dimension in (Dimension.PERCENT, Dimension.MONEY):
            found = open_noun(self._words, sentence.text, start, end)
        return found

    def _put(self, sentence: FiguredSentence, start: int) -> Span | None:
        """What somebody puts at the figure, unless it was put at the one before."""
        found = put_at(self._words, sentence.text, start)
        taken = found and sentence.holds_figure(found.shifted(sentence.span.start))
        return None if taken else found

    def _named(self, sentence: FiguredSentence, reading: Reading, change: Change | None) -> Span | None:
        """A name before the figure, but none that something is only added to.

        "And Ms Li, two of them"; "in Peru, Chile and Cuba, 6 per cent more than in May".
        """
        at = reading.start - sentence.span.start
        behind = sentence.text[:at].rstrip().endswith(",")
        added = reading.unit.dimension is Dimension.COUNT and behind
        found = None if added else named_before(self._words, sentence.text, at)
        if found and self._is_source(sentence.text, found):
            return None
        differs = (
            behind and change is not None and change.span is not None and change.span.start >= reading.end
        )
        before = sentence.text[: found.start].lower().split()[-1:] if found and differs else []
        if not self._words.clause.list_words.isdisjoint(before):
            return None
        whole = found.shifted(sentence.span.start) if found else None
        other = whole is not None and (sentence.holds_figure(whole) or sentence.moment_in(whole))
        return None if other else found

    def _is_source(self, text: str, name: Span) -> bool:
        """Whether a name is who says the figure: "according to the UN's Food Office, 90 per cent of"."""
        begin = max(0, name.start - _SOURCE_REACH)
        said = last_of(self._words.sayings.attribution.finditer(text, begin, name.start))
        return said is not None and CLAUSE_END.search(text, said.end(), name.start) is None

    def _floor(self, sentence: FiguredSentence, at: int) -> int:
        """Where the last figure before a place ends, or the sentence begins."""
        before = bisect_right(self._ends, at) - 1
        while before >= 0 and sentence.ends_time(self._ends[before]):
            before -= 1
        floor = max(sentence.span.start, self._ends[before] if before >= 0 else 0)
        last = bisect_left(sentence.moments, at, key=lambda moment: moment.span.end) - 1
        moment = sentence.moments[last].span if last >= 0 else None
        return moment.end if moment and moment.end > floor and self._opens(sentence, moment) else floor

    def _opens(self, sentence: FiguredSentence, moment: Span) -> bool:
        """Whether a time opens its sentence or clause: what follows is the subject."""
        before = sentence.between(moment.start - _TIME_REACH, moment.start)
        opening = last_of(CLAUSE_END.finditer(before))
        words = before[opening.end() if opening else 0 :].lower().split()
        return all(word in self._words.clause.at_time for word in words)
