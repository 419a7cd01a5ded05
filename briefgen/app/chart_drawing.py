"""Charts drawn in the look of a template, at the size its places have for them."""

from dataclasses import replace
from pathlib import Path

from briefgen.app.templates import template
from briefgen.model.chart import ChartArtist, ChartPicture, ChartSpec, Drawing
from briefgen.model.problem import BriefgenError
from briefgen.model.template import ChartSlot, Template

_POINTS_IN_MM = 72 / 25.4

_artists: dict[tuple[Path, int, str], ChartArtist] = {}


def artist(form: Template) -> ChartArtist:
    """Who draws charts in the template's look; kept, so that a drawing is made once."""
    from briefgen.charts.draw import Artist
    from briefgen.charts.drawing.look import load

    key = (form.look, form.look.stat().st_mtime_ns, form.language)
    if key not in _artists:
        _artists[key] = Artist(load(form.look), form.language)
    return _artists[key]


def drawing(spec: ChartSpec, template_name: str) -> Drawing:
    """The plot in the template's look, at the size it has in the first place the template has for it.

    Raises:
        BriefgenError: The chart cannot be drawn.
    """
    form = template(template_name)
    return drawing_in(spec, form, form.chart_slot)


def drawing_in(spec: ChartSpec, form: Template, slot: ChartSlot) -> Drawing:
    """The plot as one place of a template has it.

    Raises:
        BriefgenError: The chart cannot be drawn.
    """
    drawn_by = artist(form)
    return drawn_by.drawing(spec, slot.width_pt, height_pt_in(drawn_by, spec, slot))


def height_pt_in(drawn_by: ChartArtist, spec: ChartSpec, slot: ChartSlot) -> float:
    """How high a plot is in a place, in points: as it is best, within what the place has."""
    heights = drawn_by.height(spec, slot.width_pt)
    return min(heights.best, max(slot.most_pt, heights.least))


def width_mm(template_name: str) -> float:
    """How wide charts are shown and saved: as in the first place the template has for one."""
    return template(template_name).chart_slot.width_mm


def picture(spec: ChartSpec, template_name: str, width_mm: float | None = None) -> ChartPicture:
    """The plot as SVG and PNG at its printed size: that of the template's place, or of another width.

    Raises:
        BriefgenError: The chart cannot be drawn, or has names that cannot be printed.
    """
    from briefgen.charts.fairness.coverage import unprintable

    if wrong := unprintable(spec):
        raise BriefgenError(*wrong)
    form = template(template_name)
    drawn_by, slot = artist(form), form.chart_slot
    if width_mm is not None:
        slot = replace(slot, width_pt=width_mm * _POINTS_IN_MM)
    return drawn_by.picture(spec, slot.width_pt, height_pt_in(drawn_by, spec, slot))
