"""Sentences with their figures, read by hand, and how many are read as they were."""

import tomllib
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from briefgen.evidence.figures import find_figures
from briefgen.model.evidence import Figure, FigureKind
from briefgen.model.quantity import Bound, Dimension, Quantity
from tests.kit.labelled import plain_article

FOLDER = Path(__file__).resolve().parent.parent / "data" / "numbers"
SETS = ("open", "kept")
_DIGITS = 4
_OR_NOTHING = "?"


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence with the figures it holds, as `written` gives them.

    Attributes:
        kind: The class of figures it is an example of.
        figures: In order; one after "?" may be left unread.
    """

    kind: str
    text: str
    language: str
    figures: tuple[str, ...]

    def agrees(self, found: tuple[str, ...]) -> bool:
        """Whether the figures found are those labelled."""
        demanded = tuple(one for one in self.figures if not one.startswith(_OR_NOTHING))
        return found in (demanded, tuple(one.removeprefix(_OR_NOTHING) for one in self.figures))


def cases(name: str) -> tuple[Case, ...]:
    """The cases of a set, in the order of its file."""
    entries = tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))["case"]
    return tuple(
        Case(one["kind"], one["text"], one.get("language", "en"), tuple(one["figures"])) for one in entries
    )


def found_in(case: Case) -> tuple[str, ...]:
    """The figures of a case as they are read."""
    return tuple(map(written, find_figures(plain_article(case.text, language=case.language), ())))


def written(figure: Figure) -> str:
    """A figure on one line: its bound, its value or both ends, its unit; "a:b" for a result."""
    quantity = figure.quantity
    unit = quantity.unit.name + (" (age)" if quantity.unit.dimension is Dimension.AGE else "")
    sign = "order" if quantity.bound is Bound.ORDER else quantity.bound.value
    return " ".join(part for part in (sign, _value(figure.kind, quantity), unit) if part)


def _value(kind: FigureKind, quantity: Quantity) -> str:
    if kind is FigureKind.SCORE:
        return f"{_short(quantity.low)}:{_short(quantity.high)}"
    if quantity.bound is Bound.ORDER:
        return _short(quantity.low)
    if quantity.value is None:
        return f"{_short(quantity.low)}..{_short(quantity.high)}"
    return _short(quantity.value)


def _short(value: Decimal | None) -> str:
    """At most four digits behind the first that is not a zero, none where they are zeros."""
    if value is None:
        return ""
    whole = value == value.to_integral_value()
    return (
        format(value.to_integral_value() if whole else Decimal(f"{value:.{_DIGITS}g}"), "f")
        if whole or abs(value) < 1
        else format(value.normalize(), "f")
    )
