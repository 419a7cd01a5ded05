"""Words in the quotation marks of their language: what stands in them is the article's, to the letter."""

from briefgen.knowledge.lexicon import table
from briefgen.model.chart import Origin, Point


def quoted(text: str, language: str) -> str:
    """The text in the outer marks of a BCP 47 language; English ones where it has no table."""
    left, right = table(language, "house")["quote_marks"]
    return f"{left}{text}{right}"


def told_order(point: Point, language: str) -> str:
    """What is shown of a point that has words instead of a number: “tens of ships”.

    The article's words stand in quotation marks, those the analyst typed do not.
    """
    return point.text if point.origin is Origin.ANALYST else quoted(point.text, language)
