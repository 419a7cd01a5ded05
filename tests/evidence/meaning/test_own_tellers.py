"""Each figure of a row of estimates is told by its own teller, not by the first of them."""

import pytest

from briefgen.evidence.figures import find_figures
from tests.kit.labelled import plain_article


def _tellers(text: str, language: str) -> list[str]:
    found = find_figures(plain_article(text, language=language), ())
    return [figure.says_who.text if figure.says_who else "" for figure in found]


@pytest.mark.parametrize(
    ("text", "language", "tellers"),
    [
        (
            "The transport ministry expects 1.1 to 1.6 billion euros, the engineers' chamber 1.8 to 2.5 "
            "billion euros and the auditors more than 3 billion euros.",
            "en",
            ["transport ministry", "engineers' chamber", "auditors"],
        ),
        (
            "The growers' association expects a harvest of 80,000 to 95,000 tonnes of apples this year, the "
            "ministry 90,000 to 110,000 tonnes.",
            "en",
            ["growers' association", "ministry"],
        ),
        (
            "Der Weinbauverband rechnet in diesem Jahr mit 7 bis 8 Millionen Litern Wein, das Ministerium "
            "mit 8 bis 9 Millionen Litern und der Handel mit 6 bis 8 Millionen Litern.",
            "de",
            ["Weinbauverband", "Ministerium", "Handel"],
        ),
        (
            "Die Bahn rechnet mit 300 bis 400 neuen Stellen, die Post mit 200 bis 250.",
            "de",
            ["Bahn", "Post"],
        ),
    ],
)
def test_that_each_teller_of_a_row_tells_its_own_figure(text: str, language: str, tellers: list[str]) -> None:
    assert _tellers(text, language) == tellers


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ministry expects 2 to 3 tonnes of wheat, barley 3 to 4 tonnes and rye 1 to 2 tonnes.", "en"),
        ("The ministry expects exports of 3 million tonnes, the car industry 2 million tonnes.", "en"),
        ("The ministry expects to give the police 3 million euros, the council 2 million euros.", "en"),
        ("The ministry expects 5 million visitors, the following year 6 million visitors.", "en"),
        ("Das Ministerium rechnet mit 3 Millionen Tonnen Weizen, im Norden mit 2 Millionen Tonnen.", "de"),
    ],
)
def test_that_what_is_no_teller_tells_nothing(text: str, language: str) -> None:
    assert set(map(str.casefold, _tellers(text, language))) <= {"ministry", "the ministry", "ministerium", ""}


def test_that_a_range_up_to_one_and_a_part_is_no_ratio() -> None:
    (found,) = find_figures(plain_article("The repair costs 1.1 to 1.6 billion euros."), ())
    assert found.text == "1.1 to 1.6 billion euros"
