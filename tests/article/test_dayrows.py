"""Where an article says the day it appeared, and where a date tells something else."""

from collections.abc import Callable
from datetime import date

import pytest

from briefgen.article.dates import DayAndMonth
from briefgen.article.dayrows import opening_day, stated_day
from briefgen.article.metadata import published_from
from briefgen.model.article import Article

DAY = date(2026, 5, 4)
BODY = (
    "A lorry struck the old bridge early on Monday, police said.",
    "The bridge was opened by the Queen on 14 June 1986 and carries 9,000 cars a day.",
    "Engineers will look at the damage on Friday and report to the council.",
)


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("4 May 2026", "en"),
        ("By Ann Lee | 4 May 2026, 9:40 am", "en"),
        ("Ann van der Berg, 4 May 2026", "en"),
        ("Last updated on Monday, May 4, 2026 at 7:02 a.m.", "en"),
        ("For immediate release: 4 May 2026", "en"),
        ("3 min read | 4 May 2026", "en"),
        ("by Ann Lee@annlee May 4, 2026, 5:00am", "en"),
        ("Lindvik, 4. Mai 2026, 9.40 Uhr", "de"),
        ("Stand: 04.05.2026", "de"),
        ("Von Ann Lee, zuletzt aktualisiert am 4. Mai 2026", "de"),
    ],
)
def test_that_a_row_above_the_text_states_its_day(line: str, language: str) -> None:
    assert stated_day(line, language) == DAY


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("The bridge as it was opened on 4 May 2026", "en"),
        ("Mayor Ann Lee speaks at the town hall on May 4, 2026.", "en"),
        ("Ferry that sank 4 May 2026 is raised", "en"),
        ("A clip shared by Lindvik Post (@lindvik) on May 4, 2026", "en"),
        ("Die Brücke bei ihrer Eröffnung am 4. Mai 2026", "de"),
        ("By Ann Lee", "en"),
    ],
)
def test_that_a_caption_or_title_with_a_date_states_no_day(line: str, language: str) -> None:
    assert stated_day(line, language) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Lindvik, 4 May 2026 – The pier shut.", "en"),
        ("LINDVIK, May 4, 2026 (Agency) - The pier shut.", "en"),
        ("Lindvik, Norway (May 4, 2026) – The pier shut.", "en"),
        ("Lindvik, 4 May 2026. The pier shut.", "en"),
        ("4 May 2026 - The pier shut.", "en"),
        ("Lindvik, 4. Mai 2026 (dpa) - Der Steg ist zu.", "de"),
    ],
)
def test_that_a_text_may_open_with_its_day(text: str, language: str) -> None:
    assert opening_day(text, language) == DAY


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("On 4 May 2026 – a cold day – the pier shut.", "en"),
        ("4 May 2026 was a cold day.", "en"),
        ("4 May 2026. Rain falls on the pier.", "en"),
        ("4 May 2026 – The pier shuts.\n\n9 May 2026 – It opens again.", "en"),
        ("The pier shut on 4 May 2026.", "en"),
        ("Am 4. Mai 2026 – es regnete – brach der Steg.", "de"),
    ],
)
def test_that_a_sentence_with_a_day_is_no_dateline(text: str, language: str) -> None:
    assert opening_day(text, language) is None


def test_that_a_dateline_may_lack_its_year() -> None:
    assert opening_day("LINDVIK, May 4 (Agency) - The pier shut.", "en") == DayAndMonth(4, 5)


@pytest.mark.parametrize(
    ("text", "captions", "notices", "day"),
    [
        ("LINDVIK, May 4 (Agency) - It shut.", ["The pier on 3 May 2026"], [], DAY),
        ("LINDVIK, May 4 (Agency) - It shut.", ["File photo, 3 May 2011"], [], None),
        ("LINDVIK, May 4 (Agency) - It shut.", [], ["© 2026 Lindvik Post"], DAY),
        ("LINDVIK, May 4 (Agency) - It shut. It opened on 3 May 2011.", [], [], None),
        ("She said on May 4 that it shut.", ["The pier on 3 May 2026"], [], DAY),
        ("She said on May 4 that it shut.", [], ["© 2026 Lindvik Post"], None),
        ("The tunnel opened on 3 May 2011.", ["The pier on 3 May 2026"], [], None),
    ],
)
def test_that_a_year_comes_from_a_fresh_picture_or_the_notice_but_not_from_the_text(
    text: str, captions: list[str], notices: list[str], day: date | None
) -> None:
    found = published_from([], text, captions, "en", notices)
    assert (found.day if found else None) == day


@pytest.mark.parametrize("lines", [BODY, BODY[1:], (BODY[1], BODY[0], BODY[2])])
def test_that_the_day_something_was_built_is_not_the_day_of_publication(
    read_bytes: Callable[..., Article], lines: tuple[str, ...]
) -> None:
    article = read_bytes("\n\n".join(("Bridge shut after crash", *lines)).encode())
    assert article.published is None


def test_that_the_day_of_a_teaser_amid_the_text_is_not_that_of_the_article(
    read_bytes: Callable[..., Article],
) -> None:
    teasers = ("Related articles", "Old quay sold", "2 May 2026", "How to mend a boat", "30 April 2026")
    first = (
        "A lorry struck the old bridge over the river early on Monday and tore off its railing, police said."
    )
    lines = ("Lorry strikes old bridge", "By Ann Lee", "4 May 2026", first, *teasers, *BODY[1:])
    article = read_bytes("\n".join(lines).encode())
    assert article.paragraph_texts == (first, *BODY[1:])
    assert article.published is not None
    assert article.published.day == DAY


@pytest.mark.parametrize(
    ("head", "language", "day"),
    [
        (["Published: 3 May 2026", "Updated: 4 May 2026"], "en", date(2026, 5, 3)),
        (["May 3, 2026", "Last updated May 5, 2026", "0"], "en", date(2026, 5, 3)),
        (["Updated 4 May 2026", "First published 3 May 2026"], "en", date(2026, 5, 3)),
        (["Veröffentlicht: 03.05.2026, 18 Uhr", "Aktualisiert: 04.05.2026"], "de", date(2026, 5, 3)),
        (["3. Mai 2026", "Zuletzt aktualisiert am 6. Mai 2026"], "de", date(2026, 5, 3)),
        (["Stand: 04.05.2026, 09:10 Uhr", "Von Jana Ahlers"], "de", date(2026, 5, 4)),
        # What must not change: a day of change alone; a day far above it, which is that of the page.
        (["Updated 4 May 2026", "By Ann Lee"], "en", date(2026, 5, 4)),
        (["9 May 2026", "News", "Sport", "Quay", "Ann Lee", "Updated 4 May 2026"], "en", date(2026, 5, 4)),
        (["2 May 2026", "By Ann Lee", "3 May 2026"], "en", date(2026, 5, 3)),
    ],
)  # fmt: skip
def test_that_the_day_of_a_change_gives_way_to_the_one_beside_it(
    head: list[str], language: str, day: date
) -> None:
    found = published_from(head, "The ferry ran aground.", [], language)
    assert found is not None
    assert found.day == day
