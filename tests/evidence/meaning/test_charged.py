"""Sums that somebody has to pay or to get, which are not theirs."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("A bus company has been fined £7.5m over the crash at Aldwick.", "£7.5m", ""),
        ("Norvik Metals was fined a record $6 million on Monday.", "$6 million", ""),
        ("The water firm was ordered to pay £2.4m in costs.", "£2.4m", ""),
        ("A hospital trust was told to repay £310,000.", "£310,000", ""),
        ("The airline was awarded €20m in compensation.", "€20m", ""),
        ("The council agreed to pay £75,000 to the family.", "£75,000", ""),
        ("The club has been docked six points.", "six points", ""),
        ("The bank must pay a penalty of £90m.", "£90m", "penalty"),
        ("Fines of £11.5m were imposed.", "£11.5m", "Fines"),
        ("The firm was valued at £30m.", "£30m", "firm"),
        ("Borrowers pay £900 a month.", "£900 a month", "Borrowers"),
        ("The judge ordered Norrail to pay £840,000.", "£840,000", ""),
        ("A court ordered the airline to pay €20m to the families.", "€20m", ""),
        ("The regulator told the bank to repay £4m.", "£4m", ""),
        ("The tribunal made the firm pay back £310,000.", "£310,000", ""),
        ("The ruling forces the club to hand over £90,000.", "£90,000", ""),
        ("Ministers required the contractor to refund $3m.", "$3m", ""),
        ("The jury ordered Dale to pay damages of £6,000.", "£6,000", "damages"),
        ("The scheme allows tenants to pay £900 a month.", "£900 a month", "tenants"),
        ("The bank told the firm to cut debts to £4m.", "£4m", "debts"),
        ("The club was fined £200,000 and its manager £40,000.", "£40,000", "manager"),
    ],
)
def test_that_a_fine_is_not_of_who_pays_it(text: str, words: str, subject: str) -> None:
    assert slot(told(text)[words], "subject") == subject


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("Ein Busunternehmen muss 7,5 Millionen Euro Strafe zahlen.", "7,5 Millionen Euro", ""),
        ("Der Konzern wurde zu 40 Millionen Euro verurteilt.", "40 Millionen Euro", ""),
        ("Der Verein wurde mit 25.000 Euro bestraft.", "25.000 Euro", ""),
        ("Die Klinik musste 310.000 Euro zurückzahlen.", "310.000 Euro", ""),
        ("Die Firma zahlt 14 Millionen Euro Bußgeld.", "14 Millionen Euro", ""),
        ("Der Fahrer muss 900 Euro Bußgeld zahlen.", "900 Euro", ""),
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
def test_that_it_is_not_in_german_either(text: str, words: str, subject: str) -> None:
    assert slot(told(text, "de")[words], "subject") == subject
