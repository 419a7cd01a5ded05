"""What the tests of the Charts view share: the chart that is shown, and typing over its cells."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from briefgen.gui.models.chart_data import Column
from briefgen.gui.widgets.chart_table import ChartTable
from briefgen.gui.window import Window
from briefgen.model.chart import ChartSpec

CTRL, SHIFT, LEFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.MouseButton.LeftButton,
)


def shown(window: Window) -> ChartSpec:
    assert window.charts.spec is not None
    return window.charts.spec


def take_file(window: Window, qtbot: QtBot, path: Path) -> None:
    """Imports a table as the dialog does when a file is chosen, and waits until it is read."""
    window.commands.read_table(path)
    qtbot.waitUntil(lambda: not window.session.busy, timeout=60_000)


def settle() -> None:
    """Lets the cell's editor commit, and the edit that it asks for follow."""
    for _ in range(3):
        QApplication.processEvents()


def type_over(table: ChartTable, line: int, column: Column, text: str) -> None:
    """Double-clicks a cell, types over it and presses Enter."""
    index = table.model.index(line, column)
    place = table.view.visualRect(index).center()
    QTest.mouseClick(table.view.viewport(), LEFT, pos=place)
    QTest.mouseDClick(table.view.viewport(), LEFT, pos=place)
    editor = table.view.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle()
