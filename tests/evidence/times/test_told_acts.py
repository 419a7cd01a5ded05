"""Two days of one sentence: of what is told and of who tells it, or of its parts (on 4 March 2026)."""

import pytest

from tests.kit.dated import found_days


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("The pit will shut on 9 June, the board agreed last night.", "en", ["2026-06-09", "2026-03-03"]),
        ("Fares rise on 1 April, the regulator ruled on Monday.", "en", ["2026-04-01", "2026-03-02"]),
        ("He took the van in May 2024, the court heard on Tuesday.", "en", ["2024-05", "2026-03-03"]),
        (
            "Die Straße wird am 3. Mai gesperrt, kündigte die Stadt am Montag an.",
            "de",
            ["2026-05-03", "2026-03-02"],
        ),
        ("Der Pakt endet im Jahr 2027, entschied das Gericht gestern.", "de", ["2027", "2026-03-03"]),
        ("The mill opened in 1911; the weir burst in 1934 and flooded it.", "en", ["1911", "1934"]),
        ("Im Jahr 1950 lebten dort 140 Familien; im Jahr 1990 waren es 31.", "de", ["1950", "1990"]),
    ],
)
def test_that_each_is_told(text: str, language: str, days: list[str]) -> None:
    assert found_days(text, language) == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Prices fell in January, the company said on Monday.", ["2026-01"]),
        ("Ministers agreed on Monday to close the mine.", ["2026-03-02"]),
        ("He won in Bath, 2019; Hull, 2020; and York, 2021.", []),
    ],
)
def test_that_a_day_on_which_it_was_only_said_is_not(text: str, days: list[str]) -> None:
    assert found_days(text) == days


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("Between November and March 2024 the pass was shut.", "en", "2023-11/2024-03"),
        ("From June to August 2024 it was open.", "en", "2024-06/2024-08"),
        ("Von Mai bis Oktober 2025 war die Straße gesperrt.", "de", "2025-05/2025-10"),
        ("Das Theater wurde 1936 gebaut.", "de", "1936"),
        ("1874 wurde die Kirche geweiht.", "de", "1874"),
        ("Es kamen 1936 Besucher.", "de", ""),
        ("Insgesamt wurden 1200 verletzt.", "de", ""),
    ],
)
def test_that_a_span_or_year_is_read_whole(text: str, language: str, day: str) -> None:
    assert found_days(text, language) == ([day] if day else [])
