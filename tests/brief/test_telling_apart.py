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


NAMED = [
    (
        "en",
        "Ashdown's list stood at 24,900 in May and is now 28,300; Brackley's rose to 17,200 from 15,800.",
        ["Ashdown's list", "Ashdown's list", "Brackley's list", "Brackley's list"],
    ),
    (
        "en",
        "Harlow College said its roll rose to 5,300 from 4,900. Tarn Academy said its roll fell to 3,400.",
        ["Harlow College’s roll", "Harlow College’s roll", "Tarn Academy’s roll"],
    ),
    (
        "en",
        "At Kirkby the backlog rose to 640 from 580, and at Selby the backlog fell to 310 from 355.",
        ["Backlog, Kirkby", "Backlog, Kirkby", "Backlog, Selby", "Backlog, Selby"],
    ),
    ("en", "In Ashford the waiting list rose to 28,300 from 24,900.", ["Waiting list, Ashford"] * 2),
    (
        "en",
        "The debt of Leeds rose to £640 million from £600 million, while Hull's fell to £90 million.",
        ["Debt of Leeds", "Debt of Leeds", "Hull's debt"],
    ),
    (
        "de",
        "Die Zahl der Filialen der Nordbank sank von 412 auf 355, die der Südbank von 298 auf 270.",
        ["Zahl der Filialen der Nordbank"] * 2 + ["Zahl der Filialen der Südbank"] * 2,
    ),
    (
        "de",
        "Hamburgs Umschlag sank auf 7 Millionen Tonnen von 8 Millionen Tonnen, "
        "Bremens auf 4 Millionen Tonnen, Emdens Umschlag stieg auf 2 Millionen Tonnen.",
        ["Hamburgs Umschlag"] * 2 + ["Bremens Umschlag", "Emdens Umschlag"],
    ),
    (
        "de",
        "In Lübeck stieg die Einwohnerzahl von 216.000 auf 221.000.",
        ["Einwohnerzahl, Lübeck"] * 2,
    ),
]
UNNAMED = [
    ("en", "The minister said in Berlin that the deficit fell to 4% from 5%.", "Deficit"),
    ("en", "In May the list rose to 28,300 from 24,900.", "List"),
    ("en", "At Christmas the list rose to 28,300 from 24,900.", "List"),
    ("en", "In Q3 the profit rose to £3 million from £2 million.", "Profit"),
    ("en", "In Parliament the deficit fell to 4% from 5%.", "Deficit"),
    ("de", "In Wahrheit lag die Quote bei 9 Prozent.", "Quote"),
    ("en", "Harlow College and Tarn Academy met. Its roll rose to 5,300 from 4,900.", "Roll"),
    ("de", "Die Ministerin sagte in Berlin, das Defizit sei auf 4 Prozent gesunken.", "Defizit"),
    ("de", "Im Mai stieg die Quote auf 9 Prozent.", "Quote"),
    ("de", "Hamburgs Umschlag sank auf 7 Millionen Tonnen, der Reis auf 4 Millionen Tonnen.", "Reis"),
]


@pytest.mark.parametrize(("language", "text", "names"), NAMED)
def test_that_a_row_names_whose_it_is_where_the_sentence_leaves_that_out(
    language: str, text: str, names: list[str]
) -> None:
    assert called(text, language) == names


@pytest.mark.parametrize(("language", "text", "name"), UNNAMED)
def test_that_no_owner_is_guessed(language: str, text: str, name: str) -> None:
    assert called(text, language)[-1] == name


def test_that_the_difference_is_of_the_same_name_as_its_rows() -> None:
    brief = brief_of("A headline", NAMED[0][1])
    rows = [row.label for row in figure_rows(brief, Wording.of("en"), Notes()) if row.calculated]
    assert {row.partition(": ")[2] for row in rows} == {"Ashdown's list", "Brackley's list"}


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


ESTIMATED = [
    (
        "Die Kammer schätzt den Schaden auf 3 bis 4 Millionen Euro, der Verband auf 5 bis 6 Millionen Euro.",
        ["Schaden", "Schaden"],
    ),
    (
        "Die Polizei schätzt die Zahl der Teilnehmer auf 4.000, die Veranstalter auf 9.000.",
        ["Zahl der Teilnehmer", "Zahl der Teilnehmer"],
    ),
    (
        "Das Institut beziffert die Kosten auf 12 Millionen Euro, die Stadt auf 15 Millionen Euro "
        "und der Bund auf 20 Millionen Euro.",
        ["Kosten", "Kosten", "Kosten"],
    ),
]
OWN = (
    "Der Bund schätzt die Schäden auf 4 Millionen Euro. Siemens verbuchte 5 Millionen Euro, "
    "wie Siemens sagte. Bosch verlor nach Angaben von Bosch 6 Millionen Euro."
)


@pytest.mark.parametrize(("text", "names"), ESTIMATED)
def test_that_what_a_second_teller_estimates_is_named_not_the_teller(text: str, names: list[str]) -> None:
    assert called(text, "de") == names


def test_that_what_another_sentence_states_is_not_what_was_estimated() -> None:
    assert called(OWN, "de").count("Schäden") == 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Der Anteil der Buche an der Waldfläche stieg von 31 Prozent im Jahr 2012 auf 34 Prozent 2022.",
            "Anteil der Buche an der Waldfläche",
        ),
        (
            "Der Anteil der Raucher an der Bevölkerung fiel von 28 Prozent 2003 auf 22 Prozent 2021.",
            "Anteil der Raucher an der Bevölkerung",
        ),
    ],
)
def test_that_a_share_is_not_named_twice(text: str, name: str) -> None:
    assert called(text, "de") == [name, name]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        (
            "Calder Lines carried 4.8 million passengers in 2024, up from 4.1 million in 2023 and "
            "3.6 million in 2022. The fleet has 31 vessels.",
            "en",
            "Passengers, Calder Lines",
        ),
        ("Bergen sold 310 boats in 2020, 340 boats in 2021 and 400 boats in 2023.", "en", "Boats, Bergen"),
        (
            "Die Nordbahn beförderte 2021 5.200 Fahrgäste, 2022 5.800 Fahrgäste und 2023 6.100 Fahrgäste.",
            "de",
            "Fahrgäste, Nordbahn",
        ),
    ],
)
def test_that_every_value_of_a_series_says_whose_it_is(text: str, language: str, name: str) -> None:
    assert called(text, language)[:3] == [name] * 3
