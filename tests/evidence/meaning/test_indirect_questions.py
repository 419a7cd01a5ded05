"""What an indirect question tells is of its own subject, not of who asks."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("language", "text", "words", "subject"),
    [
        (
            "en",
            "Party leader Jane Poole asked why the county was spending £1.2m on signs.",
            "£1.2m",
            "county",
        ),
        ("en", "The union asked why the minister had paid £3m to the firm.", "£3m", "minister"),
        ("en", "Mr Lee wondered whether the port had lost 40 per cent.", "40 per cent", "port"),
        ("en", "Analysts questioned how sales fell 12 per cent.", "12 per cent", "sales"),
        ("en", "She asked the board whether the price would reach $90.", "$90", "price"),
        ("de", "Die Frage war, warum der Umsatz um 12 Prozent sank.", "12 Prozent", ""),
        ("en", "The asking price rose to £400,000.", "£400,000", "asking price"),
        ("en", "The port lost 40 per cent, and was asked why.", "40 per cent", "port"),
        ("en", "The bid asked price rose to £4.", "£4", "bid asked price"),
    ],
)
def test_who_an_indirect_question_is_of(language: str, text: str, words: str, subject: str) -> None:
    assert slot(told(text, language)[words], "subject") == subject
