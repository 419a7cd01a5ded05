"""Changes told for the span of the sentence before."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("before", "text", "start", "end", "periods"),
    [
        (
            "It ran 14 buses last year, down from 19 in 2018.",
            "Delays rose over the same period from 2% to 7%.",
            "2%",
            "7%",
            ["2018", "last year"],
        ),
        (
            "Trips fell from 9m in 2019 to 7m in 2024.",
            "Fares rose in the same period from £2 to £3.",
            "£2",
            "£3",
            ["2019", "2024"],
        ),
        (
            "Rents rose from £700 in 2015 to £900 in 2024.",
            "Wages rose over that time from £19 to £21.",
            "£19",
            "£21",
            ["2015", "2024"],
        ),
        (
            "Trips fell to 7m in 2024.",
            "Fares rose in the same period from £2 to £3.",
            "£2",
            "£3",
            ["", "the same period"],
        ),
        ("Trips fell from 9m in 2019 to 7m in 2024.", "Fares rose from £2 to £3.", "£2", "£3", ["", ""]),
        (
            "Trips were 9m in 2019, 8m in 2020 and 7m in 2024.",
            "In that period fares rose from £2 to £3.",
            "£2",
            "£3",
            ["", "that period"],
        ),
    ],
)
def test_that_both_ends_have_the_dates_of_the_sentence_before(
    before: str, text: str, start: str, end: str, periods: list[str]
) -> None:
    figures = told(f"{before} {text}")
    assert [slot(figures[words], "period") for words in (start, end)] == periods


@pytest.mark.parametrize(
    "text",
    [
        "Die Zahl der Läden sank von 90 im Jahr 2015 auf 60 im Jahr 2024. "
        "Im selben Zeitraum stieg die Miete von 7 Euro auf 9 Euro.",
        "Die Quote stieg von 3 Prozent im Jahr 2015 auf 4 Prozent im Jahr 2024. "
        "Der Lohn stieg in dieser Zeit von 7 Euro auf 9 Euro.",
    ],
)
def test_that_they_have_them_in_german(text: str) -> None:
    figures = told(text, "de")
    assert [slot(figures[words], "period") for words in ("7 Euro", "9 Euro")] == ["2015", "2024"]
