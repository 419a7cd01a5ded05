"""Which face each character of a text is set in: its own, a related one, or one of the machine's.

Charts are measured and pages are printed by the same rule, so that a name is as wide as it was drawn.
"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import groupby

from briefgen.knowledge import machine_faces
from briefgen.knowledge.faces import FACES, face_file, machine_name
from briefgen.knowledge.machine_faces import Folders, Lack, characters, stand_in, why_not

MISSING = "◊"
"""Printed for a run of characters that no face can print; always together with a problem."""
UNSEEN = frozenset(
    "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff"
)
"""Leave no mark on a page, so no face needs them."""

_SPACES = re.compile(r"[\t\n]")

Runs = tuple[tuple[str, str], ...]


@cache
def substitutes(name: str) -> tuple[str, ...]:
    """The face itself, then the shipped ones that may stand in for a character it lacks."""
    family = name.split()[0]
    other = "serif" if family == "sans" else "sans"
    bold = "bold" in name
    order = [name, f"{family} bold" if bold else family, f"{other} bold" if bold else other]
    return tuple(each for each in dict.fromkeys(order) if each in FACES)


def runs(text: str, name: str) -> Runs:
    """The text cut where another face must stand in, as pairs of a face and its words.

    Characters that leave no mark are dropped; a run that nothing can print becomes one `MISSING`.
    """
    if text.isascii() and text.isprintable():
        return ((name, text),) if text else ()
    return _runs(text, name, machine_faces.folders())


@lru_cache(maxsize=8192)
def _runs(text: str, name: str, _where: Folders) -> Runs:
    chosen = [(face_for(c, name), c) for c in _SPACES.sub(" ", text) if c not in UNSEEN]
    found: list[tuple[str, str]] = []
    for one, group in groupby(chosen, key=lambda pair: pair[0]):
        found.append((name, MISSING) if one is None else (one, "".join(c for _, c in group)))
    joined = groupby(found, key=lambda pair: pair[0])
    return tuple((one, "".join(words for _, words in group)) for one, group in joined)


def face_for(character: str, name: str) -> str | None:
    """The name of the face that prints a character of a text in the named face; None where none can."""
    sought = " " if character in "\u00a0\t\n" else character
    own = next((one for one in substitutes(name) if ord(sought) in characters(face_file(one))), None)
    if own is not None:
        return own
    path = stand_in(sought)
    return machine_name(path) if path else None


def unprinted(texts: Iterable[str], name: str = "sans") -> dict[str, Lack]:
    """The characters of texts that no page can print, each with the reason, in order."""
    signs = dict.fromkeys(c for text in texts if not text.isascii() for c in text)
    lost = (c for c in signs if c not in UNSEEN and face_for(c, name) is None)
    return {c: why_not(c) for c in lost}
