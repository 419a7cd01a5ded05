"""The options of a chart: drafted words had again, colours of one's own, and what a field does not take."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefgen.gui.widgets.chart_form import ChartForm
from briefgen.gui.widgets.fields import GrowingField
from briefgen.gui.widgets.palette_field import PaletteField, spread
from briefgen.gui.window import Window
from tests.gui.chart_kit import CTRL, LEFT, shown


@pytest.fixture
def form(working: Window) -> ChartForm:
    working.show_view("charts")
    working.activateWindow()
    return working.charts.form


def _type(form: ChartForm, name: str, text: str) -> None:
    field = form.fields[name]
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, CTRL)
    QTest.keyClicks(field, text)


@pytest.mark.parametrize("name", ["title", "subtitle", "source", "alt"])
def test_that_each_drafted_text_comes_back(working: Window, form: ChartForm, name: str) -> None:
    drafted = getattr(shown(working), name)
    button = form.restore_buttons[name]
    if name != "alt":
        assert not button.isVisible()
    _type(form, name, "Mine")
    assert getattr(shown(working), name) == "Mine"
    assert button.isVisible()
    QTest.mouseClick(button, LEFT)
    assert getattr(shown(working), name) != "Mine"
    if name != "alt":
        assert getattr(shown(working), name) == drafted
    assert not button.isVisible()
    assert button.accessibleName().startswith("Restore the drafted")


def test_that_what_a_field_does_not_take_is_said_under_it(working: Window, form: ChartForm) -> None:
    before = shown(working)
    _type(form, "axis_from", "low")
    assert form.faults["axis_from"].isVisible()
    assert "not a number" in form.faults["axis_from"].text()
    assert shown(working).axis_from == before.axis_from
    _type(form, "axis_from", "5")
    assert not form.faults["axis_from"].isVisible()


def test_that_what_is_wrong_goes_with_the_words_it_was_said_of(working: Window, form: ChartForm) -> None:
    _type(form, "axis_from", "low")
    assert form.faults["axis_from"].isVisible()
    _type(form, "title", "Another title")
    field = form.fields["axis_from"]
    assert isinstance(field, GrowingField)
    assert field.text == ""
    assert not form.faults["axis_from"].isVisible()
    assert shown(working).title == "Another title"


def test_that_colours_of_ones_own_show_how_far_they_stand_apart(working: Window, form: ChartForm) -> None:
    field = form.fields["palette"]
    assert isinstance(field, PaletteField)
    assert not field.colours.isVisible()
    field.choice.setFocus()
    QTest.keyClick(field.choice, Qt.Key.Key_Y)
    field.choice.picked.emit(field.choice.value)
    assert shown(working).palette.startswith("#")
    assert field.contrast.text().startswith("Neighbours at")
    field.colours.setFocus()
    field.colours.selectAll()
    QTest.keyClicks(field.colours, "#12436D, #801650")
    assert shown(working).palette == "#12436D, #801650"
    assert "Only 1" in field.contrast.text()
    field.colours.selectAll()
    QTest.keyClicks(field.colours, "red")
    assert form.faults["palette"].isVisible()
    assert shown(working).palette == "#12436D, #801650"


def test_that_contrast_is_judged_for_every_way_of_seeing() -> None:
    assert spread(["#000000", "#ffffff"]).startswith("Neighbours at 21.0 : 1")
    assert spread(["#cc0000", "#00cc00"]).startswith("Only ")
    assert spread(["#12436D"]) == ""


def test_that_an_aspect_sets_the_height_and_a_height_takes_it_back(working: Window, form: ChartForm) -> None:
    _type(form, "aspect", "2:1")
    assert shown(working).aspect == 2
    assert shown(working).wanted_height_pt(300) == 150
    _type(form, "height_pt", "120")
    assert (shown(working).aspect, shown(working).height_pt) == (None, 120)


def test_that_a_title_of_four_hundred_signs_is_kept_and_told(
    working: Window, form: ChartForm, qtbot: QtBot
) -> None:
    long = " ".join(["Containers"] * 40)[:400]
    _type(form, "title", long)
    assert shown(working).title == long
    lines = working.charts.checks
    qtbot.waitUntil(lambda: any("words; at most 15" in line.text for line in lines.lines), timeout=60_000)
    assert working.charts.view.height() > 0
    qtbot.waitUntil(lambda: not working.session.busy, timeout=60_000)


def test_that_keys_go_round_the_columns_of_the_charts(working: Window, form: ChartForm) -> None:
    assert form.isVisible()
    seen = []
    working.charts.list.setFocus()
    for _ in range(3):
        QTest.keyClick(working, Qt.Key.Key_F6)
        focus = working.focusWidget()
        seen.append([own.isAncestorOf(focus) for own in working.charts.columns].index(True))
    assert seen == [1, 2, 0]
