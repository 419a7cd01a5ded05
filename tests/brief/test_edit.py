from dataclasses import replace
from datetime import date

import pytest

from briefgen.brief import edit
from briefgen.brief.cite import manuscript
from briefgen.brief.compose import Given, compose
from briefgen.brief.edit import Answer, answer
from briefgen.model.brief import Brief
from briefgen.model.chart import Origin
from briefgen.model.evidence import Event, Figure, KeyPoint, Quote, QuoteKind
from tests.kit import made


@pytest.fixture
def brief() -> Brief:
    return compose(made.article(), made.evidence(), (made.CHART,), made.template(), Given())


@pytest.mark.parametrize("item", [made.QUOTE, made.NOW, made.OPENING, made.POINT])
def test_that_a_skipped_item_leaves_and_comes_back(
    brief: Brief, item: Quote | Figure | Event | KeyPoint
) -> None:
    out = edit.skip(brief, item.key)
    assert answer(out, item.key) is Answer.SKIPPED
    assert item.key not in edit.used_keys(out)
    assert answer(edit.use(out, item.key), item.key) is Answer.USED


def test_that_undeciding_puts_an_item_back_to_review(brief: Brief) -> None:
    assert answer(edit.undecide(brief, made.QUOTE.key), made.QUOTE.key) is Answer.OPEN


def test_that_an_edit_leaves_the_brief_before_it_alone(brief: Brief) -> None:
    before = brief.figures
    edit.skip(brief, made.NOW.key)
    assert brief.figures == before


def test_that_using_an_item_twice_takes_it_once(brief: Brief) -> None:
    assert edit.use(brief, made.NOW.key) == brief


@pytest.mark.parametrize("key", ["quote:1-2", "figure:1-2", "event:1-2", "key_point:1-2", "nonsense"])
def test_that_an_unknown_item_cannot_be_used(brief: Brief, key: str) -> None:
    with pytest.raises(KeyError):
        edit.use(brief, key)


def test_that_reported_speech_is_never_taken_as_a_quotation(brief: Brief) -> None:
    said = replace(made.QUOTE, kind=QuoteKind.STATEMENT)
    bare = replace(edit.undecide(brief, said.key), evidence=replace(brief.evidence, quotes=(said,)))
    with pytest.raises(KeyError):
        edit.use(bare, said.key)


def test_that_moving_keeps_to_the_ends(brief: Brief) -> None:
    first, second, *_ = brief.figures
    assert edit.move(brief, first, 1).figures[:2] == (second, first)
    assert edit.move(brief, first, -3).figures == brief.figures
    assert edit.move(brief, first, 99).figures[-1] == first


def test_that_a_rewritten_key_point_is_the_analysts_and_keeps_its_way_back(brief: Brief) -> None:
    line = edit.set_key_point(brief, 0, "Coal is down to 12 per cent.").key_points[0]
    assert line.origin is Origin.ANALYST
    assert line.span == made.PARTS[1].span


def test_that_a_part_of_a_sentence_is_the_analysts(brief: Brief) -> None:
    line = edit.set_key_point(brief, 0, "Coal gave 12 per cent of the city's heat in 2020-24").key_points[0]
    assert line.origin is Origin.ANALYST


def test_that_a_whole_sentence_typed_again_is_the_articles(brief: Brief) -> None:
    own = edit.set_key_point(brief, 0, "Coal is down.")
    assert edit.set_key_point(own, 0, made.PARAGRAPHS[1]).key_points[0].origin is Origin.ARTICLE


def test_that_skipping_a_comparison_leaves_its_calculated_rows_out(brief: Brief) -> None:
    words = manuscript(edit.skip(brief, made.FALL.key), today=date(2025, 3, 5))
    assert not any(row.calculated for row in words.figures)


def test_that_skipping_a_paragraph_of_context_takes_it_out(brief: Brief) -> None:
    key = edit.line_keys(brief, "context")[0]
    assert edit.skip(brief, key).context == brief.context[1:]


def test_that_an_empty_key_point_goes(brief: Brief) -> None:
    assert len(edit.set_key_point(brief, 0, " ").key_points) == len(brief.key_points) - 1


def test_that_the_headline_typed_again_is_the_articles(brief: Brief) -> None:
    own = edit.set_title(brief, "Mine")
    assert own.title.origin is Origin.ANALYST
    assert edit.set_title(own, "Linden closes its last coal plant").title.origin is Origin.ARTICLE
    assert edit.set_title(own, "").title.text == "Linden closes its last coal plant"


def test_that_an_edited_quote_can_be_restored(brief: Brief) -> None:
    shorter = edit.edit_quote(brief, made.QUOTE.key, "We are … opening a river bank")
    assert shorter.quotes[0].edited == "We are … opening a river bank"
    assert edit.edit_quote(shorter, made.QUOTE.key, made.QUOTE.text).quotes[0].edited == ""


def test_that_charts_are_added_replaced_and_removed(brief: Brief) -> None:
    renamed = replace(made.CHART, title="Mine")
    assert edit.set_chart(brief, renamed).charts[0].title == "Mine"
    assert edit.add_chart(brief, renamed).charts == (renamed,)
    assert edit.remove_chart(brief, made.CHART.key).charts == ()


def test_that_a_line_without_evidence_can_be_removed(brief: Brief) -> None:
    own = edit.add_key_point(brief, "My point.")
    key = edit.line_keys(own, "key_points")[-1]
    assert edit.remove(own, key).key_points == brief.key_points


def test_that_the_bottom_line_can_be_emptied_and_written(brief: Brief) -> None:
    assert edit.set_bottom_line(brief, "").bottom_line is None
    line = edit.set_bottom_line(edit.set_bottom_line(brief, ""), "Mine.").bottom_line
    assert line is not None
    assert line.origin is Origin.ANALYST
