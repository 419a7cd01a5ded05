from datetime import date
from decimal import Decimal

import pytest

from briefgen.document.templating.filters import House, first, full_stop, join, last, shortened, superscript

ENGLISH, GERMAN = House.of("en-GB"), House.of("de-DE")


def test_that_dates_are_bound_by_no_break_spaces() -> None:
    assert ENGLISH.date(date(2025, 5, 3)) == "3\u00a0May\u00a02025" == ENGLISH.date("2025-05-03")


def test_that_text_that_is_no_date_is_left_alone() -> None:
    assert ENGLISH.date("not stated") == "not stated"


@pytest.mark.parametrize(
    ("value", "english", "german"),
    [
        (1234567, "1,234,567", "1.234.567"),
        (Decimal("7.80"), "7.80", "7,80"),
        ("-13.2", "−13.2", "−13,2"),
        ("−13.2", "−13.2", "−13,2"),
        ("tens of billions", "tens of billions", "tens of billions"),
    ],
)
def test_that_numbers_follow_the_language_of_the_template(value: str, english: str, german: str) -> None:
    assert ENGLISH.number(value) == english
    assert GERMAN.number(value) == german


def test_that_rounding_is_half_up_and_only_where_asked() -> None:
    assert ENGLISH.number("2.345", 2) == "2.35"
    assert ENGLISH.number("2.345") == "2.345"


def test_that_a_quantity_does_not_part_from_its_unit() -> None:
    assert ENGLISH.quantity(12, "tonnes") == "12\u00a0tonnes"
    assert ENGLISH.quantity(12) == "12"


def test_that_per_cent_is_words_or_sign_as_asked() -> None:
    assert ENGLISH.per_cent("7.8") == "7.8\u00a0per cent"
    assert (ENGLISH.percent("7.8"), GERMAN.percent("7.8")) == ("7.8%", "7,8\u00a0%")


def test_that_quotation_marks_are_the_house_s() -> None:
    assert (ENGLISH.quote_marks("a"), GERMAN.quote_marks("a")) == ("“a”", "„a“")


def test_that_join_leaves_out_what_is_empty() -> None:
    assert join(["Moscow", "", "23 May"]) == "Moscow, 23 May"


def test_that_first_and_last_of_nothing_are_empty() -> None:
    assert (first([]), last([])) == ("", "")
    assert (first([1, 2]), last([1, 2]), first([1, 2, 3], 2)) == (1, 2, [1, 2])


@pytest.mark.parametrize(("text", "ended"), [("A", "A."), ("A.", "A."), ("A?”", "A?”"), ("", "")])
def test_that_a_sentence_ends_once(text: str, ended: str) -> None:
    assert full_stop(text) == ended


def test_that_notes_ten_and_one_are_not_mistaken_for_each_other() -> None:
    assert superscript((1, 0)) != superscript((10,))


def test_that_every_filter_has_a_name_templates_can_write() -> None:
    assert {
        "date",
        "number",
        "quantity",
        "percent",
        "per_cent",
        "upper",
        "join",
        "first",
        "quote_marks",
        "shortened",
    } <= set(ENGLISH.filters())


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Silt closes", "Silt closes"),
        ("Silt closes channels", "Silt closes…"),
        ("Silt, sand, mud, mud", "Silt, sand…"),
        ("Illicit silt ill", "Illicit silt ill"),
        ("MAMMOTH WAVE", "MAMMOTH…"),
    ],
)
def test_that_running_words_are_cut_after_a_word(text: str, cut: str) -> None:
    assert shortened(text, 12) == cut
