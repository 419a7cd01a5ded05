"""The filters of the template language, in the house style of the template's language."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any

from briefgen.document.templating.advances import text_width
from briefgen.knowledge.lexicon import table

NBSP = "\u00a0"
MINUS = "−"
_SUPERIOR = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

Number = int | float | Decimal | str


def superscript(numbers: Iterable[int]) -> str:
    """Note numbers in superior figures; several are held apart by a no-break space."""
    return NBSP.join(str(number).translate(_SUPERIOR) for number in numbers)


@dataclass(frozen=True)
class House:
    """The house style of one language: tables `house.toml` and `print.toml`."""

    style: Mapping[str, Any]
    words: Mapping[str, Any]

    @classmethod
    def of(cls, language: str) -> "House":
        """The style for a BCP 47 language; English where there is none."""
        return cls(table(language, "house"), table(language, "print"))

    @property
    def not_stated(self) -> str:
        """What is printed where the article gives no answer."""
        return str(self.words["not_stated"])

    def about(self, topic: str) -> str:
        """What a quotation is about, as an attribution says it."""
        return str(self.style["topic"]).format(topic=topic)

    def date(self, value: "date | str") -> str:
        """A date as printed ("23 May 2025", bound by no-break spaces); other text is left as it is."""
        try:
            day = value if isinstance(value, date) else date.fromisoformat(value)
        except ValueError:
            return str(value)
        form = str(self.words["date"]).replace(" ", NBSP)
        return form.format(day=day.day, month=self.words["months"][day.month - 1], year=day.year)

    def number(self, value: Number, places: int | None = None) -> str:
        """A number with grouped digits and a true minus; text that is no number is left as it is.

        Args:
            value: A number, or its plain digits ("12000", "-3.5").
            places: Decimal places to round to (half up); None keeps the digits there are.
        """
        digits = _decimal(value)
        if digits is None:
            return str(value)
        if places is not None:
            digits = digits.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
        plain = f"{abs(digits):,f}"
        swap = str.maketrans({",": self.style["group"], ".": self.style["decimal"]})
        return (MINUS if digits < 0 else "") + plain.translate(swap)

    def quantity(self, value: Number, unit: str = "") -> str:
        """A number bound to its unit by a no-break space."""
        return f"{self.number(value)}{NBSP}{unit}" if unit else self.number(value)

    def percent(self, value: Number) -> str:
        """With the sign, for tables: "7.8 %" or "7.8%" as the house has it."""
        return f"{self.number(value)}{self.style['percent_gap']}%"

    def per_cent(self, value: Number) -> str:
        """In words, for text: "7.8 per cent"."""
        return self.quantity(value, str(self.style["per_cent"]))

    def quote_marks(self, text: str) -> str:
        """The text in the house's outer quotation marks."""
        left, right = self.style["quote_marks"]
        return f"{left}{text}{right}"

    def filters(self) -> dict[str, Callable[..., Any]]:
        """Every filter by the name template authors write."""
        return {
            "date": self.date,
            "number": self.number,
            "quantity": self.quantity,
            "percent": self.percent,
            "per_cent": self.per_cent,
            "quote_marks": self.quote_marks,
            "upper": lambda text: str(text).upper(),
            "lower": lambda text: str(text).lower(),
            "capital": lambda text: str(text)[:1].upper() + str(text)[1:],
            "join": join,
            "first": first,
            "last": last,
            "length": len,
            "full_stop": full_stop,
            "shortened": shortened,
        }


def join(items: Iterable[object], between: str = ", ") -> str:
    """The items that are not empty, with the words between them."""
    return between.join(str(item) for item in items if str(item))


def first(items: Sequence[Any], count: int | None = None) -> Any:
    """The first item ("" where there is none), or a list of the first so many."""
    if count is not None:
        return items[:count]
    return items[0] if items else ""


def last(items: Sequence[Any]) -> Any:
    """The last item; "" where there is none."""
    return items[-1] if items else ""


def full_stop(text: str) -> str:
    """The text with a full stop, unless it ends a sentence already or is empty."""
    return text if not text or text.rstrip("”’)")[-1:] in ".!?…" else f"{text}."


def shortened(text: str, signs: int) -> str:
    """As wide as so many signs at most, cut after a word with an ellipsis; for running heads of one line.

    Args:
        text: The words.
        signs: Of half the type size each, as signs are on average: narrow letters are more.
    """
    if _ems(text) <= signs / 2:
        return text
    words = text.split(" ")
    while len(words) > 1 and _ems(_cut(words)) > signs / 2:
        words.pop()
    return _cut(words)


def _cut(words: Sequence[str]) -> str:
    return f"{' '.join(words).rstrip(',;:.–— ')}…"


def _ems(text: str) -> float:
    """How wide words run in the heavier face of running heads, as a share of the type size."""
    return text_width(text, "sans semibold")


def _decimal(value: Number) -> Decimal | None:
    try:
        number = Decimal(str(value).replace(MINUS, "-"))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
