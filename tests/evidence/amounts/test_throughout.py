"""Words that are a bound before a number and mean "during" before a stretch of time."""

import pytest

from briefgen.model.quantity import Bound
from tests.kit.told import told


@pytest.mark.parametrize(
    ("sentence", "part", "language"),
    [
        ("Divers took 312 cores at 26 sites over three summers.", "three summers", "en"),
        ("The trial ran over two winters.", "two winters", "en"),
        ("The play was given over six nights.", "six nights", "en"),
        ("Sales rose 4 per cent over five years.", "five years", "en"),
        ("Taucher nahmen über drei Sommer hinweg 312 Proben.", "drei Sommer", "de"),
    ],
)
def test_that_over_before_a_stretch_of_time_is_no_bound(sentence: str, part: str, language: str) -> None:
    found = [figure for text, figure in told(sentence, language).items() if part in text]
    assert [figure.quantity.bound for figure in found] == [Bound.EXACT] * len(found)


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        ("Over 300 rounds were fired.", "300 rounds"),
        ("Over 40 people came.", "40 people"),
        ("He has spent over two years there.", "two years"),
    ],
)
def test_that_over_before_a_count_is_a_bound(sentence: str, part: str) -> None:
    found = [figure for text, figure in told(sentence).items() if part in text]
    assert [figure.quantity.bound for figure in found] == [Bound.MORE_THAN]
