"""The same chart twice: as recorded for the PDF, and as Word draws it."""

import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from briefgen.charts.draw import Artist
from briefgen.charts.drawing.look import load as load_look
from briefgen.document import word
from briefgen.document.template import load
from briefgen.document.templating.words import sample
from briefgen.knowledge.folders import templates
from briefgen.model.chart import ChartKind, ChartSpec
from briefgen.model.manuscript import Manuscript, PrintedChart
from tests.charts.samples import light
from tests.document.word_kit import MADE, one_line_template

NATIVE = (
    ChartKind.SLOPE, ChartKind.PAIR, ChartKind.BARS, ChartKind.COLUMNS, ChartKind.PAIRED_BARS,
    ChartKind.HUNDRED, ChartKind.DONUT, ChartKind.LINE, ChartKind.RANGE, ChartKind.DIVERGING,
    ChartKind.LOLLIPOP,
)  # fmt: skip
"""The kinds Word has a type for."""

MARK = "Chart number"


def samples() -> dict[str, ChartSpec]:
    """A chart of each native kind, and the slopes of several items."""
    found = {}
    for number, (title, spec) in enumerate(light()):
        if spec.kind in NATIVE:
            name = f"{spec.kind.value} {number}"
            found[name] = replace(spec, key=f"chart:{number}", title=title, alt=title)
    return found


def artist() -> Artist:
    return Artist(load_look(templates() / "policy-brief" / "look.toml"))


def manuscript(specs: Mapping[str, ChartSpec]) -> Manuscript:
    """A brief that holds those charts and nothing else."""
    charts = tuple(PrintedChart(spec, spec.title, alt=spec.alt, key=spec.key) for spec in specs.values())
    return Manuscript(brief=sample().brief, article=sample().article, charts=charts)


def docx(folder: Path, specs: Mapping[str, ChartSpec]) -> bytes:
    """A Word document with each chart under a line that numbers it."""
    lines = ("{%p for chart in charts %}", MARK + " {{ chart.number }}", "{{ chart.chart }}", "{%p endfor %}")
    template = replace(one_line_template(folder, *lines), look=load(templates() / "policy-brief").look)
    return word.render(template, manuscript(specs), artist(), attachment=None, made=MADE).data


def as_pdf(document: Path) -> Path:
    """What LibreOffice makes of a Word document, beside it."""
    folder = document.parent
    profile = f"-env:UserInstallation={(folder / 'profile').resolve().as_uri()}"
    convert = ["libreoffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*convert, str(document)], check=True, capture_output=True, timeout=240)
    return document.with_suffix(".pdf")


def shown(pdf: Path) -> Iterator[str]:
    """The words LibreOffice printed for each chart, in order."""
    import pypdfium2

    pages = pypdfium2.PdfDocument(pdf)
    text = "\n".join(page.get_textpage().get_text_bounded() for page in pages)
    pages.close()
    yield from text.split(MARK)[1:]
