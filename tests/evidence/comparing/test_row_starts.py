"""A series that goes on from the value of the sentence before."""

import pytest

from briefgen.evidence.find import find_evidence
from tests.kit.labelled import plain_article
from tests.kit.told import PUBLISHED


def rows(text: str, language: str = "en") -> list[tuple[str, list[str]]]:
    found = find_evidence(plain_article(text, published=PUBLISHED, language=language)).comparisons
    return [(one.subject, list(one.labels)) for one in found if len(one.figures) > 2]


@pytest.mark.parametrize(
    ("text", "subject", "years"),
    [
        (
            "Spain's jobless rate was 15.5 per cent in 2020. It fell to 12.9 per cent in 2022 and 12.2 per "
            "cent in 2023, and stood at 10.4 per cent in 2025.",
            "Spain's jobless rate",
            ["2020", "2022", "2023", "2025"],
        ),
        (
            "Herring stocks were 90,000 tonnes in 2010. Stocks fell to 61,000 tonnes in 2015, 44,000 tonnes "
            "in 2018 and 38,000 tonnes in 2024.",
            "Herring stocks",
            ["2010", "2015", "2018", "2024"],
        ),
        (
            "The number of tram stops was 420 in 2005. It fell to 310 in 2012 and 250 in 2018, and stood at "
            "190 in 2025, the city said.",
            "number of tram stops",
            ["2005", "2012", "2018", "2025"],
        ),
    ],
)
def test_that_a_series_begins_in_the_sentence_before(text: str, subject: str, years: list[str]) -> None:
    assert rows(text) == [(subject, years)]


@pytest.mark.parametrize(
    "before",
    [
        "Cod stocks were 90,000 tonnes in 2010.",
        "Herring stocks were worth 90,000 euros in 2010.",
        "Herring stocks were 90,000 tonnes in 2010, off Norway 20,000 tonnes.",
        "Herring stocks were 90,000 tonnes in 2020.",
        "Herring stocks were 90,000 tonnes in 2010.\n\nNobody knows why.",
        "Herring stocks fell by 90,000 tonnes in 2010.",
    ],
)
def test_that_another_value_begins_no_series(before: str) -> None:
    row = (
        "Herring stocks fell to 61,000 tonnes in 2015, 44,000 tonnes in 2018 and 38,000 tonnes in 2024, "
        "the office said."
    )
    assert [years for _, years in rows(f"{before} {row}")] == [["2015", "2018", "2024"]]
