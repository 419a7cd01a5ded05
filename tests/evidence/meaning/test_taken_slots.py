"""Slots of figures that words beside them took for another's."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        (
            "Striker Luca Brandt scored twice and has nine goals this season.",
            "nine goals",
            "Striker Luca Brandt",
        ),
        ("The bank closed early and has 40 branches left.", "40 branches", "bank"),
        ("Hartwell merged last spring and now employs 300 people.", "300 people", "Hartwell"),
        ("The choir disbanded but owns 60 costumes.", "60 costumes", "choir"),
        ("The museum reopened and charges £12.", "£12", "museum"),
        ("Norvik expanded quickly and makes 90 boats a year.", "90 boats a year", "Norvik"),
    ],
)
def test_that_a_verb_before_and_is_no_part_of_the_subject(text: str, words: str, subject: str) -> None:
    assert slot(told(text)[words], "subject") in (subject, "")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Nearly one fan in three travels more than 50 kilometres.", "Nearly one fan in three"),
        ("One in five pays more than £40.", "One in five"),
        ("A third of them earn less than £900.", "A third"),
        ("One driver in ten drives less than 3,000 miles.", "One driver in ten"),
        ("Half of the trains ran more than ten minutes late.", "Half"),
        ("Two in three have more than two jobs.", "Two in three"),
    ],
)
def test_that_the_bound_of_the_next_figure_changes_none(text: str, words: str) -> None:
    assert slot(told(text)[words], "change") == ""


@pytest.mark.parametrize(
    ("text", "words", "change"),
    [
        ("Sales were a third higher than in 2020.", "a third", "up by"),
        ("Rents are a fifth more than in May.", "a fifth", "up by"),
        ("Costs rose by a quarter.", "a quarter", "up by"),
    ],
)
def test_that_a_difference_in_parts_still_does(text: str, words: str, change: str) -> None:
    assert slot(told(text)[words], "change") == change


@pytest.mark.parametrize(
    ("text", "words", "who", "subject"),
    [
        (
            "Die Klinik schrieb 2024 Verluste von 3,8 Millionen Euro.",
            "3,8 Millionen Euro",
            "",
            "Verluste",
        ),
        (
            "Der Verlag schreibt seit Jahren Verluste von 2 Millionen Euro.",
            "2 Millionen Euro",
            "",
            "Verluste",
        ),
        ("Die Bank schrieb einen Gewinn von 40 Millionen Euro.", "40 Millionen Euro", "", "Gewinn"),
        ("Der Kreis schreibt ein Defizit von 9 Millionen Euro.", "9 Millionen Euro", "", "Defizit"),
        ("Die Werft schrieb im Mai einen Überschuss von 1 Million Euro.", "1 Million Euro", "", "Überschuss"),
        ("Der Gewinn lag bei 4 Millionen Euro, schrieb die Bank.", "4 Millionen Euro", "Bank", "Gewinn"),
    ],
)
def test_that_who_writes_a_loss_says_nothing(text: str, words: str, who: str, subject: str) -> None:
    found = told(text, "de")[words]
    assert (slot(found, "says_who"), slot(found, "subject")) == (who, subject)


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        (
            "Harwick lifted its forecast from £86m to £95m.",
            ["86000000 pound sterling", "95000000 pound sterling"],
        ),
        ("The group lifted its dividend from 4p to 5p.", ["4 penny", "5 penny"]),
        ("The bank trimmed its forecast from 3% to 2.5%.", ["3 percent", "2.5 percent"]),
        ("The town put up the fee from £10 to £12.", ["10 pound sterling", "12 pound sterling"]),
        ("Lifting the cap from 40 to 60 beds took years.", ["40 bed", "60 bed"]),
        ("Prices range from £86m to £95m.", ["86000000..95000000 pound sterling"]),
        ("She lifted 120 kg.", ["120 kilogram"]),
    ],
)
def test_that_both_ends_of_what_was_lifted_are_read(text: str, reads: list[str]) -> None:
    assert [slot(one, "reads") for one in told(text).values() if slot(one, "reads")[-4:] != "year"] == reads


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("Thornby came fourth last year with 41 points.", "41 points", "Thornby"),
        ("Rhea Moss finished second in the 2021 race with 4,100 votes.", "4,100 votes", "Rhea Moss"),
        ("The Greens came third in May with 12%.", "12%", "Greens"),
    ],
)
def test_that_a_time_may_stand_behind_a_place(text: str, words: str, subject: str) -> None:
    assert slot(told(text)[words], "subject") == subject


def test_that_lifting_alone_is_no_rise() -> None:
    assert slot(told("She lifted 120 kg.")["120 kg"], "change") == ""


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("Forscher maßen in 60 Läden die Luft.", "60 Laden"),
        ("Die Stadt baut vier neue Häfen.", "4 neue Hafen"),
        ("Der Kreis zählte 300 Schäden.", "300 Schaden"),
        ("Es gibt 40 Gärten.", "40 Garten"),
        ("Die Firma baut 90 Öfen im Jahr.", "90 Ofen per year"),
        ("Das Dorf hat zwei Bäckerläden.", "2 Bäckerladen"),
    ],
)
def test_that_a_plural_told_by_its_vowel_is_one_of_its_noun(text: str, reads: str) -> None:
    assert reads in [slot(one, "reads") for one in told(text, "de").values()]
