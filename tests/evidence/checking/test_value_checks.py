"""Values are held against each other: totals, scales, currencies and two values for one thing."""

import pytest

from tests.kit.flagged import flags, said


def test_that_parts_that_do_not_make_their_total_are_flagged() -> None:
    sentence = "A total of 48 people died: 20 in Ardle, 15 in Porto and 12 in Linden."
    assert said(sentence) == [
        (
            "parts and total",
            "The parts, 20 + 15 + 12, add up to 47 people; the article gives “48 people” as their total",
        )
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


def test_that_two_values_of_one_thing_are_flagged() -> None:
    (flag,) = flags("The Harbour Fund has 1,200 members.", "The Harbour Fund has 1,350 members.")
    assert (flag.kind, flag.text) == (
        "two values",
        "The article gives “1,200 members” and later “1,350 members” for what seems to be one thing: "
        "one of them may be wrong",
    )


@pytest.mark.parametrize(
    "second",
    [
        "The harbour budget for 2025 is 4.5 million euros.",
        "The harbour budget for 2024 is about 4.5 million euros.",
        "The library budget for 2024 is 4.5 million euros.",
        "The harbour budget for 2024 rose by 4.5 million euros.",
        "The harbour budget for 2024 is 4.5 million tonnes.",
    ],
)
def test_that_values_of_two_things_are_let_be(second: str) -> None:
    assert said("The harbour budget for 2024 is 4 million euros.", second) == []


def test_that_shares_of_more_than_the_whole_are_flagged() -> None:
    sentence = "Of the buyers, 46 per cent ordered wheat, 38 per cent maize and 26 per cent rye."
    assert said(sentence) == [
        (
            "parts and total",
            "The shares, 46 per cent + 38 per cent + 26 per cent, add up to 110 per cent, "
            "more than the whole",
        )
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Of the buyers, 46 per cent ordered wheat, 38 per cent maize and 16 per cent rye.",
        "Of the buyers, 86 per cent like wheat, 78 per cent maize and 66 per cent rye.",
        "Of the buyers, 46 per cent ordered wheat, up from 38 per cent in 2020 and 26 per cent in 2019.",
        "Li is liked by 46 per cent, Poole by 38 per cent and Fry by 26 per cent.",
    ],
)
def test_that_shares_that_may_be_of_several_wholes_are_let_be(text: str) -> None:
    assert said(text) == []


def test_that_people_told_apart_are_parts_of_all_people() -> None:
    assert said("In all, 12 people died: seven men and six women.") == [
        (
            "parts and total",
            "The parts, seven men + six women, add up to 13 people; "
            "the article gives “12 people” as their total",
        )
    ]


def test_that_parts_that_are_more_than_what_they_are_of_are_flagged() -> None:
    assert said("Of the 120 votes, 60 went to Ash, 40 to the Elms and 30 to others.") == [
        (
            "parts and total",
            "The parts, 60 + 40 + 30, add up to 130 votes; the article gives “120 votes” as their total",
        )
    ]
    assert said("Of the 1,200 votes, 600 went to Ash, 400 to the Elms and 200 to others.") == []


def test_that_one_digit_is_a_slip_of_scale_where_its_noun_is_taken_up() -> None:
    (flag,) = flags("The mill lost $3 million. Analysts had feared the $3 billion loss would grow.")
    assert flag.kind == "million or billion"
    assert said("The mill lost $3 million. It is worth $3 billion.") == []


def test_that_two_values_of_one_thing_in_a_paragraph_are_flagged() -> None:
    (flag,) = flags(
        "The harbour bridge cost $40 million. It has six lanes. The harbour bridge cost $44 million."
    )
    assert flag.kind == "two values"


@pytest.mark.parametrize(("text", "count"), [("Output was cut by 200%.", 1), ("Profit fell by 200%.", 0)])
def test_that_a_fall_by_more_than_all_is_flagged(text: str, count: int) -> None:
    assert len(said(text)) == count


@pytest.mark.parametrize(
    ("second", "count"), [("1.2 billion dollars", 0), ("1.2 billion US dollars", 1), ("1.2 billion euros", 1)]
)
def test_that_a_dollar_of_no_country_may_be_the_one_named_beside_it(second: str, count: int) -> None:
    found = said(f"Revenue was 1.7 billion Canadian dollars, up from {second} a year earlier.")
    assert [kind for kind, _ in found] == ["currencies"] * count
