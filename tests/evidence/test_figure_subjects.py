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
        ("The vacancy rate in Sicily is 12%.", "12%", "vacancy rate in Sicily"),
        ("The vacancy rate in Ely stands at 12%.", "12%", "vacancy rate in Ely"),
        ("Previously was 12%.", "12%", ""),
        (
            "Profit fell to 4.1 trillion won, missing the 4.4 trillion won average of 12 analyst estimates.",
            "12 analyst estimates",
            "",
        ),
        ("The poll has 52% for it, give or take 3 points.", "3 points", ""),
        ("The group made a loss of £61m after a profit of £48m a year earlier.", "£48m", "profit"),
        ("The firm told of sales of $4bn in 2021. In 2023 they were $6bn.", "$6bn", "sales"),
        ("The firm reported revenue of $4bn in 2021. It has 500 shops.", "500 shops", "firm"),
        ("The bank cut its key rate by a quarter point to 3.75 per cent.", "3.75 per cent", "key rate"),
        ("He was fined £120 and ordered to pay £85 costs.", "£85", ""),
        (
            "The ministry put the number of displaced families at 8,700.",
            "8,700",
            "number of displaced families",
        ),
        ("Exports to India grew fastest, rising 31 per cent to $2.7bn.", "31 per cent", "Exports to India"),
        ("Exports to India grew fastest, rising 31 per cent to $2.7bn.", "$2.7bn", "Exports to India"),
        ("The board expects a loss between £4m and £5m.", "between £4m and £5m", "loss"),
        ("The speed rose to 85 mph.", "85 mph", "speed"),
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
        ("Der Ölpreis legte um 1,8 Prozent auf 81,20 Dollar zu.", "81,20 Dollar", "Ölpreis"),
        ("Die Zahl der Taten ging um 28 auf 214 zurück.", "214", "Zahl der Taten"),
        (
            "Die Firma erwartet einen Umsatz zwischen 41 und 43 Millionen Euro.",
            "zwischen 41 und 43 Millionen Euro",
            "Umsatz",
        ),
        ("Der Pegel des Sees stieg binnen einer Woche um 32 Zentimeter.", "32 Zentimeter", "Pegel des Sees"),
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


def test_that_the_size_before_what_it_led_to_has_its_change() -> None:
    figures = told("Die Zahl der Taten ging um 28 auf 214 zurück.", "de")
    assert [slot(figures[words], "change") for words in ("28", "214")] == ["down by", "down to"]


@pytest.mark.parametrize(
    ("text", "words", "reads"),
    [
        ("Die Klinik behandelt 30.000 Patienten.", "30.000 Patienten", "30000 Patient"),
        ("Der Verein zählt 1.120 Mitglieder.", "1.120 Mitglieder", "1120 Mitglied"),
        ("Die Feuerwehr kam mit 60 Einsatzkräften.", "60 Einsatzkräften", "60 Einsatzkraft"),
    ],
)
def test_that_german_things_are_named_in_the_singular(text: str, words: str, reads: str) -> None:
    assert slot(told(text, "de")[words], "reads") == reads


def test_that_one_of_something_behind_a_german_preposition_is_no_figure() -> None:
    assert not told("Die Miete für eine Zweizimmerwohnung ist hoch.", "de")


@pytest.mark.parametrize("text", ["Ward pulled down 11 rebounds.", "The town pulled up 11 trees."])
def test_that_a_particle_of_a_verb_is_no_change(text: str) -> None:
    assert not slot(list(told(text).values())[-1], "change")


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("It comes with four-, five- and six-cylinder engines.", ["4 cylinder", "5 cylinder", "6 cylinder"]),
        ("The estate has two- and three-bedroom flats.", ["2 bedroom", "3 bedroom"]),
        ("It runs 300- and 500-bed hospitals.", ["300 bed", "500 bed"]),
        ("It has a six-cylinder engine and a two-tier roof.", []),
    ],
)
def test_that_a_list_with_its_noun_at_the_end_counts_it(text: str, reads: list[str]) -> None:
    found = told(text).values()
    assert [slot(figure, "reads") for figure in found] == reads
    assert not any(figure.subject for figure in found)
