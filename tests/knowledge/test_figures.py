from decimal import Decimal

import pytest

from briefgen.knowledge.figures import AxisForm, as_stated, exactly, in_full, subtraction

SCALES = ({"power": 9, "word": "billion"}, {"power": 6, "word": "million"})


def _decimals(*values: str) -> list[Decimal]:
    return [Decimal(value) for value in values]


@pytest.mark.parametrize(
    ("cut", "words", "stated"),
    [
        ("1.1", "about 1.10 million", "1.10"),
        ("1.1", "1,10 Millionen", "1.10"),
        ("1.1", "1.12 million", "1.1"),
        ("-1.1", "a loss of 1.100", "-1.100"),
        ("1200", "1,200.0 tonnes", "1200.0"),
    ],
)
def test_that_zeros_of_the_source_stay(cut: str, words: str, stated: str) -> None:
    assert str(as_stated(Decimal(cut), words)) == stated


def test_that_a_number_in_full_has_no_zeros_of_its_scale() -> None:
    assert str(in_full(Decimal("800000.0"), "0.8 million")) == "800000"
    assert str(in_full(Decimal("1200.0"), "1,200.0")) == "1200.0"
    assert str(in_full(Decimal("12.0"), "12.0")) == "12.0"


@pytest.mark.parametrize(
    ("value", "power", "scaled"),
    [("1250000", 6, "1.25"), ("40000000", 6, "40"), ("1234567", 6, None), ("999", 6, None), ("4e9", 6, None)],
)
def test_that_only_few_digits_are_written_in_a_scale(value: str, power: int, scaled: str | None) -> None:
    found = exactly(Decimal(value), power)
    assert found == (None if scaled is None else Decimal(scaled))


def test_that_a_number_below_zero_is_subtracted_in_brackets() -> None:
    assert subtraction("3", "−4", below_zero=True) == "3 − (−4)"
    assert subtraction("3", "4", below_zero=False) == "3 − 4"


def test_that_the_marks_of_an_axis_share_a_scale_and_decimals() -> None:
    form = AxisForm.of(_decimals("0", "500000", "1000000"), SCALES)
    assert (form.word, form.places) == ("million", 1)
    assert [str(form.cut(mark)) for mark in _decimals("0", "500000", "1000000")] == ["0", "0.5", "1.0"]


def test_that_small_or_uneven_marks_are_written_in_full() -> None:
    assert AxisForm.of(_decimals("0", "250", "500"), SCALES) == AxisForm()
    assert AxisForm.of(_decimals("0", "1234567", "2469134"), SCALES).word == ""
    assert AxisForm.of([], SCALES) == AxisForm()


def test_that_a_scale_named_elsewhere_gives_the_marks_no_word() -> None:
    assert AxisForm.within(_decimals("0", "250000"), 6) == AxisForm(6, "", 2)


def test_that_a_single_million_on_an_axis_is_called_one() -> None:
    scales = [{"power": 6, "word": "Millionen", "one": "Million"}]
    form = AxisForm.of(_decimals("0", "1000000", "2000000"), scales)
    assert [form.word_of(mark) for mark in _decimals("0", "1000000", "2000000")] == [
        "",
        "Million",
        "Millionen",
    ]
    halves = AxisForm.of(_decimals("0", "500000", "1000000"), scales)
    assert halves.word_of(Decimal(1000000)) == "Millionen"
