"""Whether the words for somebody are those of one who tells figures: a body, people of an office."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from briefgen.knowledge.lexicon import table

_LEAST_END = 4
"""Letters of an ending of names at least; shorter ones end too many other words."""


@dataclass(frozen=True, slots=True)
class _Bodies:
    words: frozenset[str]
    endings: tuple[str, ...]


def is_body(folded: Sequence[str], language: str) -> bool:
    """Whether one of the words, case folded, is of a body or of people that tell: "engineers' chamber"."""
    known = _bodies(language)
    return any(word in known.words or word.endswith(known.endings) for word in folded)


@cache
def _bodies(language: str) -> _Bodies:
    titles, told = table(language, "titles"), table(language, "charts")["estimates"]["tellers"]
    kinds = titles["kinds"].values()
    words = {*titles["bodies"], *titles["plural_people"], *titles["people"], *told}
    words.update(one for kind in kinds for one in kind["called"])
    endings = (ending for kind in kinds for ending in kind["endings"] if len(ending) >= _LEAST_END)
    return _Bodies(frozenset(words), tuple(endings))
