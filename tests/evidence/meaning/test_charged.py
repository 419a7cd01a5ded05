"""Sums that somebody has to pay or to get, which are theirs only with the word that says so."""

import pytest

from briefgen.model.evidence import Figure
from tests.kit.told import slot, told


def called(figure: Figure) -> str:
    """Subject and measure as a table prints them: without the second a fine would read as one's own sum."""
    return ", ".join(filter(None, (slot(figure, "subject"), slot(figure, "measure"))))


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("A bus company has been fined £7.5m over the crash at Aldwick.", "£7.5m", "bus company, fined"),
        ("Norvik Metals was fined a record $6 million on Monday.", "$6 million", "Norvik Metals, fined"),
        ("The water firm was ordered to pay £2.4m in costs.", "£2.4m", "water firm, ordered to pay"),
        ("A hospital trust was told to repay £310,000.", "£310,000", "hospital trust, told to repay"),
        ("The airline was awarded €20m in compensation.", "€20m", "airline, awarded"),
        ("The council agreed to pay £75,000 to the family.", "£75,000", "council, agreed to pay"),
        ("The club has been docked six points.", "six points", "club, docked"),
        ("The bank must pay a penalty of £90m.", "£90m", "penalty"),
        ("Fines of £11.5m were imposed.", "£11.5m", "Fines"),
        ("The firm was valued at £30m.", "£30m", "firm"),
        ("Borrowers pay £900 a month.", "£900 a month", "Borrowers"),
        ("The judge ordered Norrail to pay £840,000.", "£840,000", "Norrail, to pay"),
        ("A court ordered the airline to pay €20m to the families.", "€20m", "airline, to pay"),
        ("The regulator told the bank to repay £4m.", "£4m", "bank, to repay"),
        ("The tribunal made the firm pay back £310,000.", "£310,000", "firm, pay back"),
        ("The ruling forces the club to hand over £90,000.", "£90,000", "club, to hand over"),
        ("Ministers required the contractor to refund $3m.", "$3m", "contractor, to refund"),
        ("The jury ordered Dale to pay damages of £6,000.", "£6,000", "damages"),
        ("The scheme allows tenants to pay £900 a month.", "£900 a month", "tenants"),
        ("The bank told the firm to cut debts to £4m.", "£4m", "debts"),
        ("The club was fined £200,000 and its manager £40,000.", "£40,000", "manager, fined"),
    ],
)
def test_that_a_fine_is_of_who_pays_it_only_with_the_word_for_it(text: str, words: str, subject: str) -> None:
    assert called(told(text)[words]) == subject


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        (
            "Ein Busunternehmen muss 7,5 Millionen Euro Strafe zahlen.",
            "7,5 Millionen Euro",
            "Busunternehmen, Strafe",
        ),
        ("Der Konzern wurde zu 40 Millionen Euro verurteilt.", "40 Millionen Euro", "Konzern, verurteilt"),
        ("Der Verein wurde mit 25.000 Euro bestraft.", "25.000 Euro", "Verein, bestraft"),
        ("Die Klinik musste 310.000 Euro zurückzahlen.", "310.000 Euro", "Klinik, zurückzahlen"),
        ("Die Firma zahlt 14 Millionen Euro Bußgeld.", "14 Millionen Euro", "Firma, Bußgeld"),
        ("Der Fahrer muss 900 Euro Bußgeld zahlen.", "900 Euro", "Fahrer, Bußgeld"),
        ("Die Geldstrafe wurde auf 14 Millionen Euro erhöht.", "14 Millionen Euro", "Geldstrafe"),
        ("Das Gericht verurteilte die Bahn zu 840.000 Euro.", "840.000 Euro", ""),
        ("Die Richterin verpflichtete den Bauherrn zu 90.000 Euro.", "90.000 Euro", ""),
        ("Der Verband belegte den Klub mit 25.000 Euro.", "25.000 Euro", ""),
        ("Die Kammer verdonnerte die Firma zu 3 Millionen Euro.", "3 Millionen Euro", ""),
        ("Die Stadt verklagte den Betreiber auf 2 Millionen Euro.", "2 Millionen Euro", ""),
        ("Das Amt bestrafte den Händler mit 8.000 Euro.", "8.000 Euro", ""),
        ("Die Kammer gab 3 Millionen Euro aus.", "3 Millionen Euro", "Kammer"),
        ("Der Umsatz der Firma lag bei 14 Millionen Euro.", "14 Millionen Euro", "Umsatz der Firma"),
        ("Gegen die Bank wurde eine Strafe von 3 Millionen Euro verhängt.", "3 Millionen Euro", "Strafe"),
    ],
)
def test_that_it_is_so_in_german(text: str, words: str, subject: str) -> None:
    assert called(told(text, "de")[words]) == subject
