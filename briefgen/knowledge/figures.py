"""Numbers cut for print: in which scale ("million") they are written, and with how many decimals."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

_MOST_PLACES = 2
_THOUSAND = 1000
_PRINTED = re.compile(r"\d+(?:[.,]\d+)+")
"""Digits with a mark among them; which of the two marks is the decimal one tells the number they come to."""


def as_stated(cut: Decimal, words: str) -> Decimal:
    """The number with the zeros after its decimal mark that the source's words have: 1.1 as "1.10".

    Args:
        cut: As it would be printed, before a word of scale.
        words: Of the source, as it states that number; unchanged where it is not in them.
    """
    for digits in _PRINTED.findall(words):
        whole, _, places = re.sub("[.,](?=.*[.,])", "", digits).replace(",", ".").partition(".")
        if Decimal(f"{whole}.{places}") == abs(cut):
            return cut.quantize(Decimal(1).scaleb(-len(places)))
    return cut


def in_full(value: Decimal, words: str) -> Decimal:
    """A number as it is printed without a word of scale: "0.8 million" has no decimals as 800,000.

    Args:
        value: As read, maybe with zeros behind the mark that only its scale left there.
        words: Of the source, whose own zeros stay: "1,200.0".
    """
    whole = value.to_integral_value()
    return as_stated(whole, words) if value == whole and abs(value) >= _THOUSAND else value


def exactly(value: Decimal, power: int) -> Decimal | None:
    """The value in units of ten to a power, in at most three digits before the mark and two after."""
    scaled = value.scaleb(-power)
    if not 1 <= abs(scaled) < 1000 or scaled != scaled.quantize(Decimal("0.01")):
        return None
    whole = scaled.to_integral_value()
    return whole if scaled == whole else scaled.normalize()


def scale_word(scale: Mapping[str, Any], cut: Decimal) -> str:
    """The word of scale behind a number: "1 Million", but "1,5 Millionen" and "1,0 Millionen".

    Args:
        scale: One of the table `scale` of `charts.toml`, with its `word` and what a single `one` is called.
        cut: As it is printed before the word.
    """
    single = abs(cut) == 1 and cut.as_tuple().exponent == 0
    return str(scale["one" if single else "word"])


def subtraction(last: str, first: str, *, below_zero: bool) -> str:
    """A change as the sum that comes to it, the later value first, so that the sign is that of the result.

    Args:
        last: The later value as printed.
        first: The earlier value as printed.
        below_zero: Whether that is a negative number, which stands in brackets: "3 − (−4)".
    """
    return f"{last} − ({first})" if below_zero else f"{last} − {first}"


@dataclass(frozen=True, slots=True)
class AxisForm:
    """How all marks of one axis are written, so that they can be compared: "0", "0.5 million", "1.0 million".

    Attributes:
        power: Of ten, of the word of scale.
        word: Empty where the marks are written in full.
        places: Decimals after that.
        one: The word behind a single one, where it is another: "1 Million" of "Millionen".
    """

    power: int = 0
    word: str = ""
    places: int = 0
    one: str = ""

    @classmethod
    def of(cls, marks: Sequence[Decimal], scales: Sequence[Any]) -> "AxisForm":
        """The form for even marks; `scales` hold a `power` and a `word` each, the greatest first."""
        step = marks[1] - marks[0] if len(marks) > 1 else max(marks, default=Decimal(0))
        most = max((abs(mark) for mark in marks), default=Decimal(0))
        for scale in scales:
            power = int(scale["power"])
            places = _places(step.scaleb(-power))
            if most >= Decimal(10) ** power and places <= _MOST_PLACES:
                return cls(power, str(scale["word"]), places, _single(marks, scale, places))
        return cls(places=_places(step))

    @classmethod
    def within(cls, marks: Sequence[Decimal], power: int) -> "AxisForm":
        """The form in a scale that the chart names elsewhere, so that no mark has its word."""
        step = marks[1] - marks[0] if len(marks) > 1 else max(marks, default=Decimal(0))
        return cls(power, "", _places(step.scaleb(-power)))

    def word_of(self, mark: Decimal) -> str:
        """The word of scale behind a mark; empty behind 0 and where the marks have none."""
        return self.one if self.one and self.cut(mark) == 1 else self.word if mark else ""

    def cut(self, mark: Decimal) -> Decimal:
        """The mark as it is written before the word of scale; 0 has no decimals."""
        return round(mark.scaleb(-self.power), self.places) if mark else Decimal(0)


def _single(marks: Sequence[Decimal], scale: Mapping[str, Any], places: int) -> str:
    """What a single one is called on an axis; empty where no mark is one, and on one with negative marks.

    A format code of a workbook has room for one such mark beside 0, and none for signs then.
    """
    one = Decimal(10) ** int(scale["power"])
    known = str(scale.get("one", scale["word"]))
    alone = not places and one in marks and min(marks) >= 0
    return known if alone and known != scale["word"] else ""


def _places(number: Decimal) -> int:
    exponent = number.normalize().as_tuple().exponent
    return max(-exponent, 0) if isinstance(exponent, int) else 0
