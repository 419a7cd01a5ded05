"""A number of the headline that the text tells nowhere, neither by itself nor by two others."""

from dataclasses import replace

import pytest

from briefgen.evidence.find import find_evidence
from tests.kit.labelled import plain_article


def said(headline: str, text: str, language: str) -> list[str]:
    article = replace(plain_article(text, language=language), headline=headline)
    return [flag.text for flag in find_evidence(article).flags]


@pytest.mark.parametrize(
    ("headline", "text", "language", "words"),
    [
        (
            "Ash to close 60 schools",
            "Ash will shut its labs. It has 9 towns and 12 halls.",
            "en",
            "60 schools",
        ),
        ("Mill fined £75m", "The mill paid in May. It owes £3m to banks and £9m to the town.", "en", "£75m"),
        ("Esch schließt 60 Schulen", "Esch hat 9 Dörfer und 12 Hallen.", "de", "60 Schulen"),
    ],
)
def test_that_a_number_of_the_headline_alone_is_flagged(
    headline: str, text: str, language: str, words: str
) -> None:
    (told,) = said(headline, text, language)
    assert words in told


@pytest.mark.parametrize(
    ("headline", "text", "language"),
    [
        ("Ash to close 60 schools", "Ash will shut sixty of them. It has 9 towns and 12 halls.", "en"),
        ("Ash to close 60 schools", "Ash will shut 40 in May and 20 in June, all of them schools.", "en"),
        ("Ash rents up 50%", "A flat in Ash cost £400 last year. It is £600 now.", "en"),
        ("Mill fined £75m", "The mill paid £74.6m in May and has 9 sheds.", "en"),
        ("Esch schließt 60 Schulen", "Esch schließt 40 im Mai und 20 im Juni.", "de"),
        ("Ash to close 60 schools", "Ash will close them next year.", "en"),
    ],
)
def test_that_a_number_the_text_makes_is_let_be(headline: str, text: str, language: str) -> None:
    assert said(headline, text, language) == []
