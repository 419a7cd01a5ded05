"""A count of where something changed is no value of what changed."""

import pytest

from briefgen.evidence.find import find_evidence
from tests.kit.labelled import plain_article


def _slots(text: str, language: str) -> list[tuple[str, str]]:
    figures = find_evidence(plain_article(text, language=language)).figures
    return [
        (one.subject.text if one.subject else "", one.change.cue if one.change else "") for one in figures
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The average fare rose in each of the three Alpine towns between May and July.", "en"),
        ("The price of bread fell in both of the two coastal counties last year.", "en"),
        ("Turnout climbed, the clerk said, in four of the six boroughs.", "en"),
        ("Attendance dropped across all 12 parishes.", "en"),
        ("Die Durchschnittsmiete stieg in allen drei baltischen Hauptstädten.", "de"),
        ("Der mittlere Lohn stieg 2025 in nur fünf Bezirken.", "de"),
        ("Der Pegel sank im Mai in allen drei Flüssen.", "de"),
    ],
)
def test_that_a_count_of_places_has_no_subject_and_no_change(text: str, language: str) -> None:
    assert _slots(text, language)[0] == ("", "")


@pytest.mark.parametrize(
    ("text", "language", "slots"),
    [
        ("Sales rose in the north to 40 boats.", "en", ("Sales", "rose")),
        ("The fleet grew in size to 14 ferries.", "en", ("fleet", "grew")),
        ("The number of halls fell in May to three towns.", "en", ("number of halls", "fell")),
        ("Die Zahl der Boote stieg in Kiel auf 40 Boote.", "de", ("Zahl der Boote", "stieg")),
        ("Die Flotte wuchs in allen Häfen um 14 Fähren.", "de", ("Flotte", "wuchs")),
    ],
)
def test_that_a_value_behind_a_place_keeps_what_it_is_of(
    text: str, language: str, slots: tuple[str, str]
) -> None:
    assert _slots(text, language)[-1] == slots
