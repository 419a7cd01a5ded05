"""Values are held against each other: totals, scales, currencies and two values for one thing."""

import pytest

from tests.kit.flagged import flags, said


def test_that_parts_that_do_not_make_their_total_are_flagged() -> None:
    sentence = "A total of 48 people died: 20 in Ardle, 15 in Porto and 12 in Linden."
    assert said(sentence) == [
        ("parts and total", "The parts, 20 + 15 + 12, make 47; the total is given as “48 people”")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "A total of 47 people died: 20 in Ardle, 15 in Porto and 12 in Linden.",
        "A total of 48 people died, including 20 in Ardle.",
        "A total of 48 people died in 2 villages and 3 towns.",
        "A total of 48 people died: at least 20 in Ardle, 15 in Porto and 12 in Linden.",
    ],
)
def test_that_totals_whose_parts_may_be_missing_are_let_be(text: str) -> None:
    assert said(text) == []


def test_that_a_slip_of_scale_is_flagged_where_the_words_around_agree() -> None:
    (flag,) = flags(
        "The harbour plan would cost $3.2 billion, the ministry said.",
        "Critics say the harbour plan at a cost of $3.2 million, which the ministry defends, is too dear.",
    )
    assert flag.kind == "million or billion"
    assert flag.text.startswith("The article has both “$3.2 billion” and “$3.2 million”")


def test_that_like_digits_of_unlike_things_are_let_be() -> None:
    assert said("The plan would cost $3.2 billion.", "A clerk was fined $3.2 million by a court.") == []


def test_that_amounts_in_two_currencies_set_against_each_other_are_flagged() -> None:
    (flag,) = flags("Revenue was $3 million, compared with €2 million in 2023.")
    assert flag.kind == "currencies"


def test_that_a_conversion_is_let_be() -> None:
    assert said("The bridge cost £5m ($6.4m).") == []
