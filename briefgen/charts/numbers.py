"""Numbers as charts print them: the source's precision, the template's marks, U+2212 for minus."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import Any

from briefgen.knowledge.figures import AxisForm, as_stated, exactly, in_full, scale_word, subtraction
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.quote_marks import told_order
from briefgen.knowledge.shortening import Short
from briefgen.model.chart import Point
from briefgen.model.quantity import Bound, Dimension, Unit

MINUS = "−"
_RATE = " per "
NBSP = "\u00a0"
_LONG = Context(prec=400)
"""Enough digits for any number a cell may hold; the default of 28 refuses to quantize longer ones."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """How numbers are written in one language.

    Attributes:
        language: BCP 47.
        words: The table `charts.toml` of the language.
        short: How numbers are shortened that have no room; None prints them as stated.
    """

    language: str
    words: dict[str, Any]
    short: Short | None = None

    @classmethod
    def of(cls, language: str) -> "Numbers":
        """The numbers of a BCP 47 language; English where there is none."""
        return cls(language, table(language, "charts"))

    def number(self, value: Decimal, number_format: str = "", stated: str = "") -> str:
        """A number; NaN and infinity by their names, for a table that shows what cannot be drawn.

        Args:
            value: As stated.
            number_format: "" keeps the precision of the source and writes millions and above with their
                word where that is exact; "plain" never uses words of scale; "0", "0.0", "0.00" … give
                the number of decimals.
            stated: The source's words for it, whose zeros at the end are kept.
        """
        if not value.is_finite():
            return str(value)
        if number_format.startswith("0"):
            decimals = Decimal(1).scaleb(-len(number_format.partition(".")[2]))
            return self._digits(value.quantize(decimals, ROUND_HALF_EVEN, _LONG))
        if self.short and not number_format:
            cut, _, word = self.short.cut(value)
            digits = self._digits(as_stated(cut, stated))
            return f"{digits}{NBSP}{word}" if word else digits
        if number_format != "plain":
            for scale in self.words["scale"]:
                scaled = exactly(value, int(scale["power"]))
                if scaled is not None:
                    cut = as_stated(scaled, stated)
                    return f"{self._digits(cut)}{NBSP}{scale_word(scale, cut)}"
        return self._digits(in_full(value, stated))

    def quantity(self, value: Decimal, unit: Unit, number_format: str = "", stated: str = "") -> str:
        """A number as a chart labels it: with the currency's symbol where its language has it, else bare."""
        return self._signed(self.number(value, number_format, stated), unit)

    def subtraction(self, then: Point, now: Point, unit: Unit) -> str:
        """The change between two values as a sum that comes to it: "7.8 − 21"; empty where one has none."""
        if then.value is None or now.value is None:
            return ""
        first, last = (self.quantity(p.value or Decimal(0), unit, stated=p.text) for p in (then, now))
        return subtraction(last, first, below_zero=then.value < 0)

    def ticks(self, values: Sequence[Decimal], unit: Unit, number_format: str = "") -> tuple[str, ...]:
        """The marks of one axis, all in one scale and with as many decimals: "0", "0.5 million"."""
        if number_format.startswith("0"):
            return tuple(self.quantity(value, unit, number_format) for value in values)
        form = AxisForm.of(values, () if number_format == "plain" else self.words["scale"])
        if self.short and self.short.power is not None and not number_format:
            form = AxisForm.within(values, self.short.power)
        numbers = (self._digits(form.cut(value)) for value in values)
        words = (form.word_of(value) for value in values)
        return tuple(
            self._signed(f"{number}{NBSP}{word}" if word else number, unit)
            for number, word in zip(numbers, words, strict=True)
        )

    def _signed(self, number: str, unit: Unit) -> str:
        if unit.dimension is not Dimension.MONEY or not unit.symbol:
            return number
        if self.words["number"]["sign_behind"]:
            return f"{number}{NBSP}{unit.symbol}"
        sign = MINUS if number.startswith(MINUS) else ""
        return f"{sign}{unit.symbol}{number.removeprefix(MINUS)}"

    def bounded(self, text: str, bound: Bound) -> str:
        """The words for a number that is limited or softened: "more than 5"."""
        form = self.words["bound"].get(bound.name.lower(), "{n}")
        return str(form).format(n=text)

    def point(self, point: Point, unit: Unit, number_format: str = "") -> str:
        """What is written beside a point; "not stated" where it has no value."""
        if point.value is not None:
            number = self.quantity(point.value, unit, number_format, point.text)
            return self.bounded(number, point.bound)
        if point.bound is Bound.ORDER and point.text:
            return told_order(point, self.language)
        if point.low is None and point.high is None:
            return str(self.words["not_stated"])
        return self._range(point, unit, number_format)

    def stated(self, point: Point, unit: Unit) -> str:
        """All that is stated of a point at the precision of the source: also a midpoint beside its ends."""
        if point.value is None or (point.low is None and point.high is None):
            return self.point(point, unit)
        ends = self._range(point, unit, "")
        return str(self.words["midpoint"]).format(ends=ends, n=self.point(point, unit))

    def _range(self, point: Point, unit: Unit, number_format: str) -> str:
        low, high = point.low, point.high
        if low is None or high is None:
            end = low if low is not None else high
            assert end is not None
            bound = Bound.AT_LEAST if low is not None else Bound.AT_MOST
            return self.bounded(self.quantity(end, unit, number_format, point.text), bound)
        ends = {
            "low": self.quantity(low, unit, number_format, point.text),
            "high": self.quantity(high, unit, number_format, point.text),
        }
        return str(self.words["range_below_zero" if low < 0 else "range"]).format(**ends)

    def unit(self, unit: Unit, *, many: bool = True) -> str:
        """The unit in words: "per cent", "US dollars", "people"; empty for a bare count."""
        head = f" {unit.name}".partition(_RATE)[0].strip()
        special = self.words["unit"].get(unit.name) or self.words["unit"].get(head)
        if special:
            head = str(special[1] if many else special[0])
        elif head and many and self.words["adds_s"]:
            head = self._plural(head)
        elif head and many and unit.dimension is Dimension.COUNT:
            head = self._as_found(head)
        return head if self.words["unit"].get(unit.name) else f"{head} {self._each(unit)}".strip()

    def _each(self, unit: Unit) -> str:
        """For each what a rate is, "per month"; empty for another unit."""
        below = f" {unit.name}".partition(_RATE)[2]
        known = self.words["unit"].get(below)
        return f"{self.words['per']} {known[0] if known else below}" if below else ""

    def _plural(self, noun: str) -> str:
        """More than one of a noun: "staff" stays, "crew member" is regular, "woman" is not."""
        counts = table(self.language, "counts")
        before, space, head = noun.rpartition(" ")
        irregular = {one: many for many, one in reversed(counts["singular"].items())}
        several = head if head in counts["collective"] else irregular.get(head) or _several(head)
        return f"{before}{space}{several}"

    def _as_found(self, noun: str) -> str:
        """The plural a noun was read from, by the table that made it singular; the noun where none did."""
        counts = table(self.language, "counts")
        irregular = {one: many for many, one in reversed(counts["singular"].items())}
        if noun in irregular:
            return str(irregular[noun]).capitalize()
        ends = sorted(counts["endings"]["endings"], key=lambda pair: len(pair[1]), reverse=True)
        return next((noun.removesuffix(one) + many for many, one in ends if one and noun.endswith(one)), noun)

    def head(self, name: str, unit: Unit) -> str:
        """The head of a column of values: its name with the unit in brackets, unless the name says it."""
        words = self.unit(unit)
        return name if self.is_said(unit, name) else f"{name} ({words})"

    def is_said(self, unit: Unit, name: str) -> bool:
        """Whether a name says the unit already, in words or by its sign; also where there is none to say."""
        sign = unit.symbol
        return self.unit(unit).casefold() in name.casefold() or (_is_sign(sign) and sign in name)

    def in_unit(self, words: str, before: Unit, after: Unit) -> str:
        """Words with another unit wherever they name one: "410 megawatts" as "410 tonnes", "$5" as "€5".

        Names are unchanged where either unit has no words.
        """
        words = self._other_sign(words, before, after)
        old, new = ([self.unit(unit, many=many) for many in (True, False)] for unit in (before, after))
        if not (old[0] and new[0]):
            return words
        by_old = dict(zip(map(str.casefold, old), new, strict=True)) | {old[0].casefold(): new[0]}

        def said(found: re.Match[str]) -> str:
            text = by_old[" ".join(found.group().casefold().split())]
            return text[:1].upper() + text[1:] if found.start() == 0 else text

        either = "|".join(r"\s+".join(map(re.escape, one.split())) for one in old)
        return re.sub(rf"(?<!\w)(?:{either})(?!\w)", said, words, flags=re.IGNORECASE)

    def _other_sign(self, words: str, before: Unit, after: Unit) -> str:
        """Amounts with another currency's sign, or with the unit behind them where it has none."""
        sign = before.symbol if before.dimension is Dimension.MONEY else ""
        if not sign:
            return words
        scales = "|".join(str(scale[form]) for scale in self.words["scale"] for form in ("word", "one"))
        number = rf"(\d[\d.,]*\d|\d)([\s{NBSP}](?:{scales})\b)?"
        is_behind = bool(self.words["number"]["sign_behind"])
        amount = rf"{number}[\s{NBSP}]{re.escape(sign)}" if is_behind else f"{re.escape(sign)}{number}"
        other = after.symbol if after.dimension is Dimension.MONEY else ""
        behind = "" if other or not after.name else f"{NBSP}{self.unit(after)}"
        lead, tail = ("", f"{NBSP}{other}" if other else behind) if is_behind else (other, behind)
        return re.sub(amount, lambda found: f"{lead}{found[1]}{found[2] or ''}{tail}", words)

    def with_unit(self, value: Decimal, unit: Unit) -> str:
        """A number with its unit in words, held together: "13.2 percentage points", "$3.8 a barrel"."""
        number = self.quantity(value, unit)
        if unit.dimension is Dimension.MONEY and unit.symbol:
            return f"{number}{NBSP}{self._each(unit)}".rstrip()
        name = self.unit(unit, many=abs(value) != 1)
        return f"{number}{NBSP}{name}" if name else number

    def _digits(self, value: Decimal) -> str:
        sign = MINUS if value < 0 else ""
        whole, _, part = f"{abs(value):f}".partition(".")
        if len(whole) >= int(self.words["number"]["group_from_digits"]):
            whole = f"{int(whole):,}".replace(",", self.words["number"]["group"])
        mark = self.words["number"]["decimal"]
        return f"{sign}{whole}{mark}{part}" if part else f"{sign}{whole}"


def _several(noun: str) -> str:
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun + ("" if noun.endswith("s") else "es")
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + "s"


def _is_sign(symbol: str) -> bool:
    """Whether a symbol of a unit is a sign, as "%" or "€", and not letters that any word may hold."""
    return len(symbol) == 1 and not symbol.isalnum()
