import pytest

from briefgen.evidence.figures import find_figures
from tests.kit.labelled import plain_article


def changes(text: str, language: str) -> list[tuple[str, str]]:
    """The text and direction of each figure that is the size of a change."""
    return [
        (figure.text, figure.change.direction.value)
        for figure in find_figures(plain_article(text, language=language), ())
        if figure.change and not figure.change.to
    ]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Burglaries fell a third in Derby last year.", "en", ("a third", "down")),
        ("Bookings are down a quarter on last year.", "en", ("a quarter", "down")),
        ("Loans dropped by half in April.", "en", ("half", "down")),
        ("Rents rose a fifth to £600 in May.", "en", ("a fifth", "up")),
        ("Der Absatz brach um ein Drittel ein.", "de", ("ein Drittel", "down")),
        ("Der Absatz ging um mehr als die Hälfte zurück.", "de", ("mehr als die Hälfte", "down")),
    ],
)
def test_that_a_part_in_words_is_the_size_of_a_change(
    text: str, language: str, found: tuple[str, str]
) -> None:
    assert changes(text, language) == [found]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The firm opened one shop in Hull and set up a third in Leeds.", "en"),
        ("Bookings rose in the first half and fell in the second half in Leeds.", "en"),
        ("Leeds rose a third time in the table.", "en"),
        ("Der Zug kam um halb drei in Hof an.", "de"),
    ],
)
def test_that_ordinals_halves_of_a_year_and_hours_are_no_sizes(text: str, language: str) -> None:
    assert changes(text, language) == []
