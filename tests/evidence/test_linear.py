"""The time of a search grows with the length of the text, whatever the text is made of."""

import time

import pytest

from briefgen.evidence.find import find_evidence
from tests.kit.labelled import plain_article

_TIMES, _AS_LONG = 4, 9.0
"""Four times the text may take more than twice as much again as four times the time, not sixteen times."""

_SHORTEST = 0.01

MADE_OF = {
    "dots": (".", 6_000),
    "stops and brackets": (".)", 3_000),
    "nested marks": ("“‘", 2_500),
    "open marks": ("“he said ", 1_500),
    "a row of shares": ("Leeds 12 per cent, ", 250),
    "one sentence": ("sales rose from 30 to 40 and costs fell 2 per cent, ", 80),
    "names": ("Ann Cole ", 1_500),
    "owners": ("the dogs' ' bone ", 700),
    "brackets": ("(", 8_000),
    "hyphens": ("ab-", 5_000),
    "a ruled line": ("-", 20_000),
    "spaces behind a number": ("one child" + " " * 60 + "in 12 ", 60),
    "a wide gap": (" ", 20_000),
    "amounts set against": ("than in 12 ", 500),
    "lives": ("born in 1990, Ann is 45 ", 250),
    "what somebody hopes": ("she hopes to go on and ", 150),
    "asides": ("the bridge, she said, ", 150),
    "marks without a partner": ("' a word. ", 600),
    "leaning": ("a third of ", 500),
    "dates": ("on 3 May 2019, ", 400),
    "digits": ("4", 20_000),
    "one word": ("a", 40_000),
}


def _seconds(text: str) -> float:
    begin = time.process_time()
    find_evidence(plain_article(f"{text} end"))
    return time.process_time() - begin


@pytest.mark.parametrize(("piece", "count"), MADE_OF.values(), ids=MADE_OF.keys())
def test_that_four_times_the_text_takes_no_sixteen_times_as_long(piece: str, count: int) -> None:
    _seconds(piece)
    ratios = []
    for _ in range(3):
        short = max(_seconds(piece * count), _SHORTEST)
        ratios.append(_seconds(piece * count * _TIMES) / short)
        if ratios[-1] < _AS_LONG:
            return
    pytest.fail(f"{min(ratios):.1f} times as long for {_TIMES} times {piece!r}")
