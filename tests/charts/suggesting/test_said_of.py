"""What charts say of a number holds in the article's own words: whose it is, and whether it is a size."""

import pytest

from briefgen.app import steps
from briefgen.app.events import result_of
from briefgen.charts.data.listing import listing
from briefgen.charts.suggesting.refusals import Refusal
from briefgen.model.chart import ChartKind, ChartSpec

_HEAD = "Ports in the north\n\n"


def studied(text: str) -> tuple[tuple[ChartSpec, ...], tuple[Refusal, ...]]:
    found = result_of(steps.study(result_of(steps.open_text(_HEAD + text))))
    return found.charts, found.refused


def titles(text: str, kind: ChartKind | None = None) -> list[str]:
    charts, _ = studied(text)
    found = [spec.title for spec in charts if kind in (None, spec.kind)]
    return [title.replace("\u00a0", " ") for title in found]


LONG = "Rail carried 54% of freight in 2025, down from 61% in 2021. "


@pytest.mark.parametrize(
    "more",
    [
        "The share had been 68% in 2017 and 70% in 2013.",
        "It had carried 68% in 2017 and 70% in 2013.",
    ],
)
def test_that_a_then_and_now_and_what_was_before_are_one_line(more: str) -> None:
    charts, refused = studied(LONG + more)
    line = charts[0]
    assert line.kind is ChartKind.LINE
    assert [(p.label, p.text) for p in line.points] == [
        ("2013", "70%"), ("2017", "68%"), ("2021", "61%"), ("2025", "54%"),
    ]  # fmt: skip
    assert line.title.replace("\u00a0", " ") == "Rail’s share of freight fell from 70 to 54 per cent"
    assert not [one for one in refused if one.kind is ChartKind.LINE]
    slopes = [spec for spec in charts if spec.kind is ChartKind.SLOPE]
    assert [[p.label for p in slope.points] for slope in slopes] == [["2021", "2025"]]


@pytest.mark.parametrize(
    "more",
    [
        "In Norland the share had been 68% in 2017 and 70% in 2013.",
        "Some 68% of passengers were late in 2017, and 70% in 2013.",
        "Road carried 68% of freight in 2017, up from 63% in 2013.",
    ],
)
def test_that_another_place_measure_or_subject_is_no_part_of_the_line(more: str) -> None:
    assert not titles(LONG + more, ChartKind.LINE)


def test_that_values_whose_dates_have_no_order_are_no_series() -> None:
    text = "Approvals were 61,400 in October, 65,700 in September and 66,900 in August."
    charts, refused = studied(text)
    assert not [spec for spec in charts if spec.kind in (ChartKind.COLUMNS, ChartKind.LINE)]
    assert "no order in time" in next(one.reason for one in refused if one.kind is ChartKind.COLUMNS)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The Greens won 31 seats in 2024, up from 19 seats in 2020.", "Greens won 31 seats, up from 19"),
        (
            "The fishers sold 54 tonnes in 2024, up from 12 tonnes in 2020.",
            "Fishers sold 54 tonnes, up from 12",
        ),
        ("In all, Norland went from 14 to 31 clinics in 2024.", "Norland: from 14 to 31 clinics"),
        (
            "At Greenhill, fees from advice fell to $281 million in 2024 from $303 million in 2021.",
            "At Greenhill, fees from advice fell by $22 million",
        ),
        (
            "Output fell to 300 tonnes in 2024 from 420 tonnes in 2021 at the Marl plant.",
            "Output at the Marl plant fell by 120 tonnes",
        ),
    ],
)
def test_that_a_title_says_whose_it_is(text: str, title: str) -> None:
    assert title in titles(text, ChartKind.SLOPE)


@pytest.mark.parametrize(
    "text",
    [
        "Northline raised £16 million in the first half of 2015, the harbour office said.",
        "The city plans to build 300 megawatts of solar power by 2030, the harbour office said.",
        "The Courier interviewed 20 of the pilots in March 2025, the harbour office said.",
    ],
)
def test_that_what_somebody_did_with_so_many_is_no_size_of_them(text: str) -> None:
    assert not [title for title in titles(text, ChartKind.BIG_NUMBER) if ": " in title]


def test_that_a_size_is_a_big_number() -> None:
    text = "The average house price in Brenton was £287,000 in October 2024, the Land Office said."
    assert titles(text, ChartKind.BIG_NUMBER) == ["Average house price in Brenton: £287,000"]


@pytest.mark.parametrize(
    "text",
    [
        "The Alpha index dropped 1.14 per cent, while the Beta index lost 1.24 per cent.\n\n"
        "The Gamma index fell 1.83 per cent.",
        "Flats fell by 4.5 per cent, terraces by 1.9 per cent, while detached houses rose by 1.2 per cent.",
    ],
)
def test_that_nothing_changed_most_where_more_changed_beside_it(text: str) -> None:
    assert not [title for title in titles(text) if "most" in title]


def test_that_of_two_changes_each_is_told() -> None:
    found = titles("Exports rose 12 per cent, imports fell 5 per cent.", ChartKind.DIVERGING)
    assert found == ["Exports up 12 per cent, imports down 5 per cent"]


def test_that_shares_of_what_is_divided_are_one_bar_with_its_rest() -> None:
    text = "Social care takes 41 per cent of the money, schools 33 per cent and roads 9 per cent."
    charts, refused = studied(text)
    whole = next(spec for spec in charts if spec.kind is ChartKind.HUNDRED)
    assert [(p.label, str(p.value)) for p in whole.points][-1] == ("rest, not stated", "17")
    assert whole.title.replace("\u00a0", " ") == "Social care largest part of the money, at 41 per cent"
    assert "shown as the rest" in whole.reason
    assert not [one for one in refused if one.kind in (ChartKind.HUNDRED, ChartKind.DONUT)]


def test_that_answers_of_people_asked_are_no_parts_of_one_whole() -> None:
    text = "Of adults, 41 per cent of drivers use diesel, 33 per cent of cyclists and 9 per cent of walkers."
    assert not titles(text, ChartKind.HUNDRED)


@pytest.mark.parametrize(
    ("who", "source"),
    [
        ("Its finance chief", "Source: article “Ports in the north”."),
        ("The rail regulator", "Source: the rail regulator."),
    ],
)
def test_that_a_source_stands_by_itself(who: str, source: str) -> None:
    text = f"{who} said reserves fell to £21 million in 2024 from £38 million in 2022."
    charts, _ = studied(text)
    assert charts[0].source == source


def test_that_a_date_that_points_back_is_written_out() -> None:
    text = (
        "The jobless rate was 7.8 percent in January 2009 and peaked at 10 percent in October of that year."
    )
    charts, _ = studied(text)
    slope = next(spec for spec in charts if spec.kind is ChartKind.SLOPE)
    assert [point.label.replace("\u00a0", " ") for point in slope.points] == ["January 2009", "October 2009"]


def test_that_a_net_rating_has_no_rest() -> None:
    text = "The mayor’s net approval fell to 44 per cent in 2024 from 54 per cent in 2022."
    assert titles(text, ChartKind.SLOPE)
    assert not titles(text, ChartKind.HUNDRED)


def test_that_a_number_set_against_another_is_not_said_to_stand_alone() -> None:
    charts, _ = studied("Turnout was 63 per cent in 2024, compared with 57 per cent in 2019.")
    big = next(spec for spec in charts if spec.kind is ChartKind.BIG_NUMBER)
    assert big.reason.startswith("The article sets one number against another")


def test_that_dated_sentences_far_apart_are_no_course() -> None:
    filler = (
        "The harbour lies in the north of the county and has been known for its fish for many years. " * 4
    )
    told = ("The quay opened in 2009.", "The mill closed in 2014.", "The bridge fell in 2019.")
    far, near = f"\n\n{filler}\n\n".join(told), " ".join(told)
    assert not titles(far, ChartKind.TIMELINE)
    assert titles(near, ChartKind.TIMELINE) == ["Chronology: Ports in the north"]


def test_that_states_plans_and_words_of_others_are_no_events() -> None:
    told = ("The quay opened in 2009.", "The mill is closed since 2014.", "The mayor said so in 2016.")
    text = " ".join((*told, "A bridge will open in 2030."))
    assert not titles(text, ChartKind.TIMELINE)


def test_that_a_big_number_says_its_unit_and_date_once_and_what_it_is_of_in_its_data() -> None:
    charts, _ = studied("Spending on quays rose to €48 million in 2024 from €31 million in 2023.")
    big = next(spec for spec in charts if spec.kind is ChartKind.BIG_NUMBER)
    assert big.subtitle == ""
    assert listing(big, "en").heads[1] == "Spending on quays (euros)"


def test_that_a_subtitle_does_not_repeat_what_is_counted() -> None:
    charts, _ = studied(
        "The port handled 3.1 million containers in 2024, up from 2.8 million in 2023. In 2022 it handled "
        "2.5 million containers, in 2021 2.2 million and in 2020 1.9 million."
    )
    assert charts[0].subtitle == "Number of containers, 2020 to 2024"


def test_that_a_value_a_participle_leads_to_is_on_the_line() -> None:
    charts, _ = studied(
        "Annual inflation slowed to 3.4% in May 2025 from 4.1% in April 2025. It was 5.0% in March 2025 and "
        "5.6% in February 2025, having peaked at 11.2% in October 2022."
    )
    line = next(spec for spec in charts if spec.kind is ChartKind.LINE)
    assert [point.text for point in line.points] == ["11.2%", "5.6%", "5.0%", "4.1%", "3.4%"]


@pytest.mark.parametrize(
    "state",
    [
        "The port employs 3,200 people, up from 2,750 in 2021.",
        "The port's profit was $14 million, against a loss of $3 million in 2018.",
        "The mayor aims to sell the mill by 2028.",
    ],
)
def test_that_the_date_of_another_value_dates_no_event(state: str) -> None:
    told = ("The quay opened in 2009.", "The mill closed in 2014.", "The bridge fell in 2019.")
    charts, _ = studied(f"{' '.join(told)} {state}")
    line = next(spec for spec in charts if spec.kind is ChartKind.TIMELINE)
    assert [point.label for point in line.points] == ["The quay opened", "The mill closed", "The bridge fell"]
    assert line.subtitle.startswith("Dot:")


@pytest.mark.parametrize(
    ("text", "subtitle"),
    [
        (
            "Ash Bank, a lender, lent the most, $4.2bn, ahead of Elm Trust with $3.1bn and Oak Co with $1bn.",
            "US dollars lent",
        ),
        (
            "Ash Bank was paid the most, $4.2bn, followed by Elm Trust with $3.1bn and Oak Co with $1bn.",
            "",
        ),
    ],
)
def test_that_what_was_done_most_of_is_what_a_row_is_of_but_not_what_was_done_to_it(
    text: str, subtitle: str
) -> None:
    found = [spec.subtitle for spec in studied(text)[0] if spec.kind is ChartKind.BARS]
    assert found == ([subtitle] if subtitle else [])
