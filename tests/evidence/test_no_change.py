"""Figures beside words that look like those of a change and tell none."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Membership fell 40% from 560 to 336.", "en", "560"),
        ("Members of the fan club grew 8% from 200 to 216.", "en", "216"),
        ("Die Zahl der Mitglieder sank um 40 Prozent von 560 auf 336.", "de", "336"),
    ],
)
def test_that_counts_behind_their_change_in_per_cent_are_no_shares(
    text: str, language: str, words: str
) -> None:
    assert slot(told(text, language)[words], "reads") == words
