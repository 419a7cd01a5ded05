"""`.brief` files: a ZIP with the brief as JSON and the source as it came. Opening one needs nothing else."""

import io
import json
import zipfile
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, get_origin

from briefgen.app.paths import write_whole
from briefgen.brief.about import source_name
from briefgen.model.brief import Brief
from briefgen.model.problem import Place, error

VERSION = 1
MOST_BYTES = 200_000_000
_WHEN = (1980, 1, 1, 0, 0, 0)
_JSON, _SOURCE = "brief.json", "source"


def save(brief: Brief, path: Path) -> None:
    """Writes the brief, whole or not at all.

    Raises:
        BriefgenError: The file cannot be written.
    """
    write_whole(path, packed(brief))


def packed(brief: Brief) -> bytes:
    """The bytes of a `.brief` file; the same brief gives the same bytes."""
    source = brief.article.source
    # The folders of this computer are nobody else's business.
    named = replace(source, data=b"", name=source_name(brief.article))
    bare = replace(brief, article=replace(brief.article, source=named))
    content = {"format": "brief", "version": VERSION, "brief": _converter().unstructure(bare)}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        text = json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True)
        archive.writestr(zipfile.ZipInfo(_JSON, _WHEN), text.encode("utf-8", "surrogatepass"))
        archive.writestr(zipfile.ZipInfo(_SOURCE, _WHEN), source.data)
    return out.getvalue()


def load(path: Path) -> Brief:
    """The brief in a file.

    Raises:
        BriefgenError: The file is missing, damaged, no `.brief`, or from a newer Briefgen.
    """
    try:
        return unpacked(path.read_bytes(), str(path))
    except OSError as fault:
        raise error("the brief could not be read", str(path), fault.strerror or str(fault)) from fault


def unpacked(data: bytes, name: str) -> Brief:
    """The brief in the bytes of a `.brief` file.

    Raises:
        BriefgenError: See `load`.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check_size(archive, name)
            content = json.loads(archive.read(_JSON))
            source = archive.read(_SOURCE)
    except (zipfile.BadZipFile, KeyError, ValueError, EOFError, NotImplementedError, RuntimeError) as damage:
        raise error(
            "the brief is damaged, or is no .brief file", name, "get the file again, or open an earlier copy"
        ) from damage
    return _structured(content, source, name)


def _check_size(archive: zipfile.ZipFile, name: str) -> None:
    size = sum(entry.file_size for entry in archive.infolist())
    if size > MOST_BYTES:
        raise error("the brief is too large to be one", name, f"{size // 1_000_000} MB unpacked")


def _structured(content: dict[str, Any], source: bytes, name: str) -> Brief:
    version = content.get("version") if isinstance(content, dict) else None
    if not isinstance(version, int):
        raise error("the brief is damaged: it has no version", Place(name, part=_JSON))
    if version > VERSION:
        raise error(
            "the brief is from a newer Briefgen", Place(name, part=_JSON), "update Briefgen to open it"
        )
    from cattrs.errors import BaseValidationError

    try:
        brief: Brief = _converter().structure(content["brief"], Brief)
    except (BaseValidationError, KeyError, TypeError, ValueError) as damage:
        raise error(
            "the brief is damaged", Place(name, part=_JSON), "get the file again, or open an earlier copy"
        ) from damage
    if not _agrees(brief):
        raise error("the brief is damaged: its evidence does not stand in its article", name)
    return replace(brief, article=replace(brief.article, source=replace(brief.article.source, data=source)))


def _agrees(brief: Brief) -> bool:
    """Whether every quote and figure stands in the text at its place."""
    text = brief.article.text
    quotes = all(quote.span.of(text) == quote.text for quote in brief.evidence.quotes)
    return quotes and all(figure.span.of(text) == figure.text for figure in brief.evidence.figures)


def _is_set(kind: Any) -> bool:
    return bool(get_origin(kind) is frozenset)


@cache
def _converter() -> Any:
    from cattrs.preconf.json import make_converter

    converter = make_converter()
    converter.register_unstructure_hook(Decimal, str)
    converter.register_structure_hook(Decimal, lambda value, _: Decimal(value))
    # Sets have no order of their own; sorted, the same brief gives the same bytes.
    converter.register_unstructure_hook_func(_is_set, sorted)
    return converter
