from datetime import date

import pytest

from briefgen.evidence.figures import find_figures
from briefgen.evidence.find import find_evidence
from tests.kit.labelled import plain_article


def test_that_what_is_told_of_the_speaker_is_not_said_by_him() -> None:
    text = "Twelve of the 60 schools failed, said Ann Cole, 54, who runs 3 of them."
    found = find_figures(plain_article(text), ())
    assert [figure.says_who and figure.says_who.text for figure in found] == [
        "Ann Cole",
        "Ann Cole",
        None,
        None,
    ]


def test_that_what_is_doubled_is_not_of_the_time_of_the_whole() -> None:
    text = "The town on Tuesday signed for $9 million, nearly double the $5 million that it spent in 2014."
    doubled = find_figures(plain_article(text, published=date(2025, 6, 10)), ())[1]
    assert doubled.period is None


def test_that_a_forecast_of_an_amount_may_be_what_another_is_set_against() -> None:
    text = "The mill expects profit of 210 million pounds, against an earlier forecast of 265 million."
    now = find_figures(plain_article(text), ())[0]
    assert now.compared_to
    assert now.compared_to.text == "an earlier forecast of 265 million"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("“We held on,” said Ivo Reyes, 51, a fitter who hung from a rope for 25 minutes.", None),
        ("“We held on,” said Dr. Nell Hart, whose clinic lost 14 rooms.", None),
        ("“We held on,” Guild leader Nora Blom, 39, told weary voters in the harbour.", None),
        ("Divers found 23 coins in the wreck, the court heard.", None),
        ("Sales fell to 212, according to figures published by the authority in May.", "authority"),
        ("Sales fell to 212, according to a report published on Monday by Elmwatch.", "Elmwatch"),
        ("Sales fell to 212, according to data from the port, while costs rose.", "port"),
        ("Sales fell to 212, according to a survey of 900 shops by Elmwatch.", "Elmwatch"),
        ("Rents rose to £1,340, separate figures from the rent office show.", "rent office"),
        ("A clay jar found 40 metres under the town could be 900 years old, scholars said.", "scholars"),
        ("The survey found 40 schools without heating.", "survey"),
        ("The town side conceded 31 goals.", None),
        ("Rents fell 3% more than Munich, the tenants' union said.", "tenants' union"),
        ("Rovaria Aid found 40% of homes had no heating.", "Rovaria Aid"),
    ],
)
def test_that_only_who_tells_of_a_figure_says_it(text: str, said: str | None) -> None:
    found = find_figures(plain_article(text), ())
    assert {figure.says_who.text if figure.says_who else None for figure in found} == {said}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Baker Tina Moss, 29, said angry customers throw things.", None),
        ("Nina Holt, a ranger for 12 years, said young mothers wait for hours.", None),
        ("Baker Tina Moss, who runs a van, said angry customers broke 12 plates.", "Tina Moss"),
    ],
)
def test_that_the_first_words_of_a_statement_say_no_figure(text: str, said: str | None) -> None:
    found = find_evidence(plain_article(text)).figures
    assert {figure.says_who.text if figure.says_who else None for figure in found} == {said}


def test_that_the_bound_of_the_next_figure_is_no_change() -> None:
    found = find_figures(plain_article("Three of the five ships are more than 25 years old."), ())
    assert not [figure for figure in found if figure.change]
