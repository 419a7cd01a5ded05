"""What every test stands on: no display, no fonts or settings of this machine, nothing left behind."""

import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from briefgen.document.paging import text
from briefgen.knowledge.machine_faces import folders as machine_folders
from briefgen.knowledge.machine_faces import stand_in

# The same examples at every run, so that a clean clone sees what we saw; "search" looks for new ones.
settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile("search", deadline=None, max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--write-golden", action="store_true", help="rewrite golden files instead of comparing")


def pytest_runtest_setup(item: pytest.Item) -> None:
    for marker in item.iter_markers("tool"):
        name = marker.args[0]
        if shutil.which(name) is None:
            pytest.skip(f"the program {name} is not installed")


@pytest.fixture
def write_golden(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--write-golden"))


@pytest.fixture
def shared() -> Path:
    """Real articles and benchmarks, where they lie beside the checkout."""
    if not SHARED.is_dir():
        pytest.skip("the shared articles are not here")
    return SHARED


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for each test, so that nothing of the person's is read or written."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DOCUMENTS_DIR"):
        monkeypatch.setenv(name, str(home / name.lower()))
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    return home


@pytest.fixture(autouse=True)
def no_faces_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages look alike on every machine; `machine_faces` gives a test the faces that are there."""
    monkeypatch.setattr("briefgen.knowledge.machine_faces.folders", tuple)


@pytest.fixture
def machine_faces(monkeypatch: pytest.MonkeyPatch, no_faces_of_the_machine: None) -> Iterator[None]:
    """The typefaces of this machine; skips where none of them has Chinese letters."""
    del no_faces_of_the_machine
    monkeypatch.setattr("briefgen.knowledge.machine_faces.folders", machine_folders)
    if stand_in("東") is None:
        pytest.skip("no TrueType typeface with Chinese letters is installed")
    text._set_lines.cache_clear()
    yield
    text._set_lines.cache_clear()


@pytest.fixture(autouse=True)
def no_thread_outlives_the_test() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        if not thread.daemon:
            thread.join(timeout=5)
            assert not thread.is_alive(), f"the thread {thread.name} outlived the test"
