"""What stands around the words of a subject: a place before it, a helping verb behind it."""

import re

from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span

_CLOSED_BY = {'"': '"', "“": "”", "„": "“", "»": "«", "«": "»"}
_POSSESSIVE = re.compile(r"(?<=\w)(?:['’]s|(?<=s)['’])(?=\s)")
_GERMAN_PARTICIPLE = "t"
"""Of weak verbs; the ending of the others is that of adjectives too."""

_SHORTEST = 4
"""In words, of a place with a name and what follows it: "At Ford the queue"."""


def past_place(words: SlotWords, found: list[re.Match[str]]) -> list[re.Match[str]]:
    """The words behind a place with a name that opens the clause: the queue of "At Ford Green the queue".

    None where the verb stands second behind a phrase with a preposition.
    """
    said = [one.group() for one in found]
    if words.clause.finite and said and said[0].lower() in words.clause.prepositions:
        return []  # "auf trockenen Feldern lag die Rate": the subject stands behind the verb
    if len(said) < _SHORTEST or words.clause.finite or said[0].lower() not in words.clause.fronted:
        return found
    at = next((i for i in range(1, len(said)) if said[i] in words.clause.article_words), 0)
    named = at > 1 and all(word[0].isupper() for word in said[1:at])
    return found[at + 1 :] if named and len(said) > at + 1 else found


def behind_participle(words: SlotWords, found: list[re.Match[str]]) -> list[re.Match[str]]:
    """The words behind an object and its participle: "hatten den Titel abgestuft und das Ziel gesenkt"."""
    if not words.clause.finite:
        return found  # the verb stands before its object: nothing parts the two
    joints = (
        at
        for at in range(1, len(found) - 1)
        if found[at].group() in words.clause.list_words
        and found[at - 1].group().islower()
        and found[at - 1].group().endswith(_GERMAN_PARTICIPLE)
        and found[at + 1].group() in words.clause.article_words
    )
    at = next(joints, None)
    return found if at is None else found[at + 1 :]


def past_possessive(text: str, at: int) -> int:
    """Where the words behind a time begin that owns what follows: the profit of "last year's profit"."""
    return at + len(ending[0]) if (ending := _POSSESSIVE.match(text, at)) else at


def has_helper(words: SlotWords, between: str) -> bool:
    """Whether a form of "have" parts a word from its verb: what stands before it is a noun."""
    return not words.clause.haves.isdisjoint(between.lower().split())


def with_mark(text: str, span: Span) -> Span:
    """The span with the mark right before it that is closed inside it: "“Blue Quay” programme"."""
    opening = text[span.start - 1 : span.start]
    closing = _CLOSED_BY.get(opening, "") if opening else ""
    return Span(span.start - 1, span.end) if closing and span.of(text).count(closing) == 1 else span
