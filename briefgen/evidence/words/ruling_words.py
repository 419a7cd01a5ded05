"""The words of a language for what somebody is made to pay or to serve, compiled from its table."""

import re

from briefgen.evidence.words.number_words import alternatives
from briefgen.evidence.words.patterns import Tables, either_case, whole_word

_LONGEST_WHOM = 7
"""In words, of whom a ruling stands before its sum: "ordered the owners of the mill to pay"."""


class RulingWords:
    """Who was fined, awarded or jailed, told by the verb before the sum or behind it."""

    def __init__(self, words: Tables) -> None:
        leads = rf"(?:(?:{alternatives(words['leads'])})\s+){{0,3}}"
        self.done_to = _before(words["done_to"], rf"\s+{leads}$")
        be = alternatives(words["be"])
        given = alternatives(words["given_to"])
        self.given_to = _before(
            words["given_to"], rf"\s+{leads}$", rf"(?:{be})\s+(?:[\w-]+ly\s+)?(?P<verb>{given})"
        )
        self.does_to = _before(words["does_to"], r"(?=\s)")
        thens = alternatives([*words["then_pays"], *words["then_serves"]])
        self.whom = either_case(
            rf"\s+(?P<whom>(?:[\w’'.&/-]+,?\s+){{1,{_LONGEST_WHOM}}}?)(?:(?P<then>{thens})\s+)?{leads}$"
        )
        self.gets = _before(words["gets"], rf"\s+{leads}$")
        self.got = _before(words["gets"], r"(?=\s)")
        self.sum_behind = whole_word(rf"\s(?:[a-z-]+\s)?(?P<verb>{alternatives(words['sums'])})")
        self.closing = _behind(words["closing"])
        self.pays_behind = _behind(words["pays_behind"])
        self.be = _before(words["be"], r"(?=\s|$)")
        self.helper = _before(words["helpers"], r"(?=\s)")
        self.opens_sum = _before(words["opens"], r"\s+(?:[\w-]+\s+){0,3}$")
        self.ends_whom = frozenset(words["ends_whom"])
        self.leads = frozenset(words["leads"])
        self.then_pays = frozenset(words["then_pays"])
        self.orders = frozenset(words["orders"])
        self.terms = frozenset(words["terms"])
        self.either = frozenset(words["either"])
        named = ("done_to", "given_to", "does_to", "then_pays", "sums", "closing", "pays_behind")
        self.names = frozenset(word for key in named for word in words[key])
        self.unreal = frozenset(words["unreal"])
        self.helps_be = frozenset(words["be"])


def _before(those: list[str], behind: str, whole: str = "") -> re.Pattern[str]:
    """A word of a list and what follows it; nothing where the language has none of the list."""
    verb = whole or rf"(?P<verb>{alternatives(those)})"
    return either_case(rf"(?<![^\W_]){verb}{behind}" if those else "(?!)")


def _behind(those: list[str]) -> re.Pattern[str]:
    """A word of a list at most three words behind a sum."""
    return whole_word(rf"(?:\s[\w-]+){{0,3}}?\s(?P<verb>{alternatives(those)})" if those else "(?!)")
