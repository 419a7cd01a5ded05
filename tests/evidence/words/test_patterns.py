"""No regular expression of the search takes for ever over words it is made of."""

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator
from typing import Any

import pytest

import briefgen.article
import briefgen.evidence
import briefgen.knowledge
from briefgen.evidence.find import find_evidence
from tests.kit.labelled import plain_article

_PIECE = re.compile(r"[^\W_]{2,}|[^\w\s\\?*+|^]")
_PIECES, _REPEATED = 4, 200
_DEEPEST = 8
_AS_LONG = 7.0
"""A pattern that looks back from each place takes four times as long for twice the text, no more."""

_WORTH_MEASURING = 0.03


def patterns_in(thing: Any, seen: dict[int, Any], depth: int = 0) -> Iterator[re.Pattern[str]]:
    """The patterns a module, a table or an object of ours holds.

    Args:
        thing: What is looked through.
        seen: What was looked through before, by its identity; kept, so that none is given to another.
        depth: How deep in others it lies.
    """
    if id(thing) in seen or depth > _DEEPEST:
        return
    seen[id(thing)] = thing
    if isinstance(thing, re.Pattern):
        yield thing
    elif isinstance(thing, dict):
        for value in thing.values():
            yield from patterns_in(value, seen, depth + 1)
    elif isinstance(thing, list | tuple | set | frozenset):
        for value in thing:
            yield from patterns_in(value, seen, depth + 1)
    elif type(thing).__module__.startswith("briefgen"):
        names = [*getattr(thing, "__dict__", ()), *getattr(type(thing), "__slots__", ())]
        for name in names:
            yield from patterns_in(getattr(thing, name, None), seen, depth + 1)


def all_patterns() -> list[re.Pattern[str]]:
    """Every pattern of the modules that read and search, and of the words of both languages."""
    for language in ("en", "de"):
        find_evidence(plain_article("On Monday 5 of 9 homes, up from 3, were empty.", language=language))
    seen: dict[int, Any] = {}
    found: list[re.Pattern[str]] = []
    for package in (briefgen.article, briefgen.evidence, briefgen.knowledge):
        for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            module = importlib.import_module(info.name)
            for value in list(vars(module).values()):
                words = value if not hasattr(value, "cache_info") else _cached(value)
                found += patterns_in(words, seen)
    texts = {pattern.pattern: pattern for pattern in found if isinstance(pattern.pattern, str)}
    return list(texts.values())


def _cached(function: Any) -> list[Any]:
    """What a function of a language gives for both languages."""
    names = function.__wrapped__.__code__.co_varnames[: function.__wrapped__.__code__.co_argcount]
    return [function(language) for language in ("en", "de")] if names == ("language",) else []


def seconds(pattern: re.Pattern[str], text: str) -> float:
    begin = time.process_time()
    pattern.search(text)
    pattern.match(text)
    return time.process_time() - begin


def explodes(pattern: re.Pattern[str], piece: str) -> bool:
    twice = seconds(pattern, piece * 2 * _REPEATED)
    return twice > _WORTH_MEASURING and twice > _AS_LONG * seconds(pattern, piece * _REPEATED)


def test_that_no_pattern_explodes_over_its_own_words() -> None:
    patterns = all_patterns()
    assert len(patterns) > 1000
    for pattern in patterns:
        pieces = list(dict.fromkeys(_PIECE.findall(pattern.pattern)))[:_PIECES]
        for piece in (*pieces, *(f"{piece} " for piece in pieces), " ", "a", "A ", "7", "a, "):
            if all(explodes(pattern, piece) for _ in range(3)):
                pytest.fail(f"{pattern.pattern[:200]!r} over {piece!r}")
