"""How long a brief takes, each as a ratio to its floor in the same run: `python -m tests.bench.export`.

cold export    a process `briefgen export` to PDF, against one that sets the same words with bare ReportLab
warm rebuild   one quote changed to a new PDF in a running program, against bare ReportLab with the same words
first paint    a process from start to the painted window, against one that paints a bare PySide6 window
"""

import io
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from briefgen.app import steps
from briefgen.app.events import result_of
from briefgen.brief import edit
from briefgen.model.brief import Brief

ROOT = Path(__file__).resolve().parent.parent.parent
SAMPLE = ROOT / "resources" / "samples" / "harbour-freight.txt"
RUNS = 7

BARE_PDF = """
import io, sys
from reportlab.platypus import SimpleDocTemplate, Paragraph
from reportlab.lib.styles import getSampleStyleSheet
style = getSampleStyleSheet()["Normal"]
words = open(sys.argv[1], encoding="utf-8").read().split("\\n")
SimpleDocTemplate(io.BytesIO()).build([Paragraph(w.replace("&", "").replace("<", ""), style) for w in words])
"""
BARE_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, QApplication.quit)

app = QApplication(sys.argv[:1])
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""
OUR_WINDOW = """
from PySide6.QtWidgets import QApplication
from briefgen.gui import start
app = start.application()
window = start.made(app)
painted = start.FirstPaint(window)
painted.done.connect(QApplication.quit)
window.show()
app.exec()
"""


def main() -> None:
    """Prints one line a measurement."""
    with tempfile.TemporaryDirectory() as folder:
        _print("cold export", *_cold(Path(folder)))
    _print("warm rebuild", *_warm())
    _print("first paint", *_first_paint())


def _cold(folder: Path) -> tuple[float, float]:
    words = folder / "words.txt"
    words.write_text(result_of(steps.open_path(SAMPLE)).text, "utf-8")
    ours = [sys.executable, "main.py", "export", str(SAMPLE), "-o", str(folder / "brief.pdf")]
    bare = [sys.executable, "-c", BARE_PDF, str(words)]
    return _paired(lambda: _process(ours), lambda: _process(bare))


def _warm() -> tuple[float, float]:
    found = result_of(steps.study(result_of(steps.open_path(SAMPLE))))
    brief = steps.draft(found, "policy-brief")
    result_of(steps.preview(brief))
    texts = list(brief.article.paragraph_texts)
    return _paired(lambda: _rebuild(brief), lambda: _bare(texts))


def _rebuild(brief: Brief) -> None:
    key = brief.quotes[0].key
    text = next(quote.text for quote in brief.evidence.quotes if quote.key == key)
    result_of(steps.preview(edit.edit_quote(brief, key, text.split(" ", 3)[0] + " …")))


def _bare(texts: list[str]) -> None:
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    style = getSampleStyleSheet()["Normal"]
    SimpleDocTemplate(io.BytesIO()).build([Paragraph(text.replace("&", ""), style) for text in texts])


def _first_paint() -> tuple[float, float]:
    return _paired(
        lambda: _process([sys.executable, "-c", OUR_WINDOW]),
        lambda: _process([sys.executable, "-c", BARE_WINDOW]),
    )


def _process(command: list[str]) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stderr)


def _paired(ours: Callable[[], None], floor: Callable[[], None]) -> tuple[float, float]:
    """Median seconds of both, run in turn after one warm-up each."""
    ours()
    floor()
    times = [(_seconds(ours), _seconds(floor)) for _ in range(RUNS)]
    return statistics.median(t for t, _ in times), statistics.median(t for _, t in times)


def _seconds(work: Callable[[], None]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _print(name: str, ours_s: float, floor_s: float) -> None:
    print(
        f"{name:<14} {ours_s * 1000:8.0f} ms   floor {floor_s * 1000:8.0f} ms   ratio {ours_s / floor_s:5.1f}"
    )


if __name__ == "__main__":
    main()
