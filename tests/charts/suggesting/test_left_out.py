"""No item is called highest where the article tells a higher value beside the row."""

import pytest

from tests.charts.suggesting.test_owners import titles


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ash Road had 31,000 visits, Elm Row 18,500 and Oak End 7,200. Mere Lane saw 90,500."),
        ("en", "Ely sold 310 boats, Hythe 190 and Looe 120. The yard at Cowes sold 2,400 boats."),
        (
            "en",
            "The yard in the far north closed with 540 boats left, 310 boats in Ely, 190 boats in Hythe"
            " and 120 boats in Looe.",
        ),
        (
            "en",
            "The dearest is still sold at £95, and prices were £41 in Ely, £39 in Hythe and £30 in Looe.",
        ),
        (
            "en",
            "The most were found off Ely, with a mean of 7.4 flies, against 4.1 in Hythe and 2.2 in Looe.",
        ),
        (
            "en",
            "The fewest were found off Wales, with 25 seals on an average day, against 31 in Kent"
            " and 94 in Devon.",
        ),
        (
            "en",
            "Germany gave more than €5 billion in 2024, ahead of France with €2.4 billion and Italy with €1.1"
            " billion, while Japan gave tens of billions of euros.",
        ),
        (
            "en",
            "Ash Road had 31,000 visits, Elm Row 18,500 and Oak End 7,200. Mere Lane had 40,000 to 60,000.",
        ),
        ("en", "Ely sold 310 boats, Hythe 190 and Looe 120. Cowes sold more than 2,000 boats."),
        (
            "de",
            "Moorbach zählte 3.100 Besucher, Talheim 1.900 und Lindau 700. In das neue Bad kamen 9.400.",
        ),
    ],
)
def test_that_no_item_is_highest_beside_a_higher_value(language: str, text: str) -> None:
    assert not any("high" in title or "Spitze" in title for title in titles(text, language))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Brisby caught 410 tonnes of herring, Osk 290 tonnes and Farrow 175 tonnes. Lunt sold 35 tonnes.",
            "Brisby highest of 3, at 410 tonnes of herring",
        ),
        (
            "The yard sold 640 boats in all, with 310 boats in Ely, 190 in Hythe and 120 in Looe.",
            "Ely highest of 3, at 310 boats",
        ),
        (
            "Brisby caught 410 tonnes of herring last year, Osk 290 tonnes and Farrow 175 tonnes. In 2019"
            " Lunt caught 3,500 tonnes.",
            "Brisby highest of 3, at 410 tonnes of herring",
        ),
    ],
)
def test_that_a_smaller_value_or_a_whole_is_no_obstacle(text: str, title: str) -> None:
    assert title in titles(text)
