"""What costs somebody something may be a doing: "running the pool had cost it £420,000"."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("Running the pool had cost it £420,000.", "£420,000", "Running the pool"),
        ("Mending the weir will cost the parish £90,000.", "£90,000", "Mending the weir"),
        ("Keeping both sites open costs them £3,000 a week.", "£3,000 a week", "Keeping both sites open"),
        ("Hosting the games cost the city £2bn.", "£2bn", "Hosting the games"),
        ("The strike has cost the airline €40m.", "€40m", "strike"),
        ("Closing two wards saved the trust £1.2m.", "£1.2m", "Closing two wards"),
        ("The fault cost her £600.", "£600", "fault"),
        ("The council said running the baths had cost it £310,000.", "£310,000", "running the baths"),
    ],
)
def test_that_who_bears_a_cost_does_not_hide_what_it_is_of(text: str, words: str, subject: str) -> None:
    assert slot(told(text)[words], "subject") == subject


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("They cost the firm's rivals and the town £4m.", "£4m", ""),
        ("It cost £55m.", "£55m", ""),
        ("Critics say it cost the town £55m.", "£55m", ""),
    ],
)
def test_that_a_pronoun_still_is_none(text: str, words: str, subject: str) -> None:
    assert slot(told(text)[words], "subject") == subject
