"""Whether a number is of the things the count before it counts: not "400 beds, and visits fell to 90"."""

import re
from typing import Any

from briefgen.evidence.words.number_words import alternatives

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_STEM = 4
_OWNERS = 3
_LED_REACH = 60


class OtherSubjects:
    """The words of a language that tell whether a change is of the things just counted."""

    def __init__(self, ranges: dict[str, Any], moves: re.Pattern[str]) -> None:
        self._moves = moves
        self._same = frozenset(word.lower() for word in ranges["same_subject"])
        self.scales = frozenset(ranges["scale_units"])
        self._opens = re.compile(
            rf"[,;:]|(?<![^\W_])(?:{alternatives(ranges['clause_joins'])})\s", re.IGNORECASE
        )
        self._reached = re.compile(rf"(?<![^\W_])(?:{alternatives(ranges['reached'])})\s+$", re.IGNORECASE)
        where = alternatives(ranges["circumstances"])
        self._placed = re.compile(rf"[^\W_]\s+(?:{where})\s+(?:[\w’'-]+\s+){{0,{_OWNERS}}}$", re.IGNORECASE)

    def begin(self, gap: str, counted: str) -> bool:
        """Whether a clause with a subject of its own begins between a count and the number behind it.

        Args:
            gap: Between the two.
            counted: The count, as printed.
        """
        told = self._told(gap)
        opening = max((found.end() for found in self._opens.finditer(told)), default=-1) if told else -1
        return opening >= 0 and not self._are_same(told[opening:], counted)

    def act(self, before: str, gap: str) -> bool:
        """Whether a count tells where something is that changes: "hours at 11 branches were cut to 206"."""
        verb = next(self._moves.finditer(gap), None)
        if verb is None or verb.group().lower().endswith("ing") or self._opens.search(gap, 0, verb.start()):
            return False
        return (
            self._are_same(gap[: verb.start()], "") and self._placed.search(before[-_LED_REACH:]) is not None
        )

    def _told(self, gap: str) -> str:
        """The words before the last verb of change, or before what its number is reached by ("auf")."""
        verb = max((found.start() for found in self._moves.finditer(gap)), default=-1)
        if verb >= 0:
            return gap[:verb]
        reached = self._reached.search(gap)
        return gap[: reached.start()] if reached else ""

    def _are_same(self, told: str, counted: str) -> bool:
        """Whether words name nothing new: only "the number", "which has", or the things themselves."""
        stems = {word[:_STEM].lower() for word in _WORD.findall(counted)}
        said = [word.lower() for word in _WORD.findall(told)]
        if any(word[:_STEM] in stems for word in said if len(word) >= _STEM):
            return True
        return all(word in self._same or word.endswith("ly") for word in said)
