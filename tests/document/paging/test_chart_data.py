"""The data of a chart as a table that is read out: tagged, in order, invisible, and without taking room."""

import io
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from briefgen.document.paging.chart_data import ChartData
from briefgen.document.paging.sheet import Sheet
from briefgen.document.paging.tagged import Node, TaggedCanvas
from briefgen.document.pdf import render
from briefgen.document.template import load
from briefgen.document.templating.words import sample
from briefgen.model.chart import ChartTable, TableRow
from briefgen.model.document import Rendered
from briefgen.model.manuscript import Manuscript
from tests.document.word_kit import MADE
from tests.kit.artist import HandArtist
from tests.kit.layouts import POLICY_BRIEF, template
from tests.kit.verapdf import broken_rules

TABLE = sample().charts[0].table
MANY = ChartTable(
    ("Item", "2019 (per cent)", "2024 (per cent)", "Where it comes from"),
    tuple(TableRow(f"Port {i}", (f"{i}.5", "not stated"), f"article: “{i} Ł東”") for i in range(300)),
)


def rendered(manuscript: Manuscript | None = None) -> Rendered:
    return render(load(POLICY_BRIEF), manuscript or sample(), HandArtist(), attachment=b"{}", made=MADE)


def with_table(table: ChartTable) -> Manuscript:
    return replace(sample(), charts=(replace(sample().charts[0], table=table),))


def behind_figure(data: bytes) -> tuple[str, list[list[str]]]:
    """Summary and rows of the table right behind the only figure: the role and scope of each cell."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        (table,) = _behind_figures(pdf.Root.StructTreeRoot)
        rows = [[_cell(cell) for cell in row.K] for row in table.K]
        summary = next((str(owner["/Summary"]) for owner in table.get("/A", []) if "/Summary" in owner), "")
        return summary, rows


def _behind_figures(element: Any) -> Iterator[Any]:
    kids = [kid for kid in element.get("/K", []) if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
    for one, after in pairwise(kids):
        if (str(one.S), str(after.S)) == ("/Figure", "/Table"):
            yield after
    for kid in kids:
        yield from _behind_figures(kid)


def _cell(cell: Any) -> str:
    scopes = [str(owner.Scope)[1:] for owner in cell.get("/A", []) if "/Scope" in owner]
    return " ".join([str(cell.S)[1:], *scopes])


def test_that_the_table_stands_right_behind_the_figure_with_scoped_heads() -> None:
    summary, rows = behind_figure(rendered().data)
    assert summary == sample().charts[0].title
    assert rows == [["TH Column"] * 3, *[["TH Row", "TD", "TD"]] * 3]


def test_that_the_table_behind_a_chart_takes_no_room_and_leaves_no_mark() -> None:
    import pypdfium2

    def pixels(data: bytes) -> list[bytes]:
        pages = pypdfium2.PdfDocument(data)
        return [page.render(scale=2).to_numpy().tobytes() for page in pages]

    full, bare = rendered(), rendered(with_table(ChartTable()))
    assert full.fit == bare.fit
    assert full.places == bare.places
    assert pixels(full.data) == pixels(bare.data)


def test_that_programs_that_extract_text_read_it_row_by_row(tmp_path: Path) -> None:
    path = tmp_path / "brief.pdf"
    path.write_bytes(rendered().data)
    for mode in ([], ["-raw"]):
        text = subprocess.run(["pdftotext", *mode, str(path), "-"], check=True, capture_output=True).stdout
        lines = text.decode().splitlines()
        at = lines.index(" ".join(TABLE.heads))
        assert lines[at : at + 4] == [
            " ".join(TABLE.heads),
            *(" ".join(row.words) for row in TABLE.rows),
        ]


def test_that_many_rows_of_any_script_break_no_rule(tmp_path: Path) -> None:
    path = tmp_path / "many.pdf"
    path.write_bytes(rendered(with_table(MANY)).data)
    assert broken_rules([("ua1", path), ("3a", path)]) == []


def test_that_every_row_is_there_however_many() -> None:
    assert len(behind_figure(rendered(with_table(MANY)).data)[1]) == 301


def test_that_characters_nobody_can_print_are_told() -> None:
    told = " ".join(problem.text for problem in rendered(with_table(MANY)).problems)
    assert "東" in told


STORY = """<section for="chart in charts">
  <chart of="{{ chart.chart }}" alt="{{ chart.alt }}" data="{{ 'false' if chart.rows else 'true' }}"/>
  <blockTable colWidths="60mm, 40mm">
    <tr head="true"><td style="Cell">{{ chart.heads[0] }}</td><td style="Cell">{{ chart.heads[1] }}</td></tr>
    <tr for="row in chart.rows">
      <td style="Cell" rowHead="true">{{ row.label }}</td><td style="Cell">{{ row.value }}</td>
    </tr>
  </blockTable>
</section>"""


def test_that_a_template_may_print_the_data_itself(tmp_path: Path) -> None:
    form = template(tmp_path, STORY)
    data = render(form, sample(), HandArtist(), attachment=None, made=MADE).data
    summary, rows = behind_figure(data)
    assert [len(row) for row in rows] == [2, 2, 2, 2]
    assert not summary


@pytest.mark.parametrize("rows", [0, 1, 13])
def test_that_the_rows_lie_in_a_narrow_strip(rows: int) -> None:
    root, file = Node("Document"), io.BytesIO()
    table = ChartTable(("Item", "Value", "From"), tuple(TableRow("a", ("1",), "b") for _ in range(rows)))
    data = ChartData.of(table, "Title", root)
    canvas = TaggedCanvas(file, (200, 200), root, invariant=1)
    data.set(Sheet(canvas, 200), 10, 100, 150)
    canvas.showPage()
    canvas.save()
    depths = [200 - float(line.split()[6]) for line in canvas_lines(file.getvalue())]
    assert len(depths) == (rows + 1) * 3 * bool(rows)
    assert all(100 < depth <= 104 for depth in depths)


def canvas_lines(data: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        text = pdf.pages[0].Contents.read_bytes().decode("latin-1")
    return [line for line in text.splitlines() if line.startswith("BT")]
