"""Shares of two places of which the same is said: "In Ash, 64% of boys passed; in Elm, 31% did"."""

import re
from functools import cache

from briefgen.evidence.words.number_words import alternatives
from briefgen.evidence.words.slot_words import slot_words
from briefgen.knowledge.lexicon import table
from briefgen.model.evidence import Figure, FigureKind

_SAID = re.compile(r"\s(?P<said>[^\W\d_][^,;:.()\d“”\"]{1,60}?)[,;]\s(?:[^\W\d_]{2,5}\s){1,3}")


def same_deed(text: str, language: str, one: Figure, other: Figure) -> str:
    """What the first tells and the second says again with a verb alone; empty where it does not.

    Args:
        text: Of the article.
        language: Of its words.
        one: A share behind its place.
        other: The next share, behind its own.
    """
    places = [figure.place.span if figure.place else None for figure in (one, other)]
    shares = all(figure.kind is FigureKind.SHARE and figure.subject is None for figure in (one, other))
    here, there = places
    if not shares or here is None or there is None or other.measure:
        return ""
    if not (here.end <= one.span.start and one.span.end < there.start < other.span.start):
        return ""
    measure = one.measure.span if one.measure and not one.measure.inferred else None
    start = measure.end if measure and measure.start >= one.span.end else one.span.end
    found = _SAID.fullmatch(text, start, there.start)
    again = _again(language).match(text, other.span.end)
    known = slot_words(language).clause
    clause = found is not None and known.new_clause.search(found["said"] + " ") is None
    return found["said"] if found and again and clause else ""


@cache
def _again(language: str) -> re.Pattern[str]:
    """A verb alone that stands for the one told before."""
    return re.compile(rf"\s(?:{alternatives(table(language, 'figures')['verbs_again'])})(?=[.,;]|$)")
