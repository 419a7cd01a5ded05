"""Pictures of each chart as the PDF has it and as LibreOffice shows the DOCX, side by side.

python -m tests.look.chart_pairs FOLDER [SET [WIDTH_MM ...]]

SET is "light", "hard", "counts", or "kind:" and a kind of which every tight sample is drawn. Word's half says
whether the chart is Word's own or a picture.
"""

import io
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import docx
import pypdfium2
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.shared import Pt
from PIL import Image, ImageDraw, ImageFont

from briefgen.charts.draw import Artist
from briefgen.charts.fairness.honesty import faults
from briefgen.document import word
from briefgen.document.paging.chart import replay
from briefgen.document.paging.fonts import face
from briefgen.document.paging.tagged import Node, TaggedCanvas
from briefgen.document.wordfiles.word_parts import FACES
from briefgen.knowledge.faces import face_file
from briefgen.model.chart import ChartKind, ChartSpec
from tests.charts.hard_samples import hard
from tests.charts.pairs import artist, as_pdf, manuscript
from tests.charts.samples import light
from tests.charts.tight_samples import tight
from tests.document.word_kit import LOOK, MADE, one_line_template

WIDTHS_MM = (60.0, 90.0, 122.0, 170.0)
_SCALE = 100 / 72
_AT_ONCE = 12
"""LibreOffice keeps twenty charts of a document at a time; of others it prints a smaller picture."""
_MARGIN_PT, _HEAD_PT = 12.0, 14.0


def chosen(name: str) -> dict[str, ChartSpec]:
    """The charts of a set that can be drawn, by name."""
    found = {f"{number:02} {title}": spec for number, (title, spec) in enumerate(_all(name))}
    return {
        title: replace(spec, key=f"chart:{title}", title=title, alt=title)
        for title, spec in found.items()
        if not faults(spec)
    }


def _all(name: str) -> Iterator[tuple[str, ChartSpec]]:
    if name == "hard":
        yield from hard()
    elif name.startswith("kind:"):
        yield from tight(ChartKind(name.removeprefix("kind:")))
    elif name == "counts":
        for kind in ChartKind:
            yield from (
                one for one in tight(kind, counts=(1, 2, 12)) if one[0].startswith(f"{kind.value}, even")
            )
    else:
        yield from light()


def shown_by_word(folder: Path, specs: Mapping[str, ChartSpec], wide: float) -> list[Image.Image]:
    """Each chart on a page of its own, as wide as the chart with a margin, as LibreOffice draws it."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = ("{%p for chart in charts %}", "{{ chart.chart }}", "{%p endfor %}")
    template = replace(one_line_template(folder, *lines), look=LOOK)
    form = docx.Document(str(folder / "brief.docx"))
    page = form.sections[0]
    page.page_width, page.page_height = Pt(wide + 2 * _MARGIN_PT), Pt(760)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Pt(_MARGIN_PT)
    page.header_distance = page.footer_distance = Pt(0)
    for paragraph in form.paragraphs:
        paragraph.paragraph_format.space_after = Pt(0)
        if ".chart " in paragraph.text:
            paragraph.paragraph_format.page_break_before = True
    name_faces(form)
    form.save(str(folder / "brief.docx"))
    path = folder / "pairs.docx"
    path.write_bytes(word.render(template, manuscript(specs), artist(), attachment=None, made=MADE).data)
    pages = pypdfium2.PdfDocument(as_pdf(path))
    return [pixels(page) for page in pages][-len(specs) :]


def name_faces(form: Document) -> None:
    """The families of the look, so that they are embedded and LibreOffice sets charts in them."""
    links = form.part.rels.values()
    table = next(link.target_part for link in links if link.reltype == RELATIONSHIP_TYPE.FONT_TABLE)
    named = "".join(f'<w:font w:name="{family}"/>' for family in FACES)
    table._blob = table.blob.replace(b"</w:fonts>", f"{named}</w:fonts>".encode())


def pixels(page: pypdfium2.PdfPage) -> Image.Image:
    """A page as it is seen."""
    seen: Image.Image = page.render(scale=_SCALE).to_pil().convert("RGB")
    return seen


def drawn_in_pdf(artist: Artist, spec: ChartSpec, wide: float) -> Image.Image:
    """The chart replayed on a page, with the document's own fonts."""
    high, file = artist.height(spec, wide).best, io.BytesIO()
    face("sans")
    canvas = TaggedCanvas(file, (wide, high), Node("Document"), invariant=1)
    with canvas.artifact():
        replay(artist.drawing(spec, wide, high), canvas)
    canvas.showPage()
    canvas.save()
    return pixels(pypdfium2.PdfDocument(file.getvalue())[0])


def pair(title: str, left: Image.Image, right: Image.Image, wide: float) -> Image.Image:
    """The two forms under the name of the chart."""
    half = round((wide + 2 * _MARGIN_PT) * _SCALE)
    right = right.crop((0, 0, right.width, min(right.height, left.height + round(2 * _MARGIN_PT * _SCALE))))
    both = Image.new("RGB", (2 * half, right.height + round(_HEAD_PT * _SCALE)), "white")
    draw, font = ImageDraw.Draw(both), ImageFont.truetype(str(face_file("sans bold")), 13)
    draw.line([(0, 0), (both.width, 0)], "#C3C8CE", 1)
    draw.text((4, 2), title, "#12436D", font)
    top = round(_HEAD_PT * _SCALE)
    both.paste(left, (round(_MARGIN_PT * _SCALE), top + round(_MARGIN_PT * _SCALE)))
    both.paste(right, (half, top))
    draw.rectangle([half, top, 2 * half - 1, both.height - 1], outline="#E8EAED")
    return both


def sheet(pairs: list[Image.Image], columns: int) -> Image.Image:
    """All pairs, in so many columns of about one height."""
    high = sum(one.height for one in pairs) / columns
    stacks: list[list[Image.Image]] = [[]]
    for one in pairs:
        if len(stacks) < columns and sum(p.height for p in stacks[-1]) > high - one.height / 2:
            stacks.append([])
        stacks[-1].append(one)
    wide = pairs[0].width
    page = Image.new(
        "RGB",
        (wide * len(stacks) + 20 * (len(stacks) - 1), max(sum(p.height for p in s) for s in stacks)),
        "white",
    )
    for i, stack in enumerate(stacks):
        y = 0
        for one in stack:
            page.paste(one, (i * (wide + 20), y))
            y += one.height
    return page


def main(folder: Path, name: str = "light", widths_mm: tuple[float, ...] = WIDTHS_MM) -> None:
    """Writes `pairs-SET-WIDTH.png` for each width: the PDF's drawing on the left, Word's on the right."""
    specs = chosen(name)
    for mm in widths_mm:
        wide = mm * 72 / 25.4
        names = list(specs)
        parts = [names[i : i + _AT_ONCE] for i in range(0, len(names), _AT_ONCE)]
        place = folder / f"{mm:g}"
        shown = [
            one for part in parts for one in shown_by_word(place, {name: specs[name] for name in part}, wide)
        ]
        pairs = [
            pair(title, drawn_in_pdf(artist(), spec, wide), right, wide)
            for (title, spec), right in zip(specs.items(), shown, strict=True)
        ]
        target = folder / f"pairs-{name.replace(':', '-').replace(' ', '-').replace('%', '')}-{mm:g}.png"
        sheet(pairs, max(round(1500 / pairs[0].width), 1)).save(target)
        print(target)


if __name__ == "__main__":
    folder, *more = sys.argv[1:]
    main(Path(folder), more[0] if more else "light", tuple(map(float, more[1:])) or WIDTHS_MM)
