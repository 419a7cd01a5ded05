"""Numbers as cells hold them: each is read by what it can only mean, and by its table where it is open."""

import pytest

from briefgen.charts.data.grid_numbers import Number, number, open_marks, parsed, sure_mark


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 240,00", "1240.00"),
        ("1\u202f240.5", "1240.5"),
        ("1’234’567", "1234567"),
        ("1'234.50", "1234.50"),
        ("CHF 1'200.-", "1200"),
        ("1.200,– €", "1200"),
        ("12,34,567", "1234567"),
        ("1.234.567,8", "1234567.8"),
        ("3,75", "3.75"),
        ("0,125", "0.125"),
        ("1234,567", "1234.567"),
        ("EUR 12", "12"),
        ("12 USD", "12"),
        ("−$5", "-5"),
        ("$(3.4)", "-3.4"),
        ("(€3.4m)", "-3400000.0"),
        ("(3.4)%", "-3.4"),
        ("3 Mio.", "3000000"),
        ("1,5 Mrd. €", "1500000000.0"),
        ("£1.2m", "1200000.0"),
        ("12k", "12000"),
        ("3 billion", "3000000000"),
        ("5 Tsd.", "5000"),
    ],
)
@pytest.mark.parametrize("mark", [".", ",", ""])
def test_that_a_number_that_means_one_thing_is_read_so_in_every_table(
    text: str, value: str, mark: str
) -> None:
    assert f"{number(text, mark):f}" == value


@pytest.mark.parametrize(
    ("text", "by_point", "by_comma"),
    [("1.010", "1.010", "1010"), ("£1,190", "1190", "1.190"), ("-12.345", "-12.345", "-12345")],
)
def test_that_three_digits_behind_one_mark_are_read_as_the_table_is(
    text: str, by_point: str, by_comma: str
) -> None:
    assert f"{number(text, '.'):f}" == by_point
    assert f"{number(text, ','):f}" == by_comma
    assert number(text, "") == number(by_point.replace(".", "") if "." in text else by_point)


@pytest.mark.parametrize(
    "text",
    [
        "12 13",
        "1,23,4",
        "1.2.3,4",
        "240,00,0",
        "1.2m",
        "5 kg",
        "3 m",
        "12 t",
        "3:45",
        "--5",
        "(5",
        "(−5)",
        "12 (est.)",
        "₁₂",
    ],
)
def test_that_what_could_be_something_else_is_no_number(text: str) -> None:
    assert number(text) is None


@pytest.mark.parametrize(
    ("text", "unit", "note"),
    [
        ("1,234*", "", "*"),
        ("12.3 %[2]", "%", "[2]"),
        ("€ 45 (p)", "euro", "(p)"),
        ("12¹", "", "¹"),
        ("US$5", "US dollar", ""),
        ("5", "", ""),
    ],
)
def test_that_signs_and_footnote_marks_are_no_part_of_the_number(text: str, unit: str, note: str) -> None:
    found = parsed(text)
    assert isinstance(found, Number)
    assert (found.unit, found.note) == (unit, note)


def test_that_the_mark_of_a_table_is_that_of_its_plain_cells() -> None:
    assert sure_mark(["1.010", "£1,190", "1 240,00"]) == ","
    assert sure_mark(["1.010", "12"]) == ""
    assert sure_mark(["3.5", "3,5"]) == ""
    assert open_marks(["1.010", "£1,190", "3,75", "Bristow"]) == {".", ","}
