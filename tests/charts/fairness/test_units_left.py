"""Figures of a row may leave their unit to the others; other units stay unlike."""

from briefgen.charts.fairness.units_left import units_told
from briefgen.evidence.find import find_evidence
from briefgen.model.quantity import Dimension, Unit
from tests.charts.reading import article_of

PEOPLE = Unit("person", Dimension.COUNT)


def _told(text: str, unit: Unit) -> set[str]:
    return {one.name for one in units_told(find_evidence(article_of(text)).figures, unit)}


def test_that_a_bare_count_takes_what_the_row_counts() -> None:
    text = "The Kiln Theatre welcomed 84,000 people in 2024. The Quay Theatre drew 62,000."
    assert _told(text, PEOPLE) == {"person"}


def test_that_a_bare_count_is_no_share() -> None:
    text = "The Kiln Theatre had 84 per cent of the people. The Quay Theatre drew 62,000."
    assert _told(text, Unit("percent", Dimension.PERCENT)) == {"percent", ""}


def test_that_another_unit_stays_unlike() -> None:
    assert _told("The mill sold 840 tonnes to 620 people.", PEOPLE) == {"tonne", "person"}
