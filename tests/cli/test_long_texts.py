"""What is made of the evidence of a long text, and printing it, takes work that grows with its length."""

import contextlib
import io
import json
import sys
from collections.abc import Callable
from functools import cache
from types import FrameType

import pytest

from briefgen.app.plain_data import inspected
from briefgen.app.steps import Study
from briefgen.charts.suggest import suggest
from briefgen.charts.suggesting import extent
from briefgen.charts.suggesting.refusals import refusals
from briefgen.cli import show
from briefgen.evidence.find import find_evidence
from tests.kit.labelled import plain_article

TIMES = 4
MOST = 6.0
"""Four times the text may need so many times as many calls: with a square in it, it needs nearly sixteen."""

_PARAGRAPHS = 100
_NAMES = ("Harwick", "Lindvik", "Marlow", "Osby", "Tarn", "Velden", "Ysted")
_KINDS = {
    "news": (
        "The rail regulator said {a} port spent £{x}.{y} million in {year}, up from £{y} million in 2012. "
        "“We did what we could with the money we had,” said Anna Reed on 4 May {year}."
    ),
    "one measure": "In {year} the council’s debt rose to £{x} million from £{y} million in 2012.",
    "changes": "Sales in {a} rose {x} per cent and costs fell {y} per cent in {year}.",
    "dates": "The {a} mine opened on {y} June {year} and closed in May {year}.",
}


@cache
def long_study(kind: str, paragraphs: int) -> Study:
    """What was found in so many paragraphs, each with other numbers and names."""
    told = (
        _KINDS[kind].format(a=_NAMES[n % 7], x=n * 7 % 90 + 10, y=n * 5 % 9 + 1, year=2013 + n % 10)
        for n in range(paragraphs)
    )
    article = plain_article(*told)
    evidence = find_evidence(article)
    return Study(article, evidence, suggest(article, evidence))


def printed(study: Study) -> None:
    """The study as `inspect` prints it."""
    with contextlib.redirect_stdout(io.StringIO()):
        show.study(study, "long.txt")


WORK: dict[str, Callable[[Study], object]] = {
    "suggesting": lambda study: suggest(study.article, study.evidence),
    "refusing": lambda study: refusals(study.article, study.evidence, study.charts),
    "plain data": lambda study: json.dumps(inspected(study, "long.txt")),
    "printing": printed,
}


def calls(work: Callable[[Study], object], study: Study) -> int:
    """How many functions are called, our own and those of the interpreter: no clock, so no noise."""
    count = 0

    def counted(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        work(study)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("kind", _KINDS)
@pytest.mark.parametrize("work", WORK.values(), ids=WORK.keys())
def test_that_four_times_the_text_needs_about_four_times_the_work(
    kind: str, work: Callable[[Study], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    for most in ("MOST_COMPARED", "MOST_FIGURES", "MOST_EVENTS"):
        monkeypatch.setattr(extent, most, 10**9)
    short, long = long_study(kind, _PARAGRAPHS), long_study(kind, TIMES * _PARAGRAPHS)
    work(short)  # what is kept for a language is made
    assert calls(work, long) < MOST * calls(work, short)
