"""How a native chart writes its numbers: the format codes of a spreadsheet, saying what the picture says."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any

from briefgen.knowledge.figures import AxisForm, as_stated, exactly, in_full, scale_word, subtraction
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.quote_marks import told_order
from briefgen.knowledge.shortening import Short
from briefgen.model.chart import Point
from briefgen.model.quantity import Bound, Dimension, Unit

_THOUSANDS = 4
_MINUS = "−"


@dataclass(frozen=True, slots=True)
class Digits:
    """A number cut for printing: the digits that are shown, and the word of scale after them."""

    value: Decimal
    power: int = 0
    word: str = ""

    @property
    def places(self) -> int:
        """Digits after the decimal mark, as the source states them."""
        exponent = self.value.as_tuple().exponent
        return max(-exponent, 0) if isinstance(exponent, int) else 0


@dataclass(frozen=True, slots=True)
class NumberForm:
    """The form of all numbers of one chart.

    Attributes:
        language: BCP 47.
        words: The table `charts.toml` of that language.
        asked: As `ChartSpec.number_format`: "" keeps the source's precision and uses words of scale
            where that is exact, "plain" uses none, "0.0" sets the number of decimals.
        short: How numbers are shortened that have no room; None prints them as stated.
    """

    language: str
    words: Mapping[str, Any]
    unit: Unit
    asked: str
    short: Short | None = None

    @classmethod
    def of(cls, language: str, unit: Unit, asked: str) -> "NumberForm":
        """The form in a BCP 47 language; English where there is none."""
        return cls(language, table(language, "charts"), unit, asked)

    @property
    def calculated(self) -> str:
        """What is said of a calculated change."""
        return str(self.words["calculated"])

    def code(self, value: Decimal, bound: Bound = Bound.EXACT, stated: str = "") -> str:
        """The format code of a cell that holds the value; a minus is U+2212, a bound is said.

        Args:
            value: As stated.
            bound: Whether it is limited or softened.
            stated: The source's words for it, whose zeros at the end are kept.
        """
        digits = self._cut(value, stated)
        number = (
            f"{self.locale()}{self._whole(digits.value)}{'.' + '0' * digits.places if digits.places else ''}"
        )
        number += "," * (digits.power // 3)
        before, after = self._around(bound, digits)
        form = "".join((_quoted(before), "{}", _quoted(self._sign()), number, _quoted(after)))
        return f"{form.format('')};{form.format(_MINUS)}"

    def shown(self, value: Decimal, bound: Bound = Bound.EXACT, stated: str = "") -> str:
        """The number as that format prints it."""
        digits = self._cut(value, stated)
        before, after = self._around(bound, digits)
        minus = _MINUS if digits.value < 0 else ""
        return f"{before}{minus}{self._sign()}{self._marked(abs(digits.value))}{after}"

    def said(self, point: Point) -> str:
        """What is written beside a point: its number, the range it has instead, or that nothing is stated."""
        end, bound = _limit(point)
        if end is not None:
            return self.shown(end, bound, point.text)
        if point.bound is Bound.ORDER and point.text:
            return told_order(point, self.language)
        if point.low is None or point.high is None:
            return str(self.words["not_stated"])
        form = str(self.words["range_below_zero" if point.low < 0 else "range"])
        low, high = (self.shown(end, stated=point.text) for end in (point.low, point.high))
        return form.format(low=low, high=high)

    def said_code(self, point: Point) -> str:
        """The format code that prints it of the cell of the point; words of a range stand as they are."""
        end, bound = _limit(point)
        return _quoted(self.said(point)) if end is None else self.code(end, bound, point.text)

    def subtraction(self, then: Point, now: Point) -> str:
        """The change between two values as a sum that comes to it: "7.8 − 21"; empty where one has none."""
        if then.value is None or now.value is None:
            return ""
        stated = replace(self, asked="")  # the numbers of the source, whatever form the labels have
        first, last = (stated.shown(p.value or Decimal(0), stated=p.text) for p in (then, now))
        return subtraction(last, first, below_zero=then.value < 0)

    def axis_code(self, marks: Sequence[Decimal]) -> str:
        """The format code of an axis with those marks: all in one scale, and 0 as "0"."""
        if self.asked.startswith("0"):
            return self.code(marks[-1])
        form, sign = self._axis(marks), _quoted(self._sign())
        decimals, behind = "." + "0" * form.places if form.places else "", self._sign_behind()
        word = _quoted((f"\u00a0{form.word}" if form.word else "") + behind)
        whole = self._whole(max((abs(form.cut(mark)) for mark in marks), default=Decimal(0)))
        number = f"{self.locale()}{sign}{whole}{decimals}{',' * (form.power // 3)}{word}"
        if form.one:
            one = _quoted(f"\u00a0{form.one}{behind}")
            single = f"{self.locale()}{sign}{whole}{',' * (form.power // 3)}{one}"
            return f"[={10**form.power}]{single};[=0]{sign}0{_quoted(behind)};{number}"
        return f"{number};{_MINUS}{number};{sign}0{_quoted(behind)}"

    def ticks(self, marks: Sequence[Decimal]) -> tuple[str, ...]:
        """The marks as that format prints them."""
        if self.asked.startswith("0"):
            return tuple(map(self.shown, marks))
        form, sign = self._axis(marks), self._sign()
        return tuple(
            f"{_MINUS if mark < 0 else ''}{sign}{self._marked(abs(form.cut(mark)))}"
            f"{chr(0xA0) + word if (word := form.word_of(mark)) else ''}{self._sign_behind()}"
            for mark in marks
        )

    def _axis(self, marks: Sequence[Decimal]) -> AxisForm:
        if self.short and self.short.power is not None:
            return AxisForm.within(marks, self.short.power)
        return AxisForm.of(marks, () if self.asked == "plain" else self.words["scale"])

    def locale(self) -> str:
        """What makes a program that heeds it write the marks and months of the language."""
        locale = self.words["number"]["locale"]
        return f"[$-{locale}]" if locale else ""

    def _whole(self, value: Decimal) -> str:
        """The code of whole digits: "0" for thousands where the language groups only longer numbers."""
        count, grouped_from = len(f"{int(abs(value))}"), int(self.words["number"]["group_from_digits"])
        return "0" if _THOUSANDS <= count < grouped_from else "#,##0"

    def _marked(self, value: Decimal) -> str:
        marks = self.words["number"]
        if self._whole(value) == "0":
            return f"{value:f}".replace(".", marks["decimal"])
        return f"{value:,f}".translate({ord(","): marks["group"], ord("."): marks["decimal"]})

    def _sign(self) -> str:
        return "" if self.words["number"]["sign_behind"] else self._currency()

    def _sign_behind(self) -> str:
        sign = self._currency()
        return f"\u00a0{sign}" if sign and self.words["number"]["sign_behind"] else ""

    def _currency(self) -> str:
        return self.unit.symbol if self.unit.dimension is Dimension.MONEY else ""

    def _around(self, bound: Bound, digits: Digits) -> tuple[str, str]:
        form = str(self.words["bound"].get(bound.name.lower(), "{n}"))
        before, _, after = form.partition("{n}")
        return before, (f"\u00a0{digits.word}" if digits.word else "") + self._sign_behind() + after

    def _cut(self, value: Decimal, stated: str) -> Digits:
        if self.asked.startswith("0"):
            step = Decimal(1).scaleb(-len(self.asked.partition(".")[2]))
            return Digits(value.quantize(step, ROUND_HALF_EVEN))
        if self.short:
            short, power, word = self.short.cut(value)
            return Digits(as_stated(short, stated), power, word)
        scales = self.words["scale"] if self.asked != "plain" else ()
        scaled = ((exactly(value, int(scale["power"])), scale) for scale in scales)
        for exact, scale in scaled:
            if exact is not None:
                cut = as_stated(exact, stated)
                return Digits(cut, int(scale["power"]), scale_word(scale, cut))
        return Digits(in_full(value, stated))


def _limit(point: Point) -> tuple[Decimal | None, Bound]:
    """The one number that is stated of a point, and how it limits the true one; None where it is a range."""
    if point.value is not None:
        return point.value, point.bound
    worded = point.bound is Bound.ORDER and bool(point.text)
    if worded or (point.low is None) is (point.high is None):
        return None, point.bound
    return (point.low, Bound.AT_LEAST) if point.low is not None else (point.high, Bound.AT_MOST)


def _quoted(text: str) -> str:
    """Words inside a format code."""
    return '"' + text.replace('"', "”") + '"' if text else ""
