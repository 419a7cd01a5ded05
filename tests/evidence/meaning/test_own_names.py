"""A change that goes on with another name is of that name, not of the subject of the verb."""

import pytest

from briefgen.evidence.find import find_evidence
from tests.charts.reading import article_of, charts_of

OWN = [
    ("en", "Dover rose from 4% to 7%, Hull from 2% to 3%.", ["Dover", "Hull"]),
    ("en", "Sales rose from $4m to $7m, profits from $2m to $3m.", ["Sales", "profits"]),
    ("en", "Turnout climbed from 40% to 52%, and trust from 20% to 31%.", ["Turnout", "trust"]),
    (
        "en",
        "Exports of tea fell from 90 tonnes to 40 tonnes, rum from 30 tonnes to 10 tonnes.",
        ["Exports of tea", "rum"],
    ),
    (
        "de",
        "Der Umsatz stieg von 4 auf 7 Millionen Euro, der Gewinn von 2 auf 3 Millionen Euro.",
        ["Umsatz", "Gewinn"],
    ),
    ("de", "Aldorf wuchs von 4 auf 7 Prozent, Berg von 2 auf 3 Prozent.", ["Aldorf", "Berg"]),
    # --- a time or a verb of its own is no name
    ("en", "Prices rose from $4 to $7, then from $7 to $9.", ["Prices", "Prices"]),
    (
        "en",
        "Norland grew from 3 million to 4 million people, while Estria fell from 5 million to 4 million.",
        ["Norland", "Estria"],
    ),
    ("de", "Die Miete stieg von 4 auf 7 Euro, dann von 7 auf 9 Euro.", ["Miete", "Miete"]),
]
OPENING = [
    ("In Lübeck stieg die Arbeitslosenquote von 4 auf 7 Prozent.", "Arbeitslosenquote in Lübeck: plus 3"),
    ("In Lübeck sank die Zahl der Kinder von 400 auf 300.", "Zahl der Kinder in Lübeck: minus 100"),
    ("In Bremen stieg die Miete von 700 auf 900 Euro im Jahr 2024.", "Miete in Bremen: plus 200 Euro"),
    ("Im Mai sank die Zahl der Kinder von 400 auf 300.", "Zahl der Kinder: minus 100"),
    ("Die Zahl der Kinder sank von 400 auf 300.", "Zahl der Kinder: minus 100"),
]


@pytest.mark.parametrize(("language", "text", "names"), OWN)
def test_that_each_change_is_of_its_own_name(language: str, text: str, names: list[str]) -> None:
    figures = find_evidence(article_of(text, language)).figures
    assert [one.subject and one.subject.text for one in figures] == [name for name in names for _ in "AB"]


@pytest.mark.parametrize(("text", "title"), OPENING)
def test_that_a_title_names_the_place_its_sentence_opens_with(text: str, title: str) -> None:
    assert charts_of(text, "de")[0].title.replace("\xa0", " ").startswith(title)


def test_that_what_is_only_part_of_a_name_is_not_said_to_have_changed() -> None:
    text = "Exports of tea fell from 90 tonnes to 40 tonnes, rum from 30 tonnes to 10 tonnes."
    assert not [one.title for one in charts_of(text) if one.title.startswith("Rum fell")]
