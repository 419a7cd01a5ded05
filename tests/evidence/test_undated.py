"""Dates on which nothing happened, and what is told of a date that does not stand in its own sentence."""

from datetime import date

import pytest

from briefgen.evidence.events import find_events
from tests.kit.labelled import plain_article

TUESDAY = date(2026, 11, 24)


def told(text: str, language: str) -> list[tuple[str, str]]:
    article = plain_article(text, published=TUESDAY, language=language)
    return [(one.when.isoformat() if one.when else "", one.told) for one in find_events(article)]


def when(text: str, language: str) -> list[str]:
    return [day for day, _ in told(text, language)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The growers' alliance spent $640,000 on ads since October, state filings show.", "en"),
        ("It was the first time that a director had been convicted since privatisation in 1989.", "en"),
        ("Rents have climbed 9% since the ban in March.", "en"),
        ("The bank has held its rate at 3.75% since August.", "en"),
        ("Crime has halved since he took office in 2019.", "en"),
        ("Since early June, three hundred people have joined the choir.", "en"),
        ("It is the first strike since May.", "en"),
        ("Die Zahl ist in Sachsen seit Januar um 4,1 Prozent auf 512 gefallen.", "de"),
        ("Stark ist der Rückgang im Norden, wo die Zahl seit Januar um 4 Prozent fiel.", "de"),
        ("Die Preise sind seit März gestiegen.", "de"),
        ("Es ist der erste Streik seit der Privatisierung im Jahr 1994.", "de"),
        ("Seit der Wahl im Mai hat die Partei 400 Mitglieder verloren.", "de"),
    ],
)
def test_that_what_is_counted_since_a_date_did_not_happen_on_it(text: str, language: str) -> None:
    assert when(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("The road has been blocked since a bridge fell down on Friday.", "en", ["2026-11-20"]),
        ("Two roads have been closed since Monday.", "en", ["2026-11-23"]),
        ("Ada Lund has run the museum since January 2021.", "en", ["2021-01"]),
        ("Rents rose in May and have not fallen since.", "en", ["2026-05"]),
        ("Zwei Wanderer werden seit Sonntag vermisst.", "de", ["2026-11-22"]),
        ("Ada Lund leitet seit Januar 2021 das Museum.", "de", ["2021-01"]),
    ],
)
def test_that_what_goes_on_since_a_day_or_month_began_then(text: str, language: str, days: list[str]) -> None:
    assert when(text, language) == days


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Firth, who was finance director until 2022, was given 12 months.", "en"),
        ("Lee, who ran the club from 2012 until May 2018, has written a book.", "en"),
        ("The painter, who was born in 1950, sold three works.", "en"),
        ("Ada Lund, born in Hull in May 1961, is to lead the choir.", "en"),
        ("Firth, der bis 2022 Finanzchef war, erhielt zwölf Monate.", "de"),
        ("Die Malerin, die im Mai 1950 geboren wurde, verkaufte drei Bilder.", "de"),
    ],
)
def test_that_what_an_insertion_says_of_age_or_office_dates_nothing(text: str, language: str) -> None:
    assert when(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (
            "Its chief executive, Tom Aldous, who took over in June, said he was sorry.",
            "en",
            [("2026-06", "Its chief executive, Tom Aldous, who took over in June")],
        ),
        (
            "He has scored more goals than Ken Duffy, who got 29 in 1987-88.",
            "en",
            [("1987/1988", "Ken Duffy, who got 29 in 1987-88")],
        ),
        (
            "Its director praised the mill, which closed in 1998.",
            "en",
            [("1998", "the mill, which closed in 1998")],
        ),
        (
            "The prize went to Ann Lee, who won the vote on Monday.",
            "en",
            [("2026-11-23", "Ann Lee, who won the vote on Monday")],
        ),
        (
            "Two ships, which sank in May 2020, will be raised.",
            "en",
            [("2020-05", "Two ships, which sank in May 2020")],
        ),
        (
            "Lee, whose mill burned down in May 2020, lives in Hull.",
            "en",
            [("2020-05", "Lee, whose mill burned down in May 2020")],
        ),
        (
            "Die Stadt verkauft eine Anlage mit 40 Megawatt, die im März 2023 in Betrieb ging.",
            "de",
            [("2023-03", "eine Anlage mit 40 Megawatt, die im März 2023 in Betrieb ging")],
        ),
        (
            "Der Verein ehrt seine Trainerin, die im Mai 2024 den Titel gewonnen hat.",
            "de",
            [("2024-05", "seine Trainerin, die im Mai 2024 den Titel gewonnen hat")],
        ),
    ],
)
def test_that_a_clause_about_a_noun_is_told_with_the_noun(
    text: str, language: str, found: list[tuple[str, str]]
) -> None:
    assert told(text, language) == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("The bank, which met on 3 May, cut its rate on Thursday.", "en", ["2026-05-03", "2026-11-19"]),
        ("The council, which is in debt, sold the park in May.", "en", ["2026-05"]),
        ("The strike will last until 4 December.", "en", ["2026-12-04"]),
        ("Die Firma, die in Halle sitzt, baut im Mai 2027 ein Werk.", "de", ["2027-05"]),
    ],
)
def test_that_dates_of_the_sentence_itself_stay(text: str, language: str, found: list[str]) -> None:
    assert when(text, language) == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The company said on Tuesday.", "en"),
        ("The announcement came on Friday.", "en"),
        ("He said the same in June.", "en"),
        ("This was confirmed on Monday by the ministry.", "en"),
        ("She was speaking in Leeds on Sunday.", "en"),
        ("Officials confirmed the news on Thursday.", "en"),
        ("Das teilte das Unternehmen am Dienstag mit.", "de"),
        ("Das sagte ein Sprecher am Montag.", "de"),
        ("Dies gab die Polizei am Freitag bekannt.", "de"),
        ("Das bestätigte das Ministerium am Mittwoch.", "de"),
    ],
)
def test_that_somebody_speaking_is_told_with_what_was_said(text: str, language: str) -> None:
    assert told(text, language) == []
    before = "The mine will close." if language == "en" else "Die Zeche schließt."
    assert [clause for _, clause in told(f"{before} {text}", language)] == [f"{before} {text}"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The company said on Tuesday that it would close its plant.", "en"),
        ("The ministry announced a ban on Friday.", "en"),
        ("She spoke to 400 miners on Sunday.", "en"),
        ("Die Firma teilte am Dienstag mit, dass sie 200 Stellen streicht.", "de"),
        ("Das Ministerium gab den Vertrag am Mittwoch frei.", "de"),
    ],
)
def test_that_a_sentence_that_tells_what_was_said_stands_alone(text: str, language: str) -> None:
    assert [clause for _, clause in told(text, language)] == [text]


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("Today it is one in nine.", "en", 0),
        ("A chemist today serves 5,080 people on average.", "en", 0),
        ("Today there are 400 of them.", "en", 0),
        ("Heute sind es 400.", "de", 0),
        ("Eine Apotheke versorgt heute im Schnitt 5.080 Menschen.", "de", 0),
        ("The bank today raised its rate to 4%.", "en", 1),
        ("Ministers meet today to discuss a plan of £40m.", "en", 1),
        ("Die Bank senkte heute ihren Zins.", "de", 1),
    ],
)
def test_that_today_may_be_our_time(text: str, language: str, count: int) -> None:
    assert len(when(text, language)) == count
