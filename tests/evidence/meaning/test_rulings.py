"""Fines, awards and sentences: of whom they are, and the word that says which they are."""

import pytest

from briefgen.evidence.find import find_evidence
from tests.kit.labelled import plain_article
from tests.kit.told import PUBLISHED, slot, told


@pytest.mark.parametrize(
    ("text", "words", "subject", "measure"),
    [
        ("Norrail was fined £400,000 on Friday.", "£400,000", "Norrail", "fined"),
        ("A bus company has been fined £7.5m over the crash.", "£7.5m", "bus company", "fined"),
        ("Coach operator fined £2.3m after crash", "£2.3m", "Coach operator", "fined"),
        ("The regulator fined one board, Axiom, £350,000.", "£350,000", "Axiom", "fined"),
        ("The judge fined Ellby Freight $3m.", "$3m", "Ellby Freight", "fined"),
        ("The firm was ordered to pay €13bn in back taxes.", "€13bn", "firm", "ordered to pay"),
        ("The widow was awarded £5m in damages.", "£5m", "widow", "awarded"),
        ("A jury awarded the two sisters $4m.", "$4m", "two sisters", "awarded"),
        ("Martin Keane was jailed for 12 years.", "12 years", "Martin Keane", "jailed for"),
        ("The judge sentenced Peter Dale to six years in prison.", "six years", "Peter Dale", "sentenced"),
        ("The plumber got a £300 fine.", "£300", "plumber", "fine"),
        ("The bank agreed to pay a $40m penalty.", "$40m", "bank", "agreed to pay"),
        ("A court ordered the airline to pay €20m to families.", "€20m", "airline", "to pay"),
        ("Corvin was fined £9,000 and ordered to pay £800 costs.", "£800", "Corvin", "ordered to pay"),
        ("The club was fined £200,000 and its manager £40,000.", "£40,000", "manager", "fined"),
        ("The club has been docked six points.", "six points", "club", "docked"),
    ],
)
def test_that_a_fine_is_of_who_was_fined_and_says_so(
    text: str, words: str, subject: str, measure: str
) -> None:
    figure = told(text)[words]
    assert (slot(figure, "subject"), slot(figure, "measure")) == (subject, measure)


@pytest.mark.parametrize(
    ("text", "words", "subject", "measure"),
    [
        ("Die Bahn wurde zu 4 Millionen Euro verurteilt.", "4 Millionen Euro", "Bahn", "verurteilt"),
        ("Am Montag wurde der Händler zu 900 Euro verurteilt.", "900 Euro", "Händler", "verurteilt"),
        ("Man hat Armin Pohl zu vier Jahren Haft verurteilt.", "vier Jahren", "Armin Pohl", "verurteilt"),
        ("Ein 24-Jähriger wurde zu drei Jahren Haft verurteilt.", "drei Jahren", "24-Jähriger", "verurteilt"),
        ("Der Fahrer muss 900 Euro Bußgeld zahlen.", "900 Euro", "Fahrer", "Bußgeld"),
        ("Die Klinik musste 310.000 Euro zurückzahlen.", "310.000 Euro", "Klinik", "zurückzahlen"),
        ("Der Verein wurde mit 25.000 Euro bestraft.", "25.000 Euro", "Verein", "bestraft"),
        ("Der Spieler wurde für drei Monate gesperrt.", "drei Monate", "Spieler", "gesperrt"),
        ("Die Firma zahlt 14 Millionen Euro Bußgeld.", "14 Millionen Euro", "Firma", "Bußgeld"),
    ],
)
def test_that_it_is_in_german_too(text: str, words: str, subject: str, measure: str) -> None:
    figure = told(text, "de")[words]
    assert (slot(figure, "subject"), slot(figure, "measure")) == (subject, measure)


@pytest.mark.parametrize(
    ("text", "words", "language"),
    [
        ("Drivers can be fined up to £1,000.", "up to £1,000", "en"),
        ("The firm could be ordered to pay £3m.", "£3m", "en"),
        ("Prosecutors want Norrail fined £3m.", "£3m", "en"),
        ("The bank, which the watchdog fined £3m, shut.", "£3m", "en"),
        ("The court awarded £5m to the widow.", "£5m", "en"),
        ("The tenants were given two months' notice.", "two months", "en"),
        ("Norrail was not fined £3m.", "£3m", "en"),
        ("The lawyer asked the judge to order Norrail to pay £3m.", "£3m", "en"),
        ("He was jailed for 12 years.", "12 years", "en"),
        ("Der Händler könnte zu 900 Euro verurteilt werden.", "900 Euro", "de"),
        ("Die Bahn wurde nicht zu 900 Euro verurteilt.", "900 Euro", "de"),
        ("Sie wurde zu einer Strafe von 18 Monaten verurteilt.", "18 Monaten", "de"),
    ],
)
def test_that_nobody_has_a_sum_that_was_not_imposed_on_him(text: str, words: str, language: str) -> None:
    figure = told(text, language)[words]
    assert (slot(figure, "subject"), slot(figure, "measure")) == ("", "")


@pytest.mark.parametrize(
    "text",
    [
        "Norrail made £9m in 2023. Norrail was fined £4m in 2024.",
        "Norrail earned £9m in 2023 and was fined £4m in 2024.",
        "Norrail was fined £400,000 and ordered to pay £60,000 in costs.",
        "Norrail was fined £400,000. Ellby Freight was ordered to pay £60,000.",
    ],
)
def test_that_a_fine_is_set_beside_no_other_measure(text: str) -> None:
    assert not find_evidence(plain_article(text, published=PUBLISHED)).comparisons


def test_that_fines_of_two_years_are_called_fines() -> None:
    text = "Norrail was fined £400,000 in 2023 and £600,000 in 2024."
    (comparison,) = find_evidence(plain_article(text, published=PUBLISHED)).comparisons
    assert comparison.subject == "Norrail, fined"


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        (
            "A guard who sold keys to a gang was jailed for four years and two months.",
            "four years and two months",
            "guard",
        ),
        (
            "A clerk who took more than £9,000 from the choir has been jailed for three years.",
            "three years",
            "clerk",
        ),
        ("A driver who hit a child while drunk was jailed for six years.", "six years", "driver"),
        ("The bus firm that hid its faults for a decade was fined £3m.", "£3m", "bus firm"),
        ("An estate agent who lied to two buyers was ordered to pay £900.", "£900", "estate agent"),
        ("On Monday a nurse was jailed for two years.", "two years", "nurse"),
        # Whose ruling it is, another clause may tell.
        ("A man who said his brother had been jailed for two years won.", "two years", "brother"),
        ("A guard who sold keys to a gang could be jailed for two years.", "two years", ""),
        ("A woman who knew the guard who was jailed for two years spoke.", "two years", ""),
    ],
)
def test_that_a_ruling_is_of_who_did_something(text: str, words: str, subject: str) -> None:
    assert slot(told(text)[words], "subject") == subject
