"""A measure that the sentence before names is drawn over its dates."""

import pytest

from briefgen.model.chart import ChartKind
from tests.charts.reading import charts_of


@pytest.mark.parametrize(
    ("text", "language", "name", "points"),
    [
        (
            "The number of licensed bakers in Norway has grown for years, the guild said on Friday.\n\n"
            "It counted 210 in 2019, 235 in 2020, 280 in 2022 and 340 in 2024.",
            "en",
            "Number of licensed bakers in Norway",
            4,
        ),
        (
            "The wardens see more badgers every year. They recorded 40 in 2020, 65 in 2021, 90 in 2022 and "
            "130 in 2023.",
            "en",
            "Badgers",
            4,
        ),
        (
            "The average price of a kilo of roasted coffee from Brazil in Spanish village shops has "
            "come down steadily, the watchdog said. It stood at 9.80 euros in January 2024, 9.20 euros in "
            "April 2024, 8.40 euros in July 2024 and 7.10 euros in October 2024.",
            "en",
            "Average price of a kilo of roasted coffee from Brazil",
            4,
        ),
        (
            "Die Zahl der Radfahrer auf der Nordbrücke wächst. Gezählt wurden 410.000 im Jahr 2021, 455.000 "
            "im Jahr 2022, 490.000 im Jahr 2023 und 530.000 im Jahr 2024.",
            "de",
            "Zahl der Radfahrer auf der Nordbrücke",
            4,
        ),
        (
            "Der Preis für ein Kilo Butter ist gesunken. Im März 2024 lag er bei 9,60 Euro, im Juni 2024 bei "
            "9,10 Euro, im September 2024 bei 8,40 Euro und im November 2024 bei 7,90 Euro.",
            "de",
            "Preis für ein Kilo Butter",
            4,
        ),
    ],
)
def test_that_what_stood_at_so_much_is_named_by_the_sentence_before(
    text: str, language: str, name: str, points: int
) -> None:
    line = next(one for one in charts_of(text, language) if one.kind is ChartKind.LINE)
    assert line.series[0].name == name
    assert len(line.points) == points
    assert line.title.startswith(name)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        # What it is that was counted is not said.
        ("The club met on Friday. It counted 210 in 2019, 235 in 2020, 280 in 2022 and 340 in 2024.", "en"),
        (
            "Der Verein feierte. Er zählte 210 im Jahr 2019, 235 im Jahr 2020, 280 im Jahr 2022 und 340 im "
            "Jahr 2024.",
            "de",
        ),
    ],
)
def test_that_a_count_of_nothing_named_is_no_series(text: str, language: str) -> None:
    assert not [one for one in charts_of(text, language) if one.kind is ChartKind.LINE]


def test_that_what_is_counted_right_before_a_date_stays_what_is_measured() -> None:
    charts = charts_of("The firm is hiring more people, going from 1000 to 2000 hires this year.")
    assert [one.kind for one in charts if one.title == "Number of hires rose by 1,000"]
