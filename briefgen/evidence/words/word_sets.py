"""Sets of words of a language put together once, and not again for each word of a text."""

from functools import lru_cache


@lru_cache(maxsize=1024)
def either(*words: frozenset[str]) -> frozenset[str]:
    """The words that are in any of the sets of the tables; for sets an article fills it is not meant."""
    return frozenset[str]().union(*words)


@lru_cache(maxsize=1024)
def without(words: frozenset[str], *others: frozenset[str]) -> frozenset[str]:
    """The words of a set of the tables that are in none of the others."""
    return words.difference(*others)
