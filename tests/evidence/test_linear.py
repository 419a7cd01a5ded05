"""Twice the text takes twice the time, of whatever it is made."""

import time

import pytest

from briefgen.charts.suggest import suggest
from briefgen.evidence.find import find_evidence
from tests.kit.labelled import plain_article

MOST = 3.0
"""Twice the text may take this many times as long: with a square in it it takes four times."""

_LONG_ENOUGH = 0.05
_LONGEST = 400_000
_TRIES = 6

PIECES = {
    "one letter": "a",
    "digits": "7",
    "commas": ",",
    "apostrophes": "’",
    "straight marks": '"',
    "open quotes": "“",
    "open single quotes": "‘",
    "nested brackets": "([{“‘",
    "spaces": " ",
    "new lines": "\n",
    "and": "and ",
    "titles": "Mr ",
    "dates": "3 May 2024, ",
    "weekdays": "on Monday ",
    "per cent": "5 per cent, ",
    "from and to": "from 5 to 6 ",
    "bare numbers": "4 ",
    "number words": "twenty ",
    "one sentence": "the council said that it had been told of the plan and ",
    "names": "Jane Poole said ",
    "names of bodies": "House of ",
    "quotations": "“We go,” said Li. ",
    "unclosed single quotes": "he said ‘a ",
    "closed single quotes": "‘a ’ ",
    "both kinds of quotes": "“a,” he said, ‘b’ ",
    "paragraphs": "Li said.\n\n",
    "Cyrillic": "правительство ",
    "Arabic": "الحكومة ",
    "Chinese": "政府发言人说。",
    "emoji": "🙂",
    "combining marks": "e\u0301",
    "zero width": "\u200b",
    "alternating openers": "“„«",
    "nested and closed": "“‘",
    "full-width marks": "＂",
    "low single marks": "he said ‚a ",
    "inches": '5" ',
    "closed only": "a,” said Li. ",
    "surrogates": "\udc80",
    "controls": "\x01",
    "a row of shares": ", gas 12",
    "a row of shares with its unit": "coal 34 per cent, gas 12, wind ",
    "values over months": "und im Juni bei 6 Prozent ",
    "parts in one sentence": "eight from the left and 3 members: ",
}


def studied(text: str) -> None:
    """All that is found in a text; every span points at its words."""
    article = plain_article(*filter(str.strip, text.split("\n\n")))
    evidence = find_evidence(article)
    texts = [(quote.span, quote.text) for quote in evidence.quotes]
    texts += [(figure.span, figure.text) for figure in evidence.figures]
    texts += [(point.span, point.text) for point in evidence.key_points]
    assert all(span.of(article.text) == text for span, text in texts)
    suggest(article, evidence)


def seconds(piece: str, size: int) -> float:
    """Of processor time, for so many code points: what else the machine does counts little."""
    text = piece * (size // len(piece))
    begin = time.process_time()
    studied(text)
    return time.process_time() - begin


def doubled(piece: str) -> float:
    """How many times as long twice the text takes, of a size that takes long enough to be measured."""
    size = 4_000
    while (once := seconds(piece, size)) < _LONG_ENOUGH and size < _LONGEST:
        size *= 2
    return seconds(piece, 2 * size) / max(once, _LONG_ENOUGH / 2)


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES.keys())
def test_that_twice_the_text_takes_about_twice_the_time(piece: str) -> None:
    assert any(doubled(piece) < MOST for _ in range(_TRIES))
