"""Titles name what changed, and a figure that says too little by itself makes no chart."""

from datetime import date

import pytest

from briefgen.charts.suggest import suggest
from briefgen.charts.suggesting.refusals import refusals
from briefgen.evidence.find import find_evidence
from briefgen.model.chart import ChartKind
from tests.kit.labelled import plain_article


def _titles(text: str, language: str = "en") -> set[str]:
    article = plain_article(text, published=date(2025, 6, 10), language=language)
    return {spec.title.replace("\u00a0", " ") for spec in suggest(article, find_evidence(article))}


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "en",
            "The sea cooled from 14.2 degrees in 2020 to 13.6 degrees in 2024.",
            "Sea temperature fell by 0.6 degrees",
        ),
        (
            "en",
            "The decline in sales deepened from 2 per cent in May to 5 per cent in June.",
            "Decline in sales: from 2 to 5 per cent",
        ),
        (
            "en",
            "Growth slowed to 2 per cent in 2024 from about 5 per cent in 2023.",
            "Growth: from about 5 to 2 per cent",
        ),
        (
            "en",
            "Landings fell threefold from 67.5 tonnes in 2020 to 22.5 tonnes in 2024.",
            "Landings fell by 45.0 tonnes",
        ),
        (
            "en",
            "Last year only 32 percent of Fenlanders opposed the tax, down from 47 percent in 2009.",
            "Share of Fenlanders that opposed the tax: down by 15 percentage points",
        ),
        (
            "en",
            "Rainfall fell from 820 millimetres in 2020 to 640 millimetres in 2024.",
            "Rainfall fell by 180 millimetres",
        ),
        (
            "de",
            "Das Umsatzwachstum sank von 5 Prozent im Jahr 2023 auf 2 Prozent im Jahr 2024.",
            "Umsatzwachstum: von 5 auf 2 Prozent",
        ),
        (
            "de",
            "Der Rückgang der Verkäufe verstärkte sich von 2 Prozent im Mai auf 5 Prozent im Juni.",
            "Rückgang der Verkäufe: von 2 auf 5 Prozent",
        ),
    ],
)
def test_that_a_title_names_what_changed(language: str, text: str, title: str) -> None:
    assert _titles(text, language) == {title}


@pytest.mark.parametrize(
    "text",
    [
        "Harbour Town scored 31 goals in the first four months of the season, down from 88 in the whole of"
        " last season.",
        "The shop sold 400 boats in the first four months of 2025, compared with 1,200 in 2024.",
    ],
)
def test_that_a_part_of_a_season_is_set_against_no_whole_one(text: str) -> None:
    assert not _titles(text)


def test_that_the_same_part_of_two_years_is_set_side_by_side() -> None:
    text = "The shop sold 400 boats in the first four months of 2025, down from 500 a year earlier."
    assert _titles(text)


def test_that_a_refusal_says_that_stretches_are_unlike() -> None:
    text = "The shop sold 400 boats in the first four months of 2025, compared with 1,200 in 2024."
    article = plain_article(text, published=date(2025, 6, 10))
    evidence = find_evidence(article)
    reasons = {one.kind: one.reason for one in refusals(article, evidence, suggest(article, evidence))}
    assert reasons[ChartKind.SLOPE] == "1,200 and 400 boats are of stretches of time of unlike length."


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "The number of wardens is to fall from 60 to 40 by 2027.",
            "“40” is planned, not yet so.",
        ),
        (
            "The mayor denied that the number of wardens fell from 60 in 2020 to 40 in 2024.",
            "“60” is denied, or told of what did not happen.",
        ),
    ],
)
def test_that_a_refusal_says_that_a_figure_is_no_fact(text: str, reason: str) -> None:
    article = plain_article(text, published=date(2025, 6, 10))
    evidence = find_evidence(article)
    reasons = {one.kind: one.reason for one in refusals(article, evidence, suggest(article, evidence))}
    assert reasons[ChartKind.BIG_NUMBER] == reason


@pytest.mark.parametrize(
    "text",
    [
        "The college surveyed 1,051 registered voters in Norland and 1,077 in Sudland.",
        "The magazine put her $4.5 billion net worth in 2015 down to zero, the Land Office said.",
        "The mill reported a loss of $304 million in the third quarter, the Land Office said.",
        "The industry had an annual capacity of around 8.6 GW at the end of 2017, the Land Office said.",
        "As of Wednesday, Kerr had 90 per cent of the delegates needed to win, the Land Office said.",
        "Bonuses for bakers were $500 to $2,000 every three months in 2024, the Land Office said.",
        "Gifts to the fund hit $1.1 billion through the end of August, the Land Office said.",
    ],
)
def test_that_a_figure_that_says_too_little_by_itself_is_no_chart(text: str) -> None:
    assert not _titles(text)


def test_that_a_title_does_not_speak_for_its_reader() -> None:
    text = "Coal was 40 per cent of our energy mix in 2020, the Land Office said."
    assert not any("our" in title.split() for title in _titles(text))


def _subtitles(text: str, language: str = "en") -> set[str]:
    article = plain_article(text, published=date(2025, 6, 10), language=language)
    charts = suggest(article, find_evidence(article))
    return {spec.subtitle.replace("\u00a0", " ") for spec in charts if spec.kind is not ChartKind.BIG_NUMBER}


@pytest.mark.parametrize(
    ("language", "text", "subtitle"),
    [
        (
            "en",
            "In the first nine months of the year, coal exports fell 12.4 per cent, grain exports rose"
            " 8.1 per cent and oil exports fell 5.2 per cent.",
            "Change in per cent, first nine months of the year",
        ),
        (
            "de",
            "In den ersten neun Monaten des Jahres sanken die Kohleexporte um 12,4 Prozent, die"
            " Getreideexporte stiegen um 8,1 Prozent und die Ölexporte sanken um 5,2 Prozent.",
            "Veränderung in Prozent, in den ersten neun Monaten des Jahres",
        ),
        ("en", "Sales fell to £3 million in April from £4 million in March.", "Sales, 2025, pounds sterling"),
        (
            "en",
            "Sales fell to £3 million in April 2025 from £4 million in March 2025.",
            "Sales, pounds sterling",
        ),
    ],
)
def test_that_a_subtitle_says_when_where_no_label_does(language: str, text: str, subtitle: str) -> None:
    assert _subtitles(text, language) == {subtitle}


def test_that_a_bare_month_beside_years_has_its_own() -> None:
    text = "Prices had fallen to $78 in April from $115 in January 2025 and $139 in June 2023."
    article = plain_article(text, published=date(2025, 6, 10))
    (chart,) = suggest(article, find_evidence(article))
    labels = [point.label.replace("\u00a0", " ") for point in chart.points]
    assert labels == ["June 2023", "January 2025", "April 2025"]
    assert chart.notes == ("The dates are unevenly far apart; the columns stand at one distance.",)


@pytest.mark.parametrize(
    "text",
    [
        "The council built 2,400 homes in 2024, compared with 960 completed since 2020.",
        "The trust has planted 9,000 trees since 2019, compared with 4,000 in 2018.",
        "The striker has 11 goals this season, up from six in the whole of last season.",
    ],
)
def test_that_sums_and_unfinished_seasons_are_no_values_then_and_now(text: str) -> None:
    assert _titles(text) == set()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Membership has fallen from 460 to 310 since 2020.", "Membership fell by 150"),
        ("The striker has 11 goals this season, up from six last season.", "Striker has 11 goals, up from 6"),
    ],
)
def test_that_values_that_merely_name_a_start_or_a_season_stay(text: str, title: str) -> None:
    assert _titles(text) == {title}
