"""Copies of pages whose text goes on between boxes: teasers, advertisements, calls, pull quotes, lists."""

from collections.abc import Callable

import pytest

from briefgen.model.article import Article

Reader = Callable[..., Article]

_TOP = "Menü\nSuche\nLokales\nSport\nWerdauer Bote\nHallenbad in Werdau bleibt bis Ostern geschlossen\n"
_ROW = "Von Hanna Lorenz\nStand: 12. November 2025, 10:20 Uhr\nTeilen\nDrucken\n"
_BODY = (
    "Das Hallenbad in Werdau bleibt nach einem Rohrbruch bis Ostern geschlossen. Das teilte die Stadt mit.",
    "„Wir müssen den gesamten Beckenboden öffnen“, sagte Bürgermeisterin Carla Neuber am Mittwoch in Werdau.",
    "In der Nacht zum Sonntag liefen rund 300.000 Liter Wasser in den Keller. Zwei Pumpen wurden zerstört.",
    "Ein Restaurator aus Zwickau soll 40 Kisten mit Akten trocknen. Das Archiv stand ebenfalls unter Wasser.",
    "Die Schulen weichen in das Freibad einer Nachbargemeinde aus, das ein Zelt über dem Becken hat.",
)
_TAIL = "\nSchlagworte\nHallenbad\nKommentare (1)\nWasserratte9\nvor 3 Stunden\nDas Bad war lange marode.\n"
_FOOT = "Antworten\nImpressum\nDatenschutz\n© Werdauer Bote 2025\n"
_BOXES = (
    "Lesen Sie auch\nWolf reißt drei Schafe am Ortsrand\nPlus Warum die alte Post leer steht",
    "Anzeige",
    "Newsletter\nWas heute wichtig wird, um sechs Uhr\nJetzt anmelden",
    "Meistgelesen\n1 Wolf reißt drei Schafe\n2 Bäcker backt Stollen\n3 Zug hält nicht",
    "Mehr aus der Region\nFreibäder ziehen Bilanz",
)


def _copy(body: list[str], top: str = _TOP + _ROW, tail: str = _TAIL + _FOOT) -> str:
    return top + "\n".join(body) + tail


@pytest.mark.parametrize("turn", range(len(_BOXES)))
def test_that_paragraphs_between_boxes_in_any_order_stay_and_no_box_comes_in(
    read_bytes: Reader, turn: int
) -> None:
    boxes = [*_BOXES[turn:], *_BOXES[:turn]]
    body = [part for pair in zip(_BODY, ["", *boxes[:3]], strict=False) for part in pair[::-1] if part]
    article = read_bytes(_copy([*body, _BODY[4]]).encode())
    assert article.text.split("\n\n") == list(_BODY)


def test_that_paragraphs_between_boxes_of_an_english_page_stay(read_bytes: Reader) -> None:
    body = [
        "A fire that burned for nine hours has destroyed the paper mill at Castleford Weir on the river.",
        "Crews from eight stations fought the blaze through the night. The roof of the hall fell in at 2am.",
        'Mill owner Graham Tolley promised to rebuild. "This mill will stand again," he said.',
        "Workers gathered at the gate in the rain. Some had run out in their socks.",
        "The cause of the fire is not yet known. An inquiry at the mill is to take six weeks.",
    ]
    boxes = [
        "ADVERTISEMENT",
        "Top stories\nBudget vote put off again\nSpring lambs born in snow",
        "Sponsored",
    ]
    copied = [body[0], boxes[0], body[1], body[2], boxes[1], body[3], boxes[2], body[4]]
    top = (
        "Menu\nHome\nPolitics\nLog in\nMill fire leaves 200 without work\nPeter Oduya\n3 March 2026\nShare\n"
    )
    article = read_bytes(_copy(copied, top, "\nRelated topics\nFire\nTerms of use\n© 2026 News\n").encode())
    assert article.text.split("\n\n") == body


@pytest.mark.parametrize(
    "below",
    [
        "Mehr zum Thema\nBad in Zwickau öffnet wieder\nZwickau öffnet das Bad am Montag. Es ist frei.",
        "Auch interessant\nDas Haus für einen Euro\nEin Paar kaufte eine Ruine. Nun wächst dort Wein.",
    ],
)
def test_that_what_the_title_of_another_article_announces_below_the_text_is_none_of_it(
    read_bytes: Reader, below: str
) -> None:
    article = read_bytes(_copy(list(_BODY), tail=f"\n{below}\n{_FOOT}").encode())
    assert article.text.split("\n\n") == list(_BODY)


def test_that_a_note_below_a_list_of_moves_is_no_text(read_bytes: Reader) -> None:
    moves = "Die Kurse:\nDer Dax fiel um 0,4 Prozent\nWährungen\nDer Euro blieb bei 1,08 Dollar"
    note = "Dieser Text über Werdau und das Hallenbad entstand mit Hilfe der Redaktion in Werdau."
    article = read_bytes(_copy([*_BODY, moves, note]).encode())
    assert note not in article.text


def test_that_the_opinion_of_a_reader_below_boxes_is_no_text(read_bytes: Reader) -> None:
    article = read_bytes(_copy([*_BODY, _BOXES[3]]).encode())
    assert "marode" not in article.text
