"""So many of a group before its verb are people."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("A team of 26 looks at every file.", "26 person"),
        ("A crew of 12 sails on Friday.", "12 person"),
        ("A staff of 40 works in shifts.", "40 person"),
        ("A team of 12 dogs pulls the sled.", "12 dog"),
        ("A squad of 23 players trained at noon.", "23 player"),
        ("A panel of 5 judges sits today.", "5 judge"),
    ],
)
def test_that_a_verb_behind_a_group_is_no_noun(text: str, reads: str) -> None:
    (figure,) = told(text).values()
    assert slot(figure, "reads") == reads


@pytest.mark.parametrize(
    ("text", "language", "reads"),
    [
        ("Children aged between 10 and 14 were asked.", "en", "10..14 year (age)"),
        ("Swimmers aged over 65 pay nothing.", "en", "> 65 year (age)"),
        ("Frauen im Alter von 40 bis 55 Jahren wurden befragt.", "de", "40..55 year (age)"),
        ("Kinder zwischen 3 und 6 Jahren warten.", "de", "3..6 year (age)"),
        ("Er saß zwischen 2 und 3 Jahren im Gefängnis.", "de", "2..3 year"),
        ("Nach 3 bis 5 Jahren endet die Frist.", "de", "3..5 year"),
    ],
)
def test_that_years_of_people_are_ages(text: str, language: str, reads: str) -> None:
    (figure,) = told(text, language).values()
    assert slot(figure, "reads") == reads
