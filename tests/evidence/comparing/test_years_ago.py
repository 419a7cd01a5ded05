"""A number right before "five years ago" counts what was before; "vor fünf Jahren" is a time, no figure."""

import pytest

from tests.evidence.comparing.test_led_rows import comparisons
from tests.kit.told import told


@pytest.mark.parametrize(
    ("text", "language", "then", "now", "labels"),
    [
        ("The town has 80 shops, against 40 five years ago.", "en", "40", "80 shops", "five years ago"),
        (
            "The club has 450 members, up from 300 ten years ago.",
            "en",
            "300",
            "450 members",
            "ten years ago",
        ),
        (
            "The zoo keeps 60 apes, compared with 25 two decades ago.",
            "en",
            "25",
            "60 apes",
            "two decades ago",
        ),
        ("The line has 12 stops, down from 19 three months ago.", "en", "19", "12 stops", "three months ago"),
        (
            "Heute gibt es zwölf Schulen im Tal. Vor fünf Jahren waren es vier.",
            "de",
            "vier",
            "zwölf Schulen",
            "Vor fünf Jahren",
        ),
        (
            "Die Stadt hat 120 Busse. Vor zwei Jahren waren es noch 90.",
            "de",
            "90",
            "120 Busse",
            "Vor zwei Jahren",
        ),
        ("Das Tal zählt 120 Höfe. Vor zehn Jahren hatte es 340.", "de", "340", "120 Höfe", "Vor zehn Jahren"),
    ],
)
def test_that_a_number_before_a_time_ago_is_one_of_then(
    text: str, language: str, then: str, now: str, labels: str
) -> None:
    (found,) = comparisons(text, language)
    assert [figure.text for figure in found.figures] == [then, now]
    assert found.labels[0] == labels


@pytest.mark.parametrize(
    ("text", "language", "figure"),
    [
        ("The town had 40 shops years ago.", "en", "40 shops"),
        ("The bank sold 300 two-year bonds.", "en", "300 two-year bonds"),
        ("The trial ran for five years before it failed.", "en", "five years"),
        ("Er saß fünf Jahre in Haft.", "de", "fünf Jahre"),
        ("Das Spiel endete vor 300 Zuschauern.", "de", "300 Zuschauern"),
    ],
)
def test_that_other_stretches_and_counts_stay(text: str, language: str, figure: str) -> None:
    assert figure in told(text, language)
