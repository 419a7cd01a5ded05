"""Figures of clauses that say what a promise, a rule or a report is."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        (
            "It was a vow that no home will be more than six miles from a park.",
            "more than six miles",
            "no home",
        ),
        ("He gave a guarantee that no bill will be higher than £900.", "higher than £900", "no bill"),
        ("The hope that no flat would be below 18 degrees was dashed.", "below 18 degrees", "no flat"),
        (
            "A law that every mast must be at least 20 metres from a road passed.",
            "at least 20 metres",
            "every mast",
        ),
        ("The fact that rents are £900 a month shocks nobody.", "£900 a month", "rents"),
        ("The report that sales were £5m was wrong.", "£5m", "sales"),
        ("A warning that fares could be 9% higher was ignored.", "9%", "fares"),
        ("The cars that Brell sold were worth £5m.", "£5m", "cars that Brell sold"),
        ("The share of cars that run on gas is 9%.", "9%", "share of cars that run on gas"),
        ("The number of shops that open on Sundays is 900.", "900", "number of shops that open on Sundays"),
        ("The rate that was 5% in May is now 7%.", "7%", ""),
        ("The mill said that output was 40 tonnes.", "40 tonnes", "output"),
    ],
)
def test_that_what_is_promised_is_not_the_subject(text: str, words: str, subject: str) -> None:
    assert slot(told(text)[words], "subject") == subject
