"""Ranges right behind a name, and changes that only look like a range."""

import pytest

from briefgen.evidence.amounts.quantities import find_quantities

_NO_RANGES = [
    ("en", "It rose from 310 cases in 2019 to 1,690 cases.", ["310 cases", "1,690 cases"]),
    ("de", "Sie stieg von 310 Fällen 2019 bis 1.690 Fälle.", ["310 Fällen", "1.690 Fälle"]),
    ("en", "Take Highway 7 to 8 miles beyond the bridge.", ["8 miles"]),
    ("en", "The firm lifted the share of Windows 11 to 12 per cent.", ["12 per cent"]),
    ("en", "Half of them moved from Windows 10 to 11 per cent faster machines.", ["Half", "11 per cent"]),
    ("en", "Apple shipped the iPhone 14 to 20 million people.", ["20 million people"]),
    ("en", "The crew flew Apollo 11 to 12 days in orbit.", ["12 days"]),
    ("en", "The F-35 to 40 jets, and Covid-19 to 20 days.", ["40 jets", "20 days"]),
    ("en", "The airline added a Boeing 737 to 900 series jets.", ["900 series"]),
    ("en", "The shop sits at Mill Lane 12 to 14.", ["14"]),
    ("en", "Samsung lent the Galaxy 5 to 12 per cent of its staff.", ["12 per cent"]),
    ("en", "The school gave an iPad 4 to 10 per cent of its pupils.", ["10 per cent"]),
    ("en", "The club sold its Box 7 to 9 per cent of its fans.", ["9 per cent"]),
    ("de", "Das Haus steht in der Goethestraße 3 bis 5.", ["5"]),
    ("de", "Kinder von Klasse 5 bis 7 sind dabei.", ["7"]),
    ("de", "Gestern kam der ICE 4 bis 5 Minuten später.", ["5 Minuten"]),
    ("de", "An Gleis 3 bis 5 Minuten warten.", ["5 Minuten"]),
    ("en", "Take Route 7 to 8 miles beyond the bridge.", ["8 miles"]),
]
_RANGES = [
    ("en", "The rent of 1,900 to 2,400 pounds rose.", "1,900 to 2,400 pounds"),
    ("en", "Nordea forecasts 2 per cent, SEB 3 to 4 per cent.", "3 to 4 per cent"),
    ("en", "Antwerp handled 12 million tonnes, Hamburg 7 to 8 million.", "7 to 8 million"),
    ("en", "In Saxony 210 to 230 wolves live.", "210 to 230 wolves"),
    ("en", "A ticket is 12 euros in Ely and in Norby 14 to 16 euros.", "14 to 16 euros"),
    ("de", "Dort leben in Sachsen 210 bis 230, in Bayern 30 bis 40 Wölfe.", "210 bis 230"),
    ("de", "In Thüringen 70 bis 85, in Hessen 20 bis 25 Luchse.", "70 bis 85"),
    ("de", "Die KfW nennt 2 Prozent, die SEB 3 bis 4 Prozent.", "3 bis 4 Prozent"),
    ("de", "Bis Samstag werden im Harz 20 bis 30 Zentimeter Schnee erwartet.", "20 bis 30 Zentimeter"),
    ("de", "In der Stadt sollen bis Freitag 40 bis 60 Millimeter fallen.", "40 bis 60 Millimeter"),
    ("de", "Am Sonntag lagen auf dem Gipfel 80 bis 90 Zentimeter.", "80 bis 90 Zentimeter"),
    ("de", "Die Fahrt dauert mit dem Bus 40 bis 50 Minuten.", "40 bis 50 Minuten"),
    ("en", "In Norby 20 to 30 centimetres of snow fell.", "20 to 30 centimetres"),
    ("en", "Around Norby 3 to 4 hours of rain is due.", "3 to 4 hours"),
    ("en", "By Saturday 20 to 30 centimetres of snow is due.", "20 to 30 centimetres"),
    ("de", "In Hamburg 7 bis 8 Millionen Gäste, in Kiel 2 Millionen.", "7 bis 8 Millionen Gäste"),
]


def _read(language: str, text: str) -> list[tuple[str, bool]]:
    return [(text[one.start : one.end], one.value is None) for one in find_quantities(text, language)]


@pytest.mark.parametrize(("language", "text", "told"), _RANGES)
def test_that_a_range_behind_a_name_keeps_its_lower_end(language: str, text: str, told: str) -> None:
    assert (told, True) in _read(language, text)


@pytest.mark.parametrize(("language", "text", "told"), _NO_RANGES)
def test_that_a_number_in_a_name_opens_no_range(language: str, text: str, told: list[str]) -> None:
    assert _read(language, text) == [(words, False) for words in told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The share of tenants fell by 12% to 44%.", ["12%", "44%"]),
        ("Turnout dropped by 9% to 31%.", ["9%", "31%"]),
        ("The occupancy rate at Norco rose by 11% to 40%.", ["11%", "40%"]),
        ("Sales at Norco fell by 12% to 44%.", ["12% to 44%"]),
        ("Fees rose by 3% to 10% across the valley in May.", ["3% to 10%"]),
        ("Hotel prices rose by 6% to 20% this spring.", ["6% to 20%"]),
        ("Catches off the coast fell by 10% to 40% last year.", ["10% to 40%"]),
        ("Turnout was high. Rents rose by 2% to 7%.", ["2% to 7%"]),
        ("Prices are expected to rise by 10% to 35%.", ["10% to 35%"]),
        ("Prices rose by 2% to 4%.", ["2% to 4%"]),
        ("Catches fell by 5% to 30% depending on the coast.", ["5% to 30%"]),
    ],
)
def test_that_what_changed_by_a_share_ends_at_another(text: str, told: list[str]) -> None:
    assert [words for words, _ in _read("en", text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Das Amt rechnet mit einem Wachstum von 0,2 bis 0,5 Prozent.", ["0,2 bis 0,5 Prozent"]),
        ("Ein Anstieg von 12 bis 15 Prozent wird erwartet.", ["12 bis 15 Prozent"]),
        ("Die Kassen gehen von 600.000 bis 650.000 Kranken aus.", ["600.000 bis 650.000 Kranken"]),
        ("Ein Anstieg von 12 auf 15 Prozent wird erwartet.", ["12", "15 Prozent"]),
    ],
)
def test_that_a_noun_of_change_may_be_of_a_range(text: str, told: list[str]) -> None:
    assert [words for words, _ in _read("de", text)] == told
