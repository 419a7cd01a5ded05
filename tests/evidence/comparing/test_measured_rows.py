"""A row of names takes the measure its first value tells, and nothing else does."""

import pytest

from briefgen.evidence.figures import find_figures
from tests.kit.labelled import plain_article


def told(text: str, language: str) -> dict[str, tuple[str, str]]:
    """The value and unit of each figure with a subject, by its subject."""
    figures = find_figures(plain_article(text, language=language), ())
    return {
        one.subject.text: (str(one.quantity.value), one.quantity.unit.name) for one in figures if one.subject
    }


@pytest.mark.parametrize(
    ("language", "text", "row"),
    [
        (
            "en",
            "Palmero lost 34 days, Santia 27, Cortes 19 and Hove 6.",
            {"Palmero": "34", "Santia": "27", "Cortes": "19", "Hove": "6"},
        ),
        (
            "en",
            "Ash was closed for 34 days, Brae 27 and Corrie 19.",
            {"Ash": "34", "Brae": "27", "Corrie": "19"},
        ),
        (
            "de",
            "Lindau verlor 12 Tage, Hof 7 und Cham 3.",
            {"Lindau": "12", "Hof": "7", "Cham": "3"},
        ),
    ],
)
def test_that_a_row_shares_the_measure_of_its_first_value(
    language: str, text: str, row: dict[str, str]
) -> None:
    assert told(text, language) == {name: (value, "day") for name, value in row.items()}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Palmero lost 34 days to strikes, Terminal 2, Gate 27 and Hall 5 among them."),
        ("en", "Anna Lee won by 34 seconds, Kim Oh, 27, and Jo Day, 31, came next."),
        ("en", "Ash lost 34 days in 2024, Ben 27 ships and Cor 8 cranes."),
        ("de", "Der Pass war 34 Tage gesperrt, Tunnel 2, Halle 27 und Tor 5 blieben offen."),
    ],
)
def test_that_other_numbers_behind_names_take_no_measure(language: str, text: str) -> None:
    figures = find_figures(plain_article(text, language=language), ())
    measured = [one.text for one in figures if one.quantity.unit.name in ("day", "second")]
    assert measured == [
        text[text.index("34") :].partition(" ")[0] + " " + text.split("34 ")[1].split()[0].strip(",")
    ]
