"""Fractions and shares that the numbers beside them do not make, and numbers told twice."""

from dataclasses import replace

import pytest

from briefgen.evidence.checks import find_flags
from briefgen.evidence.find import find_evidence
from tests.kit.faults import Case, flagged
from tests.kit.labelled import plain_article


def kinds(text: str, language: str = "en") -> list[str]:
    return [flag.kind for flag, _ in flagged(Case(text, language, "", ()))]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "A third of the 90 homes, 40, are empty, the council said.", "parts and total"),
        ("en", "Half of the 60 shops, 45 of them, have closed.", "parts and total"),
        ("en", "A quarter of the 80 staff, or 35 people, left.", "parts and total"),
        ("en", "Rents fell by a third, from £900 to £750.", "change"),
        ("en", "Some 120 per cent of voters backed the plan.", "parts and total"),
        ("en", "About 104 per cent of the pupils passed.", "parts and total"),
        (
            "en",
            "In May 54 per cent backed the plan, 28 per cent opposed it and 28 per cent were unsure.",
            "parts and total",
        ),
        ("en", "The firm earned 20m euros in 2019 and 15m dollars in 2020, it said.", "currencies"),
        ("en", "The fund lost £12m in 2023 and $9m in 2024.", "currencies"),
        ("en", "Of the $50m, €20m went to schools and $30m to roads, the ministry said.", "currencies"),
        ("en", "The bridge cost £40m. The bridge cost £46m, an audit says.", "two values"),
        ("en", "Tom Hill, 52, was born in Leeds in 1960.", "age"),
        (
            "de",
            "Der Fonds verlor 12 Millionen Euro im Jahr 2023 und 9 Millionen Dollar im Jahr 2024.",
            "currencies",
        ),
        (
            "de",
            "Die Brücke kostete 40 Millionen Euro. Die Brücke kostete 46 Millionen Euro, so der Bericht.",
            "two values",
        ),
    ],
)
def test_that_what_the_numbers_do_not_make_is_flagged(language: str, text: str, kind: str) -> None:
    assert kinds(text, language) == [kind]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A quarter of the 80 staff, or 20 people, left."),
        ("en", "Two thirds of the 90 homes, 12 of them new, are let."),
        ("en", "Two thirds of the 90 homes, 60, are let. Half of the 60 shops have closed, 45 for good."),
        ("en", "Rents fell by a third, from £900 to £600. Costs fell by a quarter, from £80m to £61m."),
        ("en", "Sales reached 120 per cent of members' pledges. Output was 120 per cent of last year's."),
        ("en", "Fees were 150 per cent of wages in 2023. Jobs number 120 per cent of residents."),
        ("en", "In May 54 per cent backed the plan, 28 per cent liked it and 28 per cent were over 60."),
        ("en", "The firm raised 20m euros from banks and 15m dollars from funds in 2020."),
        ("en", "The firm paid $20m (€18m) in 2019 and $19m in 2020."),
        ("en", "Of the $50m, $20m (€18m) went to schools."),
        ("en", "The bridge cost £40m. The tunnel cost £46m."),
        ("en", "The first bridge cost £40m. The second bridge cost £46m."),
        ("en", "The town grew five-fold in a century."),
        ("en", "Tom Hill, 65, was born in Leeds in 1960."),
        ("en", "Anna Berg, 31, whose mother Eva was born in Lund in 1967, won."),
        ("de", "Der Fonds zahlte 12 Millionen Euro an Ulm und 9 Millionen Dollar an Reno."),
    ],
)
def test_that_what_they_may_make_is_let_be(language: str, text: str) -> None:
    assert kinds(text, language) == []


@pytest.mark.parametrize(
    ("headline", "text", "language"),
    [
        (
            "40 people hurt in ferry crash",
            "Some 46 people were hurt when a ferry hit a pier on Monday, police said.",
            "en",
        ),
        (
            "Council to spend £40m on new bridge",
            "The council will spend £48m on a new bridge over the river, it said.",
            "en",
        ),
        (
            "40 Menschen bei Fährunglück verletzt",
            "Bei einem Fährunglück sind am Montag 46 Menschen verletzt worden, teilte die Polizei mit.",
            "de",
        ),
    ],
)
def test_that_a_number_of_the_headline_is_held_against_the_text(
    headline: str, text: str, language: str
) -> None:
    article = replace(plain_article(text, language=language), headline=headline)
    (flag,) = find_flags(article, find_evidence(article))
    assert flag.kind == "two values"
    assert "40" in flag.text
    assert "46" in flag.text or "48" in flag.text


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ("40 people hurt in ferry crash", "Some 41 people were hurt when a ferry hit a pier, police said."),
        (
            "40 people hurt in ferry crash",
            "A ferry with 60 people on board hit a pier. Of them 40 were hurt.",
        ),
        ("Over 40 people hurt in ferry crash", "46 people were hurt when a ferry hit a pier, police said."),
        (
            "40 people hurt in ferry crash",
            "Some 48 people watched as the town's lights went on, police said.",
        ),
        ("14 people dead and 46 people hurt in crash", "60 people were hurt or died in a crash of a bus."),
        ("40 to 60 jobs to go at ferry firm", "The ferry firm will cut 52 jobs, it said."),
    ],
)
def test_that_a_rounded_or_other_number_of_the_headline_is_let_be(headline: str, text: str) -> None:
    article = replace(plain_article(text), headline=headline)
    assert find_flags(article, find_evidence(article)) == ()
