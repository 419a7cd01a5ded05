"""Verbs of change with a particle that makes another verb of them."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The storm cut off 310 homes in Cumbria.", "310 homes"),
        ("The landslide cut off the village of 900 people.", "900 people"),
        ("The designers cut out 30 scenes from the film.", "30 scenes"),
        ("Crews brought down 25 trees along the line.", "25 trees"),
        ("The council tore down 40 garages.", "40 garages"),
        ("The van dropped off 30 parcels.", "30 parcels"),
        ("The court struck down 12 rules.", "12 rules"),
    ],
)
def test_that_a_verb_with_a_particle_of_its_own_states_no_change(text: str, words: str) -> None:
    assert slot(told(text)[words], "change") == ""


@pytest.mark.parametrize(
    ("text", "words", "change"),
    [
        ("The firm cut 300 jobs.", "300 jobs", "down by"),
        ("Sales dropped off 5 per cent.", "5 per cent", "down by"),
        ("The firm cut back 30 posts.", "30 posts", "down by"),
        ("Membership dropped off by 300 people.", "300 people", "down by"),
        ("Shares closed down 6 per cent.", "6 per cent", "down by"),
        ("The index was up 40 points.", "40 points", "up by"),
    ],
)
def test_that_a_change_stays_one(text: str, words: str, change: str) -> None:
    assert slot(told(text)[words], "change") == change
