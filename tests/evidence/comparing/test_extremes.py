"""One thing told where it is most and where it is least."""

import pytest

from tests.evidence.comparing.test_place_rows import comparisons


@pytest.mark.parametrize(
    ("language", "text", "subject", "labels"),
    [
        (
            "en",
            "Turnout was highest in Tolby, at 74 per cent, and lowest in Horn, at 38 per cent.",
            "Turnout",
            ("Tolby", "Horn"),
        ),
        (
            "en",
            "Rents were highest in Ash, at £1,400 a month, and lowest in Elm, at £620 a month.",
            "Rents",
            ("Ash", "Elm"),
        ),
        (
            "en",
            "Unemployment is lowest in Norby, at 3%, and highest in Estrup, at 11%.",
            "Unemployment",
            ("Estrup", "Norby"),
        ),
        (
            "en",
            "Support for the scheme was strongest in Kent, at 61%, and weakest in Essex (29%).",
            "Support for the scheme",
            ("Kent", "Essex"),
        ),
        (
            "de",
            "Die Zustimmung war am größten in Bremen mit 61 Prozent und am geringsten in Kiel mit 29.",
            "Zustimmung",
            ("Bremen", "Kiel"),
        ),
        (
            "de",
            "Die Mieten sind am höchsten in Köln mit 1.400 Euro, am niedrigsten in Unna mit 620 Euro.",
            "Mieten",
            ("Köln", "Unna"),
        ),
    ],
)
def test_that_the_most_and_the_least_are_set_side_by_side(
    language: str, text: str, subject: str, labels: tuple[str, ...]
) -> None:
    (found,) = comparisons(text, language)
    assert (found.subject, found.labels) == (subject, labels)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Turnout was highest in May, at 74 per cent, and lowest in June, at 38 per cent."),
        ("en", "Turnout was highest in Tolby, at 74 per cent, and rents lowest in Horn, at £380."),
        ("en", "Turnout was highest in Tolby, at 74 per cent, and interest in Horn, at 38 per cent, low."),
        ("en", "The drop was steepest in Hull, at 14 per cent, and smallest in York, at 2 per cent."),
        ("de", "Die Quote war am größten im Mai mit 61 Prozent und am geringsten im Juni mit 29 Prozent."),
    ],
)
def test_that_times_other_things_and_changes_are_not(language: str, text: str) -> None:
    assert comparisons(text, language) == ()
