"""Votes and points of who comes in at a place are theirs."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("Rhea Moss came fourth with 1,904 votes.", "1,904 votes", "Rhea Moss"),
        ("The Reform Alliance finished third on 12%.", "12%", "Reform Alliance"),
        ("Karl Mott was second with 41 points.", "41 points", "Karl Mott"),
        ("Ms Ade won with 54% of the vote.", "54%", "Ms Ade"),
        ("The mayor was re-elected with 8,120 votes.", "8,120 votes", "mayor"),
        ("Hallam ended the season fifth on 61 points.", "61 points", "Hallam"),
        ("Nia Frost, a teacher, came last with 310 votes.", "310 votes", "Nia Frost"),
        ("The Liberals placed second with 24 per cent.", "24 per cent", "Liberals"),
    ],
)
def test_that_a_place_tells_whose_votes_they_are(text: str, words: str, subject: str) -> None:
    assert slot(told(text)[words], "subject") == subject


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("She came home with 40 pounds.", "40 pounds", ""),
        ("The motion was carried with 41 votes.", "41 votes", ""),
        ("Jon Field placed second with a throw of 81 metres.", "81 metres", "throw"),
        ("The talks came to an end with 40 people ill.", "40 people", ""),
    ],
)
def test_that_other_company_is_nobodys(text: str, words: str, subject: str) -> None:
    assert slot(told(text)[words], "subject") == subject
