"""A look and evidence written by hand: what the evidence rooms would find in a few short articles."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from briefgen.charts.drawing.look import Look, load
from briefgen.knowledge.folders import templates
from briefgen.model.article import Article, ParagraphKind, Published, Source, SourceKind, lay_out


@pytest.fixture(scope="session")
def look() -> Look:
    return load(templates() / "policy-brief" / "look.toml")


@pytest.fixture
def article_of() -> Callable[..., Article]:
    def make(text: str, **known: str) -> Article:
        body, paragraphs = lay_out([(text, ParagraphKind.TEXT)])
        source = Source("pasted text", SourceKind.TEXT, text.encode())
        published = Published(date(2025, 5, 23))
        return Article(source, body, paragraphs, published=published, **known)  # type: ignore[arg-type]

    return make


@pytest.fixture
def d() -> Callable[[str], Decimal]:
    return Decimal
