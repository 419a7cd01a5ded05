"""Changes with a counted stretch of time between their verb and their size."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "language", "words", "subject", "change"),
    [
        ("Sales fell in the first nine months by 8.4%.", "en", "8.4%", "Sales", "down by"),
        ("Revenue in the first six months rose 12% to $3m.", "en", "12%", "Revenue", "up by"),
        ("Revenue in the first six months rose 12% to $3m.", "en", "$3m", "Revenue", "up to"),
        (
            "Der Umsatz sank in den ersten neun Monaten um 8,4 Prozent auf 2,3 Milliarden Euro.",
            "de",
            "8,4 Prozent",
            "Umsatz",
            "down by",
        ),
        (
            "Die Mieten stiegen in den vergangenen zwei Jahren um 12 Prozent.",
            "de",
            "12 Prozent",
            "Mieten",
            "up by",
        ),
        (
            "Die Zahl der Taten ging in den ersten acht Wochen auf 300 zurück.",
            "de",
            "300",
            "Zahl der Taten",
            "down to",
        ),
    ],
)
def test_that_a_change_past_a_stretch_of_time_is_read(
    text: str, language: str, words: str, subject: str, change: str
) -> None:
    figure = told(text, language)[words]
    assert (slot(figure, "subject"), slot(figure, "change")) == (subject, change)


@pytest.mark.parametrize("text", ["It took the last two hours.", "The first two days cost $400 each."])
def test_that_a_stretch_of_time_stays_a_figure(text: str) -> None:
    assert next(iter(told(text).values())).quantity.value == 2
