"""Figures dealt out in order to names before a verb and its object: "respectively"."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "dealt"),
    [
        ("Norvik and Sella raised theirs to 4% and 5% respectively.", {"4%": "Norvik", "5%": "Sella"}),
        (
            "Ashby and Corran cut their fares by 10p and 20p, respectively.",
            {"10p": "Ashby", "20p": "Corran"},
        ),
        (
            "Brandt and Lund increased their dividends to $2 and $3 respectively.",
            {"$2": "Brandt", "$3": "Lund"},
        ),
        (
            "Elm Foods and Oakhill posted losses of £4m and £5m respectively.",
            {"£4m": "Elm Foods", "£5m": "Oakhill"},
        ),
        (
            "The mill and the quarry employ 40 and 65 people respectively.",
            {"40": "mill", "65 people": "quarry"},
        ),
        (
            "Ashby, Corran and Fenwick increased output by 3%, 4% and 6% respectively.",
            {"3%": "Ashby", "4%": "Corran", "6%": "Fenwick"},
        ),
        ("Wages and prices rose by 4% and 5% respectively.", {"4%": "Wages", "5%": "prices"}),
    ],
)
def test_that_each_name_takes_its_own_figure(text: str, dealt: dict[str, str]) -> None:
    found = told(text)
    assert {words: slot(found[words], "subject") for words in dealt} == dealt


def test_that_the_change_is_that_of_both() -> None:
    found = told("Norvik and Sella raised theirs to 4% and 5% respectively.")
    assert [slot(one, "change") for one in found.values()] == ["up to", "up to"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Norvik and Sella raised their rates to 4% and 5%.", "4%"),
        ("Norvik raised its rates to 4% and 5% respectively.", "4%"),
        ("Norvik and Sella raised their rates by 2%, 3% and 5% respectively.", "2%"),
    ],
)
def test_that_nothing_is_dealt_without_the_word_or_as_many_names(text: str, words: str) -> None:
    assert slot(told(text)[words], "subject") not in ("Norvik", "Sella")


def test_that_the_place_of_a_dealt_figure_is_one() -> None:
    found = told("Turnout in Hull and York was 41% and 52% respectively.")
    assert slot(found["41%"], "place") in ("Hull", "")
