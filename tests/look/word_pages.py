"""Pictures of the policy brief and of every native chart as LibreOffice shows the DOCX.

python -m tests.look.word_pages FOLDER
"""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pypdfium2

from briefgen.charts.draw import Artist
from briefgen.charts.drawing.look import load as load_look
from briefgen.document import word
from briefgen.document.template import load
from briefgen.document.templating.words import sample
from briefgen.knowledge.folders import templates
from briefgen.model.manuscript import Manuscript, PrintedChart
from tests.document.native.test_native_chart import SPECS
from tests.document.word_kit import MADE

_DPI = 80


def chart_pages() -> Manuscript:
    """A brief that holds nothing but a chart of every native kind."""
    charts = tuple(
        PrintedChart(replace(spec, key=f"chart:{i}"), name.capitalize(), "Sample data, to show the form only")
        for i, (name, spec) in enumerate(SPECS.items())
    )
    return Manuscript(
        brief=replace(sample().brief, bottom_line=None), article=sample().article, charts=charts
    )


def pages(folder: Path, name: str, manuscript: Manuscript) -> None:
    """Writes the DOCX, the PDF LibreOffice makes of it, and a PNG of each page."""
    template = load(templates() / "policy-brief")
    artist = Artist(load_look(template.look))
    path = folder / f"{name}.docx"
    path.write_bytes(word.render(template, manuscript, artist, attachment=None, made=MADE).data)
    profile = f"-env:UserInstallation={(folder / 'profile').resolve().as_uri()}"
    convert = [
        "libreoffice",
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(folder),
        str(path),
    ]
    subprocess.run(convert, check=True, capture_output=True, timeout=240)
    for number, page in enumerate(pypdfium2.PdfDocument(folder / f"{name}.pdf"), start=1):
        picture = folder / f"{name}-{number}.png"
        page.render(scale=_DPI / 72).to_pil().save(picture)
        print(picture)


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    pages(target, "word-brief", sample())
    pages(target, "word-charts", chart_pages())
