"""What single figures are of: quoted words, owners, amounts told of before."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ('He said his client was "deeply ashamed" and had paid back £9,000.', "£9,000", ""),
        ('He called it "a joke" and lost $900.', "$900", ""),
        ('The film "Blue Hour" earned $9m.', "$9m", "Blue Hour"),
        ("Puffin numbers have since tripled to 6,300.", "6,300", "Puffin numbers"),
        ("The rate has since fallen to 4%.", "4%", "rate"),
        (
            "Profit fell to 4.1 trillion won, missing the 4.4 trillion won average of 12 analyst estimates.",
            "12 analyst estimates",
            "",
        ),
        ("The poll has 52% for it, give or take 3 points.", "3 points", ""),
        ("The group made a loss of £61m after a profit of £48m a year earlier.", "£48m", "profit"),
        ("The firm told of sales of $4bn in 2021. In 2023 they were $6bn.", "$6bn", "sales"),
        ("The firm reported revenue of $4bn in 2021. It has 500 shops.", "500 shops", "firm"),
    ],
)
def test_that_a_figure_has_its_own_subject(text: str, words: str, subject: str) -> None:
    assert slot(told(text)[words], "subject") == subject


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        (
            "Es blieb ein Verlust von 61 Millionen Euro nach einem Gewinn von 48 Millionen Euro.",
            "48 Millionen Euro",
            "Gewinn",
        ),
        ("Nach Angaben der Feuerwehr wurden bei dem Brand 23 Menschen verletzt.", "23 Menschen", ""),
        ("Im Mai wurden nach dem Sturm 40 Bäume gefällt.", "40 Bäume", ""),
    ],
)
def test_that_a_german_figure_has_its_own_subject(text: str, words: str, subject: str) -> None:
    assert slot(told(text, "de")[words], "subject") == subject


@pytest.mark.parametrize(
    ("text", "words", "reads"),
    [
        ("The fire destroyed 16 of the complex's 48 units.", "16", "16 unit"),
        ("Three of the town's nine schools will close.", "Three", "3 school"),
        ("The storm closed 16 of its 48 shops.", "16", "16 shop"),
    ],
)
def test_that_a_part_counts_what_its_whole_does(text: str, words: str, reads: str) -> None:
    assert slot(told(text)[words], "reads") == reads


def test_that_a_margin_belongs_to_its_measure() -> None:
    figure = told("It thinned by 5.4 metres, give or take 0.7 metres.")["5.4 metres, give or take 0.7 metres"]
    assert (str(figure.quantity.low), str(figure.quantity.high)) == ("4.7", "6.1")


@pytest.mark.parametrize(
    "text",
    ["A mum-of-three was injured.", "You are the only one who listens.", "She is the one who called."],
)
def test_that_what_somebody_is_called_is_no_figure(text: str) -> None:
    assert not told(text)


def test_that_only_one_of_something_is_a_figure() -> None:
    assert slot(told("Only one woman was hired.")["one woman"], "reads") == "1 woman"


@pytest.mark.parametrize(
    ("words", "change"),
    [("$1.62", "up by"), ("2.1%", "up by"), ("$78.94 a barrel", "up to")],
)
def test_that_an_amount_told_again_in_per_cent_is_a_change(words: str, change: str) -> None:
    figure = told("Brent crude futures gained $1.62, or 2.1%, to $78.94 a barrel.")[words]
    assert (slot(figure, "change"), slot(figure, "subject")) == (change, "Brent crude futures")


@pytest.mark.parametrize(
    "text", ["The charity raised $38 million, or 12% of its target.", "The fund lost $38 million to 3 firms."]
)
def test_that_an_amount_raised_or_lost_is_no_change(text: str) -> None:
    assert not slot(told(text)["$38 million"], "change")
