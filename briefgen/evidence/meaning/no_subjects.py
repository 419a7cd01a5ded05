"""Words before a verb that a figure is not of: "Ten years later", "die meisten Ausfälle", "port plans"."""

import re
from functools import cache

from briefgen.evidence.words.number_words import alternatives
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Span


def as_subject(language: str, text: str, span: Span) -> Span | None:
    """What a figure may be of among the words taken for it; None where they name nothing.

    Args:
        language: BCP 47.
        text: One sentence.
        span: Its words before the verb; it counts from the start of the sentence.
    """
    if names_nothing(language, span.of(text)):
        return None
    *named, last = span.of(text).split(" ")
    if named and last in _aims(language) and _goal(language).match(text, span.end):
        return Span(span.start, span.end - len(last) - 1)  # "the port plans to spend $340m"
    return span


def names_nothing(language: str, subject: str) -> bool:
    """Whether words taken for a subject are none: "Ten years later" before "there were 260"."""
    return _nothing(language).fullmatch(subject) is not None


@cache
def _nothing(language: str) -> re.Pattern[str]:
    """Words that are no subject: times told from another, what there are most of, words of measure."""
    sides = table(language, "comparisons")
    counted = alternatives(sides["years_on_counted"])
    times = rf"{alternatives(sides['years_on'])}|[^\W_]+\s(?:{counted})"
    most = rf"(?:{alternatives(sides['most_of'])})\s.*" if sides["most_of"] else r"(?!)"
    return re.compile(rf"(?i:{times})|(?:{alternatives(sides['no_subjects'])})|{most}")


@cache
def _aims(language: str) -> frozenset[str]:
    planned = (word.removesuffix(" to") for word in table(language, "certainty")["planned"])
    return frozenset(word for word in planned if " " not in word)


@cache
def _goal(language: str) -> re.Pattern[str]:
    """What somebody aims to do, behind the aim: " to spend"."""
    speech = table(language, "speech")
    words = [word for word in speech["infinitive_after"] if word in speech["prepositions"]]
    return re.compile(rf"\s(?:{alternatives(words)})\s[a-z]")
