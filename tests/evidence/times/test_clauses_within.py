"""A clause inside one about the subject: its words run on into the verb of the sentence."""

import pytest

from briefgen.evidence.events import find_events
from tests.kit.labelled import plain_article
from tests.kit.told import PUBLISHED


def _told(text: str) -> list[str]:
    return [one.told for one in find_events(plain_article(text, published=PUBLISHED))]


@pytest.mark.parametrize(
    "text",
    [
        "A bus driver who was texting when his coach hit a wall was jailed for four years on Friday.",
        "The nurse who raised the alarm after two patients fell ill was dismissed on Monday.",
        "A climber who vanished when the rope broke was found alive on Thursday.",
        "The pilot who radioed for help before his plane struck a pylon died on Sunday.",
        "A bridge that closed after the river burst its banks was reopened on Tuesday.",
        "The guard who slept while thieves emptied the vault and fled was charged on Wednesday.",
    ],
)
def test_that_the_whole_sentence_is_told(text: str) -> None:
    assert [one.rstrip(".") for one in _told(text)] == [text.rstrip(".")]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("A farmer praised the crew who came after his barn had been flooded on Friday.", "his barn"),
        ("The firm sold the plant that burned after a boiler exploded on Tuesday.", "a boiler"),
        ("He thanked the woman who called when the old mill caught fire on Monday.", "the old mill"),
        ("The harbour was shut after a tanker ran aground on Thursday.", "a tanker"),
    ],
)
def test_that_a_clause_with_its_own_verb_stays_apart(text: str, inner: str) -> None:
    assert [one.startswith(inner) for one in _told(text)] == [True]
