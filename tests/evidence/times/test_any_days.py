"""Days and months of no calendar, and words beside them that do name one; of Wednesday, 4 March 2026."""

import pytest

from tests.kit.dated import found_days


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It always rains on a Saturday.", "en"),
        ("A Monday in this office is a long day.", "en"),
        ("He was arrested on a Friday night in Hull.", "en"),
        ("A beach in October is no place for a child.", "en"),
        ("“I’d say it again tomorrow,” he added.", "en"),
        ("An einem Freitag kam er nicht nach Hause.", "de"),
        ("Eine Wiese im Mai ist nicht die Wiese im Herbst.", "de"),
        ("Morgen würde ich es wieder sagen.", "de"),
        ("Wir würden es morgen noch einmal wagen.", "de"),
    ],
)
def test_that_any_day_is_no_day_of_the_calendar(text: str, language: str) -> None:
    assert found_days(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("A Sunday vote in Leeds was called off.", "en", "2026-03-01"),
        ("A Friday night raid ended the game.", "en", "2026-02-27"),
        ("A concert in May is sold out.", "en", "2026-05"),
        ("A concert in June is planned.", "en", "2026-06"),
        ("He said talks would begin again tomorrow.", "en", "2026-03-05"),
        ("Ein Konzert im Mai ist ausverkauft.", "de", "2026-05"),
        ("Ein Konzert im Juni ist geplant.", "de", "2026-06"),
    ],
)
def test_that_a_day_of_something_known_is_told(text: str, language: str, day: str) -> None:
    assert found_days(text, language) == [day]


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("The firm today sells 30% more than two years ago.", "en", []),
        ("Today the mill employs twice as many people as in 1990.", "en", []),
        ("Die Stadt hat heute so viele Einwohner wie im Jahr 1950.", "de", []),
        ("Wir backen heute weniger Brot als vor zwanzig Jahren.", "de", []),
        ("Shares today closed 3% higher than a year ago.", "en", ["2026-03-04"]),
        ("The council meets today for the first time since 2019.", "en", ["2026-03-04"]),
        ("More than two years ago the mill shut.", "en", ["2024"]),
        ("Die Aktie schloss heute 3 Prozent höher als vor einem Jahr.", "de", ["2026-03-04"]),
    ],
)
def test_that_today_set_against_years_past_is_our_time(text: str, language: str, days: list[str]) -> None:
    assert found_days(text, language) == days
