"""Words in quotation marks: whose they are, and in which marks."""

import pytest

from briefgen.knowledge.quote_marks import quoted, told_order
from briefgen.model.chart import Origin, Point
from briefgen.model.quantity import Bound


@pytest.mark.parametrize(
    ("language", "shown"),
    [("en", "“dozens”"), ("en-US", "“dozens”"), ("de", "„dozens“"), ("de-CH", "«dozens»")],
)
def test_that_each_language_has_its_own_marks(language: str, shown: str) -> None:
    assert quoted("dozens", language) == shown


def test_that_only_the_article_is_quoted() -> None:
    told = Point("Ferries", bound=Bound.ORDER, text="Dutzende")
    typed = Point("Ferries", bound=Bound.ORDER, text="Dutzende", origin=Origin.ANALYST)
    assert [told_order(point, "de") for point in (told, typed)] == ["„Dutzende“", "Dutzende"]
