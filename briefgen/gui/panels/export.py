"""The export column: which files, where, what to know before, and what was written."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefgen.app.events import Event
from briefgen.app.export import Exported
from briefgen.app.settings import Settings
from briefgen.gui.icons import pixmap
from briefgen.gui.models.checks import ChartProblems, Check, checks, file_name, told_at_export
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.buttons import Button, icon_button
from briefgen.gui.widgets.columns import column, empty, label, row, rule, strip
from briefgen.gui.widgets.fields import Box, Choice
from briefgen.gui.widgets.links import open_file, show_in_folder
from briefgen.gui.widgets.messages import MessageStrip
from briefgen.gui.widgets.progress import Progress
from briefgen.model.brief import Brief

_PRESETS = {
    "both": ("PDF and Word", True, True),
    "pdf": ("PDF only", True, False),
    "docx": ("Word only", False, True),
}
_CHECKED, _TOLD = "Checked against the source", "Told at export"
_ENDINGS = (".pdf", ".docx")


class ExportPanel(QFrame):
    """Asks for files and tells which to write; shows progress and results."""

    export_asked = Signal(object)
    cancel_asked = Signal()
    closed = Signal()
    show_asked = Signal(str)
    folder_asked = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export")
        self.setMinimumWidth(appearance.theme.px(310))
        self._appearance = appearance
        self._brief: Brief | None = None
        self.messages = MessageStrip(appearance)
        self.preset = Choice(appearance, "Preset")
        self.preset.offer([(name, words) for name, (words, _, _) in _PRESETS.items()], "both")
        self.boxes = (Box(appearance, "PDF, tagged and archival"), Box(appearance, "Word, charts editable"))
        self.name, self.folder = QLineEdit(), QLineEdit()
        self.name.setAccessibleName("Name of the files")
        self.folder.setAccessibleName("Folder")
        self._name_hint = label("", "caption")
        self._checks_head = label(_CHECKED, "label")
        self._checks = column(margins=(0, 4, 0, 16))
        self.progress = Progress(appearance, "Cancel")
        self.export_button = Button(appearance, "primary", "Export")
        self._done = QFrame()
        self._done_rows = column(margins=(16, 12, 16, 12))
        self._done.setLayout(self._done_rows)
        self._lay()
        self._connect()

    @property
    def targets(self) -> tuple[Path, ...]:
        """The files to write, PDF first."""
        folder = Path(self.folder.text().strip()).expanduser()
        name = self.name.text().strip()
        return tuple(
            folder / f"{name}{ending}"
            for box, ending in zip(self.boxes, _ENDINGS, strict=True)
            if box.isChecked() and name
        )

    def begin(self, brief: Brief, settings: Settings) -> None:
        """Offers an export of the brief; Enter starts it."""
        for box, wanted in zip(self.boxes, (settings.export_pdf, settings.export_docx), strict=True):
            box.setChecked(wanted)
        self.name.setText(file_name(brief))
        self.folder.setText(_short(settings.folder))
        self.messages.clear()
        self._show_foot(self._button_foot)
        self.show_brief(brief)
        self._on_changed()
        self.export_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_brief(self, brief: Brief) -> None:
        """Lists what to know before the export."""
        if brief is not self._brief:
            self._brief = brief
            self._fill_checks(checks(brief))

    def show_chart_problems(self, brief: Brief, found: ChartProblems) -> None:
        """Lists what could mislead in the charts too, where it was found in the brief that is shown."""
        if brief is self._brief:
            self._fill_checks(checks(brief, found))

    def _fill_checks(self, rows: Sequence[Check], head: str = _CHECKED) -> None:
        self._checks_head.setText(head)
        empty(self._checks)
        for check in rows:
            self._checks.addWidget(self._made_check(check))

    def show_folder(self, folder: Path) -> None:
        """Takes over a folder that was chosen."""
        self.folder.setText(_short(folder))

    def show_started(self) -> None:
        """Puts progress and Cancel in the button's place."""
        self.messages.clear()
        self.progress.begin("Starting")
        self._show_foot(self.progress)
        self.progress.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_progress(self, event: Event) -> None:
        """Says what is written now."""
        self.progress.follow(event)

    def show_stopped(self) -> None:
        """Puts the button back, for another try."""
        self._show_foot(self._button_foot)
        self.export_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_exported(self, exported: Exported) -> None:
        """Lists the files that were written, and all that is to be known of them where checks stood."""
        if exported.problems:
            self._fill_checks(told_at_export(exported.problems), _TOLD)
        empty(self._done_rows)
        count = len(exported.files)
        head = label("1 file written" if count == 1 else f"{count} files written", "strong")
        self._done_rows.addWidget(_boxed(row(self._picture("use", "accent"), 12, head, None)))
        for file in exported.files:
            self._done_rows.addWidget(self._made_file(file))
        self._done_rows.addWidget(self._made_after(exported.files[0]))
        self._show_foot(self._done)
        self._open_buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self._button_foot.isVisible():
            self._on_export()
            return
        super().keyPressEvent(event)

    def _connect(self) -> None:
        self.preset.picked.connect(self._on_preset)
        for box in self.boxes:
            box.toggled.connect(self._on_changed)
        for field in (self.name, self.folder):
            field.textChanged.connect(self._on_changed)
            field.returnPressed.connect(self._on_export)
        self.export_button.clicked.connect(self._on_export)
        self.progress.stop_asked.connect(self.cancel_asked)

    def _lay(self) -> None:
        look = self._appearance.theme
        close = icon_button(self._appearance, "close", "Close (Esc)")
        close.clicked.connect(self.closed)
        head = row(label("Export", "strong"), None, label("Esc", "caption"), 6, close, margins=(16, 0, 8, 0))
        form = QWidget()
        form.setLayout(self._made_form())
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(form)
        self.export_button.setProperty("large", True)
        self._button_foot = _boxed(row(self.export_button, None, margins=(16, 15, 16, 16)))
        foot = QFrame()
        foot.setObjectName("export_foot")
        foot.setLayout(column(self._button_foot, self.progress, self._done))
        self._done.hide()
        self.setLayout(column(strip(head, look.size("column_head")), self.messages, scroll, foot))
        self._open_buttons: list[Button] = []

    def _made_form(self) -> QVBoxLayout:
        choose = Button(self._appearance, "edged", "Choose")
        choose.clicked.connect(lambda: self.folder_asked.emit(self.folder.text()))
        files = [
            row(self._picture(icon_name, "text_soft"), 10, box, None)
            for icon_name, box in zip(("pdf", "docx"), self.boxes, strict=True)
        ]
        fields = column(
            label("Preset", "label"), 4, self.preset, 8, files[0], 8, files[1], 10,
            label("Name", "label"), 4, self.name, 4, self._name_hint, 8,
            label("Folder", "label"), 4, row(self.folder, 8, choose),
            margins=(16, 12, 16, 14),
        )  # fmt: skip
        checked = column(self._checks_head, 6, self._checks, margins=(16, 10, 12, 0))
        return column(fields, rule(), checked, None)

    def _picture(self, name: str, role: str) -> QLabel:
        look = self._appearance.theme
        picture = QLabel()
        side = look.size("icon_small")
        picture.setPixmap(pixmap(name, look.colour(role), side, self.devicePixelRatioF()))
        picture.setFixedWidth(look.px(18))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        return picture

    def _made_check(self, check: Check) -> QWidget:
        words = column(label(check.text, "body", wrap=True))
        if check.detail:
            words.addWidget(label(check.detail, "label", wrap=True))
        line = row(margins=(0, 6, 0, 8))
        line.addWidget(self._picture(check.icon, check.role), 0, Qt.AlignmentFlag.AlignTop)
        line.addSpacing(8)
        line.addLayout(words, 1)
        if check.action:
            button = Button(self._appearance, "inline", check.action)
            button.setAccessibleName(f"{check.action}: {check.text}")
            button.clicked.connect(lambda _=False, key=check.key: self.show_asked.emit(key))
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return _boxed(line)

    def _made_file(self, file: Path) -> QWidget:
        size = max(round(file.stat().st_size / 1000), 1) if file.exists() else 0
        words = column(label(file.name, "strong", wrap=True), label(f"{size} KB", "label"))
        opener = Button(self._appearance, "inline", "Open")
        opener.clicked.connect(lambda: open_file(file))
        opener.setAccessibleName(f"Open {file.name}")
        self._open_buttons.append(opener)
        line = row(self._picture(file.suffix[1:], "accent"), 12, margins=(0, 6, 0, 4))
        line.addLayout(words, 1)
        line.addWidget(opener)
        return _boxed(line)

    def _made_after(self, file: Path) -> QWidget:
        folder = Button(self._appearance, "edged", "Show in folder", "folder")
        folder.clicked.connect(lambda: show_in_folder(file))
        again = Button(self._appearance, "quiet", "Export again")
        again.clicked.connect(self.show_stopped)
        return _boxed(row(folder, None, again, margins=(0, 10, 0, 0)))

    def _show_foot(self, wanted: QWidget) -> None:
        if wanted is not self._done:
            self._open_buttons = []
        for part in (self._button_foot, self.progress, self._done):
            part.setVisible(part is wanted)

    def _on_preset(self, name: str) -> None:
        for box, wanted in zip(self.boxes, _PRESETS[name][1:], strict=True):
            box.setChecked(bool(wanted))

    def _on_changed(self) -> None:
        ticked = tuple(box.isChecked() for box in self.boxes)
        for index, (_, *wanted) in enumerate(_PRESETS.values()):
            if ticked == tuple(wanted):
                self.preset.setCurrentIndex(index)
        count = len(self.targets)
        self.export_button.setText("Export 1 file" if count == 1 else f"Export {count} files")
        self.export_button.setEnabled(bool(count))
        self.export_button.setToolTip("" if count else "Tick a format and give a name")
        there = [target.name for target in self.targets if target.exists()]
        self._name_hint.setText("Replaces the files of that name" if there else "Date and title")

    def _on_export(self) -> None:
        if self.targets and self._button_foot.isVisible():
            self.export_asked.emit(self.targets)


def _short(folder: Path) -> str:
    home = Path.home()
    return f"~/{folder.relative_to(home)}" if folder.is_relative_to(home) and folder != home else str(folder)


def _boxed(layout: QLayout) -> QWidget:
    box = QWidget()
    box.setLayout(layout)
    box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    return box
