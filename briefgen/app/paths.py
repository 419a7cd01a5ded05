"""Where a person's own files lie on this system, and how a file is written whole or not at all."""

import contextlib
import os
import tempfile
from pathlib import Path

from briefgen.model.problem import BriefgenError, error

_NAME = "briefgen"


def data_folder() -> Path:
    """The library and recovered briefs; not made before something is written."""
    from platformdirs import user_data_path

    return user_data_path(_NAME, appauthor=False)


def settings_file() -> Path:
    """The settings as TOML."""
    from platformdirs import user_config_path

    return user_config_path(_NAME, appauthor=False) / "settings.toml"


def documents_folder() -> Path:
    """Where exports go unless told otherwise."""
    from platformdirs import user_documents_path

    return user_documents_path() / "Briefs"


def make_folder(folder: Path) -> None:
    """Makes a folder of Briefgen's own, with those above it; one that is there stays as it is.

    Raises:
        BriefgenError: It cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise cannot_write(folder, fault) from fault


def check_target(target: Path) -> None:
    """Makes sure a file can be written there, before any work is done.

    Raises:
        BriefgenError: The folder is not there or not writable, or the target is a folder.
    """
    if target.is_dir():
        raise error("the target is a folder", str(target), "name a file in it")
    folder = target.parent
    if not folder.exists():
        raise error("the target folder is not there", str(folder), "make it first or choose another")
    if not folder.is_dir():
        raise error("the target folder is a file", str(folder), "choose another")
    if not os.access(folder, os.W_OK) or (target.exists() and not os.access(target, os.W_OK)):
        raise error(
            "the target may not be written", str(target), "choose another folder or ask for the right"
        )


def write_whole(target: Path, data: bytes) -> None:
    """Writes beside, syncs and renames: the file is the new one or still the old one.

    Raises:
        BriefgenError: The file cannot be written; an older one is untouched.
    """
    check_target(target)
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        beside = Path(name)
        try:
            _fill(handle, data)
            beside.chmod(_mode(target))
            beside.replace(target)
        finally:
            with contextlib.suppress(FileNotFoundError):
                beside.unlink()
    except OSError as fault:
        raise cannot_write(target, fault) from fault


def cannot_write(target: Path, fault: OSError) -> BriefgenError:
    """The error of a write that the system refused."""
    return error("the file could not be written", str(target), fault.strerror or str(fault))


def _fill(handle: int, data: bytes) -> None:
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _mode(target: Path) -> int:
    """The rights of the old file, or what a new one gets."""
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
