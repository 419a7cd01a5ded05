"""Words a language joins: nouns with the office or body they end in ("Elternsprecherin"), and given names."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from briefgen.evidence.text.tokens import Line
from briefgen.evidence.words.speech import Gender, Tongue

_SHORTEST_FIRST = 3


def with_compounds(tongue: Tongue, rows: Iterable[Line]) -> Tongue:
    """The language with the compounds of one article among its offices, nouns and given names.

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
    given = tongue.names.given
    joined = {word: _given(word, given) for word in words if _given(word, given)}
    return replace(
        tongue,
        names=replace(tongue.names, given=joined | given),
        titles=replace(
            titles,
            roles=like(titles.roles),
            bodies=like(titles.bodies),
            documents=like(titles.documents),
            people=people | titles.people,
        ),
    )


def _given(word: str, given: Mapping[str, Gender | None]) -> Gender | None:
    """The gender of a given name made of several: "Franz-Josef"; None for no such name."""
    parts = word.split("-")
    return given[parts[0]] if len(parts) > 1 and all(part in given for part in parts) else None


def _head(word: str, heads: tuple[str, ...]) -> str:
    """The longest of the nouns the word ends in, something else before it; empty for none."""
    ends = (head for head in heads if word.endswith(head) and len(word) >= len(head) + _SHORTEST_FIRST)
    return next(ends, "")
