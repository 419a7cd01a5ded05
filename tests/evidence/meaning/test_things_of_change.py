"""Nouns that are spelt as verbs of change and do or cost what is counted."""

import pytest

from tests.kit.told import told


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("The contract is worth £72 million a year and expires soon.", "£72 million a year"),
        ("The contract runs for 12 months and costs £3 million.", "£3 million"),
        ("The collapse cost the bank £3 billion.", "£3 billion"),
        ("The slide cost investors $4 million.", "$4 million"),
        ("The rally drew 4,000 people.", "4,000 people"),
        ("The cut saves 30 million euros a year.", "30 million euros a year"),
        ("Its slip road cost £4m.", "£4m"),
    ],
)
def test_that_what_a_thing_costs_is_no_change(sentence: str, number: str) -> None:
    assert told(sentence)[number].change is None


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("The firm expects the economy to contract 3% this year.", "3%"),
        ("The cut of 30 million euros hurt schools.", "30 million euros"),
        ("The shares lost 3 per cent in May.", "3 per cent"),
        ("Sales at the yard fell about 4 per cent.", "4 per cent"),
    ],
)
def test_that_the_size_of_a_change_stays_one(sentence: str, number: str) -> None:
    found = [figure for text, figure in told(sentence).items() if number in text]
    assert found[0].change is not None


def test_that_a_german_relative_before_a_verb_is_no_article() -> None:
    found = told("Die Aktie, die verlor 5 Prozent, steht bei 3 Euro.", "de")
    assert found["5 Prozent"].change is not None
