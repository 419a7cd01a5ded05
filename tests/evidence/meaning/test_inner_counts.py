"""A count that only describes the subject has no time of the verb; the figure behind the verb has."""

import pytest

from tests.kit.told import slot, told

HOUSE = "Das Haus mit 412 Betten hatte im vergangenen Jahr einen Verlust von 9,6 Millionen Euro gemacht."


@pytest.mark.parametrize(
    ("text", "words", "period"),
    [
        (HOUSE, "412 Betten", ""),
        (HOUSE, "9,6 Millionen Euro", "vergangenen Jahr"),
        ("Der Hof mit 80 Kühen verkaufte im Mai 12 Tonnen Käse.", "80 Kühen", ""),
        ("Der Hof mit 80 Kühen verkaufte im Mai 12 Tonnen Käse.", "12 Tonnen", "Mai"),
        ("Eine Schule mit 900 Schülern bekam 2024 rund 3 Millionen Euro.", "900 Schülern", ""),
        ("Eine Schule mit 900 Schülern bekam 2024 rund 3 Millionen Euro.", "rund 3 Millionen Euro", "2024"),
        ("Das Werk mit 640 Beschäftigten hatte im Vorjahr Einnahmen.", "640 Beschäftigten", ""),
    ],
)
def test_that_a_time_behind_the_verb_is_of_the_figure_behind_it(text: str, words: str, period: str) -> None:
    assert slot(told(text, "de")[words], "period") == period


@pytest.mark.parametrize(
    ("text", "words", "period"),
    [
        ("Mit 412 Betten war das Haus im Jahr 2020 am größten.", "412 Betten", "2020"),
        ("Die 412 Betten waren im vergangenen Jahr belegt.", "412 Betten", "vergangenen Jahr"),
        ("Der Verein zählte 900 Mitglieder im Mai.", "900 Mitglieder", "Mai"),
    ],
)
def test_that_a_count_told_by_the_verb_keeps_its_time(text: str, words: str, period: str) -> None:
    assert slot(told(text, "de")[words], "period") == period


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Der Umsatz lag mit 240 Millionen Euro um 4 Prozent über dem Vorjahr.", "de", "240 Millionen Euro"),
        ("Sales reached £4m, up 3 per cent on the same quarter of 2024.", "en", "£4m"),
        ("Orders came to 900, 4% above last year.", "en", "900"),
    ],
)
def test_that_what_a_change_is_counted_from_is_no_time_of_the_level(
    text: str, language: str, words: str
) -> None:
    assert slot(told(text, language)[words], "period") == ""
