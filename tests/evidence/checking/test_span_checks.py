"""Spans of years are held against what they are called."""

import pytest

from tests.kit.flagged import flags, said


def test_that_an_earlier_span_of_another_length_is_flagged() -> None:
    sentence = "Exports fell in the 2020-24 period, compared with those in the previous four-year period."
    (flag,) = flags(sentence)
    assert flag.kind == "span length"
    assert flag.text == (
        "2020–24 is five years; “the previous four-year period” does not match it: "
        "an equal earlier span would be 2015–19"
    )
    assert [span.of(sentence) for span in flag.spans] == ["2020-24", "the previous four-year period"]


def test_that_a_span_over_the_turn_of_a_century_is_printed_whole() -> None:
    (text,) = (text for _, text in said("From 1998 to 2003 it grew, unlike in the preceding three years."))
    assert text.endswith("an equal earlier span would be 1992–97")


@pytest.mark.parametrize(
    "text",
    [
        "In 2020-24 exports fell, compared with the previous five-year period.",
        "In 2023-24 exports fell, compared with the previous four years.",
        "In 2020 exports fell, compared with the previous four-year period.",
        "The four-year period 2020-24 was hard.",
        "The five-year plan (2020-24) ended.",
        "The 2020-24 plan had a four-year contract with a firm in it.",
    ],
)
def test_that_spans_that_may_match_are_let_be(text: str) -> None:
    assert said(text) == []


def test_that_a_span_in_another_paragraph_is_not_meant() -> None:
    assert said("In 2020-24 exports fell.", "They rose in the previous four-year period.") == []


def test_that_a_span_called_too_long_is_flagged() -> None:
    assert said("The seven-year plan, 2020-24, has ended.") == [
        (
            "span length",
            "2020–24 is five years, first and last counted, not seven; the article says “seven-year plan”",
        )
    ]


@pytest.mark.parametrize(
    "text",
    [
        "In the three years 2020–2023 nine mills closed.",
        "Nine mills closed in three years (2020–2023).",
        "Over the three years from 2018 to 2023 nine mills closed.",
    ],
)
def test_that_years_counted_before_another_span_are_flagged(text: str) -> None:
    ((kind, sentence),) = said(text)
    assert kind == "span length"
    assert "; the article says “" in sentence


@pytest.mark.parametrize(
    "text",
    [
        "In the four years 2020–2023 nine mills closed.",
        "Over the five years from 2018 to 2023 nine mills closed.",
        "Over the six years from 2018 to 2023 nine mills closed.",
        "He served three years before the 2018–2023 parliament.",
    ],
)
def test_that_years_counted_before_a_span_that_matches_are_let_be(text: str) -> None:
    assert said(text) == []
