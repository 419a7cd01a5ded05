"""A weekday told apart from its day, a date of the headline, a past told in two pieces around a date."""

from dataclasses import replace
from datetime import date

import pytest

from briefgen.evidence.find import find_evidence
from tests.kit.flagged import said
from tests.kit.labelled import plain_article

TUESDAY = date(2025, 6, 10)


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (
            "He left on the 4th of June, a Tuesday, by boat.",
            "en",
            "4 June 2025 is a Wednesday, not a Tuesday",
        ),
        ("The count ends on Monday (July 8).", "en", "8 July 2025 is a Tuesday, not a Monday"),
        ("It opens on 12 July 2025 (a Friday).", "en", "12 July 2025 is a Saturday, not a Friday"),
        (
            "Der Markt zieht vom 5. Juli an, einem Mittwoch, um.",
            "de",
            "5. Juli 2025 ist ein Samstag, kein Mittwoch",
        ),
        ("Los geht es am 8. Juli (Mittwoch).", "de", "8. Juli 2025 ist ein Dienstag, kein Mittwoch"),
    ],
)
def test_that_a_weekday_told_apart_from_its_day_is_held_against_it(
    text: str, language: str, told: str
) -> None:
    assert said(text, published=TUESDAY, language=language) == [("weekday", told)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("He left on the 3rd of June, a Tuesday, by boat.", "en"),
        ("He left on the 4th of June, Tuesday’s paper says.", "en"),
        ("We met on 5 July, Monday, Wednesday and twice in May.", "en"),
        (
            "In 1944 all changed. On Tuesday, June 6, the fleet put out, on Wednesday, June 7, it rained.",
            "en",
        ),
        ("The landing of 3 May 1944 failed. On Tuesday, June 6, the fleet put out.", "en"),
        ("Im Jahr 1944 wurde alles anders. Am Dienstag, 6. Juni, lief die Flotte aus.", "de"),
        ("Los geht es am 8. Juli (Dienstag).", "de"),
        ("Von Juli an, einem Mittwoch im Jahr ausgenommen, ist zu.", "de"),
    ],
)
def test_that_a_weekday_of_another_day_is_let_be(text: str, language: str) -> None:
    assert said(text, published=TUESDAY, language=language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The board voted on Monday, 10 June, before 1200 guests.", "en"),
        ("On Monday, 10 June, the board voted to cut emissions by 2030.", "en"),
        ("The firm cut 1500 jobs. It told staff on Monday, 10 June.", "en"),
        ("By 2031 all shall be new. The board voted on Monday, 10 June.", "en"),
        ("The board voted on Monday, 10 June. It was founded in 1998.", "en"),
        ("Der Rat stimmte am Montag, 10. Juni, vor 1200 Gästen ab.", "de"),
        ("Bis 2030 soll alles neu sein. Der Rat stimmte am Montag, 10. Juni, ab.", "de"),
    ],
)
def test_that_a_count_or_a_year_to_come_makes_no_weekday_one_of_another_year(
    text: str, language: str
) -> None:
    assert [kind for kind, _ in said(text, published=TUESDAY, language=language)] == ["weekday"]


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ("Tuesday, June 6: the day that turned the war", "In 1944 the fleet put out."),
        ("How the war was won in 1944: Tuesday, June 6", "The fleet put out."),
    ],
)
def test_that_a_weekday_of_the_headline_of_another_year_is_let_be(headline: str, text: str) -> None:
    article = replace(plain_article(text, published=TUESDAY), headline=headline)
    assert [flag for flag in find_evidence(article).flags if flag.kind == "weekday"] == []


def test_that_a_weekday_of_the_headline_is_held_against_its_date() -> None:
    article = plain_article("The buses stand still.", published=TUESDAY)
    told = find_evidence(replace(article, headline="Strike on Friday, 12 June: no buses")).flags
    assert [flag.text for flag in told] == ["In the headline: 12 June 2025 is a Thursday, not a Friday"]
    assert find_evidence(replace(article, headline="Strike on Friday, 13 June: no buses")).flags == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The tanker hit the same pier on 3 July 2025.", "en"),
        ("The court jailed two brothers on 3 July 2025.", "en"),
        ("Der Wirt hat am 3. Juli 2025 die Tür verschlossen.", "de"),
        ("Am 3. Juli 2025 hat mir die Bank gekündigt.", "de"),
        ("Die Halle ist am 3. Juli 2025 nach langem Streit eingeweiht worden.", "de"),
    ],
)
def test_that_a_past_verb_away_from_its_date_is_flagged_behind_publication(text: str, language: str) -> None:
    assert [kind for kind, _ in said(text, published=TUESDAY, language=language)] == ["after publication"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The judge set a hearing on 3 July 2025.", "en"),
        ("The club arranged a friendly on 3 July 2025.", "en"),
        ("Die Gemeinde hat das Fest am 3. Juli 2025 abgesagt.", "de"),
        ("Die Gemeinde hat die am 3. Juli 2025 beginnende Messe abgesagt.", "de"),
        ("Das Amt hat am 3. Juli 2025 geschlossen.", "de"),
        ("Am 3. Juli 2025 hat das Gericht zu entscheiden.", "de"),
        ("Die Messe ist am 3. Juli 2025 geöffnet.", "de"),
    ],
)
def test_that_a_day_to_come_is_no_past(text: str, language: str) -> None:
    assert said(text, published=TUESDAY, language=language) == []
