"""The slots of the figures of a sentence in words, as short as a test wants them."""

from datetime import date

from briefgen.evidence.find import find_evidence
from briefgen.model.evidence import Direction, Figure
from tests.kit.labelled import plain_article
from tests.kit.measured import written

PUBLISHED = date(2025, 9, 3)
"""A Wednesday."""


def told(text: str, language: str = "en") -> dict[str, Figure]:
    """The figures of a text by their words."""
    article = plain_article(text, published=PUBLISHED, language=language)
    return {figure.text: figure for figure in find_evidence(article).figures}


def slot(figure: Figure, name: str) -> str:
    """The words of a slot; "reads" is value and unit, "change" its direction with "by" or "to"."""
    if name == "reads":
        return written(figure)
    if name == "change":
        change = figure.change
        way = "up" if change and change.direction is Direction.UP else "down"
        return f"{way} {'to' if change.to else 'by'}" if change else ""
    words = getattr(figure, name)
    return words.text if words else ""
