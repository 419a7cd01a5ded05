"""A template folder read: `template.toml`, its look and its layout, with every problem at once."""

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeGuard

from briefgen.document.chart_places import places_in_layout, places_in_word
from briefgen.document.templating.layout import Layout, parse
from briefgen.document.templating.sample import sample
from briefgen.document.templating.styles import Look
from briefgen.document.templating.styles import load as load_look
from briefgen.document.templating.words import context
from briefgen.model.problem import BriefgenError, Place, Problem, Severity
from briefgen.model.template import ChartSlot, Slot, Template

_BIGGEST = 1_000_000
_FILES = {"layout": "brief.xml", "word": "brief.docx", "look": "look.toml"}


def load(folder: Path) -> Template:
    """The template in a folder.

    Raises:
        BriefgenError: Something in it is an error; carries every problem found.
    """
    template, problems = examine(folder)
    if template is None or any(problem.severity is Severity.ERROR for problem in problems):
        raise BriefgenError(*problems)
    return template


def examine(folder: Path) -> tuple[Template | None, tuple[Problem, ...]]:
    """What can be read of the template in a folder, and everything that is wrong with it."""
    table, broken = _table(folder / "template.toml")
    if table is None:
        return None, broken
    problems = list(broken)
    files = {name: _file(folder, table, name, problems) for name in _FILES}
    look = files["look"]
    if look is None:
        problems.append(_error("the template has no look.toml", folder.name))
        return None, tuple(problems)
    template = Template(
        name=folder.name,
        title=_text(table, "title", folder.name, problems),
        purpose=_text(table, "purpose", "", problems),
        folder=folder,
        language=_text(table, "language", "en-GB", problems),
        page_budget=_whole(table, "pages", 2, problems),
        slots=tuple(_slots(table, problems)),
        layout=files["layout"],
        word=files["word"],
        look=look,
    )
    if template.layout is None and template.word is None:
        problems.append(_error("the template has neither brief.xml nor brief.docx", folder.name))
    return replace(template, chart_slots=_chart_slots(template)), (*problems, *layout_problems(template))


def _chart_slots(template: Template) -> tuple[ChartSlot, ...]:
    """Where charts stand in both forms; none in a layout that is broken."""
    try:
        layout = layout_of(template) if template.layout is not None else None
    except BriefgenError:
        layout = None
    words = context(sample(), template)
    in_layout = places_in_layout(layout, words, template.page_budget) if layout else ()
    return (*in_layout, *places_in_word(template))


def layout_problems(template: Template) -> tuple[Problem, ...]:
    """Everything wrong with the look and the layout of a template."""
    try:
        look = load_look(template.look)
    except BriefgenError as broken:
        return broken.problems
    if template.layout is None:
        return ()
    return _parsed(
        template.layout, template.layout.read_bytes(), look_key(template), template.language, look
    )[1]


def layout_of(template: Template) -> Layout:
    """The compiled layout; compiled once for each version of its files.

    Raises:
        BriefgenError: There is none, or it is broken; with every problem.
    """
    if template.layout is None:
        raise BriefgenError(_error("the template has no brief.xml", template.name))
    look = load_look(template.look)
    data = template.layout.read_bytes()
    layout, problems = _parsed(template.layout, data, look_key(template), template.language, look)
    if layout is None:
        raise BriefgenError(*problems)
    return layout


def look_key(template: Template) -> tuple[str, int]:
    """What changes when the look is edited."""
    return str(template.look), template.look.stat().st_mtime_ns


class _Kept:
    """Keeps a look out of the cache's key: the key names the file's version instead."""

    def __init__(self, look: Look) -> None:
        self.look = look

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Kept)

    def __hash__(self) -> int:
        return 0


def _parsed(
    path: Path, data: bytes, key: tuple[str, int], language: str, look: Look
) -> tuple[Layout | None, tuple[Problem, ...]]:
    return _parse_once(path.name, data, key, language, _Kept(look))


@lru_cache(maxsize=16)
def _parse_once(
    name: str, data: bytes, _key: tuple[str, int], language: str, kept: _Kept
) -> tuple[Layout | None, tuple[Problem, ...]]:
    return parse(data, name, kept.look, language)


# --- template.toml ---------------------------------------------------------------------------


def _table(path: Path) -> tuple[Mapping[str, Any] | None, tuple[Problem, ...]]:
    try:
        if path.stat().st_size > _BIGGEST:
            return None, (_error("the file is larger than 1 MB", path.name),)
        return tomllib.loads(path.read_text("utf-8")), ()
    except OSError as missing:
        return None, (_error(f"it cannot be read: {missing.strerror}", str(path)),)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as broken:
        return None, (_error(f"this is no TOML: {broken}", path.name),)


def _file(folder: Path, table: Mapping[str, Any], name: str, problems: list[Problem]) -> Path | None:
    """A file of the folder, by its usual name or the one given; never one outside the folder."""
    given = str(_section(table, "files", problems).get(name, _FILES[name]))
    path = (folder / given).resolve()
    if not path.is_relative_to(folder.resolve()):
        problems.append(
            _error(f"files.{name} = “{given}” lies outside the template's folder", "template.toml")
        )
        return None
    return folder / given if path.is_file() else None


def _text(table: Mapping[str, Any], name: str, otherwise: str, problems: list[Problem]) -> str:
    value = table.get(name, otherwise)
    if not isinstance(value, str):
        problems.append(_error(f"{name} must be words in quotation marks", "template.toml"))
        return otherwise
    return value


def _whole(table: Mapping[str, Any], name: str, otherwise: int, problems: list[Problem]) -> int:
    value = table.get(name, otherwise)
    if not _is_whole(value) or value < 1:
        problems.append(_error(f"{name} must be a whole number from 1", "template.toml"))
        return otherwise
    return value


def _is_whole(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


def _section(table: Mapping[str, Any], name: str, problems: list[Problem]) -> Mapping[str, Any]:
    value = table.get(name, {})
    if isinstance(value, dict):
        return value
    problem = _error(f"{name} must be a section: [{name}]", "template.toml")
    if problem not in problems:
        problems.append(problem)
    return {}


def _slots(table: Mapping[str, Any], problems: list[Problem]) -> list[Slot]:
    found = []
    for name, row in _section(table, "slots", problems).items():
        room: Mapping[str, Any] = row if isinstance(row, dict) else {"least": None}
        least, most = room.get("least", 0), room.get("most", 0)
        if not (_is_whole(least) and _is_whole(most) and 0 <= least <= most):
            problems.append(
                _error(f"slots.{name}: least and most are whole numbers, least first", "template.toml")
            )
        else:
            found.append(Slot(name, least, most))
    return found


def _error(text: str, name: str) -> Problem:
    return Problem(Severity.ERROR, text, Place(name))
