"""What is counted: the noun after a bare number."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from briefgen.evidence.amounts.ago_words import AgoWords, ago_words
from briefgen.evidence.words.number_words import alternatives
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of

MOST_WORDS = 6
"""A head noun further from its number than this belongs to something else."""

_GROUP_REACH = 24
_WORD = re.compile(r"[^\W_]+(?:['’\-‑.&/][^\W_]+)*")
_GAP = re.compile(r"[ \t\u00a0\u2009\u202f]+|\s?[\-‑]\s?|\n(?!\n)")


_MODEL = re.compile(r"\d+\s[^\W\d_a-z]")
"""Digits inside a noun phrase are part of a name: "two new 737 Max jets"."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A noun phrase after a number.

    Attributes:
        name: In the singular: "person", "commercial fisherman".
        head: Where its last word begins, in code points of the text.
        end: Where its words end.
    """

    name: str
    head: int
    end: int


class Nouns:
    """How a language tells nouns, and their singular."""

    def __init__(self, words: dict[str, Any], participle_endings: tuple[str, ...], ago: AgoWords) -> None:
        self._ago = ago
        self.participle_endings = participle_endings
        self.stop = frozenset(words["stop"])
        self.skipped = frozenset(words["skipped"])
        self.inside = frozenset(words["inside"])
        self.collective = frozenset(words["collective"])
        self.not_nouns = frozenset(words["not_nouns"])
        self.singular: dict[str, str] = words["singular"]
        self.endings: list[list[str]] = words["endings"]["endings"]
        self.never = tuple(words["endings"]["never"])
        self.capitalised: bool = words["noun_capitalised"]
        self.one = frozenset(words["one"])
        pointing = alternatives(words.get("pointing", []))
        self.pointing = re.compile(rf"(?<![^\W_])(?:{pointing})\s+$", re.IGNORECASE)
        pointed = "".join(rf"(?<!{article} )" for article in words["definite"])
        self.only = re.compile(
            rf"(?<![^\W_]){pointed}(?:{alternatives(words['before_one'])})\s+$", re.IGNORECASE
        )
        self.idioms = frozenset(words["idioms"])
        self.pronouns: dict[str, str] = words["pronouns"]
        self.person: str = words["person"]
        fates, between = alternatives(words["fates"]), alternatives(words["before_fate"])
        self.fate = re.compile(rf"(?:\s+(?:{between})){{0,3}}\s+(?:{fates})(?![^\W_])", re.IGNORECASE)
        told_of = alternatives([one for one in words["fates"] if one not in words["fates_only_told"]])
        self._fate_described = re.compile(rf"\s+(?:{told_of})(?=\s)", re.IGNORECASE)
        self.fated_before = re.compile(
            rf"(?<![^\W_])(?:{alternatives([*words['fate_verbs'], *words['groups']])})\s+$", re.IGNORECASE
        )
        self.group_before = re.compile(rf"(?<![^\W_])(?:{alternatives(words['groups'])})\s+$", re.IGNORECASE)
        self.group_verb = re.compile(rf"\s(?:{any_of(words['group_verbs'])})(?=\s[a-z])")
        self.compound = re.compile(
            rf"[-‑](?!(?:{alternatives(words['not_compound'])})(?![^\W_]))([a-z]{{3,}})(?![^\W_]|[-‑])"
        )
        self.content = re.compile(rf"\s+(?:{alternatives(words['content_after'])})\s+([a-z]+)(?![^\W_])")
        self.foreseen = re.compile(rf"\s+(?:{alternatives(words['foreseen'])})(?![^\W_])", re.IGNORECASE)
        self.describing = frozenset(words["describing"])
        self.attributive = frozenset(words["attributive"])
        self.times = re.compile(
            rf"\s+(?:{alternatives(words['multiple']['words'])})(?![^\W_]|\s\d)", re.IGNORECASE
        )
        self.multiple: str = words["multiple"]["name"]
        self.part_of = re.compile(rf"\s+(?:{alternatives(words['part_of'])})\s+", re.IGNORECASE)

    def is_plural(self, word: str) -> bool:
        """Whether the word names more than one of something."""
        lower = word.lower()
        if lower in self.not_nouns:
            return False
        if lower in self.collective or lower in self.singular:
            return True
        return (
            len(lower) > 2
            and any(lower.endswith(plural) for plural, _ in self.endings)
            and not lower.endswith(self.never)
        )

    def singular_of(self, word: str) -> str:
        """The word for one of them; the word itself where no rule fits."""
        lower = word.lower()
        known = self.singular.get(lower)
        if known or lower in self.collective or lower.endswith(self.never):
            return known or word
        fits = [
            (plural, ending)
            for plural, ending in self.endings
            if lower.endswith(plural) and (len(lower) > len(plural) + 1 or lower == plural != ending)
        ]
        plural, ending = max(fits, key=lambda pair: len(pair[0]), default=("", ""))
        if lower == plural and word[0].isupper():
            ending = ending.capitalize()
        return word[: len(word) - len(plural)] + ending

    def without_ending(self, unit: str) -> str:
        """A unit without an ending that only adds the plural: "$" of "$s", "euro" of "euros"."""
        added = (plural for plural, ending in self.endings if not ending and unit.endswith(plural))
        return unit.removesuffix(next(added, ""))

    def after(self, text: str, at: int, *, single: bool = False) -> Counted | None:
        """The noun phrase that begins here.

        Args:
            text: Read from `at` on.
            at: Where the number ends.
            single: True after "one": then the phrase ends before the first function word.
        """
        if self.fate.match(text, at):
            return self._described(text, at) or Counted(self.person, at, at)
        if self._ago.counted(text, at):
            return None
        words = self._phrase(text, at)
        if not words:
            return self._pronoun(text, at)
        if self.capitalised:
            head = next((i for i, (word, _) in enumerate(words) if word[:1].isupper()), None)
        elif single:
            head = self._single_head(words)
        else:
            head = self._head(words)
        if head is None:
            return None
        word, end = words[head]
        if self.foreseen.match(text, end):
            return None
        return Counted(self._name([word for word, _ in words[: head + 1]]), end - len(word), end)

    def _described(self, text: str, at: int) -> Counted | None:
        """What a fate is told of right behind it: "300 injured hedgehogs" are no people."""
        fate = self._fate_described.match(text, at)
        words = self._phrase(text, fate.end()) if fate and not self.capitalised else []
        head = self._head(words)
        if head is None or head > 1 or not all(word.islower() for word, _ in words[: head + 1]):
            return None
        word, end = words[head]
        if self._ago.told(text, at, end):
            return None
        described = text[at:end].split()[:1]
        return Counted(self._name([*described, *(one for one, _ in words[: head + 1])]), end - len(word), end)

    def acts_as_group(self, text: str, start: int, end: int) -> bool:
        """Whether a verb stands behind so many of a group, not a noun: "a crew of 12 sails on Friday"."""
        if self.group_verb.match(text, end) is None:
            return False
        return self.group_before.search(text, max(0, start - _GROUP_REACH), start) is not None

    def next_word(self, text: str, at: int) -> str:
        """The word behind a gap; empty where a function word or none stands there."""
        words = self._phrase(text, at)
        return words[0][0] if words else ""

    def with_content(self, text: str, counted: Counted) -> Counted:
        """The noun with what it holds, in the plural as it stands: "set of blades"; else the noun alone."""
        of = self.content.match(text, counted.end)
        if of is None or not self.is_plural(of[1]) or of[1].lower() in self.stop:
            return counted
        return Counted(f"{counted.name} {of.group().strip()}", counted.head, of.end())

    def compounded(self, text: str, at: int) -> Counted | None:
        """The noun that a hyphen ties to a number: "a 300-bed hospital"."""
        found = None if self.capitalised else self.compound.match(text, at)
        return Counted(found[1], found.start(1), found.end()) if found else None

    def _pronoun(self, text: str, at: int) -> Counted | None:
        """People, in "95,000 who"."""
        gap = _GAP.match(text, at)
        found = _WORD.match(text, gap.end()) if gap else None
        name = self.pronouns.get(found.group().lower()) if found else None
        return Counted(name, at, at) if name else None

    def _phrase(self, text: str, at: int) -> list[tuple[str, int]]:
        words: list[tuple[str, int]] = []
        while len(words) < MOST_WORDS:
            gap = _GAP.match(text, at)
            found = _WORD.match(text, gap.end()) if gap else None
            if found is None or (found.group()[0].isdigit() and not self._goes_on(text, found, words)):
                break
            word = found.group()
            lower = word.lower()
            if lower in self.skipped and not words:
                at = found.end()
                continue
            if lower in self.stop and not (lower in self.inside and words) and not _is_short_name(word):
                break
            words.append((word, found.end()))
            at = found.end()
        return words

    def _goes_on(self, text: str, digits: re.Match[str], words: list[tuple[str, int]]) -> bool:
        """Whether digits are part of a name inside the phrase: "two new 737 Max jets"."""
        named = words and words[-1][0].lower() not in self.inside
        return bool(named) and _MODEL.match(text, digits.start()) is not None

    def _head(self, words: list[tuple[str, int]]) -> int | None:
        head = next((i for i, (word, _) in enumerate(words) if self.is_plural(word)), None)
        while head is not None and head + 1 < len(words) and words[head][0].lower() in self.attributive:
            if not self.is_plural(words[head + 1][0]):
                break
            head += 1
        return head

    def _single_head(self, words: list[tuple[str, int]]) -> int:
        """The last of three words at most after "one", before a joint or what may be a verb."""
        ends = (
            i
            for i, (word, _) in enumerate(words)
            if i and (i == 3 or word.lower() in self.inside or word.endswith(self.participle_endings))
        )
        return next(ends, len(words)) - 1

    def _name(self, words: list[str]) -> str:
        kept = [word for word in words[:-1] if word.lower() not in self.inside]
        return " ".join([*kept, self.singular_of(words[-1])])


def _is_short_name(word: str) -> bool:
    """Whether capitals make a name of it: "US troops" are not us."""
    return len(word) > 1 and word.isupper()


@cache
def nouns(language: str) -> Nouns:
    """The nouns of a language; of English where it has no table."""
    endings = tuple(table(language, "figures")["past_participle_endings"])
    return Nouns(table(language, "counts"), endings, ago_words(language))
