"""What is withheld after a second look at the article: rows told in part, names of nothing."""

import pytest

from tests.charts.reading import charts_of, reasons_of


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The average wait at Oban went up from 6 days in 2021 to 11 days in 2025, at Tiree from 4 to 9. "
            "Only Coll has become faster, with 5 days after 7.",
        ),
        (
            "en",
            "Attendance there was 1,200 (2024: 1,050). In Mull it came to 940 (880) and in Iona to 310 "
            "(420), the parish said.",
        ),
        (
            "en",
            "2011: 91,000 guests. 2016: 84,000. In 2020 only 41,000 people came. By 2025 the total was back "
            "at 77,000.",
        ),
        (
            "de",
            "96.000 Gäste zählte das Museum 2025 (Vorjahr: 88.000). In Lübben waren es 41.000 (45.000) und "
            "in Burg 23.000 (21.000).",
        ),
    ],
)
def test_that_no_pair_is_shown_where_more_pairs_are_told_beside_it(language: str, text: str) -> None:
    assert charts_of(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The number of ferries calling at Port Ness fell from 410 in 2019 to 260 in 2025, the harbour "
            "board said. The board has 12 members after a vote in May.",
        ),
        (
            "en",
            "The share of farms with solar roofs rose from 12 per cent in 2016 to 39 per cent in 2025. The "
            "trial lasted from 9 to 13 weeks.",
        ),
        (
            "de",
            "Die Zahl der Imker im Kreis Wetterau stieg von 310 im Jahr 2015 auf 480 im Jahr 2025. "
            "Der Verein zog nach 40 Jahren in ein neues Haus.",
        ),
    ],
)
def test_that_other_numbers_beside_a_pair_do_not_hide_it(language: str, text: str) -> None:
    assert charts_of(text, language)[0].kind == "slope"


def test_that_a_pair_left_out_is_told_with_its_reason() -> None:
    text = (
        "96.000 Gäste zählte das Museum 2025 (Vorjahr: 88.000). In Lübben waren es 41.000 (45.000) und in "
        "Burg 23.000 (21.000)."
    )
    assert any("weitere Werte von früher und heute" in reason for reason in reasons_of(text, "de"))


def test_that_two_counts_of_unlike_things_did_not_stay_the_same() -> None:
    assert charts_of("Three villages grew last year and three shrank. Larne has 120 more residents.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Of the new homes sold in Dorset last year, 41 per cent relied on heat pumps alone, up from 8 per "
        "cent in 2020.",
        "Oats are vanishing from the island. Wheat fell too, from 900 acres to 700.",
    ],
)
def test_that_what_something_did_is_no_name_of_a_share_or_an_item(text: str) -> None:
    assert charts_of(text) == ()


def test_that_the_place_an_article_is_written_from_is_no_item() -> None:
    text = (
        "KASSEL – In Nordhessen leben nach Schätzung der Jäger 40 bis 60 Wölfe. Für den Reinhardswald gehen "
        "die Fachleute von 10 bis 15 Wölfen aus, für den Solling von 5 bis 8 Wölfen."
    )
    assert charts_of(text, "de") == ()


def test_that_a_name_does_not_run_on_to_the_date_of_its_value() -> None:
    text = "In Emden kostete ein Platz im Hafen 2020 noch 410 Euro, heute sind es 520 Euro."
    assert not any("2020:" in chart.title for chart in charts_of(text, "de"))


def test_that_no_row_of_changes_leaves_out_the_largest() -> None:
    text = (
        "The city's trams carried 12 per cent more passengers in the first half of the year than a year "
        "before. The ferries gained 4 per cent. Buses lost 3 per cent and the airport shuttle 9 per cent."
    )
    assert not any(chart.title.startswith("Airport") for chart in charts_of(text))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            "Exports to the United States were down by 14% and those to China by 6%. Sales to France grew by "
            "5%, those to Poland by 11%.",
            False,
        ),
        (
            "Exports to Japan rose 12 per cent and exports to Chile rose 5 per cent last year, while exports "
            "to Peru fell 4 per cent and exports to Cuba fell 9 per cent.",
            True,
        ),
    ],
)
def test_that_changes_of_one_measure_alone_share_a_chart(text: str, kept: bool) -> None:
    assert bool(charts_of(text)) is kept


@pytest.mark.parametrize(
    "text",
    [
        "Three schools in Ely, two in Soham, four in Chatteris and one in Looe were closed last year.",
        "Police counted 410 thefts in Ely, 320 in Soham and 120 in Looe last year, and Hythe had 205.",
    ],
)
def test_that_a_row_with_an_item_left_out_is_withheld(text: str) -> None:
    assert charts_of(text) == ()


def test_that_a_row_told_whole_is_shown() -> None:
    found = charts_of("Police counted 410 thefts in Ely, 320 in Soham and 120 in Looe last year.")
    assert found[0].kind == "bars"


def test_that_a_row_left_out_is_told_with_its_reason() -> None:
    reasons = reasons_of(
        "Three schools in Ely, two in Soham, four in Chatteris and one in Looe were closed last year."
    )
    assert reasons[0].startswith("The article tells another value beside 4, 3 and 2 schools")
