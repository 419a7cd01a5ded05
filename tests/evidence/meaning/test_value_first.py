"""German sentences that open with a value have their subject behind the verb."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("Mit 3,2 Millionen Tonnen erreichte die Ernte einen Rekord.", "3,2 Millionen Tonnen", "Ernte"),
        ("Mit 6,1 Prozent liegt derzeit die Quote hoch.", "6,1 Prozent", "Quote"),
        ("Mit 2,3 Milliarden Euro war der Umsatz der Werft hoch.", "2,3 Milliarden Euro", "Umsatz der Werft"),
        ("Auf 12 Grad fiel die Temperatur am Montag.", "12 Grad", "Temperatur"),
        ("Mit 40 Menschen sprach der Bürgermeister.", "40 Menschen", ""),
        ("Mit 21 Prozent lag sie vorn.", "21 Prozent", ""),
        ("Mit 5 Prozent Rabatt lag der Preis niedriger.", "5 Prozent", ""),
        ("Mit 30 Euro in der Tasche kam der Junge an.", "30 Euro", ""),
    ],
)
def test_that_the_subject_behind_the_verb_is_found(text: str, words: str, subject: str) -> None:
    assert slot(told(text, "de")[words], "subject") == subject
