"""The words that tell where a clause of a series begins, and which of them are its verb."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from briefgen.evidence.meaning.subjects import is_verb
from briefgen.evidence.words.slot_words import SlotWords, slot_words
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.traits import is_verb_second

_MOST_LEADING = 4
_SHORTEST_PAST = 3
TOKEN = re.compile(r"[^\W_][\w’'.,-]*[\w%]|[^\W_]")
"""A word or number, without the marks around it."""


def tokens_of(text: str) -> tuple[str, ...]:
    """The words and numbers of a text, without the marks around them."""
    return tuple(TOKEN.findall(text))


@dataclass(frozen=True, slots=True)
class SeriesWords:
    """The table `events` of a language, as far as it tells where a clause begins."""

    joint: re.Pattern[str]
    word: re.Pattern[str]
    helping: frozenset[str]
    finite: frozenset[str]
    past_endings: tuple[str, ...]
    no_verbs: frozenset[str]
    leading: frozenset[str]
    adverbs: frozenset[str]
    determiners: frozenset[str]
    pronouns: frozenset[str]
    subordinators: frozenset[str]
    told: frozenset[str]
    verb_second: bool
    stating: SlotWords
    about: re.Pattern[str]
    unlike_participles: frozenset[str]
    not_in_subject: frozenset[str]
    numbers: frozenset[str]
    oblique: frozenset[str]
    objects: frozenset[str]

    def is_finite(self, token: str) -> bool:
        """Whether it looks like a verb that may stand for its clause; a participle in -ed does too."""
        if not token.islower() or token in self.no_verbs:
            return False
        return token in self.finite or (len(token) > _SHORTEST_PAST and token.endswith(self.past_endings))

    def is_verb(self, token: str) -> bool:
        """Whether it is one, of any form; the German plural of the present looks like many an adjective."""
        return self.is_finite(token) or is_verb(self.stating, token)

    def are_leading(self, tokens: Sequence[str]) -> bool:
        """Whether only words that may stand before a date do."""
        return len(tokens) <= _MOST_LEADING and all(token.casefold() in self.leading for token in tokens)


@cache
def series_words(language: str) -> SeriesWords:
    """The words of a language; of English where it has no table."""
    words, calendar = table(language, "events"), table(language, "calendar")
    joins = "|".join(map(re.escape, words["clause_joins"]))
    finite = ("past", "past_forms", "perfect", "be", "second_verbs", "scheduled", "modals", "told", "ahead")
    leading = {*calendar["time_before"], *calendar["articles"], *calendar["year_cues"], *words["small"]}
    return SeriesWords(
        joint=re.compile(rf",\s(?:(?:{joins})\s)?|\s(?:{joins}|[–—])\s"),
        word=re.compile(rf"\s(?:{joins})\s"),
        helping=frozenset([*words["second_verbs"], *words["perfect"], *words["be"]]),
        finite=frozenset(word for key in finite for word in words[key] if word.isalpha()),
        past_endings=tuple(words["past_endings"]),
        no_verbs=frozenset([*words["no_verbs"], *words["determiners"]]),
        leading=frozenset(word.casefold() for phrase in leading for word in phrase.split()),
        adverbs=frozenset(words["series_adverbs"]),
        determiners=frozenset(words["determiners"]),
        pronouns=frozenset(words["pronouns"]),
        subordinators=frozenset([*words["subordinators"], *words["next_clause"]]),
        told=frozenset([*words["told"], *words["telling"]]),
        verb_second=is_verb_second(language),
        stating=slot_words(language),
        about=re.compile(rf"[^,;:.]{{1,80}},\s(?:{'|'.join(map(re.escape, words['asides_about']))})(?=\s)"),
        unlike_participles=frozenset(word for key in ("modals", "ahead", "scheduled") for word in words[key]),
        not_in_subject=frozenset([*words["subordinators"], *words["relatives"], *words["restricting"]]),
        numbers=frozenset(calendar["numbers"]),
        oblique=frozenset(words["series_oblique"]),
        objects=frozenset(words["series_objects"]),
    )
