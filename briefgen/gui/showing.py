"""Shows in the panels what the session tells; the listening is here, so that panels can be made anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefgen.gui import actions
from briefgen.gui.models.items import Item, items
from briefgen.gui.widgets.messages import of_problems
from briefgen.gui.widgets.progress import Progress
from briefgen.model.article import Article
from briefgen.model.brief import Brief
from briefgen.model.document import Rendered
from briefgen.model.problem import Problem

if TYPE_CHECKING:
    from briefgen.gui.window import Window


class Showing(QObject):
    """Keeps the panels at what is in work: the article, its evidence, the brief and the page."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._items: tuple[Item, ...] = ()
        self._rendered: Rendered | None = None

    @property
    def items(self) -> tuple[Item, ...]:
        """The evidence as cards, in the order of the text."""
        return self._items

    def follow_session(self) -> None:
        """Listens to the session from now on; the window has its panels by then."""
        session = self._window.session
        session.reading_started.connect(self._on_reading_started)
        session.reading_failed.connect(self._on_reading_failed)
        session.article_opened.connect(self._on_article_opened)
        session.brief_opened.connect(self._on_brief_opened)
        session.brief_changed.connect(self._on_brief_changed)
        session.selection_changed.connect(self._on_selection_changed)
        session.page_rendered.connect(self._on_page_rendered)
        session.page_failed.connect(self._on_page_failed)
        session.keeping_failed.connect(self._window.tell)
        session.remembered.connect(self._window.commands.list_library)
        session.undo_stack.indexChanged.connect(self._name_undo)

    def show_again(self) -> None:
        """Shows in new panels what the old ones showed."""
        rendered = self._rendered
        if (brief := self._window.session.brief) is not None:
            self._on_article_opened(brief.article)
            self._on_brief_opened(brief)
            self._on_brief_changed(brief)
        if rendered is not None:
            self._on_page_rendered(rendered)

    def show_item(self, key: str) -> None:
        """Brings the sentence of an item into view in the article."""
        window = self._window
        for card in self._items:
            if card.key == key:
                window.article.bring_into_view(card, window.evidence.level_of(key))

    def _on_reading_started(self, name: str) -> None:
        window = self._window
        for progress in self._progress_shown():
            progress.begin(f"Reading {name}")
        for panel in (window.evidence, window.outline, window.article, window.welcome, window.charts):
            panel.messages.clear()

    def _on_reading_failed(self, problems: tuple[Problem, ...]) -> None:
        self._end_progress()
        self._window.tell(problems)

    def _on_article_opened(self, article: Article) -> None:
        window = self._window
        self._items, self._rendered = (), None
        window.article.show_article(article)
        window.evidence.show_items((), "")
        window.page.show_waiting("The page follows when the article is read")
        window.top_bar.show_brief(True)
        window.arrangement.dock_library_if_wide()
        window.show_view("evidence")
        window.arrangement.share_width()
        self._enable_actions(False)

    def _on_brief_opened(self, brief: Brief) -> None:
        window = self._window
        if window.stack.currentWidget() is window.welcome or window.article.article is not brief.article:
            self._on_article_opened(brief.article)
        self._end_progress()
        self._enable_actions(True)
        window.commands.list_templates()
        if (study := window.session.study) is not None:
            window.charts.show_suggestions(study.charts, study.refused)
        window.focus_middle()

    def _on_brief_changed(self, brief: Brief) -> None:
        window = self._window
        self._items = items(brief)
        selected = window.session.selected
        window.article.show_evidence(brief, self._items, selected)
        window.evidence.show_items(self._items, selected)
        window.outline.show_brief(brief)
        window.charts.show_brief(brief)
        window.export.show_brief(brief)
        if window.middle.currentWidget() is window.export:
            window.commands.check_charts()
        window.setWindowTitle(f"{brief.title.text} · Briefgen")

    def _on_selection_changed(self, key: str) -> None:
        window = self._window
        if (brief := window.session.brief) is None:
            return
        window.evidence.select(key)
        window.outline.select(key)
        window.article.show_evidence(brief, self._items, key)
        window.page.select(key)
        self.show_item(key)

    def _on_page_rendered(self, rendered: Rendered) -> None:
        window = self._window
        self._rendered = rendered
        window.page.show_rendered(rendered)
        if rendered.fit is not None:
            window.charts.fit.show_fit(rendered.fit)
            window.charts.fit.show_page(0, rendered.fit.pages)

    def _on_page_failed(self, problems: tuple[Problem, ...]) -> None:
        self._window.page.messages.tell(of_problems(problems))

    def _progress_shown(self) -> tuple[Progress, ...]:
        return self._window.evidence.progress, self._window.welcome.progress

    def _end_progress(self) -> None:
        for progress in self._progress_shown():
            progress.hide()

    def _enable_actions(self, has_brief: bool) -> None:
        for spec in actions.ACTIONS:
            if spec.needs_brief:
                self._window.actions_by_name[spec.name].setEnabled(has_brief)
        self._name_undo()

    def _name_undo(self) -> None:
        """Names in "Undo" and "Redo" the edit they concern: "Undo skip quote"."""
        stack = self._window.session.undo_stack
        for name, is_possible, edit_name in (
            ("undo", stack.canUndo(), stack.undoText()),
            ("redo", stack.canRedo(), stack.redoText()),
        ):
            action = self._window.actions_by_name[name]
            action.setEnabled(is_possible)
            action.setText(f"{name.capitalize()} {edit_name}".rstrip())
            action.setToolTip(actions.tooltip(action.text(), (action.shortcut().toString(),)))
