"""The window through real events, over evidence laid out by hand."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefgen.app import steps
from briefgen.app.export import Exported
from briefgen.app.settings import Settings
from briefgen.brief import edit
from briefgen.brief.edit import Answer, answer
from briefgen.gui.models.items import Filter
from briefgen.gui.models.outline import Section
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.messages import Message, of_problems
from briefgen.gui.window import Window
from briefgen.model.problem import Place, Problem, Severity

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
LEFT = Qt.MouseButton.LeftButton


def _focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def _answers(window: Window) -> dict[str, Answer]:
    return {card.key: card.answer for card in window.items}


def test_that_skip_and_use_answer_and_can_be_undone_and_redone(working: Window) -> None:
    key = working.items[0].key
    before = _answers(working)
    QTest.mouseClick(working.evidence.card(key).skip_button, LEFT)
    assert _answers(working)[key] is Answer.SKIPPED
    assert working.actions_by_name["undo"].text() == "Undo skip event"
    QTest.mouseClick(working.evidence.card(key).use_button, LEFT)
    assert _answers(working)[key] is Answer.USED
    QTest.keyClick(working, Qt.Key.Key_Z, CTRL)
    assert _answers(working)[key] is Answer.SKIPPED
    QTest.keyClick(working, Qt.Key.Key_Z, CTRL)
    assert _answers(working) == before
    QTest.keyClick(working, Qt.Key.Key_Z, CTRL | SHIFT)
    assert _answers(working)[key] is Answer.SKIPPED


def test_that_an_answer_given_again_is_taken_back(working: Window) -> None:
    key = working.items[0].key
    QTest.mouseClick(working.evidence.card(key).use_button, LEFT)
    assert _answers(working)[key] is Answer.OPEN
    assert working.evidence.card(key).use_button.text() == "Use"


def test_that_the_list_is_worked_by_keys_alone(working: Window) -> None:
    keys = [card.key for card in working.items]
    listed = _focus()
    assert working.evidence.isAncestorOf(listed)
    QTest.keyClick(listed, Qt.Key.Key_Down)
    QTest.keyClick(listed, Qt.Key.Key_J)
    assert working.session.selected == keys[1]
    QTest.keyClick(listed, Qt.Key.Key_K)
    QTest.keyClick(listed, Qt.Key.Key_S)
    assert _answers(working)[keys[0]] is Answer.SKIPPED
    QTest.keyClick(listed, Qt.Key.Key_F)
    flagged = next(card.key for card in working.items if card.flags)
    assert working.session.selected == flagged
    QTest.keyClick(listed, Qt.Key.Key_U)
    assert _answers(working)[flagged] is not Answer.SKIPPED


def test_that_single_letters_can_be_switched_off(working: Window) -> None:
    working.evidence.single_keys = False
    QTest.keyClick(_focus(), Qt.Key.Key_Down)
    QTest.keyClick(_focus(), Qt.Key.Key_S)
    assert Answer.SKIPPED not in _answers(working).values()


def test_that_an_answer_goes_on_to_the_next_to_review(working: Window) -> None:
    first, second = working.items[0].key, working.items[1].key
    working.session.edit("open", lambda brief: edit.undecide(edit.undecide(brief, first), second))
    working.session.select(first)
    QTest.keyClick(_focus(), Qt.Key.Key_U)
    assert working.session.selected == second


def test_that_filters_show_their_cards_and_what_to_do_when_none_is_left(working: Window) -> None:
    working.evidence.set_filter(Filter.OPEN)
    assert not list(working.evidence.shown_items)
    words = [child.text() for child in working.evidence.findChildren(QLabel) if child.isVisible()]
    assert "Nothing left to review." in words
    key = working.items[0].key
    working.session.edit("open", lambda brief: edit.undecide(brief, key))
    assert [card.key for card in working.evidence.shown_items] == [key]
    QTest.keyClick(working, Qt.Key.Key_U, CTRL | SHIFT)
    assert _answers(working)[key] is Answer.USED


def test_that_a_click_in_the_text_selects_the_card_and_keeps_the_focus(working: Window) -> None:
    had = _focus()
    figure = next(item for item in working.items if item.words == "thousands of jobs")
    box = working.article.reader.box_of(figure.spans[0])
    assert box is not None
    QTest.mouseClick(working.article.reader.viewport(), LEFT, pos=box.center().toPoint())
    assert working.session.selected == figure.key
    assert _focus() is had


def test_that_lines_set_aside_open_in_place(working: Window) -> None:
    reader = working.article.reader
    before = reader.toPlainText()
    reader.fold_asked.emit(0)
    assert "Sign up for our newsletter" in reader.toPlainText()
    reader.fold_asked.emit(0)
    assert reader.toPlainText() == before


def test_that_a_selection_in_the_text_is_a_span_of_the_article(working: Window) -> None:
    reader, article = working.article.reader, working.article.article
    assert article is not None
    found = reader.document().find("container traffic")
    reader.setTextCursor(found)
    span = reader.selected_span()
    assert span is not None
    assert span.of(article.text) == "container traffic"


def test_that_a_quotation_is_shortened_by_keys_and_stays_one(working: Window) -> None:
    key = next(card.key for card in working.items if card.words.startswith("“We have room"))
    working.session.select(key)
    QTest.keyClick(_focus(), Qt.Key.Key_Return)
    editor = working.evidence.editor
    assert editor is not None
    cursor = editor.field.document().find(" for two more cranes.")
    editor.field.setTextCursor(cursor)
    editor.leave_out()
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    card = next(card for card in working.items if card.key == key)
    assert card.words.startswith("“We have room … We do not")
    assert card.verbatim
    assert working.evidence.editor is None


def test_that_escape_leaves_a_quotation_as_it_was(working: Window) -> None:
    key = next(card.key for card in working.items if card.words.startswith("“We have room"))
    working.evidence.edit_quote(working.session.brief, key)  # type: ignore[arg-type]  # a brief is open
    editor = working.evidence.editor
    assert editor is not None
    QTest.keyClicks(editor.field, "x")
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    assert working.evidence.editor is None
    assert not working.session.undo_stack.canUndo()


def test_that_typing_a_title_is_one_edit(working: Window) -> None:
    QTest.keyClick(working, Qt.Key.Key_2, CTRL)
    title = working.outline.title
    title.selectAll()
    QTest.keyClicks(title, "A port must choose")
    brief = working.session.brief
    assert brief is not None
    assert brief.title.text == "A port must choose"
    assert working.session.undo_stack.count() == 1
    working.actions_by_name["undo"].trigger()
    assert title.text == brief.article.headline


def test_that_rows_are_ordered_and_taken_out_by_keys(working: Window) -> None:
    working.show_view("brief")
    working.focus_middle()
    quotes = [row.key for row in working.outline._shown[Section.QUOTES]]
    working.outline._choose(quotes[0])
    QTest.keyClick(_focus(), Qt.Key.Key_Down, ALT)
    assert [row.key for row in working.outline._shown[Section.QUOTES]] == quotes[::-1]
    QTest.keyClick(_focus(), Qt.Key.Key_Delete)
    assert [row.key for row in working.outline._shown[Section.QUOTES]] == [quotes[1]]
    brief = working.session.brief
    assert brief is not None
    assert answer(brief, quotes[0]) is Answer.OPEN


def test_that_a_row_is_dragged_by_its_handle(qtbot: QtBot, working: Window) -> None:
    working.show_view("brief")
    qtbot.wait(20)
    quotes = [row.key for row in working.outline._shown[Section.QUOTES]]
    first, last = (working.outline.row_widget(key) for key in quotes)
    grip = QPoint(20, 10)
    QTest.mousePress(first, LEFT, pos=grip)
    below = QPoint(20, last.y() - first.y() + last.height())
    QTest.mouseMove(first, below)
    assert working.outline._place_line.isVisible()
    QTest.mouseRelease(first, LEFT, pos=below)
    assert [row.key for row in working.outline._shown[Section.QUOTES]] == quotes[::-1]


def test_that_an_assessment_is_written_in_place(working: Window) -> None:
    working.show_view("brief")
    working.outline.write(Section.ASSESSMENT)
    field = _focus()
    QTest.keyClicks(field, "The council will wait.")
    QTest.keyClick(field, Qt.Key.Key_Return)
    brief = working.session.brief
    assert brief is not None
    assert [line.text for line in brief.assessment] == ["The council will wait."]


def test_that_a_chart_is_taken_out_changed_and_put_back(working: Window) -> None:
    working.show_view("charts")
    panel = working.charts
    QTest.mouseClick(panel.take_button, LEFT)
    brief = working.session.brief
    assert brief is not None
    assert brief.charts == ()
    title = panel.form.fields["title"]
    title.setFocus()
    title.selectAll()  # type: ignore[union-attr]  # the title is typed
    QTest.keyClicks(title, "Rail wins")
    brief = working.session.brief
    assert brief is not None
    assert [chart.title for chart in brief.charts] == ["Rail wins"]
    working.actions_by_name["undo"].trigger()
    assert working.session.brief is not None
    assert working.session.brief.charts == ()


def test_that_an_option_a_chart_does_not_take_is_marked_and_changes_nothing(working: Window) -> None:
    working.show_view("charts")
    field = working.charts.form.fields["axis_from"]
    QTest.keyClicks(field, "x")
    assert field.property("wrong")
    assert not working.session.undo_stack.canUndo()


def test_that_f6_goes_round_the_columns(working: Window) -> None:
    seen = []
    for _ in range(3):
        QTest.keyClick(working, Qt.Key.Key_F6)
        seen.append(
            next(i for i, own in enumerate(working.arrangement.columns) if own.isAncestorOf(_focus()))
        )
    assert sorted(seen) == [0, 1, 2]


def test_that_the_palette_finds_commands_and_evidence(working: Window) -> None:
    QTest.keyClick(working, Qt.Key.Key_K, CTRL)
    QTest.keyClicks(working.palette_box.field, "railway")
    QTest.keyClick(working.palette_box.field, Qt.Key.Key_Return)
    assert working.session.selected.startswith("quote:")
    assert not working.palette_box.isVisible()
    QTest.keyClick(working, Qt.Key.Key_K, CTRL)
    QTest.keyClicks(working.palette_box.field, "go to the charts")
    QTest.keyClick(working.palette_box.field, Qt.Key.Key_Return)
    assert working.stack.currentWidget() is working.charts_view


def test_that_the_palette_lets_the_own_network_be_read_and_the_settings_keep_it(
    working: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(steps, "open_address", lambda _, *, private: asked.append(private))
    monkeypatch.setattr(working.session, "_read", lambda *_: None)
    working.session.open_address("http://192.168.0.7/report")
    QTest.keyClick(working, Qt.Key.Key_K, CTRL)
    QTest.keyClicks(working.palette_box.field, "own network")
    QTest.keyClick(working.palette_box.field, Qt.Key.Key_Return)
    told = working.messages_here.message
    assert told is not None
    assert told.text == "Addresses of the own network are read from now on."
    assert working.actions_by_name["own_network"].isChecked()
    working.session.open_address("http://192.168.0.7/report")
    working.close()
    assert "allow_private = true" in working.commands._settings_path.read_text()
    working.actions_by_name["own_network"].trigger()
    assert not working.actions_by_name["own_network"].isChecked()
    working.session.open_address("http://192.168.0.7/report")
    assert asked == [False, True, False]


def test_that_a_window_opens_with_the_switch_as_the_settings_have_it(
    appearance: Appearance, tmp_path: Path, qtbot: QtBot
) -> None:
    window = Window(appearance, Settings(allow_private=True), tmp_path / "settings.toml")
    qtbot.addWidget(window)
    assert window.actions_by_name["own_network"].isChecked()


def test_that_the_palette_says_when_there_is_nothing(working: Window) -> None:
    QTest.keyClick(working, Qt.Key.Key_K, CTRL)
    QTest.keyClicks(working.palette_box.field, "pute")
    first = working.palette_box.list.item(0)
    assert first is not None
    assert first.text() == "Nothing for “pute”"


@pytest.mark.parametrize(("width", "docked"), [(1280, False), (1920, True)])
def test_that_the_library_lies_over_the_article_where_there_is_no_room(
    working: Window, width: int, docked: bool
) -> None:
    working.resize(width, 800)
    before = working.article.width()
    working.arrangement.toggle_library(True)
    QApplication.processEvents()
    assert (working.article.width() < before) is docked
    working.arrangement.toggle_library(False)


def test_that_paste_without_text_says_so_in_place(working: Window) -> None:
    QGuiApplication.clipboard().clear()
    working.evidence.setFocus()
    QTest.keyClick(working, Qt.Key.Key_V, CTRL)
    message = working.evidence.messages.message
    assert message is not None
    assert message.text == "There is no text on the clipboard."


def test_that_a_dropped_file_is_read(
    working: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(working.session, "open_path", opened.append)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
    event = QDropEvent(
        QPointF(600, 400),
        Qt.DropAction.CopyAction,
        mime,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
        QEvent.Type.Drop,
    )
    enter = QDragEnterEvent(
        QPoint(600, 400), Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(working, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(working, event)
    assert opened == [tmp_path / "a.txt"]


def test_that_messages_wait_for_one_another(working: Window) -> None:
    strip = working.evidence.messages
    first, second = Message(Severity.ERROR, "One."), Message(Severity.WARNING, "Two.")
    strip.tell(first)
    strip.tell(second)
    strip.tell(second)
    assert strip.message == first
    strip.dismiss()
    assert strip.message == second
    strip.dismiss()
    assert not strip.isVisible()


def test_that_tab_shows_where_the_keyboard_is(working: Window) -> None:
    assert not working.focus_ring.isVisible()
    working.top_bar.export_button.setFocus(Qt.FocusReason.TabFocusReason)
    assert working.focus_ring.isVisible()
    ring, button = working.focus_ring.geometry(), working.top_bar.export_button
    corner = button.mapTo(working, QPoint(0, 0))
    assert ring.contains(button.rect().translated(corner))
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    working.evidence.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not working.focus_ring.isVisible()


def test_that_every_control_has_a_name(working: Window) -> None:
    from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

    kinds: tuple[type[QWidget], ...] = (QAbstractButton, QLineEdit, QPlainTextEdit)
    for kind in kinds:
        for control in working.findChildren(kind):
            parent = control.parent()
            if "qt_" in control.objectName() or (parent is not None and "qt_" in parent.objectName()):
                continue
            text = control.text() if isinstance(control, QAbstractButton) else ""
            assert control.accessibleName() or text, f"a {type(control).__name__} has no name"


def test_that_settings_are_written_when_the_window_closes(working: Window) -> None:
    working.actions_by_name["theme_dark"].trigger()
    working.close()
    assert 'theme = "dark"' in (working.commands._settings_path).read_text()


def test_that_the_export_panel_leads_to_the_assessment_that_is_missing(working: Window) -> None:
    QTest.keyClick(working, Qt.Key.Key_E, CTRL)
    write = next(button for button in working.export.findChildren(QPushButton) if button.text() == "Write")
    QTest.mouseClick(write, LEFT)
    assert working.middle.currentWidget() is working.outline
    assert _focus().accessibleName() == "Assessment"


def test_that_escape_closes_the_export_panel_and_goes_back(working: Window) -> None:
    QTest.keyClick(working, Qt.Key.Key_2, CTRL)
    QTest.keyClick(working, Qt.Key.Key_E, CTRL)
    QTest.keyClick(working, Qt.Key.Key_Escape)
    assert working.middle.currentWidget() is working.outline
    assert working.top_bar.export_button.property("kind") == "primary"


def test_that_undo_in_an_untouched_field_undoes_the_last_edit_of_the_brief(working: Window) -> None:
    working.show_view("brief")
    working.outline.title.setFocus()
    QTest.keyClicks(working.outline.title, "X")
    QTest.keyClick(working.outline.title, Qt.Key.Key_Tab)
    assert _focus() is working.outline.bottom_line
    assert working.session.undo_stack.canUndo()
    QTest.keyClick(working.outline.bottom_line, Qt.Key.Key_Z, CTRL)
    assert not working.session.undo_stack.canUndo()


def test_that_the_key_for_use_takes_nothing_out(working: Window) -> None:
    key = working.items[0].key
    working.session.select(key)
    assert _answers(working)[key] is Answer.USED
    QTest.keyClick(_focus(), Qt.Key.Key_U)
    assert _answers(working)[key] is Answer.USED


def test_that_keys_do_not_act_on_a_hidden_card(working: Window) -> None:
    key = working.items[0].key
    working.session.select(key)
    before = _answers(working)
    working.evidence.set_filter(Filter.SKIPPED)
    for pressed in (Qt.Key.Key_S, Qt.Key.Key_U, Qt.Key.Key_Return, Qt.Key.Key_Delete):
        QTest.keyClick(_focus(), pressed)
    assert _answers(working) == before
    working.session.edit("skip", lambda brief: edit.skip(brief, working.items[1].key))
    working.evidence.set_filter(Filter.SKIPPED)
    assert working.session.selected == working.items[1].key


def test_that_escape_leads_from_the_start_page_back_to_the_brief(working: Window) -> None:
    QTest.keyClick(working, Qt.Key.Key_L, CTRL)
    assert working.stack.currentWidget() is working.welcome
    assert not working.library.isVisible()
    QTest.keyClick(working.welcome.address, Qt.Key.Key_Escape)
    assert working.stack.currentWidget() is working.work


def test_that_all_an_export_tells_is_listed_with_the_gravest_first(working: Window, tmp_path: Path) -> None:
    QTest.keyClick(working, Qt.Key.Key_E, CTRL)
    note = Problem(Severity.NOTE, "in Word it is a picture, since it has no numbers", Place("chart “Docks”"))
    grave = Problem(Severity.WARNING, "a quotation differs", Place("brief.pdf"), "quote it anew")
    working.export.show_exported(Exported((tmp_path / "brief.docx",), (note, grave)))
    told = [one.text() for one in working.export.findChildren(QLabel)]
    assert "Told at export" in told
    assert told.index("A quotation differs") < told.index("In Word it is a picture, since it has no numbers")
    assert {"Chart “Docks”.", "brief.pdf. Quote it anew."} <= set(told)
    assert of_problems((note, grave)).text == "A quotation differs."
