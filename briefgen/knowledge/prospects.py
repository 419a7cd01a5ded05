"""What is not so yet: whether the clause around a figure plans it, expects it, or calls it possible."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from briefgen.knowledge.clause import Clause, clause_around, pieces, sentence_around
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import whole

_BASE_REACH = 40
_PARTS = re.compile(r"[;:—–]|,(?!\d)")
_FIGURE = re.compile(r"\s*\d[\d.,]*\s?(?:%|[^\W\d_]+)\s")
_WORD = re.compile(r"[^\W\d_]+")


class Prospect(StrEnum):
    """How sure it is that something not so yet will be so."""

    PLANNED = "planned"
    EXPECTED = "expected"
    POSSIBLE = "possible"


# An idea and its titles ask for the same few figures one after the other.
@lru_cache(maxsize=4)
def prospect(text: str, language: str, start: int, end: int) -> Prospect | None:
    """What a stretch is told as where it is no fact yet: "is to fall to 40"; None for a fact.

    A condition anywhere in the clause makes it possible. Else the words nearest before the stretch decide:
    "as ministers plan cuts, spending rose to 9" states the 9. What a value is set against is a fact.

    Args:
        text: The article.
        language: English words are used where it has no table.
        start: Offset of the stretch in code points.
        end: Offset after it.
    """
    words, clause = _words(language), clause_around(text, language, start, end)
    if is_set_against(text, language, start):
        return None
    if words.conditional.search(f"{clause.before} {clause.behind}"):
        return Prospect.POSSIBLE
    behind = clause.behind.split(",")[0]
    if words.behind.match(behind):
        return Prospect.PLANNED
    return words.before(clause, behind) or words.closed(behind)


def is_set_against(text: str, language: str, at: int) -> bool:
    """Whether a value at that place is what another is set against: "from 60", "compared with 9"."""
    words = _words(language)
    base = words.base.search(text, max(0, at - _BASE_REACH), at)
    # "Eine Leistung von 120 Megawatt" is of so much; "von 60 auf 40" goes on to the other end.
    return base is not None and (base["of"] is None or words.until.match(text, at) is not None)


def is_to_come(text: str, language: str, at: int) -> bool:
    """Whether words of time to come before a place govern a bare verb: not in "wird seit 2019 gezahlt".

    A language whose table gives bare verbs no ending has no other use for those words.
    """
    _, last = sentence_around(text, language, at, at)
    return _words(language).is_bare(text[at:last])


@dataclass(frozen=True, slots=True)
class _Words:
    kinds: Mapping[Prospect, re.Pattern[str]]
    closing: Mapping[Prospect, re.Pattern[str]]
    to_come: re.Pattern[str]
    behind: re.Pattern[str]
    conditional: re.Pattern[str]
    base: re.Pattern[str]
    relative: re.Pattern[str]
    measured: re.Pattern[str]
    facts: re.Pattern[str]
    reasons: re.Pattern[str]
    asking: re.Pattern[str]
    joins: re.Pattern[str]
    joined: re.Pattern[str]
    resumed: re.Pattern[str]
    until: re.Pattern[str]
    share: re.Pattern[str]
    nouns: frozenset[str]
    bare_verb: tuple[str, ...]
    no_bare_verb: re.Pattern[str]

    def before(self, clause: Clause, behind: str) -> Prospect | None:
        """By the nearest piece between commas that holds a verb; what a poll asks is no plan."""
        following, parted = behind, list(pieces(clause.before))
        for at, piece in enumerate(parted):
            if any(self.asking.search(part) for part in parted[at : at + 2 if at else 1]):
                return None
            if (at and self._is_answered(piece)) or (not at and self._is_of_other_share(piece)):
                return None
            found = self._of_piece(piece, following)
            if found or self.facts.search(piece):
                return found
            following = ""
        return None

    def _is_answered(self, piece: str) -> bool:
        """Whether a piece tells of another figure what it did with a plan: "54 per cent backed the plan"."""
        found = _FIGURE.match(piece)
        return found is not None and any(word in self.nouns for word in _WORD.findall(piece, found.end()))

    def _is_of_other_share(self, piece: str) -> bool:
        """Whether a piece tells what another share of people wants: "28% wanted to end it and" 18."""
        return self.share.match(piece) is not None and self.joined.search(piece) is not None

    def _of_piece(self, piece: str, behind: str) -> Prospect | None:
        for kind, words in self.kinds.items():
            if any(self._governs(piece, found) for found in words.finditer(piece)):
                return kind
        governed = (
            self.is_bare(piece[found.end() :] + behind)
            and not self._tells_why(piece, found.end())
            and not self.resumed.search(piece, found.end())
            for found in self.to_come.finditer(piece)
        )
        return Prospect.EXPECTED if any(governed) else None

    def _governs(self, piece: str, found: re.Match[str]) -> bool:
        """Not where it is a noun or stands in a clause about one: "the firm that wants it sold 40".

        Nor where a fact is held against it: "slowed more than expected, to 40".
        """
        if self._tells_why(piece, found.end()) or self.resumed.search(piece, found.end()):
            return False  # "is to seat 200 and has", "soll 200 fassen und kostet"
        if self.measured.search(piece[: found.start()]):
            return False
        if found.group().endswith(" to") and piece[found.end() :].lstrip()[:1].isupper():
            return False  # "the most visits were to Alder"
        aside = found.group() in self.nouns or self.relative.search(piece[: found.start()])
        return not aside or self.facts.search(piece, found.end()) is None

    def _tells_why(self, piece: str, start: int) -> bool:
        """Whether a fact in a clause of its own goes on: "plans to close it after costs rose to 40"."""
        opened = self.reasons.search(piece, start)
        return opened is not None and self.facts.search(piece, opened.end()) is not None

    def is_bare(self, rest: str) -> bool:
        """Whether the clause that goes on so is closed by a bare verb, by the endings of the language."""
        if not self.bare_verb:
            return True
        clause = self.joins.split(_PARTS.split(rest)[0])[0]
        last = next(reversed(_WORD.findall(clause)), "")
        return last.islower() and last.endswith(self.bare_verb) and not self.no_bare_verb.search(last)

    def closed(self, behind: str) -> Prospect | None:
        """By the verb that closes the clause: "von 60 auf 40 sinken soll"."""
        return next((kind for kind, words in self.closing.items() if words.search(behind)), None)


@cache
def _words(language: str) -> _Words:
    words = table(language, "certainty")
    conditions, asked = words["conditions"], words["not_conditions"]
    conditions = [*conditions, *(one[:1].upper() + one[1:] for one in conditions)]
    before = "".join(rf"(?<!\b{re.escape(word)}\s)" for word in asked)
    return _Words(
        {kind: whole(words[kind]) for kind in Prospect},
        {kind: re.compile(rf"{whole(words['closing'][kind]).pattern}[\s.!?”“\"]*$") for kind in Prospect},
        whole(words["to_come"]),
        re.compile(rf"\s{whole(words['behind']).pattern}"),
        re.compile(rf"{before}{whole(conditions).pattern}"),
        _base(language),
        re.compile(rf"{whole(words['relatives']).pattern}\s+$"),
        _measured(words),
        whole([*words["facts"], *_deeds(language)]),
        whole(words["reasons"]),
        re.compile(whole(words["asking"]).pattern, re.IGNORECASE),
        whole(words["and_breaks"]),
        re.compile(rf"{whole(words['and_breaks']).pattern}\s*$"),
        _resumed(language),
        re.compile(rf"[^.;]{{1,40}}?\s{whole(words['until']).pattern}\s"),
        _share(language),
        frozenset(words["nouns"]),
        tuple(words["bare_verb"]),
        _participle(language),
    )


def _resumed(language: str) -> re.Pattern[str]:
    """Where a verb in the form of a fact goes on behind what was planned: "and has", "fassen und kostet"."""
    words, figures = table(language, "certainty"), table(language, "figures")
    closed = rf"(?:{'|'.join(words['bare_verb'])})" if words["bare_verb"] else ""
    opens = rf"{closed}\s{whole(words['and_breaks']).pattern}\s"
    ends = tuple(words["fact_ends"])
    charts = table(language, "charts")
    told = {*charts["described"]["verbs"], *charts["facets"]["verbs"]}
    known = {*figures["clause_verbs"], *figures["finite"], *told}
    verbs = whole([*words["facts"], *(one for one in known if one.endswith(ends))]).pattern
    # Before a number a word that may be a noun is a verb: "and costs 3 million".
    last = whole([one for one in figures["noun_or_verb"] if one.endswith(ends)]).pattern
    return re.compile(rf"{opens}(?:{verbs}(?:\s|$)|{last}\s$)")


def _share(language: str) -> re.Pattern[str]:
    """A share that opens a piece, set against the one before it or not."""
    signs = "|".join(map(re.escape, table(language, "certainty")["shares"]))
    sides = table(language, "comparisons")
    return re.compile(rf"\s*(?:{whole(sides['against']).pattern}\s)?\d[\d.,]*\s?(?:{signs})")


def _measured(words: Mapping[str, list[str]]) -> re.Pattern[str]:
    """What stands before a plan that a fact is held against: "as" planned, "than analysts had" expected."""
    beside, by = whole(words["measured"]).pattern, whole(words["measured_by"]).pattern
    return re.compile(rf"(?:{beside}|{by}(?:\s[^\W\d_]+){{1,4}})\s$")


def _base(language: str) -> re.Pattern[str]:
    """Words just before the value another is set against."""
    sides = table(language, "comparisons")
    cues = whole([word for key in ("base", "against", "after", "multiples") for word in sides[key]])
    of = whole(table(language, "certainty")["of_or_from"]).pattern
    return re.compile(rf"(?:(?P<of>{of})|{cues.pattern})\s(?:\w+\s)?$")


def _deeds(language: str) -> frozenset[str]:
    """Verbs of change and level; words that may be nouns are left to what else the clause holds."""
    levels, figures = table(language, "comparisons"), table(language, "figures")
    past = tuple(table(language, "certainty")["past"])
    moved = [word for way in ("up", "down") for word in figures[way]["before"] if word.endswith(past)]
    return frozenset({*levels["irregular"], *levels["levels"], *moved})


def _participle(language: str) -> re.Pattern[str]:
    """A participle by its first syllable, after what may be parted from it: "angehoben", not "ausgeben"."""
    words = table(language, "certainty")
    starts = "|".join(map(re.escape, words["no_bare_verb"])) or "(?!)"
    bare = "|".join(map(re.escape, words["bare_verbs"])) or "(?!)"
    return re.compile(rf"^(?:[^\W\d_]{{2,6}})?(?!(?:{bare})$)(?:{starts})[^\W\d_]{{4,}}$")
