"""Verbs of change that tell of none: "the ferry sank 12 miles off", "cut power to 40,000 homes"."""

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.meaning.figured import FiguredSentence
from briefgen.evidence.meaning.subjects import is_verb, subject_before
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.evidence import Change
from briefgen.model.quantity import Dimension

_NOUN_BEHIND = 3
_SUBSTANCES = (Dimension.MASS, Dimension.VOLUME, Dimension.RATE)
"""What may come down by measure, on so much ground too: "122 Liter Regen je Quadratmeter"."""


def is_motion(words: SlotWords, sentence: FiguredSentence, reading: Reading, change: Change) -> bool:
    """Whether a figure is how far somebody moved, or what was moved, and not by how much something changed.

    A length is the size of a change where what rises has one ("the river rose 3 feet"); things are none but
    for the steps of a scale ("fell three places").
    """
    if _is_particle(words, sentence, reading, change) or _is_distance(words, sentence, reading, change):
        return True
    if _is_of_served(words, sentence, reading, change) or _is_worked(words, sentence, reading, change):
        return True
    if _is_what_fell(words, sentence, reading, change):
        return True
    if change.to or reading.from_to or change.span is None or change.cue.lower() not in words.changes.motions:
        return False
    base = sentence.span.start
    between = sentence.text[change.span.end - base : reading.start - base].lower().split()
    if change.span.start > reading.start or not words.changes.change_by.isdisjoint(between):
        return False
    if reading.counted:
        return words.changes.steps.isdisjoint(reading.unit.name.lower().split()[-1:])
    if reading.unit.dimension in _SUBSTANCES:
        return words.measures.measure.match(sentence.text, reading.end - base) is not None
    return reading.unit.dimension is Dimension.LENGTH and not _is_gauged(words, sentence, change.span.start)


def _is_particle(words: SlotWords, sentence: FiguredSentence, reading: Reading, change: Change) -> bool:
    """Whether "up" or "down" belongs to a verb whose object is counted: "pulled down 11 walls"."""
    if not reading.counted or change.to or change.span is None or change.span.end > reading.start:
        return False
    before = sentence.text[: change.span.start - sentence.span.start].split()[-1:]
    steps = words.changes.steps.intersection(reading.unit.name.lower().split()[-1:])
    particle = change.cue.lower() in words.changes.directions and not steps
    return particle and bool(before) and is_verb(words, before[0])


def _is_distance(words: SlotWords, sentence: FiguredSentence, reading: Reading, change: Change) -> bool:
    """Whether a length is how far from something else: "grew up two miles away", but "the lake rose"."""
    if change.to or reading.from_to or change.span is None or reading.unit.dimension is not Dimension.LENGTH:
        return False
    base = sentence.span.start
    between = sentence.text[change.span.end - base : reading.start - base].lower().split()
    if change.span.start > reading.start or not words.changes.change_by.isdisjoint(between):
        return False
    far = words.changes.distance.match(sentence.text, reading.end - base) is not None
    return far and not _is_gauged(words, sentence, change.span.start)


def _is_of_served(words: SlotWords, sentence: FiguredSentence, reading: Reading, change: Change) -> bool:
    """Whether those are counted from whom something is cut off: "cut power to 40,000 homes"."""
    served = reading.unit.name.lower().split()[-1:]
    if not change.to or reading.from_to or change.span is None or words.changes.served.isdisjoint(served):
        return False
    return words.changes.supply.search(sentence.between(change.span.end, reading.start)) is not None


def _is_worked(words: SlotWords, sentence: FiguredSentence, reading: Reading, change: Change) -> bool:
    """Whether so much is what somebody cuts: "cuts 420 cubic metres of timber", but not "of water use"."""
    if change.to or change.cue.lower() not in words.changes.worked:
        return False
    return words.changes.worked_things.match(sentence.text, reading.end - sentence.span.start) is not None


def _is_what_fell(words: SlotWords, sentence: FiguredSentence, reading: Reading, change: Change) -> bool:
    """Whether so much of what stands behind it came down, and no subject did: "es fielen 12 Liter Regen"."""
    if change.to or reading.from_to or change.span is None or change.span.end > reading.start:
        return False
    if change.cue.lower() not in words.changes.falling:
        return False
    if reading.unit.dimension not in (*_SUBSTANCES, Dimension.LENGTH):
        return False
    led = sentence.between(change.span.end, reading.start)
    behind = sentence.between(reading.end, reading.end + _NOUN_BEHIND).lstrip(" ")
    if not (words.changes.change_by.isdisjoint(led.lower().split()) and behind[:1].isupper()):
        return False
    before = subject_before(words, sentence.text, change.span.start - sentence.span.start, 0)
    opens = before.of(sentence.text).split()[0].lower() if before else ""
    return not opens or opens in words.changes.falling_opens


def _is_gauged(words: SlotWords, sentence: FiguredSentence, verb: int) -> bool:
    """Whether the subject of a verb is something whose height or length changes: "the lake", "snow cover"."""
    found = subject_before(words, sentence.text, verb - sentence.span.start, 0)
    return found is not None and words.changes.gauged.search(found.of(sentence.text)) is not None
