"""Grabs pictures of the window for the manual: `python tests/look/window.py [FOLDER]`.

Writes `window-<view>-<theme>.png` and `page.png` (the first page of the sample brief) into
`resources/manual/pictures/`, or into the folder that is named.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from briefgen.app.settings import Settings
from briefgen.gui.models.items import Kind
from briefgen.gui.start import application
from briefgen.gui.theme import Appearance
from briefgen.gui.window import Window
from briefgen.knowledge.folders import resources

SAMPLE = next((resources() / "samples").glob("*.txt"))
SIZES = {"": (1280, 800), "-wide": (1920, 1080)}
_LONG_MS, _PAUSE_MS = 60_000, 700


def main() -> int:
    """Writes every picture; returns the exit status."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else resources() / "manual" / "pictures"
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            os.environ[name] = home
        os.environ["SOURCE_DATE_EPOCH"] = "1748304000"
        app = application()
        for theme in ("light", "dark"):
            for suffix, size in SIZES.items():
                with _window(app, theme, size, Path(home)) as window:
                    _grab_all(window, target, f"{theme}{suffix}")
    return 0


@contextmanager
def _window(app: QApplication, theme: str, size: tuple[int, int], home: Path) -> Iterator[Window]:
    window = Window(Appearance(app, theme), Settings(theme=theme), home / "settings.toml")
    window.resize(*size)
    window.show()
    window.begin()
    _wait(_PAUSE_MS)
    yield window
    window.close()
    window.deleteLater()


def _grab_all(window: Window, target: Path, name: str) -> None:
    if not name.endswith("-wide"):
        _grab(window, target / f"window-start-{name}.png")
    window.session.open_path(SAMPLE)
    _wait_until(lambda: window.page.view.page_count > 0)
    if name == "light":
        _save(_first_page(window), target / "page.png")
    window.session.select(next(card.key for card in window.items if card.kind is Kind.FIGURE))
    _grab(window, target / f"window-evidence-{name}.png")
    wide = name.endswith("-wide")
    for view in ("charts",) if wide else ("brief", "charts"):
        window.show_view(view)
        window.charts.table.view.selectRow(1)
        _grab(window, target / f"window-{view}-{name}.png")
    if wide:
        return
    window.show_view("evidence")
    window.open_export()
    _grab(window, target / f"window-export-{name}.png")
    window.close_export()
    window.commands.toggle_keys()
    _grab(window, target / f"window-keys-{name}.png")
    window.commands.toggle_keys()


def _first_page(window: Window) -> QImage:
    view = window.page.view
    width, height = view.page_size(0)
    ink = view.picture(0, 2 * round(width), 2 * round(height))
    paper = QImage(ink.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.drawImage(0, 0, ink)
    painter.end()
    return paper


def _grab(window: Window, file: Path) -> None:
    _wait(_PAUSE_MS)
    _save(window.grab().toImage(), file)


def _save(picture: QImage, file: Path) -> None:
    """Writes a PNG of 256 colours: a third of the size, and nobody sees the difference."""
    whole = file.with_suffix(".whole.png")
    picture.save(str(whole))
    with Image.open(whole) as opened:
        opened.convert("RGB").quantize(256, dither=Image.Dither.NONE).save(file, optimize=True)
    whole.unlink()
    print(file.name)


def _wait(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def _wait_until(reached: Callable[[], bool]) -> None:
    for _ in range(_LONG_MS // 50):
        if reached():
            return
        _wait(50)
    raise TimeoutError("the sample was not set in time")


if __name__ == "__main__":
    sys.exit(main())
