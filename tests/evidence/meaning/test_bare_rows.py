"""Rows of figures with one unit behind them, and what opponents say it is of."""

import pytest

from tests.evidence.test_slots import figures, text_of


@pytest.mark.parametrize(
    ("text", "subject", "count"),
    [
        ("Prices rose by 3, 4 and 5 per cent in those years.", "Prices", 3),
        ("Output fell by 12 and 15 tonnes.", "Output", 2),
        ("The levy is 2, 3 and 4 per cent.", "levy", 3),
    ],
)
def test_that_a_bare_row_is_all_of_one_thing(text: str, subject: str, count: int) -> None:
    found = [figure for figure in figures(text) if figure.quantity.unit.name != ""]
    assert len(found) == count
    assert [text_of(figure.subject) for figure in found] == [subject] * count
    assert len({figure.change.to if figure.change else None for figure in found}) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose 4 per cent and 5 per cent of staff left.",
        "The firm sold 40 cars and 30 vans.",
        "Poole and Ray got 11, 8 and 5 per cent.",
    ],
)
def test_that_figures_with_units_of_their_own_take_nothing_over(text: str) -> None:
    assert [text_of(figure.subject) for figure in figures(text)][1:] in ([None], [None, None])


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Opponents claim the scheme has cost £12m.", "scheme"),
        ("Residents fear the road will cost £4m.", "road"),
        ("Ministers think the plan will cost £4m.", "plan"),
        ("The claim cost £4m.", "claim"),
        ("The estimate was £4m.", "estimate"),
    ],
)
def test_that_who_claims_it_is_no_part_of_what_it_is_of(text: str, subject: str) -> None:
    (figure,) = figures(text)
    assert text_of(figure.subject) == subject


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Norrail was ordered to pay £840,000 in costs.", "Norrail"),
        ("The mill has been ordered to pay £40,000.", "mill"),
        ("The judge ordered Norrail to pay £840,000 in costs.", "Norrail"),
        ("Closing the pool would save £300,000 a year.", "Closing the pool"),
        ("Nurses earn £31,000 a year on average.", "Nurses"),
        ("The train left the rails at 68mph.", None),
        ("Critics say it cost £55m.", None),
    ],
)
def test_that_who_pays_earns_or_saves_is_the_subject(text: str, subject: str | None) -> None:
    (figure,) = figures(text)
    assert text_of(figure.subject) == subject
