"""What is no fact in its clause: what is denied, called false, or would have been."""

import re
from dataclasses import dataclass
from functools import cache

from briefgen.knowledge.clause import Clause, clause_around
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import whole

_PARTS = re.compile(r"[,;:—–]")


def is_denied(text: str, language: str, start: int, end: int) -> bool:
    """Whether the clause around a stretch denies what it says, or tells what would have been.

    What denies reaches as far as its clause: "the mayor denied any link, but taxes rose to $400" states
    the taxes. It reaches back only where it closes the clause, or where no comma parts it from the stretch.

    Args:
        text: The article; a stretch further than 500 code points from its sentence's ends is seen in part.
        language: English words are used where it has no table.
        start: Offset of the stretch in code points.
        end: Offset after it.
    """
    clause, words = clause_around(text, language, start, end), _words(language)
    return (
        words.forward.search(clause.before) is not None
        or _is_denied_behind(clause, words)
        or _goes_on_denied(clause, words)
    )


def _is_denied_behind(clause: Clause, words: "_Words") -> bool:
    """Whether what follows takes back what was said before it."""
    if words.back.search(clause.behind):
        return True
    denial = words.forward.search(clause.behind)
    if denial is None:
        return False
    opened = words.that.match(clause.before.lstrip(" ,“”„‚‘’\"'")) is not None
    closes = not clause.behind[denial.end() :].strip(" .,;:!?”’\"')")
    between = clause.behind[: denial.start()]
    beside = _PARTS.search(between) is None and words.joins.search(between) is None
    return opened or closes or beside


def _goes_on_denied(clause: Clause, words: "_Words") -> bool:
    """Whether a clause goes on with what the one before it denied: "denied that fees rose, and that …"."""
    denial = words.forward.search(clause.main) if clause.joined else None
    return denial is not None and words.that.search(clause.main, denial.end()) is not None


def denies(words: str, language: str) -> bool:
    """Whether words deny something, or call it false, whatever it is."""
    known = _words(language)
    return known.denies.search(words) is not None or known.back.search(words) is not None


@dataclass(frozen=True, slots=True)
class _Words:
    """Patterns: `forward` for what denies or is unreal, `denies` without the unreal."""

    forward: re.Pattern[str]
    denies: re.Pattern[str]
    back: re.Pattern[str]
    that: re.Pattern[str]
    joins: re.Pattern[str]


@cache
def _words(language: str) -> _Words:
    words = table(language, "certainty")
    either = [
        [*those, *(one[:1].upper() + one[1:] for one in those)] for those in (words["denials"], words["that"])
    ]
    return _Words(
        whole([*either[0], *words["unreal"], *words["denied_back"]]),
        whole(either[0]),
        whole(words["denied_back"]),
        whole(either[1]),
        whole(words["and_breaks"]),
    )
