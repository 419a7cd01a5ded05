"""Who tells each figure of a row of estimates: "the ministry expects 2 million, the chamber 4 million"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.told_by import is_body
from briefgen.model.article import Span
from briefgen.model.evidence import Words

_REACH = 60
_NAME_WORDS = 5


def with_own_tellers(language: str, sentence: FiguredSentence, filled: Sequence[Slots]) -> list[Slots]:
    """The slots with the teller of each figure behind the first, where one verb is left out of all others.

    Where the first figure follows its verb at once, what is named before a later one does what the first
    teller does. Behind "expects exports of 3 million" it must be a body: "the car industry 2 million" is
    one teller's.
    """
    known, told = _known(language), list(filled)
    lead = _lead(known, sentence, told[0]) if len(told) > 1 else None
    if lead is None:
        return told
    for i in range(1, len(told)):
        span = _named(known, language, sentence, i, lead)
        if span is None:
            break
        told[i] = replace(told[i], says_who=Words(_words(sentence, span), span))
    return told


@dataclass(frozen=True, slots=True)
class _Lead:
    """What leads from the verb to the first figure: a preposition or nothing; `plain` if nothing else."""

    link: str
    plain: bool


@dataclass(frozen=True, slots=True)
class _Known:
    verbs: frozenset[str]
    small: frozenset[str]
    links: frozenset[str]
    articles: frozenset[str]
    saying: frozenset[str]
    named: re.Pattern[str]


@cache
def _known(language: str) -> _Known:
    charts = table(language, "charts")
    words = charts["estimates"]
    articles, joints = charts["name"]["articles"], "|".join(map(re.escape, words["joints"]))
    return _Known(
        frozenset(words["verbs"]),
        frozenset([*words["small"], *words["timing"]]),
        frozenset(words["links"]),
        frozenset(articles),
        frozenset(table(language, "figures")["attribution_verbs"]),
        re.compile(rf"[^,;:]{{0,{_REACH}}}?(?:[,;]\s(?:(?:{joints})\s)?|\s(?:{joints})\s)(?P<who>[^,;:]+)\Z"),
    )


def _words(sentence: FiguredSentence, span: Span) -> str:
    return sentence.between(span.start, span.end)


def _lead(known: _Known, sentence: FiguredSentence, first: Slots) -> _Lead | None:
    """How the first figure follows the verb that tells it; None where no such verb leads to it."""
    who, start = first.says_who, sentence.readings[0].start
    if who is None or who.span is None or not sentence.span.start <= who.span.end < start:
        return None
    words = sentence.between(who.span.end, start).casefold().split()
    if not words or words[0] not in known.verbs:
        return None
    moment = sentence.moment_from(who.span.end)
    timed = _words(sentence, moment.span).casefold().split() if moment and moment.span.end <= start else []
    rest = [word for word in words[1:] if word not in timed]
    link = rest[-1] if rest and rest[-1] in known.links else ""
    plain = all(word in known.small | known.links for word in rest)
    # "Expects to give the police 3 million, the council 2 million": who gets it tells nothing.
    return _Lead(link, plain) if plain or (link and rest[0] in known.articles) else None


def _named(known: _Known, language: str, sentence: FiguredSentence, i: int, lead: _Lead) -> Span | None:
    """Where the teller of the i-th figure is named; None where nobody is who may be one."""
    before, reading = sentence.readings[i - 1], sentence.readings[i]
    found = known.named.match(sentence.between(before.end, reading.start))
    moment = sentence.moment_from(before.end)
    if found is None or (moment and before.end + found.start("who") <= moment.span.start < reading.start):
        return None
    words = found["who"].split()
    linked = words[-1].casefold() in known.links
    if lead.plain and linked is not bool(lead.link):
        return None
    words = words[: len(words) - linked]
    if len(words) > 1 and words[-1].casefold() in known.saying:
        words = words[:-1]  # "the council says 355"
    articled = bool(words) and words[0].casefold() in known.articles
    name = " ".join(words[articled:])
    folded = name.casefold().split()
    if not 0 < len(folded) <= _NAME_WORDS or not known.verbs.isdisjoint(folded):
        return None
    # "rechnet mit 2, der Handel mit 3": nothing but who reckons stands before the preposition.
    reckons = lead.plain and linked and articled and name.rpartition(" ")[2][:1].isupper()
    if not (reckons or is_body(folded, language)):
        return None
    at = sentence.text.find(name, before.end - sentence.span.start) + sentence.span.start
    return Span(at, at + len(name)) if before.end <= at < reading.start else None
