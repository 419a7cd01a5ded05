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
            "Membership in Ash rose from 120 to 190, in Elm from 80 to 110, and Oakham saw a fall from 70 "
            "to 60.",
            {"Ash": ["120", "190"], "Elm": ["80", "110"], "Oakham": ["70", "60"]},
            id="a noun of change",
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
            "At Marden Road the queue grew to 830 in May, up from 790 a year earlier. At Cliff Park it stood "
            "at 675, compared with 610, while the Old Priory was the only one to see a fall, from 520 to "
            "440.",
            {"Marden Road": ["790", "830"], "Cliff Park": ["610", "675"], "Old Priory": ["520", "440"]},
            id="names of several words",
        ),
        pytest.param(
            "In Cape Verity the catch fell to 410 tonnes from 530 tonnes, while Long Sound recorded an "
            "increase, from 220 tonnes to 260 tonnes.",
            {"Cape Verity": ["530", "410"], "Long Sound": ["220", "260"]},
            id="who saw a change",
        ),
        pytest.param(
            "At Hull Royal its debt rose from £12,400 to £19,100; at York General it fell from £9,200 to "
            "£7,300.",
            {"Hull Royal": ["12400", "19100"], "York General": ["9200", "7300"]},
            id="its own",
        ),
        pytest.param(
            "At Selby North the register grew from 640 pupils to 710, at Selby South from 520 to 505.",
            {"Selby North": ["640", "710"], "Selby South": ["520", "505"]},
            id="named by a direction",
        ),
        pytest.param(
            "In Kent bus fares rose from 2 pounds to 3 pounds, in Essex from 1 pound to 2 pounds.",
            {"Kent": ["2", "3"], "Essex": ["1", "2"]},
            id="no article",
        ),
        pytest.param(
            "Births in Selby rose from 12 to 19 a day. In Ripon they rose from 8 to 11 a day.",
            {"Selby": ["12", "19"], "Ripon": ["8", "11"]},
            id="a rate",
        ),
        pytest.param(
            "The share of homes with solar panels climbed to 31% in Luton from 24% in 2019, and to 27% in "
            "Derby from 22%. In Bath it slipped from 14% to 12%.",
            {"Luton": ["24", "31"], "Derby": ["22", "27"], "Bath": ["14", "12"]},
            id="between the values",
        ),
        pytest.param(
            "The jobless rate fell to 4.1% in Ohio from 4.6% in May, and to 5.2% in Iowa from 5.3%.",
            {"Iowa": ["5.3", "5.2"], "Ohio": ["4.6", "4.1"]},
            id="between two values",
        ),
        pytest.param(
            "The average rent rose to €910 in Ghent from €840 in 2022, to €1,020 in Bruges from €960 and to "
            "€780 in Mons from €735.",
            {"Bruges": ["960", "1020"], "Ghent": ["840", "910"], "Mons": ["735", "780"]},
            id="between three",
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


@pytest.mark.parametrize(
    ("text", "title"),
    [
        pytest.param(
            "The share of pupils on free meals climbed to 31% in Luton from 24% in 2019.",
            "Share of pupils on free meals in Luton rose by 7 percentage points",
            id="between its values",
        ),
        pytest.param(
            "The share of pupils on free meals climbed to 31% in May from 24% in 2019.",
            "Share of pupils on free meals rose by 7 percentage points",
            id="a month",
        ),
    ],
)
def test_that_a_change_of_one_place_says_where(text: str, title: str) -> None:
    assert charts_of(text)[0].title.replace("\N{NO-BREAK SPACE}", " ") == title


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
            "The rate in Selby rose from 12% to 19%, in Ripon from 8% to 11%, while a third town was at 31%.",
            id="one left out",
        ),
        pytest.param(
            "The vacancy rate rose to 9% in Leeds from 7% a year ago, while inflation eased to 3% in April "
            "from 4%.",
            id="a month between the values",
        ),
        pytest.param("Exports rose to £9m in May from £7m, and to £3m in June from £2m.", id="months only"),
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
    ],
)
def test_that_only_a_change_of_places_is_told_as_one(text: str, language: str, words: str) -> None:
    chart = paired(text, language)
    assert chart is not None
    assert words in chart.title


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        pytest.param(
            "en",
            "The average rent has risen in most towns. In Selby it went from 640 euros in "
            "2020 to 910 euros in "
            "2025; in Ripon from 580 euros to 760 euros. Only in Thirsk did it fall, from "
            "610 euros to 590 euros.",
            {"Selby": ["640", "910"], "Ripon": ["580", "760"], "Thirsk": ["610", "590"]},
            id="only in one did it fall",
        ),
        pytest.param(
            "en",
            "The share of women on boards has grown. In Selby it went from 24% in 2015 to "
            "41% in 2025, in Ripon "
            "from 19% to 33%. In Thirsk alone did it shrink, from 28% to 26%.",
            {"Selby": ["24", "41"], "Ripon": ["19", "33"], "Thirsk": ["28", "26"]},
            id="in one alone",
        ),
        pytest.param(
            "de",
            "Die durchschnittliche Miete ist in den meisten Orten gestiegen. In Aldorf "
            "stieg sie von 640 Euro im "
            "Jahr 2020 auf 910 Euro im Jahr 2025, in Berghof von 580 Euro auf 760 Euro. "
            "Nur in Celm fiel sie, von "
            "610 Euro auf 590 Euro.",
            {"Aldorf": ["640", "910"], "Berghof": ["580", "760"], "Celm": ["610", "590"]},
            id="nur in",
        ),
        pytest.param(
            "de",
            "In drei Orten ist die Arbeitslosigkeit gesunken. In Aldorf ging die Quote von "
            "8,4 Prozent im Jahr "
            "2021 auf 6,1 Prozent im Jahr 2025 zurück, in Berghof von 7,9 auf 5,2 Prozent "
            "und in Celm von 5,5 auf "
            "4,8 Prozent.",
            {"Aldorf": ["8.4", "6.1"], "Berghof": ["7.9", "5.2"], "Celm": ["5.5", "4.8"]},
            id="ging zurück",
        ),
        pytest.param(
            "de",
            "In den Seegemeinden ist die Leerstandsquote gesunken. In Aldorf ging die "
            "Quote von 11,2 Prozent im "
            "Jahr 2019 auf 7,5 Prozent im Jahr 2025 zurück, in Berghof von 9,8 auf 6,1 Prozent.",
            {"Aldorf": ["11.2", "7.5"], "Berghof": ["9.8", "6.1"]},
            id="a compound named before",
        ),
        pytest.param(
            "de",
            "In Aldorf nahm die Zahl der Brände von 41 im Jahr 2020 auf 58 im Jahr 2025 "
            "zu, in Berghof von 22 auf "
            "31 und in Celm von 30 auf 19.",
            {"Aldorf": ["41", "58"], "Berghof": ["22", "31"], "Celm": ["30", "19"]},
            id="nahm zu",
        ),
        pytest.param(
            "en",
            "Ferries to the isles carried 3,100 passengers in 2025, up from 2,400 in 2019. "
            "Trains to the ports "
            "carried 1,200, down from 1,900, and coaches 800, up from 600.",
            {"Ferries to the isles": ["2400", "3100"], "Trains to the ports": ["1900", "1200"]}
            | {"Coaches": ["600", "800"]},
            id="doers with more words",
        ),
        pytest.param(
            "de",
            "Die Buchhandlung Kolb verkaufte 2025 41.000 Bücher, nach 30.000 im Jahr 2020. Die Kette Ruhr "
            "verkaufte 22.000, nach 26.000, und Brandt 9.000, nach 7.000.",
            {"Buchhandlung Kolb": ["30000", "41000"], "Kette Ruhr": ["26000", "22000"]}
            | {"Brandt": ["7000", "9000"]},
            id="verkaufte",
        ),
    ],
)
def test_that_no_item_of_a_row_is_dropped(language: str, text: str, told: dict[str, list[str]]) -> None:
    chart = paired(text, language)
    assert chart is not None
    items = {name: [f"{float(value):g}" for value in pair] for name, pair in values(chart).items()}
    assert items == told


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "In Aldorf ging die Quote von 8,4 Prozent im Jahr 2021 auf 6,1 Prozent im Jahr "
            "2025 zurück, während die "
            "Nachbarn im Westen, die von 7,9 auf 5,2 Prozent kamen, aufholten.",
        ),
        (
            "de",
            "In Aldorf stieg die Miete von 640 Euro im Jahr 2020 auf 910 Euro im Jahr "
            "2025, anderswo zahlte man "
            "statt 580 Euro nun 760 Euro.",
        ),
    ],
)
def test_that_one_of_several_places_does_not_stand_for_all(language: str, text: str) -> None:
    assert not [one for one in charts_of(text, language) if "Aldorf" not in one.title]
