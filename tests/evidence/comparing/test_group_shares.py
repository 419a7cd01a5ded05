from datetime import date

import pytest

from briefgen.evidence.find import find_evidence
from briefgen.model.evidence import Comparison, ComparisonKind
from tests.kit.labelled import plain_article


def comparisons(text: str, language: str = "en") -> tuple[Comparison, ...]:
    article = plain_article(text, published=date(2026, 11, 18), language=language)
    return find_evidence(article).comparisons


@pytest.mark.parametrize(
    ("text", "language", "labels", "said"),
    [
        (
            "Some 38% of girls aged 10 to 14 said they felt tired, compared with 29% of boys the same age.",
            "en",
            ("girls aged 10 to 14", "boys the same age"),
            "said they felt tired",
        ),
        (
            "About 48% of men in cities voted, compared with 62% of women.",
            "en",
            ("women", "men in cities"),
            "voted",
        ),
        (
            "44 Prozent der Mädchen gaben an, müde zu sein, verglichen mit 31 Prozent der Jungen.",
            "de",
            ("Mädchen", "Jungen"),
            "gaben an, müde zu sein",
        ),
        (
            "Some 41% of retailers plan to raise prices, against 33% of makers and 19% of builders, it said.",
            "en",
            ("retailers", "makers", "builders"),
            "plan to raise prices",
        ),
        (
            "Some 62% of nurses said they had thought of going, compared with 48% of doctors, 41% of aides "
            "and 33% of clerks.",
            "en",
            ("nurses", "doctors", "aides", "clerks"),
            "said they had thought of going",
        ),
        (
            "Just 12% of pensioners use the app, against 71% of students and 55% of commuters.",
            "en",
            ("students", "commuters", "pensioners"),
            "use the app",
        ),
        (
            "A total of 64% of farmers back the plan, against 51% of foresters and 37% of anglers.",
            "en",
            ("farmers", "foresters", "anglers"),
            "back the plan",
        ),
        (
            "Some 58% of hospitals missed the target, compared to 44% of clinics and 31% of surgeries.",
            "en",
            ("hospitals", "clinics", "surgeries"),
            "missed the target",
        ),
        (
            "44 Prozent der Bäcker wollen die Preise erhöhen, verglichen mit 31 Prozent der Metzger und 19 "
            "Prozent der Wirte.",
            "de",
            ("Bäcker", "Metzger", "Wirte"),
            "wollen die Preise erhöhen",
        ),
    ],
)
def test_that_shares_of_groups_are_set_side_by_side(
    text: str, language: str, labels: tuple[str, ...], said: str
) -> None:
    (found,) = comparisons(text, language)
    assert found.kind is ComparisonKind.SUBJECTS
    assert (found.labels, found.subject) == (labels, said)


@pytest.mark.parametrize(
    "text",
    [
        "Some 38% of girls felt tired, compared with a national target of 29%.",
        "Some 38% of girls felt tired, and the council cut spending, compared with 29% of boys.",
        "Some 41% of tenants owe rent, compared with 17% of owners.",
        "Some 41% of tenants were late, compared with 17% of owners who are behind with loans.",
        "Some 38% of girls felt tired, compared with 29% of those asked elsewhere.",
        "Some 38% of girls felt tired, compared with 29 cases in 2019.",
        "Some 41% of girls aged the same are late, against 33% of boys, and 19% of men want to go.",
        "Some 41% of retailers plan to raise prices, against 33% of makers and 19% in 2019.",
        "About 62% of nurses voted, compared with 48% of doctors, but only 41% of porters were asked.",
    ],
)
def test_that_shares_of_what_is_not_told_whole_are_not(text: str) -> None:
    assert comparisons(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Fuel took 31% of costs this year, compared with 22% of costs in 2023.",
        "Fuel took 31% of costs this year; in 2023 it was 22%.",
    ],
)
def test_that_the_share_of_this_year_follows_on_that_of_an_earlier_one(text: str) -> None:
    (found,) = comparisons(text)
    assert found.labels == ("2023", "this year")
