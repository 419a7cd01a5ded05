"""Values then and now with much between them: what a multiple is of, and what a price is told again as."""

import pytest

from tests.evidence.comparing.test_led_rows import comparisons


@pytest.mark.parametrize(
    ("text", "language", "labels", "values"),
    [
        (
            "Ash Port was paid £1.2bn to stand idle last year because its cranes could not lift the load,"
            " more than three times the £370m it received in 2021.",
            "en",
            ("2021", "last year"),
            ("£370m", "£1.2bn"),
        ),
        (
            "Norland's farms were paid $900m to stop work last year as the pumps could not hold the river"
            " back, over twice the $400m they received in 2019.",
            "en",
            ("2019", "last year"),
            ("$400m", "$900m"),
        ),
        (
            "Maize rose to 5,400 shillings ($41.80) per 90-kilogram bag from 3,900 shillings a year ago.",
            "en",
            ("a year ago", "later"),
            ("3,900 shillings", "5,400 shillings"),
        ),
        (
            "The fare rose to €3.40 ($3.70) per 10-kilometre trip from €2.90 in 2023.",
            "en",
            ("2023", "later"),
            ("€2.90", "€3.40"),
        ),
        (
            "Tin fell to $210 (£160) per 20-kilogram box from $250 in May.",
            "en",
            ("May", "later"),
            ("$250", "$210"),
        ),
        (
            "Der Preis stieg auf 5.400 Schilling (41,80 Dollar) je 90-Kilo-Sack von 3.900 Schilling im Mai.",
            "de",
            ("Mai", "später"),
            ("3.900 Schilling", "5.400 Schilling"),
        ),
    ],
)
def test_that_values_are_paired_past_what_stands_between(
    text: str, language: str, labels: tuple[str, ...], values: tuple[str, ...]
) -> None:
    (found,) = comparisons(text, language)
    assert tuple(figure.text for figure in found.figures) == values
    assert tuple(label.removeprefix("in ") for label in found.labels) == labels


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kestrel paid £40m last year as its jets flew late, four times the £10m that Orrey paid.", "en"),
        ("Copper rose to $8,200 (£6,100) per tonne, with 3,900 tonnes sold from stock a year ago.", "en"),
        (
            "Maize rose to 5,400 shillings ($41.80) per 90-kilogram bag, and wheat came from 3,900 farms.",
            "en",
        ),
        ("Im Schnitt hätte die Bahn eine Fahrt von 22 auf neun Minuten verkürzt.", "de"),
    ],
)
def test_that_other_values_are_not(text: str, language: str) -> None:
    assert comparisons(text, language) == ()
