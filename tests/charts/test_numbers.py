from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.charts.data.grid_numbers import number
from briefgen.charts.numbers import Numbers
from briefgen.model.chart import Point
from briefgen.model.quantity import Bound, Dimension, Unit
from tests.charts.samples import DOLLARS, PEOPLE, PERCENT

ENGLISH, GERMAN = Numbers.of("en-GB"), Numbers.of("de")


@pytest.mark.parametrize(
    ("value", "english", "german"),
    [
        ("7.80", "7.80", "7,80"),
        ("-13.2", "−13.2", "−13,2"),
        ("1234", "1,234", "1.234"),
        ("12345.5", "12,345.5", "12.345,5"),
        ("3800000000", "3.8\u00a0billion", "3,8\u00a0Milliarden"),
        ("1234567", "1,234,567", "1.234.567"),
        ("2000000", "2\u00a0million", "2\u00a0Millionen"),
        ("1000000", "1\u00a0million", "1\u00a0Million"),
        ("-1000000000", "−1\u00a0billion", "−1\u00a0Milliarde"),
        ("-1250000", "−1.25\u00a0million", "−1,25\u00a0Millionen"),
        ("0", "0", "0"),
        ("0.0004", "0.0004", "0,0004"),
        ("1E+3", "1,000", "1.000"),
    ],
)
def test_that_numbers_keep_the_precision_of_the_source(value: str, english: str, german: str) -> None:
    assert ENGLISH.number(Decimal(value)) == english
    assert GERMAN.number(Decimal(value)) == german


@pytest.mark.parametrize(
    ("number_format", "text"),
    [("", "2.5\u00a0million"), ("plain", "2,500,000"), ("0.0", "2,500,000.0"), ("0", "2,500,000")],
)
def test_that_the_number_format_is_kept(number_format: str, text: str) -> None:
    assert ENGLISH.number(Decimal(2500000), number_format) == text


@pytest.mark.parametrize(
    ("words", "unit", "said"),
    [
        ("Reserves fell by $17 million", Unit("euro", Dimension.MONEY, "€"), "Reserves fell by €17 million"),
        ("From $1,200 to $900", Unit("tonne"), "From 1,200 tonnes to 900 tonnes"),
        ("Up by $5", Unit(), "Up by 5"),
    ],
)
def test_that_the_sign_of_a_currency_follows_the_unit(words: str, unit: Unit, said: str) -> None:
    dollars = Unit("US dollar", Dimension.MONEY, "$")
    assert Numbers.of("en").in_unit(words, dollars, unit).replace("\u00a0", " ") == said


def test_that_a_currency_sign_stands_before_the_number_and_after_the_minus() -> None:
    assert ENGLISH.quantity(Decimal("-3.8"), DOLLARS) == "−$3.8"


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        ("13.2", PERCENT, "13.2\u00a0per cent"),
        ("1", PEOPLE, "1\u00a0person"),
        ("200", PEOPLE, "200\u00a0people"),
        ("5", Unit("kilometre per hour"), "5\u00a0kilometres per hour"),
        ("3", Unit("ferry"), "3\u00a0ferries"),
        ("3", Unit(), "3"),
        ("3", Unit("pound sterling per month"), "3\u00a0pounds sterling per month"),
        ("3", DOLLARS, "$3"),
        ("3", Unit("US dollar per barrel", Dimension.MONEY, "$"), "$3\u00a0per barrel"),
    ],
)
def test_that_units_are_written_in_words(value: str, unit: Unit, text: str) -> None:
    assert ENGLISH.with_unit(Decimal(value), unit) == text


def test_that_only_a_language_with_plurals_by_s_adds_one() -> None:
    assert GERMAN.with_unit(Decimal(3), Unit("Besucher")) == "3\u00a0Besucher"


@pytest.mark.parametrize(
    ("point", "text"),
    [
        (Point("a", Decimal(5), bound=Bound.MORE_THAN), "more than 5"),
        (Point("a", Decimal(5), bound=Bound.ABOUT), "about 5"),
        (Point("a", None, Decimal(5), Decimal(9)), "5–9"),
        (Point("a", None, Decimal(5), None), "at least 5"),
        (Point("a", None, None, Decimal(9)), "at most 9"),
        (Point("a", None, Decimal(10), None, Bound.ORDER, text="tens of ships"), "“tens of ships”"),
        (Point("a"), "not stated"),
    ],
)
def test_that_a_point_is_never_written_as_more_exact_than_stated(point: Point, text: str) -> None:
    assert ENGLISH.point(point, Unit()) == text


@given(st.decimals(-(10**9), 10**9, allow_nan=False, allow_infinity=False, places=3))
def test_that_printed_numbers_read_back_as_themselves(value: Decimal) -> None:
    assert number(ENGLISH.number(value, "plain")) == value
    assert number(GERMAN.number(value, "plain"), ",") == value


def test_that_a_name_says_its_unit_by_a_sign_and_not_by_a_letter() -> None:
    numbers = Numbers.of("en-GB")
    assert numbers.head("Share %", Unit("percent", Dimension.PERCENT, "%")) == "Share %"
    assert numbers.head("Stem", Unit("metre", Dimension.LENGTH, "m")) == "Stem (metres)"


def test_that_words_take_another_unit_as_whole_words() -> None:
    numbers = Numbers.of("en-GB")
    tonne, mile = Unit("tonne", Dimension.MASS, "t"), Unit("mile", Dimension.LENGTH)
    assert (
        numbers.in_unit("Tonnes of ore, 5\u00a0tonnes, 1 tonne", tonne, mile)
        == "Miles of ore, 5\u00a0miles, 1 mile"
    )
    assert numbers.in_unit("Milestones", mile, tonne) == "Milestones"
    assert numbers.in_unit("5 tonnes", tonne, Unit()) == "5 tonnes"


@pytest.mark.parametrize(
    ("value", "words", "text"),
    [
        ("1100000000", "€1.10 billion", "€1.10\u00a0billion"),
        ("14000000", "€14.0 million", "€14.0\u00a0million"),
        ("14000000", "€14 million", "€14\u00a0million"),
        ("1100000000", "€1.25 billion, up from €1.10 billion", "€1.10\u00a0billion"),
        ("1100000000", "1,10 Milliarden Euro", "€1.10\u00a0billion"),
        ("1234000", "€1,234,000", "€1,234,000"),
        ("1100000", "", "€1.1\u00a0million"),
    ],
)
def test_that_a_scaled_number_keeps_the_zeros_its_source_states(value: str, words: str, text: str) -> None:
    euro = Unit("euro", Dimension.MONEY, "€")
    assert ENGLISH.point(Point("", Decimal(value), text=words), euro) == text


@pytest.mark.parametrize(
    ("then", "now", "sum_"),
    [("21", "7.8", "7.8 − 21"), ("-4.2", "3.1", "3.1 − (−4.2)"), ("3", "-4", "−4 − 3"), ("3", None, "")],
)
def test_that_a_change_is_the_later_value_less_the_earlier(then: str, now: str | None, sum_: str) -> None:
    ends = Point("2019", Decimal(then)), Point("2024", None if now is None else Decimal(now))
    assert ENGLISH.subtraction(*ends, Unit()) == sum_


@pytest.mark.parametrize(
    ("singular", "plural"),
    [
        ("Bett", "Betten"),
        ("Tate", "Taten"),
        ("Wohnung", "Wohnungen"),
        ("Fall", "Fälle"),
        ("Schüler", "Schüler"),
    ],
)
def test_that_german_counts_are_printed_in_the_plural_they_were_read_from(singular: str, plural: str) -> None:
    assert GERMAN.unit(Unit(singular)) == plural


def test_that_a_german_share_has_no_plural_of_a_count() -> None:
    assert GERMAN.unit(Unit("Prozent", Dimension.PERCENT)) == "Prozent"


@pytest.mark.parametrize(
    ("value", "stated", "language", "printed"),
    [
        ("800000.0", "0.8 million tonnes", "en", "800,000"),
        ("900000.0", "0,9 Millionen", "de", "900.000"),
        ("650000.00", "£0.65 million", "en", "650,000"),
        ("1200.0", "1,200.0", "en", "1,200.0"),
        ("8.0", "8.0 per cent", "en", "8.0"),
        ("1200.5", "1,200.5", "en", "1,200.5"),
    ],
)
def test_that_no_decimals_are_left_behind_by_a_scale(
    value: str, stated: str, language: str, printed: str
) -> None:
    assert Numbers.of(language).number(Decimal(value), stated=stated) == printed


def test_that_a_german_sum_of_money_has_its_sign_behind_it() -> None:
    euros, numbers = Unit("euro", Dimension.MONEY, "€"), Numbers.of("de")
    assert numbers.with_unit(Decimal("-4.7"), euros) == "−4,7\xa0€"
    assert numbers.ticks([Decimal(0), Decimal(2500000)], euros) == ("0\xa0€", "2,5\xa0Millionen\xa0€")
    assert Numbers.of("en").with_unit(Decimal("-4.7"), euros) == "−€4.7"
    assert (
        numbers.in_unit("Preis: 4,70\xa0€", euros, Unit("dollar", Dimension.MONEY, "$")) == "Preis: 4,70\xa0$"
    )
