"""Changes stated beside a figure: "dropped to 7.8", "a 5 per cent rise"."""

import re

from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.meaning.subjects import CLAUSE_END
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span
from briefgen.model.evidence import Change
from briefgen.model.quantity import Dimension

CHANGE_REACH = 48
"""A word of change further before its figure than this governs something else; in code points."""

UNCHANGING = (Dimension.TIME, Dimension.AGE, Dimension.SCORE)
"""Figures of these are not what a change is told of."""


def change_before(
    words: SlotWords, window: str, reading: Reading, begin: int, bound: str, *, again: bool = False
) -> Change | None:
    """The change a word before the figure states.

    Args:
        words: Of the language.
        window: The text before the figure, back to the figure before it at most.
        reading: The figure.
        begin: Where the window begins in the article.
        bound: The first word between the window and the number itself: "below", "almost"; or none.
        again: The same is told again in per cent, or what was reached: "gained $2, or 3%, to $60".
    """
    found = _cue(words, window)
    if found is None or (not reading.from_to and _is_base(words, window, found)):
        return None
    rest = window[found.end() :].strip().lower()
    parted = words.changes.parted.match(window, found.start(1))
    if parted and reading.unit.dimension is not Dimension.PERCENT and not _leads_to(words, window):
        return None  # "cut off 310 homes"
    past = not words.changes.change_past.isdisjoint((bound.lower(), rest, rest.split(" ")[0]))
    to = past or reading.from_to == "to" or words.changes.reached.search(window) is not None
    if bound.lower() in words.changes.no_change or (not to and found[1].lower() in words.changes.multiples):
        return None
    if (
        not to
        and found[1].lower() in words.changes.amount_nouns
        and reading.unit.dimension is Dimension.MONEY
    ):
        return None
    amount = not (to or again) and reading.unit.dimension in (Dimension.MONEY, Dimension.COUNT)
    if amount and _is_amount(words, window, found):
        return None
    span = Span(begin + found.start(1), begin + found.end(1))
    return Change(words.changes.direction[found[1].lower()], to, found[1], span)


def _leads_to(words: SlotWords, window: str) -> bool:
    """Whether a word that leads to a result or a size ends the words: "dropped off by"."""
    leads = words.changes.leading_to - words.clause.measure_starts
    return leads.issuperset(window.lower().split()[-1:])


def lacks_ending(words: SlotWords, change: Change, after: str) -> bool:
    """Whether a verb is one of change with its particle alone, and that is not there: "gab … nach"."""
    ending = words.changes.ended.get(change.cue.lower())
    return ending is not None and ending.search(after) is None


def is_of_pace(words: SlotWords, after: str) -> bool:
    """Whether the figure tells how fast something changes and not by how much: "3 per cent slower"."""
    return words.changes.pace.match(after) is not None


def _is_base(words: SlotWords, window: str, found: re.Match[str]) -> bool:
    """Whether the figure is where the change began: "rose from 5", but not "ein Plus von 5"."""
    sized = (
        found[1].lower() in words.changes.nouns
        and window[found.end() :].strip().lower() in words.changes.noun_by
    )
    by = window.split()[-1:]
    if by and by[0].lower() in words.changes.change_by - words.clause.measure_starts:
        return False  # "stieg gegenüber dem Vorjahr um"
    return not sized and words.changes.base.search(window[found.start() :]) is not None


def _cue(words: SlotWords, window: str) -> re.Match[str] | None:
    """The word of change that governs what follows the window."""
    for found in reversed(list(words.changes.change_before.finditer(window))):
        after = window[found.end() :]
        if (
            words.changes.particle_before.search(window, 0, found.start())
            and found[1].lower() in words.changes.directions
        ):
            return None
        if _is_inserted(words, after):
            return found
        if CLAUSE_END.search(after) or words.changes.joins.search(after):
            return None
        if _is_thing(words, window[: found.start()], found[1], after):
            return None
        if found[1].lower() not in words.changes.nouns or words.changes.noun_governs.match(after):
            return found if _governs(words, found[1].lower(), after) else None
    return None


def _is_inserted(words: SlotWords, after: str) -> bool:
    """Whether only an insertion parts a verb from what was reached: "fell for the second year, to 38"."""
    reached = words.changes.reached.search(after)
    inserted = after[: reached.start()].rstrip() if reached else ""
    return inserted.endswith(",") and CLAUSE_END.search(f"{inserted[:-1]} ") is None and len(inserted) > 1


def _is_thing(words: SlotWords, before: str, cue: str, after: str) -> bool:
    """Whether a word of change is a noun that does or costs something: "the contract is worth £5".

    What follows an article is one unless the figure is its size: "the rise was 5", "the rise of 5".
    """
    owned = before.split()[-1:]
    between = after.lower().split()
    if not owned or owned[0].lower() not in words.clause.article_words or not between:
        return False
    if not words.changes.may_be_noun(cue):
        return False
    if cue.lower() not in words.changes.sizes:
        return True
    sized = between[0] in words.changes.leading_to or between[-1] in words.changes.leading_to
    named = between[0] in words.changes.noun_in
    return not sized and not named and not words.clause.between_verb.issuperset(between)


def _governs(words: SlotWords, cue: str, after: str) -> bool:
    """Whether a word of change governs a figure after these words: not "grown into a firm with 5"."""
    between = after.lower().split()
    if cue in words.changes.directions:
        return all(
            word in words.clause.between_verb | words.changes.leading_to or words.clause.is_adverb(word)
            for word in between
        )
    if not between or between[-1] in words.changes.leading_to:
        return not (between and between[0] in words.changes.no_change)
    if words.changes.no_change.intersection(between):
        return False
    plain = all(word in words.clause.between_verb or words.clause.is_adverb(word) for word in between)
    holds_object = between[0] not in words.clause.no_object and not words.clause.no_object.intersection(
        between
    )
    return plain or (holds_object and cue not in words.changes.directions)


def _is_amount(words: SlotWords, window: str, found: re.Match[str]) -> bool:
    """Whether the verb takes the amount itself: "raised $38 million"."""
    between = window[found.end() :].lower().split()
    return found[1].lower() in words.changes.takes_amounts and words.clause.fillers.issuperset(between)


def _is_way(words: SlotWords, reading: Reading, found: re.Match[str], window: str) -> bool:
    """Whether a length tells how far up or down something is: "3 metres up a tree", but not "up on 2019"."""
    if reading.unit.dimension is not Dimension.LENGTH or found[1].lower() not in words.changes.directions:
        return False
    behind = window[found.end() :].lower().split()[:1]
    return not behind or behind[0] not in words.changes.change_from | words.changes.counted_on


def change_after(words: SlotWords, before: str, window: str, reading: Reading) -> Change | None:
    """The change a word after the figure states: "5 per cent higher".

    Args:
        words: Of the language.
        before: The text before the figure: what was reached is told there ("auf 5 Prozent gestiegen").
        window: The text after the figure.
        reading: The figure.
    """
    counted = reading.counted or reading.unit.is_bare
    reached = words.changes.reached.search(before) is not None and not reading.hyphenated
    final = reached and words.clause.closing_verb is not None  # "auf 680.000 sank"
    found = (words.changes.differs if counted and not final else words.changes.change_after).match(window)
    if (
        found is None
        or (reading.unit.dimension is Dimension.LENGTH and found[1].lower() in words.changes.change_past)
        or _is_way(words, reading, found, window)
    ):
        return None
    led = window[: found.start(1)].strip() and window[found.end() :].strip().lower() in words.clause.than
    if led and not final:
        return None  # the bound of the next figure: "one fan in three travels more than 50 kilometres"
    if words.changes.needed.match(window, found.end()) or words.changes.needs.search(before):
        return None  # "£5m more is needed": nothing has changed yet
    if counted and not final and not window[found.end() :].strip():
        return None  # the bound of the next figure: "five ships are more than 25 years old"
    measured = words.changes.next_bound.match(window) if counted else None
    if measured and not words.clause.is_adverb(measured["verb"].lower()):
        return None  # the bound of a measure without a number: "300 people live less than a mile away"
    span = Span(reading.end + found.start(1), reading.end + found.end(1))
    to = reading.from_to == "to" or reached
    return Change(words.changes.direction[found[1].lower()], to, found[1], span)
