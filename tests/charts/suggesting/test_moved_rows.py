"""Items told one after the other, each with a value then and now, are one chart."""

import pytest

from briefgen.model.chart import ChartKind, ChartSpec
from tests.charts.reading import charts_of


def paired(text: str, language: str = "en") -> ChartSpec | None:
    """The paired bars of a text, if any are suggested."""
    return next((one for one in charts_of(text, language) if one.kind is ChartKind.PAIRED_BARS), None)


def values(chart: ChartSpec) -> dict[str, list[str]]:
    """The values of each item, earlier first."""
    items: dict[str, list[str]] = {}
    for point in chart.points:
        items.setdefault(point.label, []).append(f"{point.value:f}")
    return items


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Thefts of mopeds are rising, police said. In Selby they rose from 12 to 19, in "
            "Ripon from 8 to 11.",
            {"Selby": ["12", "19"], "Ripon": ["8", "11"]},
            id="they",
        ),
        pytest.param(
            "In Selby, 23% of pupils received free meals in 2025, up from 18% in 2020. In Ripon "
            "the figure was "
            "21%, up from 17%.",
            {"Selby": ["18", "23"], "Ripon": ["17", "21"]},
            id="the figure",
        ),
        pytest.param(
            "The share of pupils who get free meals is growing. In Selby the figure was 21% in "
            "2025, up from 17% "
            "in 2020; in Ripon 30%, up from 26%.",
            {"Ripon": ["26", "30"], "Selby": ["17", "21"]},
            id="a share named before",
        ),
        pytest.param(
            "Bus passengers in Selby rose to 61 million in 2025 from 54 million in 2023. In "
            "Ripon they rose to 48 "
            "million from 39 million, and in Goole they fell to 17 million from 19 million.",
            {"Selby": ["54", "61"], "Ripon": ["39", "48"], "Goole": ["19", "17"]},
            id="next sentence",
        ),
        pytest.param(
            "The average rent in Selby rose from €640 in 2020 to €790 in 2025. In Ripon it rose from €520 to "
            "€610, and in Goole from €430 to €540.",
            {"Selby": ["640", "790"], "Ripon": ["520", "610"], "Goole": ["430", "540"]},
            id="it",
        ),
        pytest.param(
            "The jobless rate among men fell to 4.6% in March from 5.1% a year earlier, while "
            "among women it rose "
            "to 4.4% from 4.3%.",
            {"Men": ["5.1", "4.6"], "Women": ["4.3", "4.4"]},
            id="groups",
        ),
        pytest.param(
            "Selby’s cod quota rises to 460 tonnes this year from 410 tonnes last year. Ripon’s falls to 260 "
            "tonnes from 290.",
            {"Selby": ["410", "460"], "Ripon": ["290", "260"]},
            id="owners",
        ),
    ],
)
def test_that_items_told_then_and_now_stand_side_by_side(text: str, told: dict[str, list[str]]) -> None:
    chart = paired(text)
    assert chart is not None
    found = values(chart)
    assert {item: [value.removesuffix("000000") for value in found[item]] for item in found} == told


def test_that_a_row_is_titled_with_what_it_is_of() -> None:
    chart = paired("Thefts of mopeds rose. In Selby they rose from 12 to 19, in Ripon from 8 to 11.")
    assert chart is not None
    assert (chart.title, chart.subtitle) == (
        "Thefts of mopeds: Selby higher of the two, at 19",
        "Thefts of mopeds",
    )


def test_that_an_item_of_a_row_is_not_shown_by_itself() -> None:
    text = (
        "Bus passengers in Selby rose to 61 million in 2025 from 54 million in 2023. In Ripon "
        "they rose to 48 "
        "million from 39 million."
    )
    assert {chart.kind for chart in charts_of(text)} == {ChartKind.PAIRED_BARS, ChartKind.SLOPE}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The rent in Selby rose from €640 in 2020 to €790 in 2025. In Ripon it rose from €520 in 2018 to "
            "€610 in 2022.",
            id="other dates",
        ),
        pytest.param("Sales in Selby rose from 12 to 19. In March they rose from 8 to 11.", id="a month"),
        pytest.param(
            "Births in Selby rose from 12 to 19 a day. In Ripon they rose from 8 to 11 a day.", id="a rate"
        ),
        pytest.param(
            "Farmers in Selby are angry. In Ripon they rose from 8 to 11, in Goole from 3 to 7.",
            id="not they",
        ),
        pytest.param(
            "The fee in Selby will rise from €12 to €19. In Ripon it will rise from €8 to €11.", id="a plan"
        ),
        pytest.param(
            "Rents in Selby rose from €640 to €790. In Ripon wages rose from €1,200 to €1,400.",
            id="other things",
        ),
        pytest.param("In Selby the figure was 21%, up from 17%; in Ripon 30%, up from 26%.", id="of nothing"),
    ],
)
def test_that_what_is_no_row_is_not_drawn_as_one(text: str) -> None:
    assert paired(text) is None


def test_that_a_row_comes_before_its_items() -> None:
    text = (
        "Selby’s cod quota rises to 460 tonnes this year from 410 tonnes last year. "
        "Ripon’s falls to 260 tonnes from 290."
    )
    assert charts_of(text)[0].kind is ChartKind.PAIRED_BARS


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Thefts in Selby rose from 12 to 19. In Ripon they rose from 8 to 11.", "en", "Selby higher"),
        ("Thefts in Selby rose from 12 to 19. In Ripon they fell from 28 to 11.", "en", "Selby now higher"),
        ("Thefts in Selby fell from 12 to 9. In Ripon they rose from 8 to 11.", "en", "Ripon now higher"),
        ("Thefts in Selby fell from 32 to 29. In Ripon they fell from 18 to 11.", "en", "Selby higher"),
        ("Thefts in Selby rose from 12 to 19. In Ripon they fell from 12 to 11.", "en", "Selby now higher"),
        (
            "en",
            "Selby higher",
        ),
    ],
)
def test_that_only_a_change_of_places_is_told_as_one(text: str, language: str, words: str) -> None:
    chart = paired(text, language)
    assert chart is not None
    assert words in chart.title
