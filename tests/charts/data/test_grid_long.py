"""Tables of one value in a row are made wide; tables that only look like them are not."""

import pytest

from briefgen.app.charting import with_grid
from briefgen.charts.data.grid import ColumnType, pasted
from briefgen.charts.data.grid_long import long_form, wide
from briefgen.charts.data.grid_remarks import remarks
from briefgen.model.chart import ChartKind, ChartSpec, Series, Sort
from briefgen.model.problem import BriefgenError

OWN = ChartSpec("chart:own:1", ChartKind.BARS, "", (Series("", ()),), sort=Sort.DESCENDING)


def table(*rows: str) -> str:
    return "\n".join(row.replace(",", "\t") for row in rows)


YEARS = table(
    "Port,Year,Ships",
    "Ely,2021,15",
    "Ely,2020,12",
    "Ely,2022,18",
    "Hull,2020,9",
    "Hull,2021,8",
    "Hull,2022,5",
)


@pytest.mark.parametrize(
    ("text", "heads", "rows"),
    [
        (YEARS, "Port 2020 2021 2022", ["Ely 12 15 18", "Hull 9 8 5"]),
        (
            table("Jahr,Hafen,Schiffe", "2020,Ely,12", "2020,Hull,9", "2021,Ely,15", "2021,Hull,8"),
            "Hafen 2020 2021",
            ["Ely 12 15", "Hull 9 8"],
        ),
        (
            table("Month,Line,N", "Jan 2024,Red,4", "Jan 2024,Blue,5", "Feb 2024,Red,6", "Feb 2024,Blue,7"),
            "Line Jan 2024 Feb 2024",
            ["Red 4 6", "Blue 5 7"],
        ),
        (
            table("Ward,Answer,Votes", "A,yes,40", "A,no,60", "B,yes,55", "B,no,45", "C,yes,10", "C,no,90"),
            "Ward yes no",
            ["A 40 60", "B 55 45", "C 10 90"],
        ),
        (
            table("Team,Season,Points", "X,2019/20,60", "X,2020/21,55", "Y,2019/20,41", "Y,2020/21,70"),
            "Team 2019/20 2020/21",
            ["X 60 55", "Y 41 70"],
        ),
        (
            table("Fuel,Year,Pct", "Coal,2020,40", "Coal,2021,35", "Gas,2020,3", "Gas,2021,2", "Sun,2021,9"),
            "Fuel 2020 2021",
            ["Coal 40 35", "Gas 3 2", "Sun  9"],
        ),
    ],
)
def test_that_a_value_in_each_row_becomes_a_cell(text: str, heads: str, rows: list[str]) -> None:
    made = wide(pasted(text))
    assert " ".join(made.heads) == heads
    assert [" ".join(row) for row in made.rows] == rows
    assert made.types[1:] == (ColumnType.NUMBER,) * (len(made.heads) - 1)


@pytest.mark.parametrize(
    "text",
    [
        table("Port,Ships", "Ely,12", "Hull,9"),
        table("Port,Country,Ships", "Ely,GB,12", "Hull,GB,9", "Rouen,FR,7"),  # the port alone tells
        table("Port,Year,Ships", "Ely,2020,12", "Ely,2020,15"),  # nothing tells these apart
        table("Year,Ships,Tonnes", "2020,12,400", "2021,15,500"),
        table("From,To,Ships", "Ely,Hull,12", "Ely,York,5", "Deal,Bath,9", "Ryde,Deal,3", "Ryde,Hull,1"),
    ],
)
def test_that_other_tables_are_left_as_they_are(text: str) -> None:
    grid = pasted(text)
    assert long_form(grid) is None
    assert wide(grid) == grid


def test_that_years_of_few_names_are_lines_and_two_years_pairs() -> None:
    lines = with_grid(OWN, pasted(YEARS + "\nEly\t2023\t20\nHull\t2023\t4"), "Port book", "", "en-GB")
    assert lines.kind is ChartKind.LINE
    assert [series.name for series in lines.series] == ["Ely", "Hull"]
    assert [point.label for point in lines.series[0].points] == ["2020", "2021", "2022", "2023"]
    two = table("Port,Year,Ships", "Ely,2020,12", "Ely,2021,15", "Hull,2020,9", "Hull,2021,8")
    assert with_grid(OWN, pasted(two), "Port book", "", "en-GB").kind is ChartKind.PAIRED_BARS


def test_that_how_a_long_table_is_taken_and_what_is_missing_is_told() -> None:
    told = [problem.text for problem in remarks(pasted(YEARS + "\nHull\t2023\t4"))]
    assert "each row is one value: “Ships” is taken for each “Port” and “Year”" in told
    assert "one of them has no value" in told


def test_that_several_values_in_a_row_are_refused_with_what_to_do() -> None:
    text = table("Port,Year,Ships,Tonnes", "Ely,2020,12,4", "Ely,2021,15,5", "Hull,2020,9,3", "Hull,2021,8,2")
    with pytest.raises(BriefgenError) as refused:
        with_grid(OWN, pasted(text), "Port book", "", "en-GB")
    (problem,) = refused.value.problems
    assert problem.text == "each row is told by “Port” and “Year”, and 2 columns hold numbers"
    assert problem.hint == "Take out all columns of numbers but one"
    bare = "\n".join(row.rpartition("\t")[0] for row in text.split("\n"))
    one = with_grid(OWN, pasted(bare), "Port book", "", "en-GB")
    assert [series.name for series in one.series] == ["2020", "2021"]
    assert any(told.text == problem.text for told in remarks(pasted(text)))


def test_that_places_in_the_file_are_kept() -> None:
    made = wide(pasted(YEARS))
    assert [made.line(row) for row in range(2)] == [2, 5]
