"""What the window and the command line do with one chart: check it, save it, take data in.

The matter of it lies in `briefgen.charts`; this is where the template's look and language join it.
"""

from pathlib import Path

from briefgen.app.paths import check_target, write_whole
from briefgen.app.steps import artist
from briefgen.app.templates import template
from briefgen.model.brief import Brief
from briefgen.model.chart import ChartPicture, ChartSpec
from briefgen.model.problem import Problem, error

WIDTH_MM = 122.5
"""The text column of the policy brief: what a chart is drawn for when no page asks."""
_POINTS_IN_MM = 72 / 25.4


def problems(brief: Brief, spec: ChartSpec) -> tuple[Problem, ...]:
    """What could mislead in a chart, in the look of the brief's template."""
    from briefgen.charts.honesty import check, check_evidence
    from briefgen.charts.look import load

    look = load(template(brief.template).look)
    return (*check(spec, look), *check_evidence(spec, brief.evidence))


def all_problems(brief: Brief) -> tuple[Problem, ...]:
    """The same for every chart of the brief, each problem once."""
    return tuple(dict.fromkeys(problem for chart in brief.charts for problem in problems(brief, chart)))


def picture(spec: ChartSpec, template_name: str, width_mm: float = WIDTH_MM) -> ChartPicture:
    """The plot as SVG and PNG at its printed size.

    Raises:
        BriefgenError: The chart cannot be drawn.
    """
    drawn_by = artist(template(template_name))
    width_pt = width_mm * _POINTS_IN_MM
    return drawn_by.picture(spec, width_pt, spec.height_pt or drawn_by.height(spec, width_pt).best)


def save(spec: ChartSpec, template_name: str, target: Path, width_mm: float = WIDTH_MM) -> None:
    """Writes the plot (.svg, .png) or the data behind it (.csv), by the target's ending.

    Raises:
        BriefgenError: The target cannot be written, its ending is another, or the chart cannot be drawn.
    """
    check_target(target)
    match target.suffix.lower():
        case ".svg":
            write_whole(target, picture(spec, template_name, width_mm).svg)
        case ".png":
            write_whole(target, picture(spec, template_name, width_mm).png)
        case ".csv":
            write_whole(target, data_as_csv(spec, template_name))
        case ending:
            raise error(f"a chart is not saved as “{ending}”", str(target), "use .svg, .png or .csv")


def data_as_csv(spec: ChartSpec, template_name: str) -> bytes:
    """The data behind a chart with where each value comes from."""
    from briefgen.charts.table import as_csv

    return as_csv(spec, template(template_name).language)


def with_file(spec: ChartSpec, path: Path, source: str, language: str) -> ChartSpec:
    """The chart with its data taken from a CSV or XLSX file.

    Raises:
        BriefgenError: The file cannot be read, or holds no table of numbers.
    """
    from briefgen.charts.grid import from_csv, from_xlsx
    from briefgen.charts.table import replaced

    try:
        data = path.read_bytes()
    except OSError as fault:
        raise error("the table could not be read", str(path), fault.strerror or "") from fault
    read = from_xlsx if path.suffix.lower() == ".xlsx" else from_csv
    return replaced(spec, read(data, path.name), source or path.name, language=language)
