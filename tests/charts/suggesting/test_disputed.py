"""A number that somebody else puts otherwise is not set large alone."""

import pytest

from briefgen.model.chart import ChartKind
from tests.charts.reading import charts_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Some 3,000 people took part in Saturday's march, according to police; organisers put "
            "it at 8,000.",
            "en",
        ),
        (
            "Some 400 jobs were lost at the mill last year, the owner said, but the union put the number "
            "at 650.",
            "en",
        ),
        (
            "Nach Angaben der Polizei nahmen am Samstag 3.000 Menschen an der Kundgebung teil, die "
            "Veranstalter sprechen von 8.000.",
            "de",
        ),
    ],
)
def test_that_one_side_of_two_stands_large_nowhere(text: str, language: str) -> None:
    assert ChartKind.BIG_NUMBER not in {one.kind for one in charts_of(text, language)}


@pytest.mark.parametrize(
    "text",
    [
        "Some 3,000 people took part in Saturday's march, according to police.",
        "Some 3,000 people took part in Saturday's march, according to police; 40 boats put to sea.",
    ],
)
def test_that_a_number_nobody_disputes_stands_large(text: str) -> None:
    assert ChartKind.BIG_NUMBER in {one.kind for one in charts_of(text, "en")}
