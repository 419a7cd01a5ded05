"""What something used to be is no part of its name."""

import pytest

from briefgen.evidence.find import find_evidence
from tests.charts.reading import article_of, charts_of

HABITS = [
    ("The number of wardens used to be 12; it is now 30.", "number of wardens"),
    ("The fee used to be £4. It is now £9.", "fee"),
    ("Membership used to stand at 4,000.", "Membership"),
    ("The speed limit used to be 50 kilometres per hour.", "speed limit"),
    ("Waiting times used to be 12 weeks; they are now 30 weeks.", "Waiting times"),
    ("The toll in Aldam used to be $3.", "toll in Aldam"),
]
USES = [
    ("The amount of water used was 40 litres.", "amount of water used"),
    ("The fuel used is 12 litres.", "fuel used"),
    ("The sand used has been 40 tonnes.", "sand used"),
]


@pytest.mark.parametrize(("text", "subject"), HABITS + USES)
def test_that_a_habit_is_no_part_of_a_subject(text: str, subject: str) -> None:
    told = find_evidence(article_of(text)).figures[0].subject
    assert told is not None
    assert told.text == subject


def test_that_what_used_to_be_is_charted_under_its_name() -> None:
    title = charts_of("The number of wardens used to be 12; it is now 30.")[0].title
    assert title == "Number of wardens rose by 18"
