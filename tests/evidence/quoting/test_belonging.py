"""Somebody told with where they belong and more: the subject is the person."""

import pytest

from tests.kit.spoken import speakers, statements


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "Prof Helen Marsh, of the University of Exeter, who was not there, said the cores were old.",
            "Helen Marsh",
        ),
        ("Ann Cole, of the Northport Union, who led the strike, said the yard was old.", "Ann Cole"),
        ("Tom Hale, from the Harbour Trust, which runs the pier, said the gates would close.", "Tom Hale"),
        ("Ann Cole, of the Northport Union, who led the strike, called it “a very long year”.", "Ann Cole"),
        ("Mr Hale, at the Bank of Ely, which lent the money, told a court “nobody had asked”.", "Hale"),
    ],
)
def test_that_a_person_speaks_and_not_where_they_belong(sentence: str, name: str) -> None:
    told = [who for _, who in statements(sentence)]
    assert [*speakers(sentence), *told] == [name]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The Northport Union, which led the strike, said the yard was old.", "Northport Union"),
        (
            "In Leeds, at the Harbour Trust, which runs the pier, Tom Hale said the gates would close.",
            "Tom Hale",
        ),
        ("On Monday, the Harbour Trust, which runs the pier, said the gates would close.", "Harbour Trust"),
    ],
)
def test_that_a_body_speaks_where_no_person_is_told_before_it(sentence: str, name: str) -> None:
    told = [str(who).removeprefix("The ").removeprefix("the ") for _, who in statements(sentence)]
    assert told == [name]
