import pytest

from briefgen.evidence.amounts.quantities import find_quantities


def _found(text: str, language: str) -> list[str]:
    return [text[one.start : one.end] for one in find_quantities(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Tore erzielten Boadu (61.) und Hofmann (12., 88.) für Bochum."),
        ("en", "Kane scored (12', 45+2') before Salah (61') levelled."),
        ("en", "Goals came from Ann Cole (9’) and Eva Reh (71’,88’)."),
    ],
)
def test_that_minutes_in_brackets_are_no_numbers(language: str, text: str) -> None:
    assert _found(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "The oak (61 ft.) and the elm (88 ft) fell.", ["61 ft.", "88 ft"]),
        ("en", "Goals were many (61 in all).", ["61"]),
        ("de", "Der Turm (88 Meter) und der Mast (61 m) stehen.", ["88 Meter", "61 m"]),
    ],
)
def test_that_other_numbers_in_brackets_stay_numbers(language: str, text: str, found: list[str]) -> None:
    assert _found(text, language) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In Thüringen leben laut BUND 800 Wildkatzen.", ["800 Wildkatzen"]),
        ("Es flogen nach Angaben der NASA 12 Sonden.", ["12 Sonden"]),
        ("Dort brüten nach Schätzung des NABU 40 bis 60 Reiher.", ["40 bis 60 Reiher"]),
        ("Der Händler verkauft den BMW 320 nicht.", []),
        ("Laut BMW 320 verkauft der Händler nicht.", []),
    ],
)
def test_that_letters_that_tell_something_bear_no_number(text: str, found: list[str]) -> None:
    assert _found(text, "de") == found
