"""Persons who tell of a number that cannot be theirs."""

from decimal import Decimal
from functools import cache

from briefgen.knowledge.lexicon import table

_OWNS = ("'s", "’s")
_MOST_OF_A_PERSON = Decimal(1_000_000)
"""A larger number is seldom of one person, who rather tells of it."""


def is_teller(subject: str, value: Decimal | None, language: str) -> bool:
    """Whether a subject is no more than a person with a form of address, before a number too large for one.

    Args:
        subject: As the source has it; "Mr Ray's debts" is no person.
        value: Of the figure; a range has none and is not judged.
        language: BCP 47.
    """
    first, _, name = subject.partition(" ")
    addressed = first.rstrip(".").lower() in _addresses(language) and first[:1].isupper()
    named = bool(name) and all(word[0].isupper() and word[-2:] not in _OWNS for word in name.split())
    return addressed and named and value is not None and abs(value) >= _MOST_OF_A_PERSON


@cache
def _addresses(language: str) -> frozenset[str]:
    words = table(language, "titles")
    return frozenset((*words["male"], *words["female"], *words["neutral"]))
