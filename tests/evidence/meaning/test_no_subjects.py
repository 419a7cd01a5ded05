"""Words before a verb that a figure is not of."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "language", "words", "subject"),
    [
        ("The county had 410 farms. Ten years later there were 260, and now 188.", "en", "260", ""),
        ("The port plans to spend $340m on two cranes.", "en", "$340m", "port"),
        ("The harbour plans cost $340m in 2024.", "en", "$340m", "harbour plans"),
        ("Fines worth £2.1m were unpaid in 2024, compared with £1.4m in 2023.", "en", "£1.4m", "Fines"),
        ("Die meisten Fahrgäste zählt die Linie 4 mit 8.200 am Tag.", "de", "8.200 am Tag", ""),
        ("Nach 900 Tonnen im Jahr 2014 waren es zuletzt noch 210 Tonnen.", "de", "900 Tonnen", ""),
        ("Die Fahrgäste zahlen 8 Euro.", "de", "8 Euro", "Fahrgäste"),
    ],
)
def test_that_times_plans_and_what_there_is_most_of_are_no_subjects(
    text: str, language: str, words: str, subject: str
) -> None:
    assert slot(told(text, language)[words], "subject") == subject


def test_that_who_hopes_to_raise_so_much_is_named_without_the_hope() -> None:
    assert slot(told("The trust hopes to raise £4 million by 2028.")["£4 million"], "subject") == "trust"
