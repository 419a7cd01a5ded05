"""Organisations a text names in full, and what it calls them afterwards: "the office"."""

import re
from collections import defaultdict
from dataclasses import dataclass

from briefgen.evidence.words.saying_words import SayingWords
from briefgen.model.article import Article
from briefgen.model.evidence import Words

_SHORT = re.compile(r"[^\W\d_A-Z]{3,24}")


@dataclass(frozen=True, slots=True)
class _Named:
    name: str
    end: int


class Organisations:
    """The names of an article by their main noun, read when first asked for."""

    def __init__(self, article: Article, words: SayingWords) -> None:
        self._article = article
        self._words = words
        self._names: dict[str, dict[str, _Named]] | None = None

    def in_full(self, said: Words) -> Words:
        """The words, resolved to the one full name before them that ends in their noun; else as they are."""
        if said.span is None or not _SHORT.fullmatch(said.text):
            return said
        if not self._words.definite_before.search(
            self._article.text, max(0, said.span.start - 8), said.span.start
        ):
            return said
        named = [one for one in self._by_noun().get(said.text, {}).values() if one.end <= said.span.start]
        return Words(named[0].name, said.span, inferred=True) if len(named) == 1 else said

    def _by_noun(self) -> dict[str, dict[str, _Named]]:
        """The first mention of each name, by the main noun and the name without its abbreviation."""
        if self._names is None:
            self._names = defaultdict(dict)
            for found in self._words.full_name.finditer(self._article.text):
                main = self._words.name_joint.split(found["name"])[0].split()[-1]
                named = _Named(found.group(), found.end())
                self._names[main.lower()].setdefault(found["name"].casefold(), named)
        return self._names
