"""The outline column: the brief's own words and the order of what is in it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QScrollArea, QVBoxLayout, QWidget

from briefgen.brief import edit
from briefgen.gui.models.outline import OutlineRow, Section, outline, written_by
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.buttons import Button
from briefgen.gui.widgets.columns import column, empty, label, row
from briefgen.gui.widgets.fields import GrowingField
from briefgen.gui.widgets.messages import MessageStrip
from briefgen.gui.widgets.outline_row import RowWidget
from briefgen.model.brief import Brief

_MOST_CANDIDATES = 8


class OutlinePanel(QFrame):
    """Shows title, bottom line and rows; tells every edit as (words, change, merge name)."""

    selected = Signal(str)
    edited = Signal(str, object, str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self.setMinimumWidth(appearance.theme.px(310))
        self._appearance = appearance
        self._brief: Brief | None = None
        self._shown: dict[Section, tuple[OutlineRow, ...]] = {}
        self._widgets: dict[str, RowWidget] = {}
        self._selected = ""
        self._editor: GrowingField | None = None
        self.messages = MessageStrip(appearance)
        self.title = GrowingField(appearance, "Title")
        self.bottom_line = GrowingField(appearance, "Bottom line", least_lines=2)
        self.title.edited.connect(self._on_title)
        self.bottom_line.edited.connect(self._on_bottom_line)
        self._sections = {section: self._made_section(section) for section in Section}
        self._lay()

    @property
    def keys(self) -> list[str]:
        """The keys of all rows, from top to bottom."""
        return [shown.key for section in Section for shown in self._shown.get(section, ())]

    def row_widget(self, key: str) -> RowWidget:
        """The row of that key.

        Raises:
            KeyError: It is not in the brief.
        """
        return self._widgets[key]

    def show_brief(self, brief: Brief) -> None:
        """Shows the brief; rows that did not change stay as they are."""
        self._brief = brief
        self.title.show_text(brief.title.text)
        self.bottom_line.show_text(brief.bottom_line.text if brief.bottom_line else "")
        shown = outline(brief)
        for section in Section:
            if self._shown.get(section) != shown[section]:
                self._fill(section, shown[section])
        self._shown = shown

    def select(self, key: str) -> None:
        """Raises the row of that key and brings it into view."""
        self._selected = key
        for own, widget in self._widgets.items():
            widget.select(own == key)
        if key in self._widgets:
            self._scroll.ensureWidgetVisible(self._widgets[key], 0, 12)

    def edit_row(self, key: str) -> None:
        """Puts a field in the place of a row whose words may be changed."""
        shown = self._widgets[key].row
        if shown.editable and self._brief is not None:
            index = [own.key for own in self._shown[shown.section]].index(key)
            self._open_editor(shown.section, index, shown.text)

    def write(self, section: Section) -> None:
        """Opens a field for a new line at the end of key points or assessment."""
        self._open_editor(section, len(self._shown.get(section, ())), "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._scroll and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _lay(self) -> None:
        inner = self._inner = QWidget()
        self._place_line = QFrame(inner)
        self._place_line.setObjectName("place_line")
        self._place_line.hide()
        words = column(
            label("Title", "label"), 4, self.title, 8, label("Bottom line", "label"), 4, self.bottom_line,
            margins=(16, 12, 16, 10),
        )  # fmt: skip
        layout = column(words, *[box for box, _, _ in self._sections.values()], None)
        inner.setLayout(layout)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName("Outline of the brief")
        self._scroll.installEventFilter(self)
        self._scroll.setWidget(inner)
        self.setLayout(column(self.messages, self._scroll))
        self.setFocusProxy(self._scroll)

    def _made_section(self, section: Section) -> tuple[QWidget, QVBoxLayout, tuple[QLabel, QLabel]]:
        box, rows = QWidget(), QVBoxLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        written, count = label("", "detail"), label("", "label")
        head = row(label(section.value, "strong"), 8, written, None, count, margins=(16, 12, 16, 3))
        layout = column(head, rows)
        if section in (Section.KEY_POINTS, Section.ASSESSMENT):
            layout.addLayout(row(self._made_writer(section), None, margins=(12, 2, 16, 6)))
        box.setLayout(layout)
        return box, rows, (written, count)

    def _made_writer(self, section: Section) -> Button:
        if section is Section.ASSESSMENT:
            button = Button(self._appearance, "inline", "Write an assessment", "edit")
            button.clicked.connect(lambda: self.write(Section.ASSESSMENT))
            return button
        button = Button(self._appearance, "inline", "Add a key point", "add")
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: self._offer_key_points(menu))
        button.setMenu(menu)
        return button

    def _offer_key_points(self, menu: QMenu) -> None:
        menu.clear()
        menu.addAction("In your own words").triggered.connect(lambda: self.write(Section.KEY_POINTS))
        if self._brief is None:
            return
        used = edit.used_keys(self._brief)
        free = [point for point in self._brief.evidence.key_points if point.key not in used]
        for point in free[:_MOST_CANDIDATES]:
            words = point.text if len(point.text) < 70 else f"{point.text[:68].rstrip()} …"
            chosen = menu.addAction(words.replace("&", "&&"))
            chosen.setToolTip(point.reason)
            chosen.triggered.connect(lambda _=False, key=point.key: self._use(key))

    def _use(self, key: str) -> None:
        self.edited.emit("add key point", lambda brief: edit.use(brief, key), "")

    def _fill(self, section: Section, shown: tuple[OutlineRow, ...]) -> None:
        box, rows, (written, count) = self._sections[section]
        for old in self._shown.get(section, ()):
            self._widgets.pop(old.key, None)
        empty(rows)
        self._editor = None
        for line in shown:
            rows.addWidget(self._made_row(line))
        lines = section in (Section.KEY_POINTS, Section.ASSESSMENT)
        written.setText(written_by(shown) if lines else "")
        count.setText(str(len(shown)) if shown else "")
        box.setVisible(bool(shown) or lines)

    def _made_row(self, shown: OutlineRow) -> RowWidget:
        widget = RowWidget(self._appearance, shown)
        widget.select(shown.key == self._selected)
        widget.pressed.connect(self._on_pressed)
        widget.opened.connect(self.edit_row)
        widget.dragged.connect(self._on_dragged)
        widget.dropped.connect(self._on_dropped)
        self._widgets[shown.key] = widget
        return widget

    def _on_pressed(self, key: str) -> None:
        self._scroll.setFocus(Qt.FocusReason.MouseFocusReason)
        self._choose(key)

    def _choose(self, key: str) -> None:
        self.select(key)
        self.selected.emit(key)

    def _on_title(self, text: str) -> None:
        self.edited.emit("edit title", lambda brief: edit.set_title(brief, text), "title")

    def _on_bottom_line(self, text: str) -> None:
        self.edited.emit("edit bottom line", lambda brief: edit.set_bottom_line(brief, text), "bottom line")

    def _on_dropped(self, key: str, y: float) -> None:
        self._place_line.hide()
        siblings, target = self._target(key, y)
        self._move(key, target - siblings.index(self._widgets[key]))

    def _on_dragged(self, key: str, y: float) -> None:
        """Draws a line where the row would stand."""
        siblings, target = self._target(key, y)
        beside = siblings[target]
        below = beside.height() if target > siblings.index(self._widgets[key]) else 0
        corner = beside.mapTo(self._inner, QPoint(0, below))
        self._place_line.setGeometry(0, corner.y() - 1, self._inner.width(), 2)
        self._place_line.show()
        self._place_line.raise_()

    def _target(self, key: str, y: float) -> tuple[list[RowWidget], int]:
        """The rows of a section, and the place among them for a row held `y` px below its own top."""
        widget = self._widgets[key]
        siblings = [self._widgets[own.key] for own in self._shown[widget.row.section]]
        others = [other for other in siblings if other is not widget]
        middle = widget.y() + y
        return siblings, sum(1 for other in others if other.y() + other.height() / 2 < middle)

    def _move(self, key: str, by: int) -> None:
        if by:
            self.edited.emit("move row", lambda brief: edit.move(brief, key, by), "")

    def _open_editor(self, section: Section, index: int, text: str) -> None:
        if self._editor is not None:
            self._editor.setFocus()
            return
        field = self._editor = GrowingField(self._appearance, section.value, least_lines=2, in_place=True)
        field.setPlainText(text)
        rows = self._sections[section][1]
        shown = self._shown.get(section, ())
        if index < len(shown):
            self._widgets[shown[index].key].hide()
        rows.insertWidget(index, field)
        field.accepted.connect(lambda: self._close_editor(section, index, keep=True))
        field.left.connect(lambda: self._close_editor(section, index, keep=True))
        field.dropped.connect(lambda: self._close_editor(section, index, keep=False))
        field.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def _close_editor(self, section: Section, index: int, *, keep: bool) -> None:
        field, self._editor = self._editor, None
        if field is None:
            return
        text = field.text
        field.hide()
        self._fill(section, self._shown.get(section, ()))
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)
        if keep:
            change = (
                _assessment_change(index, text)
                if section is Section.ASSESSMENT
                else _key_point_change(index, text)
            )
            self.edited.emit(f"edit {section.value.lower()}", change, "")

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_J: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_K: -1}
        key = Qt.Key(event.key())
        if key in steps and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self._move(self._selected, steps[key])
        elif key in steps and self.keys:
            at = self.keys.index(self._selected) + steps[key] if self._selected in self.keys else 0
            self._choose(self.keys[max(0, min(at, len(self.keys) - 1))])
        elif self._selected not in self._widgets:
            return False
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_row(self._selected)
        elif key == Qt.Key.Key_Delete:
            self._take_out(self._selected)
        else:
            return False
        return True

    def _take_out(self, key: str) -> None:
        shown = self._widgets[key].row
        if shown.section is Section.ASSESSMENT:
            index = [own.key for own in self._shown[Section.ASSESSMENT]].index(key)
            self.edited.emit("take out assessment", _assessment_change(index, ""), "")
        else:
            self.edited.emit("take out of the brief", lambda brief: edit.remove(brief, key), "")


def _key_point_change(index: int, text: str) -> Callable[[Brief], Brief]:
    def change(brief: Brief) -> Brief:
        if index < len(brief.key_points):
            return edit.set_key_point(brief, index, text)
        return edit.add_key_point(brief, text) if text else brief

    return change


def _assessment_change(index: int, text: str) -> Callable[[Brief], Brief]:
    def change(brief: Brief) -> Brief:
        texts = [line.text for line in brief.assessment]
        texts[index : index + 1] = [text]
        return edit.set_assessment(brief, texts)

    return change
