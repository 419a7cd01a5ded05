"""What changed stands behind the noun of change, where somebody only reports it."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        (
            "The firm reported a 14% increase in annual net profit to £420 million.",
            "14%",
            "annual net profit",
        ),
        ("The port posted an 8 per cent rise in container traffic.", "8 per cent", "container traffic"),
        ("The bank announced a 5% drop in lending.", "5%", "lending"),
        ("Officials recorded a 30 per cent fall in visits last year.", "30 per cent", "visits"),
        ("The study found a 9 per cent decline in sparrows.", "9 per cent", "sparrows"),
        ("Sales saw a 5% drop in May.", "5%", "Sales"),
        ("Shares took a 3% fall in early trading.", "3%", "Shares"),
        ("Exports showed a 5 per cent rise in value.", "5 per cent", "Exports"),
        ("The index posted a 3 per cent rise in the quarter.", "3 per cent", "index"),
        ("Prices were up 3 per cent in recent weeks.", "3 per cent", "Prices"),
        ("Output was 3 per cent higher in northern mines.", "3 per cent", "Output"),
    ],
)
def test_what_a_reported_change_is_of(text: str, words: str, subject: str) -> None:
    assert slot(told(text)[words], "subject") == subject
