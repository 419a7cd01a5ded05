"""Rows of shares and amounts whose whole or verb only the first of them has."""

import pytest

from briefgen.evidence.comparisons import find_comparisons
from briefgen.evidence.figures import find_figures
from briefgen.model.evidence import Comparison, ComparisonKind
from tests.kit.labelled import plain_article


def comparisons(text: str, language: str = "en") -> tuple[Comparison, ...]:
    article = plain_article(text, language=language)
    return find_comparisons(article, find_figures(article, ()))


@pytest.mark.parametrize(
    ("language", "text", "whole", "labels"),
    [
        (
            "en",
            "40 per cent of the budget goes to schools, 25 per cent to roads and 15 per cent to parks.",
            "of the budget",
            ("schools", "roads", "parks"),
        ),
        (
            "en",
            "Of the budget, 44 per cent goes to care, 21 per cent to buses and 9 per cent to parks.",
            "budget",
            ("care", "buses", "parks"),
        ),
        (
            "en",
            "About 48 per cent of the timber went to Spain, 22 per cent to Italy and 9 per cent to Greece.",
            "of the timber",
            ("Spain", "Italy", "Greece"),
        ),
        (
            "en",
            "The council spends 40% of its budget on schools, 25% on roads and 15% on parks.",
            "of its budget",
            ("schools", "roads", "parks"),
        ),
        (
            "de",
            "40 Prozent des Haushalts gehen an Schulen, 25 Prozent an Straßen und 15 Prozent an Parks.",
            "des Haushalts",
            ("Schulen", "Straßen", "Parks"),
        ),
        (
            "de",
            "Vom Strom kamen 45 Prozent aus Wind, 30 Prozent aus Sonne und 15 Prozent aus Gas.",
            "Strom",
            ("Wind", "Sonne", "Gas"),
        ),
        (
            "de",
            "Von den Kisten kamen 54 Prozent aus Asien, 28 Prozent aus Europa und 11 Prozent aus Afrika.",
            "Kisten",
            ("Asien", "Europa", "Afrika"),
        ),
    ],
)
def test_that_shares_of_one_whole_told_once_are_its_parts(
    language: str, text: str, whole: str, labels: tuple[str, ...]
) -> None:
    (found,) = comparisons(text, language)
    assert (found.kind, found.subject, found.labels) == (ComparisonKind.PARTS, whole, labels)


@pytest.mark.parametrize(
    ("language", "text", "whole", "labels"),
    [
        (
            "en",
            "Of the £90m, £40m goes to schools, £30m to roads and the rest to parks.",
            "£90m",
            ("schools", "roads"),
        ),
        (
            "en",
            "The board has £12m: £5m for roads, £4m for schools and the rest for parks.",
            "£12m",
            ("roads", "schools"),
        ),
        (
            "en",
            "Of the 900 tickets, 400 went to members, 300 to schools and the rest to the public.",
            "900 tickets",
            ("members", "schools"),
        ),
        (
            "en",
            "Of the $90 million, 40 million went to schools, 30 million to roads and 20 million to parks.",
            "$90 million",
            ("schools", "roads", "parks"),
        ),
        (
            "de",
            "Von den 90 Millionen Euro fließen 40 Millionen in Schulen, 30 Millionen in Straßen "
            "und der Rest in Parks.",
            "90 Millionen Euro",
            ("Schulen", "Straßen"),
        ),
    ],
)
def test_that_amounts_out_of_one_told_are_its_parts_with_a_rest(
    language: str, text: str, whole: str, labels: tuple[str, ...]
) -> None:
    (found,) = comparisons(text, language)
    assert (found.kind, found.subject, found.labels) == (ComparisonKind.PARTS, whole, labels)


@pytest.mark.parametrize(
    ("text", "subject", "labels"),
    [
        (
            "40 per cent of tenants in Ely are in arrears, 25 per cent in York and 15 per cent in Hull.",
            "tenants are in arrears",
            ("Ely", "York", "Hull"),
        ),
        (
            "12 per cent of pupils at Ash School missed a day, "
            "9 per cent at Birch School and 4 per cent at Cole School.",
            "pupils missed a day",
            ("Ash School", "Birch School", "Cole School"),
        ),
        (
            "About 61% of households in Alder own a car, 48% in Birch and 33% in Cole.",
            "households own a car",
            ("Alder", "Birch", "Cole"),
        ),
        (
            "Some 12 per cent of sales in Ely, 9 per cent in York and 4 per cent in Hull were online.",
            "sales were online",
            ("Ely", "York", "Hull"),
        ),
    ],
)
def test_that_shares_of_several_groups_are_no_shares_of_one_whole(
    text: str, subject: str, labels: tuple[str, ...]
) -> None:
    (found,) = comparisons(text)
    assert (found.kind, found.subject, found.labels) == (ComparisonKind.RANKING, subject, labels)
    assert not any(figure.measure for figure in found.figures)


@pytest.mark.parametrize(
    "text",
    [
        "Of those asked, 54% shop at Aldo, 28% at Lark and 11% at Tresk.",
        "40 per cent of girls walk to school, 25 per cent of boys.",
        "Some 60 per cent of the money goes to schools in Ely, 55 per cent in York and 40 per cent in Hull.",
        "40 per cent of the budget goes to schools, up from 25 per cent in 2019.",
        "Of the £90 million, 12 schools will get a share, 9 clubs and the rest of the town.",
    ],
)
def test_that_shares_each_thing_may_be_in_twice_are_no_parts(text: str) -> None:
    assert all(found.kind is not ComparisonKind.PARTS for found in comparisons(text))
