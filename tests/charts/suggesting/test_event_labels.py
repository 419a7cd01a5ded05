"""A timeline is titled with its matter, says how much of it it shows, and labels end in no date."""

from dataclasses import replace
from datetime import date

import pytest

from briefgen.charts.suggest import suggest
from briefgen.charts.suggesting.event_labels import short_label
from briefgen.charts.titles import Drafts
from briefgen.evidence.find import find_evidence
from briefgen.model.chart import ChartKind, ChartSpec
from tests.charts.reading import article_of
from tests.kit.labelled import plain_article

STORY = (
    "The club bought the site on 4 March 2021. Its architect drew a stand in June 2021. On 9 May 2022 it was "
    "closed to all. Builders pulled out on 2 October 2023."
)


def timeline_of(headline: str, text: str, language: str) -> ChartSpec:
    """The timeline suggested for an article of a headline and a text, read on 26 November 2026."""
    article = plain_article(text, published=date(2026, 11, 26), language=language)
    article = replace(article, headline=headline)
    ideas = suggest(article, find_evidence(article))
    return next(spec for spec in ideas if spec.kind is ChartKind.TIMELINE)


@pytest.mark.parametrize(
    ("headline", "title"),
    [
        ("How the stadium plan failed", "Chronology: How the stadium plan failed"),
        ("Timeline of a stadium", "Timeline of a stadium"),
        ("", "3 dated events, 4 March 2021 to 2 October 2023"),
        ("A " + "very " * 15 + "long story", "3 dated events, 4 March 2021 to 2 October 2023"),
    ],
)
def test_that_the_headline_tells_the_matter(headline: str, title: str) -> None:
    assert timeline_of(headline, STORY, "en").title.replace("\xa0", " ") == title


def test_that_a_german_headline_tells_the_matter() -> None:
    text = (
        "Im Mai 2022 stellte die Firma den Antrag. Das Amt genehmigte den Bau am 11. Juli 2023. Die Richter "
        "hoben ihn am 8. April 2025 auf."
    )
    chart = timeline_of("Streit um den Windpark", text, "de")
    assert chart.title == "Chronik: Streit um den Windpark"
    assert chart.points[1].label == "Das Amt genehmigte den Bau"


def test_that_happenings_which_cannot_stand_alone_are_counted() -> None:
    chart = timeline_of("Stadium", STORY, "en")
    assert [point.label for point in chart.points] == [
        "The club bought the site",
        "Its architect drew a stand",
        "Builders pulled out",
    ]
    assert chart.subtitle.startswith("3 of 4 dated events. Dot:")
    (note,) = chart.notes
    assert note.replace("\xa0", " ").endswith("does not tell by itself what happened: 9 May 2022")


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        ("en", "It stopped on 2 March 2020. " + STORY.replace("it was", "the site was"), "2 March 2020"),
        ("en", STORY.replace("it was", "the site was") + " He paid on 2 March 2024.", "2 March 2024"),
        (
            "de",
            "Es schloss am 3. Januar 2022. Am 8. Juli 2022 kaufte die Stadt das Haus. Im Mai 2023 zerstörte "
            "ein Brand den Saal. Am 6. Juni 2025 öffnete das Haus.",
            "3. Januar 2022",
        ),
    ],
)
def test_that_a_happening_told_before_or_behind_the_others_is_named(
    language: str, text: str, left: str
) -> None:
    (note,) = timeline_of("Stadium", text, language).notes
    assert note.replace("\xa0", " ").endswith(f": {left}")


def test_that_a_story_shown_whole_has_no_note_of_what_is_left() -> None:
    chart = timeline_of("Stadium", STORY.replace("it was", "the site was"), "en")
    assert (len(chart.points), chart.notes) == (4, ())


@pytest.mark.parametrize(
    ("label", "date_words", "language", "short"),
    [
        ("Work started on 28 April 2025", "28 April 2025", "en", "Work started"),
        ("A fire in 2019 closed the mill", "2019", "en", "A fire in 2019 closed the mill"),
        ("It closed in 2019", "2019", "en", "It closed"),
        ("Closed in 2019", "2019", "en", "Closed in 2019"),
        ("The firm has sold boats since 2019", "2019", "en", "The firm has sold boats since 2019"),
        ("Das Amt schloss das Bad am 3. Mai", "3. Mai", "de", "Das Amt schloss das Bad"),
        ("Am 3. Mai schloss das Bad", "3. Mai", "de", "Am 3. Mai schloss das Bad"),
    ],
)
def test_that_a_label_keeps_no_date_at_its_end(
    label: str, date_words: str, language: str, short: str
) -> None:
    drafts = Drafts.of(article_of("Nothing.", language))
    assert short_label(label, date_words, 18, drafts) == short


def test_that_a_long_label_ends_before_its_second_clause() -> None:
    drafts = Drafts.of(article_of("Nothing.", "en"))
    long = "Divers found a crack on 3 May 2024, and the road authority closed the bridge to lorries"
    assert short_label(long, "3 May 2024", 12, drafts) == "Divers found a crack"
    assert short_label(long, "3 May 2024", 18, drafts) == long
