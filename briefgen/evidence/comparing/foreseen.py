"""Figures of a sentence that are no facts: a change that is planned or forecast, a pair that is denied."""

import re

from briefgen.evidence.comparing.pair import Pair
from briefgen.evidence.meaning.figured import FiguredSentence
from briefgen.evidence.meaning.subjects import last_of
from briefgen.evidence.words.side_words import SideWords
from briefgen.knowledge.denials import is_denied
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.prospects import is_to_come

_REACH = 160


def is_foreseen(words: SideWords, sentence: FiguredSentence, place: int, clause: re.Pattern[str]) -> bool:
    """Whether the change before a place is a plan or a forecast: "would raise the tax from 10 to".

    Args:
        words: Of the language.
        sentence: What the place stands in.
        place: Offset in the article.
        clause: What parts clauses.
    """
    before = clause.split(sentence.between(place - _REACH, place))[-1]
    change = last_of(words.changes.finditer(before))
    begin = place - len(before) - sentence.span.start
    if any(_is_ahead(words, sentence, found, begin) for found in words.prospect.finditer(before)):
        return True
    return change is not None and words.prospect_before.search(before[: change.start()]) is not None


def _is_ahead(words: SideWords, sentence: FiguredSentence, found: re.Match[str], begin: int) -> bool:
    """Whether a word of plans or forecasts is one: "wird … sinken" is, "wird … gezahlt" is not."""
    if found.group().lower() not in table(words.language, "certainty")["to_come"]:
        return True
    return is_to_come(sentence.text, words.language, begin + found.end())


def is_pair_denied(words: SideWords, sentence: FiguredSentence, pair: Pair) -> bool:
    """Whether the clause of one of the two says that it is not so, or was not."""
    places = (sentence.readings[at] for at in (pair.earlier, pair.later))
    begin = sentence.span.start
    return any(is_denied(sentence.text, words.language, one.start - begin, one.end - begin) for one in places)
