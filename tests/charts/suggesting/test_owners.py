"""Whose a value is, where the sentence only says "its" or leaves out the thing."""

from datetime import date

import pytest

from briefgen.charts.suggest import suggest
from briefgen.charts.suggesting.refusals import refusals
from briefgen.evidence.find import find_evidence
from briefgen.model.article import Article, ParagraphKind, Published, Source, SourceKind, lay_out
from briefgen.model.evidence import Evidence


def titles(text: str, language: str = "en") -> set[str]:
    return {chart.title.replace("\u00a0", " ") for chart in suggest(*read(text, language))}


def read(text: str, language: str = "en") -> tuple[Article, Evidence]:
    body, paragraphs = lay_out([(text, ParagraphKind.TEXT)])
    source = Source("sample", SourceKind.TEXT, text.encode())
    published = Published(date(2026, 11, 18))
    article = Article(source, body, paragraphs, published=published, language=language)
    return article, find_evidence(article)


@pytest.mark.parametrize(
    "text",
    [
        "Aldro Motors said its market share climbed to 24% in 2025 from 21% in 2024.",
        "Aldro Motors makes vans. Its market share climbed to 24% in 2025 from 21% in 2024.",
    ],
)
def test_that_what_a_pronoun_owns_is_told_with_its_owner(text: str) -> None:
    assert titles(text) == {"Aldro Motors’ market share rose by 3 percentage points"}


@pytest.mark.parametrize(
    "text",
    [
        "Its market share climbed to 24% in 2025 from 21% in 2024.",
        "Aldro Motors and Bexley Vans met. Its market share climbed to 24% in 2025 from 21% in 2024.",
        "Last year its market share climbed to 24% from 21% in 2024.",
        "Our market share climbed to 24% in 2025 from 21% in 2024.",
    ],
)
def test_that_nothing_is_charted_whose_owner_is_not_named(text: str) -> None:
    assert titles(text) == set()
    reasons = [refusal.reason for refusal in refusals(*read(text), ())]
    assert "No words were found beside 21 and 24 per cent that name whose they are." in reasons


def test_that_a_possessive_alone_takes_the_thing_owned_from_before_it() -> None:
    text = (
        "Aldro’s market share climbed to 24% in 2025 from 21% in 2024, "
        "while Bexley’s slipped to 18% in 2025 from 20% in 2024."
    )
    found = titles(text)
    assert any("Bexley’s market share" in title for title in found)
    assert not any(title.startswith("Bexley’s fell") for title in found)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "en",
            "The roll of Harlow rose to 5,300 in 2025 from 4,900 in 2023, while Tarn’s fell to 3,400 in 2024 "
            "from 3,900 in 2022.",
            "Tarn’s roll",
        ),
        (
            "de",
            "Die Ausgaben der Nordbank sanken von 412 Euro auf 355 Euro, die der Südbank von 298 Euro auf "
            "270 Euro.",
            "Ausgaben der Südbank",
        ),
    ],
)
def test_that_what_stands_for_a_thing_before_it_is_told_as_that_thing(
    language: str, text: str, name: str
) -> None:
    assert any(title.startswith(name) for title in titles(text, language))


def test_that_votes_of_nobody_named_before_them_make_no_chart() -> None:
    assert (
        titles("The Blues came fourth with 2,988 votes, less than half of the 6,512 they won in 2024.")
        == set()
    )
