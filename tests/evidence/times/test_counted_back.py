"""Times counted back from the day of publication: how they open a sentence, halves, the one before last."""

import pytest

from briefgen.evidence.events import find_events
from tests.kit.labelled import plain_article
from tests.kit.told import PUBLISHED, slot, told


def when(text: str, language: str) -> list[str]:
    article = plain_article(text, published=PUBLISHED, language=language)
    return [one.when.isoformat() for one in find_events(article) if one.when]


@pytest.mark.parametrize(
    ("text", "language", "period"),
    [
        ("Vor zwei Wochen brannte die Halle in Ulm.", "de", "2025-08-18/2025-08-24"),
        ("Vor gut zwei Wochen brannte die Halle in Ulm.", "de", "2025-08-18/2025-08-24"),
        ("Die Halle brannte vor knapp drei Monaten.", "de", "2025-06"),
        ("Vor rund zehn Jahren zog die Werft nach Kiel.", "de", "2015"),
        ("Vor einem Jahr begann der Bau.", "de", "2024"),
        ("In zwei Wochen öffnet das Bad.", "de", "2025-09-15/2025-09-21"),
        ("Zwischen 2010 und 2014 baute die Stadt drei Schulen.", "de", "2010/2014"),
        ("Von 2010 bis 2014 baute die Stadt drei Schulen.", "de", "2010/2014"),
        ("Between 2010 and 2014 the town built three schools.", "en", "2010/2014"),
        ("The mill closed the year before last.", "en", "2023"),
        ("The week before last the bridge reopened.", "en", "2025-08-18/2025-08-24"),
        ("Die Mühle schloss vorletztes Jahr.", "de", "2023"),
        ("Vorletzter Woche galt der Streik in Kiel.", "de", "2025-08-18/2025-08-24"),
        ("Vorletztem Jahr folgte eine Flut, die das Werk zerstörte.", "de", "2023"),
        ("Im vorletzten Monat brannte die Mühle.", "de", "2025-07"),
    ],
)
def test_that_words_that_open_a_sentence_count_as_those_inside(text: str, language: str, period: str) -> None:
    assert when(text, language) == [period]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Half a year ago the hall burned.", "en"),
        ("The work began a year and a half ago.", "en"),
        ("Two and a half years ago the mill closed.", "en"),
        ("Vor einem halben Jahr brannte die Halle.", "de"),
        ("Vor anderthalb Jahren begann der Bau.", "de"),
        ("Der Bau begann vor zweieinhalb Jahren.", "de"),
    ],
)
def test_that_halves_are_no_whole_years_and_no_lengths(text: str, language: str) -> None:
    assert when(text, language) == []
    assert told(text, language) == {}


@pytest.mark.parametrize(
    ("text", "language", "words", "period"),
    [
        ("Sales were £4m, against £3m the year before last.", "en", "£3m", "2023"),
        ("The year before last the town had 40 pubs.", "en", "40 pubs", "2023"),
        ("Vorletztes Jahr hatte die Stadt 40 Kneipen.", "de", "40 Kneipen", "2023"),
    ],
)
def test_that_a_figure_of_the_one_before_last_has_it(
    text: str, language: str, words: str, period: str
) -> None:
    of = told(text, language)[words].when
    assert of is not None
    assert of.isoformat() == period


def test_that_the_year_before_is_not_the_one_before_last() -> None:
    figure = told("Sales were £4m in 2024, and £3m the year before.")["£3m"]
    assert slot(figure, "period") == "the year before"
