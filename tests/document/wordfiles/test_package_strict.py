"""What a strict reader of the package asks of it: types, relationships, numbers, pictures, workbooks."""

import io
import posixpath
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from lxml import etree
from PIL import Image

from briefgen.charts.fairness.honesty import faults
from briefgen.document import word
from briefgen.document.template import load
from briefgen.document.templating.words import sample
from briefgen.document.wordfiles import word_package
from briefgen.knowledge.folders import templates
from tests.charts.hard_samples import hard
from tests.charts.pairs import artist, docx
from tests.charts.samples import light
from tests.document.word_kit import MADE

PACKAGE = "{http://schemas.openxmlformats.org/package/2006/"
LINKS, TYPES = PACKAGE + "relationships}", PACKAGE + "content-types}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
SVG = "{http://schemas.microsoft.com/office/drawing/2016/SVG/main}"
EMU_PER_INCH, LEAST_DPI = 914400, 220

FIRST_DAY = datetime(1899, 12, 30)

Parts = dict[str, bytes]


def _charts(folder: Path) -> bytes:
    charts = (spec for _, spec in (*light(), *hard()) if not faults(spec))
    named = {str(i): replace(spec, key=f"chart:{i}", title=f"Chart {i}") for i, spec in enumerate(charts)}
    return docx(folder, named)


def _brief(name: str) -> bytes:
    return word.render(load(templates() / name), sample(), artist(), attachment=b"{}", made=MADE).data


NAMES = ["all charts", *sorted(p.parent.name for p in templates().glob("*/brief.docx"))]


@pytest.fixture(scope="module", params=NAMES)
def parts(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Parts:
    name = str(request.param)
    data = _charts(tmp_path_factory.mktemp("charts")) if name == NAMES[0] else _brief(name)
    return word_package.parts(data, f"{name}.docx")


def links(parts: Parts, owner: str) -> dict[str, str]:
    """The targets of a part's relationships that lie inside, by their ids."""
    folder, name = posixpath.split(owner)
    held = parts.get(posixpath.join(folder, "_rels", f"{name}.rels"))
    found = [] if held is None else list(etree.fromstring(held))
    ids = [str(link.get("Id")) for link in found]
    assert len(set(ids)) == len(ids), owner
    inside = [link for link in found if link.get("TargetMode") != "External"]
    return {
        str(link.get("Id")): posixpath.normpath(posixpath.join("/" + folder, str(link.get("Target"))))[1:]
        for link in inside
    }


def roots(parts: Parts) -> Iterator[tuple[str, etree._Element]]:
    for name, data in parts.items():
        if name.endswith(".xml") and name != "[Content_Types].xml":
            yield name, etree.fromstring(data)


def test_that_every_part_has_a_type(parts: Parts) -> None:
    types = etree.fromstring(parts["[Content_Types].xml"])
    by_end = {str(one.get("Extension")).lower() for one in types.iter(f"{TYPES}Default")}
    by_name = [str(one.get("PartName"))[1:] for one in types.iter(f"{TYPES}Override")]
    assert len(set(by_name)) == len(by_name)
    assert set(by_name) <= set(parts)
    rest = set(parts) - set(by_name) - {"[Content_Types].xml"}
    assert {name for name in rest if name.rpartition(".")[2].lower() not in by_end} == set()


def test_that_every_target_is_there_and_every_part_is_reached(parts: Parts) -> None:
    reached, ahead = set(), [""]
    while ahead:
        owner = ahead.pop()
        for target in links(parts, owner).values():
            assert target in parts, (owner, target)
            if target not in reached:
                reached.add(target)
                ahead.append(target)
    content = {name for name in parts if not name.endswith(".rels") and name != "[Content_Types].xml"}
    assert content - reached == set()


def test_that_every_relationship_named_in_a_part_is_its_own(parts: Parts) -> None:
    for name, root in roots(parts):
        held = parts.get(posixpath.join(posixpath.dirname(name), "_rels", posixpath.basename(name) + ".rels"))
        known = {str(link.get("Id")) for link in etree.fromstring(held)} if held else set()
        named = {v for one in root.iter() for k, v in one.attrib.items() if str(k).startswith(R)}
        assert named <= known, name


def test_that_no_two_drawings_share_an_id(parts: Parts) -> None:
    ids = [one.get("id") for _, root in roots(parts) for one in root.iter(f"{WP}docPr")]
    assert len(set(ids)) == len(ids)
    assert all(one is not None and 0 < int(one) < 2**31 for one in ids)


def test_that_every_svg_has_a_png_sharp_enough_for_print(parts: Parts) -> None:
    known, seen = links(parts, "word/document.xml"), 0
    for drawing in etree.fromstring(parts["word/document.xml"]).iter(f"{WP}inline"):
        blip = next(drawing.iter(f"{A}blip"), None)
        if blip is None:
            continue
        svg = next(blip.iter(f"{SVG}svgBlip"))
        etree.fromstring(parts[known[str(svg.get(f"{R}embed"))]])
        extent = next(drawing.iter(f"{WP}extent"))
        with Image.open(io.BytesIO(parts[known[str(blip.get(f"{R}embed"))]])) as picture:
            assert picture.format == "PNG"
            for pixels, size in zip(picture.size, (extent.get("cx"), extent.get("cy")), strict=True):
                assert pixels / (int(size or 0) / EMU_PER_INCH) >= LEAST_DPI
        seen += 1
    svgs = sum(name.endswith(".svg") for name in parts)
    assert seen == svgs


def test_that_each_chart_has_a_workbook_with_its_numbers(parts: Parts) -> None:
    for name, root in roots(parts):
        if root.tag != f"{C}chartSpace":
            continue
        data = next(root.iter(f"{C}externalData"))
        book = openpyxl.load_workbook(io.BytesIO(parts[links(parts, name)[str(data.get(f"{R}id"))]]))
        referred = [(ref, cache) for ref in root.iter(f"{C}numRef") for cache in ref.iter(f"{C}numCache")]
        assert referred, name
        for ref, cache in referred:
            sheet, _, cells = str(ref.findtext(f"{C}f")).rpartition("!")
            area = book[sheet.strip("'")][cells.replace("$", "")]
            rows = area if isinstance(area, tuple) else ((area,),)
            flat = [cell for row in rows for cell in (row if isinstance(row, tuple) else (row,))]
            stated = {
                int(str(pt.get("idx"))): float(str(pt.findtext(f"{C}v"))) for pt in cache.iter(f"{C}pt")
            }
            count = next(cache.iter(f"{C}ptCount")).get("val")
            assert count == str(len(flat)), (name, cells)
            for i, cell in enumerate(flat):
                assert number(cell.value) == stated.get(i), (name, cells, i)


def number(value: object) -> float | None:
    """A cell as Word counts it: a date as the day of the spreadsheet; text is no number."""
    if isinstance(value, datetime):
        return float((value - FIRST_DAY).days)
    assert value is None or (isinstance(value, int | float) and not isinstance(value, bool)), value
    return None if value is None else float(value)
