"""Who a clause of a series is about that leaves that out: "The abbey … was rebuilt in 1891"."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from briefgen.evidence.series_words import TOKEN, SeriesWords
from briefgen.evidence.times.dates import find_dates
from briefgen.evidence.times.insertions import PARTICIPLE
from briefgen.model.article import Span

_MOST_OF_A_SUBJECT = 8
_LONGEST_CLAUSE = 300
_MARKS = frozenset('“”„»«"();:')
_COMMA = re.compile(r",(?=\s)")


@dataclass(frozen=True, slots=True)
class _Head:
    """The subject of a clause and the verb behind it."""

    subject: Span
    verb: re.Match[str]


def told_with_lead(
    text: str, language: str, words: SeriesWords, before: Sequence[Span], piece: Span
) -> tuple[Span, ...]:
    """What is read of a clause without a subject: the subject of the first, what is needed, and the clause.

    Args:
        text: The article.
        language: BCP 47.
        words: Of the language.
        before: The clauses before it, from the one with the subject on.
        piece: The clause.

    Returns:
        One stretch, from the first clause on, where it is not sure what the subject is.
    """
    whole = (Span(before[0].start, piece.end),)
    head = _head(text, language, before[0], words)
    tokens = [*TOKEN.finditer(text, piece.start, piece.end)]
    if head is None or any(token[0] in words.objects for token in tokens):
        return whole  # "sold it": what that is stands before
    last = head.verb if len(before) == 1 else _opening_verb(text, before[-1], words)
    helper = last if last and last[0] in words.stating.clause.auxiliaries else None
    if words.verb_second:
        return _german(head, tokens, helper, piece, words) or whole
    own = _opening_verb(text, piece, words)
    if own is None:
        return whole
    if helper is None or own[0] in words.helping or own[0] in words.unlike_participles:
        return head.subject, piece
    # "was rebuilt in 1891 and sold in 1900" may share its "was" or not.
    return whole if len(before) == 1 else (head.subject, Span(before[-1].start, piece.end))


def _german(
    head: _Head,
    tokens: Sequence[re.Match[str]],
    helper: re.Match[str] | None,
    piece: Span,
    words: SeriesWords,
) -> tuple[Span, ...] | None:
    """A clause with its verb first, or one that shares it: "Der Verein wurde … 1988 aufgelöst"."""
    said = [token for token in tokens if token[0] not in words.adverbs]
    if said and words.is_finite(said[0][0]):
        return head.subject, piece
    if helper is None or not said or not PARTICIPLE.fullmatch(said[-1][0]):
        return None
    if helper.start() == head.verb.start():
        return Span(head.subject.start, helper.end()), piece
    return head.subject, Span(*helper.span()), piece


def _opening_verb(text: str, piece: Span, words: SeriesWords) -> re.Match[str] | None:
    """The verb a clause without a subject opens with."""
    for token in TOKEN.finditer(text, piece.start, piece.end):
        if words.is_finite(token[0]):
            return token
        if token[0] not in words.adverbs and not token[0].endswith("ly"):
            return None
    return None


def _head(text: str, language: str, clause: Span, words: SeriesWords) -> _Head | None:
    if len(clause) > _LONGEST_CLAUSE or not _MARKS.isdisjoint(clause.of(text)):
        return None
    start = _behind_date(text, language, clause, words)
    if start is None:
        return None
    about = words.about.match(text, start, clause.end)
    comma = _COMMA.search(text, about.end() if about else start, clause.end)
    tokens = [*TOKEN.finditer(text, start, clause.end)]
    if comma or (about and words.verb_second):
        return None
    if about:
        verb = next((token for token in tokens if token.start() >= about.end()), None)
        plain = not any(words.is_finite(token[0]) for token in tokens if token.start() < about.end())
        relative = verb is not None and plain and words.is_finite(verb[0])
        return _Head(Span(start, about.end()), verb) if verb and relative else None
    at = _verb_at([token[0] for token in tokens], words)
    if at is None or not _is_subject([token[0] for token in tokens[:at]], words):
        return None
    if not _goes_on_plainly([token[0] for token in tokens[at:]], tokens[0][0], words):
        return None
    return _Head(Span(tokens[0].start(), tokens[at - 1].end()), tokens[at])


def _behind_date(text: str, language: str, clause: Span, words: SeriesWords) -> int | None:
    """Where a clause begins behind a date that opens it; None where its verb comes before its subject."""
    dates = find_dates(text, language)
    i = bisect_left(dates, clause.start, key=lambda found: found.span.start)
    if i == len(dates) or not clause.contains(dates[i].span):
        return clause.start
    opening = [token[0] for token in TOKEN.finditer(text, clause.start, dates[i].span.start)]
    if not words.are_leading(opening) or any(token.casefold() in words.determiners for token in opening):
        return clause.start
    if words.verb_second:
        return None
    end = dates[i].span.end
    return end + 1 if text[end] == "," else end


def _verb_at(tokens: Sequence[str], words: SeriesWords) -> int | None:
    """The first verb that a noun, a name or a pronoun stands before: "The disused mill closed"."""
    for at, token in enumerate(tokens[: _MOST_OF_A_SUBJECT + 1]):
        before = tokens[at - 1] if at else ""
        noun = before and before.casefold() not in words.stating.clause.article_words | words.determiners
        if noun and words.is_finite(token) and (not words.verb_second or _names(before, words)):
            return at
    return None


def _names(token: str, words: SeriesWords) -> bool:
    return not token.islower() or token in words.pronouns


def _is_subject(tokens: Sequence[str], words: SeriesWords) -> bool:
    """Whether words can be nothing but the subject of their clause."""
    known = words.stating.clause
    lower = [token.casefold() for token in tokens]
    if not words.not_in_subject.isdisjoint(lower) or lower[-1] in words.numbers:
        return False
    first = lower[0]
    if first in words.oblique:
        return False
    if first in known.article_words or first in words.determiners:
        return len(lower) > 1
    if first in known.fronted or first in words.leading - words.pronouns or first in words.adverbs:
        return False
    return tokens[0][0].isupper() and not first.endswith(("ly", "ing"))


def _goes_on_plainly(tokens: Sequence[str], first: str, words: SeriesWords) -> bool:
    """Whether no other verb follows that could be that of the clause beside: "said it closed in 2010"."""
    # "It announced the plan in 2015": what is told is a noun, as long as no other verb follows.
    noun = not words.verb_second and "".join(tokens[1:2]) in words.determiners
    if (tokens[0] in words.told and not noun) or not words.not_in_subject.isdisjoint(tokens):
        return False
    if words.verb_second:
        following = tokens[1] if len(tokens) > 1 else ""
        inverted = following[:1].isupper() or following in words.determiners or following in words.pronouns
        known = words.stating.clause.article_words
        inverted = inverted and not (following in words.determiners and first.casefold() in known)
        return not inverted and not any(map(words.is_finite, tokens[1:-1]))
    at = 1
    while at < len(tokens) and (words.is_finite(tokens[at]) or tokens[at] in words.adverbs):
        at += 1
    return not any(map(words.is_finite, tokens[at:]))
