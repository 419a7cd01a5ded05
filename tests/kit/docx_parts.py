"""Takes a DOCX apart and lays it beside a golden one: each part pretty-printed, a file of its own."""

import io
import zipfile
from pathlib import Path

from lxml import etree

VOLATILE = (".odttf",)
"""Endings of parts whose bytes belong to others (the font packages): only their being there is compared."""

_XML = (".xml", ".rels")


def printed_parts(data: bytes) -> dict[str, str]:
    """Every part by its name as text people can read; a workbook's parts stand under its own name."""
    found: dict[str, str] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in package.namelist():
            part = package.read(name)
            if name.endswith(".xlsx"):
                found.update({f"{name}/{inner}": text for inner, text in printed_parts(part).items()})
            else:
                found[name] = _printed(name, part)
    return found


def _printed(name: str, part: bytes) -> str:
    if name.endswith(_XML):
        parser = etree.XMLParser(remove_blank_text=True)
        return etree.tostring(etree.fromstring(part, parser), pretty_print=True, encoding="unicode")
    return "" if name.endswith(VOLATILE) else f"{len(part)} bytes\n"


def differences(data: bytes, golden: Path, *, write: bool = False) -> list[str]:
    """One line for each part that is missing, new or not as the golden one; `write` makes it golden."""
    found = {name.replace("/", "__"): text for name, text in printed_parts(data).items()}
    if write:
        _write(found, golden)
    expected = {path.name: path.read_text("utf-8") for path in golden.iterdir()} if golden.is_dir() else {}
    names = sorted(name for name in found.keys() | expected.keys() if found.get(name) != expected.get(name))
    return [_difference(name, found.get(name), expected.get(name)) for name in names]


def _write(found: dict[str, str], golden: Path) -> None:
    golden.mkdir(parents=True, exist_ok=True)
    for path in golden.iterdir():
        path.unlink()
    for name, text in found.items():
        (golden / name).write_text(text, "utf-8")


def _difference(name: str, found: str | None, expected: str | None) -> str:
    if found is None or expected is None:
        return f"{name}: {'missing' if found is None else 'new'}"
    pairs = zip(found.splitlines(), expected.splitlines(), strict=False)
    line, pair = next(((i, pair) for i, pair in enumerate(pairs, 1) if pair[0] != pair[1]), (0, ("", "")))
    return (
        f"{name}:{line}: {pair[0].strip()} instead of {pair[1].strip()}"
        if line
        else f"{name}: longer or shorter"
    )
