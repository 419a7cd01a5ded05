"""A value set against that of an owner: "had 22 shots to Corran's five"."""

import pytest

from briefgen.evidence.find import find_evidence
from tests.kit.labelled import plain_article
from tests.kit.told import PUBLISHED


def compared(text: str) -> list[tuple[tuple[str, ...], list[str]]]:
    article = plain_article(text, published=PUBLISHED)
    return [
        (one.labels, [figure.text for figure in one.figures]) for one in find_evidence(article).comparisons
    ]


@pytest.mark.parametrize(
    ("text", "labels", "values"),
    [
        ("Hartwell had 22 shots to Corran's five.", ("Hartwell", "Corran"), ["22 shots", "five"]),
        ("Milford had 14 corners against Brant’s three.", ("Milford", "Brant"), ["14 corners", "three"]),
        (
            "The Greens took 51 per cent to the Liberals' 43 per cent.",
            ("Greens", "Liberals"),
            ["51 per cent", "43 per cent"],
        ),
    ],
)
def test_that_both_are_compared(text: str, labels: tuple[str, ...], values: list[str]) -> None:
    assert compared(text) == [(labels, values)]


@pytest.mark.parametrize(
    "text",
    [
        "Hartwell gave 22 tickets to Corran's five players.",
        "Hartwell had 14 corners to three.",
        "Hartwell scored 22 goals against Corran in five games.",
    ],
)
def test_that_others_are_not(text: str) -> None:
    assert compared(text) == []
