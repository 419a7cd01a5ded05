"""Numbers in "m": millions of what is counted, metres of what is measured."""

import pytest

from briefgen.evidence.figures import find_figures
from briefgen.model.article import Article, ParagraphKind, Source, SourceKind, lay_out


def last_value(text: str, language: str = "en") -> tuple[float, str]:
    body, paragraphs = lay_out((part, ParagraphKind.TEXT) for part in text.split("\n\n"))
    whole = Article(Source("sample", SourceKind.TEXT, b""), body, paragraphs, language=language)
    quantity = find_figures(whole, ())[-1].quantity
    return float(quantity.value or 0), quantity.unit.name


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Visitor numbers rose last year to 2.4m.", 2_400_000),
        ("Sales of cars fell in May to 1.2m.", 1_200_000),
        ("The population of the city is now 67m.", 67_000_000),
        ("Listeners to the breakfast show slipped from 6.2m.", 6_200_000),
        ("The app has more users than its rival, with 31m.", 31_000_000),
        ("Chile leads with 5.3m tonnes. Peru follows with 2.4m.", 2_400_000),
    ],
)
def test_that_things_counted_in_m_are_millions(text: str, value: float) -> None:
    assert last_value(text)[0] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Visitors climb a tower that rises to 214m.", 214),
        ("The wall is 2.4m high.", 2.4),
        ("The river rose to 2.4m.", 2.4),
        ("Voters queued for 300m.", 300),
        ("Workers must stand back at 30m or more, away from the cars.", 30),
        ("Chile leads with 5.3m tonnes.\n\nThe pier grew to 240m.", 240),
        ("It cost £3m. The pier grew to 240m.", 240),
    ],
)
def test_that_what_is_measured_in_m_is_in_metres(text: str, value: float) -> None:
    assert last_value(text) == (value, "metre")


def test_that_a_german_m_is_a_metre() -> None:
    assert last_value("Die Zahl der Besucher am Turm wuchs mit ihm auf 214 m.", "de") == (214, "metre")
