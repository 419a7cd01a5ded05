"""What a figure is set against in its sentence."""

import re
from dataclasses import replace

from briefgen.evidence.amounts.numbers import Form
from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.meaning.changes import CHANGE_REACH
from briefgen.evidence.meaning.figured import FiguredSentence
from briefgen.evidence.meaning.subjects import CLAUSE_END, last_of
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span
from briefgen.model.quantity import Dimension

_REACH = 120
_PER_REACH = 16
_LED = 2
_AGAINST_END = re.compile(rf"{CLAUSE_END.pattern}|\)")


def set_against(words: SlotWords, sentence: FiguredSentence, i: int) -> Span | None:
    """The start of its change, the time after "fewer than in", or what "compared with" names."""
    reading = sentence.readings[i]
    if reading.from_to:
        first = sentence.readings[i - 1]
        return Span(first.start, first.end) if reading.from_to == "to" else None
    return _than(words, sentence, reading) or _other(words, sentence, i)


def _than(words: SlotWords, sentence: FiguredSentence, reading: Reading) -> Span | None:
    """What a difference or multiple is counted from: "240 fewer than in 2019", "five above the average"."""
    behind = sentence.between(reading.end, reading.end + _REACH)
    other = words.changes.than_norm.match(behind) or words.changes.than_name.match(behind)
    if other and sentence.moment_in(Span(*other.span("other")).shifted(reading.end)) is None:
        return Span(*other.span("other")).shifted(reading.end)
    moment = sentence.moment_from(reading.end)
    near = moment is not None and moment.span.start - reading.end <= _REACH
    gap = sentence.between(reading.end, moment.span.start) if moment and near else ""
    told = words.changes.more_than_time.fullmatch(gap) or words.changes.as_much_time.fullmatch(gap)
    return moment.span if moment and told else None


def is_aside(words: SlotWords, sentence: FiguredSentence, i: int) -> bool:
    """Whether a figure tells the one before it in another unit: "£5m (€6m)", "$5m, or $2 a share"."""
    reading = sentence.readings[i]
    before = sentence.readings[i - 1] if i else None
    if before is None or before.unit == reading.unit or before.unit.dimension is not reading.unit.dimension:
        return False
    gap = sentence.between(before.end, reading.start)
    bracketed = gap.strip() == "(" and sentence.between(reading.end, reading.end + 1) == ")"
    return bracketed or (gap[:1] == "," and gap.strip(" ,").lower() in words.changes.restated)


def is_whole(part_of: re.Pattern[str], sentence: FiguredSentence, i: int) -> bool:
    """Whether a count only says of how many the one before it is a part: "ten of the 16 companies"."""
    before, reading = sentence.readings[i - 1] if i else None, sentence.readings[i]
    if before is None or any(one.unit.dimension is not Dimension.COUNT for one in (before, reading)):
        return False
    if before.value is None or reading.value is None or before.value > reading.value:
        return False
    return part_of.fullmatch(sentence.between(before.end, sentence.readings[i].start)) is not None


def is_size_between(words: SlotWords, sentence: FiguredSentence, i: int) -> bool:
    """Whether a share is but the size of a change between two others: "58%, down 6% from 64%"."""
    if not 0 < i < len(sentence.readings) - 1 or sentence.readings[i].unit.dimension is not Dimension.PERCENT:
        return False
    before, size, behind = sentence.readings[i - 1 : i + 2]
    if before.unit.dimension is not Dimension.PERCENT or behind.unit.name not in ("", before.unit.name):
        return False
    led = sentence.between(before.end, size.start).split()
    follows = sentence.between(size.end, behind.start).lower().split()
    opens = len(led) == _LED and led[0] == "," and led[1].lower() in words.changes.direction
    return opens and len(follows) == 1 and follows[0] in words.changes.change_from


def _other(words: SlotWords, sentence: FiguredSentence, i: int) -> Span | None:
    j = _other_index(words, sentence, i)
    if is_size_between(words, sentence, i):
        return None
    if j == len(sentence.readings) or sentence.readings[j].from_to == "from":
        return None
    whole = is_whole(words.measures.part_of, sentence, i) or _is_base_count(words, sentence, i)
    if whole or is_aside(words, sentence, i):
        return None
    reading, other = sentence.readings[i], sentence.readings[j]
    if not _are_alike(reading, other):
        return None
    until = min(other.start, reading.end + _REACH)
    gap = sentence.between(reading.end, until)
    found = last_of(words.changes.compared.finditer(gap))
    if (
        found is None
        or CLAUSE_END.search(gap, found.end())
        or words.clause.new_clause.search(gap, found.end())
    ):
        return None
    between = gap[found.end() :].lower().split()
    cue = found.group().strip().lower()
    votes = bool(between) and between[0] in words.clause.list_words  # "19 against and three abstained"
    if votes or _is_of_noun(words, sentence, reading.end + found.start(), cue):
        return None
    if cue in words.sayings.attribution_opens and not words.sayings.documents.isdisjoint(between):
        return None  # who says so: "nach eigenen Angaben"
    reached = words.changes.leading_to - words.changes.noun_by
    if len(between) > 1 and between[-1] in reached and _is_preposition(words, found):
        return None  # what is reached there is of another: "nach China auf 7 Milliarden"
    if found.group().strip().lower() in words.changes.change_from and not words.clause.fillers.issuperset(
        between
    ):
        return None
    rest = sentence.between(other.end, other.end + _REACH)
    back = words.changes.back_at_first.search(rest)
    rest = rest[: back.start()] if back else rest
    end = _AGAINST_END.search(rest)
    finish = other.end + (end.start() if end else len(rest) if len(rest) < _REACH else 0)
    return Span(reading.end + found.end(), max(finish, other.end))


def _other_index(words: SlotWords, sentence: FiguredSentence, i: int) -> int:
    """The index of the next figure that another may be set against; past the last where none is."""
    j = i + 1
    while j < len(sentence.readings) and (
        is_aside(words, sentence, j)
        or is_whole(words.measures.part_of, sentence, j)
        or _is_base_count(words, sentence, j)
        or is_size_between(words, sentence, j)
        or _is_passed_over(sentence.readings[i], sentence.readings[j])
    ):
        j += 1
    return j


def _is_base_count(words: SlotWords, sentence: FiguredSentence, i: int) -> bool:
    """Whether a count is the base of a rate: the residents of "2 homes per 1,000 residents, up from 1.4"."""
    start = sentence.readings[i].start
    return words.changes.per_before.search(sentence.between(start - _PER_REACH, start)) is not None


def _is_of_noun(words: SlotWords, sentence: FiguredSentence, at: int, cue: str) -> bool:
    """Whether a word for "from" means "of" behind a noun: "zahlt 3 Euro und trägt Schulden von 5 Euro"."""
    if not words.sayings.capitalised_nouns or cue not in words.changes.change_from & words.changes.noun_by:
        return False
    moment = sentence.moment_before(at)
    last = sentence.between(moment.span.end if moment else sentence.span.start, at).split()[-1:]
    figure = any(reading.end == at - 1 for reading in sentence.readings)
    return bool(last) and last[0][:1].isupper() and not figure


def _is_preposition(words: SlotWords, found: re.Match[str]) -> bool:
    return found.group().strip().lower() in words.clause.fronted


def _are_alike(one: Reading, other: Reading) -> bool:
    """Whether two figures may be set against each other: of one dimension, and counts of one thing."""
    if one.score or other.score or _is_fraction(one) or _is_fraction(other):
        return one.score == other.score and _is_share(one) == _is_share(other)
    if not one.unit.name or not other.unit.name:
        return True
    things = one.unit.dimension is Dimension.COUNT and one.unit.name != other.unit.name
    return one.unit.dimension is other.unit.dimension and not things


def _is_passed_over(one: Reading, between: Reading) -> bool:
    """Whether a figure cannot be what a fraction is set against: "one in five once in 100 years, up from"."""
    return _is_fraction(one) and bool(between.unit.name) and not _is_share(between)


def _is_share(reading: Reading) -> bool:
    return _is_fraction(reading) or reading.unit.dimension is Dimension.PERCENT


def _is_fraction(reading: Reading) -> bool:
    """Whether it is a part in words, of nothing it counts itself: "one in five", "a third"."""
    return reading.form in (Form.FRACTION, Form.RATIO) and not reading.unit.name


def changes_marked(words: SlotWords, sentence: FiguredSentence) -> FiguredSentence:
    """The sentence with both ends marked of "from 5 per cent in 2019 to 8 per cent"."""
    readings = list(sentence.readings)
    for i in range(1, len(readings)):
        first, second = readings[i - 1], readings[i]
        if not first.from_to and not second.from_to and _is_change(words, sentence, first, second):
            readings[i - 1] = replace(first, from_to="from")
            readings[i] = replace(second, from_to="to", pair=second.core - first.core)
    return replace(sentence, readings=tuple(readings))


def _is_change(words: SlotWords, sentence: FiguredSentence, first: Reading, second: Reading) -> bool:
    gap = sentence.between(first.end, second.start)
    before = sentence.between(max(sentence.span.start, first.start - 12), first.start)
    return (
        len(gap) < CHANGE_REACH
        and first.unit.name == second.unit.name
        and words.changes.reached.search(gap) is not None
        and words.changes.from_before.search(before) is not None
        and not CLAUSE_END.search(gap)
    )
