"""Whole sentences are text; labels, calls and notes are none, however they close."""

from collections.abc import Callable

import pytest

from briefgen.article.told import is_told
from briefgen.article.words import reason_for
from briefgen.model.article import Article

Reader = Callable[..., Article]

ENGLISH = (
    "Skip to content\nHome\nNews\nHarbour wall to be raised\nBy Ann Lee\n3 March 2025\nShare\nFacebook\n"
    "The port will raise its harbour wall by a metre after two floods in one winter.\n\n"
    "The work costs £3m and will be paid from the reserve, the port said in a statement.\n\n"
)
GERMAN = (
    "Startseite\nLokales\nMenü\nHafen erhöht seine Mauer\nVon: Anna Lee\nStand: 03.03.2025, 14:37 Uhr\n"
    "Teilen\n"
    "Der Hafen erhöht seine Mauer nach zwei Fluten in einem Winter um einen Meter.\n\n"
    "Die Arbeiten kosten drei Millionen Euro und werden aus der Rücklage bezahlt, teilte der Hafen mit.\n\n"
)


@pytest.mark.parametrize(
    ("last", "below"),
    [
        ("The port will pay 3p a share on 1 May.", "Related articles\nVillage school closes"),
        ("The inquest resumes on 4 March 2025 at 10am.", "Comments\nbear99\nNo!"),
        ("The inquiry continues.", "Most read\n1 Fire at barn\n2 Mill sold"),
        ("Print sales of the harbour guide doubled.", "Share this story\nCopy link"),
        ("Facebook said it removed the film of the flood.", "Advertisement\nRecommended\nMill sold"),
        ("By Monday 300 homes were still dry, and crews worked on.", "Sign up for our newsletter"),
        ("Shares in the port rose 3 per cent to 612p on Thursday.", "More from News\nMill sold"),
    ],
)
def test_that_a_last_sentence_above_furniture_is_text(read_bytes: Reader, last: str, below: str) -> None:
    article = read_bytes(f"{ENGLISH}{last}\n{below}\n".encode())
    assert article.paragraph_texts[-1] == last
    assert len(article.paragraphs) == 3


@pytest.mark.parametrize(
    ("last", "below"),
    [
        ("Gegen 15 Uhr war die Mauer wieder frei.", "Auch interessant\nDorfschule schließt"),
        ("Am Montag, 10. März, tagt der Rat ab 18 Uhr erneut im großen Saal.", "Kommentare\nbär99\nNein!"),
        ("Die Ermittlungen dauern an.", "Meistgelesen\nBrand in Scheune"),
        ("Gegen einen Taucher wurde Anzeige erstattet.", "Mehr zum Thema\nMühle verkauft"),
        ("Bis 6 Uhr pumpten 40 Helfer Wasser ab.", "Teilen\nJetzt anmelden und nichts verpassen."),
        ("Weitere 40 Boote wurden an Land gezogen.", "Artikel teilen\nLink kopieren"),
    ],
)
def test_that_a_last_german_sentence_above_furniture_is_text(
    read_bytes: Reader, last: str, below: str
) -> None:
    article = read_bytes(f"{GERMAN}{last}\n{below}\n".encode())
    assert article.paragraph_texts[-1] == last
    assert len(article.paragraphs) == 3


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Share this story.", "en"),
        ("Follow @LindvikNews on Twitter. Offers may be limited.", "en"),
        ("Watch: how the storm moved in.", "en"),
        ("Last updated on 3 March 2025 at 10am.", "en"),
        ("All rights reserved.", "en"),
        ("Have you seen it? Share your pictures with us.", "en"),
        ("Zuletzt aktualisiert am 3. März 2025 um 10 Uhr.", "de"),
        ("Jetzt anmelden und nichts verpassen.", "de"),
        ("Lesen Sie auch den Bericht, der gestern erschien.", "de"),
        ("Artikel teilen und weiterleiten.", "de"),
    ],
)
def test_that_calls_and_notes_tell_nothing(line: str, language: str) -> None:
    assert not is_told(line, language)


def test_that_a_note_on_where_a_text_appeared_stays_one() -> None:
    words = "This article originally appeared in the Lindvik Courier."
    assert reason_for(words, "en") == "note on dates"
    assert reason_for("Über dieses Thema berichtete der Funk am 3. März um 12 Uhr.", "de") == "note on dates"
