"""Words Briefgen itself prints."""

import pytest

from briefgen.brief.wording import Wording


@pytest.mark.parametrize(
    ("name", "language", "within"),
    [
        ("A spokesman for the bank", "en", "a spokesman for the bank"),
        ("The Coastal Trade Office", "en", "the Coastal Trade Office"),
        ("Anglian Water", "en", "Anglian Water"),
        ("Die Grünen", "de", "Die Grünen"),
    ],
)
def test_that_an_article_is_small_within_a_line(name: str, language: str, within: str) -> None:
    assert Wording.of(language).within(name) == within
