"""Whose age a figure is, and what a level beside a change is measured in."""

import pytest

from briefgen.evidence.find import find_evidence
from briefgen.model.evidence import FigureKind
from tests.charts.reading import article_of


def ages(text: str, language: str) -> list[tuple[str, str | None]]:
    """The ages with whose each is."""
    figures = find_evidence(article_of(text, language)).figures
    return [
        (one.text, one.subject.text if one.subject else None) for one in figures if one.kind is FigureKind.AGE
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ruth Cole, 54, pleaded guilty on Friday.", [("54", "Ruth Cole")]),
        (
            "The driver, 33, and his passenger Dan Webb, 29, were hurt.",
            [("33", "driver"), ("29", "Dan Webb")],
        ),
        ("A 52-year-old tractor driver was hurt.", [("52-year-old", "tractor driver")]),
        ("The 17-year-old law was scrapped.", [("17-year-old", None)]),
    ],
)
def test_that_an_age_has_its_person(text: str, told: list[tuple[str, str | None]]) -> None:
    assert ages(text, "en") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Der 52-jährige Traktorfahrer blieb unverletzt.", [("52-jährige", "Traktorfahrer")]),
        (
            "Eine 52-jährige Frau und ihr 19-jähriger Sohn starben.",
            [("52-jährige", "Frau"), ("19-jähriger", "Sohn")],
        ),
        ("Die 17-Jährige wurde am Abend gefunden.", [("17-Jährige", None)]),
        ("Die 10-jährige Laufzeit des Vertrags endet.", []),
    ],
)
def test_that_a_german_age_has_its_person(text: str, told: list[tuple[str, str | None]]) -> None:
    assert ages(text, "de") == told


def test_that_ages_are_not_set_side_by_side() -> None:
    text = "Ann Cole, 54, Joe Rudd, 29, and Mary Holt, 61, were elected."
    assert find_evidence(article_of(text, "en")).comparisons == ()


@pytest.mark.parametrize(
    ("text", "language", "unit"),
    [
        (
            "Speed fell from 42 km/h to 31 in the centre, while outside it stayed at 40.",
            "en",
            "kilometre per hour",
        ),
        ("Die Quote sank von 5,2 Prozent auf 3,9, während sie im Umland bei 5,1 lag.", "de", "percent"),
    ],
)
def test_that_a_level_beside_a_change_has_its_unit(text: str, language: str, unit: str) -> None:
    figures = find_evidence(article_of(text, language)).figures
    assert [one.quantity.unit.name for one in figures] == [unit] * 3


def test_that_known_things_a_preposition_leads_to_have_no_subject() -> None:
    text = "A minute of silence was held for the 14 people killed in the fire."
    [figure] = find_evidence(article_of(text, "en")).figures
    assert figure.subject is None


@pytest.mark.parametrize(
    ("text", "period", "language"),
    [
        ("She robbed a resident, Edith Moss, 91, in June 2019.", None, "en"),
        ("Ein 63-jähriger Jäger hatte im Mai ein Tier erschossen.", None, "de"),
        ("Anna Berg (48) gründete 2019 die Firma.", None, "de"),
        ("Anna Berg war 2019 erst 48 Jahre alt.", "2019", "de"),
    ],
)
def test_that_an_age_put_in_is_of_no_time_in_its_sentence(
    text: str, period: str | None, language: str
) -> None:
    [age] = find_evidence(article_of(text, language)).figures
    assert age.kind is FigureKind.AGE
    assert (age.period.text if age.period else None) == period


@pytest.mark.parametrize(
    ("text", "told", "language"),
    [
        ('"It works," said the author, Ann Cole, 44.', [("44", "Ann Cole")], "en"),
        ("„Das geht“, sagte Thomas Klein, 58.", [("58", "Thomas Klein")], "de"),
        ("Paris beat Lyon, 44.", [], "en"),
        ("Tore: Müller (34), Kane (71).", [], "de"),
    ],
)
def test_that_an_age_may_end_its_sentence(
    text: str, told: list[tuple[str, str | None]], language: str
) -> None:
    assert ages(text, language) == told
