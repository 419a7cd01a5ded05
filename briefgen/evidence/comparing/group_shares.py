"""Shares of two groups set against each other: "62% of women voted, compared with 48% of men"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefgen.evidence.meaning.subjects import is_verb
from briefgen.evidence.words.side_words import side_words
from briefgen.evidence.words.slot_words import slot_words
from briefgen.model.article import Span
from briefgen.model.evidence import Figure, FigureKind, Words
from briefgen.model.quantity import Bound, Dimension

_WORD = re.compile(r"[^\W_][\w’'-]*")
_MOST_NAMED, _MOST_SAID = 8, 10
_CLOSES = re.compile(r"[,;:.!?(\"”“](?=\s|$)|\s[-–—]\s")


@dataclass(frozen=True, slots=True)
class Groups:
    """Two shares with the groups they are of.

    Attributes:
        said: What is said of the first, in its words: "voted"; empty where that is long.
    """

    figures: tuple[Figure, Figure]
    names: tuple[Words, Words]
    said: str


def groups_of(text: str, language: str, figures: Sequence[Figure]) -> Groups | None:
    """The groups of the only two shares of a sentence, the second set against the first; else None.

    Args:
        text: Of the article.
        language: Of its words.
        figures: All of the sentence, in order.
    """
    shares = [one for one in figures if one.quantity.unit.dimension is Dimension.PERCENT]
    if len(shares) != 2 or not all(map(_is_share, shares)) or shares[1].period:
        return None
    first, second = shares
    cue = side_words(language).against.search(text, first.span.end, second.span.start)
    until = second.span.end + _reach(text, second.span.end)
    one = _group(text, language, first.span.end, cue.start()) if cue else None
    other = _group(text, language, second.span.end, until)
    if cue is None or one is None or other is None or one.text.casefold() == other.text.casefold():
        return None
    if other.span is None or other.span.end < until:
        return None
    said = text[one.span.end : cue.start()].strip(" ,") if one.span else ""
    if not _is_one_clause(said, language) or (not said and " " in one.text + other.text):
        return None  # of "41% of tenants owe rent" nothing tells where the name ends
    short = len(said.split()) <= _MOST_SAID
    return Groups((first, second), (one, other), said if short else "")


def _is_one_clause(said: str, language: str) -> bool:
    """Whether words are one clause: what is told in one of its own may have a subject of its own."""
    joins = side_words(language).joins | slot_words(language).clause.before
    openings = (piece.strip().split(" ")[0].lower() for piece in said.split(",")[1:])
    return not any(mark in said for mark in ";:.!?(—–") and joins.isdisjoint(openings)


def _reach(text: str, start: int) -> int:
    """How far the clause goes on."""
    closes = _CLOSES.search(text, start)
    return (closes.start() if closes else len(text)) - start


def _is_share(figure: Figure) -> bool:
    exact = figure.quantity.bound in (Bound.EXACT, Bound.ABOUT) and figure.quantity.value is not None
    return figure.kind is FigureKind.SHARE and exact and figure.change is None and figure.subject is None


def _group(text: str, language: str, start: int, end: int) -> Words | None:
    """The words behind a share for whose it is: "girls aged 10 to 14"."""
    words = slot_words(language)
    opening = words.measures.measure.match(text, start, end)
    if opening is None:
        return None
    found: list[re.Match[str]] = []
    for word in _WORD.finditer(text, opening.end(), end):
        low = word.group().lower()
        verbal = low in words.clause.clause_verbs | words.clause.auxiliaries or is_verb(words, low)
        counts = text[word.end() : end].lstrip()[:1].isdigit()  # "aged 10 to 14"
        if found and not counts and (verbal or low in side_words(language).verbs_of_groups):
            break
        found.append(word)
    while found and found[0].group().lower() in words.clause.article_words:
        found.pop(0)
    vague = bool(found) and found[0].group().lower() in words.clause.vague | words.clause.pronouns
    if not found or vague or len(found) > _MOST_NAMED:
        return None
    span = Span(found[0].start(), found[-1].end())
    return None if _CLOSES.search(text, span.start, span.end) else Words(span.of(text), span)
