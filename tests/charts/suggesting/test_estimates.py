"""One measure as several tellers put it stands in one range plot, a row a teller."""

import pytest

from briefgen.charts.numbers import NBSP
from briefgen.model.chart import ChartKind, ChartSpec, Point
from tests.charts.reading import charts_of


def _ranges(text: str, language: str) -> list[ChartSpec]:
    return [one for one in charts_of(text, language) if one.kind is ChartKind.RANGE and len(one.points) > 1]


def _ends(point: Point) -> str:
    if point.value is not None:
        return f"{point.bound.value}{point.value:f}"
    return f"{point.low:f} {point.high:f}"


@pytest.mark.parametrize(
    ("text", "language", "told", "title"),
    [
        (
            "The ministry expects the economy to grow by 2.0% to 2.4% in 2026, the central bank by 1.6% to "
            "2.1%, and SEB by 3 to 4 per cent.",
            "en",
            {"Ministry": "2.0 2.4", "Central bank": "1.6 2.1", "SEB": "3 4"},
            "Growth of the economy: 3 estimates (expected)",
        ),
        (
            "Researchers put the cost of the bridge at between £40m and £60m; the council says £55m.",
            "en",
            {"Researchers": "40000000 60000000", "Council": "55000000"},
            "Cost of the bridge: 2 estimates",
        ),
        (
            "Estimates of the number of otters in the valley vary. The trust counts 40 to 60, the river "
            "authority puts the number at 25 to 30, and the angling club says there are 90.",
            "en",
            {"Trust": "40 60", "River authority": "25 30", "Angling club": "90"},
            "Number of otters in the valley: 3 estimates",
        ),
        (
            "Das Ifo-Institut rechnet für 2026 mit einem Wachstum von 0,2 bis 0,5 Prozent, das DIW mit 0,8 "
            "bis 1,1 Prozent. Das IWH erwartet 0,6 Prozent.",
            "de",
            {"Ifo-Institut": "0.2 0.5", "DIW": "0.8 1.1", "IWH": "0.6"},
            "Wachstum: 3 Schätzungen (erwartet)",
        ),
        (
            "Der Senat veranschlagt die Kosten der Sanierung auf 90 bis 110 Millionen Euro, der Rechnungshof "
            "geht von 140 bis 160 Millionen Euro aus. Die Opposition spricht von "
            "mindestens 180 Millionen Euro.",
            "de",
            {
                "Senat": "90000000 110000000",
                "Rechnungshof": "140000000 160000000",
                "Opposition": ">=180000000",
            },
            "Kosten der Sanierung: 3 Schätzungen",
        ),
    ],
)
def test_that_tellers_of_one_measure_share_a_range_plot(
    text: str, language: str, told: dict[str, str], title: str
) -> None:
    (found,) = _ranges(text, language)
    assert {point.label: _ends(point) for point in found.points} == told
    assert found.title.replace(NBSP, " ") == title


def test_that_the_year_of_the_first_teller_stands_in_the_subtitle() -> None:
    text = (
        "Für 2026 erwartet das Institut für Wirtschaft ein Wachstum von 0,3 bis 0,6 Prozent, "
        "die Bundesregierung von 1 bis 1,3 Prozent."
    )
    (found,) = _ranges(text, "de")
    assert "2026" in found.subtitle
    assert "Institut für Wirtschaft; Bundesregierung" in found.source


def _apart(text: str, language: str) -> bool:
    return _ranges(text, language) == []


@pytest.mark.parametrize(
    "text",
    [
        "The ministry expects the economy to grow by 2% to 2.4%, exports by 3% to 4% and wages by 5%.",
        "The ministry expects growth of 2% to 2.4% and inflation of 3 to 4 per cent.",
        "The bank expects rents to rise by 2% to 4% in Ely, Norby by 3 to 5%.",
        "The IMF expects Germany to grow by 1% to 2%, France by 2% to 3%, the US by 2.5% to 3%.",
        (
            "The council puts the cost of the bridge at £40m to £60m; the police put the cost of crime "
            "at £90m."
        ),
        "Shell expects output of 2m to 2.5m barrels and BP 1.5m to 1.8m barrels.",
        "Norby said it had sold 12 to 15 boats; Elm said 9.",
        "The study counts children aged 8 to 10; the teachers say 11 to 14.",
        "The union says pay fell by 2% to 3%; the company says it rose by 4%.",
    ],
)
def test_that_other_measures_and_times_share_none(text: str) -> None:
    assert _apart(text, "en")


@pytest.mark.parametrize(
    "text",
    [
        (
            "Das Ministerium erwartet ein Wachstum von 2 bis 3 Prozent, das Institut eine Inflation "
            "von 4 bis 5 Prozent."
        ),
        (
            "Das Amt erwartet für 2026 ein Wachstum von 1 bis 2 Prozent, die Bundesbank für 2027 von 2 "
            "bis 3 Prozent."
        ),
        "Die Stadt schätzt die Kosten auf 3 bis 4 Millionen Euro, der Verein kam auf 90 Mitglieder.",
    ],
)
def test_that_other_measures_and_times_share_none_in_german(text: str) -> None:
    assert _apart(text, "de")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The bank expects rents of £900 to £950 in Ely, the council £700 to £800 in Hull.", "en"),
        ("The trust counts 40 to 60 otters in Kent, the river authority 12 to 15 in Essex.", "en"),
        ("The union puts waits at 6 to 9 weeks at the clinic, the board at 2 weeks at the hospital.", "en"),
        ("The ministry expects growth of 2% to 2.4% for the north, the bank 1% to 1.5% for the south.", "en"),
        ("Das Amt erwartet Mieten von 900 bis 950 Euro in Köln, der Verein 700 bis 800 Euro in Hagen.", "de"),
        ("Der Verein zählt 40 bis 60 Otter im Spreewald, das Amt 12 bis 15 im Harz.", "de"),
    ],
)
def test_that_values_for_two_places_are_no_estimates_of_one(text: str, language: str) -> None:
    titles = [chart.title for chart in _ranges(text, language)]
    assert not any("estimates" in title or "Schätzungen" in title for title in titles)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The bank expects rents of £900 to £950 in Ely, the council £700 to £800.", "en"),
        ("The bank expects rents of £900 to £950 in Ely, the council £700 to £800 in Ely.", "en"),
        ("The ministry expects growth of 2% to 2.4% in June, the central bank 1.6% to 2.1%.", "en"),
        ("Das Amt erwartet Mieten von 900 bis 950 Euro in Köln, der Verein 700 bis 800 Euro.", "de"),
    ],
)
def test_that_estimates_for_one_place_share_a_plot(text: str, language: str) -> None:
    (found,) = _ranges(text, language)
    assert len(found.points) == 2


@pytest.mark.parametrize(
    ("text", "language", "tellers", "title"),
    [
        (
            "What will the Harrow tunnel cost? The transport ministry expects 1.2 to 1.6 billion euros, the "
            "engineers' chamber 1.8 to 2.5 billion euros and the auditors more than 3 billion euros.",
            "en",
            "Transport ministry; engineers' chamber; auditors",
            "Cost of the Harrow tunnel: 3 estimates (expected)",
        ),
        (
            "The growers' association expects 80,000 to 95,000 tonnes of apples this year, the ministry "
            "90,000 to 110,000 tonnes and the traders' union 85,000 to 100,000 tonnes.",
            "en",
            "Growers' association; ministry; traders' union",
            "Apples: 3 estimates (expected)",
        ),
        (
            "Der Weinbauverband rechnet in diesem Jahr mit 7 bis 8 Millionen Litern Wein, das Ministerium "
            "mit 8 bis 9 Millionen Litern und der Handel mit 6 bis 8 Millionen Litern.",
            "de",
            "Weinbauverband; Ministerium; Handel",
            "Wein: 3 Schätzungen",
        ),
        (
            "Was wird die neue Oper kosten? Der Senat rechnet mit 300 bis 350 Millionen Euro, der "
            "Rechnungshof mit 400 bis 480 Millionen Euro und der Bund der Steuerzahler mit mehr als "
            "500 Millionen Euro.",
            "de",
            "Senat; Rechnungshof; Bund der Steuerzahler",
            "Kosten für die neue Oper: 3 Schätzungen (erwartet)",
        ),
    ],
)
def test_that_a_row_names_all_its_tellers_and_what_they_estimate(
    text: str, language: str, tellers: str, title: str
) -> None:
    (found,) = _ranges(text, language)
    assert "; ".join(point.label for point in found.points).casefold() == tellers.casefold()
    assert tellers.casefold() in found.source.casefold().replace("the ", "")
    assert found.title.replace(NBSP, " ") == title


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "What will the tunnel cost? The ministry expects 2 to 3 million euros from tolls, the city 1 to "
            "2 million euros from parking.",
            "en",
        ),
        ("The railway expects 300 to 400 new jobs, the post office 200 to 250 and the bank 50 to 60.", "en"),
        (
            "What will the bridge cost? Nobody knows. The ministry expects 2 to 3 million euros in fines, "
            "the city 1 to 2 million euros.",
            "en",
        ),
        (
            "Der Verband rechnet mit 38 bis 42 Millionen Tonnen Weizen, das Ministerium mit 2 bis 3 "
            "Millionen Tonnen Roggen.",
            "de",
        ),
        (
            "Was kostet der neue Tunnel? Der Senat rechnet mit 30 bis 35 Monaten Bauzeit, der Rechnungshof "
            "mit 40 bis 48 Monaten.",
            "de",
        ),
        ("Die Bahn rechnet mit 300 bis 400 neuen Stellen, die Post mit 200 bis 250.", "de"),
    ],
)
def test_that_what_each_tells_of_its_own_is_no_row(text: str, language: str) -> None:
    assert _apart(text, language)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The council says the bridge will cost £2m to £3m. The contractor says it will cost £4m.",
            {"Council": "2000000 3000000", "Contractor": "4000000"},
        ),
        (
            "The ministry said the airport would cost 2 to 3 billion euros, while auditors said it "
            "would cost 4 billion euros.",
            {"Ministry": "2000000000 3000000000", "Auditors": "4000000000"},
        ),
    ],
)
def test_that_what_each_says_a_thing_will_cost_is_an_estimate(text: str, told: dict[str, str]) -> None:
    (chart,) = _ranges(text, "en")
    assert {point.label: _ends(point) for point in chart.points} == told
    assert chart.title.startswith("Cost of the ")


@pytest.mark.parametrize(
    "text",
    [
        "The council says the bridge will cost £2m to £3m. The contractor says the tunnel will cost £4m.",
        "The council says it will cost £2m to £3m. The contractor says it will cost £4m.",
        "The council says the bridge will cost £2m to £3m. It will cost £4m with lights.",
    ],
)
def test_that_costs_of_two_things_or_of_none_named_are_no_estimates(text: str) -> None:
    assert _ranges(text, "en") == []
