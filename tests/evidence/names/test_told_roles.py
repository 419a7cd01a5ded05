"""What an article tells that somebody is, as a later description takes it up."""

import pytest

from tests.kit.spoken import quotations, speakers

QUOTE = "“Nobody asked us about it,” {} said."
GERMAN = "„Uns hat niemand gefragt“, sagte {}."


@pytest.mark.parametrize(
    ("before", "described", "name"),
    [
        ("Tom Rudd is the union convener at the docks.", "the convener", "Tom Rudd"),
        ("Joe Park is chair of the Rivers Trust and lives in Wick.", "the chair", "Joe Park"),
        ("Meg Hill is a curator at the hall.", "the curator", "Meg Hill"),
        ("Councillor Ruth Amery, cabinet member for highways, came.", "the cabinet member", "Ruth Amery"),
        ("Al Finch, shop steward at the mill, nodded.", "the shop steward", "Al Finch"),
        ("Nina Frost is the lead engineer on the wall.", "the lead engineer", "Nina Frost"),
        ("Cllr Iris Penn, portfolio holder for roads, wept.", "the portfolio holder", "Iris Penn"),
        ("Nina Frost is a good friend from Hull.", "the good friend", "the good friend"),
        ("Lou Hart is no longer convener of the group.", "the convener", "the convener"),
        ("Lou Hart is not the curator of the hall.", "the curator", "the curator"),
        ("Lou Hart is the curator’s friend.", "the curator", "the curator"),
        ("Lou Hart is a friend of the curator.", "the curator", "the curator"),
        ("Lou Hart is a curator. Jan Cole is a curator.", "the curator", "the curator"),
    ],
)
def test_that_an_office_a_sentence_tells_of_is_taken_up(before: str, described: str, name: str) -> None:
    assert speakers(before, QUOTE.format(described)) == [name]


@pytest.mark.parametrize(
    ("before", "described", "name"),
    [
        ("Karin Thoma ist Obermeisterin der Innung in Lohe.", "die Obermeisterin", "Karin Thoma"),
        ("Eva Brandt, Hauptautorin der Studie, nickte.", "die Hauptautorin", "Eva Brandt"),
        ("Jan Moos ist der Leiter des Amtes.", "der Leiter", "Jan Moos"),
        ("Jan Moos ist nicht Leiter des Amtes.", "der Leiter", "der Leiter"),
        ("Jan Moos ist ein Freund der Leiterin.", "die Leiterin", "die Leiterin"),
        ("Eva Brandt, Hauptautorin der Studie, nickte.", "die Obermeisterin", "die Obermeisterin"),
    ],
)
def test_that_a_german_office_is_taken_up_past_whose_it_is(before: str, described: str, name: str) -> None:
    assert speakers(before, GERMAN.format(described), language="de") == [name]


def test_that_the_office_is_told_as_the_role() -> None:
    (quote,) = quotations("Joe Park is chair of the Rivers Trust and lives in Wick.", QUOTE.format("Park"))
    assert quote.speaker is not None
    assert quote.speaker.role == "chair of the Rivers Trust"
