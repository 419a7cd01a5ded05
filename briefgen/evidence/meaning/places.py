"""Which place each figure of a sentence holds for."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.meaning.subjects import CLAUSE_END, is_verb
from briefgen.evidence.names.place_names import PlaceName, place_names
from briefgen.evidence.words.number_words import alternatives
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Span
from briefgen.model.evidence import Words
from briefgen.model.quantity import Dimension

_REACH = 90
_OPENING_REACH = 80
_BEFORE_REACH = 300
_NOUN_REACH = 24
_APPOSED = re.compile(r",\s[^,;:()]{2,60},\s")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_PLACELESS = (Dimension.AGE, Dimension.TIME)


@dataclass(frozen=True, slots=True)
class _Found:
    """A place of a sentence, its spans in the article.

    Attributes:
        opens: Nothing but a time or a joining word stands before it in its sentence.
        known: It is no guess; another that money goes to is rather a firm: "put £5m in Acme".
    """

    span: Span
    start: int
    opens: bool
    known: bool


def with_places(
    words: SlotWords, language: str, sentence: FiguredSentence, filled: Sequence[Slots]
) -> list[Slots]:
    """The slots with the place of each figure, where the sentence states it.

    It stands behind the figure in its clause ("61 per cent in Leeds"), in its subject ("unemployment in
    Spain"), before it in its clause ("police in Lyon arrested 14 people"), or opens the sentence.
    """
    found = [_found(language, sentence, place) for place in _counting(words, sentence, language)]
    if not found:
        return list(filled)
    placed: list[Slots] = []
    taken = sentence.span.start
    for i, slots in enumerate(filled):
        sites = _without_bought(language, sentence, found, i, slots)
        place = _place(words, language, sentence, sites, i, slots, taken) if sites else None
        if place and place.span.start > sentence.readings[i].end:
            taken = place.span.end
        placed.append(replace(slots, place=_worded(sentence, place, slots)) if place else slots)
    return placed


def _without_bought(
    language: str, sentence: FiguredSentence, found: Sequence[_Found], i: int, slots: Slots
) -> Sequence[_Found]:
    """The places but what money goes to where that is no known place: "invested £5m in Acme"."""
    into, start = slots.measure.span if slots.measure else None, sentence.readings[i].start
    before = sentence.between(start - _NOUN_REACH, start).lower().split()
    if into is None or set(table(language, "places")["governs"]).isdisjoint(before):
        return found
    return [one for one in found if one.known or not into.contains(one.span)]


def _worded(sentence: FiguredSentence, place: _Found, slots: Slots) -> Words:
    """The words of a place; of two in a row the one of the subject: "sales in Lyon and Nice"."""
    span, subject = place.span, slots.subject.span if slots.subject else None
    if subject and subject.start <= span.start < subject.end < span.end:
        span = Span(span.start, subject.end)
    return Words(sentence.between(span.start, span.end), span)


def _counting(words: SlotWords, sentence: FiguredSentence, language: str) -> list[PlaceName]:
    """The places that are no time of the sentence and do not describe a noun: "in Bitcoin trading"."""
    base = sentence.span.start
    noun = _described_noun(language)
    return [
        place
        for place in place_names(sentence.text, language)
        if sentence.moment_in(place.span.shifted(base)) is None
        and (place.sure or not _describes(words, sentence.text, place.span.end, noun))
    ]


@cache
def _described_noun(language: str) -> re.Pattern[str]:
    """A noun in small letters, as its ending tells, that a name before it may describe."""
    endings = alternatives(table(language, "places")["described_endings"])
    return re.compile(rf"\s([^\W\d_A-Z]{{3,}}(?:{endings}))(?![\w-])")


def _describes(words: SlotWords, text: str, end: int, described: re.Pattern[str]) -> bool:
    """Whether a name describes the noun after it, which looks like no verb: "in Brown races"."""
    noun = described.match(text, end)
    if noun is None or words.measures.measure_end.match(text, end):
        return False
    verb = words.clause.verb.match(text, noun.start(1)) or is_verb(words, noun[1])
    return not (verb or noun[1] in words.clause.behind | words.clause.clause_verbs)


def _found(language: str, sentence: FiguredSentence, place: PlaceName) -> _Found:
    base = sentence.span.start
    opens = place.start < _OPENING_REACH and _opens(language, sentence, place.start)
    return _Found(place.span.shifted(base), place.start + base, opens, place.sure)


def _opens(language: str, sentence: FiguredSentence, start: int) -> bool:
    """Whether nothing but a time and words that may open a sentence stand before a place of it."""
    base, before = sentence.span.start, sentence.text[:start]
    for moment in reversed(sentence.moments):
        if moment.span.end - base <= start:
            before = before[: moment.span.start - base] + before[moment.span.end - base :]
    opening = {*table(language, "places")["opens"], *table(language, "figures")["time_before"]}
    said = {word.lower() for word in _WORD.findall(before)}
    return said <= opening and not any(map(str.isdigit, before))


def _place(
    words: SlotWords,
    language: str,
    sentence: FiguredSentence,
    found: Sequence[_Found],
    i: int,
    slots: Slots,
    taken: int,
) -> _Found | None:
    reading = sentence.readings[i]
    if reading.unit.dimension is Dimension.AGE:
        return None
    own = _in_subject(found, slots)
    if reading.unit.dimension in _PLACELESS and slots.subject is None:
        return own
    near = 0 <= reading.start - found[0].span.end < _REACH
    # "In Ash 71 per cent failed; in Elm, as often, 22 did": what another place leads holds there.
    last = found[max(0, _first_from(found, reading.start) - 1)]
    holds = near and (last is found[0] or not _leads(sentence, last))
    holds = holds and not _is_set_elsewhere(words, language, sentence, i)
    opening = found[0] if found[0].opens and holds else None
    return (
        _behind(words, language, sentence, found, i)
        or own
        or _before(words, sentence, found, i, taken)
        or opening
    )


def _is_set_elsewhere(words: SlotWords, language: str, sentence: FiguredSentence, i: int) -> bool:
    """Whether a figure only set against another has a place without a name: "against 21% in the north"."""
    end = sentence.readings[i].end
    gap = sentence.between(sentence.readings[i - 1].end, sentence.readings[i].start) if i else ""
    behind = sentence.between(end, end + _NOUN_REACH).lower().split()
    against = words.changes.compared.search(gap) is not None
    return against and bool(behind) and behind[0] in table(language, "figures")["time_before"]


def _leads(sentence: FiguredSentence, place: _Found) -> bool:
    """Whether a place stands behind the mark of a new clause, which it opens."""
    return CLAUSE_END.search(sentence.between(place.start - 3, place.start).rstrip() + " ") is not None


def _in_subject(found: Sequence[_Found], slots: Slots) -> _Found | None:
    span = slots.subject.span if slots.subject and not slots.subject.inferred else None
    at = _first_from(found, span.end) - 1 if span else -1
    return found[at] if span and at >= 0 and span.contains(found[at].span) else None


def _first_from(found: Sequence[_Found], start: int) -> int:
    """Index of the first place whose name starts there or later."""
    return bisect_left(found, start, key=lambda place: place.span.start)


def _behind(
    words: SlotWords, language: str, sentence: FiguredSentence, found: Sequence[_Found], i: int
) -> _Found | None:
    """The first place after a figure in its clause, unless the next figure has it before itself."""
    reading, until = sentence.readings[i], sentence.until(i)
    at = _first_from(found, reading.end)
    place = found[at] if at < len(found) else None
    if place is None or not reading.end <= place.start < min(until, reading.end + _REACH):
        return None
    gap = sentence.between(reading.end, place.start + 1)
    clause = words.clause.new_clause.search(gap[:-1])
    if CLAUSE_END.search(gap) or (clause and not _is_scene(language, gap, clause)):
        return None
    told = words.sayings.reporting.search(f"{gap[:-1]} ")
    return None if told or _is_of_next(words, sentence, place, i, gap[:-1]) else place


def _is_scene(language: str, gap: str, clause: re.Match[str]) -> bool:
    """Whether a clause tells where its main clause happened too: "12 were hurt when a bus overturned in"."""
    known = table(language, "places")
    before = gap[: clause.start()].lower().split()
    return clause.group().lower() in known["scene_joins"] and not set(known["scene"]).isdisjoint(before)


def _is_of_next(words: SlotWords, sentence: FiguredSentence, place: _Found, i: int, gap: str) -> bool:
    """Whether a place after a joining word leads to the next figure: "48 per cent and in Hull 44"."""
    if i + 1 == len(sentence.readings):
        return False
    said = gap.lower().split()
    joined = bool(said) and said[-1] in words.clause.list_words | words.clause.before
    next_start = min(sentence.readings[i + 1].start, place.span.end + _BEFORE_REACH)
    between = sentence.between(place.span.end, next_start).lower().split()
    return joined and words.clause.between_verb.issuperset(between)


def _before(
    words: SlotWords, sentence: FiguredSentence, found: Sequence[_Found], i: int, taken: int
) -> _Found | None:
    """The last place before a figure in its clause, if none of the figures before has it."""
    reading = sentence.readings[i]
    floor = max(sentence.readings[i - 1].end if i else 0, taken, reading.start - _BEFORE_REACH)
    at = _first_from(found, reading.start) - 1
    place = found[at] if at >= 0 else None
    if place is None or place.start < floor or place.span.end > reading.start:
        return None
    gap = sentence.between(place.span.end, reading.start)
    opens_clause = place.opens or _leads(sentence, place)
    apposed = _APPOSED.match(gap)
    rest = gap[apposed.end() :] if apposed else gap
    if opens_clause:
        return place if not CLAUSE_END.search(rest.removeprefix(",")) else None
    if (
        CLAUSE_END.search(rest)
        or words.sayings.telling.search(f"{gap} ")
        or words.clause.new_clause.search(rest)
    ):
        return None
    told = sentence.between(place.start - _NOUN_REACH, place.start)
    return None if words.sayings.reporting.search(f" {' '.join(told.split()[-1:])} ") else place
