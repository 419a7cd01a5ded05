"""What a person settled once: frozen, read from and written to one TOML file."""

import json
import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from briefgen.app.options import OPTIONS, Option, OptionError
from briefgen.app.paths import documents_folder, make_folder, settings_file, write_whole
from briefgen.model.problem import Place, Problem, Severity


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that is remembered between two starts.

    Attributes:
        theme: "system", "light" or "dark".
        text_scale: 1.0 to 2.0.
        export_folder: Empty for the documents folder.
        single_keys: Whether single letters act on lists.
        allow_private: Whether addresses of the own machine and network are read.
    """

    theme: str = "system"
    text_scale: float = 1.0
    template: str = "policy-brief"
    author: str = ""
    organisation: str = ""
    export_folder: str = ""
    export_pdf: bool = True
    export_docx: bool = True
    single_keys: bool = True
    allow_private: bool = False

    @property
    def folder(self) -> Path:
        """Where exports go."""
        return Path(self.export_folder).expanduser() if self.export_folder else documents_folder()


def load(path: Path | None = None) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings of the person, and what in the file could not be understood.

    A missing file gives the defaults; a setting that is wrong keeps its default.
    """
    path = path or settings_file()
    try:
        values = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings(), ()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
        problem = Problem(
            Severity.WARNING,
            "the settings could not be read",
            Place(str(path)),
            f"{fault}; the defaults are used",
        )
        return Settings(), (problem,)
    return _checked(values, path)


def save(settings: Settings, path: Path | None = None) -> None:
    """Writes the settings; only what differs from the defaults.

    Raises:
        BriefgenError: The file cannot be written.
    """
    path = path or settings_file()
    make_folder(path.parent)
    default = Settings()
    own = {f.name: getattr(settings, f.name) for f in fields(Settings)}
    lines = [f"{name} = {_toml(value)}\n" for name, value in own.items() if value != getattr(default, name)]
    write_whole(path, "".join(lines).encode())


def _checked(values: dict[str, Any], path: Path) -> tuple[Settings, tuple[Problem, ...]]:
    accepted: dict[str, Any] = {}
    problems: list[Problem] = []
    options: dict[str, Option] = {option.name: option for option in OPTIONS}
    known = {f.name for f in fields(Settings)}
    for name, value in values.items():
        try:
            if name not in known or name not in options:
                raise OptionError.unknown(name, known)
            accepted[name] = options[name].checked(value)
        except OptionError as wrong:
            problems.append(Problem(Severity.WARNING, wrong.text, Place(str(path), part=name), wrong.hint))
    return Settings(**accepted), tuple(problems)


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        # A JSON string is a TOML string but for DEL.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return str(value)
