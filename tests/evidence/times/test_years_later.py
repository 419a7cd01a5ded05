"""What happened so many years after the year the sentence before tells, and founding verbs behind a year."""

import pytest

from briefgen.evidence.find import find_evidence
from tests.charts.reading import article_of


def dated(text: str, language: str = "en") -> list[tuple[str, str]]:
    """The words for each time with the first day it may mean, at its precision."""
    article = article_of(text, language)
    return [
        (one.span.of(article.text), one.when.start.isoformat())
        for one in find_evidence(article).events
        if one.when
    ]


def test_that_years_later_count_on_from_the_sentence_before() -> None:
    text = (
        "In 1893 two brothers founded the works. Two years later it moved. Four years later it burned down."
    )
    assert dated(text) == [("1893", "1893"), ("Two years later", "1895"), ("Four years later", "1899")]
    text = "Im Jahr 1893 gründeten Bauern die Mühle. Ein Jahr später kam ein Lager hinzu."
    assert dated(text, "de") == [("1893", "1893"), ("Ein Jahr später", "1894")]


@pytest.mark.parametrize(
    "text",
    [
        "The works grew. Two years later they burned down.",
        "In 1893 they met.\nTwo years later they burned down.",
        "From 1893 to 1899 they grew. Two years later they burned down.",
        "In 2015 it opened. Twenty years later it will close.",
    ],
)
def test_that_years_later_need_one_year_before_them(text: str) -> None:
    assert not [words for words, _ in dated(text) if "later" in words]


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("1893 gründeten die Brüder Hahn das Werk.", "1893"),
        ("1921 bauten Bürger die erste Halle.", "1921"),
        ("1893 gründete Otto Hahn das Werk.", "1893"),
    ],
)
def test_that_a_founding_verb_makes_a_year_of_a_number(text: str, year: str) -> None:
    article = article_of(text, "de")
    assert dated(text, "de") == [(year, year)]
    assert [one.text for one in find_evidence(article).figures] == []


def test_that_things_counted_are_no_year() -> None:
    assert dated("1893 Bauern gründeten eine Genossenschaft.", "de") == []


def test_that_spans_of_days_are_read_whole_and_ahead() -> None:
    text = "The bridge will be closed from 28 June to 4 July."
    assert dated(text) == [("28 June to 4 July", "2026-06-28")]
    text = "Vom 3. bis zum 9. Juni 2024 tagte der Rat in Kiel."
    assert dated(text, "de") == [("3. bis zum 9. Juni 2024", "2024-06-03")]
