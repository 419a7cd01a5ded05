"""The change from a value whose place another takes."""

import pytest

from tests.kit.flagged import said


@pytest.mark.parametrize(
    ("text", "language", "percent"),
    [
        (
            "The tower will be 90 metres, originally 60 metres had been planned, a rise of 30 per cent.",
            "en",
            "50",
        ),
        ("It targets £1.45bn, up to now £1.3bn had been planned – a rise of around 20 per cent.", "en", "12"),
        (
            "Die Firma peilt 1,45 Milliarden Euro an, bisher waren 1,3 Milliarden Euro geplant "
            "– ein Plus von rund 20 Prozent.",
            "de",
            "12",
        ),
    ],
)
def test_that_a_size_that_does_not_follow_is_told(text: str, language: str, percent: str) -> None:
    ((kind, sentence),) = said(text, language=language)
    assert kind == "change"
    assert f" {percent} " in sentence


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The fare is £5, previously it was £4, an increase of 25 per cent.", "en"),
        ("The rent is £500, previously £400; wages rose by 3 per cent.", "en"),
        ("It has 40 buses, so far 30 ran on gas, a share of 60 per cent.", "en"),
        ("Die Karte kostet 5 Euro, zuvor waren es 4 Euro, ein Aufschlag von 25 Prozent.", "de"),
    ],
)
def test_that_a_size_that_follows_or_is_of_something_else_is_not(text: str, language: str) -> None:
    assert said(text, language=language) == []
