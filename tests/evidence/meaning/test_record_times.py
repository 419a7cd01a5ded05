"""A record's date and the time of another clause are no time of a figure."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("language", "text", "words", "period"),
    [
        ("en", "The crowd of 12,406 was the biggest at Mill Lane since 1978.", "12,406", ""),
        ("en", "Turnout of 64 per cent was the highest since 1992.", "64 per cent", ""),
        ("en", "Joblessness hit 7 per cent, the worst rate since May 2013.", "7 per cent", ""),
        ("en", "Exports fell 12 per cent, the steepest drop since last year.", "12 per cent", ""),
        ("de", "Die Quote von 64 Prozent war die höchste seit 1992.", "64 Prozent", ""),
        ("en", "Prices have risen 40 per cent since 2019, the most in Europe.", "40 per cent", "since 2019"),
        ("en", "Turnout has stood at 64 per cent since 1992.", "64 per cent", "since 1992"),
        ("en", "The largest of the firms has cut 300 jobs since 2019.", "300 jobs", "since 2019"),
        ("en", "The firm has 1,200 vans and sales fell to 30,000 last year.", "1,200 vans", ""),
        ("en", "The zoo keeps 340 animals and its visitor numbers rose to 60,000 in May.", "340 animals", ""),
        ("en", "The club has 800 members and income dropped to £40,000 last year.", "800 members", ""),
        ("en", "The club has 800 members and income dropped to £40,000 last year.", "£40,000", "last year"),
        ("de", "Der Zoo hat 340 Tiere und die Einnahmen sanken auf 60.000 Euro im Mai.", "340 Tiere", ""),
        ("en", "The firm sold 1,200 vans and 300 buses last year.", "1,200 vans", "last year"),
        ("en", "The port handled 300 ships and 40 ferries in May.", "300 ships", "May"),
    ],
)
def test_the_time_of_a_figure(language: str, text: str, words: str, period: str) -> None:
    assert slot(told(text, language)[words], "period") == period


@pytest.mark.parametrize(
    ("language", "text", "words", "subject"),
    [
        ("en", "Shares fell, with the Kelby 40 closing down 0.8%.", "0.8%", "Kelby 40"),
        ("en", "London slipped, with Norvik trading down 2 per cent.", "2 per cent", "Norvik"),
        ("en", "Stocks rose, with the index finishing up 1.2 per cent.", "1.2 per cent", "index"),
        ("en", "Car manufacturing down 5 per cent was a surprise.", "5 per cent", "Car manufacturing"),
        ("en", "Foreign trading was down 5 per cent.", "5 per cent", "Foreign trading"),
        ("en", "Factory closings rose 3 per cent.", "3 per cent", "Factory closings"),
        ("de", "Nötig sind 8.200.", "8.200", ""),
        ("de", "Betroffen sind rund 640 der 5.200 Mitarbeiter.", "rund 640", ""),
        ("de", "Gestrichen werden 90 der 700 Stellen.", "90", ""),
        ("de", "Erforderlich waren 41 Stimmen.", "41 Stimmen", ""),
        ("de", "Offen sind 12 Millionen Euro.", "12 Millionen Euro", ""),
        ("de", "Kosten sind 300 Euro.", "300 Euro", "Kosten"),
        ("de", "Die Nötigung nahm um 3 Prozent zu.", "3 Prozent", "Nötigung"),
        ("de", "Die Zahl der Betroffenen stieg auf 640.", "640", "Zahl der Betroffenen"),
    ],
)
def test_what_a_participle_leaves_as_subject(language: str, text: str, words: str, subject: str) -> None:
    assert slot(told(text, language)[words], "subject") == subject
