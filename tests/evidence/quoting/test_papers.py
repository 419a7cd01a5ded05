"""A statement, a letter or a post says nothing by itself: who gave it out does."""

import pytest

from tests.kit.spoken import speakers, statements


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("A statement from Northway Rail said: “We will rebuild the bridge.”", "Northway Rail"),
        ("A press release from Northway Rail said: “We will rebuild the bridge.”", "Northway Rail"),
        ("“We will rebuild the bridge,” a statement from Northway Rail said.", "Northway Rail"),
        ("An email from Ms Ann Roe said: “We will rebuild the bridge.”", "Ann Roe"),
        ("A post by Ann Roe on X read: “We will rebuild the bridge.”", "Ann Roe"),
        ("A letter from the ministry said: “We will rebuild the bridge.”", "the ministry"),
        ("“We will rebuild the bridge,” Ann Roe wrote on X.", "Ann Roe"),
        ("Ann Roe posted on Facebook: “We will rebuild the bridge.”", "Ann Roe"),
    ],
)
def test_that_who_gave_a_paper_out_says_what_stands_in_it(sentence: str, speaker: str) -> None:
    assert speakers(sentence) == [speaker]


def test_that_a_paper_reports_what_its_author_says() -> None:
    assert statements("A statement by Ann Roe said the bridge would be rebuilt.") == [
        ("the bridge would be rebuilt", "Ann Roe")
    ]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("A report from Leeds said: “The bridge will be rebuilt.”", "A report from Leeds"),
        ("A spokesperson for Northway Rail said: “We will not.”", "A spokesperson for Northway Rail"),
        ("The statement said: “We will rebuild the bridge.”", "The statement"),
    ],
)
def test_that_other_descriptions_stay(sentence: str, speaker: str) -> None:
    assert speakers(sentence) == [speaker]
