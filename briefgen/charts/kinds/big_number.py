"""One figure that stands alone, set large with what it measures beside it."""

from dataclasses import dataclass

from briefgen.charts.drawing.labels import measure, wrap
from briefgen.charts.drawing.look import Type
from briefgen.charts.drawing.plot import Plot
from briefgen.charts.drawing.setting import Setting
from briefgen.charts.drawing.typeface import CAP_HEIGHT
from briefgen.charts.kinds import Kind
from briefgen.model.chart import PlotHeight, Point
from briefgen.model.quantity import Dimension

_HANG = 0.03
_LEAST_SIZE_PT = 24.0
_LEADING = 13.0
_GAP = 10.0
_LEAST_BESIDE_PT = 60.0


def big_height(setting: Setting) -> PlotHeight:
    """Five and a half units, and a line more for each line of words beneath it."""
    least, _ = setting.look.rows_pt("big_number")
    layout = _layout(setting)
    needed = CAP_HEIGHT * layout.style.size_pt + layout.style.size_pt * (len(layout.number) - 1)
    needed += 24 + (len(layout.beneath) - 1) * _LEADING if layout.beneath else 8
    return PlotHeight(max(least, needed), max(least, needed), max(least, needed) + 2 * _LEADING)


@dataclass(frozen=True, slots=True)
class _Layout:
    """The number in lines of one style, the words beside it, and the words beneath."""

    style: Type
    number: tuple[str, ...]
    beside: tuple[str, ...]
    beneath: tuple[tuple[str, Type], ...]


def draw_big(plot: Plot, setting: Setting) -> None:
    """The number, hanging left by three hundredths of its size; unit on its baseline; the rest beneath."""
    layout = _layout(setting)
    size = layout.style.size_pt
    baseline = plot.height - CAP_HEIGHT * size - 2
    plot.lines(-_HANG * size, baseline, layout.number, layout.style, size)
    baseline -= size * (len(layout.number) - 1)
    x = measure(layout.number[-1], layout.style) + _GAP
    plot.lines(
        x, baseline + (len(layout.beside) - 1) * _LEADING, layout.beside, _unit_type(setting), _LEADING
    )
    for i, (words, style) in enumerate(layout.beneath):
        plot.text(0, baseline - 19 - i * _LEADING, words, style)


def _unit_type(setting: Setting) -> Type:
    return setting.look.strong_label.of(size_pt=setting.look.sizes.gap_label_pt)


def _layout(setting: Setting) -> _Layout:
    """The number as large as its width allows; words that find no room beside it go beneath."""
    style, number = _number(setting)
    point, unit = setting.spec.points[0], _unit_type(setting)
    words = ", ".join(filter(None, (*_counted(setting), point.label)))
    room = setting.width - measure(number[-1], style) - _GAP
    beside = wrap(words, unit, min(room, 170.0), 9) if words and room >= _LEAST_BESIDE_PT else ()
    quiet = [(line, setting.look.quiet) for line in _beneath(setting)]
    if len(beside) * _LEADING > CAP_HEIGHT * style.size_pt + 6 or (words and not beside):
        return _Layout(style, number, (), (*((w, unit) for w in wrap(words, unit, setting.width, 6)), *quiet))
    return _Layout(style, number, beside, tuple(quiet))


def _counted(setting: Setting) -> tuple[str, str]:
    """The unit, unless its sign or the words after it say it, and what is counted, unless the title does.

    A bare 40 under "Forty per cent of stops have no roof" would be forty of anything.
    """
    spec = setting.spec
    name, unit = spec.series[0].name, spec.unit
    shown = spec.points[0].value is not None and unit.dimension is Dimension.MONEY and bool(unit.symbol)
    known = name.casefold() in spec.title.casefold()
    told = not shown and (known or not setting.numbers.is_said(unit, name))
    return setting.numbers.unit(unit) if told else "", "" if known else name


def _number(setting: Setting) -> tuple[Type, tuple[str, ...]]:
    """The number's style and lines: words that are too long even when small are set in several."""
    sizes, words = setting.look.sizes, setting.value(setting.spec.points[0])
    wanted = sizes.big_wide_pt if setting.is_wide else sizes.big_narrow_pt
    style = setting.look.value.of(colour=setting.look.colours.highlight, size_pt=wanted)
    wide = measure(words, style)
    fitting = wanted * min(1.0, 0.98 * setting.width / max(wide, 1.0))
    style = style.of(size_pt=max(fitting, _LEAST_SIZE_PT))
    return style, wrap(words, style, setting.width, 3)


def _beneath(setting: Setting) -> tuple[str, ...]:
    """What the number is compared with, as the article states it."""
    words = setting.numbers.words
    said = []
    for other in setting.spec.points[1:2]:
        value = _compared_with(setting, other)
        form = words["compared"] if other.label else words["compared_bare"]
        said += [form.format(value=value, period=other.label)] if value else []
    said += [a.text for a in setting.spec.annotations]
    return wrap("; ".join(said), setting.look.quiet, setting.width, 6) if said else ()


def _compared_with(setting: Setting, other: Point) -> str:
    """The other number in words, a limit as a limit; empty where none is stated."""
    numbers, unit = setting.numbers, setting.spec.unit
    if other.value is not None:
        return numbers.bounded(numbers.with_unit(other.value, unit), other.bound)
    is_stated = other.low is not None or other.high is not None
    return other.text or (numbers.point(other, unit) if is_stated else "")


BIG_NUMBER = Kind(big_height, draw_big)
