"""The parts of a whole are called by their names, without the preposition that leads to each."""

import pytest

from briefgen.evidence.figures import find_figures
from tests.kit.labelled import plain_article


@pytest.mark.parametrize(
    ("text", "language", "subjects"),
    [
        (
            "Of all parcels in the port last year, 52 per cent were carried by lorry, 30 per cent by rail "
            "and the remaining 18 per cent by river barge.",
            "en",
            ["lorry", "rail", "river barge"],
        ),
        (
            "Von allen Paketen wurden 52 Prozent mit dem Lkw gebracht, 30 Prozent mit der Bahn und "
            "18 Prozent mit dem Schiff.",
            "de",
            ["Lkw", "Bahn", "Schiff"],
        ),
    ],
)
def test_that_parts_led_to_by_one_preposition_are_their_names(
    text: str, language: str, subjects: list[str]
) -> None:
    found = find_figures(plain_article(text, language=language), ())
    assert [figure.subject.text if figure.subject else "" for figure in found] == subjects


def test_that_a_whole_holds_no_time() -> None:
    text = "Of all trips on the ferry last year, 60 per cent were made by locals and 40 per cent by guests."
    found = find_figures(plain_article(text, language="en"), ())
    assert {figure.measure.text for figure in found if figure.measure} == {"all trips on the ferry"}
    assert all(figure.period and figure.period.text == "last year" for figure in found)
