"""A year told with a part of it is that part, in words and in months."""

import pytest

from briefgen.evidence.figures import find_figures
from tests.kit.labelled import plain_article


@pytest.mark.parametrize(
    ("text", "language", "words", "months"),
    [
        ("Die Quote lag Ende 2021 bei 7,8 Prozent.", "de", "Ende 2021", (9, 12)),
        ("Die Quote lag am Ende 2021 bei 7,8 Prozent.", "de", "am Ende 2021", (12, 12)),
        ("Die Quote lag Mitte 2021 bei 7,8 Prozent.", "de", "Mitte 2021", (5, 8)),
        ("Die Quote lag 2021 bei 7,8 Prozent.", "de", "2021", (0, 0)),
        ("Die Quote lag Ende März 2021 bei 7,8 Prozent.", "de", "März 2021", (3, 3)),
        ("The rate was 7.8 per cent at the end of 2021.", "en", "the end of 2021", (12, 12)),
        ("The rate was 7.8 per cent in early 2021.", "en", "early 2021", (1, 4)),
        ("The rate was 7.8 per cent in late 2021.", "en", "late 2021", (9, 12)),
        ("The rate was 7.8 per cent in 2021.", "en", "2021", (0, 0)),
    ],
)
def test_that_a_part_of_a_year_is_kept(text: str, language: str, words: str, months: tuple[int, int]) -> None:
    [figure] = find_figures(plain_article(text, language=language), ())
    assert figure.period is not None
    assert figure.when is not None
    assert figure.period.text == words
    assert (figure.when.start.month, figure.when.end.month) == months
