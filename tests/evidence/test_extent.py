"""A text as long as a library is searched up to a limit, and a flag says where that is."""

import pytest

from briefgen.evidence import extent
from briefgen.evidence.find import find_evidence
from tests.kit.labelled import plain_article

SENTENCE = "The council said on Monday that 4,200 people had signed, up from 3,100 a week earlier."
"""86 code points."""


@pytest.fixture(autouse=True)
def low_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extent, "MOST_SEARCHED", 300)


def test_that_an_article_within_the_limit_is_searched_whole_and_not_flagged() -> None:
    article = plain_article(*[SENTENCE] * 3)
    assert extent.searched(article) is article
    assert not [flag for flag in find_evidence(article).flags if flag.kind == "not searched"]


def test_that_a_longer_one_is_searched_to_the_last_whole_paragraph_and_flagged_after_it() -> None:
    article = plain_article(*[SENTENCE] * 5)
    evidence = find_evidence(article)
    assert {article.paragraph_index(figure.span.start) for figure in evidence.figures} == {0, 1, 2}
    (flag,) = (flag for flag in evidence.flags if flag.kind == "not searched")
    assert flag.spans == (article.paragraphs[3].span,)
    assert "first 3 paragraphs" in flag.text


def test_that_the_first_paragraph_is_always_searched() -> None:
    article = plain_article(" ".join([SENTENCE] * 6), SENTENCE)
    assert len(extent.searched(article).paragraphs) == 1
    assert len(find_evidence(article).figures) >= 6
