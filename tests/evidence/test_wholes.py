"""Parts that cannot overlap against their whole, sums a scale apart, and factors behind their numbers."""

import pytest

from tests.kit.flagged import said


@pytest.mark.parametrize(
    "text",
    [
        "Of 200 patients, 120 recovered and 90 died.",
        "Of the 60 pupils, 40 passed and 30 failed.",
        "Of the 45 games, the side won 30 and lost 20.",
        "Of 90 passengers, 50 survived and 45 were killed.",
        "Of the 120 members, 70 voted for the plan and 60 against.",
        "Of 30 applications, 18 were approved and 15 rejected.",
    ],
)
def test_that_ends_that_cannot_overlap_are_held_against_their_whole(text: str) -> None:
    assert [kind for kind, _ in said(text)] == ["parts and total"]


@pytest.mark.parametrize(
    "text",
    [
        "Of 200 patients, 120 recovered and 80 died.",
        "Of 200 patients, 120 had a fever and 90 were coughing.",
        "Of the 40 firms, 25 export goods and 20 are family-owned.",
        "Of the 60 pupils, 40 learn French and 35 learn Spanish.",
        "Of 200 patients, 120 recovered within a week and 90 were women.",
        "Of the 45 games, the side won 30 and led at half time in 25.",
        "Of the 60 pupils, 30 speak French, 25 German and 15 Polish.",
    ],
)
def test_that_parts_that_may_overlap_are_let_be(text: str) -> None:
    assert not said(text)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "The company spent $4 million in total: $3 billion on roads and $1 billion on rail.",
            "“$4 million” and “$3 billion + $1 billion”",
        ),
        (
            "A total of $9 million was spent, $5 billion on roads and $4 billion on schools.",
            "“$9 million” and “$5 billion + $4 billion”",
        ),
        (
            "The plan costs £30 million: £12 million for roads and £18 billion for rail.",
            "“£30 million” and “£12 million + £18 billion”",
        ),
    ],
)
def test_that_parts_a_scale_apart_from_their_total_are_flagged(text: str, sentence: str) -> None:
    ((kind, told),) = said(text)
    assert kind == "million or billion"
    assert sentence in told


@pytest.mark.parametrize(
    "text",
    [
        "The plan costs £30 million: £12 million for roads and £18 million for rail.",
        "The state, with a budget of £30 billion, spent £12 million on roads and £18 million on rail.",
        "The firm made $4 million in profit on sales of $4 billion.",
    ],
)
def test_that_amounts_of_other_things_are_no_slip(text: str) -> None:
    assert not said(text)


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Sales rose from 200 to 500, doubling in a year.", "2.5"),
        ("The fund grew from $3 million to $6 billion, doubling in size.", "2000"),
    ],
)
def test_that_a_factor_behind_its_numbers_is_checked(text: str, times: str) -> None:
    assert f"is {times} times" in dict(said(text))["change"]


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose from 200 to 400, doubling in a year.",
        "Sales rose from 200 to 500, more than doubling.",
        "The crash injured 45 people. A second crash injured 54 people.",
    ],
)
def test_that_what_fits_or_is_of_another_is_let_be(text: str) -> None:
    assert not said(text)
