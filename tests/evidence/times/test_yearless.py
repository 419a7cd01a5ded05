import pytest

from briefgen.evidence.times.yearless import comes_before


@pytest.mark.parametrize(
    ("language", "one", "other", "before"),
    [
        ("en", "in May", "in June", True),
        ("en", "in June", "in May", False),
        ("en", "December", "January", True),
        ("en", "the fourth quarter", "the first quarter", True),
        ("de", "im Mai", "im Juni", True),
        ("de", "im ersten Quartal", "im vierten Quartal", False),
    ],
)
def test_that_of_two_times_the_one_nearer_round_the_year_comes_first(
    language: str, one: str, other: str, before: bool
) -> None:
    assert comes_before(language, one, other) is before


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("in January", "in July"),
        ("the first quarter", "the third quarter"),
        ("in May", "the first quarter"),
        ("in May or June", "in July"),
        ("last year", "this year"),
        ("in May", "in May and May again, or June"),
    ],
)
def test_that_nothing_tells_the_order_of_others(one: str, other: str) -> None:
    assert comes_before("en", one, other) is None
