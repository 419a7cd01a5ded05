"""A loss in money is an amount of its own, as a profit is; what takes a time has it for its measure."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "language", "words", "subject"),
    [
        ("Die Klinik meldete einen Verlust von 9,6 Millionen Euro.", "de", "9,6 Millionen Euro", "Verlust"),
        ("Das Werk machte 2024 einen Verlust von 4 Millionen Euro.", "de", "4 Millionen Euro", "Verlust"),
        ("Analysten rechnen mit einem Verlust von 12 Millionen Euro.", "de", "12 Millionen Euro", "Verlust"),
        ("Die Bank schrieb einen Gewinn von 3 Millionen Euro.", "de", "3 Millionen Euro", "Gewinn"),
        ("The clinic reported a loss of £9.6m.", "en", "£9.6m", "loss"),
        ("Der Kurs fiel um 5 Prozent.", "de", "5 Prozent", "Kurs"),
        ("Die Bahn beklagt einen Rückgang von 5 Prozent.", "de", "5 Prozent", ""),
        ("The inquiry took 19 months.", "en", "19 months", "inquiry"),
        ("The repairs have taken three years.", "en", "three years", "repairs"),
        ("It takes two hours to walk there.", "en", "two hours", ""),
        ("She took two weeks off.", "en", "two weeks", ""),
    ],
)
def test_that_a_loss_is_told_as_a_profit_is(text: str, language: str, words: str, subject: str) -> None:
    assert slot(told(text, language)[words], "subject") == subject
