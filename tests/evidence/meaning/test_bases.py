"""Times that a change is only counted from."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words", "base", "period"),
    [
        ("Sales rose 3% on last year.", "3%", "last year", ""),
        ("Takings were down 12 per cent on 2019.", "12 per cent", "2019", ""),
        ("Profit was up 12% on a year earlier.", "12%", "a year earlier", ""),
        (
            "Sales fell 3 per cent on the same quarter of 2024.",
            "3 per cent",
            "the same quarter of 2024",
            "",
        ),
        ("In June, sales rose 4% on the same month last year.", "4%", "the same month last year", "June"),
        ("Output is 5 per cent higher on the previous quarter.", "5 per cent", "the previous quarter", ""),
        ("Visitor numbers fell by 9% on the previous day.", "9%", "the previous day", ""),
    ],
)
def test_that_it_is_what_the_figure_is_set_against(text: str, words: str, base: str, period: str) -> None:
    found = told(text)[words]
    assert (slot(found, "compared_to"), slot(found, "period")) == (base, period)


@pytest.mark.parametrize(
    ("text", "words", "period"),
    [
        ("Shares rose 3% on Tuesday.", "3%", "Tuesday"),
        ("Shares rose 3% on 3 May.", "3%", "3 May"),
        ("Sales rose 3% in 2019.", "3%", "2019"),
        ("The council spent 12% of its budget on roads in 2019.", "12%", "2019"),
    ],
)
def test_that_a_day_or_another_word_dates_the_change(text: str, words: str, period: str) -> None:
    found = told(text)[words]
    assert (slot(found, "compared_to"), slot(found, "period")) == ("", period)


@pytest.mark.parametrize(
    ("text", "words", "base", "language"),
    [
        ("Sales were 3% above last year.", "3%", "last year", "en"),
        ("Output is 5 per cent below 2019.", "5 per cent", "2019", "en"),
        ("Der Umsatz lag 4 Prozent über dem Vorjahr.", "4 Prozent", "Vorjahr", "de"),
        ("Die Menge liegt 12 Prozent unter dem Vorjahr.", "12 Prozent", "Vorjahr", "de"),
        ("Der Umsatz stieg um 4 Prozent gegenüber dem Vorjahr.", "4 Prozent", "Vorjahr", "de"),
    ],
)
def test_that_words_such_as_above_say_alone_what_is_counted_from(
    text: str, words: str, base: str, language: str
) -> None:
    found = told(text, language)[words]
    assert base in slot(found, "compared_to")
    assert slot(found, "period") == ""


def test_that_a_level_below_a_number_is_none_counted_from_a_time() -> None:
    found = told("Die Quote liegt in diesem Jahr unter 4 Prozent.", "de")
    assert [slot(one, "compared_to") for one in found.values()] == [""]
