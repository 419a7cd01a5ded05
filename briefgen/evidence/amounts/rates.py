"""What a unit is counted on: "per day", "a year", "/km", "pro Kopf"."""

import re
from collections.abc import Callable
from typing import Any

from briefgen.evidence.amounts.unit_spellings import MONEY, FoundUnit
from briefgen.knowledge.patterns import any_of
from briefgen.model.quantity import Dimension

_TIED = re.compile(r"[-‑][^\W\d_]")
_LOWER_WORD = re.compile(r"[^\W\d_A-Z]{3,}(?![^\W_])")


class Rates:
    """The words of rates in a language.

    Attributes:
        word: Between the two units in the name of a rate: "per".
        any: Words that make a rate of any noun behind them.
        of_many: What stands between a count and the round number it is counted on ("per 1,000 residents").
    """

    def __init__(self, per: dict[str, Any], unit_at: Callable[[str, int], FoundUnit | None]) -> None:
        self._unit_at = unit_at
        self._phrases: dict[str, str] = per["phrases"]
        self.word: str = per["name"]
        self._loose_units = frozenset(per["loose_units"])
        loose = any_of(per["loose"])
        firm = any_of(word for word in per["firm"] if word.isalpha())
        signs = any_of(word for word in per["firm"] if not word.isalpha())
        self._firm = re.compile(rf"[\s\-]+(?:{firm})[\s\-]+|\s?(?:{signs})\s?", re.IGNORECASE)
        gap = r"(?:\s+(?:-\s*)?|-\s*)"  # one way to read a row of spaces, not one for each place in it
        self._loose = re.compile(rf"{gap}(?:{loose}){gap}", re.IGNORECASE)
        of = rf"\s(?:{any_of(per['substance_of'])})" if per["substance_of"] else ""
        self._substance = re.compile(rf"{of}\s[^\W\d_]{{3,30}}(?=\s)")
        self.any = re.compile(rf"(?<![^\W_])(?:{any_of(per['any'])})(?![^\W_])", re.IGNORECASE)
        self.of_many = re.compile(rf"\s+(?:{any_of(per['of_many'])})\s+", re.IGNORECASE)
        self._loose_word = re.compile(rf"({any_of(self._loose_units)})(?![^\W_])", re.IGNORECASE)
        self._not_rate = re.compile(rf"\s+(?:{any_of(per['not_before'])})(?![^\W_])", re.IGNORECASE)
        self._described = re.compile(rf"(?:(?:{any_of(per['described'])})\s+)+", re.IGNORECASE)
        self._part_of = re.compile(rf"\s+(?:{any_of(per['part_of'])})(?![^\W_])")
        times = rf"\s+(?:\d|(?:{any_of(per['not_behind'])})(?![^\W_]))"
        self._not_behind = re.compile(times if per["not_behind"] else "(?!)")
        self._whole = re.compile(rf"\s+({any_of(self._phrases)})(?![^\W_])", re.IGNORECASE)

    def below(self, text: str, found: FoundUnit) -> tuple[str, int] | None:
        """What the unit is counted on ("day" of "per day"), and where its words end."""
        whole = self._whole.match(text, found.end)
        if whole and not self._not_behind.match(text, whole.end()):
            return self._phrases[whole[1].lower()], whole.end()
        firm = self._firm.match(text, found.end)
        if firm:
            below = self._firm_part(text, firm)
            return None if below and self._part_of.match(text, below[1]) else below
        loose = self._loose.match(text, found.end)
        part = self._unit_at(text, loose.end()) if loose else None
        if part and part.unit.dimension is Dimension.TIME and self._not_rate.match(text, part.end):
            return None
        if part and _TIED.match(text, part.end):
            return None  # the time only begins a word: "a night-light"
        if part is None and loose:
            word = self._loose_word.match(text, loose.end())
            return (word[1].lower(), word.end()) if word else None
        if part is None or (
            found.unit.dimension is Dimension.TIME and part.unit.dimension is not Dimension.TIME
        ):
            return None
        if part.unit.dimension is Dimension.TIME or part.unit.name in self._loose_units:
            return part.unit.name, part.end
        return None

    def below_substance(self, text: str, found: FoundUnit) -> str:
        """What a measure of something is counted on, or nothing: "60 litres of rain per square metre".

        Its words go on to the measure alone: what is measured is told behind it.
        """
        if found.unit.dimension not in (Dimension.VOLUME, Dimension.MASS):
            return ""
        what = self._substance.match(text, found.end)
        firm = self._firm.match(text, what.end()) if what else None
        part = self._unit_at(text, firm.end()) if firm else None
        measured = part is not None and part.unit.dimension in (Dimension.AREA, Dimension.VOLUME)
        return part.unit.name if part and measured else ""

    def _firm_part(self, text: str, firm: re.Match[str]) -> tuple[str, int] | None:
        described = self._described.match(text, firm.end())
        share = self._loose_word.match(text, described.end()) if described else None
        if share:
            return share[1].lower(), share.end()
        part = self._unit_at(text, firm.end())
        if part and text[firm.end() : part.end].isalpha() is False and part.unit.dimension is MONEY:
            return None
        if part:
            return part.unit.name, part.end
        word = _LOWER_WORD.match(text, firm.end()) if self.any.search(firm.group()) else None
        return (word.group(), word.end()) if word else None
