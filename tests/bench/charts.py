"""What drawing costs, kind by kind, against matplotlib's own backends: `python -m tests.bench.charts`.

draw     the chart recorded as a Drawing, from the ChartSpec on
replay   that Drawing drawn on a ReportLab canvas with the document's fonts
Agg, PDF the same figure drawn by matplotlib's own backend, laid out from the ChartSpec on likewise
"""

import io
import time
from collections.abc import Callable

from matplotlib.backend_bases import FigureCanvasBase
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_pdf import FigureCanvasPdf

from briefgen.charts.draw import Artist
from briefgen.charts.drawing.look import load
from briefgen.document.paging.chart import replay
from briefgen.document.paging.fonts import face
from briefgen.document.paging.tagged import Node, TaggedCanvas
from briefgen.knowledge.folders import templates
from briefgen.model.chart import ChartSpec
from tests.charts.samples import light

WIDTH_PT = 165 / 25.4 * 72
RUNS = 9


def milliseconds(work: Callable[[], object]) -> float:
    """The least of several runs after one to warm up: what others do on the machine only adds."""
    work()
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times) * 1000


def measured(artist: Artist, spec: ChartSpec, canvas: TaggedCanvas) -> dict[str, float]:
    high = artist.height(spec, WIDTH_PT).best
    drawing = artist.drawing(spec, WIDTH_PT, high)
    return {
        "draw": milliseconds(lambda: artist.drawing(spec, WIDTH_PT, high)),
        "replay": milliseconds(lambda: replay(drawing, canvas)),
        "Agg": milliseconds(lambda: saved(FigureCanvasAgg(artist.figure(spec, WIDTH_PT, high)), "raw")),
        "PDF": milliseconds(lambda: saved(FigureCanvasPdf(artist.figure(spec, WIDTH_PT, high)), "pdf")),
    }


def saved(canvas: FigureCanvasBase, kind: str) -> None:
    canvas.figure.savefig(io.BytesIO(), format=kind)


def main() -> None:
    artist = Artist(load(templates() / "policy-brief" / "look.toml"))
    face("sans")
    canvas = TaggedCanvas(io.BytesIO(), (WIDTH_PT, 400), Node("Document"), invariant=1)
    print(f"{'':14}{'draw ms':>9}{'replay ms':>11}{'draw/Agg':>11}{'draw/PDF':>11}{'re/draw':>11}")
    with canvas.artifact():
        for _, spec in light():
            print(line(spec, measured(artist, spec, canvas)))


def line(spec: ChartSpec, ms: dict[str, float]) -> str:
    ratios = (ms["draw"] / ms["Agg"], ms["draw"] / ms["PDF"], ms["replay"] / ms["draw"])
    numbers = "".join(f"{ratio:11.2f}" for ratio in ratios)
    return f"{spec.kind:14}{ms['draw']:9.2f}{ms['replay']:11.2f}{numbers}"


if __name__ == "__main__":
    main()
