"""A relative clause is of the noun before it; so is a verb right behind its figure."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("Mullion, who was paid £11.20 an hour by the agency, admitted fraud.", "£11.20 an hour", "Mullion"),
        ("The nephew noticed that an account which had held £94,000 was empty.", "£94,000", "account"),
        ("A safe that contained £6,200 was found in the barn.", "£6,200", "safe"),
        ("Her flat, which was sold in March for £265,000, was searched.", "£265,000", "flat"),
        ("Police traced a courier who earned £300 a week.", "£300 a week", "courier"),
        ("The trust, which raised £4m last year, will close.", "£4m", "trust"),
        ("The growing season, which once lasted 70 days, is longer now.", "70 days", "growing season"),
        ("He bought a mill that was valued at £26m in January.", "£26m", "mill"),
        ("The clerk found that a fund which had held £40,000 contained £90.", "£90", "fund"),
    ],
)
def test_that_a_figure_is_of_what_its_relative_clause_is_about(text: str, words: str, subject: str) -> None:
    assert slot(told(text)[words], "subject") == subject


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The court fined Mullion, who earned £400 a week.", "£400 a week"),
        ("He described the pier on the estuary that cost £5m.", "£5m"),
        ("She met the owner of the mill who paid £3m.", "£3m"),
        ("In a move which cost £5m, the bank sold its arm.", "£5m"),
        ("He said that cost £9,000.", "£9,000"),
    ],
)
def test_that_a_clause_that_may_be_of_another_noun_is_left_open(text: str, words: str) -> None:
    assert slot(told(text)[words], "subject") == ""


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("Sales, which stood at £4m, fell.", "£4m", "Sales"),
        ("The bank, which is Dutch, earned £4m.", "£4m", "bank"),
        ("Officials said that sales reached £9m.", "£9m", "sales"),
    ],
)
def test_that_other_clauses_keep_their_subject(text: str, words: str, subject: str) -> None:
    assert slot(told(text)[words], "subject") == subject
