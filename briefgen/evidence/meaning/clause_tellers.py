"""Who tells a figure in a clause of its own: "police put it at 4,000, the organisers spoke of 9,000"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.words.number_words import alternatives
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.told_by import is_body
from briefgen.model.article import Span
from briefgen.model.evidence import Words

_NAME_WORDS = 4


def with_clause_tellers(language: str, sentence: FiguredSentence, filled: Sequence[Slots]) -> list[Slots]:
    """The slots with a body that tells its figure by a verb of its own, behind the figure of another.

    Args:
        language: BCP 47.
        sentence: The one the figures stand in.
        filled: Its slots.
    """
    told = list(filled)
    for i in range(1, len(told)):
        start = sentence.readings[i - 1].end
        found = _clause(language).match(sentence.between(start, sentence.readings[i].start))
        name = found["who"] if found else ""
        if found and len(name.split()) <= _NAME_WORDS and is_body(name.casefold().split(), language):
            span = Span(*found.span("who")).shifted(start)
            told[i] = replace(told[i], says_who=Words(name, span))
    return told


@cache
def _clause(language: str) -> re.Pattern[str]:
    """A comma, who tells, a verb that tells, and words without another clause up to the figure."""
    charts = table(language, "charts")
    words, articles = charts["estimates"], alternatives(charts["name"]["articles"])
    joints, links = alternatives(words["joints"]), alternatives(words["links"])
    verbs = alternatives(words["verbs"])
    stating = table(language, "speech")["statement"]["clause"]
    expecting = alternatives([*table(language, "figures")["expecting_verbs"], *stating])
    opens = rf"[,;]\s(?:(?:{joints})\s)?(?:(?:{articles})\s)?"
    return re.compile(
        rf"{opens}(?P<who>[^\s,;:]+(?:\s[^\s,;:]+){{0,3}}?)\s"
        rf"(?:(?:{verbs})(?:\s[^,;:]*)?\s(?:{links})|(?:{expecting})(?:\s[^,;:]*)?)\s$"
    )
