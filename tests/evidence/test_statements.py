"""Speech reported without marks."""

from tests.kit.spoken import statements


def test_that_reporters_hear_a_statement_and_make_none() -> None:
    told = statements("The chairman, Bob Hay, told reporters the plan was dead.")
    assert told == [("the plan was dead", "Bob Hay")]
