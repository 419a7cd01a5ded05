from datetime import date

import pytest

from briefgen.evidence.find import find_evidence
from tests.kit.labelled import plain_article


def told(text: str, language: str = "en") -> list[tuple[str, list[str]]]:
    """The subject and the values of each comparison, the earlier first."""
    article = plain_article(text, published=date(2026, 11, 18), language=language)
    return [
        (one.subject, [figure.text for figure in one.figures]) for one in find_evidence(article).comparisons
    ]


@pytest.mark.parametrize(
    ("text", "language", "subject", "values"),
    [
        ("Geplant sind 420 Betten, derzeit sind es 510.", "de", "Betten", ["510", "420 Betten"]),
        ("Vorgesehen sind 80 Plätze, heute gibt es 95.", "de", "Plätze", ["95", "80 Plätze"]),
        ("Derzeit gibt es 14 Klassen, geplant sind 11.", "de", "Klassen", ["14 Klassen", "11"]),
        ("Der Plan sieht 300 Stellen vor. Heute sind es 420.", "de", "Stellen", ["420", "300 Stellen"]),
        ("Planned are 300 places; there are 420 now.", "en", "places", ["420", "300 places"]),
        ("The budget foresees 300 posts; today there are 420.", "en", "posts", ["420", "300 posts"]),
        ("By 2030 there should be 50 chargers; now there are 12.", "en", "chargers", ["12", "50 chargers"]),
        ("There are 420 nurses now; planned are 380.", "en", "nurses", ["420 nurses", "380"]),
    ],
)
def test_that_a_planned_value_follows_on_the_one_of_now(
    text: str, language: str, subject: str, values: list[str]
) -> None:
    assert told(text, language) == [(subject, values)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Planned were 300 places; today there are 420.", "en"),
        ("The law allows 300 boats; there are 420 now.", "en"),
        ("The law allows 300 boats. Now there are 420.", "en"),
        ("There were 300 posts in the plan; today there are 420.", "en"),
        ("There were 420 nurses in 2023; planned are 380.", "en"),
        ("Zugelassen sind 300 Boote, derzeit sind es 420.", "de"),
        ("Das Ziel sind 300 Stellen, heute sind es 420.", "de"),
    ],
)
def test_that_nothing_is_ordered_where_no_word_tells_which_was_first(text: str, language: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    "text",
    [
        "There were 300 places; there are 420 now.",
        "The county had 300 places. Today there are 420.",
    ],
)
def test_that_a_value_told_in_the_past_comes_before_the_one_of_now(text: str) -> None:
    assert told(text) == [("places", ["300 places", "420"])]
