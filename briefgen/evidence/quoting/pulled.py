"""Quotations pulled out of the running text: set apart from it, in its words, signed below or not at all."""

import re
from collections import defaultdict
from functools import cached_property

from briefgen.evidence.names.people import People
from briefgen.evidence.text.tokens import Kind, Line
from briefgen.evidence.words.speech import Tongue
from briefgen.model.article import Article, Span

_WORD = re.compile(r"\w+")
_RUN = 6
_LONGEST_SIGNATURE = 16
_DASHES = frozenset({"—", "–", "-", "--", "―"})
_CLOSING = frozenset('”"')


class Repeats:
    """Where the words of a quotation stand once more in the article."""

    def __init__(self, article: Article) -> None:
        self._text = article.text

    @cached_property
    def _runs(self) -> dict[tuple[str, ...], list[int]]:
        """Where each run of six words begins."""
        found = list(_WORD.finditer(self._text))
        words = [word.group().lower() for word in found]
        runs: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for word, run in zip(found, zip(*(words[n:] for n in range(_RUN)), strict=False), strict=False):
            runs[run].append(word.start())
        return runs

    def elsewhere(self, span: Span) -> int:
        """Where its first six words stand outside the span; -1 where they do not, or it is shorter."""
        words = tuple(word.lower() for word in _WORD.findall(span.of(self._text)[:200])[:_RUN])
        places = self._runs.get(words, ()) if len(words) == _RUN else ()
        return next((place for place in places if not span.start <= place < span.end), -1)


def signature(line: Line, people: People, tongue: Tongue) -> int:
    """The index of the first token of a name that signs the paragraph above it: "— Ann Li, vicar"; or -1."""
    tokens = line.tokens
    if not 1 < len(tokens) <= _LONGEST_SIGNATURE:
        return -1
    dash = tokens[0].text in _DASHES
    if not dash and tokens[-1].text not in _CLOSING:
        return -1
    spoken = any(token.kind is Kind.QUOTE or token.lower in tongue.speech.finite for token in tokens)
    named = people.within(tokens[dash].start, tokens[dash].end)
    return named[0].first if named and not spoken else -1
