"""Slots that one figure of a sentence takes from another, or from the words before its subject."""

from dataclasses import replace

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.amounts.shared_units import shared_unit
from briefgen.evidence.meaning.changes import CHANGE_REACH
from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span
from briefgen.model.evidence import Change, Words
from briefgen.model.quantity import Dimension

_LISTED_REACH = CHANGE_REACH + 90
_DEALT_REACH = 120


def timed_by_subject(words: SlotWords, sentence: FiguredSentence, filled: list[Slots]) -> list[Slots]:
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


def without_crossed(words: SlotWords, sentence: FiguredSentence, filled: list[Slots]) -> list[Slots]:
    """The slots, without subjects that "respectively" deals out: "Li and Poole, 11 and 8 respectively"."""
    dealt = words.lists.respective.search(sentence.text) if len(filled) > 1 else None
    if dealt is None:
        return filled
    last = sentence.span.start + dealt.start()
    return [
        replace(slots, subject=None)
        if sentence.readings[i].end <= last <= sentence.readings[i].end + _DEALT_REACH
        else slots
        for i, slots in enumerate(filled)
    ]


def carried(words: SlotWords, sentence: FiguredSentence, filled: list[Slots]) -> list[Slots]:
    """A figure set against the one before it takes its subject and measure, marked as inferred."""
    told = list(filled)
    for i in range(1, len(told)):
        told[i - 1], told[i] = _sized_first(words, sentence, told, i)
        told[i] = _where_it_began(words, sentence, told, i) or _after_change(words, sentence, told, i)
        told[i] = _one_more(words, sentence, told, i)
        if _is_added_change(words, sentence, told, i):
            told[i] = replace(told[i], subject=inferred(told[i - 1].subject))
        if _is_of_another_time(words, sentence, told, i):
            change = told[i - 1].change
            size = change if change and not change.to else None  # "rose 3% in May and 4% in June"
            told[i] = replace(told[i], subject=inferred(told[i - 1].subject), change=told[i].change or size)
        if _goes_on_in_row(words, sentence, told, i):
            told[i] = replace(
                told[i], subject=inferred(told[i - 1].subject), change=told[i].change or told[i - 1].change
            )
        if told[i].subject is None and _is_elsewhere(words, sentence, i):
            told[i] = _as_elsewhere(sentence, told, i)
        if _is_listed(sentence, i) and told[i].subject and not told[i].measure:
            told[i] = replace(told[i], measure=inferred(told[i - 1].measure))
        reading, before = sentence.readings[i], told[i - 1]
        against = before.compared_to is not None or reading.from_to == "to"
        unit = shared_unit(sentence.readings[i - 1], reading, rated=True)
        if against and (unit or sentence.readings[i - 1].unit.name == reading.unit.name):
            if reading.from_to == "to" and told[i].subject:
                told[i - 1] = before = replace(before, subject=told[i].subject)
            own = told[i].subject if reading.from_to == "to" or _is_own(sentence, told[i], i) else None
            expected = _is_expected(words, before)
            same = not expected and _is_same_thing(words, sentence, before, reading)
            same = same or reading.from_to == "to"
            told[i] = replace(
                told[i],
                subject=own or (inferred(before.subject) if same else told[i].subject),
                measure=told[i].measure or inferred(before.measure),
                unit=told[i].unit or (unit if unit and (same or expected) and unit != reading.unit else None),
                change=told[i].change or _reached(told, sentence, i),
            )
    return _timed_back(sentence, told)


def _goes_on_in_row(words: SlotWords, sentence: FiguredSentence, filled: list[Slots], i: int) -> bool:
    """Whether a figure is the next of a row with one unit behind: "rose by 3, 4 and 5 per cent"."""
    left, right, before = sentence.readings[i - 1], sentence.readings[i], filled[i - 1].subject
    bare = not any(map(str.isalpha, sentence.between(left.core, left.end)))
    several = before is not None and words.lists.row_joint_bare.search(before.text)
    if (
        not bare
        or several
        or left.unit != right.unit
        or not left.unit.name
        or filled[i].subject
        or before is None
        or right.from_to
        or left.score
        or right.score
    ):
        return False
    stands_before = before.span is None or before.span.end <= left.start
    gap = sentence.between(left.end, right.start)
    return stands_before and words.lists.row_joint_bare.fullmatch(gap) is not None


def _is_own(sentence: FiguredSentence, slots: Slots, i: int) -> bool:
    """Whether a figure has a noun of its own behind the one before: "nach einem Gewinn von 48"."""
    span = slots.subject.span if slots.subject and not slots.subject.inferred else None
    return span is not None and sentence.readings[i - 1].end <= span.start < sentence.readings[i].start


def _reached(filled: list[Slots], sentence: FiguredSentence, i: int) -> Change | None:
    """The change that led to a number where its size stands first: "40 Prozent von 560 auf 336"."""
    size = filled[i - 2].change if i > 1 and sentence.readings[i].from_to == "to" else None
    began = size is not None and filled[i - 1].subject == inferred(filled[i - 2].subject)
    return replace(size, to=True) if size and began and not size.to else None


def _timed_back(sentence: FiguredSentence, filled: list[Slots]) -> list[Slots]:
    """The slots, a change told in several units of one time: "fell $2, or 3 per cent, to $60 on Tuesday"."""
    for i in range(len(filled) - 2, -1, -1):
        own, after = filled[i], filled[i + 1]
        spans = [one.change.span for one in (own, after) if one.change and one.change.span]
        if len(spans) == 2 and spans[0] == spans[1] and after.period and not own.period:
            gap = sentence.between(sentence.readings[i].end, sentence.readings[i + 1].start)
            if sentence.moment_in(
                Span(sentence.readings[i].end, sentence.readings[i + 1].start)
            ) is None and (len(gap) < CHANGE_REACH):
                filled[i] = replace(own, period=inferred(after.period), when=after.when)
    return filled


def _one_more(words: SlotWords, sentence: FiguredSentence, filled: list[Slots], i: int) -> Slots:
    """The slots with the change that a pronoun tells again: "a rise of 3% in Kent and one of 2% in Essex"."""
    own, change, reading = filled[i], filled[i - 1].change, sentence.readings[i]
    before = sentence.readings[i - 1]
    if own.change or change is None or change.to or before.unit != reading.unit or not reading.unit.name:
        return own
    led = sentence.between(change.span.end, before.start).lower().split() if change.span else []
    noun = change.span is None or words.changes.noun_by.issuperset(led[-1:])
    again = words.changes.again.search(sentence.between(before.end, reading.start))
    return replace(own, change=replace(change, span=None)) if noun and again else own


def _is_added_change(words: SlotWords, sentence: FiguredSentence, filled: list[Slots], i: int) -> bool:
    """Whether a change is added to the level before it: "reached £9m in May, up 3 per cent"."""
    own, before, left = filled[i], filled[i - 1], sentence.readings[i - 1]
    change = own.change
    if (
        change is None
        or change.span is None
        or change.to
        or own.subject
        or not before.subject
        or left.counted
    ):
        return False
    start = min(change.span.start, sentence.readings[i].start)
    gap = sentence.untimed(left.end, start) if start > left.end else "-"
    gap = words.clause.verb_behind.sub("", gap)
    return gap.strip().lower() in {",", ", or"} and (before.change is None or before.change.to)


def _is_same_thing(words: SlotWords, sentence: FiguredSentence, before: Slots, reading: Reading) -> bool:
    """Whether no other thing is named where a figure is set against one: not "against a limit of 3"."""
    start = before.compared_to.span.start if before.compared_to and before.compared_to.span else reading.start
    return words.clause.fillers.issuperset(sentence.between(start, reading.start).lower().split())


def _is_expected(words: SlotWords, before: Slots) -> bool:
    """Whether a figure was set against what was only expected: "beating the £2bn forecast"."""
    said = before.compared_to.text.lower().split() if before.compared_to else []
    led = words.clause.expectations | words.sayings.documents
    return any(word.strip(",.;") in led for word in said)


def _where_it_began(words: SlotWords, sentence: FiguredSentence, filled: list[Slots], i: int) -> Slots | None:
    """The slots of the number a change began at, behind its size: "um 40 Prozent von 560 auf 336"."""
    own, before = filled[i], filled[i - 1]
    gap = sentence.between(sentence.readings[i - 1].end, sentence.readings[i].start).strip().lower()
    began = gap in words.changes.change_from and before.change is not None and not before.change.to
    if not began or own.subject or not before.subject:
        return None
    return replace(own, subject=inferred(before.subject))


def _sized_first(
    words: SlotWords, sentence: FiguredSentence, filled: list[Slots], i: int
) -> tuple[Slots, Slots]:
    """The slots of a size and what it led to, told by one verb behind both: "ging um 28 auf 214 zurück"."""
    before, own, left = filled[i - 1], filled[i], sentence.readings[i - 1]
    gap = sentence.between(left.end, sentence.readings[i].start)
    led = own.change is not None and own.change.to and words.changes.reached.fullmatch(gap.lstrip())
    if not led or own.change is None:
        return before, own
    by = sentence.between(sentence.span.start, left.start).lower().rsplit(None, 1)[-1:]
    if by == [] or by[0] not in words.changes.change_by:
        return before, own
    if before.change is None and before.subject:
        before = replace(before, change=replace(own.change, to=False))
    told = before.change is not None and not before.change.to
    return before, (replace(own, subject=inferred(before.subject)) if told and not own.subject else own)


def _after_change(words: SlotWords, sentence: FiguredSentence, filled: list[Slots], i: int) -> Slots:
    """The slots of what a change is, told again or reached: "fell $2, or 3 per cent, to $60".

    A level that is told again is of the same: "supplied 210 TWh, or 31 per cent of the total".
    """
    own, before = filled[i], filled[i - 1]
    change = before.change
    gap = sentence.untimed(sentence.readings[i - 1].end, sentence.readings[i].start).strip(" ,")
    if change and change.span and change.span.start >= sentence.readings[i - 1].end:
        gap = gap.removeprefix(change.cue).strip()  # "closed 6 per cent lower at $48"
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
    return replace(own, subject=inferred(before.subject), change=replace(change, to=reached))


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


def _is_elsewhere(words: SlotWords, sentence: FiguredSentence, i: int) -> bool:
    """Whether a figure goes on with another place of the same: "5 per cent in Ely, in Wells 6 per cent"."""
    left, right = sentence.readings[i - 1], sentence.readings[i]
    gap = sentence.between(left.end, right.start)
    bare = right.unit.is_bare and not right.score
    bare = bare and left.unit.dimension is Dimension.TIME  # whose shops stand elsewhere is no row
    if left.unit != right.unit and not bare:
        return False
    if left.unit == right.unit and words.lists.elsewhere.fullmatch(gap):
        return True
    changes = right.from_to == "from" and i + 1 < len(sentence.readings)
    end = sentence.readings[i + 1].end if changes else right.end  # "from 9 to 17 in Wells"
    behind = words.lists.there.match(sentence.between(end, end + CHANGE_REACH))
    return behind is not None and words.lists.elsewhere_behind.fullmatch(gap) is not None


def _as_elsewhere(sentence: FiguredSentence, filled: list[Slots], i: int) -> Slots:
    """The slots of a figure that goes on with another place of the same: its subject, change and unit."""
    own, before, right = filled[i], filled[i - 1], sentence.readings[i]
    unit = before.unit or sentence.readings[i - 1].unit
    change = before.change if before.change and not before.change.to else None
    return replace(
        own,
        subject=inferred(before.subject) if _is_stated(sentence, before, i - 1) else None,
        change=own.change or change,
        unit=own.unit or (unit if unit != right.unit else None),
    )


def _is_stated(sentence: FiguredSentence, slots: Slots, i: int) -> bool:
    """Whether a subject is stated of its figure: "Texas, 7 in 10" is of another list."""
    span, start = slots.subject.span if slots.subject else None, sentence.readings[i].start
    if slots.subject is None or span is None or slots.subject.inferred:
        return slots.subject is not None
    return not span.end <= start or any(map(str.isalpha, sentence.between(span.end, start)))


def _is_listed(sentence: FiguredSentence, i: int) -> bool:
    """Whether a figure goes on with a list: "India 38 per cent, China 20 per cent"."""
    left, right = sentence.readings[i - 1], sentence.readings[i]
    return left.unit == right.unit and right.start - left.end < _LISTED_REACH


def inferred(words: Words | None) -> Words | None:
    """The words, marked as resolved by a rule."""
    return replace(words, inferred=True) if words else None
