"""Columns of Word tables whose numbers would break."""

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.table import Table

from briefgen.document.wordfiles.word_columns import widen_columns


def widths_of(rows: list[list[str]], widths: list[float]) -> list[float]:
    """In points, once a table with those widths holds the rows."""
    document = Document()
    table = document.add_table(len(rows), len(widths))
    table.autofit = False
    for row, words in zip(table.rows, rows, strict=True):
        for cell, text, wide in zip(row.cells, words, widths, strict=True):
            cell.text, cell.width = text, Pt(wide)
    for column, wide in zip(table.columns, widths, strict=True):
        column.width = Pt(wide)
    widen_columns(document)
    return grid_of(table)


def grid_of(table: Table) -> list[float]:
    return [int(str(column.get(qn("w:w")))) / 20 for column in table._tbl.tblGrid.gridCol_lst]


def test_that_a_number_too_wide_for_its_column_gets_room_from_words() -> None:
    label, value = widths_of([["Sample", "Grams"], ["Marl Quay", "0.00000012"]], [160, 40])
    assert value > 55
    assert label + value == pytest.approx(200, abs=0.2)


def test_that_columns_with_room_stay_as_their_author_set_them() -> None:
    assert widths_of([["Sample of silt from the quay", "12"]], [60, 140]) == [60, 140]


def test_that_columns_without_a_common_width_get_one_by_their_words() -> None:
    document = Document()
    table = document.add_table(2, 2)
    for row, wide in zip(table.rows, (40, 90), strict=True):
        for cell, text in zip(row.cells, ("Harbour Institute for Sediments", "12"), strict=True):
            cell.text, cell.width = text, Pt(wide)
    widen_columns(document)
    label, _ = grid_of(table)
    assert 140 < label < 160, "as wide as its words on one line"
    assert {cell.width.pt for cell in table.column_cells(0) if cell.width} == {label}


def test_that_more_numbers_than_the_page_has_room_for_share_it() -> None:
    widths = widths_of([["0.00000012"] * 8], [20] * 8)
    assert sum(widths) == pytest.approx(160, abs=1)
    assert max(widths) - min(widths) < 0.2


def test_that_a_word_too_wide_for_its_column_borrows_what_it_lacks_behind_the_first() -> None:
    label, value, who = widths_of([["Haltestellen im Tal", "14", "Betreibergesellschaft"]], [120, 110, 80])
    assert label == 120
    assert who > 100
    assert label + value + who == pytest.approx(310, abs=0.2)
