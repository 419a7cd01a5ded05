"""A change in per cent between the two shares it lies between, and one point told as one."""

import pytest

from tests.evidence.comparing.test_led_rows import comparisons
from tests.kit.flagged import said


@pytest.mark.parametrize(
    ("language", "text", "sentence"),
    [
        (
            "en",
            "Support stood at 31 per cent, up 7 per cent from 24 per cent.",
            "From 24 to 31 per cent is 7 percentage points, or 29 per cent; the article says “7 per cent”",
        ),
        (
            "en",
            "Turnout was 58%, down 6% from 64% in 2020.",
            "From 64 to 58 per cent is 6 percentage points, or 9.4 per cent; the article says “6%”",
        ),
        (
            "en",
            "The rate rose from 4 per cent to 5 per cent, a rise of one per cent.",
            "From 4 to 5 per cent is 1 percentage point, or 25 per cent; the article says “one per cent”",
        ),
        (
            "de",
            "Die Quote stieg von 5 Prozent auf 6 Prozent, ein Plus von einem Prozent.",
            "Von 5 auf 6 Prozent ist es 1 Prozentpunkt oder 20 Prozent; im Artikel steht „einem Prozent“",
        ),
    ],
)
def test_that_points_told_as_per_cent_are_flagged(language: str, text: str, sentence: str) -> None:
    assert said(text, language=language) == [("percent or points", sentence)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The share was 31 per cent, up 29 per cent from 24 per cent."),
        ("en", "Sales were up 7 per cent from 24 million."),
        ("en", "Margins were 31 per cent, as costs rose 7 per cent and staff grew by 24 per cent."),
        ("en", "Prices rose by 2 per cent in May, down from 3 per cent in April, and wages by 1 per cent."),
        ("de", "Die Quote stieg von 5 auf 6 Prozent, ein Plus von einem Prozentpunkt."),
        ("de", "Die Quote stieg von 5 auf 6 Prozent. Die Preise stiegen um ein Prozent."),
    ],
)
def test_that_other_changes_are_let_be(language: str, text: str) -> None:
    assert said(text, language=language) == []


def test_that_a_level_is_set_against_the_other_and_not_its_change() -> None:
    (found,) = comparisons("Turnout was 58 per cent, down 6 per cent from 64 per cent in 2020.")
    assert [figure.text for figure in found.figures] == ["64 per cent", "58 per cent"]
