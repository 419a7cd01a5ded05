"""Organisations a text names in full, and what it calls them afterwards: "the office"."""

import re
from collections import defaultdict
from dataclasses import dataclass

from briefgen.evidence.slot_words import SlotWords
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Words

_SHORT = re.compile(r"[^\W\d_A-Z]{3,24}")


@dataclass(frozen=True, slots=True)
class _Named:
    name: str
    span: Span


class Organisations:
    """The names of an article by their main noun, read when first asked for."""

    def __init__(self, article: Article, words: SlotWords) -> None:
        self._article = article
        self._words = words
        self._names: dict[str, list[_Named]] | None = None

    def in_full(self, said: Words) -> Words:
        """The words, resolved to the one full name before them that ends in their noun; else as they are."""
        if said.span is None or not _SHORT.fullmatch(said.text):
            return said
        if not self._words.definite_before.search(
            self._article.text, max(0, said.span.start - 8), said.span.start
        ):
            return said
        named = [one for one in self._by_noun().get(said.text, ()) if one.span.end <= said.span.start]
        if len({self._bare(one.name) for one in named}) != 1:
            return said
        return Words(max((one.name for one in named), key=len), said.span, inferred=True)

    def _by_noun(self) -> dict[str, list[_Named]]:
        if self._names is None:
            self._names = defaultdict(list)
            for found in self._words.full_name.finditer(self._article.text):
                main = self._words.name_joint.split(found["name"])[0].split()[-1]
                self._names[main.lower()].append(_Named(found.group(), Span(*found.span())))
        return self._names

    @staticmethod
    def _bare(name: str) -> str:
        return name.partition(" (")[0].casefold()
