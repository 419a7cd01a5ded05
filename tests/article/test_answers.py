"""What closes an interview, what goes on below a call, and titles and ways above a text."""

from collections.abc import Callable

import pytest

from briefgen.model.article import Article

Reader = Callable[..., Article]

MENU = ("Menü", "Politik", "Kultur", "Podcasts")
TALK = (
    "Jens Ott führt in Auental ein Gasthaus. Dreimal stand es unter Wasser.",
    "Herr Ott, wie oft haben Sie schon gewischt?",
    "Dreimal. Beim ersten Mal dachte ich noch, es sei Pech.",
)
FLOOD = (
    "In der Nacht zum Mittwoch ist die Elde auf 6,40 Meter gestiegen und hat die Stadt überflutet.",
    "Rund 120 Menschen mussten ihre Häuser verlassen, teilte der Landkreis mit.",
)
TITLE = "„Ich habe Angst vor der nächsten Flut“"


def told(*lines: str) -> bytes:
    return "\n".join(lines).encode()


@pytest.mark.parametrize(
    "tail",
    [
        ("Und heute?", "Heute weiß ich, dass es wiederkommt."),
        ("Was tun?", "Bauen.", "Und wer zahlt?", "Das Land, hoffe ich."),
    ],
)
def test_that_short_answers_close_an_interview(tail: tuple[str, ...], read_bytes: Reader) -> None:
    article = read_bytes(told(*MENU, TITLE, "7. Juni 2026", *TALK, *tail, "Schlagwörter", "Hochwasser"))
    assert article.paragraph_texts == (*TALK, *tail)


def test_that_an_answer_to_the_reader_does_not(read_bytes: Reader) -> None:
    tail = ("Noch Fragen?", "Unsere Leute helfen Ihnen.")
    article = read_bytes(told(*MENU, TITLE, "7. Juni 2026", *TALK, *tail, "Schlagwörter"))
    assert article.paragraph_texts == TALK


def test_that_the_words_of_an_interview_over_its_deck_are_the_headline(read_bytes: Reader) -> None:
    deck = "Der Wirt Jens Ott über nasse Keller und eine Stadt, die sich nicht einig wird"
    article = read_bytes(told(*MENU, TITLE, deck, "Interview: Timo Brandt", "7. Juni 2026, 8:00 Uhr", *TALK))
    assert (article.headline, article.standfirst, article.byline) == (TITLE, deck, "Timo Brandt")


@pytest.mark.parametrize(
    ("last", "is_text"),
    [
        ("Die Schäden schätzt die Stadt auf vier Millionen Euro.", True),
        ("Das Orchester spielte am Samstag im Kurhaus.", False),  # on something else
        ("Wir schreiben für Ihre Stadt.", False),
    ],
)
def test_that_a_sentence_between_a_call_and_furniture_tells_of_the_same(
    last: str, is_text: bool, read_bytes: Reader
) -> None:
    call = "Newsletter „Auental am Morgen“: Jetzt kostenlos abonnieren"
    top = (*MENU, "Hochwasser trifft Auental zum dritten Mal", "3. Juni 2026")
    article = read_bytes(told(*top, *FLOOD, call, last, "Kommentare (17)", "Mehr zum Thema"))
    assert article.paragraph_texts == (*FLOOD, last) if is_text else article.paragraph_texts == FLOOD


def test_that_the_way_to_a_page_is_no_headline(read_bytes: Reader) -> None:
    way = "Sie sind hier: Startseite > Presse > Pressemitteilungen"
    article = read_bytes(told("Inhalt", "Navigation", way, "3. Juni 2026", "Stadt baut einen Damm", *FLOOD))
    assert article.headline == "Stadt baut einen Damm"
