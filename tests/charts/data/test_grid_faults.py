"""Tables from which no number can be read say which cell is in the way, and what to do."""

import pytest

from briefgen.charts.data.grid import pasted
from briefgen.charts.data.grid_faults import without_numbers
from briefgen.model.problem import Severity


def _said(words: str) -> list[tuple[str, str, str]]:
    problems = without_numbers(pasted(words))
    assert all(problem.severity is Severity.ERROR for problem in problems)
    return [(problem.place.part if problem.place else "", problem.text, problem.hint) for problem in problems]


def test_that_unlike_units_in_one_column_are_named() -> None:
    ((rows, text, hint),) = _said("Load\tAmount\nSalt\t5 kg\nTolls\t€ 7\nWork\t3 hours")
    assert text.endswith("are in different units: “kg”, “€”, “hours”")
    assert rows.startswith("rows ")
    assert "of its own" in hint


def test_that_a_unit_in_every_cell_belongs_behind_the_name_of_the_column() -> None:
    said = _said("Load\tAmount\nSalt\t5 kg\nSand\t7 kg")
    assert [text for _, text, _ in said] == ["“5 kg” is not a number", "“7 kg” is not a number"]
    assert {hint for *_, hint in said} == {"Write the unit behind the name of the column, as (kg)"}


def test_that_words_for_a_failed_number_are_named_with_their_rows() -> None:
    said = _said("Load\tAmount\nSalt\tNaN\nSand\t#DIV/0!")
    assert [text for _, text, _ in said] == ["“NaN” is not a number", "“#DIV/0!” is not a number"]
    assert {hint for *_, hint in said} == {"Write it in digits, or leave the cell empty"}


@pytest.mark.parametrize(
    "words",
    [
        "Port\tHarbour master\nHalden\tIda Moe\nMoss\tOle Lie",
        "Port\tOpened\nHalden\t1999\nMoss\t2004",
        "Port\tSaid\nHalden\tWe had 5 ships in all that year\nMoss\tNo word came from the harbour",
    ],
)
def test_that_a_table_of_words_is_told_as_one_without_numbers(words: str) -> None:
    ((_, text, hint),) = _said(words)
    assert text == "no column holds numbers"
    assert "type" not in hint, "the command line has no types to set"


def test_that_a_table_with_numbers_lacks_none() -> None:
    assert without_numbers(pasted("Port\tShips\nHalden\t5\nMoss\t7")) == ()


def test_that_a_table_of_names_of_columns_alone_is_told_as_such() -> None:
    ((_, text, hint),) = _said("Name\tValue")
    assert text == "the table has names of columns but no rows under them"
    assert "Add a row" in hint
    assert _said("Salt\t7") == []
    assert "no rows" not in str(_said("Salt\t5 kg"))
