"""The window paints before anything heavy is loaded."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

SCRIPT = """
import sys
from PySide6.QtCore import QCoreApplication
from briefgen.gui import start, window

def begin(self):
    print(*sorted(sys.modules), sep="\\n")
    QCoreApplication.quit()

# What waits for the first paint is replaced by a look at what is loaded until then.
window.Window.begin = begin
start.start([])
"""
OURS = {"PySide6", "shiboken6", "shibokensupport", "signature_bootstrap", "briefgen", "__main__"}
HOOKS = {"sitecustomize", "usercustomize"}
"""What the interpreter itself loads at its start, where a machine has such."""


def test_that_only_qt_and_the_standard_library_are_loaded_before_the_first_paint(tmp_path: Path) -> None:
    home = {"HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "PATH": os.environ["PATH"]}
    command = [sys.executable, "-c", SCRIPT]
    ran = subprocess.run(command, capture_output=True, text=True, env=home, check=True, cwd=ROOT, timeout=60)
    roots = {name.partition(".")[0] for name in ran.stdout.split()}
    assert "PySide6" in roots
    strange = roots - OURS - HOOKS - set(sys.stdlib_module_names)
    assert {name for name in strange if not name.startswith("_")} == set()
