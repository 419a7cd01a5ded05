"""Changes up and down told one after the other are diverging bars."""

import pytest

from briefgen.model.chart import ChartKind, ChartSpec
from tests.charts.reading import charts_of, reasons_of


def diverging(text: str, language: str = "en") -> ChartSpec | None:
    """The diverging bars of a text, if any are suggested."""
    return next((one for one in charts_of(text, language) if one.kind is ChartKind.DIVERGING), None)


@pytest.mark.parametrize(
    ("text", "told", "title"),
    [
        pytest.param(
            "House prices rose by 4.2% in Ash, by 2.1% in Elm, and fell by 1.8% in Yew, the land "
            "office said.",
            {"Ash": "4.2", "Elm": "2.1", "Yew": "-1.8"},
            "House prices: Ash changed most, up 4.2 per cent",
            id="places",
        ),
        pytest.param(
            "Rents rose by 4% in Ash and fell by 2% in Elm last year.",
            {"Ash": "4", "Elm": "-2"},
            "Rents: Ash up 4 per cent, Elm down 2 per cent",
            id="two places",
        ),
        pytest.param(
            "Leipzig’s population grew by 4,100 last year. Halle’s shrank by 900 and Gera’s by 1,200.",
            {"Leipzig": "4100", "Halle": "-900", "Gera": "-1200"},
            "Population: Leipzig changed most, up 4,100",
            id="owners",
        ),
        pytest.param(
            "The Greens gained 14 seats, Labour gained three and the Liberals lost nine.",
            {"Greens": "14", "Labour": "3", "Liberals": "-9"},
            "Greens changed most: up 14 seats",
            id="gains and losses",
        ),
        pytest.param(
            "Health care added 54,000 jobs in May, while retailers lost 12,000 and mining lost 3,000.",
            {"Health care": "54000", "Mining": "-3000", "Retailers": "-12000"},
            "Health care changed most: up 54,000 jobs",
            id="jobs",
        ),
        pytest.param(
            "Exports of machines were up 3% and those of chemicals up 1%, but exports of cars fell 8%.",
            {"Exports of machines": "3", "Exports of chemicals": "1", "Exports of cars": "-8"},
            "Exports of cars changed most: down 8 per cent",
            id="those of",
        ),
        pytest.param(
            "Average rents rose 8.1% in Ash, 6.4% in Elm and 5.9% in Yew over the year to March, while they "
            "slipped 0.7% in London, a website said.",
            {"Ash": "8.1", "Elm": "6.4", "Yew": "5.9", "London": "-0.7"},
            "Average rents: Ash changed most, up 8.1 per cent",
            id="while they",
        ),
        pytest.param(
            "Prices climbed 3.1% in Oslo and 2.2% in Bergen in 2025, while in Narvik they fell 0.9%.",
            {"Oslo": "3.1", "Bergen": "2.2", "Narvik": "-0.9"},
            "Prices: Oslo changed most, up 3.1 per cent",
            id="the place first",
        ),
        pytest.param(
            "House sales rose by 12% in Wales and by 7% in Kent last year, but they were down 3% in Devon.",
            {"Wales": "12", "Kent": "7", "Devon": "-3"},
            "House sales: Wales changed most, up 12 per cent",
            id="but they were down",
        ),
        pytest.param(
            "Prices climbed 3.1% in Oslo, 2.2% in Bergen and 1.4% in Narvik, but fell 0.9% in Hamar.",
            {"Oslo": "3.1", "Bergen": "2.2", "Narvik": "1.4", "Hamar": "-0.9"},
            "Prices: Oslo changed most, up 3.1 per cent",
            id="the last of its sentence",
        ),
    ],
)
def test_that_each_change_has_its_bar(text: str, told: dict[str, str], title: str) -> None:
    chart = diverging(text)
    assert chart is not None
    assert {point.label: f"{point.value:f}" for point in chart.points} == told
    assert chart.title.replace("\u00a0", " ") == title


def test_that_a_change_of_a_bare_count_is_called_one() -> None:
    chart = diverging("Leipzig’s population grew by 4,100. Halle’s shrank by 900 and Gera’s by 1,200.")
    assert chart is not None
    assert chart.subtitle == "Population, change"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("House prices rose to 42 in Ash, and fell to 18 in Elm.", id="levels"),
        pytest.param("Rents rose by 4% in Ash in 2024 and fell by 2% in Elm in 2025.", id="other dates"),
        pytest.param(
            "Rents rose by 4% in Ash last year and fell by 2% in Elm.", id="only the first is dated"
        ),
        pytest.param("Rents rose by 4% in Ash and they fell by 2% after that.", id="a pronoun"),
        pytest.param("Rents rose by 4% in May and fell by 2% in June.", id="months"),
        pytest.param("Rents will rise by 4% in Ash and fall by 2% in Elm.", id="a plan"),
        pytest.param(
            "Rents rose by 4.2% in Ash, by 2.1% in Elm, and fell by 1.8% elsewhere.", id="one has no name"
        ),
        pytest.param(
            "Rents rose 4% in Ash, while in Elm wages fell 2% and in Yew they fell 3%.", id="of another thing"
        ),
        pytest.param("Sales rose 4% in May, while they fell 2% in June and 3% in July.", id="months again"),
        pytest.param("Rents rose 4% in Ash and 2% in Elm, while they fell 3% overall.", id="no place"),
        pytest.param("United lost 3 games and City gained 14 points.", id="unlike units"),
    ],
)
def test_that_what_is_no_row_of_changes_is_not_drawn_as_one(text: str) -> None:
    assert diverging(text) is None


ELLIPTIC = [
    (
        "en",
        "Kent added 3,200 jobs, Surrey 1,100, while Essex lost 900.",
        "Change in jobs",
        {"Kent": "3200", "Surrey": "1100", "Essex": "-900"},
    ),
    (
        "en",
        "Shares in Alder rose 3%, those in Birch 1%; Cedar, by contrast, fell 2%.",
        "Change in per cent",
        {"Shares in Alder": "3", "Shares in Birch": "1", "Cedar": "-2"},
    ),
    (
        "en",
        "Passenger numbers in Turin climbed by 7% against last summer and in Genoa by 3%. In Bari they fell "
        "by 5% and in Lecce by 2%.",
        "Passenger numbers, change in per cent against last summer",
        {"Turin": "7", "Genoa": "3", "Lecce": "-2", "Bari": "-5"},
    ),
    (
        "en",
        "In Ash rents rose by 4%, in Elm by 2%; in Yew they fell by 1%.",
        "Rents, change in per cent",
        {"Ash": "4", "Elm": "2", "Yew": "-1"},
    ),
    (
        "en",
        "Rents rose in Ash by 4%, in Elm by 2%, but fell in Yew by 1%.",
        "Rents, change in per cent",
        {"Ash": "4", "Elm": "2", "Yew": "-1"},
    ),
    (
        "de",
        "Die Grünen gewannen 2,4 Punkte hinzu, die SPD verlor 1,8, die FDP 0,9.",
        "Veränderung in Punkte",
        {"Grünen": "2.4", "FDP": "-0.9", "SPD": "-1.8"},
    ),
    (
        "de",
        "Rostock gewann 420 Stellen hinzu, Wismar 150, Emden dagegen verlor 610.",
        "Veränderung in Stellen",
        {"Rostock": "420", "Wismar": "150", "Emden": "-610"},
    ),
    (
        "de",
        "Die Zahl der Brände entwickelte sich verschieden. In Bayern sank die Zahl um 3,1 Prozent, in "
        "Hessen um 1,4; in Bremen stieg sie um 0,8.",
        "Zahl der Brände, Veränderung in Prozent",
        {"Bremen": "0.8", "Hessen": "-1.4", "Bayern": "-3.1"},
    ),
    (
        "de",
        "In Kiel nahm die Zahl der Gäste um 6 Prozent zu, in Lübeck um 4 Prozent, in Husum dagegen um 3 "
        "Prozent ab.",
        "Zahl der Gäste, Veränderung in Prozent",
        {"Kiel": "6", "Lübeck": "4", "Husum": "-3"},
    ),
    (
        "de",
        "Gas verbilligte sich um 8 Prozent, Strom um 3 Prozent, während Heizöl um 5 Prozent teurer wurde.",
        "Veränderung in Prozent",
        {"Heizöl": "5", "Strom": "-3", "Gas": "-8"},
    ),
    (
        "de",
        "Der Umsatz mit Rädern stieg gegenüber dem Vorjahr um 8 Prozent, der mit Rollern um 3 Prozent, der "
        "mit Helmen fiel um 2 Prozent.",
        "Veränderung in Prozent gegenüber dem Vorjahr",
        {"Umsatz mit Rädern": "8", "Umsatz mit Rollern": "3", "Umsatz mit Helmen": "-2"},
    ),
    (
        "de",
        "Im Februar verteuerten sich Brote gegenüber dem Vorjahr um 4,1 Prozent und Mieten um 2,2 Prozent. "
        "Strom verbilligte sich um 3,6 Prozent und Benzin um 5,9 Prozent.",
        "Februar, Veränderung in Prozent gegenüber dem Vorjahr",
        {"Brote": "4.1", "Mieten": "2.2", "Strom": "-3.6", "Benzin": "-5.9"},
    ),
    (
        "de",
        "Gegenüber dem Vorjahr legten Rüben um 12 Prozent zu und Linsen um 4 Prozent. "
        "Weizen brach um 9 Prozent ein.",
        "Veränderung in Prozent gegenüber dem Vorjahr",
        {"Rüben": "12", "Linsen": "4", "Weizen": "-9"},
    ),
    (
        "de",
        "Äpfel verbilligten sich im Mai um 8 Prozent, Birnen um 3 Prozent. "
        "Nüsse verteuerten sich dagegen um 11 Prozent.",
        "Mai, Veränderung in Prozent",
        {"Nüsse": "11", "Birnen": "-3", "Äpfel": "-8"},
    ),
    (
        "en",
        "Food prices rose 4.1 per cent in February from a year earlier and rents 2.2 per cent. Petrol fell "
        "5.9 per cent.",
        "February, change in per cent from a year earlier",
        {"Food prices": "4.1", "Rents": "2.2", "Petrol": "-5.9"},
    ),
]


@pytest.mark.parametrize(("language", "text", "subtitle", "told"), ELLIPTIC)
def test_that_what_a_row_leaves_out_is_that_of_the_change_before(
    language: str, text: str, subtitle: str, told: dict[str, str]
) -> None:
    chart = diverging(text, language)
    assert chart is not None
    assert {point.label: f"{point.value:f}" for point in chart.points} == told
    assert chart.subtitle == subtitle


def test_that_gains_beside_a_loss_are_not_ranked_as_levels() -> None:
    charts = charts_of("Kent added 3,200 jobs, Surrey 1,100, while Essex lost 900.")
    assert {chart.kind for chart in charts} == {ChartKind.DIVERGING}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Lions lost 12 games, the Bears four."),
        ("en", "Alder shed 420 jobs, Birch 120 and Cedar 30."),
    ],
)
def test_that_what_was_lost_is_not_ranked_as_what_there_is(language: str, text: str) -> None:
    assert charts_of(text, language) == ()


def test_that_what_was_lost_is_ranked_where_the_title_can_say_so() -> None:
    chart = charts_of("Adler verlor 420 Stellen, Falke 120 und Habicht 30.", "de")[0]
    assert chart.title.startswith("Verlorene Stellen: Adler")


def test_that_a_reader_is_told_why_losses_are_not_ranked() -> None:
    reasons = reasons_of("Alder shed 420 jobs, Birch 120 and Cedar 30.")
    assert any("how many were lost" in reason for reason in reasons)


NO_ROWS = [
    ("en", "Kent added 3,200 jobs, about 1,100 of them in care, while Essex lost 900."),
    ("en", "Wheat rose 4% in May, maize 2% in June, and soya fell 1% in July."),
    ("en", "United lost 3 games, City 14 points, and Rovers gained 2."),
    ("en", "Wheat rose 4% on the week and soya fell 2% on the year."),
    ("en", "Gold rose 1.2 per cent. Silver, however, fell 0.8 per cent and platinum 0.3 per cent."),
    ("en", "The Greens gained 14 seats, they lost 3 and the Liberals lost nine."),
    ("en", "Unemployment rose by 2 percentage points in Ash and fell by 3% in Elm."),
    ("de", "Im Mai sank die Zahl um 3 Prozent, im Juni um 1 Prozent, im Juli stieg sie um 2 Prozent."),
    ("de", "In Bayern sank die Zahl auf 310, in Hessen auf 140; in Bremen stieg sie auf 80."),
    ("de", "In Bayern sank die Miete um 3 Prozent, in Hessen um 140; in Bremen stieg sie um 80."),
    ("de", "In Bayern sank die Zahl um 3 Prozent, in Hessen um 2; in Bremen stieg sie um 1."),
    ("de", "In Linz stieg die Miete um 4 Prozent, in Graz sanken die Preise um 2 Prozent."),
    ("de", "Die SPD verlor 1,8 Punkte, die CDU 12 Sitze, die FDP gewann 3."),
    (
        "de",
        "Im Mai verteuerte sich Brot um 4 Prozent und im Juni um 2 Prozent. "
        "Strom verbilligte sich um 3 Prozent.",
    ),
    (
        "de",
        "Im Mai stiegen die Mieten um 4 Prozent, die Löhne um 2 Prozent. "
        "Im Juni sanken die Preise um 3 Prozent.",
    ),
    (
        "de",
        "Im Mai sollen die Mieten um 4 Prozent steigen, die Löhne um 2 Prozent. "
        "Die Preise sinken um 3 Prozent.",
    ),
    ("en", "Exports rose 3% in May from a month earlier, and imports fell 5% in May from a year earlier."),
]


@pytest.mark.parametrize(("language", "text"), NO_ROWS)
def test_that_a_row_of_unlike_changes_is_not_drawn(language: str, text: str) -> None:
    assert diverging(text, language) is None
