"""The typefaces that ship with Briefgen: Source Sans and Source Serif, from their PyPI packages."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

_FILES = {
    "sans": ("font_source_sans_pro", "SourceSansPro-Regular.ttf"),
    "sans italic": ("font_source_sans_pro", "SourceSansPro-It.ttf"),
    "sans semibold": ("font_source_sans_pro", "SourceSansPro-Semibold.ttf"),
    "sans bold": ("font_source_sans_pro", "SourceSansPro-Bold.ttf"),
    "serif": ("font_source_serif_pro", "SourceSerifPro-Regular.ttf"),
    "serif italic": ("font_source_serif_pro", "SourceSerifPro-It.ttf"),
    "serif semibold": ("font_source_serif_pro", "SourceSerifPro-Semibold.ttf"),
    "serif bold": ("font_source_serif_pro", "SourceSerifPro-Bold.ttf"),
}

FACES = tuple(_FILES)
"""Names of the faces, as templates and looks write them."""

FAMILIES = ("sans", "serif")
"""The families they belong to; what a look does not say is set in the first."""

_MACHINE = "machine "


def machine_name(path: Path) -> str:
    """The name of a face of the reader's machine, by its file; templates cannot ask for it."""
    return f"{_MACHINE}{path}"


def is_shipped(face: str) -> bool:
    """Whether the face comes with Briefgen, not from the machine."""
    return face in _FILES


@cache
def face_file(face: str) -> Path:
    """The TrueType file of a face, of a shipped one or of one of the machine's.

    Raises:
        KeyError: There is no face of that name.
        FileNotFoundError: The font package is not installed.
    """
    if face.startswith(_MACHINE):
        return Path(face.removeprefix(_MACHINE))
    package, name = _FILES[face]
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError(f"the font package {package} is not installed")
    return Path(spec.submodule_search_locations[0]) / "files" / name
