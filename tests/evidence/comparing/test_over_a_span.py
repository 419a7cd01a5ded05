"""A time over which the whole change goes is that of neither value."""

import pytest

from briefgen.evidence.find import find_evidence
from tests.kit.labelled import plain_article
from tests.kit.told import PUBLISHED


def _labels(text: str, language: str) -> list[tuple[str, ...]]:
    article = plain_article(text, published=PUBLISHED, language=language)
    return [one.labels for one in find_evidence(article).comparisons]


@pytest.mark.parametrize(
    ("text", "language", "labels"),
    [
        ("The number of rangers fell to 14 from 40 over the same period.", "en", ("earlier", "later")),
        ("Rents in Hull rose to £900 from £700 during that time.", "en", ("earlier", "later")),
        ("Staff numbers dropped from 400 to 310 over the same period.", "en", ("earlier", "the same period")),
        ("The average fare climbed to $9 from $6 over that period.", "en", ("earlier", "later")),
        ("Attendance at the school slipped to 81% from 93% in that time.", "en", ("earlier", "later")),
        ("Over the same period, the price of rice rose to £3 from £2.", "en", ("earlier", "later")),
        ("Die Zahl der Förster sank im selben Zeitraum von 40 auf 14.", "de", ("früher", "später")),
        (
            "Profit rose to £12m from £9m in the same period last year.",
            "en",
            ("the same period last year", "later"),
        ),
        (
            "Profit rose to £12m from £9m in the same period of 2023.",
            "en",
            ("the same period of 2023", "later"),
        ),
        ("The number of rangers fell to 14 from 40 in 2019.", "en", ("2019", "later")),
    ],
)
def test_that_the_span_is_neither_then_nor_now(text: str, language: str, labels: tuple[str, ...]) -> None:
    assert _labels(text, language) == [labels]
