"""The Charts view through real events: its data edited in place, its options, what it says and saves."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from briefgen.app.options import CHART_OPTIONS
from briefgen.app.steps import Study
from briefgen.brief.edit import set_chart
from briefgen.gui.models.chart_data import Column
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.chart_table import ChartTable
from briefgen.gui.widgets.suggestion import grouped
from briefgen.gui.window import Window
from briefgen.model.brief import Brief
from briefgen.model.chart import ChartSpec, Origin
from tests.gui.chart_kit import CTRL, LEFT, settle, shown, take_file, type_over

PASTED = "Port\tContainers\nHalden\t1,250\nMoss\t980\nLarvik\t1,410"


@pytest.fixture
def table(working: Window) -> ChartTable:
    working.show_view("charts")
    working.activateWindow()
    return working.charts.table


def test_that_a_typed_value_waits_for_its_source_and_can_be_undone(
    working: Window, table: ChartTable
) -> None:
    before = shown(working)
    type_over(table, 0, Column.VALUE, "26.5")
    assert shown(working) == before
    assert table.source_bar.isVisible()
    assert not table.source_bar.take_button.isEnabled()
    QTest.keyClick(table.source_bar.field, Qt.Key.Key_Return)
    assert shown(working) == before
    QTest.keyClicks(table.source_bar.field, "Port yearbook 2024, p. 7")
    QTest.keyClick(table.source_bar.field, Qt.Key.Key_Return)
    point = shown(working).points[0]
    assert (point.value, point.origin, point.source) == (
        Decimal("26.5"),
        Origin.ANALYST,
        "Port yearbook 2024, p. 7",
    )
    assert table.model.index(0, Column.WORDS).data() == "yours: Port yearbook 2024, p. 7"
    assert any("Port yearbook" in note for note in shown(working).notes)
    QTest.keyClick(working, Qt.Key.Key_Z, CTRL)
    assert shown(working) == before


def test_that_rows_that_were_hidden_while_narrow_need_no_height_when_shown_wide(
    appearance: Appearance, study: Study, brief: Brief, qtbot: QtBot
) -> None:
    table = ChartTable(appearance)
    qtbot.addWidget(table)
    table.resize(292, 600)
    table.show()
    table.show_chart(study.charts[0], brief)
    settle()
    table.hide()
    table.resize(608, 600)
    table.show()
    settle()
    least = table.view.verticalHeader().defaultSectionSize()
    for line in range(table.model.rowCount()):
        assert table.view.rowHeight(line) == max(table.view.sizeHintForRow(line), least)


def test_that_a_value_without_a_source_is_left_as_it_was(working: Window, table: ChartTable) -> None:
    before = shown(working)
    type_over(table, 0, Column.VALUE, "26.5")
    QTest.keyClick(table.source_bar.field, Qt.Key.Key_Escape)
    assert not table.source_bar.isVisible()
    assert shown(working) == before
    assert table.model.index(0, Column.VALUE).data().strip("\u2007\u2008") == "24"


def test_that_what_is_no_number_is_refused_with_a_sentence(working: Window, table: ChartTable) -> None:
    before = shown(working)
    type_over(table, 0, Column.VALUE, "many")
    QTest.keyClicks(table.source_bar.field, "Port yearbook")
    QTest.keyClick(table.source_bar.field, Qt.Key.Key_Return)
    assert table.messages.message is not None
    assert "“many” is not a number" in table.messages.message.text
    assert shown(working) == before


def test_that_a_row_is_renamed_added_and_removed(working: Window, table: ChartTable) -> None:
    type_over(table, 0, Column.LABEL, "2021-23")
    assert shown(working).points[0].label == "2021-23"
    assert shown(working).points[0].origin is Origin.ARTICLE
    QTest.mouseClick(table.add_button, LEFT)
    assert table.model.rowCount() == 3
    editor = table.view.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, "2025")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle()
    assert [point.label for point in shown(working).points] == ["2021-23", "2024", "2025"]
    table.view.setCurrentIndex(table.model.index(1, Column.LABEL))
    QTest.keyClick(table.view, Qt.Key.Key_Delete)
    assert [point.label for point in shown(working).points] == ["2021-23", "2025"]
    for _ in range(4):
        QTest.keyClick(working, Qt.Key.Key_Z, CTRL)
    assert [point.label for point in shown(working).points] == ["the previous three-year period", "2024"]


def test_that_a_pasted_table_shows_its_types_and_becomes_the_data(working: Window, table: ChartTable) -> None:
    QGuiApplication.clipboard().setText(PASTED)
    table.view.setFocus()
    QTest.keyClick(table.view, Qt.Key.Key_V, CTRL)
    assert [choice.value for choice in table.sheet.types] == ["text", "number"]
    assert not table.sheet.take_button.isEnabled()
    QTest.keyClicks(table.sheet.source, "Harbour statistics")
    QTest.mouseClick(table.sheet.take_button, LEFT)
    assert [(p.label, p.value, p.source) for p in shown(working).points] == [
        ("Halden", Decimal(1250), "Harbour statistics"),
        ("Moss", Decimal(980), "Harbour statistics"),
        ("Larvik", Decimal(1410), "Harbour statistics"),
    ]
    assert not table.sheet.isVisible()


def test_that_a_detected_type_can_be_overridden(working: Window, table: ChartTable) -> None:
    QGuiApplication.clipboard().setText("2022\t5\t7\n2023\t6\t8")
    table.paste()
    assert [choice.value for choice in table.sheet.types] == ["date", "number", "number"]
    choice = table.sheet.types[2]
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_T)
    choice.picked.emit(choice.value)
    assert choice.value == "text"
    QTest.keyClicks(table.sheet.source, "Own count")
    QTest.keyClick(table.sheet.source, Qt.Key.Key_Return)
    assert len(shown(working).series) == 1


def test_that_a_workbook_is_imported_and_a_broken_one_is_named(
    working: Window, table: ChartTable, qtbot: QtBot, tmp_path: Path
) -> None:
    book = Workbook()
    cells = book.create_sheet("Cranes", 0)
    for line in (("Port", "Cranes"), ("Halden", 4), ("Moss", 2)):
        cells.append(line)
    book.save(tmp_path / "cranes.xlsx")
    take_file(working, qtbot, tmp_path / "cranes.xlsx")
    assert table.sheet.source.text() == "cranes.xlsx"
    QTest.keyClick(table.sheet.source, Qt.Key.Key_Return)
    assert [point.value for point in shown(working).points] == [Decimal(4), Decimal(2)]
    (tmp_path / "broken.xlsx").write_bytes(b"no workbook")
    take_file(working, qtbot, tmp_path / "broken.xlsx")
    assert table.messages.message is not None
    take_file(working, qtbot, tmp_path / "missing.csv")
    assert table.messages.message is not None


def test_that_a_chosen_cell_shows_its_sentence_with_its_words(working: Window, table: ChartTable) -> None:
    origin = working.charts.origin
    assert not origin.isVisible()
    place = table.view.visualRect(table.model.index(1, Column.VALUE)).center()
    QTest.mouseClick(table.view.viewport(), LEFT, pos=place)
    assert origin.isVisible()
    assert "rail carried" in origin.sentence.text()
    assert ">38.5 per cent</span>" in origin.sentence.text()


def test_that_the_form_has_every_option(working: Window) -> None:
    assert set(working.charts.form.fields) == {option.name for option in CHART_OPTIONS}


def test_that_words_beside_points_are_typed_a_line_each(working: Window, table: ChartTable) -> None:
    assert table.isVisible()
    field = working.charts.form.fields["annotations"]
    QTest.keyClicks(field, "2024: record")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "the previous three-year period: new quay")
    assert [(note.label, note.text) for note in shown(working).annotations] == [
        ("2024", "record"),
        ("the previous three-year period", "new quay"),
    ]


def test_that_the_drafted_title_comes_back(working: Window, table: ChartTable) -> None:
    assert table.isVisible()
    form = working.charts.form
    assert not form.restore_buttons["title"].isVisible()
    drafted = shown(working).drafted_title
    field = form.fields["title"]
    QTest.keyClicks(field, "So: ")
    assert shown(working).title != drafted
    QTest.mouseClick(form.restore_buttons["title"], LEFT)
    assert shown(working).title == drafted
    assert not form.restore_buttons["title"].isVisible()


def test_that_a_drafted_title_with_spaces_that_do_not_break_comes_back_whole(
    working: Window, table: ChartTable
) -> None:
    assert table.isVisible()
    before = shown(working)
    drafted = "Rail’s share rose to 38.5\xa0per\xa0cent"
    changed = replace(before, title=drafted, drafted_title=drafted)
    working.session.edit("title", lambda brief: set_chart(brief, changed))
    form = working.charts.form
    QTest.keyClicks(form.fields["title"], "So: ")
    QTest.mouseClick(form.restore_buttons["title"], LEFT)
    assert shown(working).title == drafted
    assert not form.restore_buttons["title"].isVisible()
    QTest.keyClicks(form.fields["title"], "x")
    QTest.keyClick(form.fields["title"], Qt.Key.Key_Backspace)
    assert shown(working).title == drafted, "nothing was changed in the end"
    assert not form.restore_buttons["title"].isVisible()


@pytest.mark.parametrize("suffix", [".svg", ".png", ".csv"])
def test_that_a_chart_is_saved(working: Window, qtbot: QtBot, tmp_path: Path, suffix: str) -> None:
    target = tmp_path / f"chart{suffix}"
    working.commands.save_chart(shown(working), target)
    qtbot.waitUntil(target.is_file, timeout=60_000)
    starts = {".svg": b"<svg", ".png": b"\x89PNG", ".csv": "\ufeff".encode()}
    assert target.read_bytes().startswith(starts[suffix])
    qtbot.waitUntil(lambda: not working.session.busy, timeout=60_000)


def test_that_charts_of_one_finding_stand_behind_each_other(chart: ChartSpec) -> None:
    from dataclasses import replace

    other = replace(chart, key="chart:other", figures=("figure:9",))
    again = replace(chart, key="chart:slope", figures=tuple(reversed(chart.figures)))
    listed = [(spec.key, first) for spec, first in grouped((chart, other, again))]
    assert listed == [(chart.key, True), (again.key, False), (other.key, True)]


def test_that_what_could_mislead_is_listed_before_the_export_with_the_way_to_it(
    working: Window, table: ChartTable, qtbot: QtBot
) -> None:
    assert table.isVisible()
    field = working.charts.form.fields["source"]
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, CTRL)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(working, Qt.Key.Key_E, CTRL)

    def _show() -> QPushButton | None:
        rows = working.export.findChildren(QPushButton)
        return next((b for b in rows if b.accessibleName() == "Show: The chart names no source"), None)

    qtbot.waitUntil(lambda: _show() is not None, timeout=60_000)
    button = _show()
    assert button is not None
    QTest.mouseClick(button, LEFT)
    assert working.stack.currentWidget() is working.charts_view
    qtbot.waitUntil(lambda: not working.session.busy, timeout=60_000)


def test_that_rows_of_the_data_are_one_line_high_where_their_words_have_room(table: ChartTable) -> None:
    settle()
    least = table.view.verticalHeader().defaultSectionSize()
    assert {table.view.rowHeight(line) for line in range(table.model.rowCount())} == {least}


def test_that_where_a_figure_is_from_can_be_read_at_twice_the_text_size(
    working: Window, table: ChartTable
) -> None:
    working.appearance.set_scale(2.0)
    working.show_view("charts")
    settle()
    table = working.charts.table
    index = table.model.index(0, Column.WORDS)
    place = table.view.visualRect(index)
    needed = table.view.fontMetrics().boundingRect(
        0, 0, place.width() - 12, 0, Qt.TextFlag.TextWordWrap, str(index.data())
    )
    assert needed.height() <= place.height()
    assert place.height() >= table.view.verticalHeader().defaultSectionSize()
    assert table.view.viewport().height() >= place.bottom()


def test_that_a_table_read_too_late_is_not_laid_over_another_chart(
    working: Window, table: ChartTable, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "cranes.csv").write_text("Port,Cranes\nHalden,4\nMoss,2\n", "utf-8")
    working.commands.read_table(tmp_path / "cranes.csv")
    working.charts.begin_new()
    qtbot.waitUntil(lambda: not working.session.busy, timeout=60_000)
    assert not table.sheet.isVisible()
    take_file(working, qtbot, tmp_path / "cranes.csv")
    assert table.sheet.isVisible()
