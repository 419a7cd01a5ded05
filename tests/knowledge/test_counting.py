"""The scale and marks of a source, in what is calculated from it."""

import pytest

from briefgen.evidence.find import find_evidence
from tests.kit.labelled import plain_article


@pytest.mark.parametrize(
    ("text", "language", "how"),
    [
        ("The fare rose from £1.10 in 2020 to £1.45 in 2024.", "en", "£1.45 − £1.10 = £0.35"),
        ("The fare rose from £1.10 in 2020 to £2 in 2024.", "en", "£2 − £1.10 = £0.90"),
        ("The fare rose from £3 in 2020 to £5 in 2024.", "en", "£5 − £3 = £2"),
        ("Sales rose from £1.1m in 2020 to £2.5m in 2024.", "en", "£2.5m − £1.1m = £1.4m"),
        ("Der Preis stieg von 1,10 Euro 2020 auf 1,45 Euro 2024.", "de", "1,45 − 1,10 = 0,35 Euro"),
    ],
)
def test_that_money_to_the_cent_stays_so_in_a_sum(text: str, language: str, how: str) -> None:
    (found,) = find_evidence(plain_article(text, language=language)).comparisons
    assert found.difference is not None
    assert found.difference.how == how
