"""The words around figures that describe one thing, in one language."""

import re
from dataclasses import dataclass
from functools import cache

from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of


@dataclass(frozen=True, slots=True)
class DescribedWords:
    """Words of a language, case folded, and patterns of them.

    Attributes:
        joints: What joins two clauses; `joint` finds one with its spaces.
        prep: A preposition with its spaces.
        stops: Where the words behind the last value of a sentence end, by one of `ends` for one.
        small: What may stand right before a number and says nothing of it: "about".
        bare: Verbs that say nothing of what is measured: "is", "has".
        of: Words that lead from a noun to its number: "journey of"; `of_what` what follows a number with one.
        determiners: Words that open what a clause is about.
        of_persons: Words for whose something is that are of a person, no thing: "her".
        source: Words that lead to who tells a value, right before the name: "laut dem".
        modals: Words that say that a value is to come.
        verbs: Verbs that end it, `endings` those of regular ones.
        capitals: Whether nouns are written with a capital.
    """

    joints: frozenset[str]
    joint: re.Pattern[str]
    prep: re.Pattern[str]
    stops: re.Pattern[str]
    ends: frozenset[str]
    small: frozenset[str]
    bare: frozenset[str]
    of: frozenset[str]
    of_what: re.Pattern[str]
    articles: frozenset[str]
    definite: frozenset[str]
    owners: frozenset[str]
    determiners: frozenset[str]
    pronouns: frozenset[str]
    of_persons: frozenset[str]
    source: re.Pattern[str]
    modals: frozenset[str]
    verbs: frozenset[str]
    endings: tuple[str, ...]
    capitals: bool

    def is_verb(self, word: str) -> bool:
        """Whether a word behind a noun is its verb, as far as words and endings tell."""
        folded = word.casefold()
        return folded in self.verbs or (word.islower() and folded.endswith(self.endings))


@cache
def described_words(language: str) -> DescribedWords:
    """The words of a language, made of its tables."""
    charts, figures = table(language, "charts"), table(language, "figures")
    known, name, facets = charts["described"], charts["name"], charts["facets"]
    joints, preps = known["joints"], known["preps"]
    articles = [
        one.casefold() for one in (*name["articles"], *facets["articles"]) if one not in name["owners"]
    ]
    verbs = [
        *figures["clause_verbs"],
        *figures["finite"],
        *facets["verbs"],
        *facets["bare"],
        *facets["modals"],
        *known["verbs"],
    ]
    return DescribedWords(
        frozenset(joints),
        re.compile(rf"\s(?:{any_of(joints)})(?=\s)"),
        re.compile(rf"\s(?:{any_of(preps)})(?=\s)\s?"),
        re.compile(rf",\s|\s[–—]\s|\s(?:{any_of(known['ends'])})\s"),
        frozenset(known["ends"]),
        frozenset(known["small"]),
        frozenset(one.casefold() for one in [*facets["bare"], *known["bare"]]),
        frozenset(known["of"]),
        re.compile(rf"(?:{any_of(known['of'])})\s(?P<what>[^,]+?)(?=\s(?:{any_of(preps)})\s|$)"),
        frozenset(articles),
        frozenset(known["definite"]),
        frozenset(name["owners"]),
        frozenset([*articles, *name["owners"], *known["determiners"]]),
        frozenset(known["pronouns"]),
        frozenset(known["of_persons"]),
        re.compile(rf",?\s(?:{any_of(charts['told_ranges']['sources'])})\s(?:[^\W\d_]{{1,5}}\s)?$"),
        frozenset(facets["modals"]),
        frozenset(verb.casefold() for verb in verbs),
        tuple(known["verb_endings"]),
        bool(figures["capitalised_nouns"]),
    )
