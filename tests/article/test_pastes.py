"""Copies of pages in many layouts, each read to the line; what is not reached yet is named."""

from pathlib import Path

import pytest

from briefgen.article.read import read
from briefgen.model.article import Article, Certainty, Source, SourceKind
from tests.kit.pastes import paste_of, pastes

# Whole bodies that are not reached: a greeting above the text, a sentence on the author, a caption over "Ann
# Lee for the Courier", the caption of a film, calls that are worded like nothing else ("Need a news break?"),
# titles that are sentences below the text, short text among teasers.
NOT_YET = {
    "county_daily", "tauberbote", "weekly_review",
    "metropolitan", "monthly_magazine", "radio", "red_top",
}  # fmt: skip
NO_HEADLINE_YET = {"letter"}
NO_CAPTION_YET = {"prairie_sentinel"}  # its credit on a line of its own, "Holly Trask / The Prairie Sentinel"
UNKNOWN_NAME = {"radio", "reader_mode", "evening_tabloid", "red_top"}  # no "by" before the name on its line
LOUD_NAMES = {"wire_desk"}  # two names in capitals around a small "and"


def article_of(path: Path) -> Article:
    return read(Source(path.name, SourceKind.TEXT, paste_of(path).text.encode()))


@pytest.mark.parametrize(
    "path", [path for path in pastes() if path.stem not in NOT_YET], ids=lambda path: path.stem
)
def test_that_the_body_of_a_copy_is_all_of_the_article_and_nothing_else(path: Path) -> None:
    assert list(article_of(path).paragraph_texts) == paste_of(path).paragraphs


@pytest.mark.parametrize("path", pastes(), ids=lambda path: path.stem)
def test_that_little_of_a_copy_is_read_wrongly(path: Path) -> None:
    wanted, found = set(paste_of(path).paragraphs), set(article_of(path).paragraph_texts)
    wrong = sum(len(text) for text in wanted ^ found)
    assert wrong <= 0.3 * sum(len(text) for text in wanted)


@pytest.mark.parametrize(
    "path", [path for path in pastes() if path.stem not in NO_HEADLINE_YET], ids=lambda path: path.stem
)
def test_that_the_headline_of_a_copy_is_found(path: Path) -> None:
    assert article_of(path).headline == paste_of(path).headline


@pytest.mark.parametrize("path", pastes(), ids=lambda path: path.stem)
def test_that_what_else_a_copy_tells_is_found(path: Path) -> None:
    article, known = article_of(path), dict(paste_of(path).known)
    if path.stem in UNKNOWN_NAME | LOUD_NAMES:
        known.pop("byline")
    day = article.published
    sure = "" if day is None or day.certainty is Certainty.STATED else "?"
    found = {name: getattr(article, name) for name in known} | {"published": f"{day and day.day}{sure}"}
    assert {name: found[name] for name in known} == known


@pytest.mark.parametrize(
    "path",
    [path for path in pastes() if paste_of(path).captions and path.stem not in NO_CAPTION_YET],
    ids=lambda path: path.stem,
)
def test_that_the_captions_of_a_copy_are_found_with_their_credits(path: Path) -> None:
    found = [(caption.text, caption.credit) for caption in article_of(path).captions]
    assert found == paste_of(path).captions
