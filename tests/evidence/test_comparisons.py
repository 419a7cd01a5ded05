from decimal import Decimal

import pytest

from briefgen.evidence.comparisons import find_comparisons
from briefgen.evidence.figures import find_figures
from briefgen.evidence.find import find_evidence
from briefgen.model.article import Article, ParagraphKind, Source, SourceKind, lay_out
from briefgen.model.evidence import Comparison, ComparisonKind, Figure
from tests.kit.labelled import plain_article


def comparisons(text: str) -> tuple[Comparison, ...]:
    body, paragraphs = lay_out((part, ParagraphKind.TEXT) for part in text.split("\n\n"))
    article = Article(Source("sample", SourceKind.TEXT, text.encode()), body, paragraphs)
    return find_comparisons(article, find_figures(article, ()))


def figures(text: str) -> tuple[Figure, ...]:
    return find_figures(plain_article(text), ())


def only(text: str) -> Comparison:
    (comparison,) = comparisons(text)
    return comparison


@pytest.mark.parametrize(
    "text",
    [
        "The rate fell from 24 per cent in 2019 to 21 per cent in 2023.",
        "The rate fell to 21 per cent in 2023, compared with 24 per cent in 2019.",
        "The rate was 21 per cent in 2023, down from 24 per cent in 2019.",
        "The rate was 24 per cent in 2019. The rate was 21 per cent in 2023.",
    ],
)
def test_that_then_and_now_has_a_calculated_difference(text: str) -> None:
    comparison = only(text)
    assert comparison.kind is ComparisonKind.THEN_NOW
    assert comparison.labels == ("2019", "2023")
    assert comparison.difference is not None
    assert comparison.difference.absolute == -3
    assert comparison.difference.relative == Decimal("-0.1250")
    assert comparison.difference.how == "24 − 21 = 3 percentage points"


def test_that_a_rise_from_nothing_has_no_relative_difference() -> None:
    difference = only("The rate was 0 per cent in 2019. The rate was 2 per cent in 2023.").difference
    assert difference is not None
    assert difference.absolute == 2
    assert difference.relative is None


def test_that_a_sum_is_exact_and_in_the_scale_of_the_source() -> None:
    comparison = only("Sales rose to $3.8bn in 2023, up from $3.1bn in 2022.")
    assert comparison.difference is not None
    assert comparison.difference.absolute == 700_000_000
    assert comparison.difference.how == "$3.8bn − $3.1bn = $0.7bn"


def test_that_rounded_figures_are_not_subtracted() -> None:
    comparison = only("The rate fell from about 24 per cent in 2019 to about 21 per cent in 2023.")
    assert comparison.difference is None


def test_that_several_dates_of_one_subject_are_a_series() -> None:
    comparison = only(
        "The fleet was 40 ships in 2000. The fleet was 46 ships in 2010. The fleet was 52 ships in 2020."
    )
    assert (comparison.kind, comparison.labels) == (ComparisonKind.SERIES, ("2000", "2010", "2020"))


def test_that_a_list_of_shares_is_ranked_from_the_largest() -> None:
    comparison = only("China bought 20 per cent of the wheat, India 38 per cent and Egypt 10 per cent.")
    assert (comparison.kind, comparison.labels) == (ComparisonKind.RANKING, ("India", "China", "Egypt"))


def test_that_two_subjects_of_one_sentence_stand_side_by_side() -> None:
    comparison = only("Kenya spent 5 per cent of revenue, while Ghana spent 8 per cent of revenue.")
    assert (comparison.kind, comparison.labels) == (ComparisonKind.SUBJECTS, ("Ghana", "Kenya"))


def test_that_shares_which_sum_to_a_whole_are_its_parts() -> None:
    comparison = only(
        "Of them, 52 per cent backed the plan, 41 per cent opposed it and 7 per cent were undecided."
    )
    assert comparison.kind is ComparisonKind.PARTS
    assert comparison.labels == ("backed the plan", "opposed it", "were undecided")


@pytest.mark.parametrize(
    "text",
    [
        "The rate was 5 per cent in 2019. The fee was 5 dollars in 2020.",
        "Sales grew 4 per cent in 2019, while prices fell 2 per cent in 2019.",
        "It drew as many as 24 million viewers, compared with fewer than 8 million for the other.",
        "According to Ms Li, debt was 5 per cent in 2019. According to Mr Bo, debt was 6 per cent in 2020.",
        "",
    ],
)
def test_that_unlike_figures_are_not_compared(text: str) -> None:
    assert comparisons(text) == ()


@pytest.mark.parametrize(
    ("text", "how"),
    [
        (
            "Freight fell to 4.2 million tonnes in 2024, compared with 5.6 million tonnes in 2019.",
            "5.6 − 4.2 = 1.4 million tonnes",
        ),
        (
            "Sales fell to $3 billion in 2023 from $4.5 billion in 2022.",
            "$4.5 billion − $3 billion = $1.5 billion",
        ),
        ("The fleet grew to 1,250 ships in 2023 from 900 ships in 2022.", "1,250 − 900 = 350 ships"),
        ("The fleet grew to five ships in 2023 from two ships in 2022.", "5 − 2 = 3 ships"),
        (
            "The share fell to 7.8 per cent in 2023 from 21 per cent in 2019.",
            "21 − 7.8 = 13.2 percentage points",
        ),
    ],
)
def test_that_the_sum_is_printed_in_the_words_of_the_source(text: str, how: str) -> None:
    found = only(text).difference
    assert found is not None
    assert found.how == how


def test_that_figures_of_which_one_explains_the_other_are_not_compared() -> None:
    assert comparisons("First Harbor rose 3.8 per cent after its profit climbed 18 per cent.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Turnout was up 19 percentage points from 2012 and 3 percentage points from 2008.",
        "Ms Lee had 49.9 per cent to Mr Poole's 49.6 per cent of the vote.",
        "Li leads Poole 44 per cent to 37 per cent, with 13 per cent for others and 6 per cent undecided.",
        "Ms Lee stood at 14 per cent, and Ann Fry and Jo Day at 11 per cent and 8 per cent respectively.",
    ],
)
def test_that_figures_are_not_compared_where_it_would_mislead(text: str) -> None:
    assert not comparisons(text)


def kinds(text: str) -> list[tuple[ComparisonKind, tuple[str, ...]]]:
    return [(one.kind, one.labels) for one in comparisons(text)]


def test_that_a_list_of_places_is_ranked_with_its_subject() -> None:
    comparison = only("A room costs $90 a night in Kent, $70 a night in Dover and $50 a night in Hull.")
    assert (comparison.kind, comparison.labels) == (ComparisonKind.RANKING, ("Kent", "Dover", "Hull"))
    assert comparison.subject == "room"


def test_that_nouns_without_a_verb_of_their_own_are_ranked() -> None:
    assert kinds("Coal gave 41 per cent of the power, gas 22 per cent and wind 16 per cent.") == [
        (ComparisonKind.RANKING, ("Coal", "gas", "wind"))
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The buyer asked for $4 million, and the seller gave $1 million.",
        "It made a profit of $3 million on sales of $41 million.",
        "Kent has 41 points, one rival has 38 points and Hull has 29 points.",
        "The pole is 9 metres high and stands 4 metres from the road.",
        "The set costs $129, regular $149.",
    ],
)
def test_that_unlike_or_missing_subjects_are_not_ranked(text: str) -> None:
    assert kinds(text) == []


def test_that_a_chain_of_dates_is_one_series() -> None:
    assert kinds("Sales fell from 9 tonnes in 2019 to 4 tonnes in 2020 and 3 tonnes in 2021.") == [
        (ComparisonKind.SERIES, ("2019", "2020", "2021"))
    ]


def test_that_a_plan_is_no_then_and_now() -> None:
    assert kinds("They want to raise output from 40 tonnes now to 60 tonnes in 2030.") == []


def test_that_what_is_counted_is_named_as_it_stands() -> None:
    assert only("The farm kept 3 geese in 2024, down from 9 geese in 2015.").subject == "geese"


def test_that_two_rates_of_growth_are_no_then_and_now() -> None:
    assert kinds("Prices rose 4 per cent in 2021. Prices rose 3 per cent in 2022.") == []


def test_that_a_year_is_no_end_of_a_range_of_money() -> None:
    comparison = only("The cost rose from £31m in 2021 to £48m.")
    assert comparison.kind is ComparisonKind.THEN_NOW
    assert [figure.text for figure in comparison.figures] == ["£31m", "£48m"]
    assert [
        figure.text for figure in figures("Sales rose 10% in 2023 to £110m and 10% in 2024 to £121m.")
    ] == [
        "10%",
        "£110m",
        "10%",
        "£121m",
    ]


def test_that_an_earlier_value_belongs_to_the_main_figure_of_its_clause() -> None:
    comparison = only("It employs 4,500 people in 12 countries, up from 4,100 a year ago.")
    assert [figure.text for figure in comparison.figures] == ["4,100", "4,500 people"]
    assert {figure.quantity.unit.name for figure in comparison.figures} == {"person"}


def test_that_a_bare_number_takes_no_unit_of_a_value_far_from_it() -> None:
    assert kinds("The chain opened 9 shops, up from 4,100 a year ago.") == []


def test_that_a_fraction_is_set_against_a_fraction() -> None:
    text = "One in five homes is at risk once every 100 years, compared with one in eight in 2010."
    assert {one.text: one.compared_to.text for one in figures(text) if one.compared_to} == {
        "One in five": "one in eight in 2010"
    }


def test_that_a_duration_is_not_set_against_a_score() -> None:
    text = "She scored twice in the last four minutes as Rovers came from 2-0 down to beat Dover."
    assert [one.compared_to for one in figures(text)] == [None, None]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (
            "Ghana accounted for 29% of sales, the Gambia for 22% and Togo for 31%.",
            ("Togo", "Ghana", "Gambia"),
        ),
        (
            "Ghana installed 278 GW, followed by the Gambia with 38 GW and Togo with 24 GW.",
            ("Ghana", "Gambia", "Togo"),
        ),
        (
            "Ash won 412 seats, the Elms 121 and the United Oaks 72.",
            ("Ash", "Elms", "United Oaks"),
        ),
    ],
)
def test_that_a_list_with_its_verb_left_out_is_ranked(text: str, labels: tuple[str, ...]) -> None:
    comparison = only(text)
    assert (comparison.kind, comparison.labels) == (ComparisonKind.RANKING, labels)
    assert len({figure.quantity.unit for figure in comparison.figures}) == 1


def test_that_a_whole_is_not_ranked_among_its_parts() -> None:
    assert kinds("House prices rose 4.1%, with Kent up 1.2% and Devon up 5.6%.") == []


def test_that_a_name_with_a_digit_is_no_item_of_a_list() -> None:
    assert [one.text for one in figures("Ash won 3 awards, Channel 4 and Radio 2.")] == ["3 awards"]


def test_that_the_part_is_compared_and_not_its_whole() -> None:
    found = only("Ten of the 16 companies met their targets last year, up from seven in 2023.")
    assert [figure.text for figure in found.figures] == ["seven", "Ten"]
    assert found.difference is not None
    assert found.difference.how.endswith("= 3 companies")


def test_that_rates_of_one_thing_are_compared_and_opposite_ones_are_not() -> None:
    found = only("Consumer prices rose 2.8% in May, down from 3.4% in April.")
    assert all(figure.change and not figure.change.to for figure in found.figures)
    assert not comparisons("New orders dropped by 3.2 per cent in May after a 1.1 per cent rise in April.")


def test_that_a_row_of_one_sentence_stands_apart_from_its_paragraph() -> None:
    found = comparisons("Food prices climbed by 5.2%. Chocolate was up 18%, beef 12.4% and coffee 9%.")
    assert [one.labels for one in found] == [("Chocolate", "beef", "coffee")]


def test_that_amounts_that_add_up_to_the_one_before_are_its_parts() -> None:
    text = "It faces a gap of £31m, of which £14m is due to care, £9m to rent and £{}m to grants."
    (parts,) = comparisons(text.format(8))
    assert (parts.kind, parts.subject) == (ComparisonKind.PARTS, "gap")
    assert parts.labels == ("care", "rent", "grants")
    assert not comparisons(text.format(7))


def test_that_gains_and_losses_are_no_levels() -> None:
    assert not comparisons("Employers added 41,000 jobs in October, down from 96,000 in September.")


@pytest.mark.parametrize(
    "text",
    [
        "The airline lost $90m in 2022 and made $40m in 2023.",
        "The yard sold 14 ships in 2021 and bought 9.",
        "Shares were worth $50 before the crash, not $20.",
    ],
)
def test_that_what_is_denied_or_done_otherwise_is_no_other_time_of_the_same(text: str) -> None:
    assert not comparisons(text)


def test_that_seats_won_are_not_set_against_those_there_are() -> None:
    found = only("The party won 220 of 400 seats, up from 180 in 2019.")
    assert [figure.text for figure in found.figures] == ["180", "220"]


def test_that_a_year_is_no_end_of_a_range_of_tens_of_thousands() -> None:
    found = only("Output fell from 50,000 tonnes in 2022 to 40,000 tonnes in 2023.")
    assert found.labels == ("2022", "2023")


def test_that_a_stretch_of_two_years_times_both_ends_of_a_change() -> None:
    assert only("The share rose from 29% to 33% between 2022 and 2023.").labels == ("2022", "2023")


def test_that_a_row_without_the_largest_of_its_paragraph_is_no_ranking() -> None:
    text = "Halden had 41% of traffic in 2025. Moss had 22%, Larvik 19% and Lund 9%."
    assert all(one.kind is not ComparisonKind.RANKING for one in comparisons(text))


@pytest.mark.parametrize(
    ("text", "whole", "parts"),
    [
        (
            "Of the $2.3 billion, $1.1 billion is for dams, $700 million for canals, $500 million for wells.",
            "$2.3 billion",
            ("dams", "canals", "wells"),
        ),
        (
            "Of the £38m budget, £20m is for roads, £10m for schools and £8m for parks.",
            "budget",
            ("roads", "schools", "parks"),
        ),
    ],
)
def test_that_the_parts_of_an_amount_that_opens_a_sentence_are_found(
    text: str, whole: str, parts: tuple[str, ...]
) -> None:
    (found,) = comparisons(text)
    assert (found.kind, found.subject, found.labels) == (ComparisonKind.PARTS, whole, parts)


def test_that_amounts_which_leave_a_rest_are_no_parts() -> None:
    assert not comparisons("Of the £38m, £20m is for roads and £10m for schools.")


def test_that_months_told_backwards_without_a_year_are_a_series_in_the_order_of_time() -> None:
    text = "Inflation was 2.2% in June, 2.4% in May and 2.6% in April."
    (series,) = find_evidence(plain_article(text)).comparisons
    assert series.labels == ("April", "May", "June")
    assert [figure.text for figure in series.figures] == ["2.6%", "2.4%", "2.2%"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Installed capacity has grown fast. 2018: 40 MW; 2020: 95 MW; 2024: 160 MW.", "en"),
        ("Installed capacity: 2018: 40 MW; 2020: 95 MW; 2024: 160 MW.", "en"),
        ("Die Kapazität wächst. 2018: 40 MW; 2020: 95 MW; 2024: 160 MW.", "de"),
    ],
)
def test_that_a_row_of_years_is_a_series_of_what_stands_before_it(text: str, language: str) -> None:
    (series,) = find_evidence(plain_article(text, language=language)).comparisons
    assert (series.kind, series.labels) == (ComparisonKind.SERIES, ("2018", "2020", "2024"))


def test_that_one_year_with_a_colon_is_no_row() -> None:
    (figure,) = find_evidence(plain_article("The capacity grew. 2018: 40 MW.")).figures
    assert figure.period is None


@pytest.mark.parametrize(
    "text",
    [
        "The share fell to 54% in 2025 from 61% in 2021. In 2017 it was 68%, and in 2013 it stood at 70%.",
        "Ely's turnout fell to 54% in 2025 from 61% in 2021. Turnout was 68% in 2017 and 70% in 2013.",
    ],
)
def test_that_a_then_and_now_and_an_earlier_one_of_the_same_are_one_series(text: str) -> None:
    (series,) = find_evidence(plain_article(text)).comparisons
    assert (series.kind, series.labels) == (ComparisonKind.SERIES, ("2013", "2017", "2021", "2025"))


@pytest.mark.parametrize(
    "text",
    [
        "The share fell to 54% in 2025 from 61% in 2021. Turnout was 68% in 2017 and 70% in 2013.",
        "Turnout fell to 54% in 2025 from 61% in 2021. In Ely turnout was 68% in 2017, and 70% in 2013.",
        "Turnout fell to 54% in 2025 from 61% in 2021. Turnout was 68% in 2021 and 70% in 2013.",
    ],
)
def test_that_two_then_and_nows_of_different_things_stay_two(text: str) -> None:
    assert all(len(one.figures) == 2 for one in find_evidence(plain_article(text)).comparisons)


@pytest.mark.parametrize(
    ("text", "kind", "labels"),
    [
        (
            "Wind produced 27 per cent, solar 18, gas 31 and coal 15.",
            ComparisonKind.RANKING,
            ("gas", "Wind", "solar", "coal"),
        ),
        (
            "Wind produced 27 per cent, solar 18, gas 31 and coal 24.",
            ComparisonKind.PARTS,
            ("gas", "Wind", "coal", "solar"),
        ),
        (
            "Northline carried 4.2 million tonnes, Coastrail 3.1 million and Nordcargo 2.6 million.",
            ComparisonKind.RANKING,
            ("Northline", "Coastrail", "Nordcargo"),
        ),
    ],
)
def test_that_a_row_says_its_unit_once(text: str, kind: ComparisonKind, labels: tuple[str, ...]) -> None:
    (row,) = comparisons(text)
    assert (row.kind, row.labels) == (kind, labels)
    assert len({figure.quantity.unit for figure in row.figures}) == 1


def test_that_what_is_counted_is_one_subject_only_within_its_paragraph() -> None:
    article = plain_article(
        "The backlog rose from 310 cases in 2019 to 1,690 cases in 2025.",
        "Magistrates heard 12,400 cases in 2023, after 11,900 cases in 2021.",
    )
    found = find_comparisons(article, find_figures(article, ()))
    assert [one.labels for one in found] == [("2019", "2025"), ("2021", "2023")]
