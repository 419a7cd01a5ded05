"""Titles that would say something the article does not."""

import pytest

from tests.charts.reading import charts_of


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Norland went from four to three insurance companies offering plans last year.",
            "Norland: from 4 to 3 insurance companies",
        ),
        ("In all, Elmora went from 27 to 31 clinics in 2024.", "Elmora: from 27 to 31 clinics"),
    ],
)
def test_that_whose_things_are_counted_does_not_go_down_by_one_of_them(text: str, title: str) -> None:
    assert charts_of(text)[0].title.replace("\u00a0", " ") == title


@pytest.mark.parametrize(
    "text",
    [
        "The airline has a fleet of 270 vans, including 12 freight.",
        "The depot has 90 lorries, including 14 electric.",
        "Alder Tower rented 9,000 feet of office space in December, the agency said.",
        "Birch Mall let 4,000 metres of retail floor in May, the agency said.",
    ],
)
def test_that_no_kind_and_no_length_of_an_area_is_titled(text: str) -> None:
    assert charts_of(text) == ()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The depot has 90 lorries, including 14 diggers.", ""),
        ("Of the 86 homes, 52 are uninsured.", "52 of 86 homes are uninsured"),
        ("The street has 60 homes, 18 of them affordable.", "18 of 60 homes affordable"),
    ],
)
def test_that_true_parts_keep_their_title(text: str, title: str) -> None:
    found = [chart.title.replace("\u00a0", " ") for chart in charts_of(text)]
    assert (found[0] if found else "") == title
