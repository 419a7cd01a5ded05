"""Factors are held against the two numbers they lie between."""

import pytest

from tests.kit.flagged import said


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "Sales doubled from 2,000 to 3,000.",
            "From “2,000” to “3,000” is 1.5 times as much, not 2; the article says “doubled”",
        ),
        (
            "Sales tripled from £3m to £12m.",
            "From “£3m” to “£12m” is 4 times as much, not 3; the article says “tripled”",
        ),
        (
            "Sales halved to 900 from 1,200.",
            "“900” is 75 per cent of “1,200”, not 50 per cent; the article says “halved”",
        ),
        (
            "Sales quadrupled to 300 from 100.",
            "From “100” to “300” is 3 times as much, not 4; the article says “quadrupled”",
        ),
        (
            "Sales rose from 200 to 600, a five-fold increase.",
            "From “200” to “600” is 3 times as much, not 5; the article says “five-fold increase”",
        ),
        (
            "Sales were £36m, four times the £12m of 2020.",
            "From “£12m” to “£36m” is 3 times as much, not 4; the article says “four times”",
        ),
    ],
)
def test_that_a_factor_the_numbers_do_not_make_is_flagged(text: str, sentence: str) -> None:
    assert said(text) == [("change", sentence)]


@pytest.mark.parametrize(
    "text",
    [
        "Sales doubled from 2,000 to 4,100.",
        "Sales more than doubled from 2,000 to 5,000.",
        "Sales nearly doubled from 2,000 to 3,000.",
        "Sales tripled from about 2,000 to 5,500.",
        "Sales tripled to 640 from 210.",
        "Sales were £48m, four times the £12m of 2020.",
        "Sales rose from 200 to 600, a threefold increase.",
        "Sales rose from 200 to 800, a threefold increase.",
    ],
)
def test_that_a_factor_the_numbers_may_make_is_let_be(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "The fund has grown fivefold, from £3.12m to £21.4m.", "grown fivefold"),
        ("en", "The herd has grown threefold, from 200 goats to 850 goats.", "grown threefold"),
        ("en", "Rents have risen fourfold, from £200 to £1,000.", "risen fourfold"),
        (
            "de",
            "Die Mieten stiegen auf das Vierfache, von 200 Euro auf 1.000 Euro.",
            "stiegen auf das Vierfache",
        ),
    ],
)
def test_that_what_has_grown_fourfold_is_four_times_as_much(language: str, text: str, words: str) -> None:
    ((kind, sentence),) = said(text, language=language)
    assert kind == "change"
    assert words in sentence


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Rents have risen fourfold, from £200 to £820."),
        ("en", "Rents saw a fourfold increase, from £200 to £1,000."),
        ("en", "Rents have risen nearly fivefold, from £200 to £900."),
        ("de", "Die Mieten stiegen um das Vierfache, von 200 Euro auf 1.000 Euro."),
        ("de", "Die Mieten sind um das Vierfache gestiegen, von 200 Euro auf 1.000 Euro."),
    ],
)
def test_that_a_rise_by_the_fourfold_may_make_five_times_as_much(language: str, text: str) -> None:
    assert said(text, language=language) == []


@pytest.mark.parametrize(
    "text",
    [
        "Die Zahl der Betten ist um das Fünffache gewachsen, von 40 auf 120.",
        "Der Absatz ist um das Vierfache gestiegen, von 300 auf 700 Euro.",
        "Die Zahl der Höfe hat sich um das Dreifache erhöht, von 20 auf 180.",
    ],
)
def test_that_a_factor_before_the_verb_that_closes_its_clause_is_flagged(text: str) -> None:
    assert [kind for kind, _ in said(text, language="de")] == ["change"]


@pytest.mark.parametrize(
    "text",
    [
        "Die Zahl der Betten ist um das Fünffache gewachsen, von 40 auf 200.",
        "Die Zahl der Betten ist um das Fünffache gewachsen, von 40 auf 240.",
        "Die Zahl der Betten ist um das Fünffache gewachsen, die der Ärzte von 40 auf 120.",
    ],
)
def test_that_a_factor_either_way_or_of_something_else_is_let_be(text: str) -> None:
    assert said(text, language="de") == []
