"""Lists of numbers, vague numbers, parts and their ranges, in both languages."""

from decimal import Decimal

import pytest

from briefgen.evidence.amounts.quantities import find_quantities
from briefgen.evidence.amounts.reading import Reading
from briefgen.model.quantity import Bound


def told(reading: Reading) -> str:
    """A reading in a line: bound, number or ends, unit."""
    quantity = reading.quantity
    ends = "–".join("" if end is None else f"{float(end):.4g}" for end in (quantity.low, quantity.high))
    number = ends if quantity.value is None else f"{quantity.value:f}".removesuffix(".0")
    sign = "" if quantity.bound in (Bound.EXACT, Bound.ORDER) else f"{quantity.bound} "
    return f"{sign}{number} {quantity.unit.name}".strip()


def read(text: str, language: str = "en") -> list[str]:
    return [told(one) for one in find_quantities(text, language)]


@pytest.mark.parametrize(
    ("text", "all_told"),
    [
        ("The fee is EUR 300, 400 USD for guests.", ["300 euro", "400 US dollar"]),
        ("Visitors pay GBP 40, 55 EUR or 60 USD.", ["40 pound sterling", "55 euro", "60 US dollar"]),
        (
            "The funds raised £5m, £6m and £7m.",
            ["5000000 pound sterling", "6000000 pound sterling", "7000000 pound sterling"],
        ),
        ("They charge 5, 6 and 7 per cent.", ["5 percent", "6 percent", "7 percent"]),
        ("It costs 300, 400 or 500 dollars.", ["300 US dollar", "400 US dollar", "500 US dollar"]),
        ("They have 300, 450 and 600 workers.", ["300 worker", "450 worker", "600 worker"]),
        ("Rooms of 5, 120 and 300 seats.", ["5 seat", "120 seat", "300 seat"]),
        ("The tower cost $300, 400 people said.", ["300 US dollar", "400 person"]),
        # A slip of the pen is no list.
        ("It cost $50, 000.", ["50000 US dollar"]),
        ("They sold 1, 118 songs.", ["1118 song"]),
        ("It cost $1,200.", ["1200 US dollar"]),
    ],
)
def test_that_each_number_of_a_list_stands_for_itself(text: str, all_told: list[str]) -> None:
    assert read(text) == all_told


def test_that_a_full_stop_between_german_numbers_groups_nothing() -> None:
    assert read("Es waren 300. 400 kamen aus Köln.", "de") == ["300", "400"]
    assert read("Es kamen 300.400 Menschen.", "de") == ["300400 person"]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Several thousand people marched.", "1000– person"),
        ("A few hundred homes lost power.", "100– home"),
        ("A couple of hundred guests left.", "100– guest"),
        ("Several hundred thousand people fled.", "1e+05– person"),
        ("Several dozen boats sank.", "12– boat"),
        ("Dozens were injured.", "12–120 person"),
        ("Scores of homes were flooded.", "20–200 home"),
        ("Just over half of the voters agreed.", "> 0.5"),
        ("Well under a third of the pupils passed.", "< 0.3333333333333333333333333333"),
        ("Slightly fewer than 400 people came.", "< 400 person"),
        ("Between a third and a half of the crop was lost.", "0.3333–0.5"),
        ("Between one quarter and a half of the votes were spoilt.", "0.25–0.5"),
        ("A quarter to a third of the staff may go.", "0.25–0.3333"),
        ("One half to two thirds of the money went on pay.", "0.5–0.6667"),
        ("About one in five to one in four adults smoke.", "~ 0.2–0.25"),
        ("Between one in ten and one in eight flights was late.", "0.1–0.125"),
        ("Every third house is empty.", "0.3333333333333333333333333333"),
        ("A half million people left.", "500000 person"),
    ],
)
def test_that_vague_numbers_and_ranges_of_parts_are_figures(text: str, first: str) -> None:
    assert read(text) == [first]


@pytest.mark.parametrize(
    "text",
    [
        "Several people and a few friends came.",
        "It opens every third Thursday.",
        "Every fourth year it floods.",
        "A third and final warning came.",
        "The third to arrive was late.",
        "A half and a bit.",
    ],
)
def test_that_what_only_looks_like_a_part_is_no_figure(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Jeder Fünfte raucht.", "0.2"),
        ("Fast jeder zweite Haushalt heizt mit Gas.", "~ 0.5"),
        ("Jedes fünfte Kind lebt in Armut.", "0.2"),
        ("Nur jeder Zehnte stimmte zu.", "0.1"),
        ("Einer von fünf Befragten ist dagegen.", "0.2"),
        ("Nur eine von vier Schulen hat Platz.", "0.25"),
        ("Dutzende Milliarden Euro fehlen.", "1.2e+10–1.2e+11 euro"),
        ("Mehrere Tausend Menschen kamen.", "1000– person"),
        ("Mehrere Hunderttausend Menschen flohen.", "1e+05– person"),
        ("Ein paar Dutzend Menschen kamen.", "12– person"),
        ("Anderthalb Millionen Menschen leben dort.", "1500000 person"),
        ("Zweieinhalb Millionen Euro kostet der Bau.", "2500000 euro"),
        ("Eine halbe Million Euro fehlt.", "500000 euro"),
        ("Knapp die Hälfte der Befragten war dafür.", "~ 0.5"),
        ("Etwas mehr als die Hälfte der Mitglieder stimmte zu.", "> 0.5"),
        ("Gut ein Drittel der Schüler fehlte.", "> 0.3333333333333333333333333333"),
        ("Zwischen einem Drittel und der Hälfte der Ernte ist verloren.", "0.3333–0.5"),
        ("Ein Viertel bis ein Drittel der Stellen entfällt.", "0.25–0.3333"),
    ],
)
def test_that_german_parts_and_vague_numbers_are_figures(text: str, first: str) -> None:
    assert read(text, "de") == [first]


@pytest.mark.parametrize(
    "text",
    ["Jeden zweiten Tag regnet es.", "Einer von uns geht.", "Einige Menschen kamen.", "Jeder kam."],
)
def test_that_german_words_that_count_nothing_are_no_figures(text: str) -> None:
    assert read(text, "de") == []


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The firm was fined 30,000 pounds.", "pound sterling"),
        ("The deal cost several million pounds.", "pound sterling"),
        ("The storm caused damage of 75 million pounds.", "pound sterling"),
        ("Damage is put at 20 million pounds by the council.", "pound sterling"),
        ("Hail did damage to 3 million pounds of fruit.", "pound"),
        ("The fare costs 12 pounds.", "pound sterling"),
        ("The crate weighs 40 pounds.", "pound"),
        ("The plant sold 3 million pounds of beef.", "pound"),
        ("He spent a year losing 40 pounds.", "pound"),
    ],
)
def test_that_pounds_are_money_where_they_are_paid(text: str, unit: str) -> None:
    (one,) = (one for one in find_quantities(text, "en") if one.unit.name.startswith("pound"))
    assert one.unit.name == unit


def test_that_a_third_is_kept_exact_to_many_places() -> None:
    (third,) = find_quantities("A third of them left.", "en")
    assert third.value == 1 / Decimal(3)


@pytest.mark.parametrize(
    ("text", "language", "first"),
    [
        ("Der Rat stimmte mit 27 zu 19 Stimmen für den Plan.", "de", "27–19"),
        ("Ulm gewann mit 3 zu 1.", "de", "3–1"),
        ("It was passed by a vote of 31 to 14.", "en", "31–14"),
    ],
)
def test_that_the_sides_of_a_vote_are_one_result(text: str, language: str, first: str) -> None:
    (one,) = find_quantities(text, language)
    assert (told(one), one.score) == (first, True)


def test_that_other_counts_around_a_german_to_are_no_result() -> None:
    assert read("Der Verein fuhr mit 12 zu 40 Schulen.", "de") == ["12", "40 Schule"]
