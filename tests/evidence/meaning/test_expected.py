"""What a figure is set against that somebody only expected."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words", "against"),
    [
        (
            "Profit rose to 2.3 billion pounds, beating the 2.1 billion expected by analysts.",
            "2.3 billion pounds",
            "2.1 billion expected by analysts",
        ),
        (
            "Revenue reached $4.1 billion, missing the 4.4 billion forecast by brokers.",
            "$4.1 billion",
            "4.4 billion forecast by brokers",
        ),
        ("Profit was £4m, topping the £3.6m expected by banks.", "£4m", "£3.6m expected by banks"),
        ("Turnout rose to 59%, exceeding the 57% projected.", "59%", "57% projected"),
        ("The team won 12 games, beating the 10 it won in 2024.", "12 games", "10 it won in 2024"),
        ("Sales rose to £5m, against £4m in 2024.", "£5m", "£4m in 2024"),
        ("The club sold 12 players, beating the best of them.", "12 players", ""),
    ],
)
def test_that_a_figure_is_set_against_what_was_expected(text: str, words: str, against: str) -> None:
    assert slot(told(text)[words], "compared_to") == against


@pytest.mark.parametrize(
    ("text", "words", "subject", "unit"),
    [
        (
            "Profit rose to 2.3 billion pounds, beating the 2.1 billion expected by analysts.",
            "2.1 billion",
            "",
            "pound sterling",
        ),
        ("Turnout rose to 59%, exceeding the 57% projected.", "57%", "", "percent"),
        (
            "Profit fell to 4.1 trillion won, missing the 4.4 trillion won average of nine estimates.",
            "4.4 trillion won",
            "average of nine estimates",
            "South Korean won",
        ),
        ("The team won 12 games, beating the 10 it won in 2024.", "10", "team", "game"),
        ("Sales rose to £5m, against £4m in 2024.", "£4m", "Sales", "pound sterling"),
    ],
)
def test_that_what_was_expected_is_no_value_of_it(text: str, words: str, subject: str, unit: str) -> None:
    figure = told(text)[words]
    assert slot(figure, "subject") == subject
    assert slot(figure, "reads").endswith(unit)
