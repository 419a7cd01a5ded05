"""Rows of figures that each name their item behind them: "120 homes in Harlow, 84 in Benton"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.meaning.subjects import is_verb
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span
from briefgen.model.evidence import Figure, FigureKind
from briefgen.model.quantity import Dimension, Unit

_MOST_WORDS = 6
_REACH = 80
_ALL = 100
_BEFORE = 2
"""Words in which a verb stands before its share: "went some 40 per cent"."""
_CAPITALISED = re.compile(r"[^\W\d_a-zß-ÿ][\w’'.-]*(?:\s[^\W\d_a-zß-ÿ][\w’'-]*)*")
_WORD = re.compile(r"[^\W_][\w’'-]*")


@dataclass(frozen=True, slots=True)
class Item:
    """What a figure of a row is of, with the preposition that leads to it.

    Attributes:
        span: Of the name.
        definite: Whether an article stands before it.
        joined: Whether no more than a joining word stands between the name and the next figure.
    """

    preposition: str
    name: str
    span: Span
    definite: bool
    joined: bool

    def leads_to(self, other: "Item | None") -> bool:
        """Whether the next figure goes on with the row: it is joined, and its item named the same way."""
        if not self.joined or other is None or self.preposition != other.preposition:
            return False
        # "in summer, 95 in the canteen" are not items of one kind.
        common = all(
            name[:1].islower() and name.replace(" ", "").isalpha() for name in (self.name, other.name)
        )
        return not common or self.definite == other.definite


def with_shared_units(words: SlotWords, sentence: FiguredSentence, filled: Sequence[Slots]) -> list[Slots]:
    """The slots of a row whose first figure alone says what is counted, or per what: "84 in Benton"."""
    told = list(filled)
    told = _of_whole(sentence, told)
    items = [
        _item(words, sentence.text, r.end - sentence.span.start, sentence.until(i) - sentence.span.start)
        for i, r in enumerate(sentence.readings)
    ]
    for i in range(1, len(told)):
        before, item = items[i - 1], items[i]
        unit = told[i - 1].unit or sentence.readings[i - 1].unit
        if before and before.leads_to(item) and is_short_for(sentence.readings[i], unit):
            told[i] = replace(told[i], unit=unit)
    return told


def _of_whole(sentence: FiguredSentence, filled: list[Slots]) -> list[Slots]:
    """The slots of bare numbers that add up to the count before them: "200 jobs: 120 in sales"."""
    first, rest = sentence.readings[0], sentence.readings[1:]
    told_alike = len(rest) > 1 and all(is_short_for(one, first.unit) and one.value for one in rest)
    if not told_alike or sum(one.value or 0 for one in rest) != first.value:
        return filled
    return [filled[0], *(replace(one, unit=one.unit or first.unit) for one in filled[1:])]


def is_short_for(reading: Reading, unit: Unit) -> bool:
    """Whether a number may be of the unit of the one before it: it is bare, or lacks only "per" what."""
    if reading.unit.is_bare:
        return unit.is_counted and not reading.hyphenated
    return bool(reading.unit.name) and unit.name.startswith(f"{reading.unit.name} per ")


def may_be_share(reading: Reading, unit: Unit) -> bool:
    """Whether a number leaves out the per cent of the one before it: it is bare, and no more than all."""
    return reading.is_bare and unit.dimension is Dimension.PERCENT and (reading.value or 0) <= _ALL


def may_be_of(reading: Reading, unit: Unit) -> bool:
    """Whether a value is of a unit, or leaves it out: not where its number is more than all of a share."""
    over = unit.dimension is Dimension.PERCENT and not may_be_share(reading, unit)
    return reading.unit == unit or is_short_for(reading, unit) or (reading.is_bare and not over)


def rows_of(
    text: str, words: SlotWords, sentence: Span, figures: Sequence[Figure]
) -> Iterator[list[tuple[Figure, Item]]]:
    """The rows of a sentence, at least two figures of one unit each, with their items.

    Args:
        text: Of the article.
        words: Of its language.
        sentence: Where the figures stand.
        figures: All of the sentence, in order; ages may be parts of the names.
    """
    row: list[tuple[Figure, Item]] = []
    counted = [figure for figure in figures if figure.kind is not FigureKind.AGE]
    for i, figure in enumerate(counted):
        end = counted[i + 1].span.start if i + 1 < len(counted) else sentence.end
        item = item_after(words, text, figure, end)
        if row and not (item and _goes_on(row[-1], figure, item)):
            yield row
            row = []
        if item:
            row.append((figure, item))
    yield row


def item_after(words: SlotWords, text: str, figure: Figure, end: int) -> Item | None:
    """What a figure names right behind it, up to a place; None for its own time."""
    until = min(end, figure.span.end + _REACH)
    item = _item(words, text, figure.span.end, until) or _item_of_part(words, text, figure, until)
    period = figure.period.span if figure.period else None
    if item is None or period is None or not period.overlaps(item.span):
        return item
    kept = text[item.span.start : max(item.span.start, period.start)].split()
    while kept and kept[-1].casefold() in words.clause.at_time:
        kept.pop()
    name = " ".join(kept)  # "rents" of "rents in May"
    return replace(item, name=name, span=Span(item.span.start, item.span.start + len(name))) if name else None


def _item_of_part(words: SlotWords, text: str, figure: Figure, end: int) -> Item | None:
    """What a share of a whole goes to or comes from: "schools" of "40% of it goes to schools".

    The verb may stand before the share: "spends 40 per cent of its budget on schools".
    """
    moved = words.lists.part_moved.match(text, figure.span.end, end)
    if moved:
        return _item(words, text, moved.end(), end)
    whole = figure.measure.span if figure.measure and not figure.measure.inferred else None
    if whole is None or not moved_before(words, text[max(0, figure.span.start - _REACH) : figure.span.start]):
        return None
    return _item(words, text, whole.end, end)


def moved_before(words: SlotWords, before: str) -> bool:
    """Whether a verb of what goes to one place stands right before a share, or before words like "about"."""
    said = [word.lower() for word in _WORD.findall(before)[-_BEFORE:]]
    return not words.lists.part_moves.isdisjoint(said)


def _goes_on(last: tuple[Figure, Item], figure: Figure, item: Item) -> bool:
    before, named = last
    return named.leads_to(item) and before.quantity.unit == figure.quantity.unit


def _item(words: SlotWords, text: str, start: int, end: int) -> Item | None:
    """The item between the end of a figure and the next one, or the end of its sentence."""
    gap = text[start:end]
    joined = words.lists.item.match(gap)
    found = joined or words.lists.last_item.match(gap)
    if found is None:
        return None
    at, said = found.start("name"), found["name"]
    first, _, others = said.partition(" ")
    if others and first.casefold() in words.clause.vague:  # "those aged 18 to 24"
        at, said = found.end("name") - len(others), others
    length = _name_length(words, said)
    if not length:
        return None
    span = Span(start + at, start + at + length)
    definite = found.start("name") - found.end("preposition") > 1
    return Item(found["preposition"].casefold(), span.of(text), span, definite, joined is not None)


def _name_length(words: SlotWords, said: str) -> int:
    """How many code points of the words behind a preposition are a name; 0 where they are none."""
    ends = words.clause.behind | words.clause.clause_verbs | words.clause.subordinate
    capitals = _CAPITALISED.match(said)
    if capitals and words.clause.article_words.isdisjoint(capitals[0].split()):
        return _noun_end(words, said, capitals.end(), ends)
    length, count = 0, 0
    found = list(_WORD.finditer(said))
    for at, word in enumerate(found, 1):
        after = found[at] if at < len(found) else None
        to_number = after is not None and after[0][0].isdigit()  # "aged 18 to 24"
        if word[0].casefold() in ends and not to_number:
            break
        length, count = word.end(), count + 1
    named = said[:length].casefold().split()
    return length if 0 < count <= _MOST_WORDS and not words.clause.vague.issuperset(named) else 0


def _noun_end(words: SlotWords, said: str, end: int, ends: frozenset[str]) -> int:
    """Where a name ends that may describe a noun: "Ghanaian government", but "Tolby" of "Tolby last year"."""
    after = _WORD.match(said, end + 1)
    if after is None or not said[end].isspace() or not after[0].isalpha():
        return end
    verbal = is_verb(words, after[0]) or after[0] in words.lists.verbs_of_items
    formed = bool(words.clause.past_participles) and after[0].endswith(words.clause.past_participles)
    outside = after[0] in ends | words.clause.no_object | words.clause.positions
    return end if outside or verbal or formed else after.end()
