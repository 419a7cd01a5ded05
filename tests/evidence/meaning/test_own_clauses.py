"""What figures are of where a clause, a place or a helping verb stands around the subject."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("She said borrowing had fallen by £12m since December.", "£12m", "borrowing"),
        ("Analysts said lists nationally had fallen by 2,600 since July.", "2,600", "lists"),
        ("Trading has risen 4%.", "4%", "Trading"),
        ("At Elm Park the queue grew to 2,830 in August.", "2,830", "queue"),
        ("For Dell the bill came to £4m.", "£4m", "bill"),
        ("After Brexit the fee rose to £40.", "£40", "fee"),
        (
            "The firm raised its dividend on Wednesday after annual net profit rose 11%.",
            "11%",
            "annual net profit",
        ),
        ("The firm cut jobs after annual sales fell 8%.", "8%", "annual sales"),
        # What could be a clause of its own and is none.
        ("He was fined £120 and ordered to pay £85 costs.", "£85", ""),
        ("Shares rose before closing down 6 per cent.", "6 per cent", ""),
        ("The tribe known as Ako grew 4%.", "4%", "tribe known as Ako"),
        ("Profits made before tax rose 5%.", "5%", ""),
    ],
)
def test_that_a_subject_is_of_its_own_clause(text: str, words: str, subject: str) -> None:
    assert slot(told(text)[words], "subject") == subject
