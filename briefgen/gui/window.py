"""The window: sets the panels side by side and introduces them to the session."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from briefgen.app.settings import Settings
from briefgen.gui import actions
from briefgen.gui.arrangement import Arrangement
from briefgen.gui.charts_view import ChartsView
from briefgen.gui.commands import Commands
from briefgen.gui.introductions import introduce
from briefgen.gui.models.checks import ASSESSMENT
from briefgen.gui.models.items import Item
from briefgen.gui.models.outline import Section
from briefgen.gui.panels.article import ArticlePanel
from briefgen.gui.panels.charts import ChartsPanel
from briefgen.gui.panels.evidence import EvidencePanel
from briefgen.gui.panels.export import ExportPanel
from briefgen.gui.panels.keys import KeysPanel
from briefgen.gui.panels.library import LibraryPanel
from briefgen.gui.panels.outline import OutlinePanel
from briefgen.gui.panels.page import PagePanel
from briefgen.gui.panels.palette import Palette
from briefgen.gui.panels.top_bar import TopBar
from briefgen.gui.panels.welcome import WelcomePanel
from briefgen.gui.review import Review
from briefgen.gui.session import Session
from briefgen.gui.showing import Showing
from briefgen.gui.theme import Appearance
from briefgen.gui.widgets.columns import column, row
from briefgen.gui.widgets.focus_ring import FocusRing
from briefgen.gui.widgets.messages import MessageStrip, of_problems
from briefgen.gui.widgets.splitter import Splitter
from briefgen.model.problem import Problem

_WIDTH, _HEIGHT = 1280, 800
_LEAST = 520, 360


class Window(QWidget):
    """Everything one sees; what can be done from anywhere is in `Commands`."""

    top_bar: TopBar
    library: LibraryPanel
    welcome: WelcomePanel
    article: ArticlePanel
    evidence: EvidencePanel
    outline: OutlinePanel
    export: ExportPanel
    page: PagePanel
    charts: ChartsPanel
    middle: QStackedWidget
    work: Splitter
    stack: QStackedWidget
    palette_box: Palette
    keys: KeysPanel

    def __init__(self, appearance: Appearance, settings: Settings, settings_file: Path) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("Briefgen")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.appearance = appearance
        # Children go in the order they came: who listens goes before the undo stack, which tells as it goes.
        self.showing = Showing(self)
        self.session = Session(settings, self)
        self.arrangement = Arrangement(self)
        self.review = Review(self.session, self)
        self.commands = Commands(self, settings_file)
        self.actions_by_name = actions.made(self, self.commands.table(), actions.switched_on(settings))
        self._warned = False
        self._rows = column()
        self.setLayout(self._rows)
        self._scale = appearance.theme.scale
        self._build()
        self.showing.follow_session()
        appearance.changed.connect(self._on_look_changed)
        screen, px = self.screen().availableSize(), appearance.theme.px
        self.resize(
            min(px(_WIDTH), max(screen.width(), _WIDTH)), min(px(_HEIGHT), max(screen.height(), _HEIGHT))
        )
        self.arrangement.place()
        self.show_start()

    @property
    def items(self) -> tuple[Item, ...]:
        """The evidence as cards, in the order of the text."""
        return self.showing.items

    def begin(self) -> None:
        """What waits for the first paint: the library, and loading what later work needs."""
        self.commands.list_library()
        self.commands.show_sample_page()
        self.session.warm_up()

    def tell(self, problems: Sequence[Problem]) -> None:
        """Says what a person should know where they look now."""
        if problems:
            self.messages_here.tell(of_problems(problems))

    @property
    def messages_here(self) -> MessageStrip:
        """The strip for messages that stands where a person looks now."""
        here: dict[QWidget | None, MessageStrip] = {
            self.welcome: self.welcome.messages,
            self.charts_view: self.charts.messages,
        }
        middle: dict[QWidget | None, MessageStrip] = {
            self.outline: self.outline.messages,
            self.export: self.export.messages,
        }
        if (shown := self.stack.currentWidget()) in here:
            return here[shown]
        return middle.get(self.middle.currentWidget(), self.evidence.messages)

    def show_view(self, name: str) -> None:
        """Goes to the evidence, the brief or the charts."""
        middle: dict[str, QWidget] = {"evidence": self.evidence, "brief": self.outline}
        self.close_export()
        if name in middle:
            self.middle.setCurrentWidget(middle[name])
            self.stack.setCurrentWidget(self.work)
        else:
            self.stack.setCurrentWidget(self.charts_view)
        self.top_bar.show_view(name)
        self._view = name
        self.arrangement.toggle_article(False)
        self.arrangement.place()

    def open_export(self) -> None:
        """Puts the export panel in the middle column, ready for Enter."""
        if self.session.brief is None:
            return
        self.stack.setCurrentWidget(self.work)
        self.middle.setCurrentWidget(self.export)
        self.top_bar.quieten_export(True)
        self.export.begin(self.session.brief, self.session.settings)
        self.commands.check_charts()

    def close_export(self) -> None:
        """Puts back what stood in the middle column."""
        if self.middle.currentWidget() is self.export:
            self.middle.setCurrentWidget(self.outline if self._view == "brief" else self.evidence)
            self.top_bar.quieten_export(False)
            self.focus_middle()

    def focus_view(self) -> None:
        """Gives the keyboard to what the view is about: the list of charts, or the middle column."""
        if self.stack.currentWidget() is self.charts_view:
            self.charts.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_middle()

    def focus_middle(self) -> None:
        """Gives the keyboard to the middle column."""
        if (panel := self.middle.currentWidget()) is not None:
            panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def renew(self) -> None:
        """Makes every panel anew, for another size of text, and shows in them what was open."""
        view, old = self._view, (self.top_bar, self.body, self.palette_box, self.keys, self.focus_ring)
        starting = self.stack.currentWidget() is self.welcome
        for part in old:
            part.hide()
            self._rows.removeWidget(part)
            part.deleteLater()
        self._build()
        self.commands.list_library()
        self.commands.show_sample_page()
        self.showing.show_again()
        if starting or self.session.brief is None:
            self.show_start()
        else:
            self.show_view(view)

    def show_start(self) -> None:
        """Goes to the ways to begin; what is in work stays."""
        self.stack.setCurrentWidget(self.welcome)
        self.top_bar.show_brief(self.session.brief is not None)
        if self.session.brief is None:
            self.arrangement.toggle_library(not self.arrangement.narrow)
        self.welcome.address.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave_start(self) -> None:
        """Goes back from the ways to begin to the brief in work, where there is one."""
        if self.session.brief is not None:
            self.show_view(self._view)
            self.focus_view()

    def open_item(self, key: str) -> None:
        """Edits a quotation in its card."""
        if key.startswith("quote:") and self.session.brief is not None:
            self.evidence.edit_quote(self.session.brief, key)

    def show_problem(self, key: str) -> None:
        """Goes to what a check concerns: the assessment, a chart, a piece of evidence."""
        if key == ASSESSMENT:
            self.show_view("brief")
            self.outline.write(Section.ASSESSMENT)
            return
        is_chart = key.startswith("chart:")
        self.show_view("charts" if is_chart else "evidence")
        (self.charts.choose if is_chart else self.session.select)(key)

    def apply_settings(self, **changes: object) -> None:
        """Takes over changed settings; they are written when the window closes."""
        self.session.settings = replace(self.session.settings, **changes)  # type: ignore[arg-type]  # names are fields

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrangement.place()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if mime.hasUrls() or mime.hasText() or mime.hasHtml():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.commands.read_mime(event.mimeData()):
            event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.session.keep() and not self._warned:
            # What was told can be read, and the brief saved elsewhere; the next time it closes.
            self._warned = True
            event.ignore()
            return
        self.commands.remember_settings()
        self.session.close()
        super().closeEvent(event)

    def _build(self) -> None:
        self._make_panels()
        self._lay()
        introduce(self)
        self.focus_ring = FocusRing(self.appearance, self)
        # What stands in a wide window may not keep it from becoming a narrow one.
        self.setMinimumSize(*map(self.appearance.theme.px, _LEAST))

    def _on_look_changed(self) -> None:
        """Colours are followed by each widget; lengths are not, so another size of text makes all anew."""
        if self._scale != self.appearance.theme.scale:
            self._scale = self.appearance.theme.scale
            self.renew()

    def _make_panels(self) -> None:
        look = self.appearance
        self._view = "evidence"
        self.top_bar = TopBar(look, self.actions_by_name)
        self.library = LibraryPanel(look)
        self.welcome = WelcomePanel(look, self.actions_by_name)
        self.article = ArticlePanel(look)
        self.evidence = EvidencePanel(look)
        self.evidence.single_keys = self.session.settings.single_keys
        self.outline = OutlinePanel(look)
        self.export = ExportPanel(look)
        self.page = PagePanel(look)
        self.charts = ChartsPanel(look)

    def _lay(self) -> None:
        self._lay_views()
        self.dock = QFrame()
        self.dock_row = row(self.library)
        self.dock.setLayout(self.dock_row)
        self.dock.setFixedWidth(self.appearance.theme.size("library_width"))
        body = row(self.dock)
        body.addWidget(self.stack, 1)
        self.body = QWidget()
        self.body.setLayout(body)
        self._rows.addWidget(self.top_bar)
        self._rows.addWidget(self.body)
        self.palette_box = Palette(self.appearance, self)
        self.keys = KeysPanel(self.appearance, self)
        self.arrangement.share_width()

    def _lay_views(self) -> None:
        """The views lie in a stack, one shown at a time; the work has three columns."""
        self.middle = QStackedWidget()
        for panel in (self.evidence, self.outline, self.export):
            self.middle.addWidget(panel)
        self.work = Splitter()
        self.work.restore_asked.connect(self.arrangement.share_width)
        for index, (part, stretch) in enumerate(((self.article, 2), (self.middle, 1), (self.page, 3))):
            self.work.addWidget(part)
            self.work.setStretchFactor(index, stretch)
        self.stack = QStackedWidget()
        self.charts_view = ChartsView(self.charts)
        for view in (self.welcome, self.work, self.charts_view):
            self.stack.addWidget(view)
