"""Shares told as so many things in so many, with their noun in between and a verb behind."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words", "reads"),
    [
        ("One pupil in seven skips breakfast before school.", "One pupil in seven", "0.1429"),
        ("One farmer in nine hopes to sell within a year.", "One farmer in nine", "0.1111"),
        ("One driver in four admits the offence.", "One driver in four", "0.25"),
        ("Almost one tenant in five spends half of the wage on rent.", "Almost one tenant in five", "~ 0.2"),
        ("Three dentists in ten refuse new patients.", "Three dentists in ten", "0.3"),
        ("Four parents in ten want to move.", "Four parents in ten", "0.4"),
        ("Seven drivers in eight say they slow down.", "Seven drivers in eight", "0.875"),
        ("One adult in 20 has no bank account.", "One adult in 20", "0.05"),
        ("One worker in eight now works from home.", "One worker in eight", "0.125"),
        ("Two villages in three still lack a doctor.", "Two villages in three", "0.6667"),
        ("One household in nine here has no car.", "One household in nine", "0.1111"),
        ("One voter in six did not decide until June.", "One voter in six", "0.1667"),
    ],
)
def test_that_things_in_so_many_are_a_share_before_any_verb(text: str, words: str, reads: str) -> None:
    assert slot(told(text)[words], "reads") == reads


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("One clinic in six towns has closed.", "6 town"),
        ("Nine nurses in ten wards want to move.", "10 ward"),
        ("Four boats in five harbours were checked.", "5 harbour"),
        ("Two trains in three days broke down.", "3 day"),
        ("Three goals in ten home games are too few.", "10 home game"),
        ("One storm in eight years cost more.", "8 year"),
    ],
)
def test_that_things_in_so_many_places_are_none(text: str, counts: str) -> None:
    assert counts in [slot(one, "reads") for one in told(text).values()]
