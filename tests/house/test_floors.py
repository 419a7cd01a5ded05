"""The rules of the house: who may import whom, and what is loaded when."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGE = ROOT / "briefgen"
MODULES = sorted(PACKAGE.rglob("*.py"))
FORBIDDEN_NAMES = {"utils", "helpers", "common", "base", "manager", "core", "misc"}


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    return done.stdout.strip()


def test_that_every_import_keeps_to_its_floor() -> None:
    contracts = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run([contracts, "--no-cache"], capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_that_every_room_stands_on_a_floor() -> None:
    floors = (ROOT / "pyproject.toml").read_text("utf-8").split("layers = [")[1].split("]")[0]
    rooms = {path.name for path in PACKAGE.iterdir() if (path / "__init__.py").is_file()}
    assert rooms <= set(re.findall(r"briefgen\.(\w+)", floors))


@pytest.mark.parametrize(
    "room", ["model", "knowledge", "article", "evidence", "charts", "brief", "document", "app", "cli"]
)
def test_that_nothing_below_the_window_imports_qt(room: str) -> None:
    names = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in sorted((PACKAGE / room).rglob("*.py"))
    ]
    loaded = run(
        f"import importlib, sys\nfor name in {names!r}: importlib.import_module(name)\n"
        "print(*[name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))])"
    )
    assert loaded == ""


def test_that_pyplot_is_imported_nowhere() -> None:
    guilty = [str(path) for path in MODULES if re.search(r"\bpyplot\b", _code(path))]
    assert guilty == []


def test_that_urllib_request_is_imported_nowhere() -> None:
    # import-linter cannot forbid a part of the standard library's urllib.
    assert [str(path) for path in MODULES if "urllib.request" in _code(path)] == []


def test_that_no_module_is_an_attic() -> None:
    assert [str(path) for path in MODULES if path.stem in FORBIDDEN_NAMES] == []


def test_that_no_module_outgrows_its_room() -> None:
    sizes = {str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines()) for path in MODULES}
    assert {name: size for name, size in sizes.items() if size > 400} == {}


def test_that_no_function_outgrows_its_name() -> None:
    long = [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno >= 45
    ]
    assert long == []


def test_that_the_model_freezes_its_nouns() -> None:
    for path in sorted((PACKAGE / "model").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef) and any(
                "dataclass" in ast.dump(d) for d in node.decorator_list
            ):
                assert any("frozen" in ast.dump(d) for d in node.decorator_list), f"{path.name}: {node.name}"


def test_that_every_dependency_tells_its_reason() -> None:
    lines = (ROOT / "pyproject.toml").read_text("utf-8").splitlines()
    start = lines.index("dependencies = [")
    block = lines[start + 1 : lines.index("]", start)]
    bare = [line for before, line in zip(["", *block], block, strict=False) if _is_bare(before, line)]
    assert bare == []


def _is_bare(before: str, line: str) -> bool:
    family = re.match(r'\s*"([A-Za-z]+)', line)
    if family is None or line.strip().startswith("#"):
        return False
    return not before.strip().startswith("#") and not before.strip().startswith(f'"{family[1]}')


def _code(path: Path) -> str:
    """The module without its docstrings and comments."""
    tree = ast.parse(path.read_text("utf-8"))
    return "\n".join(
        ast.dump(node) for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)
    )
