"""The article and brief in work: reads, edits with undo, keeps the page set, exports."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from briefgen.app import chart_checks, chart_files, clock, library, steps
from briefgen.app.events import Event, Started, Step
from briefgen.app.library import Entry, State
from briefgen.app.settings import Settings
from briefgen.brief.compose import Given
from briefgen.gui.jobs import Job, Jobs, Problems
from briefgen.gui.keeping import Keeping
from briefgen.gui.kept import kept
from briefgen.gui.undo import Edit
from briefgen.model.article import Article
from briefgen.model.brief import Brief
from briefgen.model.chart import ChartSpec, Drawing
from briefgen.model.problem import error

if TYPE_CHECKING:
    from briefgen.charts.data.grid import Grid

_log = logging.getLogger(__name__)

_PAUSE_MS = 150
_FEWEST_WORDS = 40


@dataclass(frozen=True, slots=True)
class DrawnChart:
    """A plot, what in it could mislead, and what was found fair; no plot where there is nothing to draw."""

    drawing: Drawing | None
    problems: Problems
    assured: str = ""


class Session(QObject):
    """Holds the current brief; everything that shows it listens here."""

    reading_started = Signal(str)
    reading_progressed = Signal(object)
    reading_failed = Signal(object)
    reading_stopped = Signal()
    article_opened = Signal(object)
    brief_opened = Signal(object)
    brief_changed = Signal(object)
    selection_changed = Signal(str)
    page_rendered = Signal(object)
    page_failed = Signal(object)
    keeping_failed = Signal(object)
    remembered = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.undo_stack = QUndoStack(self)
        # A search must not wait for an article or a table that is being read, nor a table for a page.
        self._work = tuple(Jobs(self) for _ in range(4))
        self._reading, self._setting, self._looking, self._importing = self._work
        self._search_job: Job | None = None
        self._read_job: Job | None = None
        self._page_job: Job | None = None
        self._page_is_old = False
        self._brief: Brief | None = None
        self._study: steps.Study | None = None
        self._selected = ""
        self._in_work = False
        self._keeping = Keeping(self)
        self._keeping.failed.connect(self.keeping_failed)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._set_page)

    @property
    def brief(self) -> Brief | None:
        """The brief in work; None before an article is read."""
        return self._brief

    @property
    def study(self) -> steps.Study | None:
        """What was found in the article of the brief in work."""
        return self._study

    @property
    def selected(self) -> str:
        """The key of the selected item, or empty."""
        return self._selected

    @property
    def reading(self) -> bool:
        """Whether an article is being read."""
        return self._read_job is not None

    @property
    def busy(self) -> bool:
        """Whether any work is still going on."""
        return self._keeping.busy or any(work.busy for work in self._work)

    def open_path(self, path: Path) -> None:
        """Reads an article, or opens a .brief."""
        if path.suffix.lower() == ".brief":
            self._read(_opened_brief(path), path.name, self._on_studied)
        else:
            self._read(steps.open_path(path), path.name, self._on_read)

    def open_text(self, text: str, html: str | None = None) -> None:
        """Reads what was pasted or dropped."""
        self._read(_pasted(text, html), "the pasted text", self._on_read)

    def open_entry(self, entry: Entry) -> None:
        """Reads an article again, from the source that the library kept."""
        self._read(_from_library(entry), entry.name, self._on_read)

    def open_address(self, url: str) -> None:
        """Fetches and reads an article."""
        self._read(steps.open_address(url, private=self.settings.allow_private), url, self._on_read)

    def stop_reading(self) -> None:
        """Gives up reading; what was open before stays open."""
        if self._read_job is not None:
            self._read_job.stop()
            self._read_job = None
            self.reading_stopped.emit()

    def edit(self, text: str, change: Callable[[Brief], Brief], merge: str = "") -> None:
        """Changes the brief so that it can be undone; a change that changes nothing is none."""
        if self._brief is None:
            return
        after = change(self._brief)
        if after != self._brief:
            self.undo_stack.push(Edit(text, self._brief, after, self._show, merge))
            self._note_work()

    def select(self, key: str) -> None:
        """Makes an item the selected one, everywhere."""
        if key != self._selected:
            self._selected = key
            self.selection_changed.emit(key)

    def run(
        self,
        step: Step[Any],
        done: Callable[[Any], None],
        failed: Callable[[Problems], None],
        progressed: Callable[[Event], None],
    ) -> Job:
        """Runs a step after the page that is being set; for export."""
        return self._setting.start(Job(step, done, failed, progressed))

    def draw_chart(self, spec: ChartSpec, done: Callable[[DrawnChart], None]) -> None:
        """Draws and checks a chart in the look of the brief's template."""
        if self._brief is not None:
            self._setting.start(Job(_drawn(spec, self._brief), done, self.page_failed.emit))

    def check_charts(self, done: Callable[[tuple[tuple[str, Problems], ...]], None]) -> None:
        """What could mislead in each chart of the brief, by its key."""
        if self._brief is not None and self._brief.charts:
            self._setting.start(Job(_chart_problems(self._brief), done, self.page_failed.emit))

    def save_chart(self, spec: ChartSpec, target: Path, failed: Callable[[Problems], None]) -> None:
        """Writes a chart as .svg or .png, or its data as .csv."""
        if self._brief is not None:
            step = _saved(spec, self._brief.template, target)
            self._setting.start(Job(step, lambda _: None, failed))

    def remember(self, state: State) -> None:
        """Notes in the library how far the work on the article has come."""
        if self._brief is not None:
            job = Job(_remembered(self._brief.article, state), self._on_remembered, _quietly)
            self._reading.start(job)

    def list_library(
        self, words: str, done: Callable[[Sequence[Entry]], None], failed: Callable[[Problems], None]
    ) -> None:
        """Looks up what holds the words, or what was read lately; an older question is dropped."""
        if self._search_job is not None:
            self._search_job.stop()
        self._search_job = self._looking.start(Job(_listed(words), done, failed))

    def read_table(
        self, path: Path, language: str, done: Callable[[Grid], None], failed: Callable[[Problems], None]
    ) -> None:
        """Reads the table in a CSV or XLSX file."""
        self._importing.start(Job(_table(path, language), done, failed))

    def warm_up(self) -> None:
        """Loads what later work needs, so that the first brief does not wait for it."""
        self._setting.start(Job(_warm(), lambda _: None, _quietly))

    def keep(self) -> bool:
        """Waits until the brief is kept where its article finds it; returns whether no edit can be lost.

        `keeping_failed` tells why not. A brief nobody edited is made again just as well.
        """
        return self._keeping.finish()

    def close(self) -> bool:
        """Stops all work; returns whether it ended in time."""
        self._pause.stop()
        ended = [jobs.stop() for jobs in self._work]
        return self._keeping.close() and all(ended)

    def _read(self, step: Step[Any], name: str, done: Callable[[Any], None]) -> None:
        if self._read_job is not None:
            self._read_job.stop()
        self.reading_started.emit(name)
        step = self._keeping.before(step)
        job = Job(step, done, self._on_reading_failed, self.reading_progressed.emit)
        self._read_job = self._reading.start(job)

    def _on_read(self, article: Article) -> None:
        self.article_opened.emit(article)
        given = Given(author=self.settings.author, organisation=self.settings.organisation, attended=True)
        step = _studied(article, self.settings.template, given)
        job = Job(step, self._on_studied, self._on_reading_failed, self.reading_progressed.emit)
        self._read_job = self._reading.start(job)

    def _on_studied(self, found: tuple[steps.Study, Brief]) -> None:
        self._read_job = None
        self.show_study(*found)
        self.remember(State.NEW)

    def show_study(self, study: steps.Study, brief: Brief) -> None:
        """Makes a brief about a studied article the one in work; nothing can be undone yet."""
        self._study = study
        self._selected = ""
        self._in_work = False
        self.undo_stack.clear()
        self._brief = brief
        self.brief_opened.emit(brief)
        self.brief_changed.emit(brief)
        self._set_page()

    def _note_work(self) -> None:
        if not self._in_work:
            self._in_work = True
            self.remember(State.IN_WORK)

    def _on_remembered(self, _: None) -> None:
        self.remembered.emit()

    def _on_reading_failed(self, problems: Problems) -> None:
        self._read_job = None
        self.reading_failed.emit(problems)

    def _show(self, brief: Brief) -> None:
        self._brief = brief
        self._keeping.note(brief)
        self.brief_changed.emit(brief)
        self._pause.start()

    def _set_page(self) -> None:
        if self._brief is None:
            return
        if self._page_job is not None:
            self._page_is_old = True
            return
        self._page_is_old = False
        self._page_job = self._setting.start(
            Job(steps.preview(self._brief), self._on_page_set, self._on_page_failed)
        )

    def _on_page_set(self, rendered: object) -> None:
        self._page_job = None
        self.page_rendered.emit(rendered)
        self._set_page_again()

    def _on_page_failed(self, problems: Problems) -> None:
        self._page_job = None
        self.page_failed.emit(problems)
        self._set_page_again()

    def _set_page_again(self) -> None:
        if self._page_is_old:
            self._set_page()


def _studied(article: Article, template: str, given: Given) -> Step[tuple[steps.Study, Brief]]:
    """The brief that was kept about the article, or a fresh draft."""
    if (before := kept(article)) is not None:
        found = yield from steps.study(before.article)
        return replace(found, article=before.article, evidence=before.evidence), before
    found = yield from steps.study(article)
    return found, steps.draft(found, template, given)


def _pasted(text: str, html: str | None) -> Step[Article]:
    article = yield from steps.open_text(text, html)
    if len(article.text.split()) < _FEWEST_WORDS:
        hint = f"it has fewer than {_FEWEST_WORDS} words; copy the whole article"
        raise error("there is no article in what was pasted", "the pasted text", hint)
    return article


def _from_library(entry: Entry) -> Step[Article]:
    yield Started("Opening the library")
    data = library.source_bytes(entry.sha256)
    if data is None:
        raise error("the library no longer has this article", entry.name, "open its file or address again")
    return (yield from steps.open_bytes(data, entry.name))


def _opened_brief(path: Path) -> Step[tuple[steps.Study, Brief]]:
    from briefgen.app import briefs

    brief = briefs.load(path)
    found = yield from steps.study(brief.article)
    return replace(found, article=brief.article, evidence=brief.evidence), brief


def _remembered(article: Article, state: State) -> Step[None]:
    yield Started("Remembering the article")
    library.remember(article, clock.now(), state)


def _listed(words: str) -> Step[Sequence[Entry]]:
    yield Started("Searching the library")
    return library.search(words)


def _table(path: Path, language: str) -> Step[Grid]:
    from briefgen.app.charting import read_table

    yield Started(f"Reading {path.name}")
    return read_table(path, language=language)


def _drawn(spec: ChartSpec, brief: Brief) -> Step[DrawnChart]:
    from briefgen.charts.fairness.assurance import assured

    yield Started("Drawing the chart")
    drawing, found = chart_checks.drawn(brief, spec)
    return DrawnChart(drawing, found, assured(spec, brief.evidence, found))


def _chart_problems(brief: Brief) -> Step[tuple[tuple[str, Problems], ...]]:
    yield Started("Checking the charts")
    return tuple((chart.key, chart_checks.drawn(brief, chart)[1]) for chart in brief.charts)


def _saved(spec: ChartSpec, template_name: str, target: Path) -> Step[None]:
    yield Started(f"Writing {target.name}")
    chart_files.save(spec, template_name, target)


def _quietly(problems: Problems) -> None:
    """The library is a convenience: that it failed is logged and disturbs nobody."""
    for problem in problems:
        _log.warning("%s", problem)


def _warm() -> Step[None]:
    from importlib import import_module

    for name in _WARM:
        yield Started(f"Loading {name}")
        import_module(name)


_WARM: Sequence[str] = (
    "briefgen.article.read",
    "briefgen.evidence.find",
    "briefgen.charts.suggest",
    "briefgen.document.template",
    "briefgen.document.pdf",
    "briefgen.charts.draw",
    "briefgen.document.word",
    "briefgen.app.briefs",
)
