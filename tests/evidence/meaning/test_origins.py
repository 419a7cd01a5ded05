"""A year that only says when a thing was made is no time of a figure."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "The estimate for relining the 1930s basin has risen from £2.1m in 2023 to £4.6m.", "£4.6m"),
        ("en", "The 1880s pier has seen visitor numbers rise from 12,000 in 2022 to 15,000.", "15,000"),
        ("en", "The cost of the bandstand, built in 1891, has grown from £300,000 to £450,000.", "£450,000"),
        ("en", "The bill for mending the 1968 footbridge climbed from £90,000 to £140,000.", "£140,000"),
        ("en", "The orchard planted in 1938 has 410 trees.", "410 trees"),
        ("en", "The theatre, which opened in 1911, sold 48,000 tickets.", "48,000 tickets"),
        (
            "de",
            "Die Kosten für das Gebäude von 1905 sind von 2 auf 4 Millionen Euro gestiegen.",
            "4 Millionen Euro",
        ),
        ("de", "Die Miete für die 1891 erbaute Halle stieg von 12.000 Euro auf 15.000 Euro.", "15.000 Euro"),
        ("de", "Der Chor, 1987 gegründet, ist von 22 auf 61 Sänger gewachsen.", "61 Sänger"),
        (
            "de",
            "Die Sanierung der Brücke, die 1962 gebaut wurde, kostet 5 Millionen Euro.",
            "5 Millionen Euro",
        ),
        (
            "de",
            "Für die Brücke aus den 1960er-Jahren stiegen die Kosten von 2 auf 3 Millionen Euro.",
            "3 Millionen Euro",
        ),
    ],
)
def test_that_the_year_of_a_thing_is_no_period(language: str, text: str, words: str) -> None:
    assert slot(told(text, language)[words], "period") == ""


@pytest.mark.parametrize(
    ("language", "text", "words", "period"),
    [
        ("en", "In the 1930s the lido drew 40,000 bathers.", "40,000 bathers", "the 1930s"),
        ("en", "The harvest of 2019 brought 420 tonnes.", "420 tonnes", "2019"),
        ("en", "The hall was built in 1891 for £12,000.", "£12,000", "1891"),
        ("en", "The number of homes built in 2025 rose to 4,100.", "4,100", "2025"),
        ("en", "The 1952 flood killed 34 people.", "34 people", "1952"),
        ("en", "The firm, which employed 400 people in 1990, has 120 today.", "400 people", "1990"),
        ("de", "Im Jahr 2019 brachte die Ernte 420 Tonnen.", "420 Tonnen", "2019"),
        ("de", "Das Haus wurde 1905 für 80.000 Mark gebaut.", "80.000 Mark", "1905"),
        ("de", "Die Zahl der 2025 gebauten Wohnungen stieg auf 4.100.", "4.100", "2025"),
        ("de", "In den 1930er Jahren kamen 40.000 Badegäste.", "40.000 Badegäste", "1930er Jahren"),
    ],
)
def test_that_the_year_of_a_value_stays(language: str, text: str, words: str, period: str) -> None:
    assert slot(told(text, language)[words], "period") == period
