"""Whom or what a relative clause with a figure is about: "an account which had held £94,000"."""

import re
from itertools import pairwise

from briefgen.evidence.meaning.subjects import CLAUSE_END, is_verb, last_of, subject_before
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Span

_REACH = 120
_MOST_WORDS = 4
_WORD = re.compile(r"[^\W_][\w’'&-]*")


def opened(words: SlotWords, text: str, verb: int) -> re.Match[str] | None:
    """The relative pronoun, with its comma, whose verb begins there; None where none opens the clause."""
    begin = max(0, verb - _REACH)
    found = words.subjects.relative_clause.search(text, begin, verb)
    told = found and found["comma"] and words.subjects.told_in_relative.match(text, verb)
    return None if told else found


def antecedent(words: SlotWords, text: str, relative: re.Match[str]) -> Span | None:
    """The noun a relative pronoun stands for, or None where it may be another.

    Args:
        words: Of the language.
        text: One sentence; the span counts from its start.
        relative: The pronoun, with the comma before it.
    """
    end = relative.start()
    if relative["comma"] and not _has_verb(words, text[:end]) and not CLAUSE_END.search(text, 0, end):
        found = subject_before(words, text, end, 0)
        return found if found and _follows(words, text[: found.start]) else None
    return None if relative["comma"] else _determined(words, text, end)


def behind_relative(words: SlotWords, text: str, verb: int, floor: int) -> Span | None:
    """What a verb right behind the figure of a relative clause is of: "which held £94,000 contained".

    Args:
        words: Of the language.
        text: One sentence; the span counts from its start.
        verb: Where the verb begins.
        floor: Where the figure before it ends.
    """
    if not floor or text[floor:verb].strip():
        return None
    found = last_of(words.subjects.relative_word.finditer(text, max(0, floor - _REACH), floor))
    if found is None or CLAUSE_END.search(text, found.end(), verb):
        return None
    return _determined(words, text, found.start())


def _has_verb(words: SlotWords, before: str) -> bool:
    """Whether a verb stands behind the first word, none behind an article: "the growing season"."""
    said = list(_WORD.finditer(before))
    return any(
        is_verb(words, one.group())
        or one.group() in words.sayings.saying_verbs
        or words.clause.verb.match(before, one.start())
        for article, one in pairwise(said)
        if article.group() not in words.clause.article_words
    )


def _follows(words: SlotWords, before: str) -> bool:
    """Whether only an article or a word that joins sentences stands before the noun."""
    return all(
        word in words.clause.article_words or word.lower() in words.clause.before
        for word in _WORD.findall(before)
    )


def _determined(words: SlotWords, text: str, end: int) -> Span | None:
    """The noun with an article that ends at a place; none that only describes another: "on the bridge"."""
    found = list(_WORD.finditer(text, max(0, end - _REACH), end))[-_MOST_WORDS - 2 :]
    article = next(
        (i for i in range(len(found) - 2, -1, -1) if found[i].group() in words.clause.article_words), None
    )
    if article is None or len(found) - 1 - article > _MOST_WORDS:
        return None
    before = found[article - 1].group().lower() if article else ""
    if before in words.clause.fronted or before in words.clause.measure_starts:
        return None
    noun = Span(found[article + 1].start(), found[-1].end())
    if CLAUSE_END.search(text, noun.start, noun.end) or text[noun.end : end].strip():
        return None
    outside = any(
        one.group().lower() in words.clause.no_object or is_verb(words, one.group())
        for one in found[article + 1 :]
    )
    return None if outside else noun
