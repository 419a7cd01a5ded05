"""Clauses of one sentence, each with its date, are happenings of their own."""

from datetime import date

import pytest

from briefgen.evidence.events import find_events
from tests.kit.labelled import plain_article


def told(text: str, language: str = "en") -> list[tuple[str, str]]:
    """When, and what happened then."""
    article = plain_article(text, published=date(2025, 10, 16), language=language)
    return [(event.when.isoformat() if event.when else "", event.told) for event in find_events(article)]


@pytest.mark.parametrize(
    ("text", "language", "happened"),
    [
        (
            "The abbey burned down in 1540, was rebuilt in 1891 and then became a school in 1950.",
            "en",
            [
                ("1540", "The abbey burned down in 1540"),
                ("1891", "The abbey … was rebuilt in 1891"),
                ("1950", "The abbey … was rebuilt in 1891 and then became a school in 1950."),
            ],
        ),
        (
            "The team won the cup in 2010, but lost the league in 2016.",
            "en",
            [("2010", "The team won the cup in 2010"), ("2016", "The team … lost the league in 2016.")],
        ),
        (
            "The plan was agreed in May and will be put to a vote in December.",
            "en",
            [
                ("2025-05", "The plan was agreed in May"),
                ("2025-12", "The plan … will be put to a vote in December."),
            ],
        ),
        (
            "The bridge, which opened in 1932 and was closed in 2019, will reopen in May.",
            "en",
            [
                ("1932", "The bridge, which opened in 1932"),
                ("2019", "The bridge, which … was closed in 2019"),
                ("2026-05", "The bridge … will reopen in May."),
            ],
        ),
        (
            "Das Werk brannte 2010 nieder, wurde 2016 neu gebaut und 2023 an eine Bank verkauft.",
            "de",
            [
                ("2010", "Das Werk brannte 2010 nieder"),
                ("2016", "Das Werk … wurde 2016 neu gebaut"),
                ("2023", "Das Werk … wurde … 2023 an eine Bank verkauft."),
            ],
        ),
        (
            "The bridge was built in 1901, widened in 1950 and closed in 2019.",
            "en",
            [
                ("1901", "The bridge was built in 1901"),
                ("1950", "The bridge was built in 1901, widened in 1950"),
                ("2019", "The bridge … closed in 2019."),
            ],
        ),
        (
            "Der Verein wurde 1921 gegründet und 1988 aufgelöst.",
            "de",
            [("1921", "Der Verein wurde 1921 gegründet"), ("1988", "Der Verein wurde … 1988 aufgelöst.")],
        ),
        (
            "Die Halle fiel 2010 an die Stadt, im Mai 2016 brannte sie ab.",
            "de",
            [("2010", "Die Halle fiel 2010 an die Stadt"), ("2016-05", "im Mai 2016 brannte sie ab.")],
        ),
    ],
)
def test_that_a_verb_of_its_own_begins_a_happening(
    text: str, language: str, happened: list[tuple[str, str]]
) -> None:
    assert told(text, language) == happened


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        (
            "In 2010 the gym was added, in 2016 the hall and in 2023 the canteen.",
            "en",
            ["2010", "2016", "2023"],
        ),
        ("The mill closed in 2010 and the school in 2016.", "en", ["2010", "2016"]),
        ("The bridge opened in 2020, and it was sold to a bank in 2021.", "en", ["2020", "2021"]),
        (
            "2010 kam die Schule hinzu, 2016 die Turnhalle und 2023 die Mensa.",
            "de",
            ["2010", "2016", "2023"],
        ),
    ],
)
def test_that_a_clause_without_its_own_verb_or_name_is_told_with_the_one_it_needs(
    text: str, language: str, days: list[str]
) -> None:
    assert told(text, language) == [(day, text) for day in days]


@pytest.mark.parametrize(
    ("text", "language", "clause"),
    [
        (
            "In der Region bilden 38 Prozent der Betriebe aus, im vergangenen Jahr waren es 31.",
            "de",
            "im vergangenen Jahr waren es 31.",
        ),
        (
            "Im Dorf leben noch 300 Menschen, vor zehn Jahren waren es 900.",
            "de",
            "vor zehn Jahren waren es 900.",
        ),
        ("Some 61% of pupils walk to school – last year it was 48%.", "en", "last year it was 48%."),
        ("The yard has 300 people, ten years ago there were 900.", "en", "ten years ago there were 900."),
    ],
)
def test_that_a_clause_its_date_opens_is_told_alone(text: str, language: str, clause: str) -> None:
    assert [words for _, words in told(text, language)] == [clause]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Founded in 1990 and sold in 2001, the firm has 20 staff.", "en"),
        ("Houses built in 2010 and sold in 2016 are worth £1m.", "en"),
        ("The council said, last year it was 48%.", "en"),
        ("When the old mill closed, last year it was 48.", "en"),
        ("According to the city council, last year it was 48.", "en"),
        ("In the north of Leeds, last year it was 48.", "en"),
        ("Between May 2010 and June 2016 the river flooded twice.", "en"),
        ("Zwischen 2010 und 2016 wurden 30 Häuser gebaut.", "de"),
        ("Wie die Stadt am Montag mitteilte, wurden im vergangenen Jahr 40 Bäume gefällt.", "de"),
        ("In 2019 Lee, who had led it, said the mill would close in 2021.", "en"),
        ("Sales were £4m in the year to May 2020, compared with £3m in 2019.", "en"),
        ("Die Wahlen 2010 und 2016 wurden gefälscht.", "de"),
    ],
)
def test_that_what_is_no_clause_is_not_cut_off(text: str, language: str) -> None:
    assert [words for _, words in told(text, language)] == [text]


@pytest.mark.parametrize(
    ("text", "language", "happened"),
    [
        (
            "She told reporters: “We will vote tonight.”",
            "en",
            [("2025-10-16", "She told reporters: “We will vote tonight.”")],
        ),
        (
            "“We shut the pit in 1985,” the minister told MPs on Tuesday.",
            "en",
            [
                ("1985", "“We shut the pit in 1985,” the minister told MPs on Tuesday."),
                ("2025-10-14", "“We shut the pit in 1985,” the minister told MPs on Tuesday."),
            ],
        ),
        (
            "Der Trainer sagte den Reportern: „Wir entscheiden das morgen.“",
            "de",
            [("2025-10-17", "Der Trainer sagte den Reportern: „Wir entscheiden das morgen.“")],
        ),
    ],
)
def test_that_a_date_in_a_quotation_is_of_what_is_quoted(
    text: str, language: str, happened: list[tuple[str, str]]
) -> None:
    assert told(text, language) == happened


@pytest.mark.parametrize(
    "text",
    [
        "The minister said the road would open “on Friday, whatever happens”.",
        "The minister said the road would open, in her words, “Friday at noon”.",
        "“The road will open on Friday.”",
    ],
)
def test_that_words_quoted_from_a_sentence_are_told_with_it(text: str) -> None:
    assert [words for _, words in told(text)] == [text]
