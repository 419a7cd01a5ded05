"""A timeline marks a happening once, with what has happened, and its labels have no full stop."""

from datetime import date

import pytest

from briefgen.charts.suggest import suggest
from briefgen.evidence.find import find_evidence
from briefgen.model.chart import ChartKind
from tests.kit.labelled import plain_article


def labels(text: str, language: str) -> list[str]:
    """Of the timeline that is suggested, or none."""
    article = plain_article(text, published=date(2026, 11, 26), language=language)
    ideas = suggest(article, find_evidence(article))
    timeline = next((spec for spec in ideas if spec.kind is ChartKind.TIMELINE), None)
    return [point.label for point in timeline.points] if timeline else []


@pytest.mark.parametrize(
    ("text", "language", "marks"),
    [
        (
            "The cinema closed in June 1983. A storm tore off its roof in May 2001."
            " The cinema, which closed in 1983, was sold to a baker in 2009.",
            "en",
            [
                "The cinema closed",
                "A storm tore off its roof",
                "The cinema … was sold to a baker",
            ],
        ),
        (
            "Am 12. Mai 2024 rammte ein Frachter einen Pfeiler. Gutachter fanden im Juni 2024 Risse."
            " Der Bund stellte im Januar 2025 Geld bereit. Ein Frachter rammte am 12. Mai 2024 den Pfeiler.",
            "de",
            [
                "Ein Frachter rammte einen Pfeiler",
                "Gutachter fanden Risse",
                "Der Bund stellte Geld bereit",
            ],
        ),
        (
            "The line chartered a boat in April 2021 but returned it in June 2021."
            " Inspectors found cracks in the hull in July 2021. The regulator revoked it in May 2022.",
            "en",
            [
                "The line chartered a boat",
                "Inspectors found cracks in the hull",
                "The regulator revoked it",
            ],
        ),
    ],
)
def test_that_what_is_told_twice_is_one_mark(text: str, language: str, marks: list[str]) -> None:
    assert labels(text, language) == marks


def test_that_a_sentence_told_for_two_dates_stands_at_the_first() -> None:
    text = (
        "The firm married two trades in 1967 and they remained one until its end in 2011."
        " The pier closed in May 1989. The pier burned in June 1992."
    )
    assert [label.split()[1] for label in labels(text, "en")] == ["firm", "pier", "pier"]


def test_that_two_happenings_of_one_year_are_two_marks() -> None:
    text = "The pier closed in May 2019. The pier burned in June 2019. The pier was sold in June 2020."
    assert labels(text, "en") == [
        "The pier closed",
        "The pier burned",
        "The pier was sold",
    ]


def test_that_a_day_to_come_is_no_mark_among_what_has_happened() -> None:
    text = (
        "Inspectors found cracks in May 2024. The regulator revoked the licence in June 2026."
        " The line has until 31 December to appeal. A second boat was sold in July 2026."
    )
    assert [label.split()[0] for label in labels(text, "en")] == ["Inspectors", "The", "A"]
    assert not any("appeal" in label for label in labels(text, "en"))


def test_that_german_clauses_may_open_with_an_article_or_a_year() -> None:
    text = (
        "Das Stadttheater wurde am 4. Oktober 1908 eröffnet. 1952 begann der Wiederaufbau. "
        "Am 12. September 1956 hob sich der Vorhang wieder. Das wurde im Mai 1960 gefeiert."
    )
    assert labels(text, "de") == [
        "Das Stadttheater wurde eröffnet",
        "Der Wiederaufbau begann",
        "Der Vorhang hob sich wieder",
    ]


def test_that_a_second_german_clause_may_open_with_its_date() -> None:
    text = (
        "Das Bad wurde im Mai 1961 eröffnet. Im Juni 1989 brannte es ab, und am 3. Mai 1990 "
        "beschloss der Rat den Neubau. Im Juli 2024 sperrte die Aufsicht die Halle, und am 5. März "
        "2026 klagte der Verein."
    )
    assert labels(text, "de")[-3:] == [
        "Der Rat beschloss den Neubau",
        "Die Aufsicht sperrte die Halle",
        "Der Verein klagte",
    ]


def test_that_a_date_of_what_is_only_described_is_no_happening() -> None:
    text = (
        "Die Stadt schloss im Mai 1961 das Bad. Sie besitzt alte und im Juni 1989 eröffnete Museen. "
        "Der Rat verkaufte im Juli 2024 die Halle. Der Verein klagte im März 2026."
    )
    assert not any("Museen" in label for label in labels(text, "de"))


def test_that_a_label_keeps_what_stands_before_a_date_that_does_not_open_it() -> None:
    text = (
        "Der Speicher brannte 1980 ab. Der Kran entstand 1991, weil die Stadt es wollte."
        " Eine Bank erwarb die Ruine im Mai 2004. Die Stadt ließ sie 2011 im Winter räumen."
    )
    assert labels(text, "de")[1] == "Der Kran entstand 1991, weil die Stadt es wollte"


def test_that_a_label_loses_the_date_that_opens_it() -> None:
    text = "The mill shut in 1980. A storm tore off its roof on 3 May 1991. In 2004, a bank bought the ruin."
    assert labels(text, "en")[-1] == "A bank bought the ruin"
