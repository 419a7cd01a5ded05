"""Notices pasted in place of an article are told in one sentence; articles on such notices are read."""

import tomllib
from pathlib import Path

import pytest

from briefgen.article.lines import lines_of
from briefgen.article.notices import notice_in
from briefgen.article.read import read
from briefgen.model.article import Source, SourceKind
from briefgen.model.problem import BriefgenError

FILE = Path(__file__).resolve().parent.parent / "data" / "article" / "notices.toml"
CASES = [(one["text"], one.get("told", "")) for one in tomllib.loads(FILE.read_text("utf-8"))["case"]]


@pytest.mark.parametrize(("text", "what"), [(text, what) for text, what in CASES if what])
def test_that_a_notice_is_told_in_a_sentence_and_not_read(text: str, what: str) -> None:
    with pytest.raises(BriefgenError, match=f"this is no article but a notice that .*{what}"):
        read(Source("pasted", SourceKind.TEXT, text.encode()))


@pytest.mark.parametrize("text", [text for text, what in CASES if not what])
def test_that_an_article_on_notices_is_none(text: str) -> None:
    assert not notice_in(lines_of(text))
    assert read(Source("pasted", SourceKind.TEXT, text.encode())).paragraphs


def test_that_a_wall_over_an_article_is_no_notice() -> None:
    wall = "We value your privacy\nWe and our partners use cookies on your device.\nI Accept\n"
    article = "The ferry ran aground off Skerra on Monday, the coast guard said.\nNobody was hurt.\n" * 3
    assert not notice_in(lines_of(wall + article))
