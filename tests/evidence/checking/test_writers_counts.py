"""A count the writer tells and another that somebody gives, and a total of two currencies without its own."""

import pytest

from tests.kit.flagged import said


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The storm killed 14 people in Bern. Officials later said the storm killed 19 people in Bern.",
        ),
        (
            "en",
            "The flood cut off 12 farms in the dale. Unions said the flood cut off 17 farms in the dale.",
        ),
        (
            "de",
            "Das Feuer zerstörte 40 Boote in Kiel. Laut Polizei zerstörte das Feuer 52 Boote in Kiel.",
        ),
    ],
)
def test_that_a_count_by_nobody_and_one_by_somebody_are_flagged(language: str, text: str) -> None:
    assert [kind for kind, _ in said(text, language=language)] == ["two values"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The storm hurt 14 people in Bern. Officials said the storm killed 19 people in Bern."),
        ("en", "Ada Vik hired 14 people in Bern. Rolf Kern said he hired 19 people in Bern."),
        (
            "en",
            "The school has 300 pupils from Hull. Its head said the college has 420 pupils from Hull.",
        ),
        ("en", "The club sold 300 tickets for the derby. The league said it sold 900 tickets for the derby."),
        ("de", "Die Stadt baute 40 Häuser in Kiel. Nach eigenen Angaben baute der Kreis 52 Häuser in Kiel."),
    ],
)
def test_that_counts_of_two_deeds_are_let_be(language: str, text: str) -> None:
    assert said(text, language=language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The fund paid out 12 million euros and 4 million dollars, a total of 16 million."),
        ("en", "She left £300,000 to the church and €200,000 to a school, in total 500,000."),
        ("de", "Der Fonds zahlte 12 Millionen Euro und 4 Millionen Dollar, insgesamt 16 Millionen."),
    ],
)
def test_that_a_bare_total_of_two_currencies_is_flagged(language: str, text: str) -> None:
    assert [kind for kind, _ in said(text, language=language)] == ["currencies"]


@pytest.mark.parametrize(
    "text",
    [
        "The fund paid out 12 million euros and 4 million euros, a total of 16 million.",
        "It paid 12 million euros ($14 million) and 4 million euros, a total of 16 million.",
        "It paid 12 million euros and 4 million dollars to 16 million people.",
    ],
)
def test_that_a_total_of_one_currency_is_let_be(text: str) -> None:
    assert said(text) == []
