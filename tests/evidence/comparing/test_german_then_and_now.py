from datetime import date

import pytest

from briefgen.evidence.comparisons import find_comparisons
from briefgen.evidence.figures import find_figures
from briefgen.model.evidence import Comparison, ComparisonKind
from tests.kit.labelled import plain_article


def then_and_now(text: str) -> list[Comparison]:
    article = plain_article(text, published=date(2025, 6, 10), language="de")
    found = find_comparisons(article, find_figures(article, ()))
    return [one for one in found if one.kind is ComparisonKind.THEN_NOW]


@pytest.mark.parametrize(
    ("text", "subject", "then", "now"),
    [
        ("Die Fahrkarte kostet nun 3,40 Euro statt bisher 3,10 Euro.", "Fahrkarte", "3,10 Euro", "3,40 Euro"),
        ("Das Becken fasst jetzt 400 Liter statt früher 250 Liter.", "Becken", "250 Liter", "400 Liter"),
        ("Das Parken kostet dann 2 Euro statt bislang 1,50 Euro.", "Parken", "1,50 Euro", "2 Euro"),
        ("Der Verein zählt 300 Mitglieder anstelle von zuvor 410.", "Mitglieder", "410", "300 Mitglieder"),
        (
            "Der Strom habe zuletzt 8,1 Cent gekostet, vor zwei Jahren seien es noch 14,6 Cent gewesen.",
            "Strom",
            "14,6 Cent",
            "8,1 Cent",
        ),
        (
            "An der Börse habe das Gas im Mai 6,2 Cent gekostet, vor drei Jahren seien es 11,8 Cent gewesen.",
            "Gas",
            "11,8 Cent",
            "6,2 Cent",
        ),
        (
            "Das Ticket habe zuletzt 49 Euro gekostet, im Jahr 2019 seien es noch 38 Euro gewesen.",
            "Ticket",
            "38 Euro",
            "49 Euro",
        ),
        (
            "Der Kreis habe 2024 noch 210 Höfe gezählt, vor zehn Jahren seien es 340 gewesen.",
            "Höfe",
            "340",
            "210 Höfe",
        ),
    ],
)
def test_that_a_value_is_set_against_what_was_before(text: str, subject: str, then: str, now: str) -> None:
    (found,) = then_and_now(text)
    assert (found.subject, [figure.text for figure in found.figures]) == (subject, [then, now])


@pytest.mark.parametrize(
    "text",
    [
        "Die Fahrkarte soll künftig 3,40 Euro statt bisher 3,10 Euro kosten.",
        "Der Verein hat 300 Mitglieder statt der erhofften 400.",
        "Die Stadt baut 300 Wohnungen statt 400 Wohnungen.",
        "Der Strom habe zuletzt 8,1 Cent gekostet, in zwei Jahren sollen es 14,6 Cent sein.",
        "Der Strom habe zuletzt 8,1 Cent gekostet, das Gas 6,2 Cent.",
        "Der Hort öffnet nun 9 Stunden am Tag statt bisher 7 Stunden.",
    ],
)
def test_that_plans_and_other_things_are_no_then_and_now(text: str) -> None:
    assert then_and_now(text) == []


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Die Zahl der Betten ist um das Dreifache gewachsen, von 40 auf 120.", "Zahl der Betten"),
        ("Der Umsatz ist um 20 Prozent gestiegen, von 40 auf 48 Millionen Euro.", "Umsatz"),
        ("Die Miete ist in Bonn um 20 Prozent gestiegen, von 10 Euro auf 12 Euro.", "Miete"),
        ("Der Umsatz ist um 20 Prozent gestiegen, der Gewinn von 4 auf 6 Millionen Euro.", "Gewinn"),
    ],
)
def test_that_from_what_to_what_behind_the_verb_is_of_what_changed(text: str, subject: str) -> None:
    assert [one.subject for one in then_and_now(text)] == [subject]
