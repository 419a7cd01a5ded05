import pytest

from briefgen.app import steps
from briefgen.app.events import result_of
from briefgen.model.chart import ChartKind, ChartSpec
from tests.charts.reading import charts_of


def diverging(text: str) -> list[ChartSpec]:
    found = result_of(steps.study(result_of(steps.open_text("Prices in the north\n\n" + text))))
    return [spec for spec in found.charts if spec.kind is ChartKind.DIVERGING]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Bread prices rose 2.1%, fuel prices fell 4.5%, rail fares rose 1.3% and clothing fell 5.8%, "
            "the statistics office said.",
            ["Bread prices", "Rail fares", "Fuel prices", "Clothing"],
        ),
        (
            "Steel output rose 2.1%, coal output fell 4.5%, copper rose 1.3% and zinc fell 0.8% in May 2025, "
            "the statistics office said.",
            ["Steel output", "Copper", "Zinc", "Coal output"],
        ),
    ],
)
def test_that_every_change_of_a_list_has_its_bar(text: str, names: list[str]) -> None:
    (spec,) = diverging(text)
    assert [point.label for point in spec.points] == names


def test_that_changes_of_unlike_periods_are_not_joined() -> None:
    text = "Steel output rose 2.1% in 2023, coal output fell 4.5% in 2024 and copper rose 1.3% in May 2025."
    assert not diverging(text)


def test_that_nothing_is_ranked_where_a_change_of_the_sentence_has_no_name() -> None:
    text = (
        "Steel output rose 2.1%, coal output fell 4.5% and then they fell 9.9%, the statistics office said."
    )
    assert not diverging(text)


def test_that_the_date_of_the_first_of_two_changes_is_not_taken_for_both() -> None:
    assert charts_of("Butter rose by 12% last year and milk fell by 3%.") == ()


def test_that_another_date_in_a_list_keeps_the_changes_apart() -> None:
    assert charts_of("Butter rose by 12% last year, cheese rose by 5% in May and milk fell by 3%.") == ()


@pytest.mark.parametrize("text", ["Protests over turnout grew by 6% in March, the office said."])
def test_that_only_a_name_that_is_a_share_needs_no_whole(text: str) -> None:
    assert charts_of(text) == ()


@pytest.mark.parametrize(
    ("text", "language", "kinds"),
    [
        ("Turnover rose 5% while staff fell 3%.", "en", {ChartKind.TABLE}),
        ("Profit at Norvik rose by 4% and sales fell by 2%.", "en", {ChartKind.TABLE}),
        (
            "Der Umsatz stieg um 5 Prozent, die Zahl der Beschäftigten sank um 3 Prozent.",
            "de",
            {ChartKind.TABLE},
        ),
        ("Bread sales rose 5% and cake sales fell 3%.", "en", {ChartKind.DIVERGING}),
        ("Imports rose 5% and exports fell 3%.", "en", {ChartKind.DIVERGING}),
        (
            "Die Importe stiegen um 5 Prozent, die Exporte sanken um 3 Prozent.",
            "de",
            {ChartKind.DIVERGING},
        ),
    ],
)
def test_that_no_bar_sets_one_measure_of_a_firm_against_another(
    text: str, language: str, kinds: set[ChartKind]
) -> None:
    assert {spec.kind for spec in charts_of(text, language)} == kinds


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        (
            "Northway’s profit rose by £8m. Freight rose by £14m, buses rose by £3m and workshops "
            "fell by £9m.",
            "en",
            "Northway’s profit: changes sum to £8 million",
        ),
        (
            "Der Gewinn der Stadtwerke Lorch stieg um 1 Million Euro. Der Strom brachte 3 Millionen Euro "
            "mehr, das Gas 2 Millionen Euro mehr, die Bäder verloren 4 Millionen Euro.",
            "de",
            "Gewinn der Stadtwerke Lorch: Veränderungen ergeben zusammen 1 Million Euro",
        ),
    ],
)
def test_that_a_waterfall_names_what_its_changes_sum_to(text: str, language: str, title: str) -> None:
    found = [spec.title for spec in charts_of(text, language) if spec.kind is ChartKind.WATERFALL]
    assert [one.replace("\u00a0", " ") for one in found] == [title]


@pytest.mark.parametrize(
    ("text", "language", "subtitle"),
    [
        (
            "In Hamm stiegen die Kosten um 1 Million Euro, in Unna sanken sie um 2 Millionen Euro.",
            "de",
            "Kosten, Veränderung in Euro",
        ),
        ("In Leeds rents rose by 4%, in York they fell by 2%.", "en", "Rents, change in per cent"),
    ],
)
def test_that_no_item_of_a_row_is_the_place_of_all(text: str, language: str, subtitle: str) -> None:
    (spec,) = [one for one in charts_of(text, language) if one.kind is ChartKind.DIVERGING]
    assert spec.subtitle == subtitle
