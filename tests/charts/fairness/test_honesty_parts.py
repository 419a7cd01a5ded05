from pathlib import Path

import pytest

from briefgen.app.charting import read_table, with_table
from briefgen.charts.change_kind import as_kind
from briefgen.charts.fairness.honesty import check
from briefgen.model.chart import ChartKind, ChartSpec
from briefgen.model.problem import Severity

EMPTY = ChartSpec("chart:own:1", ChartKind.BARS, "Own", ())


def _chart(tmp_path: Path, table: str) -> ChartSpec:
    path = tmp_path / "data.csv"
    path.write_text(table, "utf-8")
    return with_table(EMPTY, read_table(path), "Own", "en")


def _told(spec: ChartSpec) -> dict[str, Severity]:
    said = ("add up", "sum of the others")
    return {p.text: p.severity for p in check(spec) if any(words in p.text for words in said)}


@pytest.mark.parametrize(
    ("table", "text", "severity"),
    [
        (
            "Part;Share %\nA;50\nB;40\nC;30",
            "The parts add up to 120 per cent, not 100",
            Severity.WARNING,
        ),
        (
            "Component;Weight\nOats;50%\nHoney;20%\nSalt;5%",
            "The parts add up to 75 per cent, not 100",
            Severity.WARNING,
        ),
        (
            "Teil;Wert (%)\nA;60,5\nB;50",
            "The parts add up to 110.5 per cent, not 100",
            Severity.WARNING,
        ),
        (
            "Fuel;Share (%)\nCoal;61\nGas;52",
            "The shares add up to 113 per cent, so they are no parts of one whole",
            Severity.NOTE,
        ),
        (
            "Stadt;Anteil in %\nBonn;61\nKiel;52",
            "The shares add up to 113 per cent, so they are no parts of one whole",
            Severity.NOTE,
        ),
        (
            "Segment;2023 (%);2024 (%)\nA;50;60\nB;50;60",
            "The parts of 2024 (%) add up to 120 per cent, not 100",
            Severity.WARNING,
        ),
    ],
)
def test_that_entered_parts_that_make_no_whole_are_told(
    table: str, text: str, severity: Severity, tmp_path: Path
) -> None:
    assert _told(_chart(tmp_path, table)) == {text: severity}


@pytest.mark.parametrize(
    "table",
    [
        "Part;Share %\nA;50\nB;30\nC;20",
        "Part;Share %\nA;33.4\nB;33.3\nC;33.4",
        "City;Unemployment %\nA;50\nB;40\nC;30",
        "Fuel;Share (%)\nCoal;31\nGas;22",
        "Part;Weight (kg)\nA;50\nB;40\nC;30",
        "Year;Share %\n2021;50\n2022;40\n2023;30",
        "Part;Change %\nA;50\nB;-40\nC;130",
        "Part;Share %\nA;more than 50\nB;40\nC;30",
    ],
)
def test_that_other_percentages_are_not_told_to_be_parts(table: str, tmp_path: Path) -> None:
    assert _told(_chart(tmp_path, table)) == {}


@pytest.mark.parametrize("name", ["Total", "All ports", "Gesamt", "Overall", "Summe", "Grand total"])
def test_that_a_row_named_as_a_sum_among_the_others_is_told(name: str, tmp_path: Path) -> None:
    chart = _chart(tmp_path, f"Port;Ships\nHull;5\nDover;9\n{name};30")
    told = {f"“{name}” may be the sum of the others, and stands among them": Severity.WARNING}
    assert _told(chart) == told
    assert _told(as_kind(chart, ChartKind.TABLE, "en")) == {}


@pytest.mark.parametrize(
    "table",
    [
        "Port;Ships\nHull;5\nDover;9\nTotal;14",
        "Step;People\nHired;20\nLeft;-5\nTotal;15",
        "Port;Ships\nHull;5\nTotality Bay;9\nSummerisle;3",
    ],
)
def test_that_a_sum_left_out_and_other_names_are_not_told(table: str, tmp_path: Path) -> None:
    assert _told(_chart(tmp_path, table)) == {}
