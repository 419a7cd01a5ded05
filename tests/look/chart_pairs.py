"""Pictures of each native chart as the PDF has it and as LibreOffice shows the DOCX, side by side.

python -m tests.look.chart_pairs FOLDER
"""

import io
import sys
from pathlib import Path

import pypdfium2
from PIL import Image

from briefgen.charts.draw import Artist
from briefgen.model.chart import ChartSpec
from tests.charts.pairs import artist, as_pdf, docx, samples

WIDTH_PT = 432.0
_SCALE = 100 / 72


def plots(folder: Path) -> list[Image.Image]:
    """The charts of the Word document, cut out of its pages one by one."""
    found = []
    for name, spec in samples().items():
        path = folder / f"{name.replace(' ', '-').replace('%', 'per-cent')}.docx"
        path.write_bytes(docx(folder, {name: spec}))
        page = pypdfium2.PdfDocument(as_pdf(path))[0].render(scale=_SCALE).to_pil().convert("RGB")
        found.append(page.crop((60, 60, page.width - 60, 480)))
    return found


def drawn(artist: Artist, spec: ChartSpec) -> Image.Image:
    """The chart as it is drawn on a page."""
    picture = artist.picture(spec, WIDTH_PT, artist.height(spec, WIDTH_PT).best)
    image = Image.open(io.BytesIO(picture.png)).convert("RGB")
    size = round(picture.width_pt * _SCALE), round(picture.height_pt * _SCALE)
    return image.resize(size, Image.Resampling.LANCZOS)


def main(folder: Path) -> None:
    """Writes `pairs.png`: the PDF's drawing on the left, Word's on the right."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = list(zip([drawn(artist(), spec) for spec in samples().values()], plots(folder), strict=True))
    wide = max(left.width for left, _ in rows) + max(right.width for _, right in rows) + 20
    sheet = Image.new("RGB", (wide, sum(max(a.height, b.height) for a, b in rows)), "white")
    y = 0
    for left, right in rows:
        sheet.paste(left, (0, y + 30))
        sheet.paste(right, (left.width + 20, y))
        y += max(left.height, right.height)
    sheet.save(folder / "pairs.png")
    print(folder / "pairs.png", sheet.size)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
