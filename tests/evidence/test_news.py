"""Whose words are in articles of our own, unlike each other, labelled whole."""

import tomllib
from typing import Any

import pytest

from tests.kit.passages import FOLDER
from tests.kit.spoken import speakers, statements

ARTICLES = [
    (language, article)
    for language in ("en", "de")
    for article in tomllib.loads((FOLDER / f"news_{language}.toml").read_text("utf-8"))["article"]
]


@pytest.mark.parametrize(("language", "article"), ARTICLES)
def test_that_the_quotations_of_an_article_have_their_speakers(
    language: str, article: dict[str, Any]
) -> None:
    found = speakers(*article["text"].strip().split("\n\n"), language=language)
    assert [name or "" for name in found] == article["quotes"]


@pytest.mark.parametrize(("language", "article"), [entry for entry in ARTICLES if "statements" in entry[1]])
def test_that_the_statements_of_an_article_have_theirs(language: str, article: dict[str, Any]) -> None:
    found = statements(*article["text"].strip().split("\n\n"), language=language)
    assert [name or "" for _, name in found] == article["statements"]
