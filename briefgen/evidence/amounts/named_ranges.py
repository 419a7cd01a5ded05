"""The lower end of a range right behind a name: "Nordea 3 to 4 per cent", "in Sachsen 210 bis 230"."""

import re
from decimal import Decimal
from typing import Any

from briefgen.evidence.amounts.counts import Nouns
from briefgen.evidence.amounts.lookalikes import Lookalikes
from briefgen.evidence.amounts.numbers import Form, Number, find_numbers
from briefgen.evidence.amounts.units import Units
from briefgen.evidence.words.number_words import alternatives
from briefgen.knowledge.patterns import DOTTED_NAME_WORD, name_of
from briefgen.model.quantity import Dimension

_REACH = 120
_HIGH_REACH = 60
_DISTANCES = (Dimension.TIME, Dimension.LENGTH)
"""What a model, a road or a train takes as well: "kam der ICE 4 bis 5 Minuten später"."""
_MOST_TIMES_APART = 5
_HEAD = re.compile(r"(?:^|[.;:!?]\s|\n)$")
_STOPS = re.compile(r"\s?(?:[,;.)]|$|\n)")


class NamedRanges:
    """What tells in a language that a number behind a name is no part of it but opens a range.

    A joint that may also lead to what something became ("raised the share of Windows 11 to 12 per cent")
    tells a range only where no word of change stands before it in its clause.
    """

    def __init__(
        self, numbers: dict[str, Any], moves: dict[str, Any], looks: dict[str, Any], language: str
    ) -> None:
        ranges = numbers["ranges"]
        words = alternatives([word for word in ranges["to"] if word.isalpha()])
        signs = alternatives([word for word in ranges["to"] if not word.isalpha() and " " not in word])
        verbs = [*moves["up"]["before"], *moves["down"]["before"], *moves["moves"], *ranges["from"]]
        then = alternatives([*ranges["row_then"], *ranges["clause_joins"]])
        places = alternatives(looks["place_openings"])
        name = name_of(DOTTED_NAME_WORD, DOTTED_NAME_WORD, 2)
        self._language = language
        self._joint = re.compile(rf"\s(?P<word>{words})\s(?=\d)|\s?(?:{signs})\s?(?=\d)")
        self._becoming = frozenset(moves["change_to"])
        self._moved = re.compile(rf"(?<![^\W_])(?:{alternatives(verbs)})(?![^\W_])", re.IGNORECASE)
        self._name = re.compile(rf"(?P<opens>(?<![^\W_])(?i:{places})\s)?(?P<name>{name})\s$")
        led = rf"(?:\s(?:{places}))?(?:\s[a-zß-ÿ]{{3}})?"
        self._item = re.compile(rf"\d[^.!?;]*(?:[,;]|\s(?:{then})){led}\s$")
        self._next_place = re.compile(rf"(?:,|\s(?:{then}))\s(?:{places})\s{name}\s\d")

    def opens(self, look: Lookalikes, nouns: Nouns, units: Units, text: str, number: Number) -> bool:
        """Whether the number behind a name is the lower end of a range.

        Args:
            look: What numbers name.
            nouns: What is counted.
            units: What is measured.
            text: The number stands in it.
            number: Read as part of a name.
        """
        before = text[max(0, number.start - _REACH) : number.start]
        named = self._name.search(before)
        joint = self._joint.match(text, number.end)
        if named is None or joint is None or look.is_designated(text, number):
            return False
        high = self._high(text, number, joint.end())
        if high is None or (joint["word"] in self._becoming and self._is_moved(before)):
            return False
        unit, lead = units.after(text, high.end), before[: named.start("name")]
        listed = self._item.search(lead) is not None
        if unit:
            if unit.unit.dimension in _DISTANCES:
                return listed or self._no_model(look, nouns, named, text, number)
            # "Lent the Galaxy 5 to 12 per cent of its staff": a name that ends a clause may be an object.
            return listed or bool(named["opens"]) or _HEAD.search(lead) is not None
        told = high.scaled or nouns.after(text, high.end) is not None
        if told and (listed or named["opens"] or (nouns.capitalised and look.follows_noun(text, number))):
            return True
        goes_on = named["opens"] and self._next_place.match(text, high.end)
        return bool(goes_on) or (listed and _STOPS.match(text, high.end) is not None)

    def _no_model(
        self, look: Lookalikes, nouns: Nouns, named: re.Match[str], text: str, number: Number
    ) -> bool:
        """Whether the capital before a number is that of no model: "im Harz 20 bis 30 Zentimeter"."""
        if nouns.capitalised:
            return look.follows_noun(text, number)
        placed = named["opens"] is not None and not named["name"].isupper()
        return placed or look.may_precede_count(text, number)

    def _high(self, text: str, number: Number, at: int) -> Number | None:
        """The upper end that begins here; None where it is no larger, or too far from the lower."""
        window = text[at : at + _HIGH_REACH]
        high = next(find_numbers(window, self._language), None)
        if high is None or high.start or high.form is not Form.DIGITS or number.form is not Form.DIGITS:
            return None
        low, top = number.value, high.value
        if low is None or top is None or number.scaled or number.letter:
            return None
        top = top / high.scale if high.scaled else top
        apart = Decimal(0) <= low < top <= low * _MOST_TIMES_APART
        return _shifted(high, at) if apart else None

    def _is_moved(self, before: str) -> bool:
        """Whether a word of change, or where it began, stands in the clause that leads to a number."""
        clause = re.split(r"[,;:.]\s", before)[-1]
        return self._moved.search(clause) is not None


def _shifted(number: Number, by: int) -> Number:
    return Number(
        number.start + by,
        number.end + by,
        number.form,
        number.value,
        scaled=number.scaled,
        letter=number.letter,
        scale=number.scale,
    )
