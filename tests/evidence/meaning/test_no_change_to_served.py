"""What is cut to somebody is no change to their number; a base or a side of a vote is set against nothing."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Gales brought down a mast, cutting power to some 70,000 homes.", "some 70,000 homes"),
        ("The flood cut water supplies to more than 3,000 households.", "more than 3,000 households"),
        ("The strike cut off gas to 300 villages.", "300 villages"),
        ("The landslide cut access to twelve villages.", "twelve villages"),
        ("The fault reduced broadband services to 900 customers.", "900 customers"),
    ],
)
def test_that_those_cut_off_are_no_level_of_a_change(text: str, words: str) -> None:
    figure = told(text)[words]
    assert (slot(figure, "change"), slot(figure, "subject")) == ("", "")


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "The firm cut power to 40 megawatts.", "40 megawatts"),
        ("en", "The line cut services to 12 trains a day.", "12 trains a day"),
        ("en", "The council cut access fees to £5.", "£5"),
        ("en", "The city cut the number of homes to 2,000 homes.", "2,000 homes"),
        ("de", "Die Stadt senkte die Zahl der Wohnungen auf 2.000.", "2.000"),
    ],
)
def test_that_a_level_cut_to_is_one(language: str, text: str, words: str) -> None:
    assert slot(told(text, language)[words], "change") == "down to"


@pytest.mark.parametrize(
    ("language", "text", "words", "against"),
    [
        (
            "en",
            "The town built 3.1 homes per 1,000 people in 2024, up from 1.7 in 2020.",
            "3.1 homes per 1,000 people",
            "1.7 in 2020",
        ),
        (
            "en",
            "The town built 3.1 homes per 1,000 people in 2024, up from 1.7.",
            "3.1 homes per 1,000 people",
            "1.7",
        ),
        (
            "en",
            "Police logged 12 thefts per 1,000 homes, compared with 15 in 2019.",
            "12 thefts per 1,000 homes",
            "15 in 2019",
        ),
        (
            "en",
            "Police logged 12 thefts out of every 1,000 homes, against 15 in 2019.",
            "1,000 homes",
            "",
        ),
        (
            "en",
            "Police logged 12 thefts for every 1,000 homes, against 15 in 2019.",
            "12 thefts for every 1,000 homes",
            "15 in 2019",
        ),
        (
            "de",
            "Der Kreis zählte 3,2 Ärzte je 1.000 Einwohner, verglichen mit 2,4 im Mai.",
            "3,2 Ärzte je 1.000 Einwohner",
            "2,4 im Mai",
        ),
        ("en", "The town has 1,000 residents, up from 900.", "1,000 residents", "900"),
        ("en", "Thirty members voted for, 12 against and five abstained.", "12", ""),
        ("en", "Nine members backed it, eight against and two absent.", "eight", ""),
        ("en", "The club won 19 games against 12 in May.", "19 games", "12 in May"),
        (
            "de",
            "Die Bank zahlt 34 Millionen Euro und trägt Schulden in Höhe von 58 Millionen Euro.",
            "34 Millionen Euro",
            "",
        ),
        (
            "de",
            "Sie vergab 12 Millionen Euro und machte einen Verlust von 3 Millionen Euro.",
            "12 Millionen Euro",
            "",
        ),
        (
            "de",
            "Der Umsatz stieg auf 34 Millionen Euro von 28 Millionen Euro.",
            "34 Millionen Euro",
            "28 Millionen Euro",
        ),
    ],
)
def test_what_a_figure_is_set_against(language: str, text: str, words: str, against: str) -> None:
    assert slot(told(text, language)[words], "compared_to") == against


@pytest.mark.parametrize(
    "text",
    [
        "The sawmill cuts 420,000 cubic metres of timber a year.",
        "The quarry cut 9,000 tonnes of slate in 2025, its owner said.",
        "Two men cut 40 tonnes of dry peat.",
    ],
)
def test_that_so_much_of_what_is_cut_is_no_decrease(text: str) -> None:
    assert all(figure.change is None for figure in told(text).values())


@pytest.mark.parametrize(
    "text",
    [
        "The plant cuts 40,000 tonnes of carbon a year.",
        "The mill cuts 90 tonnes of timber waste a year.",
        "The mill cut its use of peat by 90 tonnes.",
    ],
)
def test_that_what_is_saved_is_a_decrease(text: str) -> None:
    assert any(figure.change for figure in told(text).values())
