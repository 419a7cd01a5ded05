"""Word's version keeps to the pages of the template, and says what gave way."""

import io
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from briefgen.document import word
from briefgen.document.template import load
from briefgen.document.templating.words import sample
from briefgen.knowledge.folders import templates
from briefgen.model.chart import ChartTable, TableRow
from briefgen.model.document import Rendered
from briefgen.model.manuscript import Manuscript, PrintedFigure
from briefgen.model.problem import Severity
from briefgen.model.template import Template
from tests.document.word_kit import MADE, FixedArtist, one_line_template


@pytest.fixture
def policy_brief() -> Template:
    return load(templates() / "policy-brief")


def rendered(template: Template, manuscript: Manuscript) -> Rendered:
    return word.render(template, manuscript, FixedArtist(), attachment=None, made=MADE)


def texts(data: bytes) -> str:
    document = docx.Document(io.BytesIO(data))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join((*(paragraph.text for paragraph in document.paragraphs), *cells))


def with_data(manuscript: Manuscript, rows: int) -> Manuscript:
    """The manuscript with so many rows of data behind its chart."""
    table = ChartTable(
        ("Year", "Tonnes", "From"), tuple(TableRow(f"Row {i}", (f"{i}",), "here") for i in range(rows))
    )
    return replace(manuscript, charts=tuple(replace(chart, table=table) for chart in manuscript.charts))


def with_figures(manuscript: Manuscript, count: int) -> Manuscript:
    rows = tuple(PrintedFigure(f"Row {i}", f"{i}", f"{i}", key=f"figure:{i}") for i in range(count))
    return replace(manuscript, figures=rows)


def words(found: Rendered) -> list[str]:
    return [problem.text for problem in found.problems]


def test_that_a_brief_that_fits_gives_nothing(policy_brief: Template) -> None:
    found = rendered(policy_brief, sample())
    assert found.problems == ()
    assert found.fit is not None
    assert (found.fit.pages, found.fit.budget, found.fit.yielded) == (2, 2, ())


def test_that_white_space_and_plots_give_way_before_anything_is_left_out(policy_brief: Template) -> None:
    found = rendered(policy_brief, with_data(sample(), 32))
    assert words(found) == [
        "to fit in Word: less white space between sections",
        "to fit in Word: plots lower than they might be",
    ]
    assert all(problem.severity is Severity.NOTE for problem in found.problems)
    assert "Row 3" in texts(found.data)


def test_that_data_of_charts_goes_before_a_row_of_the_article(policy_brief: Template) -> None:
    found = rendered(policy_brief, with_data(sample(), 40))
    assert words(found) == ["to fit in Word: without the table of the data of figure 1"]
    assert "Row 3" not in texts(found.data)
    assert found.fit is not None
    assert found.fit.pages == 2


def of_one_page(rows: int) -> Manuscript:
    """A manuscript whose page has room for little more, with so many rows of data behind its chart."""
    return replace(with_data(sample(), rows), figures=sample().figures[:2], context=(), notes=(), flags=())


def test_that_data_of_charts_is_not_left_out_for_a_page_of_the_budget(policy_brief: Template) -> None:
    found = rendered(policy_brief, of_one_page(6))
    assert found.fit is not None
    assert found.fit.pages == 2
    assert "Row 3" in texts(found.data)
    assert not any("without the table" in text for text in words(found))


def chart_height_pt(data: bytes) -> float:
    """How high the first drawing of a document stands."""
    body = docx.Document(io.BytesIO(data)).element.body
    return float(next(body.iter(qn("wp:extent"))).get("cy")) / 12700


def test_that_a_plot_takes_the_room_of_a_page_before_the_last(policy_brief: Template) -> None:
    roomy, full = (rendered(policy_brief, of_one_page(rows)) for rows in (6, 0))
    assert roomy.fit is not None
    assert full.fit is not None
    assert (roomy.fit.pages, full.fit.pages) == (2, 1)
    assert chart_height_pt(roomy.data) > chart_height_pt(full.data)


def test_that_a_page_of_little_is_spared_where_rows_of_a_table_go_on_one_line(policy_brief: Template) -> None:
    def fitted(rows: int) -> tuple[int, bool]:
        figures = tuple(PrintedFigure(label, f"{i} per cent", "2024") for i in range(rows))
        fit = rendered(policy_brief, replace(short, figures=figures)).fit
        assert fit is not None
        return fit.pages, "columns of tables as wide as their words" in fit.yielded

    label = "Change, relative: visits to the harbour"
    plain = replace(sample().brief, assessment=())
    short = replace(sample(), charts=(), context=(), flags=(), brief=plain)
    found = [fitted(rows) for rows in (6, 12, 24)]
    assert found == [(1, False), (1, True), (2, False)]


def test_that_data_of_charts_stays_where_it_fills_its_page_or_where_leaving_it_out_saves_none(
    policy_brief: Template,
) -> None:
    full, second = of_one_page(24), replace(sample(), charts=with_data(sample(), 3).charts)
    for manuscript in (full, second):
        found = rendered(policy_brief, manuscript)
        assert found.fit is not None
        assert found.fit.pages == 2
        assert "Row 1" in texts(found.data)


def test_that_items_are_left_out_in_the_order_of_the_page(policy_brief: Template) -> None:
    found = rendered(policy_brief, with_figures(sample(), 60))
    left_out = [problem for problem in found.problems if "left out" in problem.text]
    assert left_out[0].text == "to fit in Word: left out: Row 59 59"
    assert left_out[0].severity is Severity.WARNING
    assert "Row 0" in texts(found.data)
    assert "Row 59" not in texts(found.data)


def test_that_what_cannot_fit_is_whole_and_said(policy_brief: Template) -> None:
    quote = sample().quotes[0]
    long = replace(sample(), quotes=tuple(replace(quote, text="Many words. " * 60) for _ in range(8)))
    found = rendered(policy_brief, long)
    (problem,) = found.problems
    assert problem.severity is Severity.WARNING
    assert problem.text.startswith("in Word it takes about ")
    assert "over 2 pages by about " in problem.text
    assert found.fit is not None
    assert found.fit.over_lines > 0


def test_that_nothing_is_claimed_of_pages_in_columns(tmp_path: Path) -> None:
    template = one_line_template(tmp_path, "{{ brief.title }}")
    document = docx.Document(str(tmp_path / "brief.docx"))
    document.add_section()
    document.save(str(tmp_path / "brief.docx"))
    found = rendered(template, sample())
    assert (found.fit, found.problems) == (None, ())


def test_that_rows_of_one_group_stay_or_go_together(policy_brief: Template) -> None:
    def left(count: int) -> int:
        manuscript = with_figures(sample(), count)
        shares = tuple(
            replace(row, label=f"Mole {row.value}", group="moles") for row in manuscript.figures[-4:]
        )
        grouped = replace(manuscript, figures=(*manuscript.figures[:-4], *shares))
        return texts(rendered(policy_brief, grouped).data).count("Mole")

    assert {left(count) for count in (38, 42)} == {0, 4}
