"""What counts back from now is a date and no figure."""

import pytest

from briefgen.evidence.amounts.ago_words import ago_words
from briefgen.evidence.amounts.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The mill shut five years ago.", "en"),
        ("The mill shut five or six years ago.", "en"),
        ("The mill shut 5-6 years ago.", "en"),
        ("Die Mühle schloss vor fünf Jahren.", "de"),
        ("Die Mühle schloss vor mehr als 20 Jahren.", "de"),
        ("Die Mühle schloss vor einer Woche.", "de"),
        ("Die Mühle schloss drei Jahre zuvor.", "de"),
    ],
)
def test_that_a_stretch_counted_back_is_no_figure(text: str, language: str) -> None:
    assert list(find_quantities(text, language)) == []


@pytest.mark.parametrize(
    ("text", "language"), [("The mill ran for five years.", "en"), ("Die Mühle lief fünf Jahre.", "de")]
)
def test_that_a_stretch_alone_is_a_figure(text: str, language: str) -> None:
    assert len(list(find_quantities(text, language))) == 1


def test_that_a_count_ends_before_another_number_that_counts_back() -> None:
    text = "It has 420 staff, up from 300 ten years ago."
    assert ago_words("en").counted(text, text.index(" ten years"))
    assert not ago_words("en").counted(text, text.index(" staff"))
