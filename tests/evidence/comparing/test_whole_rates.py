"""A rate of its own is no part of a whole, and is not set beside shares; a year behind "als" is a time."""

import pytest

from briefgen.evidence.find import find_evidence
from tests.kit.labelled import plain_article


def kinds(text: str, language: str) -> list[str]:
    """The kinds of the comparisons of a text."""
    return [one.kind.value for one in find_evidence(plain_article(text, language=language)).comparisons]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Die Union kam auf 60 Prozent, Wahlbeteiligung 40 Prozent.", "de", []),
        ("Labour took 62 per cent, turnout was 38 per cent.", "en", []),
        ("Labour took 62 per cent, the Greens 38 per cent.", "en", ["parts of a whole"]),
        ("Ergebnis der Wahl: Union 60 Prozent, SPD 40 Prozent.", "de", ["parts of a whole"]),
        (
            "Peru's jobless rate was 4.9% in May, Chile's was 8.1%, Cuba's was 1.7% and Haiti's was 12.8%.",
            "en",
            ["ranking"],
        ),
    ],
)
def test_that_a_rate_is_no_part_beside_shares(text: str, language: str, found: list[str]) -> None:
    assert kinds(text, language) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2024 kamen 300 Gäste, weniger als 2019 (410).", ["then and now"]),
        ("2024 kamen 300 Gäste, doppelt so viele wie 2019 (150).", ["then and now"]),
        ("Es waren 2019 (300 Gäste) viele da.", []),
    ],
)
def test_that_a_german_year_before_brackets_is_a_time(text: str, found: list[str]) -> None:
    assert kinds(text, "de") == found
