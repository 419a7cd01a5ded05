"""A value set against an estimate: the estimate is never told as what was, or what rose."""

import pytest

from briefgen.charts.numbers import NBSP
from tests.charts.reading import charts_of

AGAINST_ESTIMATE = [
    (
        "en",
        "The bridge would cost £1.7bn, up from an estimate of £1.1bn in 2022.",
        "Bridge: £1.1 billion estimated before, now £1.7 billion",
    ),
    (
        "en",
        "The dam would cost $900m, compared with an estimate of $640m in 2021.",
        "Dam: $640 million estimated before, now $900 million",
    ),
    (
        "en",
        "The stadium would cost £410m, against an estimate of about £300m in 2023.",
        "Stadium: about £300 million estimated before, now £410 million",
    ),
    (
        "en",
        "The hospital is expected to cost £620m, up from an estimate of £480m in 2019.",
        "Hospital: £480 million estimated before, now £620 million",
    ),
    (
        "en",
        "The bridge cost £1.7bn, up from an estimate of £1.1bn in 2022.",
        "Bridge: £1.1 billion estimated before, now £1.7 billion",
    ),
    (
        "de",
        "Die Kosten der Brücke lagen 2025 bei 1,7 Milliarden Euro, nach einer Schätzung von 1,1 Milliarden "
        "Euro im Jahr 2022.",
        "Kosten der Brücke: zuvor 1,1 Milliarden geschätzt, jetzt 1,7 Milliarden Euro",
    ),
]
AGAINST_FACT = [
    ("The bridge would cost £1.7bn, up from the £1.1bn spent in 2022.", "possible"),
    ("The bridge cost £1.7bn, up from £1.1bn in 2022.", "up from £1.1 billion"),
    ("Turnout was 61%, up from an estimated 55% in 2019.", "Turnout rose to 61%"),
]


@pytest.mark.parametrize(("language", "text", "title"), AGAINST_ESTIMATE)
def test_that_both_values_are_told_as_what_they_are(language: str, text: str, title: str) -> None:
    assert charts_of(text, language)[0].title.replace(NBSP, " ") == title


@pytest.mark.parametrize(("text", "told"), AGAINST_FACT)
def test_that_a_fact_before_is_no_estimate(text: str, told: str) -> None:
    title = charts_of(text)[0].title.replace(NBSP, " ")
    assert told in title
    assert "estimated before" not in title


def test_that_an_estimate_of_nothing_named_has_no_title() -> None:
    assert not charts_of("The reactor could need 900 workers, up from an estimate of 700 in 2022.")
