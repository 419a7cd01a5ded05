"""A source named inside a clause gives the figures of that clause, and not those of the clause before."""

import pytest

from briefgen.evidence.find import find_evidence
from tests.charts.reading import article_of


@pytest.mark.parametrize(
    ("text", "tellers", "language"),
    [
        (
            "In Bayern gibt es 180 Brauereien, etwa 30 Prozent davon arbeiten laut Verband mit Verlust.",
            ["", "Verband"],
            "de",
        ),
        ("Im Hafen liegen 300 Boote, und laut Polizei fehlen bei 40 die Papiere.", ["", "Polizei"], "de"),
        (
            "Rund 560 Arten, etwa 48 Prozent des Bestands, sind laut Bundesamt gefährdet.",
            ["Bundesamt", "Bundesamt"],
            "de",
        ),
        (
            "Es gibt laut Verband 180 Brauereien, 30 Prozent davon arbeiten mit Verlust.",
            ["Verband", "Verband"],
            "de",
        ),
        (
            "The county has 340 bridges, about 12% of which are unsafe according to the agency.",
            ["", "agency"],
            "en",
        ),
        (
            "The firm runs 62 shops, 14 of which, according to the union, lose money.",
            ["", "union"],
            "en",
        ),
        (
            "The county has 340 bridges, 12% of which are unsafe, according to the agency.",
            ["agency", "agency"],
            "en",
        ),
    ],
)
def test_that_a_source_inside_a_clause_gives_no_figure_of_the_clause_before(
    text: str, tellers: list[str], language: str
) -> None:
    figures = find_evidence(article_of(text, language)).figures
    assert [one.says_who.text if one.says_who else "" for one in figures] == tellers
