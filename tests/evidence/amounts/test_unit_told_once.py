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


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Rents rose again, with Bangor up from £520 to £610 a month, Wrexham up from £480 to £555.",
            "£555",
        ),
        ("Fees climbed, with Leeds up from $61 to $70 per month and York up from $55 to $58.", "$58"),
        ("Bath went from £310 to £340 a month, Port Ellen went from £290 to £315.", "£315"),
        ("Die Pacht stieg: Gera von 62 auf 71 Euro pro Monat, Jena von 84 auf 91 Euro.", "91 Euro"),
        (
            "Die Kita kostet mehr, in Ulm von 210 auf 240 Euro im Monat, Bad Urach von 190 auf 205 Euro.",
            "205 Euro",
        ),
        ("Die Beiträge steigen: Suhl von 40 auf 44 Euro pro Monat und Greiz von 35 auf 39 Euro.", "39 Euro"),
    ],
)
def test_that_a_row_of_names_keeps_its_rate(text: str, words: str) -> None:
    language = "de" if "Euro" in text else "en"
    assert slot(told(text, language)[words], "reads").endswith(" per month")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # Sums of another order, in other money, with another rate, led otherwise, or of a thing of their own.
        ("Bangor rose from £520 to £610 a month, Wrexham rose from £180,000 to £195,000.", "£195,000"),
        ("Bangor is up from £520 to £610 a month, Lille up from €480 to €555.", "€555"),
        ("Bangor is up from £520 to £610 a month, Wrexham up from £480 to £555 a week.", "£555 a week"),
        ("Rents are up from £520 to £610 a month, and the deposit is up from £480 to £555.", "£555"),
        ("Rents are up from £520 to £610 a month. Wrexham is up from £480 to £555.", "£555"),
        ("Gera stieg von 62 auf 71 Euro pro Monat, die Kaution stieg von 84 auf 91 Euro.", "91 Euro"),
        ("Gera stieg von 62 auf 71 Euro pro Monat. Jena stieg von 84 auf 91 Euro.", "91 Euro"),
    ],
)
def test_that_a_rate_is_not_lent_to_other_sums(text: str, words: str) -> None:
    language = "de" if "Euro" in text else "en"
    assert "per month" not in slot(told(text, language)[words], "reads")
