"""Dates behind "since": what has added up or changed since a day did not happen on it."""

import re
from dataclasses import dataclass
from functools import cache

from briefgen.evidence.times.dates import FoundDate
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of_each
from briefgen.knowledge.traits import is_verb_second
from briefgen.model.article import Span

WORDS_OF_A_CLAUSE = 4
"""Fewer words than these behind "since" are a noun with its date and no clause that could stand alone."""

_REACH = 80
_CLAUSE_REACH = 120
_ENDS = re.compile(r"[;:]|,(?!\d)|\.(?!\d)")


@dataclass(frozen=True, slots=True)
class _Cues:
    """The table `events` of a language, as far as it tells what a date behind "since" is to its clause."""

    since: re.Pattern[str]
    state: re.Pattern[str]
    named: re.Pattern[str]
    counted: re.Pattern[str]
    edges: frozenset[str]
    pronouns: frozenset[str]
    verb_last: bool


@cache
def _cues(language: str) -> _Cues:
    words = table(language, "events")
    any_of = any_of_each(words)
    numbers = "|".join(map(re.escape, words["since_numbers"]))
    return _Cues(
        since=re.compile(
            rf"(?<!\w)(?P<since>{any_of['record_since']})\s(?P<between>(?:[^\W\d_][\w’'-]*\s){{0,6}})\Z",
            re.IGNORECASE,
        ),
        state=re.compile(
            rf"(?<!\w)(?:{any_of['states_be']})\s(?:[^\s,;:.]+\s){{0,6}}?(?:{any_of['states']})(?!\w)"
        ),
        named=re.compile(rf"(?<!\w)(?:{any_of['since_named']})\s\d+(?![\d.,%])"),
        counted=re.compile(rf"\d|(?<!\w)(?i:{any_of['since_counts']}|{numbers})(?!\w)"),
        edges=frozenset(words["since_edges"]),
        pronouns=frozenset(words["pronouns"]),
        verb_last=is_verb_second(language),
    )


def goes_on_since(text: str, sentence: Span, found: FoundDate, language: str) -> bool:
    """Whether a clause only counts from a date on: "spent £4m since October", "since the ban in March".

    What goes on without being counted began on it, if it is a day or month: "has been closed since Monday".
    A clause that can stand alone happened on it: "since a bridge fell down on Friday".
    """
    cues = _cues(language)
    begin = max(sentence.start, found.span.start - _REACH)
    led = cues.since.search(text, begin, found.span.start)
    if led is None:
        return False
    between = led["between"].split()
    if " ".join(between).lower() in cues.edges:
        is_year = found.period is not None and not found.period.start.month
        return is_year or _is_counted(text, sentence, Span(led.start(), found.span.end), cues)
    if len(between) < WORDS_OF_A_CLAUSE or between[0].lower() in cues.pronouns:
        return True
    ends = text[found.span.end : found.span.end + 1] in ",.;:"
    return cues.verb_last and (ends or led.start() == sentence.start)


def _is_counted(text: str, sentence: Span, since: Span, cues: _Cues) -> bool:
    """Whether the clause around "since" and its date tells how much, and no state that began then."""
    before = _ENDS.split(text[max(sentence.start, since.start - _CLAUSE_REACH) : since.start])[-1]
    behind = text[since.end : min(sentence.end, since.end + _CLAUSE_REACH)]
    opens = since.start == sentence.start and behind.startswith(",")
    after = _ENDS.split(behind[opens:])[0]
    if cues.state.search(before) or cues.state.search(" ".join([*before.split(), *after.split()])):
        return False
    return any(cues.counted.search(cues.named.sub("", words)) for words in (before, after))
