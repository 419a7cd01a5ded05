"""An article that stands on one number gets it set large, with its clause for a title."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefgen.charts.suggest import suggest
from briefgen.evidence.find import find_evidence
from briefgen.model.chart import ChartKind, ChartSpec
from tests.charts.reading import article_of


def _charts(headline: str, text: str, language: str) -> dict[ChartKind, ChartSpec]:
    article = replace(article_of(text, language), headline=headline)
    return {one.kind: one for one in suggest(article, find_evidence(article))}


@pytest.mark.parametrize(
    ("headline", "text", "language", "title"),
    [
        pytest.param(
            "Death toll from ferry sinking reaches 87",
            "The death toll from the sinking of a ferry off the island of Lora has risen to 87, the coast "
            "guard said on Monday. Divers were still searching the wreck.",
            "en",
            "Death toll from ferry sinking reaches 87",
            id="toll",
        ),
        pytest.param(
            "Harbour museum has record year",
            "The Harbour Museum welcomed a record 2.31 million visitors in 2025, beating the previous high.",
            "en",
            "The Harbour Museum welcomed a record 2.31 million visitors in 2025",
            id="record",
        ),
        pytest.param(
            "Storm hits the north",
            "Some 41% of its lamps now run at night. Crews were at work.",
            "en",
            "",
            id="nobody's",
        ),
        pytest.param(
            "Konzern baut 1200 Stellen ab",
            "Der Maschinenbauer Harro hat im Werk Lemnitz 1200 Stellen gestrichen. Die Gewerkschaft klagte.",
            "de",
            "Der Maschinenbauer Harro hat im Werk Lemnitz 1200 Stellen gestrichen",
            id="headline",
        ),
        pytest.param(
            "Flughafen feiert",
            "Der Flughafen Rostal zählte im vergangenen Jahr 8,6 Millionen Fluggäste, so viele wie nie.",
            "de",
            "Der Flughafen Rostal zählte im vergangenen Jahr 8,6 Millionen Fluggäste",
            id="german record",
        ),
    ],
)
def test_that_the_number_of_the_lead_stands_large(
    headline: str, text: str, language: str, title: str
) -> None:
    found = _charts(headline, text, language).get(ChartKind.BIG_NUMBER)
    assert (found.title if found else "") == title


@pytest.mark.parametrize(
    ("text", "language", "subtitle"),
    [
        (
            "A total of 41% of adults over 60 now live alone, the office said, up from 29% in 1996.",
            "en",
            "Up from 29% in 1996",
        ),
        ("In Tirol heizen 34 Prozent der Haushalte mit Holz, wie das Amt mitteilte.", "de", "Tirol"),
    ],
)
def test_that_a_lone_share_in_whole_per_cent_is_squares_too(text: str, language: str, subtitle: str) -> None:
    charts = _charts("", text, language)
    assert {ChartKind.BIG_NUMBER, ChartKind.GRID} <= set(charts)
    assert subtitle in charts[ChartKind.BIG_NUMBER].subtitle


@pytest.mark.parametrize(
    ("headline", "text", "language"),
    [
        (
            "Council discusses benches",
            "The council has bought 12 benches for the park after complaints.",
            "en",
        ),
        ("Boy, 14, rescued", "A boy aged 14 was rescued from a cliff on Sunday after slipping.", "en"),
        ("A 53-hectare wood is saved", "The sale of a wood near Ely, 53 acres of oak, was stopped.", "en"),
        ("City beat Rovers 3-1", "City beat Rovers 3-1 in front of 41,000 fans to go top.", "en"),
        ("Firm to hire 500 staff", "Norco plans to hire 500 staff at its plant in Elm by 2028.", "en"),
        ("Tax to rise to 25%", "The treasury denied that income tax would rise to 25%.", "en"),
        ("Teachers at work", "Some 41% of teachers, who were asked in spring, work at weekends.", "en"),
        ("Firm cuts 300 jobs", "Norco cut 300 jobs and lost £4m last year, the company said.", "en"),
        ("A baker’s week", "She gets up at 4 and bakes a record 300 loaves a day.", "en"),
        ("Record fair opens", "The record shop fair in Ely sold 4,200 tickets on its first day.", "en"),
        (
            "Umfrage",
            "In Hessen arbeiten 53 Prozent der Lehrkräfte, die jünger als 40 sind, in Teilzeit.",
            "de",
        ),
        ("Was ein Bäcker leistet", "Er backt 300 Brote am Tag, so viele wie nie zuvor.", "de"),
    ],
)
def test_that_a_number_beside_the_matter_does_not(headline: str, text: str, language: str) -> None:
    assert ChartKind.BIG_NUMBER not in _charts(headline, text, language)


@pytest.mark.parametrize(
    ("headline", "text", "language"),
    [
        pytest.param(
            "",
            "Nearly 60 per cent of Ms Corley's reported gifts, totalling £7m, have come from women.",
            "en",
            id="its verb behind an insertion",
        ),
        pytest.param(
            "Leaked 80-page report on ferries",
            "A leaked 80-page report shows that the ferries are old. Nobody would comment.",
            "en",
            id="pages",
        ),
        pytest.param("", "Just 4 per cent see rents falling after the vote.", "en", id="of nobody named"),
        pytest.param("", "Nur 4 Prozent sehen nach der Wahl sinkende Mieten.", "de", id="von niemandem"),
        pytest.param("", "The shares stood at a record £24.50 on Monday.", "en", id="shares of no firm"),
        pytest.param(
            "",
            "Die Gruppe zählte im Mai 8,6 Millionen Fluggäste, so viele wie nie.",
            "de",
            id="Gruppe ohne Namen",
        ),
        pytest.param("", "Take a half turn at the gate.", "en", id="half a thing"),
    ],
)
def test_that_a_number_of_something_not_named_stands_large_nowhere(
    headline: str, text: str, language: str
) -> None:
    assert ChartKind.BIG_NUMBER not in _charts(headline, text, language)


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        (
            "The shares of Norvik Paper stood at a record £24.50 on Monday.",
            "en",
            "The shares of Norvik Paper stood at a record £24.50 on Monday",
        ),
        (
            "Die Gruppe der Nordhäfen zählte im Mai 8,6 Millionen Fluggäste, so viele wie nie.",
            "de",
            "Die Gruppe der Nordhäfen zählte im Mai 8,6 Millionen Fluggäste",
        ),
    ],
)
def test_that_a_number_of_something_named_still_stands_large(text: str, language: str, title: str) -> None:
    assert _charts("", text, language)[ChartKind.BIG_NUMBER].title == title


_REST = "\nVolunteers finished the work.\nPeople used to hold their noses.\nNow they stop to look."


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        (
            f"The old landfill above Carrick has been covered with 41,000 young trees.{_REST}",
            "en",
            "The old landfill above Carrick has been covered with 41,000 young trees",
        ),
        (
            f"The clinic gets a new ward. The annexe costs 18.6 million euros.{_REST}",
            "en",
            "The annexe costs 18.6 million euros",
        ),
        (
            "Die Klinik bekommt eine neue Station. Der Anbau kostet 18,6 Millionen Euro."
            "\nDie Zimmer sind hell.\nAuch ein Garten ist geplant.",
            "de",
            "Der Anbau kostet 18,6 Millionen Euro",
        ),
    ],
)
def test_that_the_only_number_of_an_article_stands_large(text: str, language: str, title: str) -> None:
    chart = _charts("A new start", text, language)[ChartKind.BIG_NUMBER]
    assert chart.title.replace("\u00a0", " ") == title


@pytest.mark.parametrize(
    "text",
    [
        "The old landfill has been covered with 41,000 young trees.",  # a line tells a number in passing
        f"The landfill holds 41,000 young trees and 3,200 shrubs.{_REST}",
        f"The console rarely makes it onto top-twenty lists.{_REST}",
        f"The landfill was planted.{_REST} It holds 41,000 trees.",
    ],
)
def test_that_one_number_of_several_or_told_in_passing_does_not(text: str) -> None:
    assert ChartKind.BIG_NUMBER not in _charts("A new start", text, "en")


def _article(headline: str, text: str, language: str) -> dict[ChartKind, ChartSpec]:
    """The charts of a headed text that goes on for two paragraphs."""
    return _charts(headline, f"{text}\nThe matter goes on.\nNobody would comment.", language)


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        (
            "Between 40 and 60 people were killed by the landslide that hit the village of Orn on Monday, "
            "the mayor said.",
            "en",
            "Between 40 and 60 people were killed by the landslide",
        ),
        (
            "The park is home to 40 to 60 wolves, biologists estimate.",
            "en",
            "The park is home to 40 to 60 wolves",
        ),
        (
            "The fire destroyed between 300 and 450 hectares of forest, the ministry estimates.",
            "en",
            "The fire destroyed between 300 and 450 hectares of forest",
        ),
        (
            "Zwischen 300 und 450 Hektar Wald wurden durch den Brand zerstört, schätzt das Ministerium.",
            "de",
            "Zwischen 300 und 450 Hektar Wald wurden durch den Brand zerstört",
        ),
    ],
)
def test_that_a_range_with_which_an_article_opens_is_drawn_under_its_clause(
    text: str, language: str, title: str
) -> None:
    charts = _article("Damage uncertain", text, language)
    assert charts[ChartKind.RANGE].title == title


@pytest.mark.parametrize(
    "text",
    [
        "The shop in Elm opens between 8 and 10 on Sundays, the owner says.",
        "Two to three people were seen by the guard that night, police said.",
        "Between 300 and 450 homes were damaged in Ash and 1,200 in Elm, the agency said.",
        "Between 300 and 450 of its lamps were damaged by the storm that hit on Monday, the city said.",
        "The firm denied that between 300 and 450 homes were damaged by the flood.",
        "Between 40 and 60 people told the inquiry that was held in the old town hall of Elm on Monday.",
    ],
)
def test_that_a_range_beside_other_numbers_or_of_nothing_named_is_not_drawn(text: str) -> None:
    assert not {ChartKind.RANGE, ChartKind.BIG_NUMBER} & set(_article("Damage uncertain", text, "en"))


ROUGH = (
    "More than two in three people who work in central Delby cycle at least part of the way, a poll found."
)


@pytest.mark.parametrize(
    ("headline", "text", "language", "title"),
    [
        (
            "Most commuters in Delby now cycle part of the way",
            f"{ROUGH} The office put the share at 68 per cent.",
            "en",
            "Most commuters in Delby now cycle part of the way",
        ),
        (
            "Pendler steigen um",
            "Mehr als zwei Drittel der Pendler in Delby fahren mit dem Rad, hat eine Umfrage ergeben. Das "
            "Amt bezifferte den Anteil auf 68 Prozent.",
            "de",
            "Mehr als zwei Drittel der Pendler in Delby fahren mit dem Rad",
        ),
    ],
)
def test_that_a_share_in_words_stands_large_as_it_is_told_exactly(
    headline: str, text: str, language: str, title: str
) -> None:
    found = _article(headline, text, language)[ChartKind.BIG_NUMBER]
    assert (found.title, [point.value for point in found.points]) == (title, [Decimal(68)])


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ("Most commuters in Delby now cycle", f"{ROUGH} Turnout was 68 per cent."),
        ("Most commuters in Delby now cycle", f"{ROUGH} It put the share at 58 per cent."),
        ("Most commuters in Delby now cycle", f"{ROUGH} It put the share at 88 per cent."),
        ("Commuters in Delby cycle", f"{ROUGH} It put the share at 68 per cent."),
        ("Most seats in council go to Greens", f"{ROUGH} It put the share at 68 per cent."),
        (
            "Most commuters in Delby now cycle",
            f"{ROUGH} It put the share at 68 per cent and that of drivers at 20 per cent.",
        ),
    ],
)
def test_that_a_share_of_something_else_does_not_stand_for_one_in_words(headline: str, text: str) -> None:
    assert ChartKind.BIG_NUMBER not in _article(headline, text, "en")


def test_that_an_article_of_two_long_paragraphs_stands_on_its_number() -> None:
    lead = "Die Feuerwehr in Aue rückte im vergangenen Jahr zu 312 Einsätzen aus, wie die Stadt mitteilte."
    behind = (
        "„Wir waren Tag und Nacht unterwegs“, sagte die Leiterin der Wache. Viele Helfer hatten dafür den "
        "Urlaub verschoben. Die Stadt will im Herbst ein neues Gerätehaus eröffnen, in dem auch die Jugend "
        "üben kann. Am Montag beginnt der Abriss der alten Halle, die seit Jahren leer steht."
    )
    assert ChartKind.BIG_NUMBER in _charts("Feuerwehr oft im Einsatz", f"{lead}\n{behind}", "de")
    assert ChartKind.BIG_NUMBER not in _charts("Feuerwehr oft im Einsatz", lead, "de")
