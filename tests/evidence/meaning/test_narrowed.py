"""A relative clause that says whom a measure counts is part of what is measured."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "figure", "subject"),
    [
        (
            "Der Anteil der Jugendlichen, die regelmäßig rauchen, ist von 27,5 Prozent im Jahr 2001 auf 7,2 "
            "Prozent im Jahr 2025 gesunken.",
            "7,2 Prozent",
            "Anteil der Jugendlichen, die regelmäßig rauchen",
        ),
        (
            "Die Zahl der Schüler, die zu Fuß kommen, fiel von 410 im Jahr 2015 auf 260 im Jahr 2025.",
            "260",
            "Zahl der Schüler, die zu Fuß kommen",
        ),
        (
            "Der Anteil der Kinder, deren Eltern Bürgergeld beziehen, stieg von 14 auf 19 Prozent.",
            "19 Prozent",
            "Anteil der Kinder, deren Eltern Bürgergeld beziehen",
        ),
        (
            "Der Anteil der Betriebe, die niemanden ausbilden, stieg auf 31 Prozent.",
            "31 Prozent",
            "Anteil der Betriebe, die niemanden ausbilden",
        ),
        (
            "Die Arbeitslosenquote, die das Amt vorlegte, sank von 8,1 Prozent auf 5,2 Prozent.",
            "5,2 Prozent",
            "Arbeitslosenquote",
        ),
        (
            "Die Zahl der Einbrüche, die zuletzt gestiegen war, sank von 410 auf 260.",
            "260",
            "Zahl der Einbrüche",
        ),
        (
            "Der Anteil der Wähler, der lange hoch lag, sank von 61 Prozent auf 48 Prozent.",
            "48 Prozent",
            "Anteil der Wähler",
        ),
        (
            "Die Zahl der Läden, die im Jahr 2015 öffneten, sank von 410 auf 260.",
            "260",
            "Zahl der Läden",
        ),
    ],
)
def test_that_a_clause_about_those_counted_belongs_to_the_subject(
    text: str, figure: str, subject: str
) -> None:
    assert slot(told(text, "de")[figure], "subject") == subject
