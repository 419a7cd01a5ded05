"""The one table of options: flags, form fields, the settings file and the manual are made from it."""

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Self

from briefgen.model.chart import ChartKind, Labels, Sort


class Where(StrEnum):
    """Where an option can be set."""

    EXPORT = "export"
    CHART = "chart"
    SETTING = "setting"
    BOTH = "both"


class OptionError(ValueError):
    """A value or a name that an option does not take."""

    def __init__(self, text: str, hint: str = "") -> None:
        super().__init__(text)
        self.text = text
        self.hint = hint

    @classmethod
    def unknown(cls, name: str, known: Iterable[str]) -> Self:
        """The error for a name that is not in the table, with the nearest one that is."""
        near = difflib.get_close_matches(name, list(known), n=1)
        return cls(f"there is no option “{name}”", f"did you mean “{near[0]}”?" if near else "")


Value = str | bool | float | date | Decimal


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that can be set.

    Attributes:
        name: As in the settings file and in `compose.Given`; with hyphens it is the flag.
        help: One sentence without a full stop.
        kind: `str`, `bool`, `float`, `Decimal` or `date`.
        choices: The values it takes; empty for any.
        least: Smallest number allowed.
        most: Largest number allowed.
        form: Regular expression of what else it takes beside its choices; empty for none.
        example: How a value of that form is written.
    """

    name: str
    help: str
    where: Where
    kind: type = str
    default: Value | None = ""
    choices: tuple[str, ...] = ()
    least: float | None = None
    most: float | None = None
    form: str = ""
    example: str = ""

    @property
    def flag(self) -> str:
        """As typed: "--bottom-line"."""
        return "--" + self.name.replace("_", "-")

    def checked(self, value: object) -> Value:
        """The value in its own type.

        Raises:
            OptionError: It is not one the option takes.
        """
        if self.kind is bool:
            return self._bool(value)
        if self.kind is float:
            return self._number(value)
        if self.kind is Decimal:
            return self._decimal(value)
        if self.kind is date:
            return self._date(value)
        return self._text(str(value))

    def _text(self, text: str) -> str:
        formed = bool(self.form) and re.fullmatch(self.form, text) is not None
        if text in self.choices or formed or not (self.choices or self.form):
            return text
        known = ", ".join(filter(None, (*self.choices, self.example)))
        raise OptionError(f"“{text}” is no value of {self.name}", f"one of {known}")

    def _bool(self, value: object) -> bool:
        if isinstance(value, bool):
            return value
        raise OptionError(f"“{value}” is neither true nor false")

    def _number(self, value: object) -> float:
        try:
            number = float(str(value))
        except ValueError:
            raise OptionError(f"“{value}” is not a number") from None
        low = self.least if self.least is not None else number
        high = self.most if self.most is not None else number
        if not low <= number <= high:
            raise OptionError(f"{value} is out of range", f"from {low:g} to {high:g}")
        return number

    def _decimal(self, value: object) -> Decimal:
        try:
            number = Decimal(str(value).replace("−", "-"))
        except InvalidOperation:
            raise OptionError(f"“{value}” is not a number") from None
        if not number.is_finite():
            raise OptionError(f"“{value}” is not a number one can draw")
        return number

    def _date(self, value: object) -> date:
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            raise OptionError(f"“{value}” is not a date", "write it as 2025-05-23") from None


OPTIONS: tuple[Option, ...] = (
    Option("title", "headline of the brief instead of the article's", Where.EXPORT),
    Option("subtitle", "line under the headline", Where.EXPORT),
    Option("bottom_line", "the finding in one or two sentences, in your words", Where.EXPORT),
    Option("assessment", "your assessment; an empty line starts a paragraph", Where.EXPORT),
    Option("author", "who prepared the brief", Where.BOTH),
    Option("organisation", "the office printed at the head", Where.BOTH),
    Option("reference", "file number or reference", Where.EXPORT),
    Option("classification", "marking printed on every page", Where.EXPORT),
    Option("prepared", "date printed as prepared, as 2025-05-24", Where.EXPORT, date, None),
    Option("template", "name of the template", Where.BOTH, str, "policy-brief"),
    Option("theme", "look of the window", Where.SETTING, str, "system", ("system", "light", "dark")),
    Option("text_scale", "size of the text in the window", Where.SETTING, float, 1.0, (), 1.0, 2.0),
    Option("export_folder", "where exports go", Where.SETTING),
    Option("export_pdf", "whether a PDF is written", Where.SETTING, bool, True),
    Option("export_docx", "whether a Word document is written", Where.SETTING, bool, True),
    Option("single_keys", "whether single letters act on lists", Where.SETTING, bool, True),
    Option("allow_private", "whether addresses in the own network are read", Where.SETTING, bool, False),
)

CHART_OPTIONS: tuple[Option, ...] = (
    Option("title", "the finding, at most 15 words", Where.CHART),
    Option("subtitle", "measure, place, period and unit", Where.CHART),
    Option(
        "kind",
        "kind of chart, among those that are fair for its data",
        Where.CHART,
        str,
        "",
        tuple(ChartKind),
    ),
    Option("sort", "order of the items", Where.CHART, str, Sort.SOURCE.value, tuple(Sort)),
    Option("labels", "which values are written", Where.CHART, str, "all", tuple(Labels)),
    Option(
        "number_format",
        "digits of the values: empty as in the source, plain without words of scale, or 0, 0.0, 0.00",
        Where.CHART,
        form=r"(?:plain|0(?:\.0{1,6})?)?",
        example="plain, 0, 0.0 or 0.00",
    ),
    Option("highlight", "label of the point or series in the accent colour", Where.CHART),
    Option(
        "palette",
        "colours of the parts: categories, highlight, or up to four of your own",
        Where.CHART,
        str,
        "",
        ("", "categories", "highlight"),
        form=r"#[0-9A-Fa-f]{6}(?:\s*,\s*#[0-9A-Fa-f]{6}){0,3}",
        example="up to four colours written #RRGGBB, as #12436D, #A285D1",
    ),
    Option("axis_from", "where the value axis starts; bars always start at 0", Where.CHART, Decimal, None),
    Option("axis_to", "where the value axis ends", Where.CHART, Decimal, None),
    Option("notes", "notes under the plot, one a line", Where.CHART),
    Option("source", "who counted, and where it was read", Where.CHART),
    Option("byline", "who made the chart", Where.CHART),
    Option("alt", "what a reader who cannot see it must know", Where.CHART),
    Option("annotations", "words beside points, one “label: words” a line, 50 characters each", Where.CHART),
    Option("reference", "value a thin line is drawn at", Where.CHART, Decimal, None),
    Option("unit", "what the values are counted in: per cent, tonnes, €", Where.CHART),
    Option(
        "aspect", "width over height of the plot, in place of a height", Where.CHART, float, None, (), 0.5, 8
    ),
    Option("height_pt", "height of the plot in points", Where.CHART, float, None, (), 40, 600),
)


def options(*where: Where) -> tuple[Option, ...]:
    """The options that can be set there, in the order of the table."""
    return tuple(option for option in OPTIONS if option.where in (*where, Where.BOTH))
