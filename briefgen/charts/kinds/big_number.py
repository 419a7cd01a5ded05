"""One figure that stands alone, set large with what it measures beside it."""

from briefgen.charts.kinds import Kind
from briefgen.charts.labels import measure, wrap
from briefgen.charts.plot import Plot
from briefgen.charts.setting import Setting
from briefgen.charts.typeface import CAP_HEIGHT
from briefgen.model.chart import PlotHeight, Point

_HANG = 0.03
_LEAST_SIZE_PT = 24.0
_LEADING = 13.0
_GAP = 10.0


def big_height(setting: Setting) -> PlotHeight:
    """Five and a half units, and a line more for each line of words beneath it."""
    least, _ = setting.look.rows_pt("big_number")
    extra = max(len(_beneath(setting)) - 2, 0) * _LEADING
    return PlotHeight(
        least + extra, least + extra + (_LEADING if setting.is_wide else 0), least + extra + 2 * _LEADING
    )


def draw_big(plot: Plot, setting: Setting) -> None:
    """The number, hanging left by three hundredths of its size; unit on its baseline; the rest beneath."""
    point = setting.spec.points[0]
    beneath = _beneath(setting)
    style = setting.look.value.of(colour=setting.look.colours.highlight, size_pt=_size(plot, setting, point))
    baseline = plot.height - CAP_HEIGHT * style.size_pt - 2
    words = setting.value(point)
    wide = plot.text(-_HANG * style.size_pt, baseline, words, style)
    _draw_unit(plot, setting, wide + _GAP, baseline)
    plot.lines(0, baseline - 19, beneath, setting.look.quiet, _LEADING)


def _size(plot: Plot, setting: Setting, point: Point) -> float:
    """The size of the number: as the look says, smaller where a long one would take the whole width."""
    sizes = setting.look.sizes
    wanted = sizes.big_wide_pt if setting.is_wide else sizes.big_narrow_pt
    room = 0.62 * plot.width if setting.spec.series[0].name else plot.width
    wide = measure(setting.value(point), setting.look.value.of(size_pt=wanted))
    high = (plot.height - 4 - 14 - _LEADING * len(_beneath(setting))) / CAP_HEIGHT
    return max(min(wanted, wanted * room / max(wide, 1.0), high), _LEAST_SIZE_PT)


def _draw_unit(plot: Plot, setting: Setting, x: float, baseline: float) -> None:
    """Up to three lines beside the number, the last on its baseline."""
    style = setting.look.strong_label.of(size_pt=setting.look.sizes.gap_label_pt)
    point = setting.spec.points[0]
    words = ", ".join(part for part in (setting.spec.series[0].name, point.label) if part)
    if not words:
        return
    room = min(plot.width - x, 170.0)
    lines = wrap(words, style, max(room, 40.0), 3)
    plot.lines(x, baseline + (len(lines) - 1) * _LEADING, lines, style, _LEADING)


def _beneath(setting: Setting) -> tuple[str, ...]:
    """What the number is compared with, as the article states it."""
    words = setting.numbers.words
    said = []
    for other in setting.spec.points[1:2]:
        value = (
            setting.numbers.with_unit(other.value, setting.spec.unit)
            if other.value is not None
            else other.text
        )
        form = words["compared"] if other.label else words["compared_bare"]
        said.append(form.format(value=value, period=other.label))
    said += [a.text for a in setting.spec.annotations]
    return wrap("; ".join(said), setting.look.quiet, setting.width, 3) if said else ()


BIG_NUMBER = Kind(big_height, draw_big)
