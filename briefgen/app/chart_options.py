"""The options of one chart: read from a spec, and laid over it from typed words.

What follows from a change (alternative text, notes on entered data) is brought up to date by
`briefgen.app.charting.settled`.
"""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Any

from briefgen.app.options import CHART_OPTIONS, Option, OptionError
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.marking import WHOLES
from briefgen.model.chart import Annotation, ChartKind, ChartSpec, Labels, Origin, Sort
from briefgen.model.quantity import Dimension, Unit

_LONGEST_ANNOTATION, _MOST_NAMED = 50, 8
_PER_CENT = ("%", "per cent", "percent", "prozent")
_POINTS = ("points", "percentage point", "percentage points", "prozentpunkte")
_SIDES = re.compile(r"(\d+(?:\.\d+)?)\s*[:/]\s*(\d+(?:\.\d+)?)")
_BY_NAME: dict[str, Option] = {option.name: option for option in CHART_OPTIONS}


def option_text(spec: ChartSpec, name: str) -> str:
    """The present value of an option as a person would type it; empty where there is none."""
    value = getattr(spec, name)
    if name == "notes":
        return "\n".join(value)
    if name == "annotations":
        return "\n".join(f"{note.label}: {note.text}" for note in value)
    if name == "unit":
        return spec.unit.name
    return "" if value is None else str(value)


def with_option(spec: ChartSpec, name: str, text: str, language: str = "en") -> ChartSpec:
    """The chart with one option changed; an empty title becomes the drafted one again.

    Args:
        spec: The chart.
        name: Of an option of `CHART_OPTIONS`.
        text: As typed.
        language: BCP 47, for the words that another kind or unit prints.

    Raises:
        OptionError: There is no such option, or it does not take that value.
    """
    if name not in _BY_NAME:
        raise OptionError.unknown(name, _BY_NAME)
    if name == "kind":
        return _with_kind(spec, str(_BY_NAME[name].checked(text.strip())), language)
    if name == "unit":
        return _with_unit(spec, unit_of(text), language)
    if _BY_NAME[name].kind is Decimal:
        return _with_number(spec, name, text, language)
    changed = replace(spec, **{name: _value(spec, _BY_NAME[name], text)})
    # A height and an aspect exclude each other: the one that was set last holds.
    if name == "aspect" and changed.aspect:
        return replace(changed, height_pt=None)
    return replace(changed, aspect=None) if name == "height_pt" and changed.height_pt else changed


def unit_of(text: str) -> Unit:
    """The unit words or a sign name: "%", "per cent", "€", "tonnes"; a bare count where empty."""
    words = " ".join(text.split())
    if words.casefold() in _PER_CENT:
        return Unit("percent", Dimension.PERCENT, "%")
    if words.casefold() in _POINTS:
        return Unit("percentage point", Dimension.PERCENTAGE_POINT)
    money = table("en", "currencies")
    words, symbols = money["codes"].get(words, words), money["symbols"]
    names = {name.casefold(): symbol for symbol, name in reversed(symbols.items())}
    if words in symbols:
        return Unit(symbols[words], Dimension.MONEY, words)
    for name in (words, words.removesuffix("s")):
        if name.casefold() in names:
            symbol = names[name.casefold()]
            return Unit(symbols[symbol], Dimension.MONEY, symbol)
    return Unit(words, Dimension.OTHER if words else Dimension.COUNT)


def _with_number(spec: ChartSpec, name: str, text: str, language: str) -> ChartSpec:
    """A number is read as a cell of the chart's data is: "2.6 million", "16,000", in German "16.000"."""
    from briefgen.charts.data.grid_numbers import number
    from briefgen.charts.numbers import Numbers

    if text.strip() == option_text(spec, name):
        return spec
    numbers = Numbers.of(spec.language_in(language))
    found = number(text, numbers.words["number"]["decimal"])
    try:
        value = _value(spec, _BY_NAME[name], text if found is None else f"{found:f}")
    except OptionError as fault:
        stated = [abs(point.value) for point in spec.points if point.value is not None]
        hint = f"write it as “{numbers.number(max(stated))}”" if stated else ""
        raise OptionError(fault.text, fault.hint or hint) from None
    return replace(spec, **{name: value})


def _with_kind(spec: ChartSpec, name: str, language: str) -> ChartSpec:
    from briefgen.charts.change_kind import as_kind, refused

    kind = ChartKind(name)
    if reason := refused(spec, kind):
        raise OptionError(f"the data is not drawn as “{name}”", reason)
    return spec if kind is spec.kind else as_kind(spec, kind, language)


def _with_unit(spec: ChartSpec, unit: Unit, language: str) -> ChartSpec:
    from briefgen.charts.data.table import printed_difference

    if unit.name == spec.unit.name:
        return spec
    read = any(point.origin is not Origin.ANALYST for point in spec.points)
    if read and spec.kind in (*WHOLES, ChartKind.GRID) and spec.unit.dimension is Dimension.PERCENT:
        raise OptionError(
            "the article's shares of a whole are per cent", "enter the amounts as data to draw another unit"
        )
    changed = replace(spec, unit=unit)
    return replace(changed, difference=printed_difference(changed, language))


def parsed(words: str) -> tuple[int, str, str]:
    """Chart number (from 1), option and value of "title=…" or "2.title=…".

    Raises:
        OptionError: The words are not of that form.
    """
    left, equals, value = words.partition("=")
    number, dot, name = left.partition(".")
    if not equals:
        raise OptionError(f"“{words}” sets nothing", "write it as title=… or 2.title=…")
    if not dot:
        return 1, left.strip(), value
    if not number.isdecimal() or int(number) < 1:
        raise OptionError(f"“{number}” is no number of a chart", "write it as 2.title=…")
    return int(number), name.strip(), value


def _value(spec: ChartSpec, option: Option, text: str) -> Any:
    text = text.strip()
    if option.name == "title":
        words = re.sub(r"[ \t\r\n]+", " ", text)  # spaces that do not break stay, but a field loses them
        is_drafted = not words or words == spec.drafted_title.replace("\u00a0", " ")
        return spec.drafted_title if is_drafted else words
    if option.name == "notes":
        return tuple(line.strip() for line in text.splitlines() if line.strip())
    if option.name == "annotations":
        return tuple(_annotation(spec, line.strip()) for line in text.splitlines() if line.strip())
    if option.kind in (Decimal, float) and not text:
        return None
    if option.name == "aspect" and (sides := _SIDES.fullmatch(text)) and float(sides[2]):
        text = str(round(float(sides[1]) / float(sides[2]), 4))
    if option.name == "highlight":
        return _label(spec, text)
    value = option.checked(text)
    if option.name == "labels":
        return Labels(str(value))
    return Sort(str(value)) if option.name == "sort" else value


def _annotation(spec: ChartSpec, line: str) -> Annotation:
    """“label: words”; a label may hold a colon itself."""
    labels = sorted({point.label for point in spec.points}, key=len, reverse=True)
    known = next((label for label in labels if label and line.startswith(f"{label}:")), "")
    label, colon, text = (known, ":", line[len(known) + 1 :].strip()) if known else _parts(line)
    if not colon or not text:
        raise OptionError(f"“{line}” names no point", "write it as “2024: new rules”")
    if len(text) > _LONGEST_ANNOTATION:
        raise OptionError(f"“{text}” is longer than {_LONGEST_ANNOTATION} characters")
    return Annotation(known or _label(spec, label), text)


def _parts(line: str) -> tuple[str, str, str]:
    label, colon, text = (part.strip() for part in line.partition(":"))
    return label, colon, text


def _label(spec: ChartSpec, text: str) -> str:
    known = [point.label for point in spec.points] + [series.name for series in spec.series]
    if text and text not in known:
        shown = list(dict.fromkeys(filter(None, known)))
        more = f" and {len(shown) - _MOST_NAMED} more" if len(shown) > _MOST_NAMED else ""
        raise OptionError(f"the chart has no “{text}”", f"it has: {', '.join(shown[:_MOST_NAMED])}{more}")
    return text
