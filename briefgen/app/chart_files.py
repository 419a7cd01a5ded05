"""Charts and their data as files of their own."""

from pathlib import Path

from briefgen.app.chart_drawing import picture
from briefgen.app.paths import check_target, write_whole
from briefgen.app.templates import template
from briefgen.model.chart import ChartSpec
from briefgen.model.problem import error

_SAVED = (".svg", ".png", ".csv")


def check_saved(target: Path) -> None:
    """Makes sure a chart can be saved there.

    Raises:
        BriefgenError: The target cannot be written, or its ending is none that charts are saved as.
    """
    check_target(target)
    if target.suffix.lower() not in _SAVED:
        raise error(f"a chart is not saved as “{target.suffix}”", str(target), "use .svg, .png or .csv")


def save(spec: ChartSpec, template_name: str, target: Path, width_mm: float | None = None) -> None:
    """Writes the plot (.svg, .png) or the data behind it (.csv), by the target's ending.

    Raises:
        BriefgenError: As `check_saved`, or the chart cannot be drawn.
    """
    check_saved(target)
    match target.suffix.lower():
        case ".svg":
            write_whole(target, picture(spec, template_name, width_mm).svg)
        case ".png":
            write_whole(target, picture(spec, template_name, width_mm).png)
        case _:
            write_whole(target, data_as_csv(spec, template_name))


def data_as_csv(spec: ChartSpec, template_name: str) -> bytes:
    """The data behind a chart with where each value comes from."""
    from briefgen.charts.data.table import as_csv

    return as_csv(spec, template(template_name).language)
