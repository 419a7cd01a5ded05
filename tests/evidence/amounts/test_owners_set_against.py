"""The number of another that a figure is set against is no part of a name."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "number", "owner"),
    [
        ("Spain built 14 stadiums last year, compared with Portugal's 6.", "6", "Portugal"),
        ("Sweden won 11 medals, compared with Norway’s 23.", "23", "Norway"),
        ("Their score was 12, compared with Manchester United's 31.", "31", "Manchester United"),
    ],
)
def test_that_the_number_behind_an_owner_is_his(text: str, number: str, owner: str) -> None:
    assert slot(told(text)[number], "subject") == owner


def test_that_a_german_genitive_is_an_owner_too() -> None:
    assert "6" in told("Spanien baute 14 Stadien, verglichen mit Portugals 6.", "de")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Airbus sold 90 jets, compared with Boeing's 737.", "737"),
        ("It ran for 40 minutes, unlike Apple's 5.", "5"),
    ],
)
def test_that_the_name_of_a_model_stays_a_name(text: str, number: str) -> None:
    assert number not in told(text)
