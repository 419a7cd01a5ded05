"""Of what a figure is, in the words behind it: "of the global market", "in a crane"."""

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from briefgen.evidence.amounts.numbers import Form
from briefgen.evidence.amounts.reading import Reading
from briefgen.evidence.meaning.changes import CHANGE_REACH
from briefgen.evidence.meaning.figured import FiguredSentence
from briefgen.evidence.meaning.subjects import first_word, is_verb, last_of
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span
from briefgen.model.evidence import Words
from briefgen.model.quantity import Dimension

_MEASURE_REACH = 90
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_MARKS = " ,.;:!?"
_OWNER_REACH = 4
_RATIO_REACH = 4
_OWNER = re.compile(r"(?:[’']s|s[’'])\s$")


def measure_of(words: SlotWords, sentence: FiguredSentence, i: int, reading: Reading) -> Words | None:
    """The words behind the i-th figure up to the end of their phrase; None for a time and for "of them"."""
    if reading.counted or reading.score:
        return None
    at = reading.end - sentence.span.start
    if reading.form is Form.RATIO and (noun := _of_ratio(words, sentence.text, at)):
        return Words(noun.of(sentence.text), noun.shifted(sentence.span.start))
    starts = words.measures.measure.match(sentence.text, at) or _purpose(words, sentence, reading)
    if starts is None or _is_vague(words, sentence.text, starts.end()):
        return None
    limit = min(starts.end() + _MEASURE_REACH, sentence.until(i) - sentence.span.start)
    window = sentence.text[:limit]
    end = words.measures.measure_end.search(window, starts.end())
    begin, finish = (
        at + len(starts.group()) - len(starts.group().lstrip()),
        end.start() if end else len(window),
    )
    if finish <= starts.end() or (end is None and limit < len(sentence.text)):
        return None
    finish = _before_verb(words, sentence.text, starts.end(), finish)
    finish = _before_particle(words, sentence.text, starts.end(), finish)
    finish = begin + len(sentence.text[begin:finish].rstrip(_MARKS))
    if sentence.text[starts.end() : finish] in words.clause.article_words:
        return None
    moment = sentence.moment_from(starts.end() + sentence.span.start)
    if moment and moment.span.start - sentence.span.start == starts.end():
        return None  # a time: "the 340m tonnes of 2010"
    span = Span(begin, finish).shifted(sentence.span.start)
    return Words(sentence.between(span.start, span.end), span)


def _of_ratio(words: SlotWords, text: str, end: int) -> Span | None:
    """Of whom so many are one: "households" of "One in five households has debts".

    Where nouns have no capitals one in the plural has to stand before a verb: "one in five smokes cigars".
    """
    said = list(islice(_WORD.finditer(text, end, end + _MEASURE_REACH), _RATIO_REACH))
    for i, one in enumerate(said):
        if text[said[i - 1].end() if i else end : one.start()].strip():
            return None
        if words.sayings.capitalised_nouns:
            if one.group()[0].isupper():
                return Span(said[0].start(), one.end())
            described = one.group().endswith(words.measures.attribute_endings)
        else:
            if words.measures.is_plural(one.group()) and i + 1 < len(said):
                behind = said[i + 1].group()
                verb = behind in words.clause.auxiliaries | words.clause.clause_verbs or is_verb(
                    words, behind
                )
                return Span(said[0].start(), one.end()) if verb and one.group().islower() else None
            described = True
        if not described or one.group().lower() in words.clause.no_object | words.clause.article_words:
            return None
    return None


def _is_vague(words: SlotWords, text: str, start: int) -> bool:
    """Whether words do not tell of what a figure is: "of them", but "of all freight" does."""
    first = first_word(text, start)
    if first not in words.clause.vague:
        return False
    following = _WORD.match(text, start + len(first) + 1) if first in words.clause.quantifiers else None
    named = following is not None and following[0].islower() and following[0] not in words.clause.vague
    return not named or (
        following is not None and following[0] in words.clause.no_object | words.clause.article_words
    )


def _before_verb(words: SlotWords, text: str, start: int, end: int) -> int:
    """Where what a share is of ends: "of drivers" of "38 per cent of drivers opposed the toll"."""
    behind = list(_WORD.finditer(text, start, end))[1:]
    moves = words.lists.part_moves
    flows = words.measures.flows
    verbs = (
        found
        for found in behind
        if not _is_owned(text, found.start())
        and (found.group() in moves or is_verb(words, found.group()) or flows.match(text, found.start()))
    )
    end = _before_present(words, text, start, end)
    return next((found.start() for found in verbs if not _ends_phrase(words, text, found, end)), end)


def _before_particle(words: SlotWords, text: str, start: int, end: int) -> int:
    """Where the last noun ends where nouns have capitals: of "der Ernte weg" the last word is the verb's."""
    if not words.sayings.capitalised_nouns:
        return end
    nouns = (one.end() for one in _WORD.finditer(text, start, end) if one.group()[0].isupper())
    return max(nouns, default=end)


def _is_owned(text: str, start: int) -> bool:
    """Whether the word before has a possessive ending: "flow" of "the river's flow" is no verb."""
    return _OWNER.search(text, max(0, start - _OWNER_REACH), start) is not None


def _before_present(words: SlotWords, text: str, start: int, end: int) -> int:
    """Where a verb in its present begins behind the noun of a share: "of homes" of "of homes burn wood"."""
    tokens = list(_WORD.finditer(text, start, end))
    if words.clause.finite:
        return next((one.start() for one in _verbs_behind_noun(words, tokens)), end)
    for before, one in pairwise(tokens):
        plural = before.group().islower() and words.measures.is_plural(before.group())
        if plural and words.measures.present.fullmatch(text, one.start(), end):
            return one.start()
    return end


def _verbs_behind_noun(words: SlotWords, tokens: list[re.Match[str]]) -> Iterator[re.Match[str]]:
    """The words behind the first noun that may be a verb where nouns have capitals: "der Züge fallen aus"."""
    named = False
    outside = words.clause.no_object | words.clause.article_words | words.clause.list_words
    for one, behind in zip(tokens, [*tokens[1:], None], strict=False):
        word = one.group()
        if named and word.islower() and word not in outside and word.endswith(words.measures.verb_endings):
            described = behind is not None and behind.group()[0].isupper()
            if not (described and word.endswith(words.measures.attribute_endings)):
                yield one  # but not "kleiner" of "der Mieter kleiner Wohnungen"
        named = named or word[0].isupper()


def _ends_phrase(words: SlotWords, text: str, found: re.Match[str], end: int) -> bool:
    """Whether a verb has no object and so is a noun: "31 per cent of running costs this year"."""
    if found.group().lower() not in words.clause.noun_or_verb or text[found.end() : end].strip():
        return False
    behind = text[end:].lstrip()
    return not behind[:1].isdigit() and first_word(behind, 0) not in words.clause.article_words


def _purpose(words: SlotWords, sentence: FiguredSentence, reading: Reading) -> re.Match[str] | None:
    """What money goes to after a verb of spending: "invest 85 million euros in a crane"."""
    at = reading.end - sentence.span.start
    found = (
        words.measures.outlay.match(sentence.text, at) if reading.unit.dimension is Dimension.MONEY else None
    )
    before = sentence.between(reading.start - CHANGE_REACH, reading.start)
    verb = last_of(words.measures.outlay_verb.finditer(before))
    between = before[verb.end() :].lower().split() if verb else []
    return found if verb and words.clause.between_verb.issuperset(between) else None
