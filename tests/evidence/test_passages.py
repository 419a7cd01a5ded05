"""Whose quotations are in passages of our own never falls below what was once reached."""

import tomllib

import pytest

from tests.kit.passages import FOLDER, Found, found_in, passages

FLOORS = tomllib.loads((FOLDER / "floors.toml").read_text("utf-8"))


def found(*, unseen: bool) -> list[Found]:
    return [one for passage in passages("de") if passage.unseen is unseen for one in found_in(passage, "de")]


@pytest.mark.parametrize("unseen", [False, True])
def test_that_german_speakers_stay_at_their_floor(unseen: bool) -> None:
    all_found = found(unseen=unseen)
    assert (
        sum(one.right for one in all_found) / len(all_found) >= FLOORS["de"]["unseen" if unseen else "mended"]
    )


def test_that_a_german_confidence_is_as_high_as_the_rule_is_right() -> None:
    told = [one for one in found(unseen=True) if one.rule]
    said = sum(one.confidence for one in told) / len(told)
    assert said == pytest.approx(sum(one.right for one in told) / len(told), abs=0.05)
