"""A number told again as a share behind a comma is no share itself."""

import pytest

from briefgen.model.quantity import Dimension
from tests.kit.told import told


@pytest.mark.parametrize(
    ("sentence", "number", "language"),
    [
        ("The number of empty posts has risen to 412, or 14.6 per cent of the total.", "412", "en"),
        ("Some 1,150, or 61 per cent, came by train.", "Some 1,150", "en"),
        ("Of the boats 88, or 12%, were sold.", "88", "en"),
        ("The yard cut 40, and 12 per cent more than planned left.", "40", "en"),
        ("Die Zahl der offenen Stellen stieg auf 412, oder 14,6 Prozent.", "412", "de"),
    ],
)
def test_that_a_number_told_again_in_per_cent_is_no_share(sentence: str, number: str, language: str) -> None:
    assert told(sentence, language)[number].quantity.unit.dimension is not Dimension.PERCENT


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("Rates of 12, 13, or 14 per cent were named.", "12"),
        ("Rates of 12 or 14 per cent were named.", "12"),
        ("Shares rose 3, 4 and 6 per cent.", "4"),
    ],
)
def test_that_the_numbers_of_a_list_share_their_unit(sentence: str, number: str) -> None:
    assert told(sentence)[number].quantity.unit.dimension is Dimension.PERCENT
