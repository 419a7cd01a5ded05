"""Which names an expression may use at a place of a layout, and what was probably meant."""

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from briefgen.document.templating.expressions import Expression, Loop
from briefgen.document.templating.word_table import WORDS

_PAGE = ("page", "page.number", "page.count")


@dataclass(frozen=True)
class Scope:
    """The names of the table of words, and the names of the loops around a place.

    Attributes:
        loops: The word each loop name stands for: {"quote": "quotes[]"}.
        page: Whether page.number and page.count are known here.
    """

    loops: Mapping[str, str]
    page: bool = False

    @classmethod
    def top(cls) -> "Scope":
        """The story before any loop."""
        return cls({})

    @classmethod
    def pages(cls) -> "Scope":
        """What stands on every page."""
        return cls({}, True)

    def inside(self, loop: Loop) -> "Scope":
        """The scope within a loop."""
        lists = (self.word(path) for path in loop.items.names)
        word = next((found for found in lists if found), "")
        return Scope({**self.loops, loop.name: f"{word}[]" if f"{word}[]" in _names() else word}, self.page)

    def word(self, path: tuple[str, ...]) -> str:
        """The name in the table that a path of keys leads to; empty where there is none."""
        head, *rest = path
        word = self.loops.get(head, head)
        for part in rest:
            if part != "[]":
                word = f"{word}.{part}"
            elif f"{word}[]" in _names():
                word = f"{word}[]"
        if word in _names() or f"{word}[]" in _names() or _is_group(word):
            return word
        return word if self.page and word in _PAGE else ""

    def unknown(self, expression: Expression) -> Iterator[tuple[str, str]]:
        """For each name that leads nowhere, what to say and a hint."""
        for path in expression.names:
            if path[0] in self.loops and not self.loops[path[0]]:
                continue  # the list itself was reported
            if not self.word(path):
                yield f"there is no “{_written(path)}”", self._hint(path)

    def _hint(self, path: tuple[str, ...]) -> str:
        asked = _written(path)
        near = difflib.get_close_matches(asked, list(self._all()), n=1, cutoff=0.6)
        return f"did you mean “{near[0]}”?" if near else "see the table of words a template may use"

    def _all(self) -> Iterator[str]:
        for name in _names():
            if "[]" not in name.removesuffix("[]"):
                yield name.removesuffix("[]")
        for short, word in self.loops.items():
            yield short
            for name in _names():
                if word and name.startswith(f"{word}."):
                    yield short + name[len(word) :].removesuffix("[]")
        if self.page:
            yield from _PAGE


@cache
def _names() -> frozenset[str]:
    return frozenset(word.name for word in WORDS)


@cache
def _is_group(word: str) -> bool:
    return bool(word) and any(name.startswith(f"{word}.") for name in _names())


def _written(path: tuple[str, ...]) -> str:
    return ".".join(path).replace(".[]", "[]")
