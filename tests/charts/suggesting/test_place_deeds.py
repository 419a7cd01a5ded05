"""What happens to things that are counted at several places is told with the row of them."""

import pytest

from briefgen.model.chart import ChartKind
from tests.charts.reading import charts_of


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        (
            "In Ash alone 520 jobs will go, in Elm 240 and in Oak 140.",
            "en",
            "Jobs that will go: Ash highest of 3, at 520 jobs (expected)",
        ),
        (
            "In Dover 40 bridges were closed, in Hull 25 and in Leeds 12.",
            "en",
            "Bridges that were closed: Dover highest of 3, at 40 bridges",
        ),
        (
            "In Norby 300 homes are to be built, in Estrup 120 and in Halden 80.",
            "en",
            "Homes that are to be built: Norby highest of 3, at 300 homes (planned)",
        ),
        (
            "In Kent, 90 nurses are missing, in Essex 60 and in Surrey 20.",
            "en",
            "Nurses that are missing: Kent highest of 3, at 90 nurses",
        ),
        (
            "Allein in Hagen sollen 520 Stellen wegfallen, in Unna 240 und in Witten 140.",
            "de",
            "Stellen, die wegfallen sollen: Hagen an der Spitze von 3 (520 Stellen) (geplant)",
        ),
        (
            "In Hessen fehlen 900 Lehrer, in Bayern 700 und in Sachsen 400.",
            "de",
            "Lehrer, die fehlen: Hessen an der Spitze von 3 (900 Lehrer)",
        ),
        # What no verb is told of, or only how many there are, stays as it is.
        ("In Ash there were 40 fires, in Elm 25 and in Oak 12.", "en", "Ash highest of 3, at 40 fires"),
        (
            "In Ash, 40 shops on the coast, in Elm 25 and in Oak 12.",
            "en",
            "Ash highest of 3, at 40 shops",
        ),
    ],
)
def test_that_a_row_of_counts_says_what_happens_to_them(text: str, language: str, title: str) -> None:
    found = [one.title for one in charts_of(text, language) if one.kind is ChartKind.BARS]
    assert [one.replace("\u00a0", " ") for one in found] == [title]
