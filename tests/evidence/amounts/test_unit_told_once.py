"""Units that a row of clauses about one thing tells once."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words", "reads"),
    [
        (
            "Gate income rose 4% to £9.8m; in the club shop it slipped 7% to 14.2m.",
            "14.2m",
            "14200000 pound sterling",
        ),
        (
            "Income at the stores rose 6% to 2.9 billion pounds; online it climbed 3% to 1.7 billion.",
            "1.7 billion",
            "1700000000 pound sterling",
        ),
        (
            "Output from gas fell 13% to 38.6 TWh, and at coal plants it dropped 31% to 7.4.",
            "7.4",
            "7.4 terawatt hour",
        ),
        ("Sales rose 5% to $3.1m; in Peru they fell 2% to 1.4m.", "1.4m", "1400000 US dollar"),
        # Another thing may have another unit.
        ("Gate income rose 4% to £9.8m; visits rose 7% to 14.2 million.", "14.2 million", "14200000"),
        (
            "Sales rose 5% to $3.1m. Visits rose, and in Peru they grew 2% to 1.4 million.",
            "1.4 million",
            "1400000",
        ),
        ("The load rose 4% to 38 tonnes; the beam grew 7% to 14.2m.", "14.2m", "14.2 metre"),
    ],
)
def test_that_a_row_of_clauses_keeps_its_unit(text: str, words: str, reads: str) -> None:
    assert slot(told(text)[words], "reads") == reads


@pytest.mark.parametrize(
    ("text", "words", "unit"),
    [
        (
            "Umsatz stieg um 4 Prozent auf 9,8 Mio. Euro; in Ulm sank er um 7 Prozent auf 4,2 Millionen.",
            "4,2 Millionen",
            "euro",
        ),
        ("Ortega leads Reyes by 3 percentage points, down from 9 in August.", "9", "percentage point"),
        ("The gap is 4 percentage points, compared with 11 at Easter.", "11", "percentage point"),
    ],
)
def test_that_a_bare_number_is_in_the_unit_before(text: str, words: str, unit: str) -> None:
    language = "de" if "Prozent" in text else "en"
    assert slot(told(text, language)[words], "reads").endswith(unit)
