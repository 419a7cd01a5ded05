"""What the tests of Word documents share: an artist that needs no plotting, and a template of one line."""

import io
from datetime import UTC, datetime
from pathlib import Path

import docx

from briefgen.model.chart import ChartPicture, ChartSpec, Drawing, PlotHeight
from briefgen.model.template import Template

MADE = datetime(2025, 5, 24, 9, 30, tzinfo=UTC)
LOOK = Path(__file__).resolve().parent.parent.parent / "templates" / "policy-brief" / "look.toml"

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360"
    "606060000000050001a5f645400000000049454e44ae426082"
)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'


class FixedArtist:
    """Gives every chart one height and one picture."""

    def height(self, spec: ChartSpec, width_pt: float) -> PlotHeight:
        del spec, width_pt
        return PlotHeight(52, 78, 104)

    def drawing(self, spec: ChartSpec, width_pt: float, height_pt: float) -> Drawing:
        del spec
        return Drawing(width_pt, height_pt, ())

    def picture(self, spec: ChartSpec, width_pt: float, height_pt: float) -> ChartPicture:
        del spec
        return ChartPicture(SVG, PNG, width_pt, height_pt)


def one_line_template(folder: Path, *lines: str) -> Template:
    """A template whose Word form is those paragraphs and nothing else."""
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    path = folder / "brief.docx"
    document.save(str(path))
    return Template("one-line", "One line", "For tests.", folder, "en-GB", 1, (), None, path, LOOK)


def with_part(data: bytes, name: str, part: bytes) -> bytes:
    """The same package with one part more."""
    import zipfile

    whole = io.BytesIO(data)
    with zipfile.ZipFile(whole, "a") as package:
        package.writestr(name, part)
    return whole.getvalue()
