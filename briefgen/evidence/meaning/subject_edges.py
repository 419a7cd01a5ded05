"""What stands around the words of a subject: a place before it, a helping verb behind it."""

import re

from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span

_CLOSED_BY = {'"': '"', "“": "”", "„": "“", "»": "«", "«": "»"}
_POSSESSIVE = re.compile(r"(?<=\w)(?:['’]s|(?<=s)['’])(?=\s)")
_SHORTEST = 4
"""In words, of a place with a name and what follows it: "At Ford the queue"."""


def past_place(words: SlotWords, found: list[re.Match[str]]) -> list[re.Match[str]]:
    """The words behind a place with a name that opens the clause: the queue of "At Ford Green the queue"."""
    said = [one.group() for one in found]
    if len(said) < _SHORTEST or words.clause.finite or said[0].lower() not in words.clause.fronted:
        return found
    at = next((i for i in range(1, len(said)) if said[i] in words.clause.article_words), 0)
    named = at > 1 and all(word[0].isupper() for word in said[1:at])
    return found[at + 1 :] if named and len(said) > at + 1 else found


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
