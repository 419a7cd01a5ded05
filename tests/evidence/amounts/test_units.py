from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.evidence.amounts.units import units
from briefgen.model.quantity import Dimension

ENGLISH = units("en")


@pytest.mark.parametrize(
    ("after", "name", "dimension"),
    [
        (" per cent", "percent", Dimension.PERCENT),
        ("%", "percent", Dimension.PERCENT),
        (" percentage points", "percentage point", Dimension.PERCENTAGE_POINT),
        ("bps", "basis point", Dimension.PERCENTAGE_POINT),
        (" km", "kilometre", Dimension.LENGTH),
        ("-mile", "mile", Dimension.LENGTH),
        (" sq km", "square kilometre", Dimension.AREA),
        ("km²", "square kilometre", Dimension.AREA),
        (" cubic metres", "cubic metre", Dimension.VOLUME),
        (" tonnes", "tonne", Dimension.MASS),
        ("mph", "mile per hour", Dimension.SPEED),
        (" MWh", "megawatt hour", Dimension.ENERGY),
        (" gigawatts", "gigawatt", Dimension.POWER),
        (" degrees Celsius", "degree Celsius", Dimension.TEMPERATURE),
        ("GB", "gigabyte", Dimension.DATA),
        (" years", "year", Dimension.TIME),
        ("-year-old", "year", Dimension.AGE),
        (" Australian dollars per month", "Australian dollar per month", Dimension.MONEY),
        ("-cent-a-share", "cent per share", Dimension.MONEY),
        (" barrels a day", "barrel per day", Dimension.RATE),
        (" metres per second", "metre per second", Dimension.RATE),
        (" per cent a year", "percent per year", Dimension.PERCENT),
        (" (kg)", "kilogram", Dimension.MASS),
        (" US dollars", "US dollar", Dimension.MONEY),
        (" US gallons", "gallon", Dimension.VOLUME),
        (" in", "inch", Dimension.LENGTH),
        (" m/s²", "metre per square second", Dimension.OTHER),
        (" kΩ", "kiloohm", Dimension.OTHER),
    ],
)
def test_that_the_unit_after_a_number_is_told(after: str, name: str, dimension: Dimension) -> None:
    found = ENGLISH.after("5" + after, 1)
    assert found is not None
    assert (found.unit.name, found.unit.dimension, found.end) == (name, dimension, len(after) + 1)


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("$", "US dollar"),
        ("US$", "US dollar"),
        ("HK $", "Hong Kong dollar"),
        ("A$", "Australian dollar"),
        ("£", "pound sterling"),
        ("EUR ", "euro"),
        ("RM", "Malaysian ringgit"),
    ],
)
def test_that_a_currency_before_a_number_is_told(before: str, name: str) -> None:
    found = ENGLISH.before("cost " + before + "5", 5 + len(before))
    assert found is not None
    assert (found.unit.name, found.start) == (name, 5)


def test_that_money_for_each_keeps_the_sign_it_was_written_with() -> None:
    text = "£610 a month"
    amount = ENGLISH.before(text, 1)
    assert amount is not None
    found = ENGLISH.rate(text, replace(amount, start=4, end=4))
    assert (found.unit.name, found.unit.symbol) == ("pound sterling per month", "£")


def test_that_an_article_before_a_sign_is_no_country() -> None:
    found = ENGLISH.before("a $5 note", 3)
    assert found is not None
    assert found.unit.name == "US dollar"


def test_that_a_year_earlier_is_no_rate() -> None:
    found = ENGLISH.after("5 dollars a year earlier", 1)
    assert found is not None
    assert found.unit.name == "US dollar"


@pytest.mark.parametrize(
    "text", ["5 EV models", "5 Mr", "5L202", "5 people", "5 second-half goals", "5 year-round staff"]
)
def test_that_what_is_no_unit_is_left_alone(text: str) -> None:
    assert ENGLISH.after(text, 1) is None


@given(st.text(), st.integers(min_value=0, max_value=40))
def test_that_a_unit_lies_inside_any_text(text: str, at: int) -> None:
    at = min(at, len(text))
    after, before = ENGLISH.after(text, at), ENGLISH.before(text, at)
    assert after is None or at <= after.start <= after.end <= len(text)
    assert before is None or 0 <= before.start < before.end == at


@pytest.mark.parametrize(
    ("after", "told"), [(" in thick", True), (" in by 4 in", True), (" in London", False)]
)
def test_that_a_symbol_that_is_a_word_needs_a_measure_around_it(after: str, told: bool) -> None:
    assert (ENGLISH.after("5" + after, 1) is not None) == told
