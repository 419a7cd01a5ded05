"""Rows of the figures table that count the same thing say which of them is which, in the source's words."""

import pytest

from briefgen.brief.figure_rows import figure_rows
from briefgen.brief.notes import Notes
from briefgen.brief.wording import Wording
from tests.brief.test_figures_taken import brief_of, taken

OWNERS = [
    (
        "Lisbon handled 4.2 million crates in 2025, up from 3.4 million in 2024. "
        "Genoa handled 3.5 million crates in 2025, up from 2.5 million in 2024.",
        ["Lisbon", "Lisbon", "Genoa", "Genoa"],
    ),
    ("The Otters won 31 medals. The Herons won 24 medals.", ["Otters", "Herons"]),
    ("Barrow Steel employs 3,200 workers. Kirk Mills employs 1,100 workers.", ["Barrow Steel", "Kirk Mills"]),
    ("Almere has built 410 flats, while Delft has built 150 flats.", ["Almere", "Delft"]),
    (
        "Harlow Ferries carried 52,000 passengers and Toller Lines carried 61,000 passengers.",
        ["Harlow Ferries", "Toller Lines"],
    ),
    (
        "Kenya sold 900 tonnes of tea in May. Malawi sold 300 tonnes of tea in May.",
        ["Kenya, of tea", "Malawi, of tea"],
    ),
]
GERMAN = [
    ("Kassel baute 410 Wohnungen. Fulda baute 150 Wohnungen.", ["Kassel", "Fulda"]),
    (
        "Die Nordbahn beförderte 5.200 Fahrgäste. Die Südbahn beförderte 6.100 Fahrgäste.",
        ["Nordbahn", "Südbahn"],
    ),
    ("Solingen hat 12 Schulen. Remscheid hat 9 Schulen.", ["Solingen", "Remscheid"]),
]
ALIKE = [
    "He won 31 medals. She won 24 medals.",
    "The team returned to 10 lakes. It had sampled 40 lakes in 2016.",
    "The Otters won 31 medals in 2024. The Otters won 24 medals in 2020.",
    "Smith and Jones carried 31,000 passengers in May. Smith and Jones carried 24,000 passengers in June.",
    "Visits fell to 31,000 visits in 2024 and to 24,000 visits in 2025.",
]


def called(text: str, language: str = "en") -> list[str]:
    brief = brief_of("A headline", text, language=language)
    return [row.label for row in figure_rows(brief, Wording.of(language), Notes()) if not row.calculated]


@pytest.mark.parametrize(("text", "names"), OWNERS)
def test_that_rows_of_one_thing_say_whose_it_is(text: str, names: list[str]) -> None:
    rows = called(text)
    assert len(rows) == len(names)
    assert all(row.endswith(name) for row, name in zip(rows, names, strict=True)), rows


@pytest.mark.parametrize(("text", "names"), GERMAN)
def test_that_they_do_in_german(text: str, names: list[str]) -> None:
    rows = called(text, "de")
    assert len(rows) == len(names)
    assert all(row.endswith(name) for row, name in zip(rows, names, strict=True)), rows


@pytest.mark.parametrize("text", ALIKE)
def test_that_nothing_is_added_where_nobody_is_named_or_all_are_of_one(text: str) -> None:
    assert not any(", " in row for row in called(text))


def test_that_the_difference_says_whose_it_is_too() -> None:
    brief = brief_of("A headline", OWNERS[0][0])
    rows = [row.label for row in figure_rows(brief, Wording.of("en"), Notes()) if row.calculated]
    assert {row.split(", ")[-1] for row in rows} == {"Lisbon", "Genoa"}
    assert len(set(rows)) == len(rows)


def test_that_a_count_that_answers_nothing_is_not_taken_after_another_of_its_kind() -> None:
    text = "They sampled 40 ponds. The team went back to ten of the ponds. The clinic lost 21 nurses in June."
    assert taken(brief_of("Study finds frogs in 40 ponds", text)) == ["40 ponds", "21 nurses"]


@pytest.mark.parametrize(
    "text",
    [
        "They sampled 40 ponds. In 2016 the team sampled 12 ponds.",
        "They sampled 40 ponds. The university said 12 ponds were dry.",
        "They sampled 40 ponds, up from 12 ponds in 2016.",
    ],
)
def test_that_one_that_answers_something_is(text: str) -> None:
    assert any("12 ponds" in told for told in taken(brief_of("A headline", text)))
