"""A text as long as a library is searched up to a limit, and a flag says where that is."""

import pytest

from briefgen.evidence import extent
from briefgen.evidence.find import find_evidence
from briefgen.model.article import Article
from briefgen.model.evidence import Flag
from tests.kit.labelled import plain_article

SENTENCE = "The council said on Monday that 4,200 people had signed, up from 3,100 a week earlier."
"""Its words count as 18, its marks as four, its four runs of digits as 80 more."""


@pytest.fixture(autouse=True)
def low_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extent, "MOST_WORK", 350)
    monkeypatch.setattr(extent, "_SURELY_SEARCHED", 0)


def not_searched(article: Article) -> list[Flag]:
    return [flag for flag in find_evidence(article).flags if flag.kind == "not searched"]


def test_that_an_article_within_the_limit_is_searched_whole_and_not_flagged() -> None:
    article = plain_article(*[SENTENCE] * 3)
    assert extent.searched(article) is article
    assert not not_searched(article)


def test_that_a_short_article_is_searched_whole_without_being_counted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(extent, "_SURELY_SEARCHED", 1000)
    article = plain_article(*[SENTENCE] * 5)
    assert extent.searched(article) is article


def test_that_a_longer_one_is_searched_to_the_last_whole_paragraph_and_flagged_after_it() -> None:
    article = plain_article(*[SENTENCE] * 5)
    evidence = find_evidence(article)
    assert {article.paragraph_index(figure.span.start) for figure in evidence.figures} == {0, 1, 2}
    (flag,) = not_searched(article)
    assert flag.spans == (article.paragraphs[3].span,)
    assert "59 per cent" in flag.text


def test_that_words_alone_are_searched_further_than_numbers() -> None:
    words = plain_article(*["There were many more people at the harbour than ever before."] * 40)
    numbers = plain_article(*["1 2 3 4 5 6 7 8 9 10 11 12"] * 40)
    kept = [len(extent.searched(article).paragraphs) for article in (words, numbers)]
    assert kept == [29, 1]


def test_that_a_paragraph_too_long_by_itself_is_searched_up_to_a_sentence_and_flagged_there() -> None:
    article = plain_article("Harbour opens", " ".join([SENTENCE] * 6))
    assert extent.searched(article).text == f"Harbour opens\n\n{SENTENCE} {SENTENCE} {SENTENCE}"
    (flag,) = not_searched(article)
    assert flag.spans[0].of(article.text) == f" {SENTENCE}" * 3
    assert flag.spans[0].end == len(article.text)


def test_that_a_sentence_too_long_by_itself_is_searched_up_to_a_word_without_parting_a_number() -> None:
    article = plain_article(", ".join(["and 4,200 people signed it"] * 40))
    assert extent.searched(article).text.endswith("people signed it, and")


def test_that_signs_without_spaces_are_searched_as_far_as_the_limit() -> None:
    assert len(extent.searched(plain_article("☂" * 500)).text) == 350


def test_that_what_is_found_in_the_head_points_at_the_whole_text() -> None:
    article = plain_article(" ".join([SENTENCE] * 6), SENTENCE)
    figures = find_evidence(article).figures
    assert figures
    assert all(figure.span.of(article.text) == figure.text for figure in figures)
