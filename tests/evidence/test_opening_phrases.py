"""Dated phrases that open a sentence before a dated clause: each is a happening of its own."""

from datetime import date

import pytest

from briefgen.evidence.events import find_events
from tests.kit.labelled import plain_article

PUBLISHED = date(2026, 3, 4)


def told(text: str) -> list[tuple[str, str]]:
    found = find_events(plain_article(text, published=PUBLISHED))
    return [(event.when.isoformat() if event.when else "", event.told) for event in found]


@pytest.mark.parametrize(
    ("text", "happened"),
    [
        (
            "Founded in 1986 by an engineer, the museum moved to a brewery in 1992.",
            [
                ("1986", "Founded in 1986 by an engineer, the museum"),
                ("1992", "the museum moved to a brewery in 1992."),
            ],
        ),
        (
            "Built in 1904, the pier burned down in 1978 and was sold in 1980.",
            [
                ("1904", "Built in 1904, the pier"),
                ("1978", "the pier burned down in 1978"),
                ("1980", "the pier … was sold in 1980."),
            ],
        ),
        (
            "Opened on May 3, 2012, the pool was shut in 2020.",
            [("2012-05-03", "Opened on May 3, 2012, the pool"), ("2020", "the pool was shut in 2020.")],
        ),
    ],
)
def test_that_a_phrase_that_opens_a_sentence_is_told_with_its_subject(
    text: str, happened: list[tuple[str, str]]
) -> None:
    assert told(text) == happened


@pytest.mark.parametrize(
    "text",
    [
        "Founded in 1986, the museum has 40 rooms.",
        "Founded in 1986, it won a prize in 2020.",
        "Shares fell in 2008, the bank said in 2009.",
        "Prices rose in 2021, wages fell in 2022.",
        "Founded in 1986 by an engineer, the museum in the old brewery that closed in 1970 moved in 1992.",
        "Built in 1904, the pier which burned down in 1978 reopened in 1981.",
        "Opened in 1950, the club she joined in 1966 folded in 1999.",
        "Elected in 2019, the mayor who resigned in 2021 returned in 2024.",
        "Asked in 2019 whether she would go, Lee stayed until 2020.",
    ],
)
def test_that_any_other_sentence_is_told_whole(text: str) -> None:
    assert told(text)[0][1] == text
