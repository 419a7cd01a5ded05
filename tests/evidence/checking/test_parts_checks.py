"""Parts are held against the total beside them, and a share against the counts it is of."""

import pytest

from tests.kit.flagged import said


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "The board has 15 members: eight from the left, four from the right and two from the centre.",
            "The parts, eight + four + two, add up to 14 members; "
            "the article gives “15 members” as their total",
        ),
        (
            "The fund spent £12m on roads and £14m on schools, £24m in all.",
            "The parts, £12m + £14m, add up to £26m; the article gives “£24m” as their total",
        ),
        (
            "The budget of £70m is made up of £35m for roads, £15m for schools and £10m for parks.",
            "The parts, £35m + £15m + £10m, add up to £60m; the article gives “£70m” as their total",
        ),
        (
            "Twelve people were hurt, of whom 15 were children.",
            "“15” is given as a part of “Twelve people” but is the larger number",
        ),
        (
            "Of the 1,200 pupils, 480, or 45 per cent, walk to school.",
            "“480” of “1,200 pupils” is 40 per cent; the article says “45 per cent”",
        ),
        (
            "Some 480 of the 1,200 pupils (45 per cent) walk to school.",
            "“Some 480” of “1,200 pupils” is 40 per cent; the article says “45 per cent”",
        ),
        (
            "Gas makes up 42 per cent of supply, wind 38 per cent, water 21 per cent and coal 14 per cent.",
            "The shares, 42 per cent + 38 per cent + 21 per cent + 14 per cent, add up to 115 per cent, "
            "more than the whole",
        ),
    ],
)
def test_that_parts_that_do_not_fit_their_whole_are_flagged(text: str, sentence: str) -> None:
    assert said(text) == [("parts and total", sentence)]


@pytest.mark.parametrize(
    "text",
    [
        "The board has 15 members: eight from the left, four from the right and three from the centre.",
        "The board has 15 members: eight from the left, four from the right, and others.",
        "The fund spent £12m on roads and £14m on schools, £26m in all.",
        "The fund spent £12.4m on roads and £14.4m on schools, £27m in all.",
        "The fund spent £12m on roads, £14m on schools and paid £24m in all to banks.",
        "Twelve people were hurt, of whom three were children.",
        "Of the 1,200 pupils, 480, or 40 per cent, walk to school.",
        "Some 480 of the 1,200 pupils (40 per cent) walk to school.",
        "Some 480 of the 1,200 pupils walk to school and 45 per cent come by bus.",
        "Gas is liked by 42 per cent, wind by 38 per cent, water by 21 per cent and coal by 14 per cent.",
    ],
)
def test_that_parts_that_may_fit_are_let_be(text: str) -> None:
    assert said(text) == []


def test_that_amounts_of_two_currencies_counted_into_one_total_are_flagged() -> None:
    assert said("The council spent £12m on roads and $12m on schools, £24m in all.") == [
        ("currencies", "“$12m” is added into “£24m” but is in another currency")
    ]
