import re

import pytest

from briefgen.evidence.amounts.sentence_near import END, PART_END, sentence_near

TEXT = "Ash grew. Sales rose to 12 in May; costs fell! Elm shrank."


@pytest.mark.parametrize(
    ("ends", "sentence"),
    [(END, "Sales rose to 12 in May; costs fell"), (PART_END, "Sales rose to 12 in May")],
)
def test_that_a_sentence_runs_from_mark_to_mark(ends: re.Pattern[str], sentence: str) -> None:
    at = TEXT.index("12")
    begin, end = sentence_near(TEXT, at, at + 2, 100, ends)
    assert TEXT[begin:end] == sentence


def test_that_it_is_looked_at_as_far_as_told() -> None:
    at = TEXT.index("12")
    begin, end = sentence_near(TEXT, at, at + 2, 5)
    assert TEXT[begin:end] == "e to 12 in M"


def test_that_a_text_has_no_sentence_beyond_its_ends() -> None:
    assert sentence_near("12 rose", 0, 2, 100) == (0, 7)


def test_that_a_point_inside_a_number_ends_nothing() -> None:
    text = "It grew by 1.5 and 12 per cent."
    at = text.index("12")
    assert sentence_near(text, at, at + 2, 100) == (0, len(text))


def test_that_a_line_ends_a_sentence_but_not_its_part() -> None:
    text = "Prices\n12 pounds"
    assert sentence_near(text, 7, 9, 100)[0] == 7
    assert sentence_near(text, 7, 9, 100, PART_END)[0] == 0
