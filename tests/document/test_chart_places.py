from pathlib import Path

import pytest

from briefgen.document.template import load
from briefgen.model.template import NO_SLOT, ChartSlot, Form, Template
from tests.kit import layouts, narrow

CHART = '<chart of="{{ chart.chart }}" alt="{{ chart.alt }}"/>'
EACH = f'<section for="chart in charts">{CHART}</section>'


def widths(template: Template, form: Form = Form.PDF) -> list[float]:
    return [round(slot.width_mm, 1) for slot in template.chart_slots if slot.form is form]


def test_that_the_policy_brief_has_one_place_of_one_width_in_each_form() -> None:
    slots = load(layouts.POLICY_BRIEF).chart_slots
    assert [slot.form for slot in slots] == [Form.PDF, Form.WORD]
    assert all(slot.width_mm == pytest.approx(122.5, abs=0.01) for slot in slots)
    assert all(550 < slot.most_pt < 650 for slot in slots)


@pytest.mark.parametrize("wide", [60.0, 170.0])
def test_that_the_width_of_a_place_is_that_of_its_frame(tmp_path: Path, wide: float) -> None:
    template = load(narrow.folder(tmp_path / "column", wide, wide - 10))
    assert widths(template) == [wide]
    assert widths(template, Form.WORD) == [wide - 10]
    assert template.chart_slot == template.chart_slots[0]


def test_that_a_wide_group_takes_the_margin_column_in(tmp_path: Path) -> None:
    wide = f'<section wide="true">{EACH}</section>'
    assert widths(layouts.template(tmp_path / "wide", wide)) == [120.0]
    assert widths(layouts.template(tmp_path / "text", EACH)) == [90.0]


def test_that_a_column_has_its_own_width_also_where_words_decide_it(tmp_path: Path) -> None:
    story = (
        f"""<columns><column x="0" width="{{{{ '55mm' if charts else '20mm' }}}}">{EACH}</column></columns>"""
    )
    assert widths(layouts.template(tmp_path / "two", story)) == [55.0]


def test_that_every_different_place_is_named_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    template = layouts.template(tmp_path / "t", f'{EACH}<section wide="true">{EACH}</section>{EACH}')
    assert widths(template) == [90.0, 120.0]
    assert [slot.line for slot in template.chart_slots] == [7, 7]


def test_that_the_words_of_a_chart_are_left_out_of_its_greatest_height(tmp_path: Path) -> None:
    words = '<para style="Figure title">Words</para><para style="Figure note" gap="20pt">Note</para>'
    kept = f'<keepTogether for="chart in charts">{words}{CHART}</keepTogether>'
    (bare,) = layouts.template(tmp_path / "bare", EACH).chart_slots
    (less,) = layouts.template(tmp_path / "kept", kept).chart_slots
    assert bare.most_pt == pytest.approx(51 * 13)
    assert bare.most_pt - less.most_pt == pytest.approx(13 + 20)


def test_that_a_lower_frame_leaves_less_height(tmp_path: Path) -> None:
    (slot,) = load(narrow.folder(tmp_path / "low", 60, to="14u")).chart_slots
    assert slot.most_pt < 130


def test_that_a_template_without_a_place_shows_charts_at_a_common_width(tmp_path: Path) -> None:
    template = layouts.template(tmp_path / "none", '<para style="Body">Words</para>')
    assert template.chart_slots == ()
    assert template.chart_slot == NO_SLOT == ChartSlot(Form.PDF, NO_SLOT.width_pt, NO_SLOT.most_pt)


def test_that_a_form_which_cannot_be_read_has_no_places(tmp_path: Path) -> None:
    folder = narrow.folder(tmp_path / "broken", 60)
    (folder / "brief.docx").write_bytes(b"PK no package")
    assert widths(load(folder)) == [60.0]
    assert widths(load(folder), Form.WORD) == []


def test_that_a_loop_over_nothing_in_the_sample_still_has_its_place(tmp_path: Path) -> None:
    story = f'<section for="one in charts[0].flags[0].key">{EACH}</section>'
    assert widths(layouts.template(tmp_path / "t", story)) == [90.0]
