"""What is found in articles of our own writing never falls below what was once reached."""

import tomllib
from collections.abc import Callable
from functools import cache

import pytest

from briefgen.article.read import read
from briefgen.evidence.find import find_evidence
from briefgen.model.article import Article, Source, SourceKind
from briefgen.model.evidence import Evidence
from tests.kit.labelled import (
    FOLDER,
    Labelled,
    Score,
    labelled,
    score_body,
    score_events,
    score_figures,
    score_headline,
    score_quotes,
)

MEASURES: dict[str, Callable[[Labelled, Article, Evidence], Score]] = {
    "headline": lambda gold, article, _: score_headline(gold, article),
    "body": lambda gold, article, _: score_body(gold, article),
    "quotes": lambda gold, _, evidence: score_quotes(gold, evidence.quotes, with_speaker=False),
    "quotes_and_speakers": lambda gold, _, evidence: score_quotes(gold, evidence.quotes),
    "figures": lambda gold, _, evidence: score_figures(gold, evidence.figures, with_unit=False),
    "figures_and_units": lambda gold, _, evidence: score_figures(gold, evidence.figures),
    "events": lambda gold, _, evidence: score_events(gold, evidence),
}
FLOORS = {
    language: tomllib.loads((FOLDER / language / "floors.toml").read_text("utf-8"))
    for language in ("en", "de")
}


@cache
def studied(language: str) -> tuple[tuple[Labelled, Article, Evidence], ...]:
    rows = []
    for gold in labelled(language):
        article = read(Source(gold.path.name, SourceKind.TEXT, gold.path.read_bytes()))
        rows.append((gold, article, find_evidence(article)))
    return tuple(rows)


def reached(language: str, measure: str) -> float:
    return sum((MEASURES[measure](*row) for row in studied(language)), Score()).f1


@pytest.mark.parametrize(("language", "measure"), [(lang, name) for lang in FLOORS for name in MEASURES])
def test_that_the_score_stays_at_its_floor(language: str, measure: str) -> None:
    assert reached(language, measure) >= FLOORS[language][measure]


@pytest.mark.parametrize("language", FLOORS)
def test_that_the_language_of_each_article_is_recognised(language: str) -> None:
    assert {article.language for _, article, _ in studied(language)} == {language}


@pytest.mark.parametrize("language", FLOORS)
def test_that_every_label_stands_in_its_article(language: str) -> None:
    for gold in labelled(language):
        words = gold.path.read_text("utf-8")
        assert all(quote.text in words for quote in gold.quotes), gold.path
        assert all(figure.text in words for figure in gold.figures), gold.path
        assert all(event.words in words for event in gold.events), gold.path
