"""Data brought into a chart: tables and how they were read, dates of a timeline, and what is copied out."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefgen.brief import edit
from briefgen.gui.models.chart_data import Column
from briefgen.gui.widgets.chart_table import ChartTable
from briefgen.gui.window import Window
from briefgen.model.article import Article
from briefgen.model.chart import ChartKind, ChartSpec, Origin, Point, Series
from briefgen.model.moment import PartialDate, Period
from briefgen.model.quantity import Bound
from tests.gui.chart_kit import CTRL, LEFT, settle, shown, take_file, type_over


@pytest.fixture
def table(working: Window) -> ChartTable:
    working.show_view("charts")
    working.activateWindow()
    return working.charts.table


def _accept(table: ChartTable, source: str = "Port yearbook") -> None:
    QTest.keyClicks(table.sheet.source, source)
    QTest.keyClick(table.sheet.source, Qt.Key.Key_Return)


def _labels(window: Window) -> list[str]:
    return [point.label for point in shown(window).points]


def test_that_a_german_table_in_latin_1_is_read_with_its_decimal_commas(
    working: Window, table: ChartTable, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "häfen.csv"
    file.write_bytes("Hafen;Umschlag (Tonnen)\nKöln;1.250,5\nLübeck;\nWismar;980,0\n".encode("cp1252"))
    take_file(working, qtbot, file)
    assert table.sheet.mark.value == ","
    assert table.sheet.named.isChecked()
    assert table.sheet.unit.text() == "Tonnen"
    assert table.sheet.bare.isChecked()
    table.sheet.bare.setChecked(False)
    QTest.keyClick(table.sheet.source, Qt.Key.Key_Return)
    assert [(p.label, p.value) for p in shown(working).points] == [
        ("Köln", Decimal("1250.5")),
        ("Lübeck", None),
        ("Wismar", Decimal("980.0")),
    ]
    assert shown(working).unit.name == "Tonnen"
    assert shown(working).kind is ChartKind.BARS, "three values are no pair"


def test_that_the_row_of_names_and_the_decimal_mark_can_be_overridden(
    working: Window, table: ChartTable
) -> None:
    QGuiApplication.clipboard().setText("2023\t1,234\n2024\t1,500")
    table.paste()
    assert not table.sheet.named.isChecked()
    table.sheet.mark.setFocus()
    QTest.keyClick(table.sheet.mark, Qt.Key.Key_Down)
    assert table.sheet.mark.value == ","
    _accept(table)
    assert [point.value for point in shown(working).points] == [Decimal("1.234"), Decimal("1.500")]
    QTest.mouseClick(table.types_button, LEFT)
    assert table.sheet.isVisible()
    assert table.sheet.source.text() == "Port yearbook"
    QTest.keyClick(table.sheet.named, Qt.Key.Key_Space)
    QTest.keyClick(table.sheet.source, Qt.Key.Key_Return)
    assert _labels(working) == ["2024"]
    QTest.keyClick(working, Qt.Key.Key_Z, CTRL)
    assert _labels(working) == ["2023", "2024"]


UGLY = """Rents by district\t\t
District\tRent 2025\tRent 2026
Leeds  Road\t£1,085.50\t 1 240,00
Bristow\tn/a\t£1,190
Hull Park\t950\t1.010
Mill End\t1,120\t990
Quay\t1,300\t1,400
Denby\t880\t905
Total\t5,335.5\t6,735
Source: Council rent survey"""


def _cells(table: ChartTable) -> list[str]:
    return [one.text() or one.toolTip() for one in table.sheet.findChildren(QLabel) if one.isVisible()]


def test_that_the_preview_shows_how_doubtful_cells_are_read_and_what_is_left_out(
    working: Window, table: ChartTable
) -> None:
    QGuiApplication.clipboard().setText(UGLY)
    table.paste()
    shown_cells = [text.replace("\u202f", " ") for text in _cells(table)]
    assert "7 rows and 3 columns" in shown_cells
    assert "and 1 more row" in shown_cells
    assert {"1 240,00 → 1 240.00", "n/a → not stated", "1.010 → 1 010"} <= {*shown_cells}
    told = [line.text for line in table.sheet.remarks.lines]
    assert "row 9: “Total” is the sum of others and is left out" in told
    assert "“Source: Council rent survey” below the table is left out" in told
    assert table.sheet.source.text() == "Council rent survey"
    assert table.sheet.sums.text() == "Leave out “Total”"
    assert table.sheet.sums.isChecked()
    QTest.keyClick(table.sheet.source, Qt.Key.Key_Return)
    assert _labels(working)[:6] == ["Leeds Road", "Bristow", "Hull Park", "Mill End", "Quay", "Denby"]
    assert "Total" not in _labels(working)


def test_that_a_sum_is_kept_when_it_is_wanted(working: Window, table: ChartTable) -> None:
    QGuiApplication.clipboard().setText("Port\tShips\nHalden\t5\nMoss\t7\nTotal\t12")
    table.paste()
    QTest.keyClick(table.sheet.sums, Qt.Key.Key_Space)
    assert not table.sheet.sums.isChecked()
    assert any("may be a sum" in line.text for line in table.sheet.remarks.lines)
    _accept(table)
    assert _labels(working) == ["Halden", "Moss", "Total"]
    QTest.mouseClick(table.types_button, LEFT)
    assert not table.sheet.sums.isChecked(), "the sheet opens as it was left"


def test_that_a_plain_table_offers_and_tells_nothing_more(table: ChartTable) -> None:
    QGuiApplication.clipboard().setText("Port\tShips\nHalden\t5\nMoss\t7")
    table.paste()
    assert not table.sheet.sums.isVisible()
    assert not table.sheet.remarks.isVisible()


def test_that_a_column_said_to_be_text_shows_no_reading(table: ChartTable) -> None:
    QGuiApplication.clipboard().setText("Month\tShips\nJan-26\t5\nFeb-26\t7")
    table.paste()
    assert "Jan-26 → January 2026" in _cells(table)
    choice = table.sheet.types[0]
    choice.setCurrentIndex(choice.findData("text"))
    choice.picked.emit("text")
    settle()
    assert "Jan-26" in _cells(table)
    assert table.sheet.types[0].hasFocus()


def test_that_cells_of_two_units_are_told_and_change_nothing(working: Window, table: ChartTable) -> None:
    before = shown(working)
    QGuiApplication.clipboard().setText("Item\tValue\nTurnover\t€12\nMargin\t8 %\nStaff\t40")
    table.paste()
    assert any("different units" in line.text for line in table.sheet.remarks.lines)
    _accept(table)
    assert table.messages.message is not None
    assert "different units" in table.messages.message.text
    assert shown(working) == before


def test_that_notes_of_the_article_go_with_its_data(working: Window, table: ChartTable) -> None:
    drafted = replace(shown(working), notes=("“38.5 per cent” is expected, not yet so.",))
    working.session.edit("note", lambda brief: edit.set_chart(brief, drafted))
    QGuiApplication.clipboard().setText("Port\tShips\nHalden\t5\nMoss\t7\nLarvik\t4")
    table.paste()
    _accept(table)
    assert [note for note in shown(working).notes if "expected" in note] == []
    assert shown(working).reason == "The data is all your own."
    QTest.keyClick(working, Qt.Key.Key_Z, CTRL)
    assert shown(working).notes == drafted.notes


def test_that_a_type_is_changed_after_the_table_was_taken_over(working: Window, table: ChartTable) -> None:
    QGuiApplication.clipboard().setText("Port\tCranes\tQuays\nHalden\t4\t2\nMoss\t2\t1")
    table.paste()
    _accept(table)
    assert [series.name for series in shown(working).series] == ["Cranes", "Quays"]
    QTest.mouseClick(table.types_button, LEFT)
    choice = table.sheet.types[2]
    choice.setCurrentIndex(choice.findData("text"))
    choice.picked.emit("text")
    QTest.keyClick(table.sheet.source, Qt.Key.Key_Return)
    assert [series.name for series in shown(working).series] == ["Cranes"]


def test_that_every_column_of_a_wide_table_shows_its_type(table: ChartTable) -> None:
    QGuiApplication.clipboard().setText("\t".join("ABCDEFGH") + "\n" + "\t".join("12345678"))
    table.paste()
    assert len(table.sheet.types) == 8
    assert len({choice.accessibleName() for choice in table.sheet.types}) == 8


def test_that_ten_thousand_rows_are_refused_with_a_sentence(
    working: Window, table: ChartTable, qtbot: QtBot, tmp_path: Path
) -> None:
    before = shown(working)
    (tmp_path / "long.csv").write_text("".join(f"Item {n},{n}\n" for n in range(10_000)), "utf-8")
    take_file(working, qtbot, tmp_path / "long.csv")
    assert table.messages.message is not None
    assert "larger than 2000 rows" in table.messages.message.text
    assert not table.sheet.isVisible()
    assert shown(working) == before


def test_that_five_hundred_figures_become_a_chart_that_can_be_read_or_say_why_not(
    working: Window, table: ChartTable, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setText("\n".join(f"Item {n}\t{n}" for n in range(500)))
    table.paste()
    _accept(table)
    assert len(shown(working).points) == 500
    assert shown(working).kind is ChartKind.TABLE
    assert table.view.height() < 600
    bars = working.charts.form.fields["kind"]
    assert "500 bars" in bars.itemText(bars.findData("bars"))  # type: ignore[union-attr]  # a choice
    lines = working.charts.checks
    qtbot.waitUntil(lambda: any("higher than its place" in line.text for line in lines.lines), timeout=60_000)


def test_that_names_in_other_scripts_and_pictures_are_kept_and_told(
    working: Window, table: ChartTable, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setText("上海港\t12\n🚢 Halden\t7")
    table.paste()
    _accept(table)
    assert _labels(working) == ["上海港", "🚢 Halden"]
    lines = working.charts.checks
    qtbot.waitUntil(lambda: any("cannot be printed" in line.text for line in lines.lines), timeout=60_000)


def test_that_a_source_taken_away_is_asked_for_again(working: Window, table: ChartTable) -> None:
    QGuiApplication.clipboard().setText("Halden\t4\nMoss\t2")
    table.paste()
    _accept(table)
    type_over(table, 0, Column.WORDS, " ")
    assert shown(working).points[0].source == "Port yearbook"
    assert table.source_bar.isVisible()
    QTest.keyClicks(table.source_bar.field, "Own count")
    QTest.keyClick(table.source_bar.field, Qt.Key.Key_Return)
    assert shown(working).points[0].source == "Own count"
    assert shown(working).points[0].value == 4


def test_that_the_data_is_copied_as_a_spreadsheet_takes_it(table: ChartTable) -> None:
    table.view.setFocus()
    QTest.keyClick(table.view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().splitlines() == [
        "Name\tPer cent\tWhere from",
        "the previous three-year period\t24\t“24 per cent”",
        "2024\t38.5\t“38.5 per cent”",
        "Change\t14.5\tcalculated: 38.5 − 24",
    ]


def test_that_figures_typed_over_are_no_longer_what_the_chart_stands_on(
    working: Window, table: ChartTable, chart: ChartSpec
) -> None:
    type_over(table, 0, Column.VALUE, "26.5")
    QTest.keyClicks(table.source_bar.field, "Port yearbook")
    QTest.keyClick(table.source_bar.field, Qt.Key.Key_Return)
    assert shown(working).figures == chart.figures[1:]
    assert shown(working).difference == "+12.0 points"


def test_that_what_is_no_number_is_refused_before_its_source_is_asked_for(
    working: Window, table: ChartTable
) -> None:
    before = shown(working)
    type_over(table, 0, Column.VALUE, "NaN")
    assert not table.source_bar.isVisible()
    assert table.messages.message is not None
    assert "“NaN” is not a number" in table.messages.message.text
    assert shown(working) == before


def test_that_a_limit_is_entered_and_shown_as_one(working: Window, table: ChartTable) -> None:
    type_over(table, 0, Column.VALUE, "more than 26")
    QTest.keyClicks(table.source_bar.field, "Port yearbook")
    QTest.keyClick(table.source_bar.field, Qt.Key.Key_Return)
    point = shown(working).points[0]
    assert (point.value, point.bound) == (Decimal(26), Bound.MORE_THAN)
    assert table.model.index(0, Column.VALUE).data().startswith(">26")


def test_that_an_item_is_told_to_go_from_every_series(working: Window, table: ChartTable) -> None:
    assert table.remove_button.text() == "Remove row"
    QGuiApplication.clipboard().setText("Port\t2015\t2024\nHalden\t4\t2\nMoss\t2\t1\nLarvik\t3\t5")
    table.paste()
    _accept(table)
    assert table.remove_button.text() == "Remove from all series"
    table.view.setCurrentIndex(table.model.index(1, Column.LABEL))
    QTest.mouseClick(table.remove_button, LEFT)
    assert _labels(working) == ["Halden", "Larvik"] * 2


def test_that_a_table_without_numbers_says_where_and_what_to_do(working: Window, table: ChartTable) -> None:
    before = shown(working)
    QGuiApplication.clipboard().setText("Halden\tfour\nMoss\ttwo")
    table.paste()
    _accept(table)
    assert table.messages.message is not None
    assert table.messages.message.detail == "Pasted table: Set the type of a column to number."
    assert shown(working) == before


def test_that_cells_that_are_no_numbers_are_told_beside_the_chart(
    working: Window, table: ChartTable, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setText("Port\tShips\nHalden\t4\nMoss\tNaN\nLarvik\t>3\nHamar\t9e2")
    table.paste()
    assert table.sheet.named.isChecked()
    _accept(table)
    lines = working.charts.checks
    qtbot.waitUntil(
        lambda: any("“NaN” in row 2, “Moss”" in line.text for line in lines.lines), timeout=60_000
    )


@pytest.fixture
def events(working: Window, article: Article, table: ChartTable) -> Window:
    when = Period.of(PartialDate(2022, 6))
    point = Point("New quay opened", when=when, span=article.paragraphs[1].span, text="in June 2022")
    decided = Point("Council decides", when=Period.of(PartialDate(2025, 9, 3)), text="on September 3")
    spec = ChartSpec(
        "chart:timeline:1", ChartKind.TIMELINE, "Two dates", (Series("", (point, decided)),), source="CW"
    )
    working.session.edit("use", lambda brief: edit.add_chart(replace(brief, charts=()), spec))
    working.charts.choose(spec.key)
    assert table.isVisible()
    return working


@pytest.mark.usefixtures("events")
def test_that_a_timeline_shows_its_dates(table: ChartTable) -> None:
    assert table.model.headerData(Column.VALUE, Qt.Orientation.Horizontal) == "Date"
    dates = [table.model.index(line, Column.VALUE).data() for line in (0, 1)]
    assert dates == ["June 2022", "3 September 2025"]


def test_that_a_date_is_typed_over_with_a_source_and_undone(events: Window, table: ChartTable) -> None:
    type_over(table, 0, Column.VALUE, "soon")
    assert not table.source_bar.isVisible(), "no source is asked for what is refused"
    assert table.messages.message is not None
    assert "“soon” is not a date" in table.messages.message.text
    type_over(table, 0, Column.VALUE, "2022-07-01")
    QTest.keyClicks(table.source_bar.field, "City archive")
    QTest.keyClick(table.source_bar.field, Qt.Key.Key_Return)
    settle()
    point = shown(events).points[0]
    assert (point.when, point.origin) == (Period.of(PartialDate(2022, 7, 1)), Origin.ANALYST)
    assert any("City archive" in note for note in shown(events).notes)
    QTest.keyClick(events, Qt.Key.Key_Z, CTRL)
    assert table.model.index(0, Column.VALUE).data() == "June 2022"


def test_that_the_copied_picture_is_the_paper_without_the_desk(
    working: Window, table: ChartTable, qtbot: QtBot
) -> None:
    assert table.isVisible()
    qtbot.waitUntil(lambda: working.charts.view.drawing is not None, timeout=60_000)
    QTest.mouseClick(working.charts.copy_button, LEFT)
    picture = QGuiApplication.clipboard().image()
    assert picture.width() > 1000
    corners = [picture.pixelColor(x, y) for x in (2, picture.width() - 3) for y in (2, picture.height() - 3)]
    assert set(map(QColor.name, corners)) == {"#ffffff"}
