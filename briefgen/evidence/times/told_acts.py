"""The date of who tells beside that of what is told: "It closes on 1 May, the council decided last night"."""

import re
from functools import cache

from briefgen.evidence.times.dates import FoundDate
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Span

_REACH = 120
_ENDS = re.compile(r"(?:\s[a-zß-ÿ]+){0,2}[.,;\"”]|\Z")


def is_of_the_teller(text: str, sentence: Span, found: FoundDate, language: str) -> bool:
    """Whether a date behind what a sentence tells is that of a deed that makes it known.

    Args:
        text: The article.
        sentence: The one the date stands in.
        found: The date; it ends the words of the teller.
        language: BCP 47.
    """
    before = text[max(sentence.start, found.span.start - _REACH) : found.span.start]
    ends = _ENDS.match(text[found.span.end : min(sentence.end, found.span.end + _REACH)])
    return ends is not None and _told(language).search(before) is not None


@cache
def _told(language: str) -> re.Pattern[str]:
    words, calendar = table(language, "events"), table(language, "calendar")
    acts, inverted, small = (
        "|".join(map(re.escape, those)) or "(?!)"
        for those in (words["acts_told"], words["acts_inverted"], calendar["time_before"])
    )
    pause, some = r",[\"”“]?\s", r"(?:[^\s,;:.]+\s)"
    return re.compile(
        rf"{pause}(?:{some}{{1,6}}?(?:{acts})\s|(?:{inverted})\s{some}{{1,6}}?)(?:(?i:{small})\s)?\Z"
    )
