"""What a figure is of, told by a noun beside it: "revenue of $88 million", "a 60 per cent chance of rain"."""

import re

from briefgen.evidence.meaning.subjects import (
    CLAUSE_END,
    first_word,
    is_verb,
    last_of,
    object_between,
)
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span

_LOOK_BACK = 80
_LOOK_AHEAD = 90
_LONGEST_HEAD = 4
_LONGEST_TAIL = 8
_WORD = re.compile(r"[^\W\d_][\w’'&-]*")
_LAST_WORD = re.compile(r"(?<![^\s(“\"‘])([^\W\d_][\w’'&-]*)\s*$")
_VERB_REACH = 48
_OF_BEFORE = re.compile(r"\sof\s+$")


def amount_noun(words: SlotWords, text: str, start: int, floor: int = 0) -> Span | None:
    """The noun whose amount the figure is: "revenue" of "reported revenue of $88 million".

    Args:
        words: Of the language.
        text: One sentence; the span counts from its start.
        start: Where the figure begins.
        floor: No word before this place belongs to the noun: another figure ends there.
    """
    begin = max(0, start - _LOOK_BACK)
    of = words.subjects.amount_of.search(text, begin, start)
    if of is None:
        return None
    found = _phrase_before(words, text, begin, of.start())
    if found is None:
        return None
    outer = _OF_BEFORE.search(text, max(begin, floor + 1), found.start)
    joined = words.subjects.of_joined.search(text, max(begin, floor), found.start)
    end = outer.start() if outer else joined.start("joint") if joined else 0
    whole = _phrase_before(words, text, begin, end, inner=found) if end else None
    return Span(whole.start, found.end) if whole else found


def ranged_noun(words: SlotWords, text: str, start: int) -> Span | None:
    """The noun of a forecast right before a range: "a loss" of "expects a loss between £4m and £5m"."""
    found = _phrase_before(words, text, max(0, start - _LOOK_BACK), start)
    if found is None:
        return None
    led = words.subjects.one_of_many.search(text, max(0, found.start - 8), found.start)
    foreseen = words.subjects.foresees.search(text, max(0, found.start - _VERB_REACH), found.start)
    return found if led or (foreseen and not is_verb(words, found.of(text).split()[-1])) else None


def _phrase_before(
    words: SlotWords, text: str, begin: int, end: int, *, inner: Span | None = None
) -> Span | None:
    """The noun phrase that ends at a place, without what governs it; `inner` follows it after "of"."""
    taken: list[int] = []
    at = end
    while len(taken) < _LONGEST_HEAD:
        found = _LAST_WORD.search(text, begin, at)
        if found is None:
            break
        head = not taken and inner is None
        if head and _is_qualified(words, text, begin, found):
            head = False
        if _ends_phrase(words, found[1], head=head):
            word = found[1].lower()
            if words.clause.stands_for(found[1]):
                return None
            # After "would" or "to" stands the verb whose object the noun is.
            governs = (word in words.clause.auxiliaries and word not in words.clause.haves) or word == "to"
            taken = taken[:-1] if governs else taken
            break
        if taken and _is_placed(words, text, begin, found):
            break
        at = found.start(1)
        taken.append(at)
    phrase = text[taken[-1] : end].rstrip() if taken else ""
    return Span(taken[-1], taken[-1] + len(phrase)) if taken else None


def _is_placed(words: SlotWords, text: str, begin: int, noun: re.Match[str]) -> bool:
    """Whether a preposition leads to a noun before another: Kiel of "in Kiel Schäden von 7 Millionen"."""
    if not words.sayings.capitalised_nouns or not noun[1][0].isupper():
        return False
    before = _LAST_WORD.search(text, begin, noun.start(1))
    return before is not None and before[1].lower() in words.clause.prepositions


def _is_qualified(words: SlotWords, text: str, begin: int, head: re.Match[str]) -> bool:
    """Whether a noun that alone is of nothing is told by the word before it: "operating margin"."""
    low = head[1].lower()
    if low in words.subjects.ing_nouns:
        return True
    before = _LAST_WORD.search(text, begin, head.start(1)) if low in words.subjects.qualified else None
    return before is not None and before[1] not in words.clause.article_words


def _ends_phrase(words: SlotWords, word: str, *, head: bool) -> bool:
    """Whether a word before a noun, or as its head, is none of its phrase."""
    low = word.lower()
    if head:
        formed = words.clause.is_adverb(low) or low.endswith(words.clause.participles)
        again = low in words.changes.noun_again  # "one of 2%": the noun stands before it
        return formed or again or low in words.subjects.not_subject or low in words.clause.no_object
    outside = (
        low in words.clause.no_object
        or low in words.clause.clause_verbs
        or word in words.clause.article_words
    )
    return (
        outside
        or is_verb(words, word)
        or low in words.sayings.saying_verbs
        or words.clause.stands_for(word)
        or low in words.clause.before
        or (words.clause.is_adverb(low) and low not in words.clause.ly_adjectives)
    )


def put_at(words: SlotWords, text: str, start: int) -> Span | None:
    """What somebody puts at the figure: "support for it" of "put support for it at 57 per cent"."""
    begin = max(0, start - _LOOK_BACK)
    at = words.subjects.put_at.search(text, begin, start)
    verb = last_of(words.subjects.puts.finditer(text, begin, at.start())) if at else None
    if at is None or verb is None or CLAUSE_END.search(text, verb.end(), at.start()):
        return None
    found = object_between(words, text, verb.end(), at.start())
    accusatives = words.subjects.accusatives
    inner = last_of(one for one in _WORD.finditer(found.of(text)) if one[0] in accusatives) if found else None
    if found and inner:  # "bezifferte die Polizei den Schaden auf"
        return Span(found.start + inner.end() + 1, found.end)
    behind = first_word(text, verb.end() + 1)
    return found if behind in accusatives else _object_first(words, text, verb.start()) or found


def _object_first(words: SlotWords, text: str, verb: int) -> Span | None:
    """The object before its verb, where its article tells it: "Den Schaden bezifferte die Polizei auf"."""
    begin = max(0, verb - _LOOK_BACK)
    mark = last_of(CLAUSE_END.finditer(text, begin, verb))
    told = list(_WORD.finditer(text, mark.end() if mark else begin, verb))
    if len(told) < 2 or told[0][0].lower() not in words.subjects.accusatives:
        return None
    return Span(told[1].start(), told[-1].end()) if told[-1][0][0].isupper() else None


def given_to(words: SlotWords, text: str, start: int) -> Span | None:
    """Who is given a share by a poll: "Labour" of "a survey gave Labour 34 per cent"."""
    verb = last_of(words.subjects.gives.finditer(text, max(0, start - _LOOK_BACK), start))
    if verb is None or CLAUSE_END.search(text, verb.end(), start):
        return None
    found = object_between(words, text, verb.end(), start)
    named = (
        found is not None and text[found.end : start].isspace() and found.of(text).split()[-1][0].isupper()
    )
    return found if named else None


def open_noun(words: SlotWords, text: str, start: int, end: int) -> Span | None:
    """The noun after a figure with an article: "chance of rain" of "a 60 per cent chance of rain".

    Args:
        words: Of the language.
        text: One sentence; the span counts from its start.
        start: Where the figure begins.
        end: Where it ends.
    """
    if words.subjects.open_before.search(text, max(0, start - _VERB_REACH), start) is None:
        return None
    found: list[re.Match[str]] = []
    at = end
    for word in _WORD.finditer(text, end, min(len(text), end + _LOOK_AHEAD)):
        if text[at : word.start()].strip() or _stops(words, word.group(), len(found)):
            break
        if _is_behind_tail(words, found, word.group()):
            break
        found.append(word)
        at = word.end()
    while found and (
        found[-1].group().lower() in words.clause.no_object or found[-1].group() in words.clause.article_words
    ):
        found.pop()
    if not found or text[found[0].start() - 1] not in " \u00a0" or not found[0].group().islower():
        return None
    behind = text[found[-1].end() : found[-1].end() + _LOOK_AHEAD].lower().split()[:2]
    if (
        len(behind) > 1
        and behind[0] in words.clause.haves
        and behind[1].strip(".,") in words.clause.expectations
    ):
        return None  # "below the 1.2 billion analysts had forecast"
    return Span(found[0].start(), found[-1].end())


def matter_of(words: SlotWords, text: str, end: int) -> Span | None:
    """What money after a verb of paying is: "rent" of "paid $900 in rent".

    Args:
        words: Of the language.
        text: One sentence; the span counts from its start.
        end: Where the figure ends.
    """
    found = words.subjects.matter.match(text, end)
    if found is None or found["noun"].split()[0].lower() in words.subjects.no_matter:
        return None
    return Span(*found.span("noun"))


def sized_noun(words: SlotWords, text: str, end: int) -> Span | None:
    """What a noun of change in front is of: "net profit" of "reported a 12% increase in net profit".

    Args:
        words: Of the language.
        text: One sentence; the span counts from its start.
        end: Where the noun of change ends.
    """
    found = words.subjects.sized_in.match(text, end)
    said = found["noun"].lower().split() if found else []
    outside = words.subjects.no_sized | words.subjects.no_matter | words.clause.no_object
    if found is None or said[0] in outside or said[-1] in outside:
        return None
    return Span(*found.span("noun"))


def _is_behind_tail(words: SlotWords, found: list[re.Match[str]], word: str) -> bool:
    """Whether a word follows the noun a tail ends with: "support" of "a majority of Republicans support"."""
    before = [one.group() for one in found]
    tailed = any(one.lower() in words.subjects.tails for one in before)
    if not tailed or before[-1].lower() in words.subjects.tails or word.lower() in words.subjects.tails:
        return False
    ends = before[-1][:1].isupper() or (before[-1].endswith("s") and not before[-1].endswith("ss"))
    return ends and word.islower()


def _stops(words: SlotWords, word: str, count: int) -> bool:
    low = word.lower()
    if count == 0:
        outside = (
            low in words.subjects.no_head or low in words.clause.no_object or low in words.clause.clause_verbs
        )
        outside = outside or word in words.clause.article_words or words.clause.stands_for(word)
        return outside or words.clause.is_adverb(low) or is_verb(words, word)
    if count >= _LONGEST_TAIL:
        return True
    if low in words.subjects.tails or word in words.clause.article_words:
        return False
    return (
        low in words.clause.no_object
        or low in words.clause.before
        or low in words.clause.clause_verbs
        or is_verb(words, word)
    )


def verb_by_form(words: SlotWords, text: str, start: int) -> int | None:
    """Where a verb begins that is told by its form and stands before the figure: "covered 5 hectares"."""
    at = start
    begin = max(0, start - _VERB_REACH)
    while (found := _LAST_WORD.search(text, begin, at)) is not None:
        word = found[1]
        if is_verb(words, word):
            other = word.lower() in words.clause.expectations | words.subjects.wills
            return None if other else found.start(1)
        if word.lower() not in words.clause.between_verb and not words.clause.is_adverb(word):
            return None
        at = found.start(1)
    return None


def plain_verb(words: SlotWords, text: str, start: int) -> int | None:
    """Where a word begins that can only be a verb right before a figure: "work" of "nurses work 44 hours".

    A noun, a name and a word that governs the figure are none; adverbs may stand between.
    """
    at, begin = start, max(0, start - _VERB_REACH)
    while (found := _LAST_WORD.search(text, begin, at)) is not None:
        word = found[1]
        if word.lower() not in words.clause.between_verb and not words.clause.is_adverb(word):
            outside = words.clause.no_object | words.clause.before | words.clause.article_words
            return found.start(1) if word.islower() and word not in outside else None
        at = found.start(1)
    return None


def first_verb(words: SlotWords, text: str, start: int) -> int | None:
    """Where the first verb before a figure begins: "remained" of "Wind remained the largest"."""
    for found in _WORD.finditer(text, 0, start):
        if found.start() and (words.clause.verb.match(text, found.start()) or is_verb(words, found.group())):
            return found.start()
    return None
