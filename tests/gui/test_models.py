from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from briefgen.brief import edit
from briefgen.brief.edit import Answer
from briefgen.gui.models.chart_data import aligned
from briefgen.gui.models.checks import checks, file_name
from briefgen.gui.models.fitting import meter
from briefgen.gui.models.items import Filter, Item, Kind, items, shown
from briefgen.gui.models.marks import Underline, marks
from briefgen.gui.models.offsets import Offsets
from briefgen.gui.models.outline import Section, outline
from briefgen.gui.models.reading import RowKind, meta_line, rows
from briefgen.gui.widgets.quote_editor import left_out, verdict
from briefgen.model.article import Article
from briefgen.model.brief import Brief
from briefgen.model.chart import ChartSpec
from briefgen.model.document import Fit
from briefgen.model.problem import Place, Problem, Severity


def _item(brief: Brief, words: str) -> Item:
    return next(item for item in items(brief) if words in item.words)


def test_that_cards_stand_in_the_order_of_the_text(brief: Brief) -> None:
    starts = [item.spans[0].start for item in items(brief)]
    assert starts == sorted(starts)
    assert {item.kind for item in items(brief)} == set(Kind)


def test_that_a_compared_figure_carries_the_calculated_change_and_the_flag(brief: Brief) -> None:
    card = _item(brief, "38.5")
    slots = {slot.label: slot for slot in card.slots}
    assert slots["Compared to"].text == "24 per cent"
    assert slots["Change"].text == "+14.5\N{NO-BREAK SPACE}percentage points, +60 per cent"
    assert slots["Change"].suffix == "calculated"
    assert card.flags == ("2024 is one year; the earlier period has three",)
    assert len(card.spans) == 2


def test_that_an_empty_slot_says_so(brief: Brief) -> None:
    card = _item(brief, "thousands of jobs")
    assert [slot.text for slot in card.slots] == ["not stated"] * 3
    assert not any(slot.stated for slot in card.slots)
    assert not card.big


def test_that_a_quotation_is_shown_in_marks_without_the_carrier_comma(brief: Brief) -> None:
    assert _item(brief, "railway").words == "“The railway is the harbour's front door”"


def test_that_changed_words_lose_their_marks(brief: Brief) -> None:
    key = _item(brief, "railway").key
    changed = edit.edit_quote(brief, key, "The railway is a door")
    card = next(item for item in items(changed) if item.key == key)
    assert card.words == "The railway is a door"
    assert not card.verbatim


def test_that_each_filter_shows_its_answer(brief: Brief) -> None:
    cards = items(brief)
    skipped = items(edit.skip(brief, cards[0].key))
    assert [item.key for item in shown(skipped, Filter.SKIPPED)] == [cards[0].key]
    assert all(item.answer is Answer.USED for item in shown(skipped, Filter.USED))
    assert shown(skipped, Filter.ALL) == skipped


def test_that_the_kind_is_the_line_and_the_answer_the_fill(brief: Brief) -> None:
    cards = items(brief)
    number = _item(brief, "38.5")
    by_key = {mark.key: mark for mark in marks(brief, cards, number.key) if mark.fill}
    assert by_key[number.key].underline is Underline.SOLID
    assert by_key[number.key].fill == "tint_strong"
    assert {by_key[card.key].underline for card in cards if card.kind is Kind.QUOTE} == {Underline.NONE}
    assert marks(brief, cards, "")[-1].underline is Underline.WAVE


def test_that_a_skipped_item_is_not_marked(brief: Brief) -> None:
    key = items(brief)[0].key
    changed = edit.skip(brief, key)
    assert key not in {mark.key for mark in marks(changed, items(changed), "") if mark.fill}


def test_that_lines_set_aside_are_one_row_until_opened(article: Article) -> None:
    folded = [row for row in rows(article) if row.kind in (RowKind.FOLD, RowKind.ASIDE)]
    assert [row.text for row in folded] == ["2 lines set aside: a newsletter prompt, a share bar"]
    opened = [row.text for row in rows(article, frozenset([0])) if row.kind is RowKind.ASIDE]
    assert opened == ["Sign up for our newsletter", "Share"]


def test_that_paragraphs_are_numbered_from_one(article: Article) -> None:
    numbers = [row.number for row in rows(article) if row.kind is RowKind.TEXT]
    assert numbers == list(range(1, len(article.paragraphs) + 1))


def test_that_outlet_place_and_date_stand_in_one_line(article: Article) -> None:
    assert " ".join(meta_line(article).split()) == "Coast Wire · Halden · 4 March 2025"


@given(st.text())
def test_that_offsets_count_as_qt_does(text: str) -> None:
    offsets = Offsets(text)
    for at in range(len(text) + 1):
        units = len(text[:at].encode("utf-16-le", "surrogatepass")) // 2
        assert offsets.units(at) == units
        assert offsets.code_points(units) == at


def test_that_the_meter_says_lines() -> None:
    assert meter(Fit(2, 2, spare_lines=1)).words == "Fits with 1 line to spare"
    assert meter(Fit(1, 2, spare_lines=9)).words == "Fits on 1 page of 2"
    over = meter(Fit(3, 2, over_lines=6, first_over="About this brief"))
    assert over.over
    assert over.words == "Over by 6 lines: “About this brief” does not fit"


def test_that_numbers_align_on_the_decimal_mark_without_new_digits() -> None:
    assert [text.rstrip("\u2007\u2008") for text in aligned([Decimal(21), Decimal("7.8"), None])] == [
        "21",
        "7.8",
        "",
    ]
    assert len({len(text.partition(".")[2]) for text in aligned([Decimal("1.5"), Decimal("2.5")])}) == 1


def test_that_the_checks_name_a_flag_as_long_as_it_is_in_the_brief(brief: Brief) -> None:
    card = _item(brief, "38.5")
    flagged = [check for check in checks(brief) if check.icon == "flag"]
    assert [(check.detail, check.key) for check in flagged] == [(card.flags[0], card.key)]
    assert not [check for check in checks(edit.skip(brief, card.key)) if check.icon == "flag"]


def test_that_the_checks_count_what_matches(brief: Brief) -> None:
    assert checks(brief)[-1].text == "All 2 quotes and 3 figures match the source"


def test_that_a_file_name_has_the_date_and_nothing_a_disk_refuses(draft: Callable[..., Brief]) -> None:
    named = edit.set_title(draft(), 'Ports: a/b "c" <d> and more words than fit in a name')
    assert file_name(named) == "2025-03-04 Ports ab c d and more words"


def test_that_the_outline_has_every_section_and_whose_words(brief: Brief) -> None:
    sections = outline(brief)
    assert set(sections) == set(Section)
    assert sections[Section.QUOTES][0].detail == "Ingrid Aasen, Harbour director"
    assert sections[Section.KEY_POINTS][0].verbatim


def test_that_what_an_edit_leaves_out_is_found() -> None:
    original = "We have room for two more cranes here"
    assert [original[a:b] for a, b in left_out(original, "We have room for … cranes here")] == ["two more"]
    assert left_out(original, original) == []


def test_that_the_verdict_on_an_edit_names_what_was_done() -> None:
    assert (
        verdict("We have room here", "We have … [there]")
        == "Still a quotation: one pair of brackets, one ellipsis."
    )
    assert verdict("We have room here", "There is room").startswith("Words were changed")


def test_that_the_checks_name_what_could_mislead_in_a_chart(brief: Brief, chart: ChartSpec) -> None:
    charted = replace(brief, charts=(chart,))
    grave = Problem(Severity.ERROR, "There is nothing to draw", Place("chart"), "Add a row")
    doubt = Problem(Severity.WARNING, "The chart names no source", Place("chart"), "Name it")
    rows = checks(charted, ((chart.key, (doubt, grave)),))
    assert rows[0].text == "There is nothing to draw"
    told = next(row for row in rows if row.text == doubt.text)
    assert (told.action, told.key) == ("Show", chart.key)
    assert chart.title in told.detail
    assert told.detail.endswith("Name it.")
