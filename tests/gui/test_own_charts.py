"""Charts of the analyst's own, and the list they stand in."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefgen.app import steps
from briefgen.app.events import result_of
from briefgen.app.steps import Study
from briefgen.brief.compose import Given
from briefgen.charts.suggesting.refusals import Refusal
from briefgen.gui.window import Window
from briefgen.model.brief import Brief
from briefgen.model.chart import ChartKind, ChartSpec, Origin
from briefgen.model.problem import Severity
from tests.gui.chart_kit import CTRL, LEFT, SHIFT, shown

PASTED = "Port\tShare\nHalden\t12 %\nMoss\t31 %\nLarvik\t57 %"


@pytest.fixture
def charts(working: Window) -> Window:
    working.show_view("charts")
    working.activateWindow()
    return working


def _paste(window: Window, text: str = PASTED, source: str = "Port yearbook") -> None:
    QGuiApplication.clipboard().setText(text)
    window.charts.table.paste()
    QTest.keyClicks(window.charts.table.sheet.source, source)
    QTest.keyClick(window.charts.table.sheet.source, Qt.Key.Key_Return)


def test_that_a_new_chart_is_made_from_a_pasted_table_by_keyboard_alone(charts: Window) -> None:
    QTest.keyClick(charts, Qt.Key.Key_N, CTRL | SHIFT)
    assert not shown(charts).points
    assert charts.focusWidget() is charts.charts.table.paste_button
    QGuiApplication.clipboard().setText(PASTED)
    QTest.keyClick(charts.charts.table.paste_button, Qt.Key.Key_Space)
    sheet = charts.charts.table.sheet
    assert charts.focusWidget() is sheet.source
    assert sheet.unit.text() == "%"
    QTest.keyClick(sheet.source, Qt.Key.Key_Return)
    assert sheet.isVisible(), "a table without a source is not taken over"
    QTest.keyClicks(sheet.source, "Port yearbook")
    QTest.keyClick(sheet.source, Qt.Key.Key_Return)
    own = shown(charts)
    assert [(p.label, p.value, p.origin) for p in own.points] == [
        ("Halden", Decimal(12), Origin.ANALYST),
        ("Moss", Decimal(31), Origin.ANALYST),
        ("Larvik", Decimal(57), Origin.ANALYST),
    ]
    assert own.unit.name == "percent"
    assert own.source == "Source: Port yearbook."
    assert any("Port yearbook" in note for note in own.notes)
    assert "Halden" in own.alt
    assert charts.session.brief is not None
    assert own in charts.session.brief.charts


def test_that_cells_pasted_in_the_charts_go_into_the_chart_and_not_for_an_article(charts: Window) -> None:
    QTest.mouseClick(charts.charts.list.new_button, LEFT)
    QGuiApplication.clipboard().setText(PASTED)
    QTest.keyClick(charts, Qt.Key.Key_V, CTRL)
    assert charts.charts.table.sheet.isVisible()
    assert not charts.session.reading


def test_that_a_new_chart_is_undone_step_by_step(charts: Window, chart: ChartSpec) -> None:
    QTest.mouseClick(charts.charts.list.new_button, LEFT)
    assert len(charts.charts.list.cards) == 2
    _paste(charts)
    QTest.keyClick(charts, Qt.Key.Key_Z, CTRL)
    assert not shown(charts).points
    QTest.keyClick(charts, Qt.Key.Key_Z, CTRL)
    assert list(charts.charts.list.cards) == [chart.key]
    assert shown(charts).key == chart.key


def test_that_an_empty_chart_says_so_and_does_not_stop_the_page(charts: Window, qtbot: QtBot) -> None:
    from briefgen.app import steps
    from briefgen.app.events import result_of

    QTest.mouseClick(charts.charts.list.new_button, LEFT)
    qtbot.waitUntil(lambda: bool(charts.charts.checks.lines), timeout=60_000)
    first = charts.charts.checks.lines[0]
    assert first.severity is Severity.ERROR
    assert "no data" in first.text
    assert charts.session.brief is not None
    assert result_of(steps.preview(charts.session.brief)).data.startswith(b"%PDF")


def test_that_the_note_on_entered_data_cannot_be_taken_out(charts: Window) -> None:
    QTest.mouseClick(charts.charts.list.new_button, LEFT)
    _paste(charts)
    notes = charts.charts.form.fields["notes"]
    notes.setFocus()
    QTest.keyClick(notes, Qt.Key.Key_A, CTRL)
    QTest.keyClick(notes, Qt.Key.Key_Delete)
    assert any("Port yearbook" in note for note in shown(charts).notes)


def test_that_alternatives_stand_under_their_finding(
    window: Window, study: Study, brief: Brief, chart: ChartSpec, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.session, "_set_page", lambda: None)
    slope = replace(chart, key="chart:slope:1", kind=ChartKind.SLOPE)
    window.session.show_study(replace(study, charts=(chart, slope)), brief)
    window.show_view("charts")
    first, second = window.charts.list.cards.values()
    assert second.height() < first.height()
    QTest.keyClick(window.charts.list, Qt.Key.Key_Down)
    assert shown(window).kind is ChartKind.SLOPE
    QTest.keyClick(window.charts.list, Qt.Key.Key_U)
    assert window.session.brief is not None
    assert slope in window.session.brief.charts


def test_that_what_is_not_suggested_is_said_once_with_its_reason(
    window: Window, study: Study, brief: Brief, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.session, "_set_page", lambda: None)
    refused = (Refusal(ChartKind.LINE, "Two dates are not a series."),)
    window.session.show_study(replace(study, charts=(), refused=refused), replace(brief, charts=()))
    window.show_view("charts")
    assert window.charts.list.refused.text() == "Line: Two dates are not a series."
    assert window.charts.spec is None
    assert not window.charts.take_button.isVisible()


def test_that_the_type_offers_fair_kinds_and_says_why_not_others(charts: Window) -> None:
    kinds = charts.charts.form.fields["kind"]
    at = kinds.findData("line")  # type: ignore[union-attr]  # a choice
    assert "date" in kinds.itemText(at)  # type: ignore[union-attr]
    assert not kinds.model().flags(kinds.model().index(at, 0)) & Qt.ItemFlag.ItemIsEnabled  # type: ignore[union-attr]
    kinds.setFocus()
    QTest.keyClick(kinds, Qt.Key.Key_S)
    kinds.picked.emit(kinds.value)  # type: ignore[union-attr]
    assert shown(charts).kind is ChartKind.SLOPE
    assert (
        shown(charts).alt.startswith("Slope chart")
        or shown(charts).alt == "Bars of rail’s share of containers"
    )
    QTest.keyClick(charts, Qt.Key.Key_Z, CTRL)
    assert shown(charts).kind is ChartKind.PAIR


def test_that_the_list_shows_a_chart_as_it_is_in_the_brief(charts: Window) -> None:
    QTest.mouseClick(charts.charts.list.new_button, LEFT)
    card = charts.charts.list.cards[shown(charts).key]
    before = card.height()
    title = charts.charts.form.fields["title"]
    title.setFocus()
    QTest.keyClicks(title, "Larvik leads")
    assert charts.charts.list.cards[shown(charts).key] is card
    assert "Larvik leads" in card.accessibleName()
    assert card.height() > before


def test_that_the_data_shows_the_calculated_change_which_nobody_types(charts: Window) -> None:
    model = charts.charts.table.model
    last = model.rowCount() - 1
    assert [model.index(last, at).data().strip() for at in (1, 2, 3)] == [
        "Change",
        "14.5",
        "calculated: 38.5 − 24",
    ]
    assert not model.flags(model.index(last, 2)) & Qt.ItemFlag.ItemIsEditable
    charts.charts.table.view.selectRow(last)
    QTest.keyClick(charts.charts.table.view, Qt.Key.Key_Delete)
    assert len(shown(charts).points) == 2


def test_that_the_checks_name_the_flags_of_the_figures_and_what_was_found_fair(
    charts: Window, qtbot: QtBot
) -> None:
    lines = charts.charts.checks
    qtbot.waitUntil(lambda: any(line.severity is None for line in lines.lines), timeout=60_000)
    assert any("earlier period has three" in line.text for line in lines.lines)
    assert "Same unit, same source, axis from 0" in lines.lines[-1].text


def test_that_every_control_of_the_charts_has_a_name(charts: Window) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QTableView, QWidget

    kinds = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QTableView)
    charts.charts.table.sheet.show()
    for control in charts.charts.findChildren(QWidget):
        if isinstance(control, kinds) and control.focusPolicy() and control.isVisible():
            named = control.accessibleName() or (isinstance(control, QAbstractButton) and control.text())
            assert named, control


ONE_FIGURE = """Harbour board counts its cranes

The harbour board of Halden said on Tuesday that 14 cranes stand on the quays of the town. Nobody had \
counted them before, the board added in a statement.

The cranes are old, and some have not moved for years. The board wants to sell those that nobody needs, its \
chairwoman said, and to keep the rest for the museum that the town has long wanted."""


def test_that_an_article_with_one_figure_has_a_sentence_for_why_no_chart_and_room_for_ones_own(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.session, "_set_page", lambda: None)
    found = result_of(steps.study(result_of(steps.open_text(ONE_FIGURE))))
    assert len(found.evidence.figures) == 1
    window.session.show_study(found, steps.draft(found, "policy-brief", Given(attended=True)))
    window.show_view("charts")
    assert found.charts == ()
    assert window.charts.list.refused.text() == (
        "Big number: No figure was found that says by itself of what, when and by whom it is stated."
    )
    QTest.keyClick(window, Qt.Key.Key_N, CTRL | SHIFT)
    _paste(window, "Quay\tCranes\nNorth\t9\nSouth\t5")
    assert [point.label for point in shown(window).points] == ["North", "South"]
    assert shown(window).title == "North higher of the two, at 9"
