"""For how long somebody is something belongs to the description."""

import pytest

from tests.kit.spoken import speakers


@pytest.mark.parametrize(
    "who",
    [
        "a nurse of 20 years",
        "a teacher of many years",
        "a resident of 40 years",
        "a member for 12 months",
        "a farmer of three decades",
        "a volunteer with two years of training",
    ],
)
def test_that_years_of_being_something_belong_to_it(who: str) -> None:
    assert speakers(f"“It is never easy,” {who} said.") == [who]
    assert speakers(f"“It is never easy,” said {who}.") == [who]


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("“It is never easy,” a farmer of 62 said.", "a farmer of 62"),
        ("“It is never easy,” a nurse said two years ago.", "a nurse"),
        ("“It is never easy,” said a nurse in two weeks of strikes.", "a nurse"),
        ("“It is never easy,” said the mayor on Friday after three days of talks.", "the mayor"),
    ],
)
def test_that_other_times_do_not(words: str, who: str) -> None:
    assert speakers(words) == [who]
