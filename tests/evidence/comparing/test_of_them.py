"""Rows out of what the sentence before counts, and rows that one more sentence goes on with."""

import pytest

from briefgen.model.evidence import ComparisonKind
from tests.evidence.comparing.test_led_rows import comparisons


@pytest.mark.parametrize(
    ("text", "subject", "labels"),
    [
        (
            "The two labs ran 2,170 tests in May. York ran 1,050 of them, Hull 620 and Leeds 500.",
            "2,170 tests",
            ("York", "Hull", "Leeds"),
        ),
        (
            "The zoo bought 90 birds. Ash took 40 of them, Elm 30 and Oak 20.",
            "90 birds",
            ("Ash", "Elm", "Oak"),
        ),
        (
            "The teams did 800 repairs last year, up 5 per cent. Leeds did 500 of them and Bath 300.",
            "800 repairs",
            ("Leeds", "Bath"),
        ),
    ],
)
def test_that_so_many_of_them_are_parts_of_what_was_counted(
    text: str, subject: str, labels: tuple[str, ...]
) -> None:
    (found,) = comparisons(text)
    assert (found.kind, found.subject, found.labels) == (ComparisonKind.PARTS, subject, labels)


def test_that_some_of_them_are_no_row_with_their_whole() -> None:
    (found,) = comparisons("The league sold 900 shirts. Ash sold 400 of them and Elm 300.")
    assert (found.subject, found.labels) == ("shirts", ("Ash", "Elm"))


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (
            "Ash Inn had 9,000 readers last year, Elm Hill 4,500 and Oak End 2,200. The old mill had 31,000.",
            ("old mill", "Ash Inn", "Elm Hill", "Oak End"),
        ),
        (
            "Ash Lane had 9,000 readers, Elm Hill 4,500 and Oak End 2,200. The old mill had 300.",
            ("Ash Lane", "Elm Hill", "Oak End", "old mill"),
        ),
        (
            "Ash Lane had 9,000 readers, Elm Hill 4,500 and Oak End 2,200. The county had 15,700.",
            ("Ash Lane", "Elm Hill", "Oak End"),
        ),
        (
            "Ash Lane had 9,000 readers, Elm Hill 4,500 and Oak End 2,200. The old mill lost 300.",
            ("Ash Lane", "Elm Hill", "Oak End"),
        ),
    ],
)
def test_that_one_more_item_belongs_to_the_row_before(text: str, labels: tuple[str, ...]) -> None:
    assert [one.labels for one in comparisons(text)] == [labels]
