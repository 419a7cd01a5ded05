import pytest

from briefgen.evidence.comparisons import find_comparisons
from briefgen.evidence.figures import find_figures
from briefgen.model.evidence import Comparison, ComparisonKind
from tests.kit.labelled import plain_article


def comparisons(text: str, language: str = "en") -> tuple[Comparison, ...]:
    article = plain_article(text, language=language)
    return find_comparisons(article, find_figures(article, ()))


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("The flood hit 130 farms in Alder, 92 in Birch and 41 in Cole.", ("Alder", "Birch", "Cole")),
        (
            "Yields were 8.4 tonnes per hectare in Alder, 7.1 tonnes in Birch and 5 tonnes in Cole.",
            ("Alder", "Birch", "Cole"),
        ),
        (
            "Turnout was 76 per cent among the over-65s and 58 per cent among 25- to 49-year-olds, "
            "41 per cent among those aged 18 to 24.",
            ("over-65s", "25- to 49-year-olds", "aged 18 to 24"),
        ),
        ("Doctors saw 310 people for burns, 205 for smoke and 44 for cuts.", ("burns", "smoke", "cuts")),
    ],
)
def test_that_items_named_behind_their_figures_are_ranked(text: str, labels: tuple[str, ...]) -> None:
    (found,) = comparisons(text)
    assert found.kind is ComparisonKind.RANKING
    assert found.labels == labels
    assert len({figure.quantity.unit for figure in found.figures}) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The mill employs 310 people in summer, 180 in winter and 95 in the canteen.",
        "More than 300 people were hurt in Alder, at least 120 in Birch and up to 40 in Cole.",
        "The union says 4,000 jobs will go in Alder; the company says 2,500 will go in Birch.",
    ],
)
def test_that_items_of_unlike_kinds_limits_and_times_are_no_row(text: str) -> None:
    assert comparisons(text) == ()


@pytest.mark.parametrize(
    ("text", "whole", "labels"),
    [
        ("The board will spend £40m: £22m on roads, £11m on schools and £7m on parks.",
         "£40m", ("roads", "schools", "parks")),
        ("The 200 new jobs comprise 120 in repair, 50 in sales and 30 in stores.",
         "200 new jobs", ("repair", "sales", "stores")),
        ("Of the crates that arrived, 54% came from Alder, 28% from Birch and the rest from Cole.",
         "crates that arrived", ("Alder", "Birch")),
    ],
)  # fmt: skip
def test_that_what_adds_up_to_the_whole_before_it_is_parts(
    text: str, whole: str, labels: tuple[str, ...]
) -> None:
    (found,) = comparisons(text)
    assert (found.kind, found.subject, found.labels) == (ComparisonKind.PARTS, whole, labels)


def test_that_all_shares_of_a_poll_are_of_those_the_first_names() -> None:
    (found,) = comparisons("In May 52% of tenants were for it, 39% were against it and 9% were undecided.")
    assert found.kind is ComparisonKind.PARTS
    assert [figure.measure.text for figure in found.figures if figure.measure] == ["of tenants"] * 3


def test_that_who_acts_is_no_measure_of_a_row() -> None:
    (found,) = comparisons("Inspectors closed 18 kitchens in the north, 11 in the south and 7 in the west.")
    assert found.subject == "kitchen"


def test_that_ranges_of_several_things_are_set_side_by_side() -> None:
    (found,) = comparisons("The ferry takes 3 to 5 hours and the bus 9 to 11 hours.")
    assert found.labels == ("bus", "ferry")


def test_that_a_row_with_one_date_is_of_one_time() -> None:
    (found,) = comparisons("Alder made 71 TWh in 2021, ahead of Birch with 58 TWh and Cole with 49 TWh.")
    assert found.labels == ("Alder", "Birch", "Cole")


def test_that_a_rate_that_goes_on_month_by_month_stays_a_change() -> None:
    article = plain_article("Prices rose 0.4 per cent in January 2024, 0.6 per cent in February 2024.")
    figures = find_figures(article, ())
    assert [figure.text for figure in figures] == ["0.4 per cent", "0.6 per cent"]
    assert all(figure.change and not figure.change.to for figure in figures)
    assert find_comparisons(article, figures) == ()


def test_that_places_before_their_figures_are_told_apart() -> None:
    text = "Die Quote lag in Bremen bei 11 Prozent, in Berlin bei 9 Prozent und in Hessen bei 5 Prozent."
    (found,) = comparisons(text, "de")
    assert found.labels == ("Bremen", "Berlin", "Hessen")
