from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.evidence.amounts.numbers import Form, Number, find_numbers


def only(text: str, language: str = "en") -> Number:
    (number,) = find_numbers(text, language)
    return number


def test_that_a_year_is_no_base_of_a_ratio() -> None:
    assert next(find_numbers("71 in 1990", "en")).form is Form.DIGITS
    assert only("1 in 2000").form is Form.RATIO


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,234.50", "1234.50"),
        ("10 000", "10000"),
        (".75", ".75"),
        ("2 1/2", "2.5"),
        ("7¾", "7.75"),
        ("4e3", "4000"),
        ("-18", "-18"),
        ("minus-5", "-5"),
        ("3 lakh crore", "3000000000000"),
        ("25k", "25000"),
        ("3.8bn", "3800000000"),
        ("twelve hundred", "1200"),
        ("a hundred and two", "102"),
        ("twenty-eight thousand six hundred and forty-two", "28642"),
        ("three million, two hundred & forty", "3000240"),
        ("two and a half million", "2500000"),
        ("half a million", "500000"),
        ("two point five billion", "2500000000"),
        ("three-quarters", "0.75"),
        ("one in five", "0.2"),
        ("9 out of 10", "0.9"),
        ("sixfold", "6"),
        ("4.1 to one", "4.1"),
        ("2.5:1", "2.5"),
    ],
)
def test_that_a_number_has_its_value_however_it_is_written(text: str, value: str) -> None:
    number = only(text)
    assert number.value == Decimal(value)
    assert text[number.start : number.end] == text


def test_that_digits_are_kept_as_stated() -> None:
    assert str(only("7.80").value) == "7.80"


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("tens of billions", 10_000_000_000),
        ("thousands", 1000),
        ("dozens", 12),
        ("hundreds of thousands", 100_000),
    ],
)
def test_that_an_order_of_magnitude_has_no_value_but_a_lower_end(text: str, low: int) -> None:
    number = only(text)
    assert number.form is Form.MAGNITUDE
    assert number.value is None
    assert number.low == low


@pytest.mark.parametrize(
    "text", ["a third party", "this half was poor", "scores a goal", "several friends", "1/0"]
)
def test_that_words_like_numbers_are_left_alone(text: str) -> None:
    assert [number for number in find_numbers(text, "en") if number.form is not Form.DIGITS] == []


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("the ratio was 3 to one.", Form.RATIO),
        ("a ratio of 3:1", Form.RATIO),
        ("they won 3 to 1.", Form.DIGITS),
        ("the odds were long, yet they won 3 to 1.", Form.DIGITS),
        ("it fell from 4.1 to 1 per cent", Form.DIGITS),
        ("it rose from 0.2 to 1.", Form.DIGITS),
        ("it fell from about 4.1 to 1.", Form.DIGITS),
    ],
)
def test_that_so_many_to_one_is_a_ratio_where_it_is_no_result_or_range(text: str, form: Form) -> None:
    assert next(iter(find_numbers(text, "en"))).form is form


def test_that_a_part_may_be_the_subject_in_german() -> None:
    assert only("Etwa ein Drittel würde überleben.", "de").form is Form.FRACTION


def test_that_so_many_to_one_is_a_ratio_in_german() -> None:
    assert only("im Verhältnis 4 zu 1", "de").form is Form.RATIO


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Of the herd, about a third would survive.", 3),
        ("She says half will never be built.", 2),
        ("Roughly a quarter were sold.", 4),
        ("One third would survive.", 3),
        ("One woman in ten did not sign.", 10),
    ],
)
def test_that_a_part_may_be_the_subject_of_its_sentence(text: str, value: int) -> None:
    assert only(text).value == 1 / Decimal(value)


@pytest.mark.parametrize(
    "text", ["The second half was dull.", "The half will begin soon.", "Two left; a third was ill."]
)
def test_that_a_third_one_and_half_a_match_are_no_parts(text: str) -> None:
    assert all(number.form is not Form.FRACTION for number in find_numbers(text, "en"))


def test_that_a_serial_number_is_no_number() -> None:
    assert list(find_numbers("order 682996849981046784 arrived", "en")) == []


def test_that_neighbouring_numbers_in_words_stay_apart() -> None:
    assert [number.value for number in find_numbers("two, three or four", "en")] == [2, 3, 4]


def test_that_a_letter_that_may_be_a_unit_is_left_open() -> None:
    number = only("37m")
    assert (number.value, number.letter, number.scale) == (Decimal(37), "m", Decimal(1_000_000))


PIECES = [
    *(
        "5",
        "1,234",
        ".5",
        "½",
        "1/2",
        "two",
        "hundred",
        "and",
        "-",
        " ",
        "million",
        "a",
        "half",
        "tens",
        "of",
    ),
    *("third", "k", "bn", "e5", "x10", "minus", "point", "fold", "in", ",", "١٢", "²"),
]
SOUP = st.lists(st.sampled_from(PIECES)).map("".join)


@given(st.text() | SOUP)
def test_that_numbers_lie_in_order_inside_any_text(text: str) -> None:
    at = 0
    for number in find_numbers(text, "en"):
        assert at <= number.start < number.end <= len(text)
        assert number.value is None or number.value.is_finite()
        at = number.end


@pytest.mark.parametrize("text", ["from £1 in 2020 to £2", "from 1 in 2020 to 5", "it was $3 in 40 shops"])
def test_that_a_year_or_a_place_makes_no_ratio(text: str) -> None:
    assert all(number.form is not Form.RATIO for number in find_numbers(text, "en"))


def test_that_one_in_so_many_is_a_ratio() -> None:
    assert [number.form for number in find_numbers("1 in 2000 and one in 40", "en")] == [Form.RATIO] * 2
