import pytest

from briefgen.charts.periods import all_dated, label, period
from briefgen.model.moment import PartialDate, Period


@pytest.mark.parametrize(
    ("words", "language", "text"),
    [
        ("in the 2020-24 period", "en", "2020–24"),
        ("the previous four-year period", "en", "Previous four-year period"),
        ("in 2019", "en", "2019"),
        ("between 2019 and 2021", "en", "Between 2019 and 2021"),
        ("last year", "en", "Last year"),
        ("im Jahr 2020", "de", "Jahr 2020"),
        ("the", "en", "The"),
        ("", "en", ""),
    ],
)
def test_that_period_words_become_labels(words: str, language: str, text: str) -> None:
    assert label(words, language) == text


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        ((2020,), (2024,), "2020–24"),
        ((1998,), (2003,), "1998–2003"),
        ((2025,), (2025,), "2025"),
        ((2025, 5), (2025, 5), "May 2025"),
        ((2025, 5, 23), (2025, 5, 23), "23 May 2025"),
        ((2025, 5), (2025, 7), "May 2025 – July 2025"),
    ],
)
def test_that_dates_are_printed_at_their_own_precision(
    start: tuple[int, ...], end: tuple[int, ...], text: str
) -> None:
    when = Period(PartialDate(*start), PartialDate(*end))
    assert period(when, "en").replace("\u00a0", " ") == text


def test_that_german_words_in_a_case_are_their_date() -> None:
    year = Period(PartialDate(2025), PartialDate(2025))
    assert all_dated(["früher", "vergangenen Jahr"], [None, year], "de") == ["früher", "2025"]
    assert all_dated(["früher", "vergangenen Jahr"], [None, None], "de") == ["früher", "vergangenen Jahr"]
    assert all_dated(["earlier", "last year"], [None, year], "en") == ["earlier", "last year"]


def test_that_a_german_period_stands_without_its_preposition_in_the_first_case() -> None:
    told = ["zweiten Quartal", "im ersten Halbjahr 2025", "ersten Woche", "die zweite Hälfte", "Ende 2021"]
    assert [label(one, "de") for one in told] == [
        "Zweites Quartal",
        "Erstes Halbjahr 2025",
        "Erste Woche",
        "Die zweite Hälfte",
        "Ende 2021",
    ]
    assert label("the second quarter", "en") == "Second quarter"
