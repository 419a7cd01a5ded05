"""Where what a figure is set against ends."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words", "against"),
    [
        (
            "Waste was 41kg, against 67kg at the last count in 2023 and the lowest in England since 1995.",
            "41kg",
            "67kg at the last count in 2023",
        ),
        (
            "Unemployment was 6.1%, compared with 5.2% in the region and the worst in the country.",
            "6.1%",
            "5.2% in the region",
        ),
        (
            "Membership was 4,100, down from 9,000 at its peak in 1988 and its smallest since the war.",
            "4,100",
            "9,000 at its peak in 1988",
        ),
        (
            "The price was $81, compared with $74 in London and close to a record.",
            "$81",
            "$74 in London",
        ),
        (
            "The share was 41%, down from 67% at the vote in 2024 but higher than in the last by-election.",
            "41%",
            "67% at the vote in 2024",
        ),
        (
            "The toll was £9, compared with £7 on the old bridge and higher than on any ferry.",
            "£9",
            "£7 on the old bridge",
        ),
        ("The share was 7%, compared with 5% in towns and cities.", "7%", "5% in towns and cities"),
        ("The share was 7%, against 5% in the north and the south.", "7%", "5% in the north and the south"),
        ("Profit was £5m, compared with £4m at Dale and Spencer.", "£5m", "£4m at Dale and Spencer"),
    ],
)
def test_that_what_a_figure_is_set_against_ends_before_more_of_it(
    text: str, words: str, against: str
) -> None:
    assert slot(told(text)[words], "compared_to") == against


@pytest.mark.parametrize(
    ("text", "words", "against"),
    [
        (
            "Die Quote lag bei 6,1 Prozent, gegenüber 5,2 Prozent im Kreis und höher als im Land.",
            "6,1 Prozent",
            "5,2 Prozent im Kreis",
        ),
        (
            "Der Preis lag bei 81 Euro, gegenüber 74 Euro in Bremen und damit nahe am Rekord.",
            "81 Euro",
            "74 Euro in Bremen",
        ),
        (
            "Der Anteil lag bei 7 Prozent, gegenüber 5 Prozent in Städten und Gemeinden.",
            "7 Prozent",
            "5 Prozent in Städten und Gemeinden",
        ),
    ],
)
def test_that_it_ends_so_in_german_too(text: str, words: str, against: str) -> None:
    assert slot(told(text, "de")[words], "compared_to") == against
