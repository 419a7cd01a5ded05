"""Plans whose day of the week does not fit the day of the month that they name."""

from datetime import date

import pytest

from briefgen.evidence.events import find_events
from briefgen.model.article import Article, ParagraphKind, Published, Source, SourceKind, lay_out


def dated(text: str, language: str) -> list[str | None]:
    """The days of the events of a text published on Monday, 5 May 2025."""
    body, paragraphs = lay_out([(text, ParagraphKind.TEXT)])
    source = Source("sample", SourceKind.TEXT, text.encode())
    article = Article(source, body, paragraphs, language=language, published=Published(date(2025, 5, 5)))
    return [event.when.isoformat() if event.when else None for event in find_events(article)]


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("A vote is planned for Monday 13 May.", "en", "2025-05-13"),
        ("The report is due on Monday 13 May.", "en", "2025-05-13"),
        ("The council will meet in Hull on Thursday, 20 June.", "en", "2025-06-20"),
        ("Eine Abstimmung ist geplant für Montag, 13. Mai.", "de", "2025-05-13"),
        ("Die Messe wird am Montag, 10. Juni, eröffnet.", "de", "2025-06-10"),
    ],
)
def test_that_a_plan_with_a_wrong_weekday_is_not_of_a_past_year(text: str, language: str, day: str) -> None:
    assert dated(text, language) == [day]


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("The court ruled on Monday 13 May.", "en", "2024-05-13"),
        ("Das Gericht entschied am Montag, 13. Mai, gegen die Stadt.", "de", "2024-05-13"),
        ("The council will meet in Hull on Friday, 20 June.", "en", "2025-06-20"),
    ],
)
def test_that_a_weekday_still_picks_the_year_of_what_is_over_or_fits(
    text: str, language: str, day: str
) -> None:
    assert dated(text, language) == [day]
