"""Words that follow the unit of a chart, and what a brief says of charts that were edited."""

from dataclasses import replace

import pytest

from briefgen.app import chart_checks, charting, steps
from briefgen.app.chart_options import with_option
from briefgen.app.chart_words import edited_charts
from briefgen.app.events import result_of
from briefgen.brief import edit
from briefgen.brief.compose import Given
from briefgen.document.record import printed_text
from briefgen.model.brief import Brief
from briefgen.model.chart import ChartSpec

_PLANT = (
    "Wind power doubles at Lindmoor\n\n"
    "LINDMOOR, March 5, 2025 - The wind farm at Lindmoor grew again last year, its owner said.\n\n"
    "Installed capacity rose from 205 megawatts in 2021 to 410 megawatts in 2024, the owner said.\n\n"
    "Neighbours had fought the masts for years, and the council heard them out in long meetings.\n"
)


@pytest.fixture
def brief() -> Brief:
    article = result_of(steps.open_bytes(_PLANT.encode(), "plant.txt"))
    found = result_of(steps.study(article))
    return steps.draft(found, "policy-brief", Given())


def _changed(brief: Brief, name: str, text: str, before: ChartSpec | None = None) -> ChartSpec:
    before = before or brief.charts[0]
    return charting.settled(brief, before, with_option(before, name, text, brief.language))


def _edited_line(brief: Brief) -> str:
    data = result_of(steps.preview(brief)).data
    words = " ".join(printed_text(data).split())
    return words.partition("Edited by hand")[2][:40]


def test_that_drafted_words_follow_the_unit(brief: Brief) -> None:
    before = brief.charts[0]
    assert "megawatts" in before.title
    assert "megawatts" in before.subtitle
    tonnes = _changed(brief, "unit", "tonnes")
    assert tonnes.title == before.title.replace("megawatts", "tonnes")
    assert tonnes.drafted_title == tonnes.title
    assert tonnes.subtitle == before.subtitle.replace("megawatts", "tonnes")
    assert "megawatts" not in tonnes.alt
    back = _changed(brief, "unit", "megawatts", tonnes)
    assert (back.title, back.subtitle) == (before.title, before.subtitle)


def test_that_a_unit_that_is_not_the_articles_is_told_in_the_note(brief: Brief) -> None:
    tonnes = _changed(brief, "unit", "tonnes")
    assert tonnes.notes[-1] == "Unit entered by the analyst; the article states megawatts."
    assert _changed(brief, "notes", "", tonnes).notes == tonnes.notes
    assert _changed(brief, "unit", "megawatts", tonnes).notes == _changed(brief, "byline", "Me").notes


def test_that_words_the_analyst_wrote_keep_their_unit_and_are_told(brief: Brief) -> None:
    mine = replace(brief.charts[0], title="More megawatts", subtitle="In megawatts")
    tonnes = _changed(brief, "unit", "tonnes", mine)
    assert (tonnes.title, tonnes.subtitle) == (mine.title, mine.subtitle)
    told = [problem.text for problem in chart_checks.problems(brief, tonnes) if "unit" in problem.text]
    assert told == [
        f"The {where} says megawatts, and the unit of the chart is now tonnes"
        for where in ("title", "subtitle")
    ]
    again = chart_checks.problems(brief, _changed(brief, "unit", "tonnes"))
    assert not [problem for problem in again if "unit" in problem.text]


@pytest.mark.parametrize(
    ("name", "text"),
    [("unit", "tonnes"), ("subtitle", "Mine"), ("notes", "Mine"), ("alt", "Mine"), ("source", "Mine")],
)
def test_that_the_page_says_that_a_chart_was_edited(brief: Brief, name: str, text: str) -> None:
    assert "nothing" in _edited_line(brief)
    assert "chart" in _edited_line(edit.set_chart(brief, _changed(brief, name, text)))


def test_that_what_follows_from_another_kind_is_no_edit_of_words(brief: Brief) -> None:
    bars = edit.set_chart(brief, _changed(brief, "kind", "bars"))
    assert not edited_charts(bars)


def test_that_a_chart_no_article_suggests_any_more_is_judged_by_its_title(brief: Brief) -> None:
    other = replace(brief.charts[0], key="chart:slope:1-2,3-4", subtitle="Mine")
    assert not edited_charts(edit.add_chart(brief, other))
