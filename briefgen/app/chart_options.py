"""The options of one chart: read from a spec, and laid over it from typed words."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from briefgen.app.options import CHART_OPTIONS, Option, OptionError
from briefgen.model.chart import Annotation, ChartSpec, Labels, Sort

_LONGEST_ANNOTATION = 50
_BY_NAME: dict[str, Option] = {option.name: option for option in CHART_OPTIONS}


def option_text(spec: ChartSpec, name: str) -> str:
    """The present value of an option as a person would type it; empty where there is none."""
    value = getattr(spec, name)
    if name == "notes":
        return "\n".join(value)
    if name == "annotations":
        return "\n".join(f"{note.label}: {note.text}" for note in value)
    return "" if value is None else str(value)


def with_option(spec: ChartSpec, name: str, text: str) -> ChartSpec:
    """The chart with one option changed; an empty title becomes the drafted one again.

    Raises:
        OptionError: There is no such option, or it does not take that value.
    """
    if name not in _BY_NAME:
        raise OptionError.unknown(name, _BY_NAME)
    return replace(spec, **{name: _value(spec, _BY_NAME[name], text)})


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
        return " ".join(text.split()) or spec.drafted_title
    if option.name == "notes":
        return tuple(line.strip() for line in text.splitlines() if line.strip())
    if option.name == "annotations":
        return tuple(_annotation(line) for line in text.splitlines() if line.strip())
    if option.kind in (Decimal, float) and not text:
        return None
    if option.name == "highlight":
        return _label(spec, text)
    value = option.checked(text)
    if option.name == "labels":
        return Labels(str(value))
    return Sort(str(value)) if option.name == "sort" else value


def _annotation(line: str) -> Annotation:
    label, colon, text = (part.strip() for part in line.partition(":"))
    if not colon or not text:
        raise OptionError(f"“{line}” names no point", "write it as “2024: new rules”")
    if len(text) > _LONGEST_ANNOTATION:
        raise OptionError(f"“{text}” is longer than {_LONGEST_ANNOTATION} characters")
    return Annotation(label, text)


def _label(spec: ChartSpec, text: str) -> str:
    known = [point.label for point in spec.points] + [series.name for series in spec.series]
    if text and text not in known:
        raise OptionError(f"the chart has no “{text}”", f"it has: {', '.join(dict.fromkeys(known))}")
    return text
