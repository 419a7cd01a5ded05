"""Two numbers of one thing in two sentences, and the change that is made of them."""

from datetime import date

import pytest

from tests.kit.flagged import said

TUESDAY = date(2025, 6, 10)


def kinds(text: str, language: str) -> list[str]:
    return [kind for kind, _ in said(text, published=TUESDAY, language=language)]


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        (
            "The mill made 900 tonnes. The year before it had been 750 tonnes. That is a rise of 30 "
            "per cent.",
            "en",
            "change",
        ),
        (
            "Last year 18 per cent failed; this year 12 per cent did. That is a fall of 6 per cent.",
            "en",
            "percent or points",
        ),
        (
            "Am See brüten 90 Paare. Im Vorjahr waren es 60 Paare. Damit stieg die Zahl der Paare um "
            "80 Prozent.",
            "de",
            "change",
        ),
        (
            "Die Fähre kostete 40 Millionen Kronen. Im Vorjahr waren es 35 Millionen Euro gewesen.",
            "de",
            "currencies",
        ),
        (
            "The quota rose from 20 per cent to 26 per cent in six years, a rise of 6 per cent.",
            "en",
            "percent or points",
        ),
        (
            "Die Quote ist von 30 Prozent auf 24 Prozent gesunken, das sind 6 Prozent weniger.",
            "de",
            "percent or points",
        ),
        ("Der Etat sinkt von 80.000 Euro auf 60.000 Euro, also um die Hälfte.", "de", "change"),
        ("The rent has tripled. In 2020 it was £400, now it is £800.", "en", "change"),
    ],
)
def test_that_what_two_times_make_is_held_against_what_is_claimed(
    text: str, language: str, kind: str
) -> None:
    assert kinds(text, language) == [kind]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "The mill made 900 tonnes. The year before it had been 750 tonnes. That is a rise of 20 "
            "per cent.",
            "en",
        ),
        (
            "The mill made 900 tonnes. The year before it had been 750 tonnes. Thus wages rose by 30 "
            "per cent.",
            "en",
        ),
        ("The firm earned $20m. In 2019 it had paid €15m for a mill.", "en"),
        (
            "Last year 18 per cent failed; this year 12 per cent did. That is why fees fell by 6 per cent.",
            "en",
        ),
        (
            "Die Reederei verdiente 20 Millionen Dollar. Im Vorjahr hatte sie 15 Millionen Euro für "
            "die Werft gezahlt.",
            "de",
        ),
        (
            "Am See brüten 90 Paare. Im Vorjahr waren es 60 Paare. Damit stieg der Aufwand um 80 Prozent.",
            "de",
        ),
        ("Der Etat sinkt von 80.000 Euro auf 60.000 Euro, also um ein Viertel.", "de"),
    ],
)
def test_that_what_is_of_something_else_is_let_be(text: str, language: str) -> None:
    assert kinds(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        (
            "The zoo has 90 birds. Forty of them are in Leeds, 35 in York and 25 in Hull.",
            "en",
            "parts and total",
        ),
        (
            "The house has 48 seats. Of these, 22 went to Labour, 17 to the Greens and 12 to Reform.",
            "en",
            "parts and total",
        ),
        ("Wir haben 200 Bäume gepflanzt, 90 Eichen, 70 Buchen und 60 Linden.", "de", "parts and total"),
        ("Wages have risen fivefold, the union said.", "en", "times more"),
        ("Die Löhne stiegen um das Dreifache, hieß es.", "de", "times more"),
        ("The club asked for £5m and got $3m of it.", "en", "currencies"),
        (
            "Er war von 1990 bis 2002 Rektor. Nach zwanzig Jahren im Amt ging er in Rente.",
            "de",
            "span length",
        ),
        ("She led it from 2009 to 2016. After eleven years in charge she left.", "en", "span length"),
        ("Eleven climbers are missing. The families of the 14 missing climbers wait.", "en", "two values"),
        ("Der Turm ist 74 Meter hoch. Von dem 84 Meter hohen Turm sieht man weit.", "de", "two values"),
    ],
)
def test_that_parts_and_values_of_two_sentences_are_held_together(
    text: str, language: str, kind: str
) -> None:
    assert kinds(text, language) == [kind]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nine ships are lost at sea. The families of the 30 lost ships wait.", "en"),
        ("The house has 48 seats. Of these, 22 went to women, 17 to lawyers and 12 to newcomers.", "en"),
        ("The zoo has 90 birds. Forty of them are in Leeds, 35 in York and 25 were sold last year.", "en"),
        ("Das Haus hat 48 Sitze. Davon gingen 22 an Frauen, 17 an Juristen und 12 an Neulinge.", "de"),
        ("Wages have risen fivefold since 1990.", "en"),
        ("Wages have risen fivefold, from £4 to £20.", "en"),
        ("Die Löhne stiegen auf das Dreifache, hieß es.", "de"),
        ("The club asked for £5m. It paid $3m of its debt.", "en"),
        (
            "Er war von 1990 bis 2002 Rektor. Nach zwanzig Jahren im Amt ging auch der Hausmeister in Rente.",
            "de",
        ),
        ("A fire left 34 families homeless. Four years ago a fire left 43 families homeless.", "en"),
        ("Eleven climbers are on the hill. The families of the 14 missing climbers wait.", "en"),
        ("Der Turm ist 74 Meter hoch. Von dem 84 Meter hohen Mast sieht man weit.", "de"),
    ],
)
def test_that_look_alikes_in_two_sentences_are_let_be(text: str, language: str) -> None:
    assert kinds(text, language) == []


@pytest.mark.parametrize(
    ("text", "table", "kind"),
    [
        ("Leeds has 412,000 inhabitants.", "Town\tInhabitants|Leeds\t421,000|Hull\t260,000", "two values"),
        ("The firm sold 412 ships in 2023.", "Year\tShips sold|2022\t380|2023\t421", "two values"),
        ("Leeds has 412,000 inhabitants.", "Town\tInhabitants|Leeds\t412,000|Hull\t421,000", ""),
        ("The firm sold 412 ships in 2023.", "Year\tShips sold|2022\t421|2023\t412", ""),
        ("The firm sold 412 ships in 2023.", "Year\tShips built|2022\t380|2023\t633", ""),
    ],
)
def test_that_a_cell_of_a_table_is_held_against_the_text(text: str, table: str, kind: str) -> None:
    rows = table.split("|")
    told = said(text, "The firm has grown.", *rows, published=TUESDAY)
    assert [kind for kind, _ in told] == ([kind] if kind else [])
