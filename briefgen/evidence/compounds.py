"""Nouns a language writes as one word with the office or body they end in: "Elternsprecherin"."""

from collections.abc import Iterable
from dataclasses import replace

from briefgen.evidence.speech import Tongue
from briefgen.evidence.tokens import Line

_SHORTEST_FIRST = 3


def with_compounds(tongue: Tongue, rows: Iterable[Line]) -> Tongue:
    """The language with the compounds of one article among its offices, nouns for people and bodies.

    The same where the language makes none.
    """
    heads = tongue.titles.compounds
    if not heads:
        return tongue
    words = {token.lower for line in rows for token in line.tokens if token.capital}
    found = {word: head for word in words if (head := _head(word, heads))}
    titles = tongue.titles

    def like(nouns: Iterable[str]) -> frozenset[str]:
        known = frozenset(nouns)
        return known | {word for word, head in found.items() if head in known}

    people = {word: titles.people[head] for word, head in found.items() if head in titles.people}
    return replace(
        tongue,
        titles=replace(
            titles,
            roles=like(titles.roles),
            bodies=like(titles.bodies),
            documents=like(titles.documents),
            people=people | titles.people,
        ),
    )


def _head(word: str, heads: tuple[str, ...]) -> str:
    """The longest of the nouns the word ends in, something else before it; empty for none."""
    ends = (head for head in heads if word.endswith(head) and len(word) >= len(head) + _SHORTEST_FIRST)
    return next(ends, "")
