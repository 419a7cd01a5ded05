from dataclasses import replace
from decimal import Decimal

import pytest

from briefgen.knowledge.lexicon import table
from briefgen.knowledge.shortening import Short, difference, is_crowded
from briefgen.model.chart import ChartKind, ChartSpec, Point, Series

WORDS = table("en", "charts")
SIZES = (8.5, 12.5)


def short(*values: str, language: str = "en") -> Short | None:
    return Short.of([Decimal(value) for value in values], table(language, "charts"))


def cut(form: Short | None, value: str) -> tuple[str, int, str]:
    assert form is not None
    number, power, word = form.cut(Decimal(value))
    return f"{number:f}", power, word


def spec(*values: str, kind: ChartKind = ChartKind.BARS, **more: str) -> ChartSpec:
    points = tuple(Point(str(i), Decimal(value)) for i, value in enumerate(values))
    return ChartSpec("c", kind, "", (Series("", points),), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("values", "heading", "printed"),
    [
        (("123456789012345", "98765432109876"), "in trillions, rounded", ("123.5", "98.8")),
        (("123000000000000", "1000000000000"), "in trillions", ("123", "1")),
        (("-5400000000", "2300000"), "in millions", ("-5400", "2.3")),
        (("777777777777777", "555555555555555"), "in trillions, rounded", ("778", "556")),
        (("1200000000", "110000000"), "in billions", ("1.2", "0.11")),
    ],
)
def test_that_numbers_share_the_largest_scale_that_leaves_something_of_the_smallest(
    values: tuple[str, str], heading: str, printed: tuple[str, str]
) -> None:
    form = short(*values)
    assert form is not None
    assert (form.heading, tuple(cut(form, v)[0] for v in values)) == (heading, printed)


def test_that_numbers_of_unlike_size_have_their_own_words_of_scale() -> None:
    form = short("123456789012345", "0.00012", "1000000000007")
    assert form is not None
    assert form.heading == "large numbers rounded"
    assert cut(form, "123456789012345") == ("123", 12, "trillion")
    assert cut(form, "1000000000007") == ("1", 12, "trillion")
    assert cut(form, "0.00012") == ("0.00012", 0, "")


def test_that_numbers_without_a_word_of_scale_are_never_shortened() -> None:
    assert short("999999", "-123456.75") is None
    assert short() is short("NaN") is short("0") is None


def test_that_the_heading_speaks_the_language_of_the_template() -> None:
    form = short("123456789012345", language="de-DE")
    assert form is not None
    assert form.heading == "in Billionen, gerundet"


def crowded(chart: ChartSpec, width_mm: float, *labels: str) -> bool:
    return is_crowded(chart, labels, width_mm * 72 / 25.4, SIZES)


def test_that_only_a_place_too_narrow_for_the_longest_number_is_crowded() -> None:
    bars, label = spec("123456789012345"), "123,456,789,012,345"
    assert [crowded(bars, mm, label) for mm in (60, 80, 122.5, 170)] == [True, True, False, False]
    assert not crowded(bars, 60, "1,234")
    assert not crowded(bars, 60)


def test_that_plain_digits_and_kinds_with_room_of_their_own_are_left_alone() -> None:
    label = "123,456,789,012,345"
    assert not crowded(spec("1", number_format="plain"), 60, label)
    assert not crowded(spec("1", kind=ChartKind.TABLE), 60, label)
    assert not crowded(spec("1", kind=ChartKind.BIG_NUMBER), 60, label)


def test_that_each_column_has_its_own_share_of_the_width() -> None:
    assert not crowded(spec("1", kind=ChartKind.COLUMNS), 122.5, "123,456,789,012")
    assert crowded(spec(*"123456", kind=ChartKind.COLUMNS), 122.5, "123,456,789,012")


def test_that_the_printed_change_is_shortened_with_the_values() -> None:
    chart = spec("5000000000", "2300000000", difference="−2,700,000,000 tonnes")
    said = difference(chart, lambda n: (f"{n:,}",), lambda n: f"{n.scaleb(-9):.1f}")
    assert said == "−2.7 tonnes"
    assert difference(chart, lambda n: (f"{n}",), str) == chart.difference
    assert difference(ChartSpec("c", ChartKind.PAIR, "", ()), lambda n: (f"{n}",), str) == ""
    limit = replace(chart, series=(Series("", (Point("then"), Point("now", Decimal(4)))),))
    assert difference(limit, lambda n: (f"{n}",), str) == chart.difference
