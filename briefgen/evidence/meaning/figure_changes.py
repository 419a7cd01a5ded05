"""The change a figure is the size of, or was reached by."""

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.meaning.changes import (
    CHANGE_REACH,
    UNCHANGING,
    change_after,
    change_before,
    is_of_pace,
    lacks_ending,
)
from briefgen.evidence.meaning.figured import FiguredSentence
from briefgen.evidence.meaning.motions import is_motion
from briefgen.evidence.meaning.subjects import CLAUSE_END, first_word, last_of, object_between
from briefgen.evidence.meaning.untimed import without_times
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.evidence import Change
from briefgen.model.quantity import Dimension

_OBJECT_REACH = 100
_SIZES = (Dimension.PERCENT, Dimension.PERCENTAGE_POINT, Dimension.MONEY, Dimension.COUNT)
"""What a noun of change behind it may be so large in: "at more than 5 per cent growth"."""


def change_of(words: SlotWords, sentence: FiguredSentence, i: int, reading: Reading) -> Change | None:
    """The change a verb or noun beside the i-th figure states; None where it is neither size nor result."""
    if reading.unit.dimension in UNCHANGING or reading.from_to == "from":
        return None
    begins = i - 1 if reading.from_to == "to" else i
    last = sentence.before(begins)
    floor = sentence.readings[last].end if last >= 0 else sentence.span.start
    end = reading.from_start if reading.from_to else reading.start
    begin = max(floor, end - CHANGE_REACH)
    window = sentence.between(begin, end)
    after = sentence.between(reading.end, sentence.until(i, core=True))
    if is_of_pace(words, after):
        return None
    bound = first_word(sentence.between(reading.start, reading.core), 0)
    again = words.changes.sized_again.match(sentence.text, reading.end - sentence.span.start) is not None
    before = None if reading.hyphenated else change_before(words, window, reading, begin, bound, again=again)
    if before and _is_particle(words, sentence, before):
        before = None
    before = before or _far_change(words, sentence, reading, floor, bound)
    behind = None
    if before is None or before.cue.lower() in words.changes.nouns:
        behind = change_after(words, window, after, reading)
        behind = None if behind and _is_condition(words, sentence, reading, behind.cue) else behind
    change = behind or before or _past_time(words, sentence, reading, (begin, end), bound)
    if change and _is_particle(words, sentence, change):
        return None
    rest = sentence.text[reading.end - sentence.span.start :]
    if change and (lacks_ending(words, change, rest) or is_motion(words, sentence, reading, change)):
        return None
    return change


def _is_condition(words: SlotWords, sentence: FiguredSentence, reading: Reading, cue: str) -> bool:
    """Whether a figure is of a phrase before the verb that tells where or when something changes.

    "Bei Temperaturen über 35 Grad sank die Zahl": the number fell, and not the temperature.
    """
    at = reading.core - sentence.span.start
    begin = max(0, at - _OBJECT_REACH)
    mark = last_of(CLAUSE_END.finditer(sentence.text, begin, at))
    lead = sentence.text[mark.end() if mark else begin : at].lower().split()
    led = bool(lead) and lead[-1] in words.changes.leading_to - words.clause.measure_starts
    turned = (
        lead[:1]
        and lead[0] in words.changes.conditions
        and (words.clause.finite - words.changes.nouns).isdisjoint(lead)
    )
    bounded = reading.start < reading.core and reading.unit.dimension not in _SIZES
    changing = cue.lower() in words.clause.finite or (bounded and cue.lower() in words.changes.nouns)
    return bool(turned) and not led and changing


def _is_particle(words: SlotWords, sentence: FiguredSentence, change: Change) -> bool:
    """Whether a word of direction only ends a verb that stands out of reach: "made up the group, at 5"."""
    start = change.span.start - sentence.span.start if change.span else 0
    led = words.changes.particle_before.search(sentence.text, max(0, start - CHANGE_REACH), start)
    return led is not None and change.cue.lower() in words.changes.directions


def _past_time(
    words: SlotWords, sentence: FiguredSentence, reading: Reading, window: tuple[int, int], bound: str
) -> Change | None:
    """The change of a verb with a time between it and its figure: "verlor am Mittwoch 5 Prozent"."""
    if reading.hyphenated or words.clause.closing_verb is None:
        return None
    base = sentence.span.start
    text = without_times(words, sentence, reading.start - base)[window[0] - base : window[1] - base]
    return change_before(words, text, reading, window[0], bound)


def _far_change(
    words: SlotWords, sentence: FiguredSentence, reading: Reading, floor: int, bound: str
) -> Change | None:
    """The change of a long object: "cut output at the country's largest mine by 5 per cent"."""
    end = reading.from_start if reading.from_to else reading.start
    begin = max(floor, end - _OBJECT_REACH)
    if reading.hyphenated or begin >= end - CHANGE_REACH:
        return None
    found = change_before(words, sentence.between(begin, end), reading, begin, bound)
    if found is None or found.span is None or found.cue.lower() in words.changes.directions:
        return None
    base = sentence.span.start
    changed = object_between(words, sentence.text, found.span.end - base, end - base)
    return found if changed else None
