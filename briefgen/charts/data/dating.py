"""The dates of a chart's points: how they are written in its data, and entered by hand."""

from dataclasses import replace

from briefgen.charts.data.grid_dates import moment
from briefgen.charts.data.table import rows, with_point
from briefgen.model.chart import ChartSpec, Origin, Point
from briefgen.model.problem import Place, error


def set_date(
    spec: ChartSpec, row: int, column: int, text: str, source: str, language: str = "en"
) -> ChartSpec:
    """The chart with the date of a row entered by hand; an empty text leaves it without one.

    Args:
        spec: The chart.
        row: Of `table.rows(spec)`.
        column: Index of the series.
        text: 2024, 2024-05, 2024-05-23, 23.5.2024 or 2020–24.
        source: Where the analyst has it from.
        language: BCP 47, for the note on entered data.

    Raises:
        BriefgenError: The text is no date.
    """
    check_date(spec, row, text, language)
    when = moment(text)
    label = rows(spec)[row].label
    before = rows(spec)[row].cells[column] or Point(label)
    entered = replace(before, when=when, origin=Origin.ANALYST, source=source, span=None, text=text.strip())
    return with_point(spec, column, entered, language)


def check_date(spec: ChartSpec, row: int, text: str, _language: str = "en") -> None:
    """Makes sure that a text can be entered as the date of a row.

    Raises:
        BriefgenError: It is no date, and not empty.
    """
    if moment(text) is None and text.strip():
        place = Place(f"row {row + 1}", part=f"“{rows(spec)[row].label}”")
        raise error(f"“{text}” is not a date", place, "Write it as 2024, 2024-05 or 2024-05-23")
