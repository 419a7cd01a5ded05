import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from briefgen.app import charting
from briefgen.model.chart import ChartKind, Origin
from briefgen.model.problem import BriefgenError
from tests.kit import made


def test_that_a_chart_is_saved_by_its_ending(tmp_path: Path) -> None:
    for ending in ("svg", "png", "csv"):
        charting.save(made.CHART, "policy-brief", tmp_path / f"chart.{ending}")
    assert (tmp_path / "chart.svg").read_bytes().lstrip().startswith((b"<svg", b"<?xml"))
    assert "31" in (tmp_path / "chart.csv").read_text("utf-8-sig")
    width, _ = Image.open(io.BytesIO((tmp_path / "chart.png").read_bytes())).size
    assert width / (charting.WIDTH_MM / 25.4) >= 220


def test_that_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BriefgenError, match=r"use \.svg, \.png or \.csv"):
        charting.save(made.CHART, "policy-brief", tmp_path / "chart.gif")
    assert list(tmp_path.iterdir()) == []


def test_that_data_from_a_file_is_the_analysts_with_its_source(tmp_path: Path) -> None:
    table = tmp_path / "heat.csv"
    table.write_text("Year,Share\n2019,31\n2024,12.5\n", "utf-8")
    chart = charting.with_file(
        replace(made.CHART, kind=ChartKind.BARS), table, "Heat Board, annual report", "en-GB"
    )
    assert [str(point.value) for point in chart.points] == ["31", "12.5"]
    assert {point.origin for point in chart.points} == {Origin.ANALYST}
    assert {point.source for point in chart.points} == {"Heat Board, annual report"}
    assert chart.notes != made.CHART.notes


def test_that_a_missing_table_is_named(tmp_path: Path) -> None:
    with pytest.raises(BriefgenError, match=r"none\.csv.*could not be read"):
        charting.with_file(made.CHART, tmp_path / "none.csv", "", "en-GB")
