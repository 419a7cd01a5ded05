from dataclasses import replace
from decimal import Decimal

import pytest

from briefgen.app.chart_options import option_text, parsed, with_option
from briefgen.app.options import CHART_OPTIONS, OptionError
from briefgen.model.chart import Annotation, ChartKind, Labels, Origin, Point, Series, Sort
from briefgen.model.quantity import Dimension, Unit
from tests.kit import made


def test_that_every_option_of_a_chart_can_be_read_and_set_again() -> None:
    for option in CHART_OPTIONS:
        text = option_text(made.CHART, option.name)
        assert with_option(made.CHART, option.name, text) == made.CHART


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("title", "  Coal  falls ", "Coal falls"),
        ("notes", "One.\n\nTwo.", ("One.", "Two.")),
        ("labels", "ends", Labels.ENDS),
        ("sort", "largest first", Sort.DESCENDING),
        ("axis_from", "−5", Decimal(-5)),
        ("reference", "", None),
        ("palette", "#12436D, #f46a25", "#12436D, #f46a25"),
        ("palette", "categories", "categories"),
        ("number_format", "plain", "plain"),
        ("number_format", "0.00", "0.00"),
        ("height_pt", "120", 120.0),
        ("aspect", "16:9", 1.7778),
        ("aspect", "2.5", 2.5),
        ("kind", "pair", ChartKind.PAIR),
        ("unit", "€", Unit("euro", Dimension.MONEY, "€")),
        ("unit", "Percent", Unit("percent", Dimension.PERCENT, "%")),
        ("unit", "points", Unit("percentage point", Dimension.PERCENTAGE_POINT)),
        ("unit", "US dollars", Unit("US dollar", Dimension.MONEY, "$")),
        ("unit", "cranes", Unit("cranes", Dimension.OTHER)),
        ("unit", "", Unit()),
        ("highlight", "2020–24", "2020–24"),
        ("annotations", "2020–24: new rules", (Annotation("2020–24", "new rules"),)),
    ],
)
def test_that_typed_words_become_the_options_value(name: str, text: str, value: object) -> None:
    assert getattr(with_option(made.CHART, name, text), name) == value


def test_that_an_emptied_title_is_the_drafted_one_again() -> None:
    own = with_option(made.CHART, "title", "Mine")
    assert with_option(own, "title", "").title == made.CHART.drafted_title


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("titel", "x", "did you mean|no option"),
        ("labels", "some", "no value of labels"),
        ("palette", "red", "no value of palette"),
        ("palette", "#123456," * 4 + "#123456", "no value of palette"),
        ("number_format", "1.5", "no value of number_format"),
        ("axis_from", "low", "not a number"),
        ("axis_to", "Infinity", "not a number one can draw"),
        ("height_pt", "9999", "out of range"),
        ("kind", "line", "not drawn as “line”"),
        ("kind", "pie", "no value of kind"),
        ("aspect", "1:0", "not a number"),
        ("highlight", "1999", "the chart has no"),
        ("annotations", "nothing", "names no point"),
        ("annotations", "1999: new rules", "the chart has no “1999”"),
        ("annotations", "2020–24: " + "x" * 51, "longer than 50"),
    ],
)
def test_that_what_an_option_does_not_take_is_a_sentence(name: str, text: str, words: str) -> None:
    with pytest.raises(OptionError, match=words):
        with_option(made.CHART, name, text)


def test_that_a_flag_names_chart_option_and_value() -> None:
    assert parsed("title=A = B") == (1, "title", "A = B")
    assert parsed("2.sort=by name") == (2, "sort", "by name")


@pytest.mark.parametrize("words", ["title", "0.title=x", "x.title=y"])
def test_that_a_flag_of_another_form_is_refused(words: str) -> None:
    with pytest.raises(OptionError):
        parsed(words)


def test_that_a_height_and_an_aspect_exclude_each_other() -> None:
    wide = with_option(with_option(made.CHART, "height_pt", "120"), "aspect", "2")
    assert (wide.height_pt, wide.aspect, wide.wanted_height_pt(300)) == (None, 2.0, 150)
    high = with_option(wide, "height_pt", "90")
    assert (high.height_pt, high.aspect, high.wanted_height_pt(300)) == (90.0, None, 90)


def test_that_another_unit_is_printed_at_the_difference() -> None:
    assert with_option(made.CHART, "unit", "tonnes").difference == "−19"
    assert with_option(made.CHART, "unit", "percent").difference == made.CHART.difference


@pytest.mark.parametrize("kind", [ChartKind.HUNDRED, ChartKind.DONUT, ChartKind.GRID])
@pytest.mark.parametrize("unit", ["kg", "Tonnen", "€", ""])
def test_that_shares_of_a_whole_that_were_read_stay_per_cent(kind: ChartKind, unit: str) -> None:
    shares = replace(made.CHART, kind=kind)
    with pytest.raises(OptionError, match="shares of a whole are per cent"):
        with_option(shares, "unit", unit)
    assert with_option(shares, "unit", "%") == shares


def test_that_entered_parts_of_a_whole_may_take_another_unit() -> None:
    points = tuple(replace(point, origin=Origin.ANALYST) for point in made.CHART.points)
    entered = replace(made.CHART, kind=ChartKind.HUNDRED, series=(Series("Coal", points),))
    assert with_option(entered, "unit", "kg").unit.name == "kg"


def test_that_a_refused_colour_is_told_how_colours_are_written() -> None:
    palette = next(option for option in CHART_OPTIONS if option.name == "palette")
    with pytest.raises(OptionError) as told:
        palette.checked("red")
    assert "up to four colours written #RRGGBB" in told.value.hint


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("2.6 million", "en", "2600000"),
        ("16,000", "en", "16000"),
        ("-3 billion", "en", "-3000000000"),
        ("2,6 Millionen", "de", "2600000"),
        ("7.5", "en", "7.5"),
        ("60,000,000", "en", "60000000"),
        ("38 million", "en", "38000000"),
        ("$4.2bn", "en", "4200000000"),
        ("40%", "en", "40"),
        ("16.000", "de", "16000"),
        ("1.234.567", "de", "1234567"),
        ("7,5", "de", "7.5"),
        ("38 Mio.", "de", "38000000"),
        ("1.234", "en", "1.234"),
        ("−12", "en", "-12"),
    ],
)
def test_that_a_value_is_read_as_a_cell_of_the_data_is(text: str, language: str, value: str) -> None:
    assert with_option(made.CHART, "reference", text, language).reference == Decimal(value)


@pytest.mark.parametrize("name", ["reference", "axis_from", "axis_to"])
def test_that_a_refused_number_is_told_one_of_the_chart(name: str) -> None:
    point = Point("North", Decimal(16_000))
    chart = replace(made.CHART, series=(Series("", (point, Point("South", Decimal(-3)))),))
    for language, example in (("en", "write it as “16,000”"), ("de", "write it as “16.000”")):
        with pytest.raises(OptionError) as told:
            with_option(chart, name, "sixteen or so", language)
        assert told.value.hint == example


def test_that_a_number_shown_in_the_form_stays_as_it_is() -> None:
    chart = with_option(made.CHART, "axis_to", "1,234", "de")
    assert chart.axis_to == Decimal("1.234")
    assert with_option(chart, "axis_to", option_text(chart, "axis_to"), "de") == chart
