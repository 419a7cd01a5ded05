"""Sentences that only tell that something was said on a day, and not what: "The company said on Tuesday."."""

import re
from dataclasses import dataclass
from functools import cache

from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of_each
from briefgen.model.article import Span

_MOST_CHARACTERS = 160
_MARKS = frozenset('"“”„«»‘')
_SOME = r"[^\W\d_][\w’'-]*"


@dataclass(frozen=True, slots=True)
class _Cues:
    """The table `events` of a language, as far as it tells of saying."""

    whole: re.Pattern[str]
    time_before: re.Pattern[str]


@cache
def _cues(language: str) -> _Cues:
    words = table(language, "events")
    any_of = any_of_each(words)
    preposition = "|".join(map(re.escape, table(language, "calendar")["time_before"]))
    place = rf"(?:\s(?:{any_of['said_where']})(?:\s{_SOME}){{1,5}})?"
    told_of = (
        rf"(?i:{any_of['said_things']})(?:\s(?:{any_of['said_be']}))?\s(?:{any_of['said_verbs']}){place}"
    )
    said = rf"(?:\s(?:{any_of['said_things']}|{any_of['said_so']}))?"
    teller = rf"(?:{_SOME}\s){{1,5}}?(?:{any_of['said_verbs']}){said}{place}"
    ends = rf"(?:\s(?:{any_of['said_ends']}))?"
    inverted = rf"(?i:{any_of['said_so']})\s(?:{any_of['said_inverted']})(?:\s{_SOME}){{1,8}}?{ends}"
    return _Cues(
        whole=re.compile(rf"(?:{told_of}|{teller}|{inverted})"),
        time_before=re.compile(rf"(?:^|\s+)(?i:{preposition}|in)?\s*$"),
    )


def tells_only_that_it_was_said(text: str, sentence: Span, date: Span, language: str) -> bool:
    """Whether nothing is left of a sentence without its date but somebody who spoke.

    Args:
        text: The article.
        sentence: With its date; one that quotes tells what was said.
        date: Without the word before it.
        language: BCP 47.
    """
    if len(sentence) > _MOST_CHARACTERS or not _MARKS.isdisjoint(sentence.of(text)):
        return False
    cues = _cues(language)
    before = cues.time_before.sub("", text[sentence.start : date.start])
    words = f"{before} {text[date.end : sentence.end]}".strip(" .!;\n")
    return cues.whole.fullmatch(" ".join(words.split())) is not None
