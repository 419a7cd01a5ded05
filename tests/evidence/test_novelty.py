"""What is new to a piece counts among its key points, and is named as the reason."""

from datetime import date

import pytest

from briefgen.evidence.find import find_evidence
from briefgen.evidence.novelty import Novelty, novelty
from briefgen.model.article import Article, ParagraphKind, Published, Source, SourceKind, lay_out
from briefgen.model.evidence import KeyPoint
from briefgen.model.moment import PartialDate, Period

DAY = date(2026, 3, 10)


def points(*paragraphs: str, language: str = "en") -> dict[str, KeyPoint]:
    body, laid = lay_out((part, ParagraphKind.TEXT) for part in paragraphs)
    source = Source("sample", SourceKind.TEXT, body.encode())
    article = Article(source, body, laid, language=language, published=Published(DAY))
    return {point.text: point for point in find_evidence(article).key_points}


@pytest.mark.parametrize(
    ("text", "language", "cue"),
    [
        ("The port made a profit for the first time.", "en", "for the first time"),
        ("The council announced a plan to buy the mill.", "en", "announced"),
        ("Rents are the highest on record in Corran.", "en", "highest on record"),
        ("Der Hafen schrieb erstmals Gewinn.", "de", "erstmals"),
        ("Der Rat gab bekannt, die Mühle zu kaufen.", "de", "gab bekannt"),
    ],
)
def test_that_words_for_what_is_new_are_the_reason(text: str, language: str, cue: str) -> None:
    found = novelty(text, (), DAY, language)
    assert found.points > 0
    assert (found.reason, found.cue) == ("new", cue)


def test_that_a_cue_is_told_as_it_is_written_wherever_a_capital_has_two_small_letters_before_it() -> None:
    assert novelty("In İzmir The First  Time in years", (), None, "en") == Novelty(0.6, "new", "First Time")


@pytest.mark.parametrize(("day", "is_new"), [(10, True), (9, True), (6, False), (12, False)])
def test_that_the_day_of_the_article_is_new(day: int, is_new: bool) -> None:
    when = PartialDate(2026, 3, day)
    found = novelty("The bridge shut.", (Period(when, when),), DAY, "en")
    assert (found.points > 0, found.reason == "fresh") == (is_new, is_new)


@pytest.mark.parametrize("text", ["The firm was founded in 1974.", "He previously ran a bank."])
def test_that_background_loses_points_and_gives_no_reason(text: str) -> None:
    found = novelty(text, (), DAY, "en")
    assert found.points < 0
    assert not found.reason


def test_that_only_old_years_are_background_and_a_change_since_then_is_none() -> None:
    old, now = (Period(PartialDate(year), PartialDate(year)) for year in (2019, 2026))
    assert novelty("The mill burnt.", (old,), DAY, "en").points < 0
    assert novelty("Rents rose.", (old, now), DAY, "en").points == 0
    assert novelty("The mill burnt.", (old,), None, "en").points == 0


def test_that_a_key_point_names_what_is_new_in_one_sentence() -> None:
    lead = "Corran council wants to close the harbour pool to save money this year."
    first = "The pool has lost money for the first time, the council report says in its summary."
    old = "The pool was built in 1974 by the miners of the valley and their families."
    found = points(lead, old, first)
    assert "tells something new (“for the first time”)" in found[first].reason
    assert all(point.reason.startswith("It ") and point.reason.endswith(".") for point in found.values())
    assert list(found).index(first) < list(found).index(old)


def test_that_a_german_key_point_names_what_is_new_in_german() -> None:
    first = "Das Schwimmbad am Hafen schrieb erstmals Verlust, wie der Rat in seinem Bericht mitteilte."
    found = points("Der Rat von Corran will das Bad in diesem Jahr schließen.", first, language="de")
    assert "meldet etwas Neues („erstmals“)" in found[first].reason
