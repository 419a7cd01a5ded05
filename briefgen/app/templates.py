"""The templates there are: those that ship, and the person's own beside them."""

import difflib
from functools import lru_cache
from pathlib import Path

from briefgen.app.paths import data_folder
from briefgen.knowledge.folders import templates as shipped_templates
from briefgen.model.problem import BriefgenError, Problem, error
from briefgen.model.template import Template


def template_folders() -> dict[str, Path]:
    """Every template folder by name; the person's own win over shipped ones of the same name."""
    found: dict[str, Path] = {}
    for root in (shipped_templates(), data_folder() / "templates"):
        if root.is_dir():
            found |= {p.name: p for p in sorted(root.iterdir()) if (p / "template.toml").is_file()}
    return found


def template(name: str) -> Template:
    """The template of that name, or in that folder if the name is a path.

    Raises:
        BriefgenError: There is none, or it is broken; with every problem found.
    """
    folders = template_folders()
    folder = folders.get(name)
    if folder is None and (Path(name) / "template.toml").is_file():
        folder = Path(name)
    if folder is None:
        near = difflib.get_close_matches(name, list(folders), n=1)
        hint = f"did you mean “{near[0]}”?" if near else f"there are: {', '.join(folders)}"
        raise error(f"there is no template “{name}”", name, hint)
    return _loaded(folder, _stamp(folder))


def all_templates() -> tuple[tuple[Template, ...], tuple[Problem, ...]]:
    """Every template that can be read, by name, and the problems of those that cannot."""
    good: list[Template] = []
    problems: list[Problem] = []
    for name in sorted(template_folders()):
        try:
            good.append(template(name))
        except BriefgenError as broken:
            problems += broken.problems
    return tuple(good), tuple(problems)


@lru_cache(maxsize=32)
def _loaded(folder: Path, stamp: tuple[tuple[str, int, int], ...]) -> Template:  # noqa: ARG001 - the stamp is the key
    from briefgen.document.template import load

    return load(folder)


def _stamp(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """What changes when a file of the folder is edited: name, size and time of each."""
    return tuple(
        (path.name, path.stat().st_size, path.stat().st_mtime_ns)
        for path in sorted(folder.iterdir())
        if path.is_file()
    )
