"""Shares of groups set against each other: "62% of women voted, compared with 48% of men"."""

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
_MOST, _MOST_NAMED, _MOST_SAID = 8, 8, 10
_CLOSES = re.compile(r"[,;:.!?(\"”“](?=\s|$)|\s[-–—]\s")


@dataclass(frozen=True, slots=True)
class Groups:
    """Shares with the groups they are of.

    Attributes:
        said: What is said of the first, in its words: "voted"; empty where that is long.
    """

    figures: tuple[Figure, ...]
    names: tuple[Words, ...]
    said: str


def groups_of(text: str, language: str, figures: Sequence[Figure]) -> Groups | None:
    """The groups of all shares of a sentence, the others set against the first; else None.

    Args:
        text: Of the article.
        language: Of its words.
        figures: All of the sentence, in order.
    """
    shares = [one for one in figures if one.quantity.unit.dimension is Dimension.PERCENT]
    fits = 2 <= len(shares) <= _MOST and all(map(_is_share, shares))
    if not fits or any(one.period for one in shares[1:]):
        return None
    first, second = shares[:2]
    cue = side_words(language).against.search(text, first.span.end, second.span.start)
    one = _group(text, language, first.span.end, cue.start()) if cue else None
    others = _others(text, language, shares[1:])
    if cue is None or one is None or not others:
        return None
    if all(" " not in name.text for name in others):
        one = _like_others(text, language, one, cue.start())
    names = (one, *others)
    if len({name.text.casefold() for name in names}) < len(names):
        return None
    said = text[one.span.end : cue.start()].strip(" ,") if one.span else ""
    if not _is_one_clause(said, language) or (not said and any(" " in name.text for name in names)):
        return None  # of "41% of tenants owe rent" nothing tells where the name ends
    short = len(said.split()) <= _MOST_SAID
    return Groups(tuple(shares), names, said if short else "")


def _like_others(text: str, language: str, name: Words, end: int) -> Words:
    """A group in one word like the others, where a verb no table knows was read with it: "farmers back".

    An article behind the verb or "to" shows that it is one: "plan to raise prices", "back the plan".
    """
    first, _, rest = name.text.partition(" ")
    words = slot_words(language).clause
    if not rest or name.span is None or rest.split()[0].endswith(words.past_participles):
        return name
    verb, *after = text[name.span.start + len(first) + 1 : end].split()
    known = words.article_words | side_words(language).change_to
    shown = bool(after) and after[0].lower() in known and verb == rest.split()[0]
    return Words(first, Span(name.span.start, name.span.start + len(first))) if shown else name


def _others(text: str, language: str, shares: Sequence[Figure]) -> list[Words]:
    """The groups set against the first, each all that stands up to the next; empty where one is not."""
    found: list[Words] = []
    joins = side_words(language).joins
    for at, share in enumerate(shares):
        until = share.span.end + _reach(text, share.span.end)
        if at + 1 < len(shares):
            between = text[share.span.end : shares[at + 1].span.start].rstrip()
            joined = between.rpartition(" ")
            name = (joined[0] if joined[2] in joins else between).rstrip(" ,")
            if name == between:
                return []
            until = share.span.end + len(name)
        group = _group(text, language, share.span.end, until)
        if group is None or group.span is None or group.span.end < until:
            return []
        found.append(group)
    return found


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
