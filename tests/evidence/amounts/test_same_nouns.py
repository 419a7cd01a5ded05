"""One thing counted in an article has one name, in whatever case its noun stands."""

import pytest

from briefgen.evidence.find import find_evidence
from tests.charts.reading import article_of


@pytest.mark.parametrize(
    ("text", "units"),
    [
        (
            "Am See wurden 420 Brutpaare gezählt, am Fluss gelangen 310 Brutpaaren die Bruten.",
            ["Brutpaare", "Brutpaare"],
        ),
        ("Am See gelangen 12 Brutpaaren die Bruten.", ["Brutpaaren"]),
    ],
)
def test_that_a_noun_loses_the_ending_of_a_case_only_where_it_stands_without_it(
    text: str, units: list[str]
) -> None:
    assert [one.quantity.unit.name for one in find_evidence(article_of(text, "de")).figures] == units
