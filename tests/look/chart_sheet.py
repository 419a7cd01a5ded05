"""Draws every kind of chart at two widths, with light and hard data: `python -m tests.look.chart_sheet`.

Writes `resources/manual/pictures/charts-light.png` and `charts-hard.png`, or into the folder given.
"""

import io
import sys
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from briefgen.charts.draw import Artist
from briefgen.charts.drawing.look import load
from briefgen.knowledge.faces import face_file
from briefgen.knowledge.folders import resources, templates
from briefgen.model.chart import ChartSpec
from tests.charts.hard_samples import hard
from tests.charts.samples import light

DPI = 110
WIDTHS_MM = (80.0, 165.0)
GUTTER, MARGIN, HEAD, FOOT = 30, 40, 26, 30


def pixels(mm: float) -> int:
    return round(mm / 25.4 * DPI)


def row(artist: Artist, title: str, spec: ChartSpec) -> Image.Image:
    """One chart at both widths, with its title over each."""
    plots = []
    for wide_mm in WIDTHS_MM:
        wide = wide_mm / 25.4 * 72
        picture = artist.picture(spec, wide, artist.height(spec, wide).best)
        image = Image.open(io.BytesIO(picture.png)).convert("RGB")
        plots.append(
            image.resize((pixels(wide_mm), round(picture.height_pt / 72 * DPI)), Image.Resampling.LANCZOS)
        )
    high = max(plot.height for plot in plots) + HEAD + FOOT
    sheet = Image.new("RGB", (sum(map(pixels, WIDTHS_MM)) + GUTTER, high), "white")
    draw, font, x = ImageDraw.Draw(sheet), ImageFont.truetype(str(face_file("sans bold")), 14), 0
    for plot in plots:
        draw.line([(x, 0), (x + plot.width, 0)], "#1A1D21", 1)
        draw.text((x, 4), title, "#1A1D21", font)
        sheet.paste(plot, (x, HEAD))
        x += plot.width + GUTTER
    return sheet


def sheet(rows: list[Image.Image]) -> Image.Image:
    wide = rows[0].width + 2 * MARGIN
    page = Image.new("RGB", (wide, sum(r.height for r in rows) + 2 * MARGIN), "white")
    y = MARGIN
    for each in rows:
        page.paste(each, (MARGIN, y))
        y += each.height
    return page


def sheets(artist: Artist) -> Iterator[tuple[str, Image.Image]]:
    for name, samples in (("light", light()), ("hard", hard())):
        yield f"charts-{name}.png", sheet([row(artist, title, spec) for title, spec in samples])


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    artist = Artist(load(templates() / "policy-brief" / "look.toml"))
    for name, image in sheets(artist):
        image.quantize(64, dither=Image.Dither.NONE).save(folder / name, optimize=True)
        print(folder / name, image.size, (folder / name).stat().st_size)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else resources() / "manual" / "pictures")
