import pytest

from briefgen.evidence.find import find_evidence
from tests.kit.labelled import plain_article


def periods(text: str, language: str = "en") -> list[str | None]:
    figures = find_evidence(plain_article(text, language=language)).figures
    return [figure.period.text if figure.period else None for figure in figures]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Employers added 38,000 jobs in April, after 52,000 in March.", ["April", "March"]),
        ("It added on Monday that 300 jobs were safe.", [None]),
        ("Oil fell $1.20, or 1.7 per cent, to $69 a barrel in May.", ["May", "May", "May"]),
        ("Sales rose 7% to $5m in May and 8% to $6m in June.", ["May", "May", "June", "June"]),
    ],
)
def test_that_a_figure_has_the_time_its_sentence_gives_it(text: str, found: list[str | None]) -> None:
    assert periods(text) == found
