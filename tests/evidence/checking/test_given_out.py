"""More given out than there is, and a step between two shares told in per cent without a word of change."""

import pytest

from tests.kit.flagged import said


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        ("en", "Of the 500 votes cast, 300 went to Ms Hale and 240 to Mr Roe.", "300 + 240"),
        ("en", "Of the 24 medals, 11 went to Norway, nine to Italy and seven to Japan.", "11 + nine + seven"),
        ("en", "The £4m grant was divided between the museum (£2.5m) and the library (£2m).", "£2.5m + £2m"),
        ("de", "Von den 500 Stimmen entfielen 300 auf Hale und 240 auf Roe.", "300 + 240"),
        ("de", "Der Rat hat 40 Sitze: Die SPD gewann 22, die Grünen 12 und die Linke 9.", "22 + 12 + 9"),
        ("de", "Die 60 Sitze verteilen sich auf CDU (30), SPD (20) und FDP (15).", "30 + 20 + 15"),
    ],
)
def test_that_parts_that_are_more_than_all_there_is_are_flagged_once(
    language: str, text: str, parts: str
) -> None:
    flags = [told for kind, told in said(text, language=language) if kind == "parts and total"]
    assert len(flags) == 1
    assert f" {parts}" in flags[0]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Of the 500 votes cast, 300 went to Ms Hale and 200 to Mr Roe."),
        ("en", "Of the 500 pupils, 300 play football and 240 swim."),
        ("en", "Of 500 votes, 300 went to Hale, 240 of them by post."),
        ("en", "The council has 40 seats; Labour won 22 in May and 25 four years ago."),
        ("en", "The team has 40 points, 22 of them at home and 25 goals."),
        ("de", "Von den 500 Schülern spielen 300 Fußball und 240 schwimmen."),
        ("de", "Von den 500 Stimmen entfielen 300 auf Hale, 240 davon per Brief."),
        ("de", "Im Rat mit 60 Sitzen stimmten 40 dafür, im Mai waren es 35 gewesen."),
    ],
)
def test_that_parts_that_may_overlap_are_not_flagged(language: str, text: str) -> None:
    assert said(text, language=language) == []


@pytest.mark.parametrize(
    ("language", "text", "points"),
    [
        ("en", "The share reporting fatigue dropped from 36% to 27%, or 9%.", "9 percentage points"),
        ("en", "The vacancy rate has gone from 4% in 2022 to 7% (3%).", "3 percentage points"),
        ("de", "Die Zustimmung fiel von 52 auf 46 Prozent, oder 6 Prozent.", "6 Prozentpunkte"),
        ("de", "Der Leerstand stieg von 4 auf 7 Prozent, das sind 3 Prozent.", "3 Prozentpunkte"),
    ],
)
def test_that_points_told_again_in_per_cent_are_flagged(language: str, text: str, points: str) -> None:
    assert [points in told for _, told in said(text, language=language)] == [True]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Approval slipped from 52 per cent to 46 per cent, or 6 per cent of all voters."),
        ("en", "The rate rose from 4% to 8%, or 100%."),
        ("en", "The share dropped from 36% to 27%, or 9 points."),
        ("de", "Der Anteil sank von 36 auf 27 Prozent, also um ein Viertel."),
    ],
)
def test_that_another_measure_behind_two_shares_is_not_flagged(language: str, text: str) -> None:
    assert said(text, language=language) == []
