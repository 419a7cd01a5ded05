"""What each action of the table does."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QFileDialog, QWidget

from briefgen.app import settings as settings_file
from briefgen.app.export import Exported, export
from briefgen.app.library import Entry, State
from briefgen.app.paths import documents_folder, make_folder
from briefgen.brief import edit
from briefgen.brief.edit import Answer
from briefgen.gui.jobs import Job, Problems
from briefgen.gui.switches import switch_own_network
from briefgen.gui.widgets.address_field import is_address
from briefgen.gui.widgets.messages import Message, of_problems
from briefgen.knowledge.folders import resources
from briefgen.model.chart import ChartSpec
from briefgen.model.problem import BriefgenError, Severity

if TYPE_CHECKING:
    from briefgen.gui.window import Window

_log = logging.getLogger(__name__)

_SOURCES = (
    "Articles and briefs (*.txt *.md *.html *.htm *.mhtml *.mht *.docx *.pdf *.eml *.brief);;All files (*)"
)
_TEXT_STEP = 0.25


class Commands(QObject):
    """Carries out actions on the window and its session."""

    def __init__(self, window: Window, settings_path: Path) -> None:
        super().__init__(window)
        self._window = window
        self._settings_path = settings_path
        self._export_job: Job | None = None

    def table(self) -> dict[str, Callable[[], None]]:
        """What every action does, by its name in `actions.ACTIONS`."""
        window, session = self._window, self._window.session
        return {
            "open": self.open_dialog,
            "paste": self.paste,
            "address": self.ask_address,
            "sample": self.open_sample,
            "library": window.arrangement.toggle_library,
            "save": self.save_dialog,
            "export": window.open_export,
            "templates": lambda: window.page.template_button.showMenu(),
            "undo": session.undo_stack.undo,
            "redo": session.undo_stack.redo,
            "view_evidence": lambda: self._go("evidence"),
            "view_brief": lambda: self._go("brief"),
            "view_charts": lambda: self._go("charts"),
            "new_chart": self.new_chart,
            "use_all": lambda: self._answer_all(Answer.USED),
            "skip_all": lambda: self._answer_all(Answer.SKIPPED),
            "next_column": lambda: self._to_column(1),
            "previous_column": lambda: self._to_column(-1),
            "zoom_in": lambda: window.page.view.zoom_by(1),
            "zoom_out": lambda: window.page.view.zoom_by(-1),
            "zoom_fit": lambda: window.page.view.set_zoom(None),
            "palette": lambda: window.palette_box.begin(window.actions_by_name, window.items),
            "theme_system": lambda: self._choose_theme("system"),
            "theme_light": lambda: self._choose_theme("light"),
            "theme_dark": lambda: self._choose_theme("dark"),
            "text_larger": lambda: self._scale_text(_TEXT_STEP),
            "text_smaller": lambda: self._scale_text(-_TEXT_STEP),
            "own_network": lambda: switch_own_network(window),
            "keys": self.toggle_keys,
            "show_page": lambda: window.arrangement.toggle_page(),
            "show_article": lambda: window.arrangement.toggle_article(),
            "close_panel": self.close_panel,
            "quit": self.quit,
        }

    def open_dialog(self) -> None:
        """Asks for a file; it is read when the person has chosen."""
        dialog = self._dialog("Open an article or a brief", _SOURCES)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._window.session.open_path(Path(name)))
        dialog.open()

    def save_dialog(self) -> None:
        """Asks where to save the brief."""
        dialog = self._dialog("Save the brief", "Briefs (*.brief)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("brief")
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.open()

    def choose_folder(self, current: str) -> None:
        """Asks for the folder of an export."""
        dialog = self._dialog("Folder for exports", "")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setDirectory(str(Path(current).expanduser()))
        dialog.fileSelected.connect(lambda name: self._window.export.show_folder(Path(name)))
        dialog.open()

    def save(self, path: Path) -> None:
        """Writes the brief; says so only where it could not."""
        from briefgen.app import briefs

        if (brief := self._window.session.brief) is None:
            return
        try:
            briefs.save(brief, path)
        except BriefgenError as wrong:
            message = of_problems(wrong.problems)
            again = ("Save elsewhere", self.save_dialog)
            self._say(replace(message, actions=(again,)))

    def paste(self) -> None:
        """Reads what the clipboard holds: an article, or in the Charts view the cells of a spreadsheet."""
        window, mime = self._window, QGuiApplication.clipboard().mimeData()
        if mime is not None and "\t" in mime.text() and window.stack.currentWidget() is window.charts_view:
            if window.charts.spec is None:
                window.charts.begin_new()
            window.charts.table.paste()
            return
        if mime is None or not self.read_mime(mime):
            words = "There is no text on the clipboard."
            hint = "Copy an article in the browser, then paste it here."
            self._say(Message(Severity.WARNING, words, hint))

    def read_mime(self, mime: QMimeData) -> bool:
        """Reads a dropped or pasted file, address or text; returns whether there was one."""
        session = self._window.session
        for url in mime.urls():
            if url.isLocalFile():
                session.open_path(Path(url.toLocalFile()))
                return True
            if url.scheme() in ("http", "https") and not mime.hasHtml():
                session.open_address(url.toString())
                return True
        text = mime.text()
        if text.strip():
            self.read_words(text, mime.html() if mime.hasHtml() else None)
        return bool(text.strip())

    def read_words(self, text: str, html: str | None = None) -> None:
        """Reads the article at an address, or the words themselves where they are none."""
        if is_address(text):
            self._window.session.open_address(text.strip())
        else:
            self._window.session.open_text(text, html)

    def ask_address(self) -> None:
        """Goes to the field for an address."""
        self._window.show_start()

    def open_sample(self) -> None:
        """Opens the article that ships with Briefgen."""
        samples = sorted((resources() / "samples").glob("*.txt"))
        if samples:
            self._window.session.open_path(samples[0])

    def list_library(self, *_: object) -> None:
        """Lists what was read lately, or what holds the words searched for, when it is found."""
        words = self._window.library.search.text().strip()
        self._window.session.list_library(
            words,
            lambda found: self._show_library(found, words),
            lambda problems: self._window.library.messages.tell(of_problems(problems)),
        )

    def list_templates(self) -> None:
        """Offers the templates that can be read; tells what is wrong with the others."""
        from briefgen.app.templates import all_templates

        brief = self._window.session.brief
        if brief is None:
            return
        good, problems = all_templates()
        self._window.page.show_templates([(form.name, form.title) for form in good], brief.template)
        if problems:
            self._window.page.messages.tell(of_problems(problems))

    def use_template(self, name: str) -> None:
        """Sets the brief in another template."""
        from briefgen.app.templates import template

        try:
            form = template(name)
        except BriefgenError as wrong:
            self._window.page.messages.tell(of_problems(wrong.problems))
            return
        self._window.session.edit(
            "choose template", lambda brief: edit.set_template(brief, name, form.language)
        )
        self._window.apply_settings(template=name)
        self.list_templates()

    def edit_quote(self, key: str, text: str) -> None:
        """Puts the analyst's version of a quotation into the brief."""
        self._window.session.edit(
            "edit quote", lambda brief: edit.edit_quote(edit.use(brief, key), key, text)
        )

    def draw_chart(self, spec: ChartSpec) -> None:
        """Draws a chart in the template's look; it is shown when it is ready."""
        window = self._window
        window.session.draw_chart(
            spec,
            lambda drawn: window.charts.show_drawing(spec, drawn.drawing, drawn.problems, drawn.assured),
        )

    def new_chart(self) -> None:
        """Goes to the charts and begins one of the analyst's own."""
        self._window.show_view("charts")
        self._window.charts.begin_new()

    def ask_chart_file(self, spec: ChartSpec, suffix: str) -> None:
        """Asks where to save a chart (.svg, .png) or its data (.csv)."""
        dialog = self._dialog("Save the chart", f"{suffix.removeprefix('.').upper()} (*{suffix})")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.fileSelected.connect(lambda name: self.save_chart(spec, Path(name)))
        dialog.open()

    def save_chart(self, spec: ChartSpec, target: Path) -> None:
        """Writes a chart or its data; says in the Charts view where it could not."""
        window = self._window
        window.session.save_chart(
            spec, target, lambda problems: window.charts.messages.tell(of_problems(problems))
        )

    def ask_table(self) -> None:
        """Asks for the file of a table; it is shown before it becomes the data of the chart."""
        dialog = self._dialog("Import a table", "Tables (*.csv *.xlsx);;All files (*)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.read_table(Path(name)))
        dialog.open()

    def read_table(self, path: Path) -> None:
        """Reads the table in a file, and shows it over the chart it was asked for; nothing is changed yet."""
        table, window = self._window.charts.table, self._window
        table.messages.clear()
        asked = table.chart_key
        window.session.read_table(
            path,
            table.language,
            lambda grid: window.charts.table.show_file(grid, path.name, asked),
            lambda problems: window.charts.table.messages.tell(of_problems(problems)),
        )

    def check_charts(self) -> None:
        """Lists in the export panel what could mislead in the charts, before anything is written."""
        window = self._window
        if (brief := window.session.brief) is not None:
            window.session.check_charts(lambda found: window.export.show_chart_problems(brief, found))

    def export(self, targets: Sequence[Path]) -> None:
        """Writes the files; progress, problems and results are shown in the panel."""
        window = self._window
        brief = window.session.brief
        if brief is None or self._export_job is not None:
            return
        folder = targets[0].parent
        try:
            if folder == documents_folder():
                make_folder(folder)
        except BriefgenError as wrong:
            window.export.messages.tell(of_problems(wrong.problems))
            return
        window.export.show_started()
        self._export_job = window.session.run(
            export(brief, targets), self._on_exported, self._on_export_failed, window.export.show_progress
        )
        window.apply_settings(
            export_folder="" if folder == documents_folder() else str(folder),
            export_pdf=any(target.suffix == ".pdf" for target in targets),
            export_docx=any(target.suffix == ".docx" for target in targets),
        )

    def cancel_export(self) -> None:
        """Stops the export; files that were there before stay as they were."""
        if self._export_job is not None:
            self._export_job.stop()
            self._export_job = None
            self._window.export.show_stopped()

    def close_panel(self) -> None:
        """Closes what lies on top: palette, export, library; then nothing."""
        window = self._window
        if window.palette_box.isVisible():
            window.palette_box.hide()
        elif window.keys.isVisible():
            self.toggle_keys()
        elif window.arrangement.page_is_over:
            window.arrangement.toggle_page()
        elif window.middle.currentWidget() is window.export and self._export_job is None:
            window.close_export()
        elif window.stack.currentWidget() is window.welcome:
            window.leave_start()
        elif window.library.isVisible():
            window.arrangement.toggle_library(False)

    def toggle_keys(self) -> None:
        """Shows the list of keys, or puts it away."""
        keys = self._window.keys
        if keys.isVisible():
            keys.hide()
            self._window.focus_middle()
        else:
            keys.begin()

    def quit(self) -> None:
        """Closes the window, and with it the program."""
        self._window.close()

    def show_sample_page(self) -> None:
        """Shows what a brief looks like, before there is one."""
        picture = resources() / "manual" / "pictures" / "page.png"
        if picture.is_file():
            self._window.welcome.show_sheet(QPixmap(str(picture)))

    def remember_settings(self) -> None:
        """Writes the settings; a disk that refuses must not keep the window open."""
        try:
            settings_file.save(self._window.session.settings, self._settings_path)
        except BriefgenError as refused:
            _log.warning("the settings were not written: %s", refused)

    def _show_library(self, found: Sequence[Entry], words: str) -> None:
        from briefgen.app import clock

        brief = self._window.session.brief
        current = brief.article.source.sha256 if brief else ""
        self._window.library.show_entries(found, clock.now().date(), current, words)

    def _dialog(self, title: str, filters: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if filters:
            dialog.setNameFilter(filters)
        return dialog

    def _go(self, view: str) -> None:
        self._window.show_view(view)
        self._window.focus_view()

    def _to_column(self, by: int) -> None:
        columns = self._window.arrangement.columns
        focus = QGuiApplication.focusObject()
        at = next(
            (
                i
                for i, own in enumerate(columns)
                if isinstance(focus, QWidget) and (own is focus or own.isAncestorOf(focus))
            ),
            -1 if by > 0 else 0,
        )
        wanted = columns[(at + by) % len(columns)]
        self._window.arrangement.show_column(wanted)
        wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _answer_all(self, wanted: Answer) -> None:
        self._window.review.answer_all([card.key for card in self._window.evidence.shown_items], wanted)

    def _choose_theme(self, choice: str) -> None:
        self._window.appearance.choose(choice)
        self._window.apply_settings(theme=choice)

    def _scale_text(self, by: float) -> None:
        if self._export_job is not None:
            return
        scale = min(max(self._window.session.settings.text_scale + by, 1.0), 2.0)
        self._window.appearance.set_scale(scale)
        self._window.apply_settings(text_scale=scale)

    def _on_exported(self, exported: Exported) -> None:
        self._export_job = None
        window = self._window
        window.export.show_exported(exported)
        if exported.problems:
            window.export.messages.tell(of_problems(exported.problems))
        window.session.remember(State.DONE)

    def _on_export_failed(self, problems: Problems) -> None:
        self._export_job = None
        self._window.export.show_stopped()
        self._window.export.messages.tell(of_problems(problems))

    def _say(self, message: Message) -> None:
        self._window.messages_here.tell(message)
