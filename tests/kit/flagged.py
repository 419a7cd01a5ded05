"""The flags of a few paragraphs, as kind and sentence."""

from datetime import date

from briefgen.evidence.checks import find_flags
from briefgen.evidence.comparisons import find_comparisons
from briefgen.evidence.figures import find_figures
from briefgen.evidence.text.sentences import sentences
from briefgen.model.evidence import Evidence, Flag
from tests.kit.labelled import plain_article


def flags(*paragraphs: str, published: date | None = None, language: str = "en") -> tuple[Flag, ...]:
    """What the checks say of the paragraphs with the figures found in them."""
    article = plain_article(*paragraphs, published=published, language=language)
    figures = find_figures(article, ())
    evidence = Evidence(
        figures=figures, comparisons=find_comparisons(article, figures), sentences=sentences(article)
    )
    found = find_flags(article, evidence)
    assert all(span.of(article.text) for flag in found for span in flag.spans)
    return found


def said(*paragraphs: str, published: date | None = None, language: str = "en") -> list[tuple[str, str]]:
    """Kind and sentence of each flag."""
    return [(flag.kind, flag.text) for flag in flags(*paragraphs, published=published, language=language)]
