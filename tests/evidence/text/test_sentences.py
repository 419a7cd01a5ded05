from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.evidence.text.sentences import sentences
from briefgen.model.article import Article, ParagraphKind, Source, SourceKind, lay_out


def article(*paragraphs: str, language: str = "en") -> Article:
    text, laid = lay_out((words, ParagraphKind.TEXT) for words in paragraphs)
    return Article(Source("test", SourceKind.TEXT, b""), text, laid, language=language)


def split(*paragraphs: str) -> list[str]:
    read = article(*paragraphs)
    return [span.of(read.text) for span in sentences(read)]


def test_that_full_stops_question_and_exclamation_marks_end_sentences() -> None:
    assert split("Prices rose. Why? Nobody knows! Ask again.") == [
        "Prices rose.",
        "Why?",
        "Nobody knows!",
        "Ask again.",
    ]


@pytest.mark.parametrize(
    "whole",
    [
        "Mr. Poole met Dr. Okafor at St. Mary's.",
        "The deal with Acme Inc. Chairman Li was signed.",
        "J. K. Marsh wrote it.",
        "They live in Dover, N.H. — or did.",
        "It cost 3.5 million in the U.S. Treasury's books.",
        "He came at 5 p.m. Friday.",
        "See No. 3 in the list.",
        "“Why?” Ms Li asked.",
        "“No! Never again!” Ms Li said.",
        "He asked “why?” and left.",
    ],
)
def test_that_what_is_one_sentence_stays_one(whole: str) -> None:
    assert split(whole) == [whole]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("It opened in the U.S.", "The price fell."),
        ("He said no.", "She agreed."),
        ("The patient was ill.", "Doctors came."),
        ("“We won.”", "He left."),
        ("It grew 5.5 percent in 2020.", "In 2021 it fell."),
        ("(This is an aside.)", "The story goes on."),
    ],
)
def test_that_two_sentences_are_told_apart(first: str, second: str) -> None:
    assert split(f"{first} {second}") == [first, second]


def test_that_no_sentence_crosses_a_paragraph() -> None:
    assert split("It began", "and it ended.") == ["It began", "and it ended."]


def test_that_east_asian_stops_need_no_space() -> None:
    assert split("今日は晴れ。明日は雨。") == ["今日は晴れ。", "明日は雨。"]


def test_that_a_quotation_too_long_for_one_sentence_is_cut() -> None:
    long = "“" + "We will go on with this for a long time to come. " * 20 + "”"
    assert len(split(long)) > 10


@given(st.lists(st.text(alphabet=st.characters(exclude_categories=["Cs"])), max_size=5))
def test_that_sentences_hold_every_word_in_order(paragraphs: list[str]) -> None:
    read = article(*paragraphs)
    spans = sentences(read)
    assert list(spans) == sorted(spans)
    assert not any(one.overlaps(other) for one, other in pairwise(spans))
    kept = "".join("".join(span.of(read.text).split()) for span in spans)
    assert kept == "".join(read.text.split())
