"""Where the data shipped with Briefgen lies, in a checkout and in an installed wheel."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


@cache
def shipped(name: str) -> Path:
    """The folder of that name ("resources", "templates").

    Raises:
        FileNotFoundError: The installation is incomplete.
    """
    for parent in (_PACKAGE / "_shipped", _PACKAGE.parent):
        if (parent / name).is_dir():
            return parent / name
    raise FileNotFoundError(f"the folder “{name}” that ships with Briefgen is missing")


def resources() -> Path:
    """Icons, themes, lexicons, samples, manual."""
    return shipped("resources")


def templates() -> Path:
    """The templates that ship with Briefgen."""
    return shipped("templates")
