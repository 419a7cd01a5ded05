"""Starts the window. Until its first paint only Qt and the standard library are loaded."""

import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from briefgen.app.settings import load
from briefgen.gui.theme import Appearance
from briefgen.gui.window import Window


def start(words: Sequence[str] = ()) -> int:
    """Shows the window, on the article or .brief that the first word names; returns the exit status."""
    logging.basicConfig(level=logging.WARNING, format="%(name)s: %(message)s")
    app = application()
    window = made(app)
    painted = FirstPaint(window)
    painted.done.connect(lambda: _begin(window, words))
    window.show()
    return app.exec()


class FirstPaint(QObject):
    """Tells once that a window was painted for the first time."""

    done = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lets everything pass; after the first paint it is out of the way."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # From the event loop, so that the paint itself is over.
            QTimer.singleShot(0, self.done.emit)
        return False


def application() -> QApplication:
    """The Qt application, made once."""
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    QCoreApplication.setApplicationName("Briefgen")
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    return app


def made(app: QApplication) -> Window:
    """The window in the person's settings, not yet shown."""
    file = settings_file()
    settings, problems = load(file)
    window = Window(Appearance(app, settings.theme, settings.text_scale), settings, file)
    window.tell(problems)
    return window


def settings_file() -> Path:
    """Where the settings lie, found with what is loaded before the first paint.

    The same place as `app.paths.settings_file`, which asks a library that is not loaded yet.
    """
    places = QStandardPaths.StandardLocation
    mac = sys.platform == "darwin"
    folder = places.GenericDataLocation if mac else places.GenericConfigLocation
    return Path(QStandardPaths.writableLocation(folder)) / "briefgen" / "settings.toml"


def _begin(window: Window, words: Sequence[str]) -> None:
    from briefgen.app.steps import is_address

    window.begin()
    for word in words[:1]:
        if is_address(word):
            window.session.open_address(word)
        else:
            window.session.open_path(Path(word))
