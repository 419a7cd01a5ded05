from dataclasses import replace
from datetime import date

import pytest

from briefgen.evidence.find import find_evidence
from briefgen.model.article import Span
from tests.kit.labelled import plain_article
from tests.kit.told import slot, told


def periods(text: str, language: str = "en") -> list[str | None]:
    figures = find_evidence(plain_article(text, language=language)).figures
    return [figure.period.text if figure.period else None for figure in figures]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Employers added 38,000 jobs in April, after 52,000 in March.", ["April", "March"]),
        ("It added on Monday that 300 jobs were safe.", [None]),
        ("Oil fell $1.20, or 1.7 per cent, to $69 a barrel in May.", ["May", "May", "May"]),
        ("It was 41% in the second quarter and 42% in the first.", ["the second quarter", "first"]),
        ("It was 41% in May, the first rise.", ["May"]),
        ("Sales rose 7% to $5m in May and 8% to $6m in June.", ["May", "May", "June", "June"]),
    ],
)
def test_that_a_figure_has_the_time_its_sentence_gives_it(text: str, found: list[str | None]) -> None:
    assert periods(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Er sank im dritten Quartal um 1,3 Prozent, nach 0,8 Prozent im zweiten.",
            ["dritten Quartal", "zweiten"],
        ),
        ("Der Konzern erzielte 2025 einen Gewinn von 84 Euro, nach 71 Euro im Vorjahr.", ["2025", "Vorjahr"]),
        ("Der Umsatz stieg gegenüber dem Vorjahr um 3 Prozent.", [None]),
        ("Die Quote lag 2010 bei 53 Prozent, 2018 bei 51 Prozent.", ["2010", "2018"]),
        ("Die Agenda 2030 kostet 5 Euro.", [None]),
    ],
)
def test_that_a_time_of_german_needs_no_date(text: str, found: list[str | None]) -> None:
    assert periods(text, "de") == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("In 2024 the pier drew 45 crowds; in 2023 it drew 38.", "en", ["2024", "2023"]),
        ("In 2024 the fund raised £4m, in 2023 it raised £3m.", "en", ["2024", "2023"]),
        ("In May fares rose 3% and in April they rose 2%.", "en", ["May", "April"]),
        ("The fund raised £4m in 2024; in 2023 it raised £3m.", "en", ["2024", "2023"]),
        ("In 2024 the fund shrank, in 2023 it raised £3m.", "en", ["2023"]),
        ("The fund, in 2023, paid £3m and lost £4m.", "en", ["2023", "2023"]),
        ("The fund raised £4m, in 2023, and lost £1m.", "en", ["2023", None]),
        ("In 2024 it had 45 boats; in 2023 it had 38; the most was 60.", "en", ["2024", "2023", None]),
        ("Im Jahr 2024 kenterten 12 Boote, im Jahr 2023 kenterten 9 Boote.", "de", ["2024", "2023"]),
        ("2024 sanken 45 Boote, 2023 waren es 38.", "de", ["2024", "2023"]),
        ("2024 wurden hier 45 Boote gezählt, 2023 wurden 38 gezählt.", "de", ["2024", "2023"]),
    ],
)
def test_that_each_of_two_clauses_has_the_time_it_opens_with(
    text: str, language: str, found: list[str | None]
) -> None:
    assert periods(text, language) == found


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("It was 4% in the second quarter and 5% in the first.", [(2026, 4), (2026, 1)]),
        ("It was 4% in the first quarter and 5% in the fourth.", [(2026, 1), (2025, 10)]),
        ("It was 4% in the first quarter and 5% in the second.", [(2026, 1), (2026, 4)]),
        (
            "It was 4% in the first quarter of 2025, 5% in the second, 6% in the third and 7% in the fourth.",
            [(2025, 1), (2025, 4), (2025, 7), (2025, 10)],
        ),
        (
            "It was 4% in the third quarter of 2025, 5% in the fourth and 6% in the first.",
            [(2025, 7), (2025, 10), (2026, 1)],
        ),
        (
            "It was 4% in the fourth quarter of 2025, after 5% in the third, 6% in the second "
            "and 7% in the first.",
            [(2025, 10), (2025, 7), (2025, 4), (2025, 1)],
        ),
    ],
)
def test_that_an_ordinal_alone_is_the_part_of_a_year_nearest_to_the_one_before(
    text: str, months: list[tuple[int, int]]
) -> None:
    figures = find_evidence(plain_article(text, published=date(2026, 8, 1))).figures
    assert [(one.when.start.year, one.when.start.month) for one in figures if one.when] == months


@pytest.mark.parametrize(
    ("text", "language", "period"),
    [
        ("More than 260,000 people have fled since October.", "en", "since October"),
        ("The sea is 0.4C warmer since 1990.", "en", "since 1990"),
        ("Seit 2019 sind 300 Menschen geflohen.", "de", "Seit 2019"),
    ],
)
def test_that_a_time_something_is_counted_from_is_not_the_figures_own(
    text: str, language: str, period: str
) -> None:
    (figure,) = find_evidence(plain_article(text, language=language, published=date(2024, 5, 12))).figures
    assert figure.period is not None
    assert (figure.period.text, figure.when) == (period, None)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (
            "Traders put the chance of a cut in May at 68%, down from 81% a week ago.",
            "en",
            [None, "a week ago"],
        ),
        ("The odds of a poll in spring 2027 are 40 per cent.", "en", [None]),
        ("They see a 68% chance of a cut in May.", "en", [None]),
        ("The risk of a slump in 2027 was 35%, up from 20% in June.", "en", [None, "June"]),
        ("The risk of a slump was 35% in June.", "en", ["June"]),
        ("The chance of a cut rose to 40% in June.", "en", ["June"]),
        ("Gas for delivery in March rose 4%.", "en", [None]),
        ("Die Wahrscheinlichkeit einer Senkung im Mai liegt bei 68 Prozent.", "de", [None]),
        ("Das Risiko einer Flut lag im Mai bei 3 Prozent.", "de", ["Mai"]),
        ("The risk of a slump stood in May at 3%.", "en", ["May"]),
    ],
)
def test_that_the_time_of_what_is_likely_is_not_that_of_its_chance(
    text: str, language: str, found: list[str | None]
) -> None:
    assert periods(text, language) == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("She was jailed in March 2019 for 30 months and freed in June 2020.", "en", [None]),
        ("They lost five games and travel to Lindvik on Tuesday.", "en", [None]),
        ("The play is on 4 and 5 December.", "en", []),
        ("Die Bahn streicht ab dem 1. Dezember 40 Züge.", "de", ["ab dem 1. Dezember"]),
    ],
)
def test_that_the_time_of_a_joined_verb_is_not_that_of_the_figure_before_it(
    text: str, language: str, found: list[str | None]
) -> None:
    assert periods(text, language) == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The baths will close in February after the cost of a new roof rose from £1.2m to £3.7m.", "en"),
        ("The ferry will stop in March because its losses grew from $2m to $5m.", "en"),
        ("The depot closes on Friday after the number of parcels dropped from 4,000 to 1,500.", "en"),
        ("In 2023 the mill shut once its many debts rose from £2m to £40m.", "en"),
        ("In 2023, after the price of gas rose by 40%, the mill shut.", "en"),
        ("The chief left in June as the firm's losses rose and its debts grew from £2m to £4m.", "en"),
        ("Die Fähre endet im März, weil die Verluste von zwei auf fünf Millionen Euro gestiegen sind.", "de"),
        ("Das Werk wurde 2019 geschlossen, bevor die Schulden 40 Millionen Euro erreichten.", "de"),
        ("Das Bad schließt im Februar, nachdem die Kosten von 2 auf 4 Millionen Euro gestiegen sind.", "de"),
    ],
)
def test_that_the_time_of_a_clause_is_not_that_of_what_came_before_or_caused_it(
    text: str, language: str
) -> None:
    assert not any(periods(text, language))


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("In February sales rose to £3.7m after a slow start.", "en", ["February"]),
        ("After the fire in 2019 the cost rose to £4m.", "en", ["2019"]),
        ("In May, when the shop opened, it drew 900 visitors.", "en", ["May"]),
        ("In 2019 the firm, after it sold a mill, made £4m.", "en", ["2019"]),
        ("Sales in May, because of a warm spring, rose from £2m to £5m.", "en", [None, "May"]),
        ("In May, when sales rose from £2m to £5m, the firm hired.", "en", [None, "May"]),
        ("Im Mai, als die Fähre wieder fuhr, stieg die Zahl auf 900.", "de", ["Mai"]),
    ],
)
def test_that_a_clause_put_in_keeps_the_time_before_it(
    text: str, language: str, found: list[str | None]
) -> None:
    assert periods(text, language) == found


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        (
            "Im Jahr 2025 kostete er 118.000 Euro, fast doppelt so viel wie zuvor (61.000 Euro).",
            "de",
            "61.000 Euro",
        ),
        ("In 2025 it cost £118,000, more than ever before (£61,000).", "en", "£61,000"),
        ("In 2025 it cost £118,000, almost twice as much as before (£61,000).", "en", "£61,000"),
    ],
)
def test_that_a_bracket_about_what_is_set_against_has_not_its_time(
    text: str, language: str, words: str
) -> None:
    assert not slot(told(text, language)[words], "period")


def test_that_a_bracket_about_the_same_has_its_time() -> None:
    figures = told("In 2025 wind (20 per cent) and solar (10 per cent) led.")
    assert slot(figures["20 per cent"], "period") == "2025"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The List came third with 2,100 votes, less than half of the 4,512 it won in 2024.",
            [None, None, "2024"],
        ),
        ("The club drew 4,100 fans, about a third of the 12,000 it had in 2019.", [None, None, "2019"]),
        (
            "The mine produced 300 tonnes, barely a quarter of the 1,250 tonnes it made in 2015.",
            [None, None, "2015"],
        ),
        ("He earned £40,000, just over half of the £78,000 he was paid in 2020.", [None, None, "2020"]),
        ("The fund has $9m, a tenth of the $90m it held in 2007.", [None, None, "2007"]),
        ("She sold 90 prints, two thirds of the 135 they took in May.", [None, None, "May"]),
        ("Half of the 6,500 votes were cast in 2024.", ["2024", "2024"]),
        ("In 2024 it won less than half of the 6,512 votes.", ["2024", "2024"]),
        ("A third of the homes built in 2020 are empty.", ["2020"]),
    ],
)
def test_that_the_time_of_a_whole_is_not_that_of_its_part(text: str, found: list[str | None]) -> None:
    assert periods(text) == found


@pytest.mark.parametrize(
    ("dateline", "text", "language", "found"),
    [
        ("Gera, 3. März 2026 – ", "Die Einwohnerzahl lag bei 93.100, teilte die Stadt mit.", "de", [None]),
        ("Suhl, 5. Mai 2026 – ", "Die Quote stieg auf 12 Prozent.", "de", [None]),
        ("Nordhafen, den 22. Juni 2026 – ", "Im Jahr 2025 kamen 300 Gäste.", "de", ["2025"]),
        ("OSLO, 3 May 2026 - ", "Sales rose to 400 tonnes.", "en", [None]),
        ("Lindvik, May 3, 2026 – ", "In April sales rose to 400 tonnes.", "en", ["April"]),
        ("Lindvik, 3 May 2026 – ", "The share of pupils who walk was 43% in 2025.", "en", ["2025"]),
        # Where no dateline is, the day is the figure's own.
        ("", "Am 3. März 2026 lag die Einwohnerzahl bei 93.100.", "de", ["3. März 2026"]),
        ("", "On 3 May 2026 the lake held 400 tonnes.", "en", ["3 May 2026"]),
        ("", "Zum 31. Dezember 2025 hatte die Stadt 900 Schulen.", "de", ["31. Dezember 2025"]),
    ],
)
def test_that_the_day_of_a_dateline_is_no_time_of_a_figure(
    dateline: str, text: str, language: str, found: list[str | None]
) -> None:
    article = plain_article(dateline + text, language=language)
    article = replace(article, dateline=Span(0, len(dateline)) if dateline else None)
    figures = find_evidence(article).figures
    assert [figure.period.text if figure.period else None for figure in figures] == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Der Umsatz stieg 2024 auf 12 Millionen Euro (Vorjahr: 10 Millionen Euro).", "de", "Vorjahr"),
        ("Im Jahr 2024 lag der Umsatz bei 312 Euro (2023: 298 Euro).", "de", "2023"),
        ("Die Klinik behandelte 2024 rund 8.400 Kranke (Vorjahr: 7.900).", "de", "Vorjahr"),
        ("In 2024 sales were £312m (2023: £298m).", "en", "2023"),
        ("In 2024 profit rose to £12m (previous year: £10m).", "en", "previous year"),
        ("In 2024 the firm had 312 staff (London: 120).", "en", "2024"),
        ("In 2024 the club won 12 games (away: 5).", "en", "2024"),
        ("Im Jahr 2024 hatte die Firma 312 Stellen (Köln: 120).", "de", "2024"),
    ],
)
def test_that_the_time_a_bracket_opens_with_is_that_of_its_figure(
    text: str, language: str, found: str
) -> None:
    first, last = periods(text, language)
    assert (first, last) == ("2024", found)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Die Mieten haben sich in zehn Jahren auf 13 Euro verdoppelt.", "13 Euro"),
        ("In fünf Jahren sank die Zahl der Höfe auf 310.", "310"),
    ],
)
def test_that_so_long_as_a_change_took_is_no_time_to_come(text: str, words: str) -> None:
    assert told(text, "de")[words].when is None


@pytest.mark.parametrize(
    ("text", "period", "language"),
    [
        ("The stadium was built in 1911 and holds 29,000 people.", None, "en"),
        ("The bridge opened in 2003 and carries 40,000 cars a day.", None, "en"),
        ("Das Haus wurde 1911 gebaut und hat 290 Plätze.", None, "de"),
        ("The mill closed in 2011 and lost 300 jobs.", "2011", "en"),
        ("In 2024 the club won the cup and sold 9,000 shirts.", "2024", "en"),
    ],
)
def test_that_what_holds_now_is_of_no_time_of_the_clause_before(
    text: str, period: str | None, language: str
) -> None:
    assert periods(text, language) == [period]


@pytest.mark.parametrize(
    "text",
    [
        "Der Verein, gegründet 1874, hat 1.150 Mitglieder.",
        "Der Verein wurde 1874 gegründet und zählt 1.150 Mitglieder.",
        "Der 1874 gegründete Verein hat 1.150 Mitglieder.",
    ],
)
def test_that_the_year_somebody_was_founded_in_is_no_count(text: str) -> None:
    assert list(told(text, "de")) == ["1.150 Mitglieder"]
