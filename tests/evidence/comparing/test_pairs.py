from datetime import date

import pytest

from briefgen.evidence.figures import find_figures
from briefgen.model.evidence import Figure
from tests.kit.labelled import plain_article


def figures(text: str, language: str = "en") -> tuple[Figure, ...]:
    return find_figures(plain_article(text, published=date(2025, 6, 10), language=language), ())


def pairs(text: str, language: str = "en") -> list[tuple[str, str]]:
    """The words of the earlier and of the later figure of each pair."""
    found = figures(text, language)
    by_span = {figure.span: figure.text for figure in found}
    return [(by_span[figure.earlier], figure.text) for figure in found if figure.earlier]


@pytest.mark.parametrize(
    ("text", "then", "now"),
    [
        ("The dam holds 40 per cent, up from 31 per cent.", "31 per cent", "40 per cent"),
        ("The dam held 40 per cent, sharply down from 71 per cent in May.", "71 per cent", "40 per cent"),
        ("The fee rose to $9 from $7.", "$7", "$9"),
        ("The fee is $9, compared with $7 in 2019.", "$7", "$9"),
        ("The fee was raised from $7 to $9.", "$7", "$9"),
        ("The fee, $7 in 2019, has climbed to $9.", "$7", "$9"),
        (
            "Ferry fares fell from 21 per cent of the takings in 2019 to 7.8 per cent in 2023.",
            "21 per cent",
            "7.8 per cent",
        ),
        ("The pump lifts water at $9 a tonne, up from $7.", "$7", "$9 a tonne"),
        ("The farm kept 300 goats last year, twice the 150 of 2015.", "150", "300 goats"),
        ("The farm kept 300 goats, 40 more than in 2015, when there were 260.", "260", "300 goats"),
        ("Profit fell to $5 million, or 20 cents a share, from $8 million.", "$8 million", "$5 million"),
        ("The herd was 90 goats in 2015; now there are 300.", "90 goats", "300"),
        ("The herd was 90 goats in 2015. It is 300 now.", "90 goats", "300"),
        ("The herd is 300 goats. That compares with 90 in 2015.", "90", "300 goats"),
        ("The herd is 300 goats; in 2015 it was 90.", "90", "300 goats"),
        ("The well was 12 metres deep in 2001 and 9 metres deep in 2020.", "12 metres", "9 metres"),
    ],
)
def test_that_a_value_is_set_against_the_earlier_one(text: str, then: str, now: str) -> None:
    assert pairs(text) == [(then, now)]


@pytest.mark.parametrize(
    "text",
    [
        "The fee is $9, compared with $7 in the next town.",
        "The fee is $9, compared with a forecast of $7.",
        "The fee is $9, against the $7 the union asks for.",
        "The fee would be raised from $7 to $9.",
        "They plan to cut the fee from $9 to $7.",
        "The fee will fall to $7 next year from $9 now.",
        "The board will cut the fee from $9 to $7 by 2026.",
        "Fees run from $7 to $9.",
        "The fee is at least $9, up from $7.",
        "The fee rose by $2 in May and by $3 in June.",
        "It won two of the three prizes on Tuesday.",
        "Kent is up from 37 per cent in May and Essex is down from 49 per cent.",
        "The herd was 90 goats in 2015. It is expected to be 300 in 2030.",
        "The herd was 90 goats in 2015. The flock was 300 sheep.",
        "The price was $9 in May. It was 9 miles away in June.",
        "The index ends 2019 at 16,644, 16 per cent above its 2018 level, by the average of eight guesses.",
    ],
)
def test_that_other_values_are_not_paired(text: str) -> None:
    assert pairs(text) == []


@pytest.mark.parametrize(
    ("text", "then", "now"),
    [
        ("Die Gebühr stieg auf 9 Euro, nach 7 Euro im Vorjahr.", "7 Euro", "9 Euro"),
        ("Die Herde zählt 3.000 Ziegen, 2015 waren es 1.120.", "1.120", "3.000 Ziegen"),
        ("Der Anteil sank von 31 auf 28 Prozent.", "31", "28 Prozent"),
    ],
)
def test_that_german_values_are_paired(text: str, then: str, now: str) -> None:
    assert pairs(text, "de") == [(then, now)]


def test_that_a_german_plan_is_no_change() -> None:
    assert pairs("Der Anteil soll von 31 auf 28 Prozent sinken.", "de") == []


def test_that_values_of_three_dates_are_a_chain() -> None:
    found = pairs("The town had 9 inns in 1950, 5 inns in 1980 and 2 inns in 2010.")
    assert found == [("9 inns", "5 inns"), ("5 inns", "2 inns")]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        (
            "Leaks rose to 611 million litres in the six months to June, from 588 million a year earlier.",
            "litre",
        ),
        ("Sales fell to £1.2bn in 2024 from 1.4bn in 2023.", "pound sterling"),
    ],
)
def test_that_millions_take_the_unit_of_the_millions_they_are_set_beside(text: str, unit: str) -> None:
    assert [figure.quantity.unit.name for figure in figures(text)] == [unit, unit]


def test_that_a_level_holds_for_the_time_of_the_change_that_led_to_it() -> None:
    text = "Leaks rose 4% in the six months to March to 611 million litres, from 588 million a year earlier."
    _, now, then = figures(text)
    assert now.when
    assert then.when
    assert (now.when.isoformat(), then.when.isoformat()) == ("2024-10/2025-03", "2023-10/2024-03")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The board denied that the fee had risen from $7 in 2019 to $9 in 2022."),
        ("en", "No evidence shows that the fee rose from $7 in 2019 to $9 in 2022."),
        ("en", "The claim that the fee fell from $9 in 2019 to $7 in 2022 is false, the board said."),
        ("en", "Had it passed, the fee would have fallen from $9 in 2019 to $7 in 2022."),
        ("de", "Die Kasse bestritt, dass die Gebühr von 7 auf 9 Euro gestiegen sei."),
    ],
)
def test_that_what_is_denied_or_would_have_been_is_no_change(language: str, text: str) -> None:
    assert pairs(text, language) == []
    assert all(figure.says_who is None for figure in figures(text, language))


def test_that_what_german_says_will_be_is_no_change() -> None:
    assert pairs("Die Zahl der Ziegen wird von 65 im Jahr 2020 auf 40 im Jahr 2026 sinken.", "de") == []


def test_that_warming_by_so_much_is_the_size_of_a_change() -> None:
    size = figures("The bay has warmed by 0.4C since 1990.")[0]
    assert size.change is not None
    assert not size.change.to


@pytest.mark.parametrize(
    ("text", "then", "now"),
    [
        (
            "Der Grund: 2019 kamen noch 642 Kinder zur Welt, im vergangenen Jahr waren es 381.",
            "642 Kinder",
            "381",
        ),
        ("2019 kamen noch 642 Kinder zur Welt, im vergangenen Jahr waren es 381.", "642 Kinder", "381"),
        ("Die Herde zählt 300 Ziegen, 2015 waren es 90.", "90", "300 Ziegen"),
        ("Die Herde umfasste zuletzt 300 Ziegen, 2015 waren es 90.", "90", "300 Ziegen"),
    ],
)
def test_that_a_german_year_may_open_a_clause_behind_a_colon(text: str, then: str, now: str) -> None:
    assert pairs(text, "de") == [(then, now)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("In der Klinik kamen 642 Kinder zur Welt, im vergangenen Jahr waren es 381.", "de"),
        ("The herd was 300 goats; in 2015 it was 90.", "en"),
        ("The herd was 300 goats. In 2015 it was 90.", "en"),
    ],
)
def test_that_a_past_value_without_a_time_is_not_ordered_by_guess(text: str, language: str) -> None:
    assert pairs(text, language) == []


@pytest.mark.parametrize(
    "text",
    [
        "The scheme is expected to lower waits to 12 weeks from 18 weeks in 2023.",
        "The plan is likely to cut queues to 9 minutes from 14 minutes in 2023.",
        "The new line is due to shorten the trip to 40 minutes from 55 minutes in 2022.",
        "The reform is set to raise the fee to £9 from £7 in 2023.",
        "The rule would reduce shifts to 8 hours from 12 hours in 2021.",
        "Officials hope to bring down stays to 5 days from 8 days in 2024.",
    ],
)
def test_that_what_a_plan_should_reach_is_set_against_nothing(text: str) -> None:
    assert pairs(text) == []


@pytest.mark.parametrize(
    ("text", "then", "now"),
    [
        ("The scheme lowered waits to 12 weeks from 18 weeks in 2023.", "18 weeks", "12 weeks"),
        ("Waits fell, as expected, to 12 weeks from 18 weeks in 2023.", "18 weeks", "12 weeks"),
        ("The clinic was expected to fail but cut waits to 12 weeks from 18 in 2023.", "18", "12 weeks"),
    ],
)
def test_that_what_was_reached_is_set_against_where_it_began(text: str, then: str, now: str) -> None:
    assert pairs(text) == [(then, now)]


@pytest.mark.parametrize(
    ("language", "text", "subject"),
    [
        ("en", "Nurses work 44 hours a week, up from 40 hours in 2018.", "Nurses"),
        ("en", "Pilots in Kent fly 70 hours a month, down from 82 hours in 2019.", "Pilots in Kent"),
        ("en", "Commuters waited 9 minutes a day in May, up from 6 minutes in 2021.", "Commuters"),
        ("en", "Cows in the valley give 22 litres a day, up from 17 in 1995.", "Cows in the valley"),
        ("en", "Older people walk 4 miles a week, compared with 6 miles in 2010.", "Older people"),
        ("en", "A study found that children read 3 hours a week, down from 5 in 2012.", "children"),
        ("en", "Doctors now work 52 hours a week, up from 48 a decade ago.", "Doctors"),
        ("de", "Pfleger arbeiten 44 Stunden pro Woche, nach 40 Stunden im Jahr 2018.", "Pfleger"),
        ("de", "Lehrer geben 26 Stunden pro Woche, gegenüber 24 Stunden im Jahr 2010.", "Lehrer"),
    ],
)
def test_that_how_long_somebody_does_something_is_then_and_now(
    language: str, text: str, subject: str
) -> None:
    now, then = figures(text, language)
    assert now.subject
    assert then.subject
    assert (now.earlier, now.subject.text, then.subject.text) == (then.span, subject, subject)
    assert " per " in now.quantity.unit.name
    assert then.quantity.unit == now.quantity.unit


@pytest.mark.parametrize(
    "text",
    [
        "Nurses work 44 hours a week, compared with 40 hours in Wales.",
        "Nurses work 44 hours a week, compared with the 40 hours their contract names.",
        "Nurses work 44 hours a week and up to 12 hours a day.",
        "Nurses work 44 hours a week, compared with 40 other trades.",
    ],
)
def test_that_hours_of_others_are_no_then_and_now(text: str) -> None:
    assert pairs(text) == []


def test_that_who_is_given_time_is_not_who_takes_it() -> None:
    found = figures("The bank gave firms 30 days a year, up from 20 days in 2019.")
    assert [figure.subject for figure in found] == [None, None]


@pytest.mark.parametrize(
    ("text", "then", "now"),
    [
        (
            "The Reds came fourth with 2,988 votes, less than half of the 6,512 they won in 2024.",
            "6,512",
            "2,988 votes",
        ),
        (
            "Labour held the seat with 11,204 votes, fewer than half the 24,600 it won in 2019.",
            "24,600",
            "11,204 votes",
        ),
        (
            "The Greens finished third with 4,120 votes, more than twice the 1,890 they took in 2021.",
            "1,890",
            "4,120 votes",
        ),
        ("The choir sold 340 seats on Friday, twice the 170 they had sold in May.", "170", "340 seats"),
        ("She rode 40 races, half of the 80 she rode in 2022.", "80", "40 races"),
        ("The line carried 900 people, double the 450 who used it in 2019.", "450", "900 people"),
        ("The line carried 900 people, a third of the 2,700 it carried in 1990.", "2,700", "900 people"),
    ],
)
def test_that_a_multiple_is_of_what_the_same_did_before(text: str, then: str, now: str) -> None:
    assert pairs(text) == [(then, now)]


@pytest.mark.parametrize(
    "text",
    [
        "The Reds came fourth with 2,988 votes, less than half of the 6,512 the Greens won in 2024.",
        "The club sold 400 tickets, half of the 800 it had printed.",
        "The film opened on 310 screens, barely a third of the 990 its rival had in 2019.",
    ],
)
def test_that_a_multiple_of_what_another_did_is_no_then_and_now(text: str) -> None:
    assert pairs(text) == []


def test_that_a_time_belongs_to_the_value_and_not_to_its_factor() -> None:
    _, factor, then = figures("They won 2,988 votes, less than half of the 6,512 they won in 2024.")
    assert factor.when is None
    assert then.when


@pytest.mark.parametrize(
    ("text", "words", "unit"),
    [
        ("Ein Haushalt spart rund 95 Euro im Jahr.", "rund 95 Euro im Jahr", "euro per year"),
        ("Eine Familie zahlt damit etwa 120 Euro im Monat.", "etwa 120 Euro im Monat", "euro per month"),
        ("Die Ärzte arbeiten 52 Stunden in der Woche.", "52 Stunden in der Woche", "hour per week"),
        ("Die Pumpe fördert 400 Liter in der Stunde.", "400 Liter in der Stunde", "litre per hour"),
        ("Pendler stehen 80 Stunden im Jahr im Stau.", "80 Stunden im Jahr", "hour per year"),
        ("Das Paket kostet 30 Euro im Monat, der Strom 40 Euro.", "30 Euro im Monat", "euro per month"),
        ("Der Umsatz lag bei 3 Millionen Euro im Jahr 2024.", "3 Millionen Euro", "euro"),
        ("Der Umsatz lag bei 3 Millionen Euro im Jahr davor.", "3 Millionen Euro", "euro"),
        ("Die Stadt nahm 3 Millionen Euro im Monat Mai ein.", "3 Millionen Euro", "euro"),
        ("Die Stadt nahm 3 Millionen Euro in der Woche vor Ostern ein.", "3 Millionen Euro", "euro"),
        ("Das Werk verlor 4 Millionen Euro im Quartal.", "4 Millionen Euro", "euro"),
    ],
)
def test_that_german_tells_a_rate_by_a_time_behind_it_and_no_date(text: str, words: str, unit: str) -> None:
    first = figures(text, "de")[0]
    assert (first.text, first.quantity.unit.name) == (words, unit)


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        (
            "de",
            "Das Unternehmen verdiente 41 Millionen Euro, knapp drei Millionen mehr als im Vorjahr.",
            "euro",
        ),
        ("de", "Die Werke nahmen 18 Millionen Euro ein, rund zwei Millionen weniger als im Vorjahr.", "euro"),
        ("de", "Der Verlag erzielte 12 Millionen Franken, gut eine Million mehr als 2023.", "Swiss franc"),
        ("en", "The firm earned £41 million, 3 million more than in 2024.", "pound sterling"),
        ("en", "The club took $18 million, about two million less than a year earlier.", "US dollar"),
        ("en", "The trust spent €9 million in all, 1.5 million more than in 2023.", ""),
        ("en", "The fund holds £41 million, 3 million of it in gold.", ""),
        ("de", "Die Stadt zahlte 41 Millionen Euro, drei Millionen Menschen leben dort.", "person"),
        ("en", "The city spent £41 million, 3 million people live there.", "person"),
    ],
)
def test_that_so_many_millions_more_are_of_the_money_before(language: str, text: str, unit: str) -> None:
    assert figures(text, language)[1].quantity.unit.name == unit
