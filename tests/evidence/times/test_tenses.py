"""A day of the week or month by the tense of its clause."""

from datetime import date

import pytest

from briefgen.evidence.find import find_evidence
from tests.kit.labelled import plain_article

THURSDAY = date(2026, 11, 12)


def day(text: str, language: str = "en") -> str:
    """The day of the first event in the text; "?" where it is left open, nothing where there is none."""
    events = find_evidence(plain_article(text, published=THURSDAY, language=language)).events
    return next(("?" if event.when is None else event.when.isoformat() for event in events), "")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lindvik visit Corran, who are second, on Tuesday.", "2026-11-17"),
        ("Corran play France on Sunday.", "2026-11-15"),
        ("Holders Lindvik face Corran on 21 November.", "2026-11-21"),
        ("The bank reports results on Wednesday.", "2026-11-18"),
        ("Shares of the bank, which reports results on Wednesday, fell 3 per cent.", "2026-11-18"),
        ("Ministers meet in Paris on Tuesday.", "2026-11-17"),
        ("The minister arrives in Paris on Tuesday.", "2026-11-17"),
        ("The film is out on Friday.", "2026-11-13"),
        ("She said the inquest is on Tuesday.", "2026-11-17"),
        ("The council could vote on Wednesday.", "2026-11-18"),
        ("He said the road would reopen on Friday.", "2026-11-13"),
        ("The mayor said she would meet Mr Lee on Wednesday.", "2026-11-18"),
        ("She told staff she would not go and would speak on Monday.", "2026-11-16"),
        ("The judge adjourned the case to 8 January.", "2027-01-08"),
        ("Lee was remanded in custody until 8 December.", "2026-12-08"),
        ("Ann Lee, 34, appears before the bench on Friday charged with arson.", "2026-11-13"),
        ("The striker, who has not scored since August, faces a scan on Monday.", "2026-11-16"),
    ],
)
def test_that_a_plain_present_looks_ahead(text: str, found: str) -> None:
    assert day(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "A man dies in a fire on Monday.",
        "Rain hits the coast on Sunday.",
        "On Sunday Corran play France.",
        "The firm is filing a complaint in the north on Monday.",
        "Corran have lost five games and travel to Lindvik on Tuesday.",
        "Corran play Lindvik in Sunday's final.",
    ],
)
def test_that_a_present_that_may_be_a_tale_leaves_its_day_open(text: str) -> None:
    assert day(text) == "?"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Police are asking for witnesses after a robbery on Tuesday.", "2026-11-10"),
        ("The bank cut rates on Wednesday.", "2026-11-11"),
        ("She moved to Corran on 8 January.", "2026-01-08"),
        ("The strike lasted until 8 January.", "2026-01-08"),
        ("Lindvik United won on Wednesday.", "2026-11-11"),
        ("Police raids on Tuesday left two hurt.", "2026-11-10"),
        ("He could not walk on Friday.", "2026-11-06"),
        ("Two men killed in bank raids on Tuesday were brothers.", "2026-11-10"),
        ("Her handling of the protests on Sunday was praised.", "2026-11-08"),
        ("He announced his support for the Corran governor on Monday.", "2026-11-09"),
        ("She spoke at length, including on the Corran town council, on Monday.", "2026-11-09"),
        ("At a meeting with town leaders in Corran on Monday, one woman wept.", "2026-11-09"),
        ("The firm sold 1,100 shares of Lindvik banks Friday, ending a row.", "2026-11-06"),
        ("The mayor told her Corran counterparts in talks on Monday.", "2026-11-09"),
        ("The vote on Monday shows how split the town is.", "2026-11-09"),
        ("Monday's vote splits the town.", "2026-11-09"),
        ("The council announced plans Monday to build a pier.", "2026-11-09"),
        ("She called him a “decent man” Monday, hours after the row.", "2026-11-09"),
        ("While guards came, authorities did not act on Monday.", "2026-11-09"),
    ],
)
def test_that_a_past_or_a_noun_of_its_own_keeps_its_day_behind(text: str, found: str) -> None:
    assert day(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Die Bank legt am Mittwoch Zahlen vor.", "2026-11-18"),
        ("Union empfängt am Samstag Corran.", "2026-11-14"),
        ("Die Minister treffen sich am Freitag in Wien.", "2026-11-13"),
        ("Das Konzert ist am Freitag.", "2026-11-13"),
        ("Die Minister trafen am Freitag ein.", "2026-11-06"),
        ("Der Sänger ist am Freitag gestorben.", "2026-11-06"),
        ("Die Bank hat am Mittwoch Zahlen vorgelegt.", "2026-11-11"),
        ("Lindvik gewinnt am Mittwoch gegen Corran.", "2026-11-11"),
        ("Der Streik läuft seit Freitag.", "2026-11-06"),
        ("Am frühen Mittwochmorgen brannte ein Stall.", "2026-11-11"),
        ("Am Sonntag wählen die Bürger einen neuen Rat.", "2026-11-15"),
        ("Am Sonntag wählten die Bürger einen neuen Rat.", "2026-11-08"),
        ("Bei einem Brand sind am Mittwochabend drei Menschen verletzt worden.", "2026-11-11"),
        ("Ein Mann steht am Montag vor dem Tor.", "?"),
    ],
)
def test_that_a_german_present_before_its_day_looks_ahead(text: str, found: str) -> None:
    assert day(text, "de") == found


def test_that_a_figure_has_the_day_of_its_event() -> None:
    (figure,) = find_evidence(plain_article("The town opens 40 rooms on Monday.", published=THURSDAY)).figures
    assert figure.when is not None
    assert figure.when.isoformat() == "2026-11-16"
